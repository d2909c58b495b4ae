"""Who works for the customer, who takes an action up, and whose name should not be read."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.analysis.facts import Facts
from journeyeditor.checking.printed import is_printed, open_actions, printed_texts
from journeyeditor.checking.remark import Remark, Rule
from journeyeditor.edits.anonymity import names_in
from journeyeditor.model.enums import Actor
from journeyeditor.model.find import holds_steps


def no_employees(facts: Facts) -> Iterator[Remark]:
    """No lane of employees on the poster; it is about those that are there but not printed."""
    lanes = [
        lane for lane in facts.journey.lanes if lane.actor is Actor.EMPLOYEE and holds_steps(lane)
    ]
    if not any(map(is_printed, lanes)):
        yield Remark(Rule.NO_EMPLOYEES, tuple(lane.id for lane in lanes), len(lanes))


def owners(facts: Facts) -> Iterator[Remark]:
    """Open actions that nobody has taken up."""
    refs = tuple(action.id for action in open_actions(facts) if not action.owner.strip())
    if refs:
        yield Remark(Rule.NO_OWNER, refs, len(refs))


def names(facts: Facts) -> Iterator[Remark]:
    """Names of participants, facilitators and owners in texts that everybody will read.

    Names of customers are nowhere to be compared with: those only a person can find.
    """
    find = names_in(facts.project)
    found = [(ref, name) for ref, text in printed_texts(facts) for name in find(text)]
    if found:
        refs = tuple(dict.fromkeys(ref for ref, _ in found if ref))
        words = tuple(dict.fromkeys(name for _, name in found))
        yield Remark(Rule.NAMES, refs, len(words), 0, words)
