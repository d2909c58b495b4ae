"""How a map lies: its stages as columns, its lanes as rows, and the cards within their cells.

Between two layouts of a map nearly everything moves as a whole with its column and its row; only
in a few cells cards move by themselves. Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise, product
from typing import NamedTuple

from journeyeditor.canvas.glide import between
from journeyeditor.layout.drawing import Block, Drawing, Role
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model.base import Id

ABOVE, BELOW, BESIDE = "<above>", "<below>", "<beside>"
"""The rows above and below all lanes, and the column right of all stages."""

_NEAR = 0.05
"""Mm that are no move."""

FAR = 1e6
"""Mm beyond the end of every map."""


class Span(NamedTuple):
    """From where to where a column or a row reaches, in mm."""

    start: float
    end: float


class CardAt(NamedTuple):
    """A card of a cell: where it lies relative to the cell, in mm, and its block."""

    at: Point
    block: Block


Cards = Mapping[Id, CardAt]

Key = tuple[Id, Id]
"""A cell: its column and its row."""


class Lie(NamedTuple):
    """Columns by stage, rows by lane, and the cards of cells."""

    columns: Mapping[Id, Span]
    rows: Mapping[Id, Span]
    cells: Mapping[Key, Cards]


def lie_of(drawing: Drawing, view: Rect) -> Lie:
    """How a drawing lies; of its cells only those that reach into `view` (mm)."""
    grid = drawing.grid
    columns = {span.id: Span(span.x, span.right) for span in grid.stages}
    columns[BESIDE] = Span(grid.stages[-1].right, FAR)
    lanes = [(span.id, span.y) for span in grid.lanes]
    bottom = grid.lanes[-1].bottom if grid.lanes else drawing.header_h
    starts = [(ABOVE, drawing.header_h), *lanes, (BELOW, bottom)]
    rows = {name: Span(y, after) for (name, y), (_, after) in pairwise(starts)}
    rows[BELOW] = Span(bottom, FAR)
    cells = {
        cell.id: {card.ref: CardAt(Point(card.x, card.y), card) for card in cell.children}
        for cell in drawing.body.children
        if cell.role is Role.CELL and cell.rect.overlaps(view)
    }
    keys = product(columns, rows)
    names = ((key, f"cell:{key[1]}:{key[0]}") for key in keys)
    return Lie(columns, rows, {key: cells[name] for key, name in names if name in cells})


def moved_cards(old: Lie, new: Lie) -> dict[Key, frozenset[Id]]:
    """By cell the cards that move within it."""
    found: dict[Key, frozenset[Id]] = {}
    for key, cards in new.cells.items():
        before = old.cells.get(key, {})
        moved = frozenset(
            ref for ref, card in cards.items() if ref in before and _far(before[ref].at, card.at)
        )
        if moved:
            found[key] = moved
    return found


def moves(old: Lie, new: Lie) -> bool:
    """Whether anything that both have lies elsewhere."""
    spans = (
        (mine[name].start, theirs[name].start)
        for mine, theirs in ((old.columns, new.columns), (old.rows, new.rows))
        for name in mine.keys() & theirs.keys()
    )
    return any(abs(a - b) > _NEAR for a, b in spans) or bool(moved_cards(old, new))


def between_lies(old: Lie, new: Lie, share: float) -> Lie:
    """How the new one lies a share of the way from the old one; what is new lies where it will."""
    return Lie(
        _between_spans(old.columns, new.columns, share),
        _between_spans(old.rows, new.rows, share),
        {
            key: _between_cards(old.cells.get(key, {}), cards, share)
            for key, cards in new.cells.items()
        },
    )


def _between_spans(
    old: Mapping[Id, Span], new: Mapping[Id, Span], share: float
) -> Mapping[Id, Span]:
    return {
        name: Span(
            between(old.get(name, span).start, span.start, share),
            between(old.get(name, span).end, span.end, share),
        )
        for name, span in new.items()
    }


def _between_cards(old: Cards, new: Cards, share: float) -> Cards:
    found = {}
    for ref, card in new.items():
        start = old[ref].at if ref in old else card.at
        x, y = between(start.x, card.at.x, share), between(start.y, card.at.y, share)
        found[ref] = card._replace(at=Point(x, y))
    return found


def _far(one: Point, other: Point) -> bool:
    return abs(one.x - other.x) > _NEAR or abs(one.y - other.y) > _NEAR
