"""A table with one row a card, brought back to the map that it was made of.

Rows find their cards by id. A cell that still says what is on the map changes nothing, whatever
has become of its format; every other is one change, told with its before and after. Rows without
a known id are new cards. Cards without a row stay: nothing goes because a table lacks it.
"""

from __future__ import annotations

from dataclasses import dataclass

from journeyeditor.edits import moments
from journeyeditor.edits.new import IdSource
from journeyeditor.edits.rows import Put, cards_in, lift, put_down
from journeyeditor.edits.rules import EditRefused
from journeyeditor.edits.supports import drop_wrong_supports
from journeyeditor.edits.tree import at, map_cards, with_map
from journeyeditor.exchange.formats import ExchangeError, Remark
from journeyeditor.exchange.rows_changes import Changes, Revision
from journeyeditor.exchange.rows_curves import with_feelings
from journeyeditor.exchange.rows_frame import Frame
from journeyeditor.exchange.rows_reading import read_rows
from journeyeditor.exchange.sheet_build import made_card
from journeyeditor.exchange.sheet_columns import Column
from journeyeditor.exchange.sheet_guess import SheetChoices
from journeyeditor.exchange.sheet_sketch import SketchCard
from journeyeditor.exchange.sheet_table import Sheet
from journeyeditor.i18n import translate
from journeyeditor.importing.table import Progress, nothing
from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.check import check, kinds_for
from journeyeditor.model.find import Place, find_lane, find_map, places
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line


@dataclass(frozen=True, slots=True)
class Returned:
    """The project after the table came back; the very same when nothing differs."""

    project: Project
    came: tuple[Remark, ...]
    aside: tuple[Remark, ...]


def knows(journey: JourneyMap, sheet: Sheet, choices: SheetChoices) -> int:
    """How many rows of a table are cards of a map."""
    at_id = choices.at(Column.ID)
    if not choices.is_ours or at_id < 0:
        return 0
    ids = {place.card.id for place in places(journey)}
    rows = range(choices.header + 1, len(sheet.rows))
    return sum(sheet.at(row, at_id).strip() in ids for row in rows)


def bring_back(
    project: Project,
    map_id: Id,
    sheet: Sheet,
    choices: SheetChoices,
    new_id: IdSource,
    progress: Progress = nothing,
) -> Returned:
    """The project with what a table says of a map. Raises ExchangeError where no room is left."""
    return _Return(project, map_id, sheet, choices, new_id, progress).done()


