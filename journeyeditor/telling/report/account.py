"""The account of a map: which entries there are for the journey, a stage and a card, in order.

    teller = Teller(project, map_id, Language.NL, date.today())
    for topic in topics(teller): tell(teller, topic)

`entries` gives them all at once; `PRINTED` is the order of a report.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from journeyeditor.analysis.facts import OWN
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Actor, Language
from journeyeditor.model.find import Place
from journeyeditor.model.project import Project
from journeyeditor.telling.report import around_card, one_card
from journeyeditor.telling.report.asked import JOURNEY, USUAL, Options, Scope
from journeyeditor.telling.report.contacts import (
    avoidable_entry,
    causes_entry,
    channels_entry,
    hand_overs_entry,
    recovery_entry,
    room_entry,
)
from journeyeditor.telling.report.cumulative import (
    chain_entry,
    gap_entry,
    ledger_entry,
)
from journeyeditor.telling.report.entry import Entry, Topic
from journeyeditor.telling.report.feelings import (
    consistency_entry,
    means_entry,
    peak_end_entry,
)
from journeyeditor.telling.report.measures import (
    measured_entry,
    measurement_entry,
    scores_entry,
)
from journeyeditor.telling.report.promises import (
    basics_entry,
    coverage_entry,
    employees_entry,
    kano_entry,
    moments_entry,
    switching_entry,
    triggers_entry,
)
from journeyeditor.telling.report.teller import Teller
from journeyeditor.telling.report.work import (
    actions_entry,
    comparison_entry,
    duration_entry,
    rhythm_entry,
)

MAKERS: Mapping[Topic, Callable[[Teller], Entry]] = MappingProxyType(
    {
        Topic.PEAK_END: peak_end_entry,
        Topic.MEANS: means_entry,
        Topic.SCORES: scores_entry,
        Topic.GAP: gap_entry,
        Topic.CHAIN: chain_entry,
        Topic.LEDGER: ledger_entry,
        Topic.AVOIDABLE: avoidable_entry,
        Topic.CAUSES: causes_entry,
        Topic.RECOVERY: recovery_entry,
        Topic.HAND_OVERS: hand_overs_entry,
        Topic.CHANNELS: channels_entry,
        Topic.COVERAGE: coverage_entry,
        Topic.EMPLOYEES: employees_entry,
        Topic.BASICS: basics_entry,
        Topic.KANO: kano_entry,
        Topic.MOMENTS: moments_entry,
        Topic.TRIGGERS: triggers_entry,
        Topic.SWITCHING: switching_entry,
        Topic.ACTIONS: actions_entry,
        Topic.COMPARISON: comparison_entry,
        Topic.CONSISTENCY: consistency_entry,
        Topic.MEASURED: measured_entry,
        Topic.MEASUREMENT: measurement_entry,
        Topic.ROOM: room_entry,
        Topic.DURATION: duration_entry,
        Topic.RHYTHM: rhythm_entry,
    }
)

PRINTED: tuple[Topic, ...] = tuple(Topic)
"""The order of a report: A1 to A13."""

HEAD = (Topic.PEAK_END, Topic.HAND_OVERS, Topic.COVERAGE)

OF_JOURNEY = (
    Topic.PEAK_END,
    Topic.GAP,
    Topic.BASICS,
    Topic.AVOIDABLE,
    Topic.CAUSES,
    Topic.CHAIN,
    Topic.RECOVERY,
    Topic.CONSISTENCY,
    Topic.MOMENTS,
    Topic.KANO,
    Topic.HAND_OVERS,
    Topic.CHANNELS,
    Topic.COVERAGE,
    Topic.EMPLOYEES,
    Topic.ACTIONS,
    Topic.COMPARISON,
    Topic.LEDGER,
    Topic.MEANS,
    Topic.SCORES,
    Topic.MEASURED,
    Topic.MEASUREMENT,
    Topic.TRIGGERS,
    Topic.SWITCHING,
    Topic.ROOM,
    Topic.DURATION,
    Topic.RHYTHM,
)
"""What the panel shows of a journey, from top to bottom."""

CARD_HEAD = (Topic.MEANS, Topic.LEDGER, Topic.COVERAGE)

STAGE_HEAD = (Topic.MEANS, Topic.HAND_OVERS, Topic.COVERAGE)

OF_STAGE = (
    Topic.MEANS,
    Topic.GAP,
    Topic.BASICS,
    Topic.AVOIDABLE,
    Topic.CAUSES,
    Topic.CHAIN,
    Topic.RECOVERY,
    Topic.CONSISTENCY,
    Topic.MOMENTS,
    Topic.KANO,
    Topic.HAND_OVERS,
    Topic.CHANNELS,
    Topic.COVERAGE,
    Topic.EMPLOYEES,
    Topic.ACTIONS,
    Topic.LEDGER,
    Topic.SCORES,
    Topic.MEASUREMENT,
    Topic.TRIGGERS,
    Topic.ROOM,
    Topic.DURATION,
)
"""What the panel shows of one stage."""


OF_CARD: Mapping[Topic, Callable[[Teller], Entry]] = MappingProxyType(
    {
        Topic.MEANS: one_card.feeling_entry,
        Topic.SCORES: one_card.scores_entry,
        Topic.LEDGER: one_card.friction_entry,
        Topic.CAUSES: one_card.cause_entry,
        Topic.RECOVERY: one_card.recovery_entry,
        Topic.MOMENTS: around_card.truth_entry,
        Topic.KANO: one_card.kano_entry,
        Topic.HAND_OVERS: around_card.hand_over_entry,
        Topic.COVERAGE: around_card.behind_entry,
        Topic.ACTIONS: around_card.actions_entry,
    }
)
"""What the panel shows of one card, from top to bottom."""

OF_WORK = (Topic.MEANS, Topic.COVERAGE, Topic.ACTIONS)
"""What of that is asked of an employee's card, which customers do not meet."""

