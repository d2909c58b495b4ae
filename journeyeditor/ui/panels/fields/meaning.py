"""What a card means in the journey: truth, friction, cause, pain, expectation. Knows no Qt."""

from __future__ import annotations

from typing import Any

from journeyeditor.analysis.scales import expectation
from journeyeditor.edits.fields import revise_cards, turn_pain
from journeyeditor.edits.fields import turn as turn_code
from journeyeditor.edits.lists import add_item
from journeyeditor.edits.marks import add_pain_point
from journeyeditor.edits.new import IdSource
from journeyeditor.i18n import translate
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import (
    Deviation,
    ExpectationMet,
    Friction,
    Kind,
    MetricKind,
    MomentOfTruth,
    TriggerKind,
)
from journeyeditor.model.find import Place
from journeyeditor.model.project import Project, RootCause
from journeyeditor.ui.controls.numbers import written
from journeyeditor.ui.panels import inspector_words as words
from journeyeditor.ui.panels.fields.cards import (
    CardField,
    code,
    has,
    listed,
    read,
    read_yes,
    turn,
    write_code,
    write_yes,
    yes_no,
)
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.shapes import (
    FromList,
    Gathered,
    New,
    OneOf,
    Several,
    Suggested,
    Word,
)


def meaning_fields(new_id: IdSource) -> tuple[CardField, ...]:
    """The fields between experience and what is folded away."""
    return (*_truth(), _friction(), _cause(new_id), _pains(new_id))


def judgement_fields() -> tuple[CardField, ...]:
    """How it went, against what was expected and planned."""
    return (_expectation(), _deviation(), _shareable())


def _truth() -> tuple[CardField, ...]:
    return (
        CardField(
            key="mot",
            word=translate("Field", "truth", "moment of truth"),
            help=translate(
                "Inspector", "Moment of truth: a contact that decides what people think."
            ),
            shape=Several(lambda _chosen: words.mot_words()),
            get=read("mot"),
            put=turn("mot", MomentOfTruth),
            there=has("mot"),
        ),
        CardField(
            key="mot_weight",
            word=translate("Field", "weight"),
            help=translate("Field", "How much this moment of truth weighs, from 1 to 5."),
            shape=OneOf([(str(n), str(n), "") for n in range(1, 6)]),
            get=lambda _chosen, place: str(getattr(place.card, "mot_weight", "")),
            put=write_code("mot_weight", int),
            there=lambda chosen: chosen.have("mot") and _is_any_true(chosen),
        ),
        CardField(
            key="trigger_kind",
            word=translate("Field", "what sets it off"),
            help=translate("Field", "What makes the customer look around again."),
            shape=FromList(lambda _chosen: [_no_kind(), *listed("trigger", TriggerKind)]),
            get=code("trigger_kind"),
            put=write_code("trigger_kind", TriggerKind),
            there=lambda chosen: chosen.have("mot") and _is_any_trigger(chosen),
        ),
    )


def _no_kind() -> Word:
    return ("", translate("Field", "not known"), "")


def _is_any_true(chosen: Chosen) -> bool:
    return any(getattr(place.card, "mot", ()) for place in chosen.places)


def _is_any_trigger(chosen: Chosen) -> bool:
    trigger = MomentOfTruth.TRIGGER
    return any(trigger in getattr(place.card, "mot", ()) for place in chosen.places)


def _friction() -> CardField:
    return CardField(
        key="friction",
        word=translate("Field", "friction"),
        help=translate("Inspector", "What made it cost the customer effort."),
        shape=Several(_frictions),
        get=_read_friction,
        put=_put_friction,
        there=has("friction"),
    )


def _frictions(chosen: Chosen) -> list[Word]:
    avoidable = chosen.have(words.AVOIDABLE)
    return words.friction_words(Kind.TOUCHPOINT if avoidable else Kind.WAIT)


def _read_friction(_chosen: Chosen, place: Place) -> list[str]:
    card: Any = place.card
    avoidable = [words.AVOIDABLE] if getattr(card, words.AVOIDABLE, False) else []
    return avoidable + [friction.value for friction in card.friction]


