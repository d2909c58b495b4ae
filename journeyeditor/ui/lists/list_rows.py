"""The rows of each list of a project: what stands in them and what is said at the right."""

from __future__ import annotations

from typing import cast

from journeyeditor.analysis.actions import CLOSED, quadrant
from journeyeditor.analysis.impact import impact
from journeyeditor.edits.catalogue import AnyList, name_of, things
from journeyeditor.edits.uses import Uses
from journeyeditor.i18n import translate
from journeyeditor.layout.icons import ICONS
from journeyeditor.model.base import Node
from journeyeditor.model.project import (
    Action,
    AgendaItem,
    Channel,
    ImpactChain,
    PainPoint,
    Participant,
    Persona,
    Project,
    Teaser,
)
from journeyeditor.ui.lists.card_names import card_names
from journeyeditor.ui.lists.impact_words import euros_a_year
from journeyeditor.ui.lists.list_words import quadrant_word, severity_word, status_word
from journeyeditor.ui.lists.rows import Row
from journeyeditor.ui.lists.use_words import used_by
from journeyeditor.ui.panels.inspector_words import word


def list_rows(project: Project, name: AnyList, uses: Uses) -> list[Row]:
    """The rows of a list."""
    known = things(project, name)
    if name == "teasers":
        return _teasers(project, known)
    return [
        Row(key, name_of(name, thing), _about(project, key, thing, uses), _sign(thing))
        for key, thing in known.items()
    ]


def _teasers(project: Project, known: dict[str, Node]) -> list[Row]:
    """Teasers go by the name of their card."""
    teasers = {key: cast(Teaser, thing) for key, thing in known.items()}
    names = card_names(project, {teaser.card_id for teaser in teasers.values()})
    return [
        Row(key, names.get(teaser.card_id, teaser.card_id), _form(teaser))
        for key, teaser in teasers.items()
    ]


def _form(teaser: Teaser) -> str:
    return word("teaser", teaser.form.value).lower()


def _about(project: Project, key: str, thing: Node, uses: Uses) -> str:
    users = used_by(uses.get(key, ()))
    match thing:
        case Participant():
            names = {department.id: department.name for department in project.departments}
            return names.get(thing.department_id or "", translate("Lists", "no department"))
        case Persona():
            kind = word("actor", thing.kind.value).lower()
            return f"{kind}, {users}" if users else kind
        case PainPoint() | Action() | AgendaItem() | ImpactChain():
            return _own(thing)
        case _:
            return users or translate("Lists", "not used")


def _own(thing: PainPoint | Action | AgendaItem | ImpactChain) -> str:
    """What is said of an entry that nobody names."""
    match thing:
        case PainPoint():
            cards = translate("Lists", "%n card(s)", n=len(thing.card_ids))
            return f"{severity_word(thing.severity).lower()}, {cards}"
        case Action():
            return _action(thing)
        case AgendaItem():
            return _minutes(thing)
        case ImpactChain():
            return euros_a_year(impact(thing).value)


def _minutes(item: AgendaItem) -> str:
    return "" if item.minutes is None else translate("Lists", "%n minute(s)", n=item.minutes)


def _action(action: Action) -> str:
    """The quarter of the matrix, or that it is over."""
    if action.status in CLOSED:
        return status_word(action.status).lower()
    if action.impact is None or action.effort is None:
        return translate("Lists", "still to score")
    return quadrant_word(quadrant(action.impact, action.effort)).lower()


def _sign(thing: Node) -> str:
    return thing.icon if isinstance(thing, Channel) and thing.icon in ICONS else ""
