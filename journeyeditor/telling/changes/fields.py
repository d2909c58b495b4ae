"""What the fields of the model are called; those of the inspector are called as they are there."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.merging.changes import Thing


def field_word(thing: Thing, field: str) -> str:
    """The name of a field, lower case; `employee4.enabled` is one within. Its own name if new."""
    words = _words() | _of_thing(thing)
    return words.get(field) or field.replace("_", " ")


def _of_thing(thing: Thing) -> dict[str, str]:
    """Fields that mean something else than usual."""
    if thing is Thing.PERSONA:
        return {"kind": translate("Changes", "customer or employee")}
    if thing is Thing.METRIC:
        return {"kind": translate("Field", "scale")}
    if thing is Thing.STAGE:
        return {"goal": translate("Changes", "goal of the customer")}
    return {}


def _words() -> dict[str, str]:
    return {**_of_cards(), **_of_employees(), **_of_map(), **_of_feelings(), **_of_lists()}


def _of_cards() -> dict[str, str]:
    return {
        "title": translate("Field", "title"),
        "description": translate("Field", "description"),
        "evidence": translate("Field", "evidence"),
        "source_note": translate("Field", "source"),
        "tags": translate("Field", "tags"),
        "kind": translate("Changes", "kind"),
        "span": translate("Field", "moments"),
        "channel_id": translate("Field", "channel"),
        "department_id": translate("Field", "department"),
        "ownership": translate("Field", "ownership"),
        "initiator": translate("Field", "begun by"),
        "reason": translate("Field", "reason"),
        "company_label": translate("Field", "company's name for it"),
        "expectation_met": translate("Field", "expectation"),
        "kano": translate("Field", "Kano"),
        "kano_history": translate("Field", "Kano through time"),
        "fulfilment": translate("Field", "fulfilment"),
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
        "origin_id": translate("Field", "Copied from"),
        "role": translate("Field", "who said it"),
        "source_kind": translate("Field", "caught in"),
        "anonymised": translate("Field", "anonymous"),
        "card_id": translate("Field", "about"),
    }


def _of_employees() -> dict[str, str]:
    return {
        "policy": translate("Field", "rules"),
        "mandate": translate("Field", "mandate"),
        "mandate.amount": translate("Field", "mandate"),
        "mandate.currency": translate("Field", "currency"),
        "mandate.text": translate("Changes", "mandate in words"),
        "employee4": translate("Changes", "four questions"),
        "employee4.ownership": translate("Field", "“This is my responsibility.”"),
        "employee4.knows_how": translate("Field", "“I know how to do this.”"),
        "employee4.enabled": translate("Field", "“I can and may do this.”"),
        "employee4.on_brand": translate("Field", "“This is typically us.”"),
    }


def _of_map() -> dict[str, str]:
    return {
        "name": translate("Changes", "name"),
        "subtitle": translate("Changes", "in a sentence"),
        "scenario": translate("Changes", "scenario"),
        "expectation": translate("Field", "expectation"),
        "scope_start": translate("Changes", "from"),
        "scope_end": translate("Changes", "until"),
        "state": translate("Changes", "as-is or to-be"),
        "baseline_id": translate("Changes", "baseline"),
        "step": translate("Changes", "step of the method"),
        "version": translate("Changes", "version"),
        "date": translate("Changes", "date"),
        "facilitators": translate("Changes", "facilitators"),
        "slots": translate("Field", "moments"),
        "goal": translate("Changes", "goal"),
        "model_tag": translate("Changes", "stage of a model"),
        "loop_to": translate("Changes", "returns to"),
        "loop_label": translate("Changes", "word on the loop"),
        "exit_label": translate("Changes", "word for who leaves"),
        "actor": translate("Changes", "customer or employee"),
        "zone": translate("Changes", "before or behind the scenes"),
        "content": translate("Changes", "what it holds"),
        "height": translate("Changes", "height"),
        "hidden": translate("Changes", "hidden"),
        "print": translate("Changes", "on the poster"),
        "persona_id": translate("Changes", "persona"),
        "source": translate("Changes", "from"),
        "target": translate("Changes", "to"),
        "label": translate("Changes", "word on it"),
        "owner": translate("Field", "owner"),
    }


def _of_feelings() -> dict[str, str]:
    return {
        "v": translate("Field", "feeling"),
        "word": translate("Field", "word"),
        "note": translate("Field", "note"),
        "n": translate("Field", "answers (n)"),
        "sd": translate("Field", "spread (sd)"),
        "collected_by": translate("Field", "collected by"),
        "value": translate("Changes", "value"),
        "promoters": translate("Field", "promoters"),
        "passives": translate("Field", "passives"),
        "detractors": translate("Field", "detractors"),
        "subject": translate("Field", "about"),
        "period": translate("Field", "period"),
        "stage_id": translate("Changes", "stage"),
        "lane_id": translate("Changes", "lane"),
    }


def _of_lists() -> dict[str, str]:
    return {
        "text": translate("Changes", "text"),
        "anonymous": translate("Field", "anonymous"),
        "language": translate("Changes", "language of the map"),
        "organisation": translate("Changes", "organisation"),
        "goals": translate("Changes", "goals"),
        "urgency": translate("Changes", "why now"),
        "route": translate("Changes", "mark for the route"),
        "review_every_days": translate("Changes", "days between reviews"),
        "segment": translate("Changes", "segment"),
        "quote": translate("Changes", "quote"),
        "needs": translate("Changes", "needs"),
        "frustrations": translate("Changes", "frustrations"),
        "image": translate("Changes", "picture"),
        "form": translate("Field", "form"),
        "icon": translate("Changes", "sign"),
        "severity": translate("Changes", "how bad"),
        "card_ids": translate("Changes", "cards"),
        "impact": translate("Changes", "impact"),
        "effort": translate("Changes", "effort"),
        "targets": translate("Changes", "what it improves"),
        "addresses": translate("Changes", "cause or symptom"),
        "due": translate("Changes", "due"),
        "status": translate("Changes", "status"),
        "initiative": translate("Changes", "initiative"),
        "initiative.name": translate("Changes", "initiative"),
        "initiative.url": translate("Changes", "address of the initiative"),
        "initiative.owner": translate("Changes", "owner of the initiative"),
        "expected": translate("Changes", "expected effect"),
        "script": translate("Field", "script"),
        "department_ids": translate("Changes", "departments"),
        "minutes": translate("Field", "minutes"),
        "materials": translate("Field", "materials"),
        "lever": translate("Changes", "lever"),
        "feeling": translate("Field", "feeling"),
        "behaviour": translate("Changes", "behaviour"),
        "volume": translate("Changes", "customers a year"),
        "p_affected": translate("Changes", "share that feels it"),
        "p_behaviour": translate("Changes", "share that behaves so"),
        "value_eur": translate("Changes", "euros each"),
        "answer": translate("Changes", "answer"),
    }
