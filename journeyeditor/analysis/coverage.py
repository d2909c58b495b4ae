"""A6. Employee coverage: a promise to customers without an employee journey is empty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Finding, Lack, ratio
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Activity, SystemStep
from journeyeditor.model.enums import Actor, LinkKind
from journeyeditor.model.find import main_actor


class SharedPain(NamedTuple):
    """A customer card and the employee card behind it, both with a feeling below 0."""

    customer: Id
    employee: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployeeCoverage(Finding):
    """The share (0 to 1) of contacts that an employee card supports; `used` are all contacts.

    `uncovered` are the others. `inside_out` is work that leads to no customer, `without_owner`
    are contacts without a department, `shared_pain` is where both sides suffer.
    """

    value: float | None = None
    uncovered: tuple[Id, ...] = ()
    inside_out: tuple[Id, ...] = ()
    without_owner: tuple[Id, ...] = ()
    shared_pain: tuple[SharedPain, ...] = ()


def employee_coverage(facts: Facts) -> EmployeeCoverage:
    """Contacts with a `supports` link / contacts, of the company and its partners.

    Without any employee card there is no employee journey yet, which is not a coverage of 0:
    empty employee lanes come with every template.
    """
    used = tuple(step.card.id for step in facts.contacts)
    uncovered = tuple(card for card in used if card not in facts.supporters)
    lack = None if used else Lack.NO_CONTACTS
    if not facts.employee:
        lack, uncovered = Lack.NO_EMPLOYEES, ()
    return EmployeeCoverage(
        used=used,
        skipped=facts.not_company,
        lack=lack,
        value=None if lack else ratio(len(used) - len(uncovered), len(used)),
        uncovered=uncovered,
        inside_out=_inside_out(facts),
        without_owner=tuple(s.card.id for s in facts.contacts if s.card.department_id is None),
        shared_pain=tuple(_shared_pain(facts)),
    )


def _inside_out(facts: Facts) -> tuple[Id, ...]:
    """Activities and system steps from which no path of links reaches a customer card.

    The path goes along `supports` and `hand_over`, in their direction. Waiting of employees is no
    work, so it is not looked at. In a journey of the employees alone no work is meant to reach one.
    """
    if main_actor(facts.journey) is Actor.EMPLOYEE:
        return ()
    reaching = {step.card.id for step in facts.customer}
    sources: dict[Id, list[Id]] = {}
    for link in facts.journey.links:
        if link.kind in (LinkKind.SUPPORTS, LinkKind.HAND_OVER):
            sources.setdefault(link.target, []).append(link.source)
    front = list(reaching)
    while front:
        new = [source for source in sources.get(front.pop(), ()) if source not in reaching]
        reaching.update(new)
        front.extend(new)
    return tuple(
        step.card.id
        for step in facts.employee
        if isinstance(step.card, Activity | SystemStep) and step.card.id not in reaching
    )


def _shared_pain(facts: Facts) -> Iterator[SharedPain]:
    """In reading order of the customer cards, then in the order of the links."""
    for step in facts.customer:
        if facts.feelings.get(step.card.id, 0) < 0:
            for employee in facts.supporters.get(step.card.id, ()):
                if facts.feelings.get(employee, 0) < 0:
                    yield SharedPain(step.card.id, employee)
