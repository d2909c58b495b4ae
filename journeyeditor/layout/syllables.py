"""Where a line may end in scripts that write no spaces between words.

Thai, Lao, Khmer and Burmese break between words, which only a dictionary tells. These patterns
find the borders of syllables that the spelling itself gives away; a line so ended is always
readable. What they do not find stays together as long as the line has room. Knows no fonts.
"""

from __future__ import annotations

import re

TOLD_BY_WORDS = re.compile("[\u0e01-\u0edf\u1000-\u109f\u1780-\u17b3]")
"""Letters of these scripts."""

_THAI = "\u0e01-\u0e2e"
_LAO = "\u0e81-\u0eae\u0edc\u0edd"
_BEFORE_VOWELS = (("\u0e01-\u0e4e", "\u0e40-\u0e44"), ("\u0e81-\u0ece", "\u0ec0-\u0ec4"))
"""For Thai and Lao: all letters and signs, and the vowels written before their consonant."""

_BORDERS = (
    # A vowel that is written before its consonant begins a syllable.
    *(f"(?<=[{all_}])(?<![{vowels}])(?=[{vowels}])" for all_, vowels in _BEFORE_VOWELS),
    # -a, -am and the sign of repetition end one.
    f"(?<=[\u0e30\u0e33\u0e46])(?=[{_THAI}])(?!.\u0e4c)",
    f"(?<=[\u0eb0\u0eb3\u0ec6])(?=[{_LAO}])",
    # After short a one consonant closes the syllable, unless silent ones follow.
    *(f"(?<=\u0e31{tone}[{_THAI}])(?=[{_THAI}])(?!..?\u0e4c)" for tone in ("", "[\u0e48-\u0e4b]")),
    *(f"(?<=\u0eb1{tone}[{_LAO}])(?=[{_LAO}])" for tone in ("", "[\u0ec8-\u0ecb]")),
    # Burmese: a consonant begins a syllable unless it is killed or stacked.
    "(?<=[\u1000-\u104f])(?<!\u1039)(?=[\u1000-\u102a\u103f](?![\u1037]?[\u1039\u103a]))",
    # Khmer: a consonant that carries something, and is not written under another, does.
    "(?<=[\u1780-\u17d3])(?<!\u17d2)(?=[\u1780-\u17a2][\u17b6-\u17c5\u17c9\u17ca\u17d2])",
)
BORDER = re.compile("|".join(_BORDERS))


def syllable_borders(word: str) -> list[int]:
    """Where a line may end within a word of these scripts: indexes into it."""
    return [match.start() for match in BORDER.finditer(word)]
