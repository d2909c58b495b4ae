"""How long things take and when: of the step itself, and of the answer to it. Knows no Qt."""

from __future__ import annotations

from journeyeditor.analysis.duration import longer
from journeyeditor.edits.fields import set_spans
from journeyeditor.edits.rules import MOST_SLOTS
from journeyeditor.i18n import translate
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Friction
from journeyeditor.model.find import Place, find_cell, find_stage
from journeyeditor.model.project import Project
from journeyeditor.ui.panels.fields.cards import CardField, has, read, write
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.shapes import Figure, Lasting, Text


def time_fields() -> tuple[CardField, ...]:
    """Duration, answer and promise, availability, and over how many moments it stretches."""
    return (
        _lasting(
            "duration",
            translate("Field", "duration"),
            translate("Field", "How long it takes."),
        ),
        _lasting(
            "response_time",
            translate("Field", "answer takes"),
            translate("Field", "How long the customer waits for an answer."),
        ),
        _lasting(
            "response_promise",
            translate("Field", "promised"),
            translate("Field", "Within what time an answer was promised."),
        ),
        CardField(
            key="availability",
            word=translate("Field", "availability"),
            help=translate("Field", "When one can get through, and when it is busy."),
            shape=Text(),
            get=read("availability"),
            put=write("availability"),
            there=has("availability"),
        ),
        CardField(
            key="span",
            word=translate("Field", "moments"),
            help=translate("Field", "Over how many moments it stretches, from 1 to 500."),
            shape=Figure(1, MOST_SLOTS, whole=True),
            get=read("span"),
            put=_put_span,
            wrong=lambda _value: translate("Field", "A card covers at least one moment."),
            there=lambda chosen: Touchpoint not in chosen.types,
        ),
    )


def _lasting(key: str, word: str, help_text: str) -> CardField:
    return CardField(
        key=key,
        word=word,
        help=help_text,
        shape=Lasting(),
        get=read(key),
        put=write(key),
        there=has(key),
    )


def _put_span(project: Project, chosen: Chosen, span: float | None) -> Project:
    if span is None:
        raise ValueError("a card without moments")
    return set_spans(project, chosen.map_id, chosen.ids, int(span))


def is_promise_broken(place: Place) -> bool:
    """Whether the answer took longer than promised, and nobody has noted that yet."""
    card = place.card
    return (
        isinstance(card, Touchpoint)
        and card.response_time is not None
        and card.response_promise is not None
        and Friction.BROKEN_PROMISE not in card.friction
        and longer(card.response_time, card.response_promise)
    )


def place_words(chosen: Chosen, place: Place) -> str:
    """Where a card stands: its moment of how many, and which of those that are at the same time."""
    stage = find_stage(chosen.journey, place.stage_id)
    moment = translate("Field", "moment {number} of {count}").format(
        number=place.card.slot + 1, count=stage.slots
    )
    cell = find_cell(place.lane, place.stage_id)
    beside = [card.id for card in cell.cards if card.slot == place.card.slot] if cell else []
    if len(beside) < 2:
        return moment
    stacked = translate("Field", "{number} of {count} at the same time").format(
        number=beside.index(place.card.id) + 1, count=len(beside)
    )
    return f"{moment}, {stacked}"
