"""T-BLANK and T-OKG: stages and lanes, and nothing on them."""

from __future__ import annotations

from journeyeditor.analysis.checklists import CheckList, items
from journeyeditor.model.enums import Language
from journeyeditor.model.project import Project
from tools.story import Words
from tools.template.parts import FIVE, NEW_JOURNEY, project, six_lanes, unanswered

ORIENT_BUY_USE = (
    Words("Oriënteren", "Orient"),
    Words("Kopen", "Buy"),
    Words("Gebruiken", "Use"),
)


def blank(language: Language) -> Project:
    """Five stages and six lanes."""
    return project(language, NEW_JOURNEY, six_lanes(language, NEW_JOURNEY, FIVE))


def orient_buy_use(language: Language) -> Project:
    """The simplest journey, with the checks of customer and employee laid ready."""
    checks = unanswered(*items(CheckList.CUSTOMER5), *items(CheckList.EMPLOYEE4))
    journey = six_lanes(language, NEW_JOURNEY, ORIENT_BUY_USE)
    return project(language, NEW_JOURNEY, journey, checks=checks)
