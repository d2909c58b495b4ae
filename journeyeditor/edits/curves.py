"""Emotion curves and their points. No point = unmeasured, 0 = neutral: never the one for the other.

Verbs raise KeyError for a map, lane, curve or card that does not exist.
"""

from __future__ import annotations

from journeyeditor.edits.lanes import add_lane
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.tree import on_map, put, same
from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.enums import Content, CurveKind
from journeyeditor.model.find import find_card, find_curve, find_lane
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, JourneyMap, Lane
from journeyeditor.model.project import Project


def add_curve(project: Project, map_id: Id, curve: EmotionCurve) -> Project:
    """Put a new curve, still without points, into its emotion lane; other lanes are refused."""
    if curve.points:
        raise ValueError("a new curve has no points")
    if curve.persona_id is not None and all(p.id != curve.persona_id for p in project.personas):
        raise KeyError(curve.persona_id)

    def change(journey: JourneyMap) -> JourneyMap:
        if find_lane(journey, curve.lane_id).content is not Content.EMOTION_CURVE:
            raise EditRefused(Refusal.EMOTION_ONLY)
        return evolve(journey, curves=(*journey.curves, curve))

    return on_map(project, map_id, change)


def add_curve_with_lane(
    project: Project, map_id: Id, curve: EmotionCurve, lane: Lane, at: int
) -> Project:
    """Put a new curve on the map with a lane of its own, above the lane at index `at`."""
    return add_curve(add_lane(project, map_id, at, lane), map_id, curve)


def delete_curve(project: Project, map_id: Id, curve_id: Id) -> Project:
    """Delete a curve with its points; its lane stays."""

    def change(journey: JourneyMap) -> JourneyMap:
        find_curve(journey, curve_id)
        return evolve(journey, curves=tuple(c for c in journey.curves if c.id != curve_id))

    return on_map(project, map_id, change)


def set_feeling(
    project: Project, map_id: Id, curve_id: Id, card_id: Id, v: float, word: str | None = None
) -> Project:
    """Set the feeling at a card, -2.0 to 2.0, rounded to one decimal.

    `word` None keeps the word that is there. Raises pydantic.ValidationError out of that range
    and EditRefused for a new point on a measured curve: that needs the number of answers.
    """

    def change(journey: JourneyMap) -> JourneyMap:
        curve = find_curve(journey, curve_id)
        if find_card(journey, card_id) is None:
            raise KeyError(card_id)
        point = _felt(curve, card_id, round(v, 1) + 0.0, word)
        return evolve(journey, curves=put(journey.curves, _with_point(curve, point)))

    return on_map(project, map_id, change)


def _felt(curve: EmotionCurve, card_id: Id, v: float, word: str | None) -> EmotionPoint:
    old = next((point for point in curve.points if point.card_id == card_id), None)
    if old is not None:
        return revise(old, v=v, word=old.word if word is None else word)
    if curve.kind is CurveKind.MEASURED:
        raise EditRefused(Refusal.NEEDS_N)
    return EmotionPoint(card_id=card_id, v=v, word=word or "")


def _with_point(curve: EmotionCurve, point: EmotionPoint) -> EmotionCurve:
    if all(old.card_id != point.card_id for old in curve.points):
        return evolve(curve, points=(*curve.points, point))
    points = (point if old.card_id == point.card_id else old for old in curve.points)
    return evolve(curve, points=same(curve.points, points))


def clear_feeling(project: Project, map_id: Id, curve_id: Id, card_id: Id) -> Project:
    """Make a card unmeasured on a curve again."""

    def change(journey: JourneyMap) -> JourneyMap:
        curve = find_curve(journey, curve_id)
        kept = same(curve.points, (p for p in curve.points if p.card_id != card_id))
        return evolve(journey, curves=put(journey.curves, evolve(curve, points=kept)))

    return on_map(project, map_id, change)


def revise_curve(project: Project, map_id: Id, curve_id: Id, /, **fields: object) -> Project:
    """Change the name, kind or persona of a curve.

    Raises EditRefused when it would become measured while points lack their number of answers;
    pydantic.ValidationError for a value out of range; KeyError also for an unknown persona;
    ValueError for other fields.
    """
    if not fields.keys() <= {"name", "kind", "persona_id"}:
        raise ValueError(f"not to be revised: {sorted(fields)}")

    def change(journey: JourneyMap) -> JourneyMap:
        curve = revise(find_curve(journey, curve_id), **fields)
        if curve.persona_id is not None and all(
            persona.id != curve.persona_id for persona in project.personas
        ):
            raise KeyError(curve.persona_id)
        if curve.kind is CurveKind.MEASURED and any(point.n is None for point in curve.points):
            raise EditRefused(Refusal.NEEDS_N)
        return evolve(journey, curves=put(journey.curves, curve))

    return on_map(project, map_id, change)
