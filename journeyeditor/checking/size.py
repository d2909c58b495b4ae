"""What there is too much of on a poster. Hidden lanes and those not to be printed do not count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from journeyeditor.analysis.facts import Facts
from journeyeditor.checking.printed import is_printed
from journeyeditor.checking.remark import Remark, Rule

MOST_STAGES, MOST_MOMENTS, MOST_LANES, MOST_CARDS, MOST_WORDS = 8, 24, 20, 40, 12
"""Stages, moments of a stage, lanes, cards of customers, and words of a title."""


def stages(facts: Facts) -> Iterator[Remark]:
    """More stages than can be overseen; it is about those that come after."""
    found = facts.journey.stages
    if len(found) > MOST_STAGES:
        refs = tuple(stage.id for stage in found[MOST_STAGES:])
        yield Remark(Rule.STAGES, refs, len(found), MOST_STAGES)


def moments(facts: Facts) -> Iterator[Remark]:
    """Stages with more moments than can be overseen."""
    long = [stage for stage in facts.journey.stages if stage.slots > MOST_MOMENTS]
    if long:
        refs = tuple(stage.id for stage in long)
        yield Remark(Rule.MOMENTS, refs, max(stage.slots for stage in long), MOST_MOMENTS)


def lanes(facts: Facts) -> Iterator[Remark]:
    """More lanes than a poster has room for; it is about those that come after."""
    found = [lane.id for lane in facts.journey.lanes if is_printed(lane)]
    if len(found) > MOST_LANES:
        yield Remark(Rule.LANES, tuple(found[MOST_LANES:]), len(found), MOST_LANES)


def cards(facts: Facts) -> Iterator[Remark]:
    """More cards of customers than anybody reads; it is about the stage that has most of them."""
    found = Counter(step.stage_id for step in facts.customer if is_printed(step.lane))
    if found.total() > MOST_CARDS:
        fullest = max(facts.journey.stages, key=lambda stage: found[stage.id])
        yield Remark(Rule.CARDS, (fullest.id,), found.total(), MOST_CARDS, (fullest.name,))


def titles(facts: Facts) -> Iterator[Remark]:
    """Cards with a title that nobody reads in passing."""
    refs = tuple(
        step.card.id
        for step in facts.steps
        if is_printed(step.lane) and len(step.card.title.split()) > MOST_WORDS
    )
    if refs:
        yield Remark(Rule.LONG_TITLES, refs, len(refs), MOST_WORDS)
