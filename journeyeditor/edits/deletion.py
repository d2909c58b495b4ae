"""Deleting: things go with all that cannot be without them, in one step."""

from __future__ import annotations

from collections.abc import Collection

from journeyeditor.edits import moments
from journeyeditor.edits.axis import retime
from journeyeditor.edits.references import forget
from journeyeditor.edits.rows import chosen, lift
from journeyeditor.edits.rules import EditRefused, delete_refusal
from journeyeditor.edits.tree import same, with_map
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.find import find_map, point_at, present
from journeyeditor.model.journey import EmotionCurve, JourneyMap
from journeyeditor.model.project import Project


def delete(project: Project, map_id: Id, ids: frozenset[Id]) -> Project:
    """Delete what is selected: cards, links, curves, points of curves, stages and lanes.

    Stages and lanes go with their cards, lanes also with their curves, cards with their links,
    points and measurements; what named them elsewhere names nothing any more. A deleted point
    (`point:<curve>:<card>`) is unmeasured again. Ids that name nothing do nothing. Raises
    EditRefused when no stage, or no lane with steps, would be left.
    """
    journey = find_map(project, map_id)
    ids = present(journey, ids)
    if not ids:
        return project
    refused = delete_refusal(journey, ids)
    if refused is not None:
        raise EditRefused(refused)
    cards = frozenset(
        card.id
        for lane in journey.lanes
        for cell in lane.cells
        for card in cell.cards
        if card.id in ids or lane.id in ids or cell.stage_id in ids
    )
    new = without_cards(_without_points(journey, ids), cards)
    new = without_stages(_without_rows(new, ids), ids)
    return forget(with_map(project, new), ids | cards)


def without_cards(journey: JourneyMap, ids: Collection[Id]) -> JourneyMap:
    """The map without these cards; moments that only they used go as well.

    What names the cards stays behind: see `references.forget`.
    """
    carried = chosen(journey, ids)
    if not carried:
        return journey
    fitted = moments.fitting(journey, moments.touched(journey, carried))
    rest = lift(journey, carried)
    gone = moments.left_behind(rest, carried)
    return moments.trim(moments.close_up(rest, gone, fitted), fitted)


def without_stages(journey: JourneyMap, ids: Collection[Id]) -> JourneyMap:
    """The map without these stages, which hold no cards any more.

    Cards that cover some of their moments, and more, become so much shorter.
    """
    gone = [stage for stage in journey.stages if stage.id in ids]
    if not gone:
        return journey
    stages = tuple(stage for stage in journey.stages if stage.id not in ids)
    return retime(journey, stages, {stage.id: [None] * stage.slots for stage in gone})


def _without_rows(journey: JourneyMap, ids: Collection[Id]) -> JourneyMap:
    return evolve(
        journey,
        lanes=same(journey.lanes, (lane for lane in journey.lanes if lane.id not in ids)),
        links=same(journey.links, (link for link in journey.links if link.id not in ids)),
        curves=same(
            journey.curves,
            (c for c in journey.curves if c.id not in ids and c.lane_id not in ids),
        ),
    )


def _without_points(journey: JourneyMap, ids: Collection[Id]) -> JourneyMap:
    named = [found for ref in ids if (found := point_at(journey, ref)) is not None]
    gone = {(curve.id, card_id) for curve, card_id in named}
    return evolve(journey, curves=same(journey.curves, (_curve(c, gone) for c in journey.curves)))


def _curve(curve: EmotionCurve, gone: set[tuple[Id, Id]]) -> EmotionCurve:
    points = (point for point in curve.points if (curve.id, point.card_id) not in gone)
    return evolve(curve, points=same(curve.points, points))
