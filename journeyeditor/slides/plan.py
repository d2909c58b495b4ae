"""Which slides a map becomes: for each stage one, or more where it has too much for one.

Knows no millimetres: only moments across, and lanes with their rows down.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import NamedTuple

from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Content
from journeyeditor.model.find import find_cell
from journeyeditor.model.journey import JourneyMap, Lane, Stage

MOST_COLUMNS = 7
"""Moments on one slide; more make the cards too narrow for a title."""

MOST_ROWS = 8.0
"""Rows on one slide; more make the cards too low for one."""

CURVE_ROWS, EMPTY_ROWS = 2.0, 0.6
"""How many rows a curve takes, and a lane in which nothing stands."""


class Column(NamedTuple):
    """A moment of a stage."""

    stage: Stage
    slot: int


class Item(NamedTuple):
    """A card in a row of its lane, over `span` columns from `column` on."""

    card: AnyCard
    column: int
    span: int
    row: int


class Strip(NamedTuple):
    """A lane with what stands in it on this slide; `rows` is its height."""

    lane: Lane
    items: tuple[Item, ...]
    rows: float


class Page(NamedTuple):
    """What one slide shows. `part` of `parts`, from 1, for a stage that takes several."""

    columns: tuple[Column, ...]
    strips: tuple[Strip, ...]
    part: int = 1
    parts: int = 1


def shown_lanes(journey: JourneyMap) -> tuple[Lane, ...]:
    """The lanes that others are to see."""
    return tuple(lane for lane in journey.lanes if lane.print and not lane.hidden)


def whole(journey: JourneyMap) -> Page:
    """All of the map at once."""
    columns = tuple(Column(stage, slot) for stage in journey.stages for slot in range(stage.slots))
    return Page(columns, tuple(_strips(shown_lanes(journey), columns)))


def pages(journey: JourneyMap, stage: Stage) -> list[Page]:
    """The slides of a stage: its moments in even parts, then its lanes."""
    columns = [Column(stage, slot) for slot in range(stage.slots)]
    count = ceil(len(columns) / MOST_COLUMNS)
    size = ceil(len(columns) / count)
    found = [
        Page(part, strips)
        for at in range(0, len(columns), size)
        for part in [tuple(columns[at : at + size])]
        for strips in _parted(tuple(_strips(shown_lanes(journey), part)))
    ]
    return [page._replace(part=at, parts=len(found)) for at, page in enumerate(found, 1)]


def _strips(lanes: Sequence[Lane], columns: Sequence[Column]) -> Iterator[Strip]:
    for lane in lanes:
        items = tuple(_items(lane, columns))
        rows = float(max((item.row + 1 for item in items), default=0))
        least = CURVE_ROWS if lane.content is Content.EMOTION_CURVE else EMPTY_ROWS
        if lane.content is Content.METRICS:
            least = 1.0
        yield Strip(lane, items, max(rows, least))


def _items(lane: Lane, columns: Sequence[Column]) -> Iterator[Item]:
    """The cards of a lane; one that does not fit beside those before it takes the next row."""
    at = {(column.stage.id, column.slot): index for index, column in enumerate(columns)}
    ends: list[int] = []
    for stage_id in dict.fromkeys(column.stage.id for column in columns):
        cell = find_cell(lane, stage_id)
        for card in cell.cards if cell else ():
            column = at.get((stage_id, card.slot))
            if column is None:
                continue
            row = next((row for row, end in enumerate(ends) if end <= column), len(ends))
            span = min(card.span, len(columns) - column)
            ends[row : row + 1] = [column + span]
            yield Item(card, column, span, row)


def _parted(strips: tuple[Strip, ...]) -> Iterator[tuple[Strip, ...]]:
    """The lanes in parts of at most so many rows, in their order; at least one part."""
    part: list[Strip] = []
    for strip in (piece for whole_strip in strips for piece in _pieces(whole_strip)):
        if part and sum(other.rows for other in part) + strip.rows > MOST_ROWS:
            yield tuple(part)
            part = []
        part.append(strip)
    yield tuple(part)


def _pieces(strip: Strip) -> Iterator[Strip]:
    """A lane that is too high for one slide in several."""
    if strip.rows <= MOST_ROWS:
        yield strip
        return
    most = int(MOST_ROWS)
    for top in range(0, ceil(strip.rows), most):
        items = [item for item in strip.items if top <= item.row < top + most]
        moved = tuple(item._replace(row=item.row - top) for item in items)
        yield Strip(strip.lane, moved, max(item.row for item in moved) + 1.0)
