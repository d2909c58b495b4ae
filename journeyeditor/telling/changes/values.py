"""Values of fields in words: names for ids, words for codes, numbers as the map writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from journeyeditor.i18n import language, translate
from journeyeditor.layout.words import words_for
from journeyeditor.model import enums, vocabulary
from journeyeditor.model.base import Id, Node
from journeyeditor.model.cards import Duration, KanoEntry, Mandate
from journeyeditor.model.enums import Language
from journeyeditor.model.project import ExpectedChange

_GROUPS: Mapping[type[StrEnum], str] = MappingProxyType(
    {
        enums.Actor: "actor",
        enums.Zone: "zone",
        enums.Kind: "kind",
        enums.Evidence: "evidence",
        enums.Kano: "kano",
        enums.MomentOfTruth: "mot",
        enums.Friction: "friction",
        enums.Deviation: "deviation",
        enums.Ownership: "ownership",
        enums.Initiator: "initiator",
        enums.ExpectationMet: "expectation",
        enums.TriggerKind: "trigger",
        enums.CollectedBy: "collected",
        enums.Subject: "subject",
        enums.CurveKind: "curve",
        enums.MetricKind: "metric",
        enums.TeaserForm: "teaser",
        enums.Behaviour: "behaviour",
        enums.Goal: "goal",
    }
)
"""The closed lists that the vocabulary has words for."""

_IDS = ("_id", "_ids")
_NAMED = frozenset({"targets", "loop_to", "source", "target"})
"""Fields that hold ids."""

_EQUAL = 1e-9
_SHARES = frozenset({"p_affected", "p_behaviour"})
_ANSWERS = frozenset({"answer", "ownership", "knows_how", "enabled", "on_brand"})


def value_words(field: str, value: object, name_of: Callable[[Id], str]) -> str:
    """A value of a field; "" for none. `name_of` gives the name behind an id."""
    last = field.rpartition(".")[2]
    match value:
        case None:
            said = ""
        case tuple():
            said = ", ".join(value_words(field, each, name_of) for each in value)
        case bool():
            said = translate("Field", "Yes") if value else translate("Field", "No")
        case StrEnum():
            said = _code(value)
        case int() | float():
            said = _number(last, value)
        case Node():
            said = _node(value, name_of)
        case _:
            said = _text(last, str(value), name_of)
    return said


def _text(field: str, text: str, name_of: Callable[[Id], str]) -> str:
    if field.endswith(_IDS) or field in _NAMED:
        return name_of(text)
    if field == "kind" and text in set(enums.Kind):
        return _code(enums.Kind(text))
    if field == "image" and text:
        return translate("Changes", "a picture")
    return text


def _code(value: StrEnum) -> str:
    if (group := _GROUPS.get(type(value))) is not None:
        return vocabulary.word(Language(language()), group, value.value)
    return _other_codes().get(value, value.value)


def _number(field: str, value: float) -> str:
    if field in _ANSWERS and value in (0, 1, 2):
        return _answers()[int(value)]
    feeling, share = field in ("v", "dv"), field in _SHARES
    shown = value * 100 if share else value
    decimals = next((n for n in range(3) if abs(round(shown, n) - shown) < _EQUAL), 3)
    said = words_for(Language(language())).number(
        shown, plus=feeling, decimals=max(decimals, int(feeling))
    )
    return f"{said} %" if share else said


def _answers() -> tuple[str, str, str]:
    return translate("Field", "No"), translate("Field", "Partly"), translate("Field", "Yes")


def _node(value: Node, name_of: Callable[[Id], str]) -> str:
    if isinstance(value, Duration):
        return words_for(Language(language())).amount(value)
    if isinstance(value, KanoEntry):
        text = translate("Field", "{kano} since {day}")
        return text.format(kano=_code(value.kano), day=value.date)
    if isinstance(value, ExpectedChange):
        return f"{name_of(value.card_id)} {_number('dv', value.dv)}"
    if isinstance(value, Mandate):
        amount = _number("amount", value.amount) if value.amount is not None else ""
        money = f"{value.currency} {amount}" if amount else ""
        return ", ".join(filter(None, (money, value.text)))
    parts = (value_words(name, each, name_of) for name, each in vars(value).items())
    return ", ".join(filter(None, parts))


def _other_codes() -> dict[StrEnum, str]:
    """Lists of which only panels and forms have words, each in its own."""
    words = words_for(Language(language()))
    return {
        enums.State.AS_IS: words.as_is,
        enums.State.TO_BE: words.to_be,
        enums.Language.NL: translate("Command", "Dutch"),
        enums.Language.EN: translate("Command", "English"),
        enums.Content.TOUCHPOINTS: translate("Lane", "Steps"),
        enums.Content.EMOTION_CURVE: translate("Lane", "Emotion curve"),
        enums.Content.TEXT: translate("Lane", "Texts"),
        enums.Content.QUOTES: translate("Lane", "Quotes"),
        enums.Content.METRICS: translate("Lane", "Measurements"),
        enums.Content.ACTIONS: translate("Lane", "Opportunities and actions"),
        enums.Content.STICKY: translate("Lane", "Sticky notes (left blank)"),
        enums.Step.MEASURE: translate("Journey", "Measure"),
        enums.Step.EXPERIENCE: translate("Journey", "Experience"),
        enums.Step.IMPROVE: translate("Journey", "Improve"),
        enums.LinkKind.SUPPORTS: translate("Link", "Supports"),
        enums.LinkKind.SEQUENCE: translate("Link", "Comes before"),
        enums.LinkKind.HAND_OVER: translate("Link", "Hand-over"),
        enums.LinkKind.LOOP: translate("Link", "Leads back"),
        enums.LinkKind.UMOT_ZMOT: translate("Link", "Ultimate becomes zero moment"),
        enums.LinkKind.FEEDBACK: translate("Link", "Feedback loop"),
        enums.ChannelForm.DIGITAL: translate("Lists", "Digital"),
        enums.ChannelForm.PHYSICAL: translate("Lists", "Physical"),
        enums.ChannelForm.VOICE: translate("Lists", "Voice"),
        enums.ChannelForm.PAPER: translate("Lists", "Paper"),
        enums.Addresses.CAUSE: translate("Lists", "Cause"),
        enums.Addresses.SYMPTOM: translate("Lists", "Symptom"),
        enums.Status.IDEA: translate("Lists", "Idea"),
        enums.Status.PLANNED: translate("Lists", "Planned"),
        enums.Status.BUSY: translate("Lists", "Under way"),
        enums.Status.DONE: translate("Lists", "Done"),
        enums.Status.DROPPED: translate("Lists", "Dropped"),
    }
