"""What the lists of a project are called, and what one entry of each is called."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.edits.catalogue import AnyList
from journeyeditor.i18n import translate


class ListWords(NamedTuple):
    """The words for a list: its title, one entry, and what stands in the field for new ones."""

    title: str
    one: str
    new: str


def list_words(name: AnyList) -> ListWords:
    """The words for a list."""
    words: dict[AnyList, ListWords] = {
        "channels": ListWords(
            translate("Lists", "Channels"),
            translate("Lists", "channel"),
            translate("Lists", "New channel"),
        ),
        "departments": ListWords(
            translate("Lists", "Departments"),
            translate("Lists", "department"),
            translate("Lists", "New department"),
        ),
        "personas": ListWords(
            translate("Lists", "Personas"),
            translate("Lists", "persona"),
            translate("Lists", "New persona"),
        ),
        "participants": ListWords(
            translate("Lists", "Participants"),
            translate("Lists", "participant"),
            translate("Lists", "New participant"),
        ),
        "root_causes": ListWords(
            translate("Lists", "Root causes"),
            translate("Lists", "root cause"),
            translate("Lists", "New root cause"),
        ),
        "pain_points": ListWords(
            translate("Lists", "Pain points"),
            translate("Lists", "pain point"),
            translate("Lists", "New pain point"),
        ),
        "actions": ListWords(
            translate("Lists", "Actions"),
            translate("Lists", "action"),
            translate("Lists", "New action"),
        ),
        "teasers": ListWords(
            translate("Lists", "Teasers"),
            translate("Lists", "teaser"),
            translate("Lists", "New teaser: number or word of a card"),
        ),
        "agenda": ListWords(
            translate("Lists", "Agenda"),
            translate("Lists", "part of the agenda"),
            translate("Lists", "New part of the workshop"),
        ),
        "impact_chains": ListWords(
            translate("Lists", "Impact chains"),
            translate("Lists", "impact chain"),
            translate("Lists", "New impact chain: what you turn"),
        ),
    }
    return words[name]


NAMES: tuple[AnyList, ...] = (
    "channels",
    "departments",
    "personas",
    "participants",
    "root_causes",
    "pain_points",
    "actions",
    "teasers",
    "agenda",
    "impact_chains",
)
"""The lists in the order in which they are offered, by their field of the project."""


def list_names() -> list[tuple[AnyList, str]]:
    """Each list with its title."""
    return [(name, list_words(name).title) for name in NAMES]
