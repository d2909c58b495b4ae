"""Check lists: answers of people, hints of the map beside them, and verdicts (method, 2.6).

An answer is 0 (no), 1 (partly), 2 (yes) or None (not assessed). A hint never becomes an answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.analysis.finding import ratio
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Activity, Answer
from journeyeditor.model.project import Project


class CheckList(StrEnum):
    """The check lists; the values begin the keys of their items, such as `basics6.1`."""

    BASICS6 = "basics6"
    CUSTOMER5 = "customer5"
    EMPLOYEE4 = "employee4"
    THREATS3 = "threats3"
    CONDITIONS3 = "conditions3"
    KANO5 = "kano5"
    PERSIST5 = "persist5"
    ROUTES5 = "routes5"
    ZMOT = "zmot"
    UMOT = "umot"


SIZES: Mapping[CheckList, int] = MappingProxyType(
    {
        CheckList.BASICS6: 6,
        CheckList.CUSTOMER5: 5,
        CheckList.EMPLOYEE4: 4,
        CheckList.THREATS3: 3,
        CheckList.CONDITIONS3: 3,
        CheckList.KANO5: 5,
        CheckList.PERSIST5: 5,
        CheckList.ROUTES5: 5,
        CheckList.ZMOT: 3,
        CheckList.UMOT: 4,
    }
)

EFFORTLESS, CARING, TRUSTWORTHY, ON_BRAND, MEMORABLE = (f"customer5.{n}" for n in range(1, 6))
OWNERSHIP, KNOWS_HOW, ENABLED, INTERNALISED = (f"employee4.{n}" for n in range(1, 5))

YES, PARTLY, NO = 2, 1, 0

NOT_ALONE = 5
"""The route (1 to 5) that cannot be the first: it keeps up what another has begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How a check list stands: sum / (2 * answered), from 0 to 1, None before any answer.

    Always shown with "`answered` of `count` assessed". `no` are the items answered with no.
    """

    value: float | None
    answered: int
    count: int
    no: tuple[Id, ...]


class Verdict(NamedTuple):
    """The verdict of customer5 and employee4 together (method, 2.6).

    `ideal` is None as long as items are `unassessed`; `short` are those answered no or partly.
    """

    ideal: bool | None
    short: tuple[Id, ...]
    unassessed: tuple[Id, ...]


def items(check_list: CheckList) -> tuple[Id, ...]:
    """The keys of the items of a list, in order."""
    return tuple(f"{check_list}.{number}" for number in range(1, SIZES[check_list] + 1))


def answers(project: Project, check_list: CheckList) -> dict[Id, Answer]:
    """The answer to each item, None for items that nobody assessed."""
    given = {check.item: check.answer for check in project.checks}
    return {item: given.get(item) for item in items(check_list)}


def score(project: Project, check_list: CheckList) -> Score:
    """The score of a list in a project."""
    return score_of(answers(project, check_list))


def score_of(found: Mapping[Id, Answer]) -> Score:
    """The score of these answers."""
    given = [answer for answer in found.values() if answer is not None]
    return Score(
        value=ratio(sum(given), YES * len(given)),
        answered=len(given),
        count=len(found),
        no=tuple(item for item, answer in found.items() if answer == NO),
    )


def score_of_work(card: Activity) -> Score:
    """The score of the four employee checks of one activity."""
    four = card.employee4
    given = (four.ownership, four.knows_how, four.enabled, four.on_brand)
    return score_of(dict(zip(items(CheckList.EMPLOYEE4), given, strict=True)))


def basics_first(project: Project) -> bool:
    """Whether one of the six basics is answered with no: then basics come before all else."""
    return bool(score(project, CheckList.BASICS6).no)


def needs_another_route(project: Project) -> bool:
    """Whether the route chosen is the one that is not to begin with."""
    return project.route == NOT_ALONE


def verdict(project: Project) -> Verdict:
    """The journey is ideal only if all five customer and all four employee checks are a yes."""
    nine = answers(project, CheckList.CUSTOMER5) | answers(project, CheckList.EMPLOYEE4)
    unassessed = tuple(item for item, answer in nine.items() if answer is None)
    short = tuple(item for item, answer in nine.items() if answer in (NO, PARTLY))
    return Verdict(None if unassessed else not short, short, unassessed)
