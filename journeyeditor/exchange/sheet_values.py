"""Values of cards as text in a cell, and back: words of closed lists, durations, yes and no.

What is written in one of the project languages is read in either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from journeyeditor.importing.meanings import plain
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import Language, Unit
from journeyeditor.model.vocabulary import word

CellValue = str | float
"""What is written into a cell; "" = nothing."""


class BadValueError(ValueError):
    """A text that is no value of its column."""


class Codec:
    """How a value becomes the content of a cell, and a text the value again."""

    def write(self, value: Any, _language: Language) -> CellValue:
        """What is written for a value; nothing for the usual one."""
        return "" if value is None else str(value)

    def read(self, text: str) -> Any:
        """The value that a text means. Raises BadValueError."""
        return text

    def words(self, _language: Language) -> tuple[str, ...]:
        """The words that can be chosen, none when anything can be written."""
        return ()


@dataclass(frozen=True, slots=True)
class FreeText(Codec):
    """Text as it is, of so many letters at most."""

    most: int = 20_000

    def read(self, text: str) -> str:
        """The text; BadValueError when it is too long."""
        if len(text) > self.most:
            raise BadValueError(text)
        return text


@dataclass(frozen=True, slots=True)
class Number(Codec):
    """A number within bounds."""

    low: float
    high: float
    whole: bool = False
    default: float | None = None

    def write(self, value: Any, _language: Language) -> CellValue:
        """The number; nothing for the usual one."""
        return "" if value is None or value == self.default else float(value)

    def read(self, text: str) -> float | int | None:
        """The number; the usual one for an empty cell."""
        number = self.default if not text.strip() else read_number(text)
        if number is None:
            return None
        if not self.low <= number <= self.high or (self.whole and number != int(number)):
            raise BadValueError(text)
        return int(number) if self.whole else number


@dataclass(frozen=True, slots=True)
class OneOf(Codec):
    """A word of a closed list; the usual one, or none, for an empty cell."""

    group: str
    kind: type[StrEnum]
    default: StrEnum | None = None

    def write(self, value: Any, language: Language) -> CellValue:
        """The word in the language of the project; nothing for the usual one."""
        return "" if value is None or value is self.default else word(language, self.group, value)

    def read(self, text: str) -> Any:
        """The value that a word in either language, or its code, means."""
        said = plain(text)
        if not said:
            return self.default
        for value in self.kind:
            names = (value.value, *(word(each, self.group, value.value) for each in Language))
            if said in map(plain, names):
                return value
        raise BadValueError(text)

    def words(self, language: Language) -> tuple[str, ...]:
        """All words that can be chosen."""
        return tuple(word(language, self.group, value.value) for value in self.kind)


@dataclass(frozen=True, slots=True)
class SeveralOf(Codec):
    """Words of a closed list, one a line."""

    one: OneOf

    def write(self, value: Any, language: Language) -> CellValue:
        """The words, one a line."""
        return "\n".join(word(language, self.one.group, each) for each in value)

    def read(self, text: str) -> tuple[StrEnum, ...]:
        """The values; commas and semicolons part words as well."""
        found = [self.one.read(part) for part in re.split(r"[\n;,]", text) if plain(part)]
        return tuple(dict.fromkeys(each for each in found if each is not None))


_YES = frozenset({"ja", "yes", "true", "waar", "x", "1", "j", "y", "✓", "✔"})
_NO = frozenset({"nee", "no", "false", "onwaar", "0", "n"})


@dataclass(frozen=True, slots=True)
class YesNo(Codec):
    """Yes or no; nothing stands for the usual one."""

    default: bool = False

    def write(self, value: Any, language: Language) -> CellValue:
        """Yes or no, when it is not the usual."""
        return "" if value is self.default else self.words(language)[0 if value else 1]

    def read(self, text: str) -> bool:
        """What is said; a mark in the cell means yes."""
        said = plain(text) or text.strip()
        if said in _YES or said in _NO:
            return said in _YES
        if said:
            raise BadValueError(text)
        return self.default

    def words(self, language: Language) -> tuple[str, ...]:
        """Yes and no."""
        return ("ja", "nee") if language is Language.NL else ("yes", "no")


@dataclass(frozen=True, slots=True)
class Tags(Codec):
    """Free words, one a line; without lines commas and semicolons part them."""

    def write(self, value: Any, _language: Language) -> CellValue:
        """One a line; a line break behind a single one that holds a comma keeps it whole."""
        text = "\n".join(value)
        return f"{text}\n" if len(value) == 1 and re.search(r"[;,]", text) else text

    def read(self, text: str) -> tuple[str, ...]:
        """The words, each once."""
        parts = text.split("\n") if "\n" in text else re.split(r"[;,]", text)
        return tuple(dict.fromkeys(part.strip()[:500] for part in parts if part.strip()))


_UNITS: Mapping[Unit, tuple[str, ...]] = MappingProxyType(
    {
        Unit.MINUTES: ("minuten", "minutes", "minuut", "minute", "min", "m"),
        Unit.HOURS: ("uur", "hours", "uren", "hour", "u", "h", "hr", "hrs"),
        Unit.DAYS: ("dagen", "days", "dag", "day", "d", "werkdagen", "working days"),
        Unit.WEEKS: ("weken", "weeks", "week", "wk", "w"),
        Unit.MONTHS: ("maanden", "months", "maand", "month", "mnd"),
        Unit.YEARS: ("jaar", "years", "jaren", "year", "jr"),
    }
)
"""The first is written in Dutch, the second in English."""

_DURATION = re.compile(r"\s*(\d{1,7}(?:[.,]\d{1,15})?(?:e[+-]?\d+)?)\s*([^\W\d][\w\s.]*?)\s*\.?\s*")


@dataclass(frozen=True, slots=True)
class Lasting(Codec):
    """How long something takes, such as "3 dagen"."""

    def write(self, value: Any, language: Language) -> CellValue:
        """The number and the unit."""
        if value is None:
            return ""
        number = _exactly(value.value)
        number = number.replace(".", ",") if language is Language.NL else number
        return f"{number} {_UNITS[value.unit][0 if language is Language.NL else 1]}"

    def read(self, text: str) -> Duration | None:
        """The duration; None for an empty cell."""
        if not text.strip():
            return None
        found = _DURATION.fullmatch(text)
        said = plain(found[2]) if found else ""
        unit = next((unit for unit, names in _UNITS.items() if said in names), None)
        value = float(found[1].replace(",", ".")) if found else 0
        if unit is None or not 0 < value <= 1_000_000:
            raise BadValueError(text)
        return Duration(value=value, unit=unit)


def _exactly(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)


def read_number(text: str) -> float:
    """A number with a comma or a point before its decimals. BadValueError for anything else."""
    plain_text = text.strip().replace("\u2212", "-").replace(",", ".")
    if not re.fullmatch(r"[-+]?\d{1,9}(\.\d{1,17})?", plain_text):
        raise BadValueError(text)
    return float(plain_text)


def shown_value(value: CellValue, language: Language) -> str:
    """The content of a cell as text; numbers with the decimal sign of the language."""
    if isinstance(value, str):
        return value
    text = _exactly(value)
    return text.replace(".", ",") if language is Language.NL else text


def same_value(written: CellValue, read: str) -> bool:
    """Whether a cell still says what was written into it."""
    if isinstance(written, str):
        return _lines(written) == _lines(read)
    try:
        return read_number(read) == written
    except BadValueError:
        return False


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def joined(parts: Iterable[str]) -> str:
    """Texts under each other."""
    return "\n".join(part for part in parts if part)
