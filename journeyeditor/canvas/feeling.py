"""Feelings as they are set by hand: steps of 0.5, or of 0.1 when asked finely. Knows no Qt."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.model.base import Id
from journeyeditor.model.enums import CurveKind
from journeyeditor.model.find import find_card, point_at
from journeyeditor.model.journey import EmotionCurve, JourneyMap, Lane

COARSE, FINE = 0.5, 0.1


class Felt(NamedTuple):
    """The feeling at a card on a curve; None = unmeasured."""

    curve: EmotionCurve
    card_id: Id
    v: float | None


def felt_at(journey: JourneyMap, ref: Id) -> Felt | None:
    """The feeling that is meant by a card or by a point; None when there is none of either.

    Of a card that on the first curve of the same actor; targets are left alone.
    """
    point = point_at(journey, ref)
    if point is not None:
        return _felt(*point)
    place = find_card(journey, ref)
    curve = None if place is None else curve_of(journey, place.lane)
    return None if curve is None else _felt(curve, ref)


def curve_of(journey: JourneyMap, lane: Lane) -> EmotionCurve | None:
    """The curve that shows the feelings at the cards of a lane: the first of the same actor."""
    actors = {each.id: each.actor for each in journey.lanes}
    for curve in journey.curves:
        fits = actors.get(curve.lane_id) is lane.actor
        if fits and curve.kind is not CurveKind.TARGET:
            return curve
    return None


def _felt(curve: EmotionCurve, card_id: Id) -> Felt:
    now = next((point.v for point in curve.points if point.card_id == card_id), None)
    return Felt(curve, card_id, now)


def snapped(v: float, fine: bool) -> float:
    """The nearest step, -2.0 to 2.0; never -0.0."""
    step = FINE if fine else COARSE
    return max(-2.0, min(2.0, round(round(v / step) * step, 1))) + 0.0


def stepped(v: float | None, up: bool) -> float:
    """Half a step up or down; the first step from "unmeasured" is from 0."""
    return snapped((v or 0.0) + (COARSE if up else -COARSE), fine=True)
