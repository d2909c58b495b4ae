"""The fields of quotes and other notes: who said it, and to which card it belongs. Knows no Qt."""

from __future__ import annotations

from journeyeditor.edits.fields import revise_cards
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_card
from journeyeditor.model.project import Project
from journeyeditor.ui.panels.fields.cards import (
    CardField,
    code,
    has,
    read,
    read_yes,
    write,
    write_yes,
    yes_no,
)
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.naming import named_steps, step_name
from journeyeditor.ui.panels.fields.shapes import Feeling, New, OneOf, Suggested, Text


def note_fields() -> tuple[CardField, ...]:
    """Who said it, how it was caught, how it feels, and where it belongs."""
    return (*_quote(), _belongs())


def _quote() -> tuple[CardField, ...]:
    return (
        CardField(
            key="role",
            word=translate("Field", "who said it"),
            help=translate("Field", "A role, not a name: “customer, 58”."),
            shape=Text(),
            get=read("role"),
            put=write("role"),
            there=has("role"),
        ),
        CardField(
            key="source_kind",
            word=translate("Field", "caught in"),
            help=translate("Field", "Where it was said: an interview, a review, a call."),
            shape=Text(),
            get=read("source_kind"),
            put=write("source_kind"),
            there=has("source_kind"),
        ),
        CardField(
            key="quote.v",
            word=translate("Field", "feeling"),
            help=translate("Field", "The feeling that speaks from it, from −2 to +2."),
            shape=Feeling(),
            get=read("v"),
            put=write("v"),
            there=has("v"),
        ),
        CardField(
            key="anonymised",
            word=translate("Field", "anonymous"),
            help=translate("Field", "Whether nobody can tell from it who said it."),
            shape=OneOf(yes_no()),
            get=read_yes("anonymised"),
            put=write_yes("anonymised"),
            there=has("anonymised"),
        ),
    )


def _belongs() -> CardField:
    return CardField(
        key="card_id",
        word=translate("Field", "belongs to"),
        help=translate("Field", "The step that it is about. Arrow down opens the list."),
        shape=Suggested(lambda chosen: named_steps(chosen.journey), _card_word),
        get=code("card_id"),
        put=_put_card,
        wrong=lambda _value: translate("Field", "There is no such step: choose one of the list."),
        there=has("card_id"),
    )


def _card_word(chosen: Chosen, card_id: Id) -> str:
    place = find_card(chosen.journey, card_id) if card_id else None
    return "" if place is None else step_name(chosen.journey, place)


def _put_card(project: Project, chosen: Chosen, told: str | New) -> Project:
    if isinstance(told, New):
        raise ValueError("no such card")
    return revise_cards(project, chosen.map_id, chosen.ids, card_id=told or None)
