"""Where a word that is too wide may be parted and still be read: between its syllables.

By ear and not by dictionary, for Latin letters: of the consonants between two vowels those that
can begin a word go along with the second, as in orderbe-vestiging and zender-wens.
"""

from __future__ import annotations

import re

_VOWELS = "aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿ"
_CONSONANTS = "bcdfghjklmnpqrstvwxzçñ"
_BETWEEN = re.compile(f"(?<=[{_VOWELS}])[{_CONSONANTS}]+(?=[{_VOWELS}])", re.IGNORECASE)

_ONSET = re.compile("(?:s?chr?|[bcdfgkptvw]r|[bcfgkpv]l|s[pt]r|spl|k[nw]|[pst]h|zw|.)$")
"""Consonants that begin a syllable together. Dutch parts s from t and p: ves-ti-ging."""


def syllable_starts(word: str) -> list[int]:
    """Where the second and later syllables begin: indexes into the word, rising."""
    found = []
    for between in _BETWEEN.finditer(word):
        onset = _ONSET.search(between[0].lower())
        if onset is not None and onset[0] != "j":  # in ij, a vowel
            found.append(between.end() - len(onset[0]))
    return found
