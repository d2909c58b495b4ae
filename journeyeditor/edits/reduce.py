"""Less of a project, to begin another one with: its stages and lanes, or the steps as well."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from journeyeditor.edits.deletion import without_cards
from journeyeditor.edits.references import forget
from journeyeditor.edits.tree import map_cards, same
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard, Employee4
from journeyeditor.model.enums import CurveKind, Deviation, Evidence, ExpectationMet, Kind
from journeyeditor.model.find import places
from journeyeditor.model.journey import EmotionCurve, JourneyMap
from journeyeditor.model.project import Project

_HOW_IT_WENT: Mapping[str, Any] = MappingProxyType(
    {
        "evidence": Evidence.NONE,
        "source_note": "",
        "expectation_met": ExpectationMet.UNKNOWN,
        "fulfilment": None,
        "kano_history": (),
        "avoidable": False,
        "friction": (),
        "root_cause_id": None,
        "deviation": Deviation.NONE,
        "response_time": None,
        "employee4": Employee4(),
    }
)
"""Fields of cards that tell how it went, not what is done, and what they are at the start."""

_SAID = (Kind.QUOTE, Kind.PAIN)
"""Cards that tell what people said and what hurt."""


def steps_only(project: Project) -> Project:
    """The project with what customers and employees do, and nothing of how that went.

    Feelings, measurements, quotes, pain points, causes, actions, teasers and answers go; so do the
    marks of friction and evidence. Stages, lanes, cards, links, personas and scope stay.
    """
    gone = {p.card.id for m in project.maps for p in places(m) if Kind(p.card.kind) in _SAID}
    maps = same(project.maps, (_steps(journey, gone) for journey in project.maps))
    return forget(_begun(evolve(project, maps=maps)), gone)


def outline(project: Project) -> Project:
    """The project with its stages and lanes, ready to be filled: no cards, no personas."""
    cards = {place.card.id for journey in project.maps for place in places(journey)}
    maps = same(project.maps, (_outline(journey, cards) for journey in project.maps))
    personas = {persona.id for persona in project.personas}
    bare = evolve(_begun(project), maps=maps, personas=(), urgency="", goals=(), route=None)
    return forget(bare, cards | personas)


def _begun(project: Project) -> Project:
    """The project without what was found out in it."""
    causes = {cause.id for cause in project.root_causes}
    bare = evolve(
        project,
        root_causes=(),
        pain_points=(),
        actions=(),
        teasers=(),
        agenda=same(project.agenda, (evolve(part, note="") for part in project.agenda)),
        impact_chains=(),
        checks=same(
            project.checks, (evolve(check, answer=None, note="") for check in project.checks)
        ),
        notes=(),
        review_log=(),
    )
    return forget(bare, causes)


def _steps(journey: JourneyMap, gone: set[Id]) -> JourneyMap:
    kept = map_cards(without_cards(journey, gone), lambda _, card: _step(card))
    return evolve(kept, metrics=(), curves=same(kept.curves, map(_undrawn, kept.curves)))


def _step(card: AnyCard) -> AnyCard:
    """The card as it is planned."""
    known = type(card).model_fields.keys() & _HOW_IT_WENT.keys()
    return evolve(
        card,
        **{
            name: value
            for name, value in _HOW_IT_WENT.items()
            if name in known and getattr(card, name) != value
        },
    )


def _outline(journey: JourneyMap, cards: set[Id]) -> JourneyMap:
    bare = without_cards(journey, cards)
    return evolve(
        bare,
        subtitle="",
        scenario="",
        expectation="",
        scope_start="",
        scope_end="",
        metrics=(),
        stages=same(bare.stages, (evolve(stage, slots=1) for stage in bare.stages)),
        curves=same(bare.curves, map(_undrawn, bare.curves)),
    )


def _undrawn(curve: EmotionCurve) -> EmotionCurve:
    """The curve with nothing felt yet; what was measured is to be estimated first."""
    kind = CurveKind.ESTIMATED if curve.kind is CurveKind.MEASURED else curve.kind
    return evolve(curve, kind=kind, points=())