class _Return:
    """Brings one table back."""

    def __init__(
        self,
        project: Project,
        map_id: Id,
        sheet: Sheet,
        choices: SheetChoices,
        new_id: IdSource,
        progress: Progress,
    ) -> None:
        self._old, self._map_id = project, map_id
        self._sheet, self._choices, self._new_id = sheet, choices, new_id
        journey = find_map(project, map_id)
        self._places = {place.card.id: place for place in places(journey)}
        self._sketch = read_rows(sheet, choices, project.language, progress, self._places)
        self._frame = Frame(project, journey, self._sketch, new_id, self._places)
        self._ids = {
            card.key: card.key if card.key in self._places else new_id()
            for card in self._sketch.cards
        }
        self._changes = Changes(project, journey, sheet, choices, self._sketch, self._frame)
        self._ends: dict[tuple[Id, Id], int] = {}

    def done(self) -> Returned:
        cards = self._sketch.cards
        revisions = {
            card.key: self._changes.revision(self._places[card.key], card, self._owner(card))
            for card in cards
            if card.key in self._places
        }
        new = [card for card in cards if card.key not in self._places]
        journey = self._put(self._revised(revisions), revisions, new)
        felt = {key: revision.felt for key, revision in revisions.items() if revision.felt}
        felt |= {self._ids[card.key]: dict(card.feelings) for card in new if card.feelings}
        present = {place.card.id for place in places(journey)}
        felt = {key: each for key, each in felt.items() if key in present}
        journey = with_feelings(journey, felt, self._new_id, self._old.language)
        lists = self._frame.with_lists()
        journey = drop_wrong_supports(journey)
        project = lists if journey is find_map(lists, self._map_id) else with_map(lists, journey)
        if problems := check(project):
            text = translate("Exchange", "This table cannot be brought back.")
            raise ExchangeError(text, problems[0].fault.value)
        return Returned(project, tuple(self._came(new)), tuple(self._aside()))

    # -- cards ---------------------------------------------------------------------------------

    def _owner(self, card: SketchCard) -> Id | None:
        """The card that a card belongs to, as ids of this map."""
        if card.of in self._places:
            return card.of
        return self._ids.get(card.of) if card.of != card.key else None

    def _revised(self, revisions: dict[str, Revision]) -> JourneyMap:
        fields = {key: each.fields for key, each in revisions.items() if each.fields}

        def change(_stage_id: Id, card: AnyCard) -> AnyCard:
            said = fields.get(card.id)
            if said is None:
                return card
            return revise(card, **{name: v for name, v in said.items() if name != "span"})

        journey = self._frame.with_places()
        return map_cards(journey, change) if fields else journey

    def _put(
        self, journey: JourneyMap, revisions: dict[str, Revision], new: list[SketchCard]
    ) -> JourneyMap:
        """The map with the moved cards in their new places, and the new ones."""
        placed = {place.card.id: place for place in places(journey)}
        moved = [placed[key] for key, each in revisions.items() if each.moves]
        if not moved and not new:
            return journey
        fitted = moments.fitting(journey, [stage.id for stage in journey.stages])
        rest = lift(journey, moved)
        puts = [self._moved(rest, place, revisions[place.card.id]) for place in moved]
        puts += [put for card in new if (put := self._new(rest, card)) is not None]
        try:
            return moments.trim(put_down(rest, puts), fitted)
        except EditRefused:
            text = translate("Exchange", "One stage has no room for so many cards.")
            raise ExchangeError(text) from None

    def _moved(self, rest: JourneyMap, place: Place, revision: Revision) -> Put:
        card = place.card
        span = revision.fields.get("span", card.span)
        card = card if span == card.span else evolve(card, span=span)
        cell = (revision.lane_id or place.lane.id, revision.stage_id or place.stage_id)
        slot = card.slot if revision.slot is None else revision.slot
        if revision.slot is None and cell != (place.lane.id, place.stage_id):
            slot = self._end(rest, cell)
        stays = cell == (place.lane.id, place.stage_id) and slot == card.slot
        return Put(cell, at(card, slot, card.stack), keeps=stays)

    def _new(self, rest: JourneyMap, card: SketchCard) -> Put | None:
        cell = (self._frame.lanes[card.lane], self._frame.stages[card.stage])
        kinds = kinds_for(find_lane(rest, cell[0]))
        if not self._changes.says(card, Column.KIND) and kinds:
            card.kind = kinds[0]
        if card.kind not in kinds:
            text = translate("Exchange", "“{what}” does not fit in that lane.")
            self._sketch.put_aside(text.format(what=one_line(card.title)[:60]), card.where)
            return None
        slot = card.slot if self._changes.says(card, Column.MOMENT) else self._end(rest, cell)
        channel, department = self._changes.lists(card)
        made = made_card(card, self._ids[card.key], slot or 0, 0)
        wanted = {"channel_id": channel, "department_id": department}
        wanted["card_id"] = self._owner(card)
        fields = type(made).model_fields
        made = evolve(made, **{name: each for name, each in wanted.items() if name in fields})
        return Put(cell, made)

    def _end(self, journey: JourneyMap, cell: tuple[Id, Id]) -> int:
        """The moment behind all cards of a cell, and behind those that went there before."""
        if cell not in self._ends:
            cards = cards_in(journey, cell)
            self._ends[cell] = max((card.slot + card.span for card in cards), default=0)
        self._ends[cell] += 1
        return self._ends[cell] - 1

    # -- the account ---------------------------------------------------------------------------

    def _came(self, new: list[SketchCard]) -> list[Remark]:
        text = translate("Exchange", "New card: {title}")
        added = [Remark(text.format(title=one_line(card.title)[:60]), card.where) for card in new]
        return [*self._frame.came, *self._changes.came, *added]

    def _aside(self) -> list[Remark]:
        left = len(self._places.keys() - {card.key for card in self._sketch.cards})
        aside = list(self._sketch.aside)
        if left:
            text = translate(
                "Exchange", "%n card(s) of the map are not in the table; they stay.", n=left
            )
            aside.insert(0, Remark(text))
        return aside
