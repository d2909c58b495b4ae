"""Adding, moving, changing and deleting stages.

Verbs raise KeyError for a map or stage that does not exist.
"""

from __future__ import annotations

from typing import Any

from journeyeditor.edits import moments
from journeyeditor.edits.axis import Axis, Moment, resized, retime
from journeyeditor.edits.deletion import delete
from journeyeditor.edits.references import forget
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.tree import index_of, insert, map_cards, on_map, put, shift, with_map
from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.find import find_map, find_stage, stage_index
from journeyeditor.model.journey import JourneyMap, Stage
from journeyeditor.model.project import Project


def add_stage(project: Project, map_id: Id, at: int, stage: Stage) -> Project:
    """Put a new stage before the one at index `at`; beyond the ends = at the end.

    A card that covers moments on both sides of the new border covers the new stage as well.
    """

    def change(journey: JourneyMap) -> JourneyMap:
        return retime(journey, insert(journey.stages, at, stage), {})

    return on_map(project, map_id, change)


def move_stage(project: Project, map_id: Id, stage_id: Id, to: int) -> Project:
    """Bring a stage, with all that is in it, to index `to`, counted without itself.

    A card that covers several stages keeps its number of moments, as far as the map has them.
    """

    def change(journey: JourneyMap) -> JourneyMap:
        stages = shift(journey.stages, stage_index(journey, stage_id), to)
        return _clipped(evolve(journey, stages=stages))

    return on_map(project, map_id, change)


def _clipped(journey: JourneyMap) -> JourneyMap:
    """The map with cards that stick out at its end shortened."""
    axis = Axis(journey.stages)

    def clip(stage_id: Id, card: AnyCard) -> AnyCard:
        room = axis.total - axis.number(stage_id, card.slot)
        return card if card.span <= room else evolve(card, span=room)

    return map_cards(journey, clip)


def revise_stage(project: Project, map_id: Id, stage_id: Id, /, **fields: Any) -> Project:
    """Change what a stage says, how many moments it has, and where it loops to.

    `slots` never goes below what the stage's cards need. Raises pydantic.ValidationError for a
    value out of range, KeyError also for a `loop_to` that is no stage of the map, ValueError for
    the id.
    """
    if "id" in fields:
        raise ValueError("a stage keeps its id")

    def change(journey: JourneyMap) -> JourneyMap:
        old = find_stage(journey, stage_id)
        stage = revise(old, **fields)
        if stage.loop_to is not None:
            find_stage(journey, stage.loop_to)
        needed = (
            max(moments.used(journey, [stage_id])[stage_id], default=0) + 1
            if "slots" in fields
            else 1
        )
        stage = evolve(stage, slots=max(stage.slots, needed))
        new = old if stage == old else stage
        return retime(journey, put(journey.stages, new), {})

    return on_map(project, map_id, change)


def insert_slot(project: Project, map_id: Id, stage_id: Id, at: int) -> Project:
    """Put an empty moment before moment `at` of a stage, in all lanes; beyond the last = behind it.

    Cards that cover moments on both sides of it get longer. Raises EditRefused beyond 500.
    """

    def change(journey: JourneyMap) -> JourneyMap:
        slots = find_stage(journey, stage_id).slots
        if at >= slots:
            return moments.widen(journey, {stage_id: slots + 1})
        return moments.open_up(journey, stage_id, max(0, at), 1)

    return on_map(project, map_id, change)


def remove_slot(project: Project, map_id: Id, stage_id: Id, at: int) -> Project:
    """Take the empty moment `at` out of a stage, in all lanes.

    Raises EditRefused when a card covers it or a free point of a curve stands there, and for the
    only moment of a stage; KeyError when the stage has no such moment.
    """

    def change(journey: JourneyMap) -> JourneyMap:
        slots = find_stage(journey, stage_id).slots
        if not 0 <= at < slots:
            raise KeyError(at)
        if slots == 1 or at in moments.used(journey, [stage_id])[stage_id]:
            raise EditRefused(Refusal.MOMENT_IN_USE)
        return moments.close_up(journey, {stage_id: {at}}, {stage_id})

    return on_map(project, map_id, change)


def loop_back(project: Project, map_id: Id, stage_id: Id, to: Id | None, label: str) -> Project:
    """Let a stage lead back to an earlier one, with a word on the arrow; None = no loop any more.

    A loop that goes there already keeps its word. Raises EditRefused for a later stage or itself.
    """
    journey = find_map(project, map_id)
    if to is None:
        return revise_stage(project, map_id, stage_id, loop_to=None, loop_label="", exit_label="")
    if stage_index(journey, to) >= stage_index(journey, stage_id):
        raise EditRefused(Refusal.LOOP_FORWARD)
    if find_stage(journey, stage_id).loop_to == to:
        return project
    return revise_stage(project, map_id, stage_id, loop_to=to, loop_label=label)


def delete_stage(
    project: Project, map_id: Id, stage_id: Id, keep_cards_in: Id | None = None
) -> Project:
    """Delete a stage, with its cards or, with `keep_cards_in`, moving them to that stage.

    Kept cards come behind those of an earlier stage, before those of a later one, and stay
    aligned between the lanes; free points of curves move along. Links, loops and measurements of
    the stage itself go. Raises EditRefused when it is the last stage.
    """
    journey = find_map(project, map_id)
    find_stage(journey, stage_id)
    if len(journey.stages) == 1:
        raise EditRefused(Refusal.LAST_STAGE)
    if keep_cards_in is None:
        return delete(project, map_id, frozenset({stage_id}))
    find_stage(journey, keep_cards_in)
    if keep_cards_in == stage_id:
        raise ValueError("a stage that is deleted cannot keep its own cards")
    project = _beside(project, map_id, stage_id, keep_cards_in)
    journey = _merged(find_map(project, map_id), stage_id, keep_cards_in)
    return forget(with_map(project, journey), frozenset({stage_id}))


def _beside(project: Project, map_id: Id, stage_id: Id, other: Id) -> Project:
    """The project with the stage next to the other one, on the side where it is."""
    stages = find_map(project, map_id).stages
    index, goal = index_of(stages, stage_id), index_of(stages, other)
    return move_stage(project, map_id, stage_id, goal - 1 if index < goal else goal + 1)


def _merged(journey: JourneyMap, stage_id: Id, into: Id) -> JourneyMap:
    """The map without the border between two neighbours, nor blank moments at that border."""
    taken = moments.used(journey, [stage_id, into])
    kept, coming = find_stage(journey, into), sorted(taken[stage_id])
    behind = stage_index(journey, into) < stage_index(journey, stage_id)
    own = max(taken[into], default=-1) + 1
    start, push = (own, 0) if behind else (0, len(coming))
    width = max(kept.slots, own + len(coming)) if behind or not own else kept.slots + push
    shifts: dict[Id, list[Moment | None]] = {
        into: [Moment(into, slot + push) for slot in range(kept.slots)],
        stage_id: [None] * find_stage(journey, stage_id).slots,
    }
    for rank, slot in enumerate(coming):
        shifts[stage_id][slot] = Moment(into, start + rank)
    stages = tuple(stage for stage in journey.stages if stage.id != stage_id)
    return retime(journey, resized(stages, {into: width}), shifts)
