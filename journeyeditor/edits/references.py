"""Who names whom by id: checking that what is named exists, and forgetting what is gone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from journeyeditor.edits.tree import map_cards, same
from journeyeditor.model.base import Id, Node, evolve
from journeyeditor.model.cards import CARD_TYPES, AnyCard
from journeyeditor.model.find import find_card
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, JourneyMap, Lane, Link, Stage
from journeyeditor.model.project import Action, Project

N = TypeVar("N", bound=Node)

_NAMING = ("channel_id", "department_id", "root_cause_id", "card_id")
"""Fields of cards that name something which has to exist."""

_NAMED_BY: Mapping[type[AnyCard], tuple[str, ...]] = MappingProxyType(
    {kind: tuple(name for name in _NAMING if name in kind.model_fields) for kind in CARD_TYPES}
)


def check_references(
    project: Project,
    card: AnyCard,
    journey: JourneyMap | None = None,
    only: Collection[str] = _NAMING,
) -> None:
    """Raise KeyError when the card names something that does not exist.

    `journey` is the card's map, needed for `card_id`; `only` the fields to look at.
    """
    known: dict[str, Collection[Node]] = {
        "channel_id": project.channels,
        "department_id": project.departments,
        "root_cause_id": project.root_causes,
    }
    for field in _NAMED_BY[type(card)]:
        wanted = getattr(card, field)
        if wanted is None or field not in only:
            continue
        if field == "card_id":
            found = journey is not None and find_card(journey, wanted) is not None
        else:
            found = any(getattr(item, "id", None) == wanted for item in known[field])
        if not found:
            raise KeyError(wanted)


def forget(project: Project, gone: Collection[Id]) -> Project:
    """The project in which nothing names these ids any more.

    What cannot be without them goes as well: links, points, measurements and teasers of a card or
    stage. `origin_id` stays: it tells where a card came from even when that is gone.
    """
    if not gone:
        return project
    return evolve(
        project,
        maps=same(project.maps, (_map(journey, gone) for journey in project.maps)),
        participants=_without(project.participants, gone, "department_id"),
        root_causes=_without(project.root_causes, gone, "department_id"),
        pain_points=same(
            project.pain_points,
            (evolve(p, card_ids=_kept(p.card_ids, gone)) for p in project.pain_points),
        ),
        impact_chains=same(
            project.impact_chains,
            (evolve(c, card_ids=_kept(c.card_ids, gone)) for c in project.impact_chains),
        ),
        actions=same(project.actions, (_action(action, gone) for action in project.actions)),
        teasers=same(
            project.teasers,
            (
                evolve(t, department_ids=_kept(t.department_ids, gone))
                for t in project.teasers
                if t.card_id not in gone
            ),
        ),
    )


def _kept(ids: tuple[Id, ...], gone: Collection[Id]) -> tuple[Id, ...]:
    return same(ids, (i for i in ids if i not in gone))


def _cleared(node: N, gone: Collection[Id], *fields: str) -> N:
    """The node with those of the fields emptied that name something gone."""
    changes: dict[str, Any] = {name: None for name in fields if getattr(node, name) in gone}
    return evolve(node, **changes)


def _without(nodes: tuple[N, ...], gone: Collection[Id], *fields: str) -> tuple[N, ...]:
    return same(nodes, (_cleared(node, gone, *fields) for node in nodes))


def _action(action: Action, gone: Collection[Id]) -> Action:
    return evolve(
        action,
        targets=_kept(action.targets, gone),
        expected=same(action.expected, (e for e in action.expected if e.card_id not in gone)),
    )


def _map(journey: JourneyMap, gone: Collection[Id]) -> JourneyMap:
    named = _without((journey,), gone, "persona_id", "baseline_id")[0]
    cards = map_cards(named, lambda _, card: _card(card, gone))
    return evolve(
        cards,
        lanes=same(cards.lanes, (_lane(lane, gone) for lane in cards.lanes)),
        stages=same(cards.stages, (_stage(stage, gone) for stage in cards.stages)),
        links=same(cards.links, (link for link in cards.links if not _names(link, gone))),
        curves=same(cards.curves, (_curve(curve, gone) for curve in cards.curves)),
        metrics=same(
            cards.metrics,
            (m for m in cards.metrics if m.card_id not in gone and m.stage_id not in gone),
        ),
    )


def _card(card: AnyCard, gone: Collection[Id]) -> AnyCard:
    fields = _NAMED_BY[type(card)]
    if all(getattr(card, name) not in gone for name in fields):
        return card
    return _cleared(card, gone, *fields)


def _lane(lane: Lane, gone: Collection[Id]) -> Lane:
    return _cleared(lane, gone, "persona_id", "department_id")


def _stage(stage: Stage, gone: Collection[Id]) -> Stage:
    if stage.loop_to not in gone:
        return stage
    return evolve(stage, loop_to=None, loop_label="", exit_label="")


def _names(link: Link, gone: Collection[Id]) -> bool:
    return link.source in gone or link.target in gone


def _curve(curve: EmotionCurve, gone: Collection[Id]) -> EmotionCurve:
    points = (point for point in curve.points if not _stands_on(point, gone))
    return _cleared(evolve(curve, points=same(curve.points, points)), gone, "persona_id")


def _stands_on(point: EmotionPoint, gone: Collection[Id]) -> bool:
    return point.card_id in gone or point.stage_id in gone
