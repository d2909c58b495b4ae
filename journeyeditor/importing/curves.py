"""Which curve takes measured feelings: one of people's answers, another of text analysis."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from journeyeditor.importing.places import Target
from journeyeditor.importing.scales import Scale
from journeyeditor.model.enums import Actor, Content, CurveKind
from journeyeditor.model.find import find_card
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, JourneyMap, Lane

SENTIMENT = "Sentiment"
"""What the curve of text analysis is called, in either language."""


def actor_at(journey: JourneyMap, target: Target) -> Actor:
    """Whose feelings are measured there."""
    place = find_card(journey, target.card_id) if target.card_id else None
    return Actor.CUSTOMER if place is None else place.lane.actor


def emotion_lanes(journey: JourneyMap, actor: Actor) -> Iterator[Lane]:
    """The lanes with the curves of an actor."""
    for lane in journey.lanes:
        if lane.content is Content.EMOTION_CURVE and lane.actor is actor:
            yield lane


def curve_for(journey: JourneyMap, scale: Scale, actor: Actor) -> EmotionCurve | None:
    """The measured curve that takes feelings of this kind, None when there is none yet."""
    lanes = {lane.id for lane in emotion_lanes(journey, actor)}
    for curve in journey.curves:
        measured = curve.kind is CurveKind.MEASURED and curve.lane_id in lanes
        if measured and (curve.name == SENTIMENT) == (scale is Scale.SENTIMENT):
            return curve
    return None


def takes_over(journey: JourneyMap, felt: Iterable[tuple[Scale, Target]]) -> bool:
    """Whether these feelings make a measured curve that counts from then on, and not an estimate
    that is there.
    """
    for scale, target in felt:
        actor = actor_at(journey, target)
        lanes = {lane.id for lane in emotion_lanes(journey, actor)}
        kinds = {curve.kind for curve in journey.curves if curve.lane_id in lanes and curve.points}
        new = curve_for(journey, scale, actor) is None
        if new and CurveKind.ESTIMATED in kinds and CurveKind.MEASURED not in kinds:
            return True
    return False


def point_at(curve: EmotionCurve | None, target: Target) -> EmotionPoint | None:
    """The point of a curve at a card or, free of cards, in a stage."""
    points = curve.points if curve is not None else ()
    wanted = (target.card_id, target.stage_id)
    return next((point for point in points if (point.card_id, point.stage_id) == wanted), None)
