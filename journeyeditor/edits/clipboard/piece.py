"""A piece of a map as a project of its own, small enough for the clipboard."""

from __future__ import annotations

from collections.abc import Collection

from journeyeditor.edits.references import forget
from journeyeditor.edits.rows import chosen
from journeyeditor.edits.tree import same
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.find import find_map, ids_in, places
from journeyeditor.model.journey import Cell, JourneyMap, Lane
from journeyeditor.model.project import Project, unstamped
from journeyeditor.model.titles import one_line


def copied_piece(project: Project, map_id: Id, ids: Collection[Id]) -> Project | None:
    """The chosen cards with all that hangs on them; None when there is no card among the ids.

    A stage or lane stands for its cards. Points, links between the cards, measurements, pain
    points, teasers, and the channels and so on that they name come along; stages and lanes as
    well, so that everything keeps its place. Nothing else of the project does.
    """
    journey = find_map(project, map_id)
    kept = frozenset(place.card.id for place in chosen(journey, _cards(journey, ids)))
    if not kept:
        return None
    part = _only(journey, kept)
    gone = frozenset(place.card.id for place in places(journey)) - kept
    loose = evolve(
        unstamped(project),
        organisation="",
        goals=(),
        urgency="",
        route=None,
        participants=(),
        actions=(),
        impact_chains=(),
        checks=(),
        notes=(),
        review_log=(),
        maps=(evolve(part, baseline_id=None, facilitators=()),),
    )
    return _lean(forget(loose, gone))


def _cards(journey: JourneyMap, ids: Collection[Id]) -> frozenset[Id]:
    return frozenset(
        place.card.id
        for place in places(journey)
        if place.card.id in ids or place.lane.id in ids or place.stage_id in ids
    )


def _only(journey: JourneyMap, kept: Collection[Id]) -> JourneyMap:
    metrics = tuple(metric for metric in journey.metrics if metric.card_id in kept)
    lanes = same(journey.lanes, (_lane(lane, kept) for lane in journey.lanes))
    return evolve(journey, lanes=lanes, metrics=metrics)


def _lane(lane: Lane, kept: Collection[Id]) -> Lane:
    cells = (evolve(cell, cards=cards) for cell in lane.cells if (cards := _of_cell(cell, kept)))
    return evolve(lane, photos=(), cells=same(lane.cells, cells))


def _of_cell(cell: Cell, kept: Collection[Id]) -> tuple[AnyCard, ...]:
    return same(cell.cards, (card for card in cell.cards if card.id in kept))


def _lean(project: Project) -> Project:
    """Without the channels, causes and so on that nothing in it names."""
    journey = project.maps[0]
    cards = [place.card for place in places(journey)]
    teasers = project.teasers
    pains = tuple(pain for pain in project.pain_points if pain.card_ids)
    causes = _named(cards, "root_cause_id")
    root_causes = tuple(cause for cause in project.root_causes if cause.id in causes)
    departments = (
        _named(cards, "department_id")
        | _named(root_causes, "department_id")
        | _named(journey.lanes, "department_id")
        | {i for teaser in teasers for i in teaser.department_ids}
    )
    channels = _named(cards, "channel_id")
    personas = (
        _named(journey.lanes, "persona_id")
        | _named(journey.curves, "persona_id")
        | {journey.persona_id}
    )
    return evolve(
        project,
        pain_points=pains,
        root_causes=root_causes,
        departments=tuple(d for d in project.departments if d.id in departments),
        channels=tuple(c for c in project.channels if c.id in channels),
        personas=tuple(p for p in project.personas if p.id in personas),
    )


def _named(things: Collection[object], field: str) -> set[Id | None]:
    return {getattr(thing, field, None) for thing in things}


def titles_of(piece: Project) -> list[str]:
    """The titles of a piece, each on one line: lane by lane, in the order of time."""
    return [one_line(place.card.title) for place in places(piece.maps[0])]


def own_ids(project: Project) -> frozenset[Id]:
    """Every id in the project."""
    return frozenset(ids_in(project))
