"""The chosen cards, with the curve that shows their feelings. Knows no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Content, CurveKind
from journeyeditor.model.find import Place, point_at
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, JourneyMap, Link, Metric
from journeyeditor.model.project import Project
from journeyeditor.session import Session
from journeyeditor.ui.panels.fields.lookup import Lookup, by_card


@dataclass(frozen=True)
class Chosen:
    """One or several cards of a map, in the order in which they are stored.

    `visit` is another number each time they are chosen anew.
    """

    project: Project
    journey: JourneyMap
    places: tuple[Place, ...]
    curve: EmotionCurve | None = None
    visit: int = 0
    lookup: Lookup = field(default_factory=Lookup, compare=False)

    @property
    def map_id(self) -> Id:
        """The map on which they stand."""
        return self.journey.id

    @cached_property
    def ids(self) -> frozenset[Id]:
        """The ids of the cards."""
        return frozenset(place.card.id for place in self.places)

    @property
    def one(self) -> Place | None:
        """The only card, None when there are several."""
        return self.places[0] if len(self.places) == 1 else None

    @property
    def key(self) -> tuple[Id, frozenset[Id], Id, int]:
        """Tells whether something else is chosen than before."""
        return self.map_id, self.ids, self.curve.id if self.curve else "", self.visit

    @cached_property
    def types(self) -> frozenset[type[AnyCard]]:
        """The kinds of card among them."""
        return frozenset(type(place.card) for place in self.places)

    def have(self, name: str) -> bool:
        """Whether all of them have a field."""
        return all(name in kind.model_fields for kind in self.types)

    @property
    def are_steps(self) -> bool:
        """Whether all of them are steps of a customer or employee, no notes."""
        return all(place.lane.content is Content.TOUCHPOINTS for place in self.places)

    @cached_property
    def points(self) -> Mapping[Id, EmotionPoint]:
        """What is felt at the cards, those that are unmeasured left out."""
        points = self.curve.points if self.curve else ()
        return by_card(self.lookup.points, points, self.ids)

    def links_of(self, card_id: Id) -> list[Link]:
        """The links that begin or end at a card."""
        return self.lookup.links.of(self.journey.links, card_id)

    def metrics_of(self, card_id: Id) -> list[Metric]:
        """The measurements of a card."""
        return self.lookup.metrics.of(self.journey.metrics, card_id)

    @property
    def is_measured(self) -> bool:
        """Whether their feelings were measured."""
        return self.curve is not None and self.curve.kind is CurveKind.MEASURED


@dataclass
class Looking:
    """How a page looks at what is chosen, for as long as the page is there.

    `curve_id` is the curve that is looked at, if it can show the feelings; `visit` counts how often
    the page has gone.
    """

    curve_id: Id | None = None
    visit: int = 0
    lookup: Lookup = field(default_factory=Lookup)


def chosen_cards(session: Session, looking: Looking) -> Chosen | None:
    """The chosen cards, and those of chosen points; None when other things are chosen or none."""
    journey = session.journey
    wanted = {_card_of(journey, ref) for ref in session.selection}
    places = _places(journey, wanted)
    if not places or len(places) < len(wanted):
        return None
    curve = _preferred(curves_for(journey, places), looking.curve_id)
    return Chosen(session.shown, journey, places, curve, looking.visit, looking.lookup)


def chosen_points(session: Session, looking: Looking) -> Chosen | None:
    """The cards of the chosen points, when these are points of one curve and nothing else."""
    journey, found, curves = session.journey, set[Id](), dict[Id, EmotionCurve]()
    for ref in session.selection:
        point = point_at(journey, ref)
        if point is None:
            return None
        curves[point[0].id] = point[0]
        found.add(point[1])
    places = _places(journey, found)
    if len(curves) != 1 or len(places) < len(found):
        return None
    curve = next(iter(curves.values()))
    return Chosen(session.shown, journey, places, curve, looking.visit, looking.lookup)


def curves_for(journey: JourneyMap, places: tuple[Place, ...]) -> tuple[EmotionCurve, ...]:
    """The curves that can show the feelings at all of these cards: those of their actor."""
    actors = {place.lane.actor for place in places}
    if len(actors) != 1 or any(p.lane.content is not Content.TOUCHPOINTS for p in places):
        return ()
    of = {lane.id: lane.actor for lane in journey.lanes}
    return tuple(curve for curve in journey.curves if of.get(curve.lane_id) in actors)


def _preferred(curves: tuple[EmotionCurve, ...], curve_id: Id | None) -> EmotionCurve | None:
    """The one that is asked for, else the first that is no target, else the first."""
    asked = (curve for curve in curves if curve.id == curve_id)
    real = (curve for curve in curves if curve.kind is not CurveKind.TARGET)
    return next(asked, next(real, next(iter(curves), None)))


def _card_of(journey: JourneyMap, ref: Id) -> Id:
    found = point_at(journey, ref) if ref.startswith("point:") else None
    return ref if found is None else found[1]


def _places(journey: JourneyMap, wanted: set[Id]) -> tuple[Place, ...]:
    return tuple(
        Place(lane, cell.stage_id, card)
        for lane in journey.lanes
        for cell in lane.cells
        for card in cell.cards
        if card.id in wanted
    )
