"""Kano's class of a contact, how far its promise is kept, and why a basic fails. Knows no Qt."""

from __future__ import annotations

from journeyeditor.analysis.kano import Failure, failures
from journeyeditor.i18n import translate
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Kano
from journeyeditor.ui.panels import inspector_words as words
from journeyeditor.ui.panels.fields.cards import CardField, code, has, read, write, write_code
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.shapes import Figure, OneOf


def kano_fields() -> tuple[CardField, ...]:
    """The class and the fulfilment."""
    return (
        CardField(
            key="kano",
            word=translate("Field", "Kano"),
            help=translate(
                "Field", "What customers expect of it. Choosing it again takes it away."
            ),
            shape=OneOf(words.kano_words(), optional=True, columns=3),
            get=code("kano"),
            put=write_code("kano", Kano),
            there=has("kano"),
            hint=why_it_fails,
        ),
        CardField(
            key="fulfilment",
            word=translate("Field", "fulfilment"),
            help=translate(
                "Field", "How far the promise is kept, from 0 to 10. A basic is in order from 8 on."
            ),
            shape=Figure(0, 10, unit=translate("Field", "of 10")),
            get=read("fulfilment"),
            put=write("fulfilment"),
            there=lambda chosen: chosen.have("fulfilment") and _any_class(chosen),
        ),
    )


def why_it_fails(chosen: Chosen) -> str:
    """Why the one basic that is chosen is not in order, "" when nothing says so."""
    place = chosen.one
    if place is None or not isinstance(place.card, Touchpoint):
        return ""
    if place.card.kano is not Kano.BASIC:
        return ""
    point = chosen.points.get(place.card.id)
    found = failures(place.card, point.v if point else None)
    if not found:
        return ""
    reasons = ", ".join(failure_word(failure) for failure in found)
    return translate("Field", "! Basics not in order: {reasons}").format(reasons=reasons)


def failure_word(failure: Failure) -> str:
    """Why a basic is not in order, in a few words."""
    return {
        Failure.DEVIATION: translate("Field", "the contact failed"),
        Failure.FEELING: translate("Field", "feeling below 0"),
        Failure.FULFILMENT: translate("Field", "fulfilment below 8"),
    }[failure]


def _any_class(chosen: Chosen) -> bool:
    return any(getattr(place.card, "kano", None) is not None for place in chosen.places)
