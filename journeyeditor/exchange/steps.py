"""Stages with steps, however they were written down, as a journey map.

A step stands in the lane of everybody who takes part in it, at one moment: a contact of a
customer, work of an employee or a system, joined by links. How it felt stands on the curve of the
customers when one of them takes part, else on that of the employees.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.edits.new import (
    IdSource,
    default_name,
    new_card,
    new_curve,
    new_curve_lane,
    new_title,
    steps_lane_name,
)
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.exchange.cast import NO_PARTS, Part, Parts, cast
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Actor, Kind, Language, LinkKind, Zone
from journeyeditor.model.journey import (
    Cell,
    EmotionCurve,
    EmotionPoint,
    JourneyMap,
    Lane,
    Link,
    Stage,
)

MOST_SLOTS = 500
"""Moments of a stage, as in the model; a longer one goes on in another stage."""

MOST_LANES = 20
"""People and systems that get a lane; of those in fewer steps the card tells the names."""

_KINDS: Mapping[Part, Kind] = MappingProxyType(
    {Part.CUSTOMER: Kind.TOUCHPOINT, Part.EMPLOYEE: Kind.ACTIVITY, Part.SYSTEM: Kind.SYSTEM}
)

_NAME, _TITLE = 200, 500
"""Letters of names and of titles, as in the model."""


class Step(NamedTuple):
    """A step: who takes part, how it feels from -2.0 to 2.0 (None: not said), and more about it."""

    title: str
    names: tuple[str, ...] = ()
    v: float | None = None
    description: str = ""


class Phase(NamedTuple):
    """A stage with its steps in the order of time."""

    name: str
    steps: tuple[Step, ...]


class Story(NamedTuple):
    """A journey as it was told."""

    title: str
    phases: tuple[Phase, ...]
    subtitle: str = ""
    scenario: str = ""


class Told(NamedTuple):
    """The map of a story with so many steps, the part of everybody, and those without a lane."""

    journey: JourneyMap
    steps: int
    parts: dict[str, Part]
    no_lane: tuple[str, ...]


def told(story: Story, language: Language, new_id: IdSource, parts: Parts = NO_PARTS) -> Told:
    """The map of a story, in which some have the `parts` that were given to them.

    Names and titles that are too long are cut; nothing else can fail.
    """
    return _Teller(story, language, new_id, parts).tell()


class _Teller:
    def __init__(self, story: Story, language: Language, new_id: IdSource, given: Parts) -> None:
        self._story, self._language, self._new_id = story, language, new_id
        steps = (step.names for phase in story.phases for step in phase.steps)
        parts = cast(steps, given)
        self._parts = dict(list(parts.items())[:MOST_LANES])
        self._no_lane = tuple(parts)[MOST_LANES:]
        self._cards: dict[str, list[tuple[Id, AnyCard]]] = {name: [] for name in self._parts}
        """What stands in the lane of each name, with its stage; "" is the customer's own."""
        self._links: list[Link] = []
        self._points: dict[Actor, list[EmotionPoint]] = {actor: [] for actor in Actor}
        self._customer = next(
            (name for name, part in self._parts.items() if part is Part.CUSTOMER), ""
        )

    def tell(self) -> Told:
        """Make the map."""
        stages = tuple(self._stages()) or (self._stage("", 0),)
        lanes, curves = self._lanes()
        journey = JourneyMap(
            id=self._new_id(),
            title=self._story.title[:_NAME] or new_title(self._language),
            subtitle=self._story.subtitle[:_TITLE],
            scenario=self._story.scenario[:20_000],
            stages=stages,
            lanes=lanes,
            links=tuple(self._links),
            curves=curves,
        )
        steps = sum(len(phase.steps) for phase in self._story.phases)
        return Told(journey, steps, self._parts, self._no_lane)

    # -- stages and cards ---------------------------------------------------------------------

    def _stages(self) -> Iterator[Stage]:
        for phase in self._story.phases:
            for start in range(0, max(1, len(phase.steps)), MOST_SLOTS):
                steps = phase.steps[start : start + MOST_SLOTS]
                number = start // MOST_SLOTS + 1
                stage = self._stage(phase.name, len(steps), number)
                for slot, step in enumerate(steps):
                    self._add(stage.id, slot, step)
                yield stage

    def _stage(self, name: str, steps: int, number: int = 1) -> Stage:
        name = name or default_name(self._language, PaletteItem.STAGE)
        name = name[:_NAME] if number == 1 else f"{name[: _NAME - 10]} ({number})"
        return Stage(id=self._new_id(), name=name, slots=max(1, steps))

    def _add(self, stage_id: Id, slot: int, step: Step) -> None:
        """Put a step in the lanes of those who take part."""
        with_lane = [name for name in step.names if name in self._parts] or [self._customer]
        first, links_from = "", list[Id]()
        for name in sorted(with_lane, key=self._order):
            card = self._card(name, slot, step)
            self._cards.setdefault(name, []).append((stage_id, card))
            if not first:
                first, owner = card.id, self._actor(name)
            elif self._actor(name) is Actor.EMPLOYEE and owner is Actor.CUSTOMER:
                links_from.append(card.id)
        self._links += [
            Link(id=self._new_id(), kind=LinkKind.SUPPORTS, source=source, target=first)
            for source in links_from
        ]
        if step.v is not None:
            self._points[owner].append(EmotionPoint(card_id=first, v=step.v))

    def _order(self, name: str) -> int:
        return list(Part).index(self._parts.get(name, Part.CUSTOMER))

    def _actor(self, name: str) -> Actor:
        part = self._parts.get(name, Part.CUSTOMER)
        return Actor.CUSTOMER if part is Part.CUSTOMER else Actor.EMPLOYEE

    def _card(self, name: str, slot: int, step: Step) -> AnyCard:
        kind = _KINDS[self._parts.get(name, Part.CUSTOMER)]
        more = [step.title] if len(step.title) > _TITLE else []
        more += [step.description] if step.description else []
        more += [other for other in step.names if other not in self._parts]
        about = "\n".join(more)[:20_000]
        card = new_card(kind, self._new_id(), step.title[:_TITLE])
        return evolve(card, slot=slot, description=about)

    # -- lanes --------------------------------------------------------------------------------

    def _lanes(self) -> tuple[tuple[Lane, ...], tuple[EmotionCurve, ...]]:
        """Customers with their feelings, then employees with theirs, then systems."""
        own = [(name, self._lane(name)) for name in self._cards or ("",)]
        by_part: dict[Part, list[Lane]] = {part: [] for part in Part}
        for name, lane in own:
            by_part[self._parts.get(name, Part.CUSTOMER)].append(lane)
        front, back = _by_zone(by_part[Part.EMPLOYEE])
        customers = by_part[Part.CUSTOMER]
        curves = [(actor, self._curve(actor)) for actor in Actor if self._has_curve(actor)]
        felt = {actor: [lane] for actor, (lane, _) in curves}
        lanes = chain(
            customers[:1],
            felt.get(Actor.CUSTOMER, ()),
            customers[1:],
            front,
            felt.get(Actor.EMPLOYEE, ()),
            back,
            by_part[Part.SYSTEM],
        )
        return tuple(lanes), tuple(curve for _, (_, curve) in curves)

    def _has_curve(self, actor: Actor) -> bool:
        """Customers always get a place to draw feelings, employees when something was felt."""
        return bool(self._points[actor]) or (actor is Actor.CUSTOMER and not self._only_work)

    @property
    def _only_work(self) -> bool:
        return bool(self._cards) and all(
            self._actor(name) is Actor.EMPLOYEE for name in self._cards
        )

    def _lane(self, name: str) -> Lane:
        cells = dict[Id, list[AnyCard]]()
        for stage_id, card in self._cards.get(name, ()):
            cells.setdefault(stage_id, []).append(card)
        return Lane(
            id=self._new_id(),
            name=name[:_NAME] or steps_lane_name(self._language),
            actor=self._actor(name),
            zone=self._zone(name),
            cells=tuple(Cell(stage_id=i, cards=tuple(cards)) for i, cards in cells.items()),
        )

    def _zone(self, name: str) -> Zone:
        """Who meets customers stands on stage, who does not works behind the scenes."""
        part = self._parts.get(name, Part.CUSTOMER)
        if part is not Part.EMPLOYEE:
            return Zone.CUSTOMER if part is Part.CUSTOMER else Zone.SUPPORT
        linked = {link.source for link in self._links}
        meets = any(card.id in linked for _, card in self._cards.get(name, ()))
        return Zone.FRONTSTAGE if meets or self._only_work else Zone.BACKSTAGE

    def _curve(self, actor: Actor) -> tuple[Lane, EmotionCurve]:
        word = default_name(self._language, PaletteItem.CURVE)
        lane = new_curve_lane(self._new_id(), word, actor)
        curve = new_curve(self._new_id(), lane.id)
        return lane, evolve(curve, points=tuple(self._points[actor]))


def _by_zone(lanes: Sequence[Lane]) -> tuple[list[Lane], list[Lane]]:
    front = [lane for lane in lanes if lane.zone is Zone.FRONTSTAGE]
    return front, [lane for lane in lanes if lane.zone is not Zone.FRONTSTAGE]
