"""The feelings that a table brings, put on the curves of a map; the first is made if need be."""

from __future__ import annotations

from collections.abc import Mapping

from journeyeditor.edits.new import IdSource, default_name, new_curve, new_curve_lane
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.edits.tree import insert, put
from journeyeditor.exchange.rows_writing import told_curves
from journeyeditor.exchange.sheet_sketch import Felt
from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.enums import Content, Language
from journeyeditor.model.find import holds_steps
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, JourneyMap

Feelings = Mapping[Id, Mapping[str, Felt | None]]
"""Card -> curve -> the feeling there, None = unmeasured again."""


def with_feelings(
    journey: JourneyMap, felt: Feelings, new_id: IdSource, language: Language
) -> JourneyMap:
    """The map with these feelings at its cards."""
    wanted = {name for each in felt.values() for name, value in each.items() if value is not None}
    if "" in wanted and "" not in told_curves(journey):
        journey = _with_curve(journey, new_id, language)
    for name, curve in told_curves(journey).items():
        here = {card_id: each[name] for card_id, each in felt.items() if name in each}
        if here:
            journey = evolve(journey, curves=put(journey.curves, _changed(curve, here)))
    return journey


def _changed(curve: EmotionCurve, here: Mapping[Id, Felt | None]) -> EmotionCurve:
    points = [
        _revised(point, here[point.card_id or ""]) if point.card_id in here else point
        for point in curve.points
    ]
    there = {point.card_id for point in curve.points}
    points += [
        EmotionPoint(card_id=card_id, v=felt.v, word=felt.word, note=felt.note)
        for card_id, felt in here.items()
        if felt is not None and card_id not in there
    ]
    return evolve(curve, points=tuple(point for point in points if point is not None))


def _revised(point: EmotionPoint, felt: Felt | None) -> EmotionPoint | None:
    return None if felt is None else revise(point, v=felt.v, word=felt.word)


def _with_curve(journey: JourneyMap, new_id: IdSource, language: Language) -> JourneyMap:
    """With an estimated curve, in the first emotion lane or in a new one below the steps."""
    lane = next((e for e in journey.lanes if e.content is Content.EMOTION_CURVE), None)
    if lane is None:
        lane = new_curve_lane(new_id(), default_name(language, PaletteItem.CURVE))
        below = next(at for at, each in enumerate(journey.lanes, 1) if holds_steps(each))
        journey = evolve(journey, lanes=insert(journey.lanes, below, lane))
    curve = new_curve(new_id(), lane.id)
    return evolve(journey, curves=(*journey.curves, curve))
