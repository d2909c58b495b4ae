"""Numbers as people type and read them, in the language of the window. Knows no Qt."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from journeyeditor.i18n import language
from journeyeditor.layout.words import words_for
from journeyeditor.model.enums import Language

DIGITS = 6
"""Digits behind the point that are shown at most."""


_GROUPED = re.compile(r"-?\d{1,3}([.,'\u00a0\u202f ]\d{3})+")
"""A number in groups of three; one of thousandths looks the same."""


class Wrong(NamedTuple):
    """A text that is no number of the range from `low` to `high`."""

    low: float
    high: float


def parse_number(text: str) -> float | None:
    """A number as people type it: comma or point, any minus. None when it is none."""
    plain = text.strip().replace("−", "-").replace("–", "-").replace(",", ".").removeprefix("+")
    if "_" in plain:  # Python would take 1_000
        return None
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def read_number(text: str, low: float, high: float, whole: bool = False) -> float | Wrong | None:
    """What a text means: None when it is empty, Wrong when it is no number from low to high."""
    if not text.strip():
        return None
    value = parse_number(text)
    fits = value is not None and low <= value <= high and (not whole or value == round(value))
    return value + 0.0 if fits and value is not None else Wrong(low, high)


def ungrouped(text: str) -> str:
    """A whole number typed in groups of three, such as 12.000, without what divides them."""
    plain = text.strip().replace("−", "-")
    return re.sub(r"[^\d-]", "", plain) if _GROUPED.fullmatch(plain) else text


def written(value: float, plus: bool = False) -> str:
    """A number with no more digits than it needs, such as 8,2 and 40."""
    text = f"{abs(value):.{DIGITS}f}".rstrip("0").rstrip(".")
    decimals = len(text.partition(".")[2])
    return words_for(Language(language())).number(value, plus=plus, decimals=decimals)
