"""What each character is to UAX #9: its class, and which characters are brackets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Characters that only say how their neighbours are to be read; nothing of them is drawn."""

TURNED = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Blocks of scripts that run from right to left, and the controls."""

_RIGHT = (0x590, 0x5FF), (0x7C0, 0x85F), (0xFB1D, 0xFB4F), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF)
_ARABIC = (
    *((0x600, 0x7BF), (0x860, 0x8FF), (0xFB50, 0xFDCF), (0xFDF0, 0xFDFF), (0xFE70, 0xFEFF)),
    *((0x10D00, 0x10D3F), (0x10EC0, 0x10EFF), (0x10F30, 0x10F6F), (0x1EC70, 0x1ECBF)),
    *((0x1ED00, 0x1ED4F), (0x1EE00, 0x1EEFF)),
)
"""Blocks whose characters without a meaning as yet are taken for R and AL."""

_CROSSED: Mapping[str, str] = MappingProxyType({"\u298d": "\u2990", "\u298f": "\u298e"})
"""The only brackets that do not close with one of the next two characters."""

_SAME: Mapping[str, str] = MappingProxyType({"\u2329": "\u3008", "\u232a": "\u3009"})
"""Brackets that are another bracket by definition."""


def plain(text: str) -> bool:
    """Whether all of the text is read from left to right, whatever stands around it."""
    return text.isascii() or TURNED.search(text) is None


def bidi_class(char: str) -> str:
    """The class of a character, as the standard abbreviates it ("L", "AL", "EN" ...)."""
    return unicodedata.bidirectional(char) or _of_unassigned(ord(char))


def _of_unassigned(code: int) -> str:
    if any(first <= code <= last for first, last in _ARABIC):
        return "AL"
    if any(first <= code <= last for first, last in _RIGHT):
        return "R"
    ignorable = 0xE0000 <= code <= 0xE0FFF or 0xFFF0 <= code <= 0xFFF8 or code == 0x2065
    unused = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    if ignorable or unused:
        return "BN"
    return "ET" if 0x20A0 <= code <= 0x20CF else "L"


def closing(char: str) -> str | None:
    """The bracket that closes this one, if it opens; brackets that are the same are one."""
    if not _is_bracket(char, "Ps"):
        return None
    near = (_CROSSED.get(char) or chr(ord(char) + 1), chr(ord(char) + 2))
    return next((_SAME.get(c, c) for c in near if _is_bracket(c, "Pe")), None)


def closer(char: str) -> str | None:
    """The character itself, or the one that it is by definition, when it is a closing bracket."""
    return _SAME.get(char, char) if _is_bracket(char, "Pe") else None


def _is_bracket(char: str, category: str) -> bool:
    mirrored = unicodedata.mirrored(char) and unicodedata.bidirectional(char) == "ON"
    return bool(mirrored) and unicodedata.category(char) == category
