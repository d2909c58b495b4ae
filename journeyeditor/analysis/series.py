"""A curve as a row of moments in the order of the journey, measured or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from journeyeditor.analysis.finding import Reason, Skipped
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Content
from journeyeditor.model.find import Place, find_lane
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, JourneyMap, Lane

ENOUGH = 5
"""Fewer answers than this are shown but not reckoned with (method, A12)."""


class Moment(NamedTuple):
    """A place on a curve: a card, or (free point) none; `point` is None when unmeasured."""

    card: AnyCard | None
    stage_id: Id
    point: EmotionPoint | None

    @property
    def counts(self) -> bool:
        """Whether it is measured, and not by fewer than five people."""
        return self.point is not None and (self.point.n is None or self.point.n >= ENOUGH)


def follows(journey: JourneyMap, curve: EmotionCurve, lane: Lane) -> bool:
    """Whether a curve tells of the cards in a lane: same actor, and same persona if both name one.

    The map draws a handle for exactly these cards.
    """
    if lane.content is not Content.TOUCHPOINTS:
        return False
    if lane.actor is not find_lane(journey, curve.lane_id).actor:
        return False
    return curve.persona_id is None or lane.persona_id in (None, curve.persona_id)


def row_of(journey: JourneyMap, order: Sequence[Place], curve: EmotionCurve) -> tuple[Moment, ...]:
    """Every card that the curve follows and every free point; `order` is the map's reading order.

    m cards of one moment stand at (j + 1/2) / m of it, as on the map, so that a free point lies
    before or after them in the analysis as it does in the drawing.
    """
    stage_at = {stage.id: index for index, stage in enumerate(journey.stages)}
    lanes = {lane.id for lane in journey.lanes if follows(journey, curve, lane)}
    cards = _at_cards([place for place in order if place.lane.id in lanes], curve)
    found = [((stage_at[m.stage_id], at), m) for at, m in (*cards, *_free(curve))]
    return tuple(moment for _, moment in sorted(found, key=lambda item: item[0]))


def _at_cards(places: list[Place], curve: EmotionCurve) -> Iterator[tuple[float, Moment]]:
    points = {point.card_id: point for point in curve.points if point.card_id is not None}
    for (_, slot), group in groupby(places, key=_moment_of):
        together = list(group)
        for j, place in enumerate(together):
            at = slot + (j + 0.5) / len(together) - 0.5
            yield at, Moment(place.card, place.stage_id, points.get(place.card.id))


def _moment_of(place: Place) -> tuple[Id, int]:
    return place.stage_id, place.card.slot


def _free(curve: EmotionCurve) -> Iterator[tuple[float, Moment]]:
    for point in curve.points:
        if point.stage_id is not None and point.slot is not None:
            yield point.slot, Moment(None, point.stage_id, point)


def ids_with(row: tuple[Moment, ...], counted: bool = False) -> tuple[Id, ...]:
    """The cards of the moments that are measured (and count, if asked), free points left out."""
    return tuple(
        moment.card.id
        for moment in row
        if moment.card is not None and (moment.counts if counted else moment.point is not None)
    )


def left_out(row: tuple[Moment, ...], counted: bool = False) -> tuple[Skipped, ...]:
    """The cards that are not measured, or (if asked) by too few people to count."""
    found: list[Skipped] = []
    for moment in row:
        if moment.card is not None and moment.point is None:
            found.append(Skipped(moment.card.id, Reason.UNMEASURED))
        elif moment.card is not None and counted and not moment.counts:
            found.append(Skipped(moment.card.id, Reason.FEW_ANSWERS))
    return tuple(found)
