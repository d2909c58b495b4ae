"""What a reader takes for one character each: UAX #29, and a little more where letters cling.

Where no space tells words apart (Thai, Lao, Khmer, Burmese), a vowel written before or behind its
consonant must not be torn off either, nor a consonant that is written under another. Knows
nothing of fonts or widths.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import accumulate
from types import MappingProxyType

from journeyeditor.layout.kinds import Kinds

ALONE = re.compile(
    "[ -~\u00a1-\u00ac\u00ae-\u02ff\u0386-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u064a"
    "\u2010-\u2027\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\ufffd]*"
)
"""Text in which every character is a cluster by itself."""

_CLINGING = re.compile(
    "(?P<p>[\u0e40-\u0e44\u0ec0-\u0ec4])"
    "|(?P<s>[\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eb0\u0eb2\u0eb3\u0ec6])"
    "|(?P<k>[\u1039\u17d2])"
    "|(?P<a>[\u1000-\u1021\u1780-\u17a2])"
)
"""Vowels before and behind their consonant, what stacks consonants, and those consonants."""

_LETTERS: Mapping[str, str] = MappingProxyType(
    {
        "CR": "r",
        "LF": "n",
        "Control": "c",
        "Extend": "e",
        "ZWJ": "z",
        "Regional_Indicator": "i",
        "Prepend": "p",
        "SpacingMark": "s",
        "L": "l",
        "V": "v",
        "T": "t",
        "LV": "w",
        "LVT": "x",
    }
)
"""Grapheme_Cluster_Break -> letter. Further letters: o for pictographs; of Indic conjuncts k for
what joins, a for consonants, f for marks that have no part in it; u for all else."""

_CORE = (
    "l*(?:v+|wv*|x)t*|l+|t+"  # a syllable of Hangul
    "|ii?"  # a flag
    "|o(?:[efk]*zo)*"  # pictographs that are joined
    "|a(?:(?=[ez]*k)[ekz]*a)*"  # a conjunct
    "|u"
)
_AFTER = "[efkzs]"
CLUSTER = re.compile(f"rn|[rnc]|p*(?:{_CORE}){_AFTER}*|p+{_AFTER}*|{_AFTER}+")


class Clusters:
    """Cuts text into clusters; remembers what kinds characters are. One per program."""

    def __init__(self) -> None:
        self._kinds = Kinds(_kind)

    def of(self, text: str) -> list[str]:
        """The clusters of a text; joined they are the text."""
        if ALONE.fullmatch(text):
            return list(text)
        found = CLUSTER.finditer(self._kinds.of(text))
        return [text[match.start() : match.end()] for match in found]


def cut_at(text: str, most: int) -> str:
    """The text, or as many of its clusters as make at most so many characters."""
    if len(text) <= most:
        return text
    # A cluster begins anew after a space, and all before the last one is whole.
    ends = accumulate(map(len, Clusters().of(text[: most + 1])))
    return text[: max((end for end in ends if end <= most), default=0)]


def _kind(char: str) -> str:
    if clinging := _CLINGING.match(char):
        return str(clinging.lastgroup)
    # uniseg reads its tables when it is imported; most maps never need them.
    from uniseg.derived import indic_conjunct_break  # noqa: PLC0415
    from uniseg.emoji import extended_pictographic  # noqa: PLC0415
    from uniseg.graphemecluster import grapheme_cluster_break  # noqa: PLC0415

    letter = _LETTERS.get(grapheme_cluster_break(char).value, "u")
    conjunct = indic_conjunct_break(char).value
    if letter == "e":
        return {"Linker": "k", "Extend": "e"}.get(conjunct, "f")
    if letter == "u":
        return "o" if extended_pictographic(char) else "a" if conjunct == "Consonant" else "u"
    return letter
