"""What things, fields and values are called in the language of the user."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from journeyeditor.i18n import language, translate
from journeyeditor.merging.changes import Thing
from journeyeditor.model import enums, vocabulary
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import Language, Unit

_GROUPS: Mapping[type[StrEnum], str] = MappingProxyType(
    {
        enums.Actor: "actor",
        enums.Zone: "zone",
        enums.Evidence: "evidence",
        enums.Ownership: "ownership",
        enums.Initiator: "initiator",
        enums.ExpectationMet: "expectation",
        enums.Kano: "kano",
        enums.MomentOfTruth: "mot",
        enums.TriggerKind: "trigger",
        enums.Friction: "friction",
        enums.Deviation: "deviation",
        enums.CurveKind: "curve",
        enums.MetricKind: "metric",
        enums.Subject: "subject",
        enums.CollectedBy: "collected",
        enums.Goal: "goal",
        enums.Behaviour: "behaviour",
        enums.TeaserForm: "teaser",
    }
)
"""Closed lists whose words the model has, and what they are called there."""


def thing_word(thing: Thing) -> str:
    """What a kind of thing is called, such as "card"."""
    return {
        Thing.PROJECT: translate("Changes", "project"),
        Thing.MAP: translate("Changes", "journey"),
        Thing.STAGE: translate("Changes", "stage"),
        Thing.LANE: translate("Changes", "lane"),
        Thing.CARD: translate("Changes", "card"),
        Thing.LINK: translate("Changes", "link"),
        Thing.CURVE: translate("Changes", "emotion curve"),
        Thing.POINT: translate("Changes", "feeling"),
        Thing.METRIC: translate("Changes", "measurement"),
        Thing.PARTICIPANT: translate("Lists", "participant"),
        Thing.PERSONA: translate("Lists", "persona"),
        Thing.CHANNEL: translate("Lists", "channel"),
        Thing.DEPARTMENT: translate("Lists", "department"),
        Thing.ROOT_CAUSE: translate("Lists", "root cause"),
        Thing.PAIN_POINT: translate("Lists", "pain point"),
        Thing.ACTION: translate("Lists", "action"),
        Thing.TEASER: translate("Lists", "teaser"),
        Thing.AGENDA_ITEM: translate("Lists", "part of the agenda"),
        Thing.IMPACT_CHAIN: translate("Lists", "impact chain"),
        Thing.CHECK_ITEM: translate("Changes", "answer on a check list"),
        Thing.NOTE: translate("Changes", "note in the tray"),
        Thing.REVIEW: translate("Project", "meeting"),
    }[thing]


def field_word(field: str) -> str:
    """What a field is called, in small letters; the name in the model for one of a newer version.

    Of a field within a field the last one names it; of an entry of a list, the list and the entry.
    """
    whole, _, part = field.partition(".")
    if whole in ("kano_history", "expected"):
        return f"{_fields()[whole]} {part}".strip()
    return _within().get(field) or _fields().get(field, field)


def _within() -> Mapping[str, str]:
    return {
        "mandate.text": translate("Changes", "mandate in words"),
        "mandate.amount": translate("Field", "mandate"),
        "mandate.currency": translate("Field", "currency"),
        "employee4.ownership": translate("Field", "ownership"),
        "employee4.knows_how": translate("Field", "self-efficacy"),
        "employee4.enabled": translate("Field", "enablement"),
        "employee4.on_brand": translate("Field", "brand in mind"),
        "initiative.name": translate("Changes", "initiative"),
        "initiative.url": translate("Changes", "address of the initiative"),
        "initiative.owner": translate("Changes", "owner of the initiative"),
    }


def _fields() -> Mapping[str, str]:
    return {**_of_cards(), **_of_maps(), **_of_lists()}


def _of_cards() -> Mapping[str, str]:
    return {
        "title": translate("Field", "title"),
        "description": translate("Field", "description"),
        "span": translate("Changes", "width"),
        "evidence": translate("Field", "evidence"),
        "source_note": translate("Find", "source note"),
        "origin_id": translate("Changes", "copied from"),
        "tags": translate("Field", "tags"),
        "channel_id": translate("Field", "channel"),
        "department_id": translate("Field", "department"),
        "ownership": translate("Changes", "whose contact it is"),
        "initiator": translate("Field", "begun by"),
        "reason": translate("Field", "reason"),
        "company_label": translate("Field", "company's name for it"),
        "expectation_met": translate("Field", "expectation"),
        "kano": translate("Field", "Kano"),
        "fulfilment": translate("Field", "fulfilment"),
        "kano_history": translate("Changes", "Kano from"),
        "mot": translate("Changes", "moment of truth"),
        "mot_weight": translate("Field", "weight"),
        "trigger_kind": translate("Field", "what sets it off"),
        "avoidable": translate("Changes", "avoidable"),
        "friction": translate("Field", "friction"),
        "root_cause_id": translate("Field", "cause"),
        "deviation": translate("Field", "deviation"),
        "shareable": translate("Field", "worth sharing"),
        "response_time": translate("Field", "answer takes"),
        "response_promise": translate("Field", "promised"),
        "availability": translate("Field", "availability"),
        "duration": translate("Field", "duration"),
        "mandate": translate("Field", "mandate"),
        "employee4": translate("Changes", "the four checks"),
        "policy": translate("Field", "rules"),
        "card_id": translate("Field", "belongs to"),
        "role": translate("Find", "role"),
        "source_kind": translate("Find", "source"),
        "v": translate("Field", "feeling"),
        "anonymised": translate("Field", "anonymous"),
    }


def _of_maps() -> Mapping[str, str]:
    return {
        "name": translate("Find", "name"),
        "slots": translate("Field", "moments"),
        "goal": translate("Find", "goal"),
        "expectation": translate("Find", "expectation"),
        "model_tag": translate("Changes", "model"),
        "loop_to": translate("Changes", "back to"),
        "loop_label": translate("Changes", "word on the loop"),
        "exit_label": translate("Changes", "word for leaving"),
        "actor": translate("Changes", "whose lane it is"),
        "zone": translate("Changes", "zone"),
        "content": translate("Changes", "content"),
        "persona_id": translate("Lists", "persona"),
        "height": translate("Changes", "height"),
        "hidden": translate("Lane", "hidden"),
        "print": translate("Changes", "printed"),
        "photos": translate("Changes", "photos"),
        "kind": translate("Changes", "kind"),
        "source": translate("Changes", "from", "where a link begins"),
        "target": translate("Changes", "to", "where a link ends"),
        "label": translate("Find", "label"),
        "owner": translate("Field", "owner"),
        "word": translate("Field", "word"),
        "note": translate("Field", "note"),
        "n": translate("Field", "answers (n)"),
        "sd": translate("Field", "spread (sd)"),
        "collected_by": translate("Field", "collected by"),
        "lane_id": translate("Changes", "lane"),
        "stage_id": translate("Changes", "stage"),
        "value": translate("Changes", "value"),
        "promoters": translate("Field", "promoters"),
        "passives": translate("Field", "passives"),
        "detractors": translate("Field", "detractors"),
        "subject": translate("Field", "about"),
        "period": translate("Field", "period"),
        "subtitle": translate("Find", "subtitle"),
        "scenario": translate("Find", "scenario"),
        "scope_start": translate("Changes", "where it begins"),
        "scope_end": translate("Changes", "where it ends"),
        "state": translate("Changes", "as-is or to-be"),
        "baseline_id": translate("Changes", "copied from"),
        "step": translate("Changes", "step of the method"),
        "version": translate("Changes", "version"),
        "date": translate("Changes", "date"),
        "facilitators": translate("Changes", "facilitators"),
    }


def _of_lists() -> Mapping[str, str]:
    return {
        "language": translate("Changes", "language"),
        "anonymous": translate("Field", "anonymous"),
        "organisation": translate("Changes", "organisation"),
        "goals": translate("Changes", "goals"),
        "urgency": translate("Changes", "why now"),
        "route": translate("Changes", "route"),
        "review_every_days": translate("Changes", "days between meetings"),
        "segment": translate("Changes", "segment"),
        "quote": translate("Changes", "quote"),
        "needs": translate("Changes", "needs"),
        "frustrations": translate("Changes", "frustrations"),
        "image": translate("Changes", "picture"),
        "form": translate("Field", "form"),
        "icon": translate("Changes", "sign"),
        "text": translate("Changes", "text"),
        "severity": translate("Changes", "severity"),
        "card_ids": translate("Changes", "cards"),
        "impact": translate("Changes", "impact"),
        "effort": translate("Changes", "effort"),
        "addresses": translate("Changes", "takes away"),
        "targets": translate("Changes", "against"),
        "due": translate("Changes", "due"),
        "status": translate("Changes", "status"),
        "initiative": translate("Changes", "initiative"),
        "expected": translate("Changes", "expected change"),
        "lever": translate("Changes", "lever"),
        "feeling": translate("Field", "feeling"),
        "behaviour": translate("Changes", "behaviour"),
        "volume": translate("Changes", "customers a year"),
        "p_affected": translate("Changes", "share that feels it"),
        "p_behaviour": translate("Changes", "share that acts so"),
        "value_eur": translate("Changes", "euros each"),
        "script": translate("Field", "script"),
        "department_ids": translate("Changes", "departments"),
        "minutes": translate("Field", "minutes"),
        "materials": translate("Field", "materials"),
        "answer": translate("Changes", "answer"),
    }


def value_word(value: Any) -> str | None:
    """A code, number, length of time or yes and no as people read it; None for all else."""
    if isinstance(value, bool):
        return translate("Field", "Yes").lower() if value else translate("Field", "No").lower()
    if isinstance(value, StrEnum):
        return code_word(value)
    if isinstance(value, int | float):
        return number(value)
    if isinstance(value, Duration):
        return f"{number(value.value)} {code_word(value.unit)}"
    return None


def number(value: float) -> str:
    """A number with the decimal sign of the language."""
    text = str(round(value, 6)) if value % 1 else f"{value:.0f}"
    text = text.replace("-", "−")
    return text.replace(".", ",") if language() == "nl" else text


def code_word(code: StrEnum) -> str:
    """The word for a code of a closed list."""
    group = _GROUPS.get(type(code))
    if group is not None:
        return vocabulary.word(Language(language()), group, code.value)
    return _codes().get(code, code.value)


def _codes() -> Mapping[StrEnum, str]:
    return {
        enums.State.AS_IS: translate("Inspector", "As-is"),
        enums.State.TO_BE: translate("Inspector", "To-be"),
        enums.Step.MEASURE: translate("Journey", "Measure"),
        enums.Step.EXPERIENCE: translate("Journey", "Experience"),
        enums.Step.IMPROVE: translate("Journey", "Improve"),
        enums.Content.TOUCHPOINTS: translate("Lane", "Steps"),
        enums.Content.EMOTION_CURVE: translate("Lane", "Emotion curve"),
        enums.Content.TEXT: translate("Lane", "Texts"),
        enums.Content.QUOTES: translate("Lane", "Quotes"),
        enums.Content.METRICS: translate("Lane", "Measurements"),
        enums.Content.ACTIONS: translate("Lane", "Opportunities and actions"),
        enums.Content.STICKY: translate("Lane", "Sticky notes (left blank)"),
        enums.LinkKind.SUPPORTS: translate("Link", "Supports"),
        enums.LinkKind.SEQUENCE: translate("Link", "Comes before"),
        enums.LinkKind.HAND_OVER: translate("Link", "Hand-over"),
        enums.LinkKind.LOOP: translate("Link", "Leads back"),
        enums.LinkKind.UMOT_ZMOT: translate("Link", "Ultimate becomes zero moment"),
        enums.LinkKind.FEEDBACK: translate("Link", "Feedback loop"),
        enums.Status.IDEA: translate("Lists", "Idea"),
        enums.Status.PLANNED: translate("Lists", "Planned"),
        enums.Status.BUSY: translate("Lists", "Under way"),
        enums.Status.DONE: translate("Lists", "Done"),
        enums.Status.DROPPED: translate("Lists", "Dropped"),
        enums.Addresses.CAUSE: translate("Lists", "Cause"),
        enums.Addresses.SYMPTOM: translate("Lists", "Symptom"),
        enums.ChannelForm.DIGITAL: translate("Lists", "Digital"),
        enums.ChannelForm.PHYSICAL: translate("Lists", "Physical"),
        enums.ChannelForm.VOICE: translate("Lists", "Voice"),
        enums.ChannelForm.PAPER: translate("Lists", "Paper"),
        enums.Language.NL: translate("Changes", "Dutch"),
        enums.Language.EN: translate("Changes", "English"),
        Unit.MINUTES: translate("Changes", "minutes"),
        Unit.HOURS: translate("Changes", "hours"),
        Unit.DAYS: translate("Changes", "days"),
        Unit.WEEKS: translate("Changes", "weeks"),
        Unit.MONTHS: translate("Changes", "months"),
        Unit.YEARS: translate("Changes", "years"),
    }
