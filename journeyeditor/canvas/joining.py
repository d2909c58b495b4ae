"""What joining two things comes to: cards by a link, a stage with an earlier one by a loop.

Pointer and keys ask the same questions here: which things can be joined, and what would joining
these two do, in values and in words. Pure, knows no Qt.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import NamedTuple

from journeyeditor.canvas import link_sentences as says
from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.sentences import refusal_words
from journeyeditor.edits.links import add_link, find_link, link_between, reconnect
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.stages import loop_back
from journeyeditor.edits.tree import index_of
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor, Content, LinkKind
from journeyeditor.model.find import find_map, stage_index
from journeyeditor.model.journey import JourneyMap, Link
from journeyeditor.model.project import Project


class Offer(NamedTuple):
    """What joining comes to. `new` is None when it is refused, and `phrase` says why.

    `new` is the project itself when nothing changes: the two are joined already. `select` is what
    to select afterwards, `label` that of the undo step.
    """

    new: Project | None
    phrase: str
    select: Id = ""
    label: str = ""


class Joining(ABC):
    """One thing that is to be joined with another. Made of the project at the press."""

    def __init__(self, bench: Bench) -> None:
        self.base = bench.session.project
        self.map_id = bench.session.map_id
        self.journey = find_map(self.base, self.map_id)

    @property
    @abstractmethod
    def start(self) -> Id:
        """The thing from which the line is drawn."""

    @property
    def chosen(self) -> Id:
        """What is selected meanwhile."""
        return self.start

    @abstractmethod
    def targets(self) -> tuple[Id, ...]:
        """What it can be joined with."""

    @abstractmethod
    def offer(self, end: Id) -> Offer:
        """What joining with this thing does."""

    @abstractmethod
    def seek(self) -> str:
        """What to do, while the pointer is over nothing that fits."""

    def idle(self) -> frozenset[Id]:
        """The lanes in which nothing fits."""
        return frozenset()

    def _refused(self, refused: EditRefused) -> Offer:
        return Offer(None, refusal_words(refused.refusal))


class NewLink(Joining):
    """A link from a card; which kind it becomes depends on the two cards."""

    def __init__(self, bench: Bench, card_id: Id) -> None:
        super().__init__(bench)
        self._start = card_id
        self._link_id = bench.new_id()

    @property
    def start(self) -> Id:
        return self._start

    def targets(self) -> tuple[Id, ...]:
        return tuple(i for i in _steps(self.journey, tuple(Actor)) if i != self._start)

    def idle(self) -> frozenset[Id]:
        return _without(self.journey, tuple(Actor))

    def offer(self, end: Id) -> Offer:
        try:
            link = link_between(self.journey, self._link_id, self._start, end)
            there = find_link(self.journey, link.kind, link.source, link.target)
            if there is not None:
                return Offer(self.base, says.is_there(), there.id)
            new = add_link(self.base, self.map_id, link)
        except EditRefused as refused:
            return self._refused(refused)
        phrase = says.link_phrase(self.base, self.journey, link)
        return Offer(new, phrase, link.id, says.label_link())

    def seek(self) -> str:
        return says.seek_card()


class OtherEnd(Joining):
    """A link that gets another begin or end. Its kind stays, so only cards that suit it fit."""

    def __init__(self, bench: Bench, link: Link, source: bool) -> None:
        super().__init__(bench)
        self._link, self._source = link, source

    @property
    def start(self) -> Id:
        return self._link.target if self._source else self._link.source

    @property
    def chosen(self) -> Id:
        return self._link.id

    def targets(self) -> tuple[Id, ...]:
        return tuple(i for i in _steps(self.journey, self._actors()) if i != self.start)

    def idle(self) -> frozenset[Id]:
        return _without(self.journey, self._actors())

    def offer(self, end: Id) -> Offer:
        if end not in self.targets():
            return Offer(None, says.does_not_suit(self._link.kind))
        ends = {"source": end} if self._source else {"target": end}
        try:
            new = reconnect(self.base, self.map_id, self._link.id, **ends)
        except EditRefused as refused:
            return self._refused(refused)
        journey = find_map(new, self.map_id)
        link = journey.links[index_of(journey.links, self._link.id)]
        if new is self.base:
            return Offer(new, says.stays_linked(), link.id)
        phrase = says.link_phrase(new, journey, link)
        return Offer(new, phrase, link.id, says.label_reconnect())

    def seek(self) -> str:
        return says.seek_other_end()

    def _actors(self) -> tuple[Actor, ...]:
        """Whose cards can be at this end of a link of this kind."""
        match self._link.kind:
            case LinkKind.SUPPORTS:
                return (Actor.EMPLOYEE,) if self._source else (Actor.CUSTOMER,)
            case LinkKind.HAND_OVER:
                return (Actor.EMPLOYEE,)
            case LinkKind.SEQUENCE | LinkKind.UMOT_ZMOT:
                return (Actor.CUSTOMER,)
            case _:
                return tuple(Actor)


class NewLoop(Joining):
    """A stage from which customers return to an earlier one."""

    def __init__(self, bench: Bench, stage_id: Id) -> None:
        super().__init__(bench)
        self._start = stage_id

    @property
    def start(self) -> Id:
        return self._start

    def targets(self) -> tuple[Id, ...]:
        here = stage_index(self.journey, self._start)
        return tuple(stage.id for stage in self.journey.stages[:here])

    def offer(self, end: Id) -> Offer:
        word = words_for(self.base.language).loop
        try:
            new = loop_back(self.base, self.map_id, self._start, end, word)
        except EditRefused as refused:
            return self._refused(refused)
        if new is self.base:
            return Offer(self.base, says.is_there(), self._start)
        phrase = says.loop_phrase(self.journey, self._start, end)
        return Offer(new, phrase, self._start, says.label_loop())

    def seek(self) -> str:
        if not self.targets():
            return refusal_words(Refusal.LOOP_FORWARD)
        return says.seek_stage()


def joining_for(bench: Bench, ref: Id) -> Joining | None:
    """How the thing with this id can be joined: a step's card or a stage; None for other things."""
    journey = bench.session.journey
    if any(stage.id == ref for stage in journey.stages):
        return NewLoop(bench, ref)
    if ref in _steps(journey, tuple(Actor)):
        return NewLink(bench, ref)
    return None


def _lanes(journey: JourneyMap, actors: Iterable[Actor]) -> frozenset[Id]:
    wanted = frozenset(actors)
    return frozenset(
        lane.id
        for lane in journey.lanes
        if lane.content is Content.TOUCHPOINTS and lane.actor in wanted and not lane.hidden
    )


def _without(journey: JourneyMap, actors: Iterable[Actor]) -> frozenset[Id]:
    return frozenset(lane.id for lane in journey.lanes) - _lanes(journey, actors)


def _steps(journey: JourneyMap, actors: Iterable[Actor]) -> list[Id]:
    lanes = _lanes(journey, actors)
    return [
        card.id
        for lane in journey.lanes
        if lane.id in lanes
        for cell in lane.cells
        for card in cell.cards
    ]
