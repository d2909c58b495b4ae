"""What the menus change on the map: stages, lanes and moments at the place of the keys, and fields
of the chosen cards.

Each is one step with a label, and each says what it did. Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from journeyeditor.canvas import arranging_words as says
from journeyeditor.canvas import sentences
from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.feeling import felt_at, stepped
from journeyeditor.canvas.tools.place import CreateNamed
from journeyeditor.canvas.walk import Focus
from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.curves import clear_feeling, set_feeling
from journeyeditor.edits.lanes import move_lane, revise_lane
from journeyeditor.edits.new import default_name, new_stage
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.edits.stages import add_stage, insert_slot, move_stage, remove_slot
from journeyeditor.edits.tree import index_of
from journeyeditor.model.base import Id, revise
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.find import find_card, find_lane, find_stage, point_at, stage_index
from journeyeditor.model.journey import JourneyMap, Lane, Stage
from journeyeditor.model.project import Project

AskLane = Callable[[int, Id], None]
"""Asks whose lane is to be added at an index, beside the lane with this id, and adds it."""


class Arranging:
    """Works at `here`, the place of the keys: what is selected, or the place with the focus."""

    def __init__(
        self, bench: Bench, here: Callable[[], Focus], ask_lane: AskLane, create: CreateNamed
    ) -> None:
        self._bench = bench
        self._here = here
        self._ask_lane = ask_lane
        self._create = create

    # -- stages and moments -------------------------------------------------------------------

    def add_stage(self, after: bool) -> None:
        """Put a new stage beside the one here, and let its name be typed."""
        session = self._bench.session
        base, map_id = session.project, session.map_id
        name = default_name(base.language, PaletteItem.STAGE)
        stage = new_stage(self._bench.new_id(), name)
        at = stage_index(session.journey, self._stage_id()) + after

        def apply(typed: str) -> Project:
            return add_stage(base, map_id, at, revise(stage, name=typed))

        self._create(stage.id, sentences.label_add(PaletteItem.STAGE), apply, name)

    def insert_moment(self) -> None:
        """Put an empty moment before this one; at the name of a stage: behind its last."""
        stage, slot = self._moment()
        self._change(
            says.label_moment(),
            lambda p, m: insert_slot(p, m, stage.id, slot),
            says.moment_added(stage.name, slot),
        )

    def remove_moment(self) -> None:
        """Take this moment out if nothing stands there; at the name of a stage its last."""
        stage, slot = self._moment()
        slot = min(slot, stage.slots - 1)
        self._change(
            says.label_moment_out(),
            lambda p, m: remove_slot(p, m, stage.id, slot),
            says.moment_gone(stage.name, slot),
        )

    def _moment(self) -> tuple[Stage, int]:
        focus, stage = self._here(), find_stage(self._bench.session.journey, self._stage_id())
        at_name = not focus.lane_id or not focus.stage_id
        return stage, stage.slots if at_name else focus.slot

    def _stage_id(self) -> Id:
        stage_id = self._here().stage_id
        return stage_id or self._bench.session.journey.stages[-1].id

    # -- lanes --------------------------------------------------------------------------------

    @property
    def lane(self) -> Lane:
        """The lane that is meant: the chosen one, that of a curve, or the one here."""
        journey, chosen = self._bench.session.journey, self._bench.session.selection
        for lane in journey.lanes:
            if lane.id in chosen:
                return lane
        for curve in journey.curves:
            if curve.id in chosen:
                return find_lane(journey, curve.lane_id)
        lane_id = self._here().lane_id
        return find_lane(journey, lane_id) if lane_id else journey.lanes[0]

    def add_lane(self, below: bool) -> None:
        """Ask whose lane is to come beside the one here, and add it."""
        lane = self.lane
        at = index_of(self._bench.session.journey.lanes, lane.id) + below
        self._ask_lane(at, lane.id)

    def toggle_print(self) -> None:
        """Leave the lane off the poster, or put it there again."""
        lane = self.lane
        said = says.off_poster(lane.name) if lane.print else says.on_poster(lane.name)
        self._lane(says.label_print(), said, print=not lane.print)

    def _lane(self, label: str, said: str, **fields: Any) -> None:
        lane_id = self.lane.id
        self._change(label, lambda p, m: revise_lane(p, m, lane_id, **fields), said)

    # -- chosen cards -------------------------------------------------------------------------

    def chosen_cards(self, field: str = "") -> list[AnyCard]:
        """The chosen cards, and those of chosen points, that have a field of this name."""
        journey = self._bench.session.journey
        places = [find_card(journey, ref) for ref in _card_ids(journey, self._bench)]
        cards = [place.card for place in places if place is not None]
        return [card for card in cards if not field or field in type(card).model_fields]

    def give(self, field: str, value: object, label: str) -> None:
        """Set a field of all chosen cards that have it."""
        cards = self.chosen_cards(field)
        if not cards:
            self._bench.tell(says.no_card_takes_it(), says.choose_first())
            return

        def change(project: Project, map_id: Id) -> Project:
            for card in cards:
                project = revise_card(project, map_id, card.id, **{field: value})
            return project

        self._change(label, change, says.changed(label, len(cards)))

    def feel(self, v: float | None) -> None:
        """Set the feeling at all chosen cards and points; None makes them unmeasured."""
        self._feel(lambda _now: v)

    def feel_better(self, up: bool) -> None:
        """Lift or lower the feelings by half a step."""
        self._feel(lambda now: stepped(now, up))

    def _feel(self, felt: Callable[[float | None], float | None]) -> None:
        journey, chosen = self._bench.session.journey, self._bench.session.selection
        found = [felt_at(journey, ref) for ref in sorted(chosen)]
        targets = {(each.curve.id, each.card_id): felt(each.v) for each in found if each}
        if not targets:
            self._bench.tell(says.no_card_feels(), says.choose_first())
            return

        def change(project: Project, map_id: Id) -> Project:
            for (curve_id, card_id), v in targets.items():
                if v is None:
                    project = clear_feeling(project, map_id, curve_id, card_id)
                else:
                    project = set_feeling(project, map_id, curve_id, card_id, v)
            return project

        label = sentences.label_feeling()
        if set(targets.values()) == {None}:
            label = sentences.label_unmeasured()
        self._change(label, change, says.changed(label, len(targets)))

    def _change(self, label: str, make: Callable[[Project, Id], Project], said: str) -> None:
        session = self._bench.session
        base, map_id = session.project, session.map_id
        new = self._bench.attempt(lambda: make(base, map_id))
        if new is None:
            return
        session.commit(label, new, session.selection, base=base)
        self._bench.tell(said, says.undo() if new is not base else "")
        self._bench.repaint()


def move_row(bench: Bench, dx: int, dy: int) -> bool:
    """Move the one chosen stage (dx) or lane (dy) one place; False when none is chosen."""
    session, journey = bench.session, bench.session.journey
    ref = next(iter(session.selection)) if len(session.selection) == 1 else ""
    across = any(stage.id == ref for stage in journey.stages)
    rows: Sequence[Stage | Lane] = journey.stages if across else journey.lanes
    at = next((index for index, row in enumerate(rows) if row.id == ref), None)
    if at is None:
        return False
    by, name = dx if across else dy, rows[at].name
    if by and 0 <= at + by < len(rows):
        verb = move_stage if across else move_lane
        new = verb(session.project, session.map_id, ref, at + by)
        session.commit(sentences.label_move_row(name), new, session.selection)
        sentences.moved_row(bench, name)
        bench.show(ref)
        bench.repaint()
    elif by:
        bench.tell(says.at_the_end(name), "")
    return True


def _card_ids(journey: JourneyMap, bench: Bench) -> list[Id]:
    """The cards that are meant by what is chosen, in a settled order and each once."""
    points = (point_at(journey, ref) for ref in bench.session.selection)
    ids = {found[1] for found in points if found is not None}
    return sorted(ids | bench.session.selection)
