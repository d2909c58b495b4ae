"""Stages called after a department, such as "Order-intake": that is no part of a journey."""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeyeditor.analysis.facts import Facts
from journeyeditor.checking.remark import Remark, Rule
from journeyeditor.finding.fold import fold
from journeyeditor.model.journey import Stage

_NAMES = """
accountmanagement acquisitie administratie administration backoffice billing binnendienst
boekhouding buitendienst callcenter callcentre claimsdepartment collections communicatie
compliance contactcenter contactcentre creditmanagement customercare customerservice
debiteurenbeheer facturatie facturering finance financien frontoffice helpdesk hr
humanresources ict incasso inkoop invoicing it juridischezaken klachtenafdeling klantcontact
klantenservice kwaliteitszorg legal logistics logistiek magazijn marketing operations
orderafdeling orderentry orderintake orderverwerking personeelszaken po procurement
productie purchasing qualityassurance sales salessupport servicedesk technischedienst
verkoop warehouse
"""

USUAL = frozenset(_NAMES.split())
"""What departments are called in Dutch and English, folded and without spaces. Words that a
customer would use as well, such as "service", are left out."""

FILLING = frozenset(
    {"afdeling", "and", "de", "department", "dept", "en", "het", "of", "team", "the"}
)
"""Words that name nothing."""

_WORDS = re.compile(r"[^\W\d_]+")


def department_stages(facts: Facts) -> Iterator[Remark]:
    """The stages whose whole name is one or several departments of the project, or usual ones."""
    known = USUAL | {_key(department.name) for department in facts.project.departments}
    found = [stage for stage in facts.journey.stages if _is_department(stage, known)]
    if found:
        names = tuple(stage.name for stage in found)
        yield Remark(
            Rule.DEPARTMENT_STAGES, tuple(stage.id for stage in found), len(found), 0, names
        )


def _is_department(stage: Stage, known: frozenset[str]) -> bool:
    words = _words(stage.name)
    return bool(words) and ("".join(words) in known or all(word in known for word in words))


def _key(name: str) -> str:
    return "".join(_words(name))


def _words(name: str) -> list[str]:
    return [word for word in _WORDS.findall(fold(name)) if word not in FILLING]
