"""Look-ups in a project. Each is a walk over the value; nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.model.base import Id, Node
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Actor, Content
from journeyeditor.model.journey import Cell, EmotionCurve, JourneyMap, Lane, Stage
from journeyeditor.model.project import Project

_SCALAR = (str, int, float)


class Place(NamedTuple):
    """Where a card stands: its lane, its stage and the card itself."""

    lane: Lane
    stage_id: Id
    card: AnyCard


def find_map(project: Project, map_id: Id) -> JourneyMap:
    """The map with this id. Raises KeyError when there is none."""
    for journey in project.maps:
        if journey.id == map_id:
            return journey
    raise KeyError(map_id)


def find_stage(journey: JourneyMap, stage_id: Id) -> Stage:
    """The stage with this id. Raises KeyError when there is none."""
    for stage in journey.stages:
        if stage.id == stage_id:
            return stage
    raise KeyError(stage_id)


def stage_index(journey: JourneyMap, stage_id: Id) -> int:
    """The place of a stage, counted from 0. Raises KeyError when there is none."""
    for index, stage in enumerate(journey.stages):
        if stage.id == stage_id:
            return index
    raise KeyError(stage_id)


def find_lane(journey: JourneyMap, lane_id: Id) -> Lane:
    """The lane with this id. Raises KeyError when there is none."""
    for lane in journey.lanes:
        if lane.id == lane_id:
            return lane
    raise KeyError(lane_id)


def holds_steps(lane: Lane) -> bool:
    """Whether the lane holds numbered cards: contacts of the customer, work of the employee."""
    return lane.content is Content.TOUCHPOINTS


def main_actor(journey: JourneyMap) -> Actor:
    """Whose journey the map tells: the customer's, or the employee's if there is no customer."""
    actors = {lane.actor for lane in journey.lanes if holds_steps(lane)}
    return Actor.EMPLOYEE if actors == {Actor.EMPLOYEE} else Actor.CUSTOMER


def find_cell(lane: Lane, stage_id: Id) -> Cell | None:
    """The cell of a lane in a stage, None when it holds no cards."""
    for cell in lane.cells:
        if cell.stage_id == stage_id:
            return cell
    return None


def find_curve(journey: JourneyMap, curve_id: Id) -> EmotionCurve:
    """The curve with this id. Raises KeyError when there is none."""
    for curve in journey.curves:
        if curve.id == curve_id:
            return curve
    raise KeyError(curve_id)


def places(journey: JourneyMap) -> Iterator[Place]:
    """Every card with its place, lane by lane, in the order in which the cells are stored."""
    for lane in journey.lanes:
        for cell in lane.cells:
            for card in cell.cards:
                yield Place(lane, cell.stage_id, card)


def find_card(journey: JourneyMap, card_id: Id) -> Place | None:
    """The place of a card, None when the map has no such card."""
    for lane in journey.lanes:
        for cell in lane.cells:
            for card in cell.cards:
                if card.id == card_id:
                    return Place(lane, cell.stage_id, card)
    return None


def in_order(journey: JourneyMap) -> list[Place]:
    """Every card in reading order: stage, slot, lane, stack (method, 2.3)."""
    stage_at = {stage.id: index for index, stage in enumerate(journey.stages)}
    lane_at = {lane.id: index for index, lane in enumerate(journey.lanes)}
    return sorted(
        places(journey),
        key=lambda p: (stage_at[p.stage_id], p.card.slot, lane_at[p.lane.id], p.card.stack),
    )


def customer_cards(journey: JourneyMap) -> list[Place]:
    """The cards of the customer's touchpoint lanes in reading order."""
    return [
        place
        for place in in_order(journey)
        if place.lane.actor is Actor.CUSTOMER and holds_steps(place.lane)
    ]


def ids_in(node: Node) -> Iterator[Id]:
    """Every id that the node and all below it carry, doubles included."""
    fields = vars(node)
    if "id" in fields:
        yield fields["id"]
    for value in fields.values():
        if value is None or isinstance(value, _SCALAR):  # nearly all, and quick to see
            continue
        items = value if isinstance(value, tuple) else (value,)
        if items and isinstance(items[0], Node):  # a tuple holds nodes or scalars, never both
            for item in items:
                yield from ids_in(item)


def point_ref(curve_id: Id, card_id: Id) -> Id:
    """What a selection calls the point of a curve at a card, measured or not."""
    return f"point:{curve_id}:{card_id}"


def point_at(journey: JourneyMap, ref: Id) -> tuple[EmotionCurve, Id] | None:
    """The curve and the id of the card that a `point_ref` means; None when it is none of these.

    Where two curves fit, because an id may hold a colon, the one with the longer id counts.
    """
    fits = [curve for curve in journey.curves if ref.startswith(point_ref(curve.id, ""))]
    if not fits:
        return None
    curve = max(fits, key=lambda curve: len(curve.id))
    return curve, ref[len(point_ref(curve.id, "")) :]


def present(journey: JourneyMap, refs: frozenset[Id]) -> frozenset[Id]:
    """Those of the ids that name something on the map; the very same set when all do.

    That is a card, stage, lane, link or curve, or a point of a curve at an existing card.
    """
    if not refs:
        return refs
    points = {ref: at[1] for ref in refs if (at := point_at(journey, ref)) is not None}
    wanted = refs.union(points.values())
    cells = (cell for lane in journey.lanes for cell in lane.cells)
    cards = {card.id for cell in cells for card in cell.cards if card.id in wanted}
    known = set(cards)
    for items in (journey.stages, journey.lanes, journey.links, journey.curves):
        known.update([item.id for item in items if item.id in wanted])
    found = frozenset(ref for ref in refs if ref in known or points.get(ref) in cards)
    return refs if found == refs else found