OF_STEP = (Topic.MEANS, Topic.LEDGER, Topic.CAUSES, Topic.ACTIONS)
"""What is asked of a step that is no contact."""

OF_OTHERS = (Topic.MEANS, Topic.SCORES, Topic.CAUSES, Topic.MOMENTS, Topic.ACTIONS)
"""What is asked of a contact that belongs to neither company nor partner."""


def topics(teller: Teller) -> tuple[Topic, ...]:
    """The entries of the scope, in the order of the panel."""
    if teller.scope.card_id is not None:
        return _of_card(teller.place)
    return OF_JOURNEY if teller.scope.stage_id is None else OF_STAGE


def _of_card(place: Place) -> tuple[Topic, ...]:
    if place.lane.actor is Actor.EMPLOYEE:
        return OF_WORK
    if not isinstance(place.card, Touchpoint):
        return OF_STEP
    return tuple(OF_CARD) if place.card.ownership in OWN else OF_OTHERS


def head(teller: Teller) -> tuple[Topic, ...]:
    """The three figures that stand above everything else."""
    if teller.scope.card_id is not None:
        return tuple(topic for topic in CARD_HEAD if topic in topics(teller))
    return HEAD if teller.scope.stage_id is None else STAGE_HEAD


def tell(teller: Teller, topic: Topic) -> Entry:
    """One entry. Raises KeyError when the card of the scope is gone."""
    makers = MAKERS if teller.scope.card_id is None else OF_CARD
    return makers[topic](teller)


def entries(
    project: Project,
    map_id: Id,
    language: Language,
    today: date,
    scope: Scope = JOURNEY,
    options: Options = USUAL,
) -> tuple[Entry, ...]:
    """Every entry of a scope. Raises KeyError when the project has no such map, stage or card."""
    teller = Teller(project, map_id, language, today, scope, options)
    return tuple(tell(teller, topic) for topic in topics(teller))
