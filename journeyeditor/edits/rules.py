"""What may land where. The one place that says no; the words for it belong to the window."""

from __future__ import annotations

from enum import StrEnum

from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Content, Kind
from journeyeditor.model.find import find_card, find_cell, find_map, holds_steps
from journeyeditor.model.journey import JourneyMap, Lane
from journeyeditor.model.project import Project

MOST_SLOTS = 500
"""Moments that a stage can have."""

MOST_STACKED = 100
"""Cards that a lane can have at one moment."""


class PaletteItem(StrEnum):
    """What can be dragged from the palette. The cards among them have the value of their `Kind`."""

    STAGE = "stage"
    TOUCHPOINT = "touchpoint"
    ACTION = "action"
    WAIT = "wait"
    ACTIVITY = "activity"
    SYSTEM = "system"
    CURVE = "curve"
    LANE = "lane"
    TEXT = "text"
    QUOTE = "quote"
    PAIN = "pain"
    OPPORTUNITY = "opportunity"
    MOT = "mot"
    KANO = "kano"
    FRICTION = "friction"
    ROOT_CAUSE = "root_cause"
    TEASER = "teaser"
    METRIC = "metric"


ON_CARDS = frozenset(
    {
        PaletteItem.MOT,
        PaletteItem.KANO,
        PaletteItem.FRICTION,
        PaletteItem.PAIN,
        PaletteItem.OPPORTUNITY,
        PaletteItem.ROOT_CAUSE,
        PaletteItem.TEASER,
        PaletteItem.QUOTE,
        PaletteItem.METRIC,
    }
)
"""What is put on a card. Quotes, pain points and opportunities can also be cards themselves, and
measurements can belong to a stage or to the whole journey."""


class Refusal(StrEnum):
    """Why an edit is not possible."""

    NO_LANE = "no_lane"
    """A card has to land on a lane."""
    NO_CARDS = "no_cards"
    """An emotion lane takes curves, no cards."""
    CUSTOMER_ONLY = "customer_only"
    """A touchpoint or customer action belongs in a customer's lane."""
    EMPLOYEE_ONLY = "employee_only"
    """An employee activity or system step belongs in an employee's lane."""
    JOURNEY_ONLY = "journey_only"
    """Waiting belongs in a lane with the steps of a customer or employee."""
    NOTES_ONLY = "notes_only"
    """A text, quote, pain point or opportunity belongs in a lane for those."""
    EMOTION_ONLY = "emotion_only"
    """A curve belongs in an emotion lane (or beside the lanes: then it brings its own)."""
    ON_CARD = "on_card"
    """This is put on a card."""
    ON_STEP = "on_step"
    """This is put on a step of a customer or an employee, not on a note."""
    ON_TOUCHPOINT = "on_touchpoint"
    """A moment of truth and a Kano class belong to a contact with the customer."""
    ON_CUSTOMER_STEP = "on_customer_step"
    """Friction and its cause belong to what the customer goes through."""
    NO_ROOM = "no_room"
    """The stage would get more than 500 moments, or the moment more than 100 cards."""
    LAST_STAGE = "last_stage"
    """A map keeps at least one stage."""
    LAST_STEPS_LANE = "last_steps_lane"
    """A map keeps at least one lane with the steps of a customer or an employee."""
    LAST_MAP = "last_map"
    """A project keeps at least one map."""
    LANE_IN_USE = "lane_in_use"
    """The lane holds cards or curves that would not fit what it is to become."""
    TOO_MANY_PHOTOS = "too_many_photos"
    """A lane has at most twelve photos."""
    PHOTOS_TOO_LARGE = "photos_too_large"
    """With one more, the photos would make the file too large."""
    SUPPORT_DIRECTION = "support_direction"
    """A support link runs from an employee's card to a customer's card."""
    SELF_LINK = "self_link"
    """A link has two different ends."""
    DOUBLE_LINK = "double_link"
    """There is such a link between the two already."""
    LINK_ENDS = "link_ends"
    """Only loops and feedback may begin or end at a stage."""
    STEPS_ONLY = "steps_only"
    """A link that is drawn joins steps of customers and employees, not notes."""
    LOOP_FORWARD = "loop_forward"
    """A loop leads back to an earlier stage."""
    MOMENT_IN_USE = "moment_in_use"
    """A moment at which there is something cannot be taken out."""
    NEEDS_N = "needs_n"
    """A new value on a measured curve needs the number of answers."""
    OFF_SCALE = "off_scale"
    """A measurement lies within its scale."""
    NPS_SUM = "nps_sum"
    """Promoters, passives and detractors must add up to the number of answers."""


