"""What is known of the feelings at several cards at once: value, word, note, answers.

No point = unmeasured. Verbs raise KeyError for a map, curve or card that does not exist, and
pydantic.ValidationError for a value out of range.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.tree import on_map, put, same
from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.enums import CurveKind
from journeyeditor.model.find import find_curve
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, JourneyMap
from journeyeditor.model.project import Project


def revise_points(
    project: Project, map_id: Id, curve_id: Id, card_ids: Collection[Id], /, **fields: Any
) -> Project:
    """Change fields of the points at these cards.

    With a value (`v`, rounded to one decimal) cards without a point get one; without it they are
    left alone. Raises EditRefused where a measured curve would lack the number of answers.
    """
    if {"card_id", "stage_id", "slot"} & fields.keys():
        raise ValueError("a point stays where it is")
    if fields.get("v") is not None:
        fields["v"] = round(fields["v"], 1) + 0.0

    def change(journey: JourneyMap) -> JourneyMap:
        _check_cards(journey, card_ids)
        curve = _revised(find_curve(journey, curve_id), card_ids, fields)
        return evolve(journey, curves=put(journey.curves, curve))

    return on_map(project, map_id, change)


def put_points(
    project: Project, map_id: Id, curve_id: Id, points: Sequence[EmotionPoint]
) -> Project:
    """Put points on a curve as they are; each takes the place of the one at its card or stage."""

    def change(journey: JourneyMap) -> JourneyMap:
        _check_cards(journey, [point.card_id for point in points if point.card_id])
        curve = find_curve(journey, curve_id)
        new = {(point.card_id, point.stage_id) for point in points}
        kept = [old for old in curve.points if (old.card_id, old.stage_id) not in new]
        changed = evolve(curve, points=(*kept, *points) if points else curve.points)
        return evolve(journey, curves=put(journey.curves, changed))

    return on_map(project, map_id, change)


def clear_feelings(project: Project, map_id: Id, curve_id: Id, card_ids: Collection[Id]) -> Project:
    """Make these cards unmeasured on a curve again."""

    def change(journey: JourneyMap) -> JourneyMap:
        curve = find_curve(journey, curve_id)
        kept = same(curve.points, (p for p in curve.points if p.card_id not in card_ids))
        return evolve(journey, curves=put(journey.curves, evolve(curve, points=kept)))

    return on_map(project, map_id, change)


def _revised(curve: EmotionCurve, card_ids: Collection[Id], fields: dict[str, Any]) -> EmotionCurve:
    points = [
        revise(point, **fields) if point.card_id in card_ids else point for point in curve.points
    ]
    if "v" in fields:
        there = {point.card_id for point in curve.points}
        new = (card_id for card_id in sorted(card_ids) if card_id not in there)
        points += [EmotionPoint(card_id=card_id, **fields) for card_id in new]
    if curve.kind is CurveKind.MEASURED and any(point.n is None for point in points):
        raise EditRefused(Refusal.NEEDS_N)
    return evolve(curve, points=same(curve.points, points))


def _check_cards(journey: JourneyMap, wanted: Collection[Id]) -> None:
    known = {card.id for lane in journey.lanes for cell in lane.cells for card in cell.cards}
    if lost := set(wanted) - known:
        raise KeyError(min(lost))
