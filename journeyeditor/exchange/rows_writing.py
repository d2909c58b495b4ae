"""A map as a table with one row a card, whose ids bring it back to the same cards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from journeyeditor.exchange.sheet_columns import FIELDS, SPECS, Column, Named, curve_header
from journeyeditor.exchange.sheet_values import CellValue
from journeyeditor.model.base import Id
from journeyeditor.model.enums import CurveKind, Language
from journeyeditor.model.find import Place, in_order, places
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line
from journeyeditor.model.vocabulary import word


class _Called(Protocol):
    @property
    def id(self) -> Id: ...
    @property
    def name(self) -> str: ...


@dataclass(frozen=True)
class RowsTable:
    """The columns and, in the order in which one reads the map, a row for each card."""

    columns: tuple[Named, ...]
    header: tuple[str, ...]
    rows: tuple[tuple[CellValue, ...], ...]
    ids: tuple[Id, ...]


def rows_of(project: Project, journey: JourneyMap) -> RowsTable:
    """The table of a map, in the language of the project."""
    teller = Teller(project, journey)
    order = in_order(journey)
    rows = [teller.row(place) for place in order]
    kept = [
        at
        for at, named in enumerate(teller.columns)
        if SPECS[named.column].always or any(row[at] != "" for row in rows)
    ]
    columns = tuple(teller.columns[at] for at in kept)
    return RowsTable(
        columns,
        tuple(curve_header(c.column, c.curve, project.language) for c in columns),
        tuple(tuple(row[at] for at in kept) for row in rows),
        tuple(place.card.id for place in order),
    )


def labels(things: Iterable[_Called]) -> dict[Id, str]:
    """What each thing is called in a table: its name in one line, with a number if it is shared."""
    times: Counter[str] = Counter()
    taken: set[str] = set()
    found: dict[Id, str] = {}
    for thing in things:
        name = one_line(thing.name)
        times[name] += 1
        label = name if times[name] == 1 else f"{name} ({times[name]})"
        while label in taken:
            times[name] += 1
            label = f"{name} ({times[name]})"
        taken.add(label)
        found[thing.id] = label
    return found


def told_curves(journey: JourneyMap) -> dict[str, EmotionCurve]:
    """The curves whose feelings stand in a table, by what tells them apart there: "" is the first.

    Measured ones are left out: their points rest on answers that no cell holds.
    """
    found: dict[str, EmotionCurve] = {}
    lanes = labels(journey.lanes)
    for at, curve in enumerate(c for c in journey.curves if c.kind is not CurveKind.MEASURED):
        name = "" if at == 0 else one_line(curve.name) or lanes[curve.lane_id]
        while name in found:
            name = f"{name} ({at + 1})"
        found[name] = curve
    return found


class Teller:
    """Says what stands in each cell of the row of a card."""

    def __init__(self, project: Project, journey: JourneyMap) -> None:
        self._language: Language = project.language
        self.stages, self.lanes = labels(journey.stages), labels(journey.lanes)
        self.channels, self.departments = labels(project.channels), labels(project.departments)
        self.titles = {p.card.id: one_line(p.card.title) for p in places(journey)}
        self.curves = told_curves(journey)
        self._points: dict[str, Mapping[Id | None, EmotionPoint]] = {
            name: {point.card_id: point for point in curve.points}
            for name, curve in self.curves.items()
        }
        self.columns = tuple(self._all_columns())
        self._tellers: Mapping[Column, Callable[[Place], CellValue]] = {
            Column.STAGE: lambda place: self.stages[place.stage_id],
            Column.LANE: lambda place: self.lanes[place.lane.id],
            Column.MOMENT: lambda place: float(place.card.slot + 1),
            Column.SPAN: lambda place: float(place.card.span) if place.card.span > 1 else "",
            Column.KIND: lambda place: word(self._language, "kind", place.card.kind),
            Column.TITLE: lambda place: place.card.title,
            Column.CHANNEL: self._channel,
            Column.DEPARTMENT: self._department,
            Column.OF: self._owner,
            Column.ID: lambda place: place.card.id,
        }

    def _all_columns(self) -> Iterable[Named]:
        for column in SPECS:
            if column is Column.FEELING:
                for curve in self.curves or [""]:
                    yield Named(Column.FEELING, curve)
                    yield Named(Column.WORD, curve)
            elif column is not Column.WORD:
                yield Named(column)

    def row(self, place: Place) -> list[CellValue]:
        """All cells of a card."""
        return [self.cell(place, named) for named in self.columns]

    def cell(self, place: Place, named: Named) -> CellValue:
        """What stands in one cell of a card."""
        card, column = place.card, named.column
        if column in FIELDS:
            fields = type(card).model_fields
            value: Any = getattr(card, column.value) if column.value in fields else None
            return "" if value is None else FIELDS[column].write(value, self._language)
        if column in (Column.FEELING, Column.WORD):
            return self._feeling(card.id, named)
        return self._tellers[column](place)

    def _channel(self, place: Place) -> str:
        return self.channels.get(getattr(place.card, "channel_id", None) or "", "")

    def _department(self, place: Place) -> str:
        return self.departments.get(getattr(place.card, "department_id", None) or "", "")

    def _owner(self, place: Place) -> str:
        card_id: Id | None = getattr(place.card, "card_id", None)
        return "" if card_id is None else f"{self.titles.get(card_id, '')} [{card_id}]".strip()

    def _feeling(self, card_id: Id, named: Named) -> CellValue:
        point = self._points.get(named.curve, {}).get(card_id)
        if point is None:
            return ""
        return float(point.v) if named.column is Column.FEELING else point.word
