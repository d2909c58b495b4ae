"""Whether a poster says whose journey it is, from where to where, and of which day."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.analysis.facts import Facts
from journeyeditor.checking.remark import Remark, Rule


def persona(facts: Facts) -> Iterator[Remark]:
    """A journey without a persona."""
    if facts.journey.persona_id is None:
        yield Remark(Rule.NO_PERSONA)


def scope(facts: Facts) -> Iterator[Remark]:
    """A journey that does not say where it begins, where it ends, or neither."""
    begins, ends = (
        bool(text.strip()) for text in (facts.journey.scope_start, facts.journey.scope_end)
    )
    if not begins and not ends:
        yield Remark(Rule.NO_SCOPE)
    elif not begins:
        yield Remark(Rule.NO_START)
    elif not ends:
        yield Remark(Rule.NO_END)


def day(facts: Facts) -> Iterator[Remark]:
    """A version without a date."""
    if not facts.journey.date:
        yield Remark(Rule.NO_DATE)
