"""What an employee may decide, the four employee checks, and the rules to go by. Knows no Qt."""

from __future__ import annotations

from typing import Any

from journeyeditor.edits.fields import revise_mandate, set_answer
from journeyeditor.i18n import translate
from journeyeditor.model.cards import Activity
from journeyeditor.model.find import Place
from journeyeditor.model.project import Project
from journeyeditor.ui.panels.fields.cards import CardField, has, read, write
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.shapes import Figure, New, OneOf, Suggested, Text, Word

MOST_MONEY = 1_000_000_000

CURRENCIES = ("EUR", "USD", "GBP", "CHF")


def employee_fields() -> tuple[CardField, ...]:
    """Mandate, checks and rules."""
    return (*_mandate(), *_checks(), _policy())


def _is_activity(chosen: Chosen) -> bool:
    return chosen.types == {Activity}


def _in_mandate(name: str, empty: Any) -> Any:
    def read_part(_chosen: Chosen, place: Place) -> Any:
        mandate = getattr(place.card, "mandate", None)
        return empty if mandate is None else getattr(mandate, name)

    return read_part


def _put(project: Project, chosen: Chosen, **fields: Any) -> Project:
    return revise_mandate(project, chosen.map_id, chosen.ids, **fields)


def _mandate() -> tuple[CardField, ...]:
    return (
        CardField(
            key="mandate.amount",
            word=translate("Field", "mandate"),
            help=translate("Field", "What the employee may spend alone, for each case."),
            shape=Figure(0, MOST_MONEY, widest="100000,00"),
            get=_in_mandate("amount", None),
            put=lambda project, chosen, amount: _put(project, chosen, amount=amount),
            there=_is_activity,
        ),
        CardField(
            key="mandate.currency",
            word=translate("Field", "currency"),
            help=translate("Field", "The three letters of the currency, such as EUR."),
            shape=Suggested(_currencies, lambda _chosen, word: str(word)),
            get=_in_mandate("currency", ""),
            put=_put_currency,
            wrong=lambda _value: translate("Field", "A currency has three letters, such as EUR."),
            there=lambda chosen: _is_activity(chosen) and _has_mandate(chosen),
        ),
        CardField(
            key="mandate.text",
            word=translate("Field", "in words"),
            help=translate("Field", "What the employee may decide alone, and for which cases."),
            shape=Text(),
            get=_in_mandate("text", ""),
            put=lambda project, chosen, text: _put(project, chosen, text=text),
            there=_is_activity,
        ),
    )


def _has_mandate(chosen: Chosen) -> bool:
    return any(getattr(place.card, "mandate", None) is not None for place in chosen.places)


def _currencies(_chosen: Chosen) -> list[Word]:
    return [(each, each, "") for each in CURRENCIES]


def _put_currency(project: Project, chosen: Chosen, told: str | New) -> Project:
    text = (told.text if isinstance(told, New) else told).strip().upper()
    if len(text) != 3 or not text.isalpha():
        raise ValueError("no currency")
    return _put(project, chosen, currency=text)


def _checks() -> list[CardField]:
    words = {
        "ownership": (
            translate("Field", "ownership"),
            translate("Field", "“This is my responsibility.”"),
        ),
        "knows_how": (
            translate("Field", "self-efficacy"),
            translate("Field", "“I know how to do this.”"),
        ),
        "enabled": (
            translate("Field", "enablement"),
            translate("Field", "“I can and may do this.”"),
        ),
        "on_brand": (
            translate("Field", "brand in mind"),
            translate("Field", "“This is typically us.”"),
        ),
    }
    return [_check(name, word, question) for name, (word, question) in words.items()]


def _check(name: str, word: str, question: str) -> CardField:
    def get(_chosen: Chosen, place: Place) -> str:
        answer = getattr(getattr(place.card, "employee4", None), name, None)
        return "" if answer is None else str(answer)

    def put(project: Project, chosen: Chosen, told: str) -> Project:
        answer = int(told) if told else None
        return set_answer(project, chosen.map_id, chosen.ids, name, answer)

    return CardField(
        key=f"employee4.{name}",
        word=word,
        help=translate("Field", "Choosing the answer again makes it not assessed."),
        line=question,
        shape=OneOf(answer_words(), optional=True),
        get=get,
        put=put,
        there=_is_activity,
    )


def answer_words() -> list[Word]:
    """The three answers of a check list."""
    return [
        ("0", translate("Field", "No"), ""),
        ("1", translate("Field", "Partly"), ""),
        ("2", translate("Field", "Yes"), ""),
    ]


def _policy() -> CardField:
    return CardField(
        key="policy",
        word=translate("Field", "rules"),
        help=translate("Field", "The policy or procedure to go by."),
        shape=Text(20_000, breaks=True),
        get=read("policy"),
        put=write("policy"),
        there=has("policy"),
    )
