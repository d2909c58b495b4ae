"""Numbers as people and programs write them, with the signs that a table uses."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import date
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

from journeyeditor.importing.table import Cell

THOUSANDS = ("", ".", ",", " ", "'")
"""What can stand between groups of three digits; nothing is always allowed too."""

_SPACES = re.compile(r"[\s\u00a0\u2009\u202f]+")
_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2019": "'", "\u202f": " ", "\u00a0": " "})
_MONTH = (
    r"jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec"
    r"|januari|februari|april|juni|juli|augustus|september|oktober|november|december"
    r"|january|february|march|june|july|august|october"
)
_DATE = re.compile(
    rf"\d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}([ T].*)?|\d{{1,2}}[-/ ]({_MONTH})\.?([-/ ]\d{{2,4}})?"
    rf"|({_MONTH})[-/ ]\d{{2,4}}|\d{{1,2}}[-/]\d{{1,2}}",
    re.IGNORECASE | re.ASCII,
)
_LABELLED = re.compile(r"(\d{1,2})\s*[-=:.)(]+\s*[^\W\d].*", re.DOTALL)
"""An answer with its words, such as "4 - Tevreden"."""

_COMMA = re.compile(r"[-+]?\d+(\.\d{3})*,(\d{1,2}|\d{4,})\s*%?|[-+]?\d{1,3}(\.\d{3})+,\d+")
_POINT = re.compile(r"[-+]?\d+(,\d{3})*\.(\d{1,2}|\d{4,})\s*%?|[-+]?\d{1,3}(,\d{3})+\.\d+")


class NumberStyle(NamedTuple):
    """The sign before decimals, and the one between groups of three digits ("" = none)."""

    decimal: str = ","
    thousands: str = "."


USUAL = NumberStyle()


class Figure(NamedTuple):
    """A number, and whether a percent sign stood behind it."""

    value: float
    percent: bool = False


class NoFigure(Enum):
    """Why there is no number in a cell."""

    EMPTY = auto()
    DATE = auto()
    WORDS = auto()


def figure(cell: Cell, style: NumberStyle, labelled: bool = False) -> Figure | NoFigure:
    """The number in a cell. `labelled` takes that of "4 - Satisfied" too."""
    if isinstance(cell, float):
        return Figure(cell) if math.isfinite(cell) else NoFigure.WORDS
    if isinstance(cell, date):
        return NoFigure.DATE
    text = cell.strip()
    if text.isascii() and text.isdecimal() and len(text) < 16:
        return Figure(float(text))
    return _written(text.translate(_MINUS), style, labelled) if text else NoFigure.EMPTY


def _written(text: str, style: NumberStyle, labelled: bool) -> Figure | NoFigure:
    percent = text.endswith("%")
    bare = text.removesuffix("%").strip()
    if _pattern(style).fullmatch(bare):
        plain = bare.replace(style.thousands, "") if style.thousands else bare
        return Figure(float(plain.replace(style.decimal, ".")), percent)
    if _DATE.fullmatch(text):
        return NoFigure.DATE
    if labelled and (found := _LABELLED.fullmatch(text)):
        return Figure(float(found[1]))
    return NoFigure.WORDS


@cache
def _pattern(style: NumberStyle) -> re.Pattern[str]:
    whole = r"\d{1,15}"
    if style.thousands:
        whole = rf"\d{{1,3}}(?:{re.escape(style.thousands)}\d{{3}}){{1,4}}|{whole}"
    decimal = re.escape(style.decimal)
    number = rf"[-+]?(?:(?:{whole})(?:{decimal}\d{{0,15}})?|{decimal}\d{{1,15}})"
    return re.compile(number, re.ASCII)


def guess_style(cells: Iterable[Cell], comma: bool) -> NumberStyle:
    """The style in which most of the cells are written; `comma` decides when none tells."""
    commas = points = spaces = apostrophes = 0
    for cell in cells:
        if not isinstance(cell, str) or not any(sign in cell for sign in ",.'’ \u00a0\u202f"):
            continue
        text = _SPACES.sub(" ", cell.strip().translate(_MINUS))
        commas += bool(_COMMA.fullmatch(text))
        points += bool(_POINT.fullmatch(text))
        spaces += bool(re.fullmatch(r"\d{1,3}( \d{3})+([.,]\d+)?", text))
        apostrophes += bool(re.fullmatch(r"\d{1,3}('\d{3})+([.,]\d+)?", text))
    decimal = "," if commas > points or (commas == points and comma) else "."
    thousands = "'" if apostrophes else " " if spaces else "." if decimal == "," else ","
    return NumberStyle(decimal, thousands)
