"""What stands in a booklet, as values in the order of reading."""

from __future__ import annotations

from dataclasses import dataclass

from journeyeditor.layout.drawing import Block


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 begins a new page and has a bookmark, as level 2 has; 3 is the lowest."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; `soft` is for what explains. One that `leads` stays with what it introduces."""

    text: str
    soft: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list; each item under the next number, or after a dash.

    The last item of one that `leads` stays with what follows.
    """

    texts: tuple[str, ...]
    numbered: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, and which part of the width it takes.

    Parts are relative to each other. `end` sets it at the right edge, for numbers.
    """

    head: str
    part: float
    end: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of as many texts as there are columns; a row is at least `least_h` mm high.

    A row with room to write in is one with empty texts and a `least_h`. A `whole` table stays on
    one page unless it is very high, as small ones do.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    least_h: float = 0.0
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing no wider than the text (`sheet.TEXT_W`), and what it shows in words."""

    block: Block
    alt: str


Matter = Heading | Words | Items | Table | Figure
