"""All remarks upon a map, in their fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import IntEnum
from types import MappingProxyType

from journeyeditor.analysis.facts import Facts
from journeyeditor.checking import departments, feelings, frame, people, size
from journeyeditor.checking.remark import Remark, Rule
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Project

RULES: tuple[Callable[[Facts], Iterator[Remark]], ...] = (
    frame.persona,
    frame.scope,
    frame.day,
    size.stages,
    size.moments,
    size.lanes,
    size.cards,
    departments.department_stages,
    size.titles,
    feelings.only_happy,
    people.no_employees,
    feelings.ungrounded,
    people.owners,
    people.names,
)


class Extent(IntEnum):
    """How much of a map is printed."""

    FRAME = 0
    """Stages and names of lanes."""
    CUSTOMERS = 1
    """The cards of customers as well."""
    ALL = 2


NEEDED: Mapping[Rule, Extent] = MappingProxyType(
    {
        Rule.CARDS: Extent.CUSTOMERS,
        Rule.LONG_TITLES: Extent.CUSTOMERS,
        Rule.ONLY_HAPPY: Extent.ALL,
        Rule.UNGROUNDED: Extent.ALL,
        Rule.NO_OWNER: Extent.ALL,
    }
)
"""From which extent on a rule matters; the others always do."""


def remarks(project: Project, map_id: Id, extent: Extent = Extent.ALL) -> tuple[Remark, ...]:
    """What to think about before a map is printed. KeyError when the project has no such map."""
    facts = Facts(project, find_map(project, map_id))
    found = (remark for rule in RULES for remark in rule(facts))
    return tuple(each for each in found if NEEDED.get(each.rule, Extent.FRAME) <= extent)