def _put_friction(project: Project, chosen: Chosen, told: tuple[str, bool]) -> Project:
    name, on = told
    if name == words.AVOIDABLE:
        return revise_cards(project, chosen.map_id, chosen.ids, avoidable=on)
    return turn_code(project, chosen.map_id, chosen.ids, "friction", Friction(name), on)


def _cause(new_id: IdSource) -> CardField:
    def put(project: Project, chosen: Chosen, value: str | New) -> Project:
        cause_id = new_id() if isinstance(value, New) else value
        if isinstance(value, New):
            project = add_item(project, "root_causes", RootCause(id=cause_id, title=value.text))
        named = cause_id or None
        return revise_cards(project, chosen.map_id, chosen.ids, root_cause_id=named)

    return CardField(
        key="root_cause_id",
        word=translate("Field", "cause"),
        help=translate(
            "Field", "Why it goes wrong. Choose with the arrow down, or type a new cause and Enter."
        ),
        shape=Suggested(_causes, _cause_word),
        get=code("root_cause_id"),
        put=put,
        wrong=lambda _value: translate("Field", "A cause has at most 200 letters."),
        there=has("root_cause_id"),
    )


def _causes(chosen: Chosen) -> list[Word]:
    return [(cause.id, cause.title, "") for cause in chosen.project.root_causes]


def _cause_word(chosen: Chosen, cause_id: str) -> str:
    return next((c.title for c in chosen.project.root_causes if c.id == cause_id), "")


def _pains(new_id: IdSource) -> CardField:
    def put(project: Project, chosen: Chosen, told: tuple[str | New, bool]) -> Project:
        pain, on = told
        if isinstance(pain, New):
            return add_pain_point(project, new_id(), pain.text, chosen.ids)
        return turn_pain(project, pain, chosen.ids, on)

    return CardField(
        key="pain_points",
        word=translate("Field", "pain points"),
        help=translate(
            "Field", "What hurts here; cards can share it. Choose one, or type a new one and Enter."
        ),
        shape=Gathered(lambda chosen: [(p.id, p.text, p.text) for p in chosen.project.pain_points]),
        get=lambda chosen, place: [
            pain.id for pain in chosen.project.pain_points if place.card.id in pain.card_ids
        ],
        put=put,
        wrong=lambda _value: translate("Field", "A pain point has at most 200 letters."),
        there=lambda chosen: chosen.are_steps,
    )


def _expectation() -> CardField:
    return CardField(
        key="expectation_met",
        word=translate("Field", "expectation"),
        help=translate("Field", "What came of what the customer expected."),
        shape=OneOf(listed("expectation", ExpectationMet), columns=2),
        get=code("expectation_met"),
        put=write_code("expectation_met", ExpectationMet),
        there=has("expectation_met"),
        hint=_what_the_grade_says,
    )


def _what_the_grade_says(chosen: Chosen) -> str:
    """What a grade says of the expectation, as long as nobody has judged it."""
    place = chosen.one
    if place is None or not isinstance(place.card, Touchpoint):
        return ""
    if place.card.expectation_met is not ExpectationMet.UNKNOWN:
        return ""
    for metric in chosen.metrics_of(place.card.id):
        if metric.kind is MetricKind.GRADE:
            word = words.word("expectation", expectation(metric.value).value)
            text = translate("Field", "A grade of {grade} usually means: {word}.")
            return text.format(grade=written(metric.value), word=word.lower())
    return ""


def _deviation() -> CardField:
    return CardField(
        key="deviation",
        word=translate("Field", "deviation"),
        help=translate("Field", "How it went beside what was planned; the card shows it."),
        shape=FromList(lambda _chosen: listed("deviation", Deviation)),
        get=code("deviation"),
        put=write_code("deviation", Deviation),
        there=has("deviation"),
    )


def _shareable() -> CardField:
    return CardField(
        key="shareable",
        word=translate("Field", "worth sharing"),
        help=translate("Field", "Whether customers have something to tell or show here."),
        shape=OneOf(yes_no()),
        get=read_yes("shareable"),
        put=write_yes("shareable"),
        there=has("shareable"),
    )
