"""Where a card comes from and what else is known of it. Knows no Qt."""

from __future__ import annotations

from journeyeditor.edits.fields import turn as turn_code
from journeyeditor.i18n import translate
from journeyeditor.model.enums import Initiator, Ownership
from journeyeditor.model.find import places
from journeyeditor.model.project import Project
from journeyeditor.ui.panels.fields.cards import (
    CardField,
    code,
    has,
    listed,
    read,
    write,
    write_code,
)
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.shapes import Gathered, New, OneOf, Text, Word

LONG = 20_000
"""Letters of a text of several lines."""


def source_fields() -> tuple[CardField, ...]:
    """Description, reason, name in the company, source, tags."""
    return (
        _text(
            "description",
            translate("Field", "description"),
            translate("Field", "What there is to say beyond the title."),
            Text(LONG, 2, breaks=True),
        ),
        _text(
            "reason",
            translate("Field", "reason"),
            translate("Field", "Why the customer comes here: the reason behind the contact."),
            Text(LONG, breaks=True),
        ),
        _text(
            "company_label",
            translate("Field", "company's name for it"),
            translate("Field", "What the company calls it, such as the name of its ticket."),
            Text(),
        ),
        _text(
            "source_note",
            translate("Field", "source"),
            translate("Field", "How you know: who said it, which research."),
            Text(LONG, breaks=True),
        ),
        _tags(),
    )


def contact_fields() -> tuple[CardField, ...]:
    """Whose contact it is, and who begins it."""
    return (
        CardField(
            key="ownership",
            word=translate("Field", "owner"),
            help=translate(
                "Field", "Whose contact it is. The analyses count those of company and partners."
            ),
            shape=OneOf(listed("ownership", Ownership), columns=2),
            get=code("ownership"),
            put=write_code("ownership", Ownership),
            there=has("ownership"),
        ),
        CardField(
            key="initiator",
            word=translate("Field", "begun by"),
            help=translate("Field", "Who takes the first step to this contact."),
            shape=OneOf(listed("initiator", Initiator)),
            get=code("initiator"),
            put=write_code("initiator", Initiator),
            there=has("initiator"),
        ),
    )


def _text(key: str, word: str, help_text: str, shape: Text) -> CardField:
    return CardField(
        key=key,
        word=word,
        help=help_text,
        shape=shape,
        get=read(key),
        put=write(key),
        there=has(key),
    )


def _tags() -> CardField:
    return CardField(
        key="tags",
        word=translate("Field", "tags"),
        help=translate("Field", "Words to find cards by. Type one and press Enter."),
        shape=Gathered(_known_tags),
        get=read("tags"),
        put=_put_tag,
        wrong=lambda _value: translate("Field", "A tag has at most 500 letters."),
    )


def _known_tags(chosen: Chosen) -> list[Word]:
    """All tags of the map, in the order of the alphabet."""
    found = {tag for place in places(chosen.journey) for tag in place.card.tags}
    return [(tag, tag, tag) for tag in sorted(found, key=str.casefold)]


def _put_tag(project: Project, chosen: Chosen, told: tuple[str | New, bool]) -> Project:
    tag, on = told
    text = tag.text if isinstance(tag, New) else tag
    return turn_code(project, chosen.map_id, chosen.ids, "tags", text, on)
