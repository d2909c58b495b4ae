"""A9. The order of actions: basics first, then what hurts most, then most effect for the effort.

Own proposal (method, A9), after quick wins and the gate of Kano's basics.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from journeyeditor.analysis.facts import Facts, StepCard
from journeyeditor.analysis.finding import Finding, Lack, Reason, Skipped
from journeyeditor.analysis.kano import failing_basics
from journeyeditor.analysis.targets import cards_by_target
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Status
from journeyeditor.model.find import places
from journeyeditor.model.project import Action

HIGH = 3
"""Impact and effort (1 to 5) count as high from here on."""

NO_DATE = "9999-99-99"
"""Sorts behind every date."""

CLOSED = frozenset({Status.DONE, Status.DROPPED})


class Quadrant(IntEnum):
    """The quarters of the impact and effort matrix, best first."""

    QUICK_WIN = 0
    LONG_TERM = 1
    IN_BETWEEN = 2
    LEAVE = 3


class Tier(IntEnum):
    """What an action is about, most urgent first."""

    FAILING_BASIC = 0
    """A basic that fails."""
    CRITICAL = 1
    """A moment of truth with a feeling below 0, or a cause of two or more avoidable contacts."""
    OTHER = 2
    """Another card with a feeling below 0, or nothing on the map that is known to be good."""
    GOOD = 3
    """Only cards with a feeling of 0 or higher."""


class Ranked(NamedTuple):
    """An action in its place, and why it stands there; `worth` is impact / effort."""

    action_id: Id
    quadrant: Quadrant
    tier: Tier
    worth: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionOrder(Finding):
    """The actions in order. `used` and `skipped` are ids of actions.

    `unscored` still lack impact or effort.
    """

    ranked: tuple[Ranked, ...] = ()
    unscored: tuple[Id, ...] = ()


class _Scored(NamedTuple):
    action: Action
    impact: int
    effort: int


def action_order(facts: Facts) -> ActionOrder:
    """The open actions of the project as far as they concern this map, first things first.

    Sorted by: not "leave" before "leave"; tier; quadrant; impact / effort, high first; impact,
    high first; due date, none last; title. Equal in all that, the id decides, so that the order
    never depends on how the list was stored. Done and dropped actions need no place, and those
    whose cards all stand on another map belong to the order of that map.
    """
    elsewhere = _cards_elsewhere(facts)
    skipped = {action.id: _reason(action, elsewhere) for action in facts.project.actions}
    open_ = [action for action in facts.project.actions if skipped[action.id] is None]
    scored = [_Scored(a, a.impact, a.effort) for a in open_ if a.impact and a.effort]
    ground = _ground(facts)
    tiers = {each.action.id: _tier(facts, each.action, ground) for each in scored}
    scored.sort(key=lambda each: _key(each, tiers[each.action.id]))
    ranked = tuple(_ranked(each, tiers[each.action.id]) for each in scored)
    return ActionOrder(
        used=tuple(each.action_id for each in ranked),
        skipped=tuple(Skipped(action, why) for action, why in skipped.items() if why),
        lack=None if open_ else Lack.NO_ACTIONS,
        ranked=ranked,
        unscored=tuple(a.id for a in open_ if not (a.impact and a.effort)),
    )


def quadrant(impact: int, effort: int) -> Quadrant:
    """The quarter of the matrix for an impact and an effort of 1 to 5."""
    if impact >= HIGH:
        return Quadrant.QUICK_WIN if effort < HIGH else Quadrant.LONG_TERM
    return Quadrant.IN_BETWEEN if effort < HIGH else Quadrant.LEAVE


def _key(each: _Scored, tier: Tier) -> tuple[bool, Tier, Quadrant, float, int, str, str, Id]:
    action, impact, effort = each
    quarter = quadrant(impact, effort)
    due, title = action.due or NO_DATE, action.title.casefold()
    leave = quarter is Quadrant.LEAVE
    return leave, tier, quarter, -impact / effort, -impact, due, title, action.id


def _ranked(each: _Scored, tier: Tier) -> Ranked:
    action, impact, effort = each
    return Ranked(action.id, quadrant(impact, effort), tier, impact / effort)


def _cards_elsewhere(facts: Facts) -> frozenset[Id]:
    return frozenset(
        place.card.id
        for journey in facts.project.maps
        if journey.id != facts.journey.id
        for place in places(journey)
    )


def _reason(action: Action, elsewhere: frozenset[Id]) -> Reason | None:
    if action.status in CLOSED:
        return Reason.CLOSED
    if action.targets and all(target in elsewhere for target in action.targets):
        return Reason.OTHER_MAP
    return None


class _Ground(NamedTuple):
    """What tiers depend on: cards by target, basics that fail, causes of avoidable contacts."""

    reached: Mapping[Id, tuple[StepCard, ...]]
    failing: frozenset[Id]
    stubborn: frozenset[Id]


def _ground(facts: Facts) -> _Ground:
    avoidable = Counter(s.card.root_cause_id for s in facts.touchpoints if s.card.avoidable)
    stubborn = frozenset(cause for cause, times in avoidable.items() if cause and times > 1)
    return _Ground(cards_by_target(facts), frozenset(failing_basics(facts)), stubborn)


def _tier(facts: Facts, action: Action, ground: _Ground) -> Tier:
    """The most urgent thing that the action reaches, directly or via a root cause.

    The text says "via its cause" of failing basics only. It holds here for moments of truth and
    other cards too, since an action on the cause counts as tackling them in A8. A card whose
    feeling nobody knows is not known to be good, so it keeps an action out of the last tier.
    """
    reached = [card for target in action.targets for card in ground.reached.get(target, ())]
    if any(card.id in ground.failing for card in reached):
        return Tier.FAILING_BASIC
    stubborn = any(target in ground.stubborn for target in action.targets)
    if stubborn or any(_critical(facts, card) for card in reached):
        return Tier.CRITICAL
    good = bool(reached) and all(facts.feelings.get(card.id, -1) >= 0 for card in reached)
    return Tier.GOOD if good else Tier.OTHER


def _critical(facts: Facts, card: StepCard) -> bool:
    is_moment = isinstance(card, Touchpoint) and bool(card.mot)
    return is_moment and facts.feelings.get(card.id, 0) < 0
