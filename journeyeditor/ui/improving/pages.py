"""Which pages there are, in their order, and what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeyeditor.i18n import translate
from journeyeditor.ui.improving.actions.page import ActionsPage
from journeyeditor.ui.improving.checks.page import ChecksPage
from journeyeditor.ui.improving.compare.page import ComparePage
from journeyeditor.ui.improving.kano.page import KanoPage
from journeyeditor.ui.improving.page import MethodPage

PAGES: Mapping[str, type[MethodPage]] = MappingProxyType(
    {each.name: each for each in (ChecksPage, ActionsPage, KanoPage, ComparePage)}
)


def page_titles() -> dict[str, str]:
    """Each page with its title."""
    return {
        ChecksPage.name: translate("Improving", "Check lists"),
        ActionsPage.name: translate("Improving", "Order of actions"),
        KanoPage.name: translate("Improving", "Kano figure"),
        ComparePage.name: translate("Improving", "As-is against to-be"),
    }
