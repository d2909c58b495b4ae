"""What each cell of a table changes about the card that is on the map, told before and after."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from journeyeditor.exchange.formats import Remark
from journeyeditor.exchange.rows_frame import Frame
from journeyeditor.exchange.rows_writing import Teller
from journeyeditor.exchange.sheet_columns import FIELDS, SPECS, Column, Named, curve_header
from journeyeditor.exchange.sheet_guess import SheetChoices
from journeyeditor.exchange.sheet_sketch import Felt, Sketch, SketchCard
from journeyeditor.exchange.sheet_table import Sheet
from journeyeditor.exchange.sheet_values import BadValueError, same_value, shown_value
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Kind
from journeyeditor.model.find import Place, find_lane
from journeyeditor.model.formulas import as_meant
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line

_PLACES = (Column.STAGE, Column.LANE, Column.MOMENT, Column.SPAN)
_NEVER = (Column.ID, Column.KIND)


@dataclass(slots=True)
class Revision:
    """What changes about one card: fields, its place (None = as it was), feelings by curve."""

    fields: dict[str, Any] = field(default_factory=dict)
    moves: bool = False
    stage_id: Id | None = None
    lane_id: Id | None = None
    slot: int | None = None
    felt: dict[str, Felt | None] = field(default_factory=dict)


@dataclass(slots=True)
class _Row:
    """A card of the map, what its row says, and what that changes about the card.

    `owner` is the card that this one belongs to, as the row says.
    """

    place: Place
    said: SketchCard
    owner: Id | None
    found: Revision = field(default_factory=Revision)

    @property
    def card(self) -> AnyCard:
        """As it is on the map."""
        return self.place.card

    @property
    def kind(self) -> Kind:
        """What kind of card it is on the map."""
        return Kind(self.card.kind)

    def has(self, name: str) -> bool:
        """Whether this kind of card has the field."""
        return name in type(self.card).model_fields


class Changes:
    """Compares rows with cards; `came` tells every change that is found."""

    def __init__(
        self,
        project: Project,
        journey: JourneyMap,
        sheet: Sheet,
        choices: SheetChoices,
        sketch: Sketch,
        frame: Frame,
    ) -> None:
        self._language = project.language
        self._sheet, self._choices, self._sketch, self._frame = sheet, choices, sketch, frame
        self._journey = journey
        self._teller = Teller(project, journey)
        self._known = [
            (at, named)
            for at, named in enumerate(choices.columns)
            if named in self._teller.columns and named.column not in _NEVER
        ]
        self.came: list[Remark] = []

    def says(self, card: SketchCard, column: Column) -> bool:
        """Whether the row of a card says anything under a column."""
        at = self._choices.at(column)
        return at >= 0 and bool(self._sheet.at(card.row, at).strip())

    def lists(self, card: SketchCard) -> tuple[Id | None, Id | None]:
        """The channel and the department of the row of a card."""
        return self._frame.channel(card.channel), self._frame.department(card.department)

    def revision(self, place: Place, card: SketchCard, owner: Id | None) -> Revision:
        """What the row of a card changes about it; `owner` is the card that it belongs to then."""
        row = _Row(place, card, owner)
        for at, named in self._known:
            text = self._sheet.at(card.row, at)
            before = self._teller.cell(place, named)
            if same_value(before, text) or same_value(before, as_meant(text)):
                continue  # an apostrophe may have become part of a text that was no formula
            if named.column in _PLACES and not text.strip():
                continue
            if self._change(row, named, text):
                self._tell(row, named, shown_value(before, self._language), text)
        self._check_kind(row)
        return row.found

    def _change(self, row: _Row, named: Named, text: str) -> bool:
        """Whether the cell makes a difference that the card can have."""
        column = named.column
        match column:
            case _ if column in FIELDS:
                done = self._field(row, column, text)
            case Column.TITLE:
                done = self._title(row, text)
            case Column.CHANNEL | Column.DEPARTMENT:
                done = self._listed(row, column, text)
            case Column.OF:
                done = self._owner(row, text)
            case Column.FEELING | Column.WORD:
                done = self._feeling(row, named)
            case _:
                done = self._place(row, column)
        return done

    def _field(self, row: _Row, column: Column, text: str) -> bool:
        name = column.value
        if not row.has(name):
            return self._unfit(row, column, text)
        if text.strip() and name not in row.said.fields:
            return False  # set aside already, as no value of its column
        value = row.said.fields[name] if text.strip() else FIELDS[column].read("")
        if not text.strip():
            value = type(row.card).model_fields[name].get_default()
        row.found.fields[name] = value
        return bool(value != getattr(row.card, name))

    def _title(self, row: _Row, text: str) -> bool:
        codec = SPECS[Column.TITLE].codec
        try:
            title = codec.read(text.strip("\n")) if codec and text.strip() else ""
        except BadValueError:
            title = ""
        if not title:
            said = translate("Exchange", "This is no title: “{what}”.")
            self._sketch.put_aside(said.format(what=one_line(text)[:60]), row.said.where)
            return False
        row.found.fields["title"] = title
        return True

    def _listed(self, row: _Row, column: Column, text: str) -> bool:
        name = f"{column.value}_id"
        if not row.has(name):
            return self._unfit(row, column, text)
        lookup = self._frame.channel if column is Column.CHANNEL else self._frame.department
        row.found.fields[name] = lookup(one_line(text))
        return bool(row.found.fields[name] != getattr(row.card, name))

    def _owner(self, row: _Row, text: str) -> bool:
        if not row.has("card_id"):
            return self._unfit(row, Column.OF, text)
        if text.strip() and row.owner is None:
            return False  # set aside already, as the name of no card
        row.found.fields["card_id"] = row.owner
        return bool(row.owner != getattr(row.card, "card_id", None))

    def _place(self, row: _Row, column: Column) -> bool:
        found, said = row.found, row.said
        if column is Column.SPAN:
            if row.kind is Kind.TOUCHPOINT or said.span == row.card.span:
                return False
            found.fields["span"] = said.span
        elif column is Column.STAGE:
            stage_id = self._frame.stages[said.stage]
            if stage_id == row.place.stage_id:
                return False  # it has another name now
            found.stage_id = stage_id
        elif column is Column.LANE:
            lane_id = self._frame.lanes[said.lane]
            if lane_id == row.place.lane.id:
                return False
            if row.kind not in kinds_for(find_lane(self._frame.with_places(), lane_id)):
                self._put_aside(row, translate("Exchange", "“{what}” does not fit in that lane."))
                return False
            found.lane_id = lane_id
        elif said.slot is not None:
            found.slot = said.slot
        found.moves = True
        return True

    def _feeling(self, row: _Row, named: Named) -> bool:
        felt = row.said.feelings.get(named.curve)
        if felt is None and self.says_at(row.said, named.curve):
            return False  # set aside already, as no feeling
        row.found.felt[named.curve] = felt
        return True

    def says_at(self, card: SketchCard, curve: str) -> bool:
        """Whether a row tells a feeling on a curve."""
        wanted = (Named(Column.FEELING, curve), Named(Column.WORD, curve))
        return any(
            self._sheet.at(card.row, at).strip() for at, named in self._known if named in wanted
        )

    def _check_kind(self, row: _Row) -> None:
        if self.says(row.said, Column.KIND) and row.said.kind != row.card.kind:
            text = translate("Exchange", "“{what}”: what kind of card it is changes on the map.")
            self._put_aside(row, text)

    def _put_aside(self, row: _Row, text: str) -> None:
        what = one_line(row.card.title)[:60]
        self._sketch.put_aside(text.format(what=what), row.said.where)

    def _unfit(self, row: _Row, column: Column, text: str) -> bool:
        said = translate("Exchange", "This kind of card takes no {field}: “{what}”.")
        name = SPECS[column].name(self._language)
        self._sketch.put_aside(said.format(field=name, what=one_line(text)[:60]), row.said.where)
        return False

    def _tell(self, row: _Row, named: Named, before: str, after: str) -> None:
        text = translate("Exchange", "{title}: {field}: {before} → {after}")
        said = text.format(
            title=_short(row.card.title),
            field=curve_header(named.column, named.curve, self._language),
            before=_short(before) or "–",
            after=_short(after) or "–",
        )
        self.came.append(Remark(said, row.said.where))


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= 60 else f"{line[:59]}…"
