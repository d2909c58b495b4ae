"""Which customer card an employee's work supports, and where such work goes. Knows no Qt."""

from __future__ import annotations

from journeyeditor.edits.spot import Spot
from journeyeditor.model.base import Id
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Actor, Content, Kind
from journeyeditor.model.find import customer_cards, find_card
from journeyeditor.model.journey import JourneyMap


def spot_below(journey: JourneyMap, customer_card: Id, kind: Kind) -> Spot | None:
    """Where an employee's work for a customer card goes: the first lane below that takes it.

    None when the card is no step of a customer, or no employee lane is to be seen.
    """
    above = find_card(journey, customer_card)
    if above is None or (above.lane.actor, above.lane.content) != (
        Actor.CUSTOMER,
        Content.TOUCHPOINTS,
    ):
        return None
    at = journey.lanes.index(above.lane)
    for lane in (*journey.lanes[at:], *journey.lanes[:at]):
        if lane.actor is not Actor.CUSTOMER and not lane.hidden and kind in kinds_for(lane):
            return Spot(lane.id, above.stage_id, above.card.slot)
    return None


def customer_at(journey: JourneyMap, employee_card: Id) -> Id | None:
    """The customer card at the moment of an employee card; the first if there are several."""
    here = find_card(journey, employee_card)
    if here is None or here.lane.actor is Actor.CUSTOMER:
        return None
    for place in customer_cards(journey):
        if place.stage_id == here.stage_id and place.card.slot == here.card.slot:
            return place.card.id
    return None
