"""Which customer card an employee's work at the same moment supports. Pure, knows no Qt."""

from __future__ import annotations

from journeyeditor.edits.links import support
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor
from journeyeditor.model.find import customer_cards, find_card, find_map
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project


def supported(project: Project, map_id: Id, employee_card: Id, link_id: Id) -> Project:
    """The project with the employee card linked to the customer card of its moment, if any."""
    customer = customer_at(find_map(project, map_id), employee_card)
    return (
        project if customer is None else support(project, map_id, employee_card, customer, link_id)
    )


def customer_at(journey: JourneyMap, employee_card: Id) -> Id | None:
    """The customer card at the moment of an employee card; the first if there are several."""
    here = find_card(journey, employee_card)
    if here is None or here.lane.actor is Actor.CUSTOMER:
        return None
    for place in customer_cards(journey):
        if place.stage_id == here.stage_id and place.card.slot == here.card.slot:
            return place.card.id
    return None
