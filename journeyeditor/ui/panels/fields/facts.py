"""What a card is: its title, and how, by whom and how surely. Knows no Qt."""

from __future__ import annotations

from journeyeditor.edits.fields import revise_cards
from journeyeditor.i18n import translate
from journeyeditor.layout.icons import ICONS
from journeyeditor.model.enums import Evidence
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line
from journeyeditor.ui.panels import inspector_words as words
from journeyeditor.ui.panels.fields.cards import (
    CardField,
    code,
    has,
    read,
    write_code,
)
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.shapes import FromList, OneOf, Text, Word

MOST_TITLE = 500
"""Letters of a title."""


def title_field() -> CardField:
    """What stands on the card; for a quote what was said. For one card only."""
    return CardField(
        key="title",
        word=translate("Field", "title"),
        help=translate(
            "Field", "What happens, in the words of the one who does it. Shift+Enter breaks a line."
        ),
        shape=Text(MOST_TITLE),
        get=read("title"),
        put=_put_title,
        wrong=lambda _value: translate("Inspector", "A card needs a title of one letter or more."),
        many=False,
    )


def _put_title(project: Project, chosen: Chosen, text: str) -> Project:
    if not one_line(text):
        raise ValueError("a title without letters")
    return revise_cards(project, chosen.map_id, chosen.ids, title=text)


def fact_fields() -> tuple[CardField, ...]:
    """Channel, department and evidence."""
    return (
        CardField(
            key="channel_id",
            word=translate("Field", "channel"),
            help=translate("Field", "By which way they meet. The project has its own list."),
            shape=FromList(channels),
            get=code("channel_id"),
            put=write_code("channel_id"),
            there=has("channel_id"),
        ),
        CardField(
            key="department_id",
            word=translate("Field", "department"),
            help=translate("Field", "Whose work it is. Without one nobody owns it."),
            shape=FromList(departments),
            get=code("department_id"),
            put=write_code("department_id"),
            there=has("department_id"),
        ),
        CardField(
            key="evidence",
            word=translate("Field", "evidence"),
            help=translate("Inspector", "How sure you are; the left edge of the card shows it."),
            shape=OneOf(words.evidence_words()),
            get=code("evidence"),
            put=write_code("evidence", Evidence),
        ),
    )


def channels(chosen: Chosen) -> list[Word]:
    """The channels of the project, each with its sign."""
    none = ("", translate("Inspector", "no channel"), "")
    known = [(c.id, c.name, c.icon if c.icon in ICONS else "") for c in chosen.project.channels]
    return [none, *known]


def departments(chosen: Chosen) -> list[Word]:
    """The departments of the project."""
    none = ("", translate("Inspector", "no department"), "")
    return [none, *((d.id, d.name, "") for d in chosen.project.departments)]
