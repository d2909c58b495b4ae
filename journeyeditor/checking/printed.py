"""What a result poster shows of a map: lanes, actions, and every text that is not said of people.

Facilitators and owners of actions are named on purpose, so they are no texts here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.analysis.actions import action_order
from journeyeditor.analysis.facts import Facts
from journeyeditor.model.base import Id
from journeyeditor.model.journey import JourneyMap, Lane
from journeyeditor.model.project import Action


class Printed(NamedTuple):
    """A text, and what it belongs to on the map; "" for what stands around the map."""

    ref: Id
    text: str


def is_printed(lane: Lane) -> bool:
    """Whether a poster shows the lane."""
    return lane.print and not lane.hidden


def open_actions(facts: Facts) -> tuple[Action, ...]:
    """The actions that a poster of this map tells of, as listed."""
    left_out = {each.id for each in action_order(facts).skipped}
    return tuple(action for action in facts.project.actions if action.id not in left_out)


def printed_texts(facts: Facts) -> Iterator[Printed]:
    """The texts around the map, then those on it: stages, lanes, cards, links and curves."""
    yield from (Printed("", text) for text in _around(facts))
    yield from _on_map(facts.journey)
    yield from (
        Printed(place.card.id, place.card.title) for place in facts.order if is_printed(place.lane)
    )


def _around(facts: Facts) -> Iterator[str]:
    project, journey = facts.project, facts.journey
    yield from (journey.title, journey.subtitle, journey.scenario, journey.expectation)
    yield from (journey.scope_start, journey.scope_end, project.urgency)
    yield from (each.quote for each in project.personas if each.id == journey.persona_id)
    yield from (action.title for action in open_actions(facts))


def _on_map(journey: JourneyMap) -> Iterator[Printed]:
    for stage in journey.stages:
        for text in (stage.name, stage.loop_label, stage.exit_label):
            yield Printed(stage.id, text)
    yield from (Printed(lane.id, lane.name) for lane in journey.lanes if is_printed(lane))
    yield from (Printed(link.id, link.label) for link in journey.links)
    yield from (Printed(curve.id, curve.name) for curve in journey.curves)
