"""Cards: what stands in the cells of a map. One class a kind, told apart by `kind`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from journeyeditor.model.base import DateText, Id, Node, ShortText, Text
from journeyeditor.model.enums import (
    Deviation,
    Evidence,
    ExpectationMet,
    Friction,
    Initiator,
    Kano,
    MomentOfTruth,
    Ownership,
    TriggerKind,
    Unit,
)

Answer = Annotated[int, Field(ge=0, le=2)] | None
"""An answer on a check list: 0 no, 1 partly, 2 yes, None not assessed."""

Slot = Annotated[int, Field(ge=0, lt=500)]
"""A moment within a stage, counted from 0; a stage has 1 to 500 of them (24 is the advice)."""


class Duration(Node):
    """How long something takes: `value` > 0 in `unit`."""

    value: Annotated[float, Field(gt=0, le=1_000_000)]
    unit: Unit


class KanoEntry(Node):
    """The Kano class that a contact had from a date on."""

    date: DateText
    kano: Kano


class CardBase(Node):
    """Fields of every card. A cell orders its cards by (slot, stack).

    `slot` is the moment in the stage, `stack` tells cards of the same moment apart, `span` is the
    number of moments that the card covers. `origin_id` is the card in the as-is map that this one
    was copied from.
    """

    id: Id
    title: Annotated[str, Field(min_length=1, max_length=500)]
    slot: Slot = 0
    stack: Annotated[int, Field(ge=0, lt=100)] = 0
    span: Annotated[int, Field(ge=1, le=500)] = 1
    description: Text = ""
    evidence: Evidence = Evidence.NONE
    source_note: Text = ""
    origin_id: Id | None = None
    tags: tuple[ShortText, ...] = ()


class Touchpoint(CardBase):
    """A contact between customer and company. Atomic: `span` is always 1 (CJML).

    `title` says it in the customer's words, `reason` why the customer comes, `company_label` what
    the company calls it. `fulfilment` is how far the promise is kept, 0 to 10. `mot_weight` 1 to 5.
    """

    kind: Literal["touchpoint"] = "touchpoint"
    span: Annotated[int, Field(ge=1, le=1)] = 1
    channel_id: Id | None = None
    department_id: Id | None = None
    ownership: Ownership = Ownership.BRAND
    initiator: Initiator = Initiator.CUSTOMER
    reason: Text = ""
    company_label: ShortText = ""
    expectation_met: ExpectationMet = ExpectationMet.UNKNOWN
    kano: Kano | None = None
    fulfilment: Annotated[float, Field(ge=0, le=10)] | None = None
    kano_history: tuple[KanoEntry, ...] = ()
    mot: tuple[MomentOfTruth, ...] = ()
    mot_weight: Annotated[int, Field(ge=1, le=5)] = 3
    trigger_kind: TriggerKind | None = None
    avoidable: bool = False
    friction: tuple[Friction, ...] = ()
    root_cause_id: Id | None = None
    deviation: Deviation = Deviation.NONE
    shareable: bool = False
    response_time: Duration | None = None
    response_promise: Duration | None = None
    availability: ShortText = ""
    duration: Duration | None = None


class CustomerAction(CardBase):
    """Something the customer does without meeting the company."""

    kind: Literal["action"] = "action"
    friction: tuple[Friction, ...] = ()
    root_cause_id: Id | None = None
    duration: Duration | None = None


class Wait(CardBase):
    """Waiting, by a customer or an employee."""

    kind: Literal["wait"] = "wait"
    channel_id: Id | None = None
    friction: tuple[Friction, ...] = ()
    root_cause_id: Id | None = None
    duration: Duration | None = None


class Mandate(Node):
    """What an employee may decide alone: an amount per case, or words."""

    amount: Annotated[float, Field(ge=0, le=1_000_000_000)] | None = None
    currency: Annotated[str, Field(max_length=3)] = "EUR"
    text: ShortText = ""


class Employee4(Node):
    """The four employee checks: ownership, knows how, enabled, on brand."""

    ownership: Answer = None
    knows_how: Answer = None
    enabled: Answer = None
    on_brand: Answer = None


class Activity(CardBase):
    """Work of an employee, seen by the customer or not."""

    kind: Literal["activity"] = "activity"
    channel_id: Id | None = None
    department_id: Id | None = None
    mandate: Mandate | None = None
    employee4: Employee4 = Employee4()
    policy: Text = ""
    duration: Duration | None = None


class SystemStep(CardBase):
    """Work of a system."""

    kind: Literal["system"] = "system"
    channel_id: Id | None = None
    department_id: Id | None = None
    policy: Text = ""
    duration: Duration | None = None


class TextCard(CardBase):
    """A note in a text lane."""

    kind: Literal["text"] = "text"
    card_id: Id | None = None


class Quote(CardBase):
    """Something a customer or employee said; the title holds the words.

    `card_id` is the card it belongs to. `v` is the feeling it shows, -2.0 to 2.0.
    """

    kind: Literal["quote"] = "quote"
    role: ShortText = ""
    source_kind: ShortText = ""
    v: Annotated[float, Field(ge=-2, le=2)] | None = None
    anonymised: bool = True
    card_id: Id | None = None


class Pain(CardBase):
    """A pain point written as a card of its own."""

    kind: Literal["pain"] = "pain"
    card_id: Id | None = None


class Opportunity(CardBase):
    """An opportunity written as a card of its own."""

    kind: Literal["opportunity"] = "opportunity"
    card_id: Id | None = None


Card = Annotated[
    Touchpoint
    | CustomerAction
    | Wait
    | Activity
    | SystemStep
    | TextCard
    | Quote
    | Pain
    | Opportunity,
    Field(discriminator="kind"),
]
AnyCard = (
    Touchpoint
    | CustomerAction
    | Wait
    | Activity
    | SystemStep
    | TextCard
    | Quote
    | Pain
    | Opportunity
)
CARD_TYPES: tuple[type[AnyCard], ...] = (
    Touchpoint,
    CustomerAction,
    Wait,
    Activity,
    SystemStep,
    TextCard,
    Quote,
    Pain,
    Opportunity,
)
"""Every class of card, in the order of `Kind`."""
