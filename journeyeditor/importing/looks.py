"""What is looked at in the parts of a workbook before a reader gets to see them.

How far the cells reach, whether it is plain XML, and which rows and columns are hidden. One class
for each kind of workbook.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from types import MappingProxyType
from xml.parsers import expat

from journeyeditor.importing.table import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    Hidden,
    Refused,
    TableError,
)

_PLACE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")


class Extent:
    """How far the cells of one sheet reach, and what is hidden in it."""

    def __init__(self) -> None:
        self.rows = self.columns = 0
        self.first = MOST_ROWS * 10
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()

    def cell(self, row: int, column: int) -> None:
        """There is something in this cell."""
        self.rows, self.columns = max(self.rows, row), max(self.columns, column)
        self.first = min(self.first, row)
        if self.rows - self.first >= MOST_ROWS:  # at once, not when all others have been read
            raise TableError(Refused.TOO_MANY_ROWS)

    def hide_rows(self, first: int, last: int) -> None:
        """These rows are not shown."""
        self.hidden_rows.update(range(first, min(last, MOST_ROWS) + 1))

    def hide_columns(self, first: int, last: int) -> None:
        """These columns are not shown."""
        self.hidden_columns.update(range(first, min(last, MOST_COLUMNS) + 1))

    @property
    def hidden(self) -> Hidden:
        """What is not shown."""
        return Hidden(frozenset(self.hidden_rows), frozenset(self.hidden_columns))

    def check(self) -> None:
        """Raise TableError when the cells reach too far."""
        height = self.rows - self.first + 1
        if self.columns > MOST_COLUMNS:
            raise TableError(Refused.TOO_WIDE)
        if height * self.columns > MOST_CELLS:
            raise TableError(Refused.TOO_MANY_CELLS)


class Look:
    """Looks at one part after the other. Raises TableError for what is not to be read."""

    def at(self, name: str, content: bytes) -> None:
        """Look at a part; it has to be plain XML without words that it defines itself."""
        parser = expat.ParserCreate()
        parser.StartElementHandler = self.begin
        parser.EndElementHandler = self.end
        parser.StartDoctypeDeclHandler = _refuse
        self.start(name)
        try:
            parser.Parse(content, True)
        except expat.ExpatError:
            raise TableError(Refused.DAMAGED) from None
        self.finish()

    def start(self, name: str) -> None:
        """The beginning of a part."""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """The beginning of an element."""

    def end(self, name: str) -> None:
        """The end of an element."""

    def finish(self) -> None:
        """The end of a part."""

    def hidden(self) -> Mapping[str, Hidden]:
        """What is hidden, by the name of the sheet."""
        return {}


def _refuse(*_about: object) -> None:
    raise TableError(Refused.DAMAGED)


class ExcelLook(Look):
    """The parts of an .xlsx: a sheet is a part, and the book tells which has which name."""

    def __init__(self) -> None:
        self._part = ""
        self._parts: dict[str, Extent] = {}
        self._names: dict[str, str] = {}
        self._targets: dict[str, str] = {}

    def start(self, name: str) -> None:
        self._part, self._extent = name, Extent()
        self._row = self._column = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Cells and rows say where they are, or follow the one before."""
        kind = name.rpartition(":")[2]
        if kind == "c":
            self._cell(attributes.get("r"))
        elif kind == "row":
            said = attributes.get("r")
            self._row = _whole(said) if said else self._row + 1
            self._column = 0
            if _is_on(attributes.get("hidden")):
                self._extent.hide_rows(self._row, self._row)
        elif kind == "col" and _is_on(attributes.get("hidden")):
            first, last = attributes.get("min", ""), attributes.get("max", "")
            self._extent.hide_columns(_whole(first), _whole(last))
        elif kind == "sheet" and self._part == "xl/workbook.xml":
            relation = next((v for k, v in attributes.items() if k.endswith(":id")), "")
            self._names[attributes.get("name", "")] = relation
        elif kind == "Relationship" and self._part == "xl/_rels/workbook.xml.rels":
            self._targets[attributes.get("Id", "")] = attributes.get("Target", "")

    def _cell(self, place: str | None) -> None:
        if place is None:
            self._column += 1
        else:
            found = _PLACE.fullmatch(place)
            if found is None:
                raise TableError(Refused.DAMAGED)
            self._column, self._row = _column(found[1]), int(found[2])
        self._extent.cell(self._row, self._column)

    def finish(self) -> None:
        self._extent.check()
        self._parts[self._part] = self._extent

    def hidden(self) -> Mapping[str, Hidden]:
        parts = {
            name: posixpath.join("/xl", self._targets.get(relation, "")).lstrip("/")
            for name, relation in self._names.items()
        }
        found = {name: self._parts.get(part, Extent()).hidden for name, part in parts.items()}
        return {name: hidden for name, hidden in found.items() if any(hidden)}


class OpenLook(Look):
    """The parts of an .ods: all sheets stand in one part, and rows and cells can be repeated."""

    def __init__(self) -> None:
        self._sheets: dict[str, Extent] = {}
        self._extent = Extent()

    def start(self, name: str) -> None:
        self._in_content = name == "content.xml"
        self._row = self._column = self._declared = 0
        self._repeated = 1

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Rows and cells follow the one before."""
        kind = name.rpartition(":")[2]
        if kind == "encryption-data":
            raise TableError(Refused.PROTECTED)
        if not self._in_content or not name.startswith("table:"):
            return
        hidden = attributes.get("table:visibility", "visible") != "visible"
        if kind == "table":
            self._extent = Extent()
            self._sheets[attributes.get("table:name", "")] = self._extent
            self._row = self._declared = 0
        elif kind == "table-column":
            self._columns(_repeat(attributes, "columns"), hidden)
        elif kind == "table-row":
            self._repeated = _repeat(attributes, "rows")
            if hidden:
                self._extent.hide_rows(self._row + 1, self._row + self._repeated)
            self._row += self._repeated
            self._column = 0
        elif kind in ("table-cell", "covered-table-cell"):
            self._column += _repeat(attributes, "columns")
            if any(not key.endswith(("-repeated", "style-name")) for key in attributes):
                self._extent.cell(self._row - self._repeated + 1, self._column)
                self._extent.cell(self._row, self._column)

    def _columns(self, count: int, hidden: bool) -> None:
        if hidden:
            self._extent.hide_columns(self._declared + 1, self._declared + count)
        self._declared += count

    def end(self, name: str) -> None:
        if name == "table:table":
            self._extent.check()

    def hidden(self) -> Mapping[str, Hidden]:
        found = {name: extent.hidden for name, extent in self._sheets.items()}
        return {name: hidden for name, hidden in found.items() if any(hidden)}


LOOKS: Mapping[str, type[Look]] = MappingProxyType(
    {"xl/workbook.xml": ExcelLook, "content.xml": OpenLook}
)
"""The part that tells which kind of workbook it is, and who looks at it."""


def _repeat(attributes: Mapping[str, str], what: str) -> int:
    said = attributes.get(f"table:number-{what}-repeated")
    return max(1, _whole(said)) if said else 1


def _is_on(said: str | None) -> bool:
    return said in ("1", "true")


def _column(letters: str) -> int:
    """The number of a column, from 1 for A."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _whole(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 7:
        raise TableError(Refused.DAMAGED)
    return int(text)