class EditRefused(Exception):  # noqa: N818 - what happened, not that something is wrong
    """An edit would break a rule of the map; nothing has changed. `refusal` says which rule."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


def kind_refusal(kind: Kind, lane: Lane) -> Refusal | None:
    """Why a lane does not take this kind of card; None when it does."""
    if kind in kinds_for(lane):
        return None
    match kind:
        case Kind.TOUCHPOINT | Kind.ACTION:
            return Refusal.CUSTOMER_ONLY
        case Kind.ACTIVITY | Kind.SYSTEM:
            return Refusal.EMPLOYEE_ONLY
        case Kind.WAIT:
            return Refusal.JOURNEY_ONLY
        case Kind.TEXT | Kind.QUOTE | Kind.PAIN | Kind.OPPORTUNITY:
            return Refusal.NOTES_ONLY


def refusal(
    project: Project, map_id: Id, item: PaletteItem, lane: Lane | None, card: AnyCard | None
) -> Refusal | None:
    """Why a palette item cannot land here; None when it can.

    `lane` is the lane under the pointer, None beside the lanes; `card` the card under the pointer,
    on which the item would stack. Raises KeyError when the map does not exist.
    """
    journey = find_map(project, map_id)
    match item:
        case PaletteItem.STAGE | PaletteItem.LANE:
            return None
        case PaletteItem.CURVE:
            emotional = lane is None or lane.content is Content.EMOTION_CURVE
            return None if emotional else Refusal.EMOTION_ONLY
        case _ if item in ON_CARDS:
            return None if _is_own_card(item, lane) else mark_refusal(journey, item, card)
        case _:
            return _card_refusal(journey, Kind(item.value), lane, card)


def _is_own_card(item: PaletteItem, lane: Lane | None) -> bool:
    """Whether it becomes a card of its own on the lane."""
    kinds = {kind.value for kind in kinds_for(lane)} if lane is not None else set()
    return item.value in kinds


def mark_refusal(journey: JourneyMap, item: PaletteItem, card: AnyCard | None) -> Refusal | None:
    """Why something cannot be put on a card; None when it can."""
    if card is None:
        return Refusal.ON_CARD
    place = find_card(journey, card.id)
    if place is None or place.lane.content is not Content.TOUCHPOINTS:
        return Refusal.ON_STEP
    fields = type(card).model_fields
    match item:
        case PaletteItem.MOT | PaletteItem.KANO if "kano" not in fields:
            return Refusal.ON_TOUCHPOINT
        case PaletteItem.FRICTION | PaletteItem.ROOT_CAUSE if "friction" not in fields:
            return Refusal.ON_CUSTOMER_STEP
    return None


def _card_refusal(
    journey: JourneyMap, kind: Kind, lane: Lane | None, under: AnyCard | None
) -> Refusal | None:
    if lane is None:
        return Refusal.NO_LANE
    refused = kind_refusal(kind, lane)
    if refused is None and under is not None and _is_full(journey, under):
        return Refusal.NO_ROOM
    return refused


def _is_full(journey: JourneyMap, under: AnyCard) -> bool:
    place = find_card(journey, under.id)
    cell = None if place is None else find_cell(place.lane, place.stage_id)
    cards = () if cell is None else cell.cards
    return sum(card.slot == under.slot for card in cards) >= MOST_STACKED


def delete_refusal(journey: JourneyMap, ids: frozenset[Id]) -> Refusal | None:
    """Why these things cannot all be deleted from a map together; None when they can."""
    if all(stage.id in ids for stage in journey.stages):
        return Refusal.LAST_STAGE
    if not any(holds_steps(lane) and lane.id not in ids for lane in journey.lanes):
        return Refusal.LAST_STEPS_LANE
    return None
