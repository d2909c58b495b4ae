"""Dates as people type and read them, in the language of the window. Knows no Qt."""

from __future__ import annotations

import re
from datetime import date

from journeyeditor.i18n import language
from journeyeditor.model.enums import Language
from journeyeditor.poster.words import poster_words

_SHORTEST = 3
"""Letters by which the name of a month is known."""


def date_text(iso: str) -> str:
    """A date YYYY-MM-DD in words, such as 31 mei 2026; what is no date stays as it is."""
    return poster_words(Language(language())).long_date(iso)


def read_date(text: str) -> str | None:
    """What a text means, as YYYY-MM-DD, "" when it is empty, None when it is no day.

    Understood are 2026-05-31, 31-5-2026 with any of - / . between (the day comes first), and
    31 mei 2026 in both languages; a year of two digits lies between 2000 and 2099.
    """
    parts = re.split(r"[\s./-]+", text.strip().casefold())
    if parts == [""]:
        return ""
    if len(parts) != 3:
        return None
    if len(parts[0]) == 4:
        parts.reverse()
    day, month, year = parts
    number = _month(month)
    if number is None or not (_is_number(day) and _is_number(year)):
        return None
    return _day(_whole_year(year), number, int(day))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 4


def _whole_year(text: str) -> int:
    return int(text) + (2000 if len(text) <= 2 else 0)


def _month(text: str) -> int | None:
    """The month that a text names: a number, or the first letters of a name."""
    if _is_number(text):
        return int(text)
    if text == "mrt":  # how Dutch shortens maart
        return 3
    if len(text) < _SHORTEST:
        return None
    for words in map(poster_words, Language):
        for number, name in enumerate(words.months, 1):
            if name.casefold().startswith(text):
                return number
    return None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
