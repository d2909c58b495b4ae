"""Where on a map a score belongs: a card, a stage, or the whole journey.

A place is named by a number, an id, a title or the name of a stage, exactly or but for capitals,
accents and punctuation. A channel means the cards that go through it. What fits more than one
place is not placed, but told with all that it fits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.importing.meanings import plain
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor, Language
from journeyeditor.model.find import Place, holds_steps, in_order
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.model.vocabulary import start_channels


class Target(NamedTuple):
    """A card or a stage; neither is the whole journey."""

    card_id: Id | None = None
    stage_id: Id | None = None


JOURNEY = Target()


class Where(NamedTuple):
    """What a row says of its place, as it stands there."""

    ref: str = ""
    stage: str = ""
    channel: str = ""
    scope: str = ""

    @property
    def said(self) -> str:
        """The words that are there, but for the scope, in one line."""
        parts = (self.stage, self.ref, self.channel)
        return " · ".join(" ".join(text.split()) for text in parts if text.strip())


NOWHERE = Where()


_JOURNEY_WORDS = (
    "journey map reis klantreis medewerkersreis overall total totaal algemeen alles all geheel"
    " hele_reis de_hele_reis whole_journey the_whole_journey"
)
_STAGE_WORDS = "stage fase phase stage_id"
_CARD_WORDS = "card kaart contact touchpoint contactmoment card_id moment step stap activity"


def _words(text: str) -> frozenset[str]:
    return frozenset(plain(word) for word in text.split())


_JOURNEY, _STAGE, _CARD = map(_words, (_JOURNEY_WORDS, _STAGE_WORDS, _CARD_WORDS))
_STAGE_NUMBER = re.compile(r"(?:fase|stage|phase)?\s*(\d{1,3})(?:\.0)?")
_CARD_NUMBER = re.compile(
    r"(?:kaart|card|nr|no|nummer|number|contact|touchpoint|contactmoment)?\s*([a-z]?)\s*(\d{1,4})"
    r"(?:\.0)?"
)

Index = Mapping[str, tuple[Target, ...]]


@dataclass(frozen=True, eq=False)
class Places:
    """The places of one map, to be looked up many times."""

    project: Project
    journey: JourneyMap

    @cached_property
    def cards(self) -> tuple[Place, ...]:
        """The numbered cards in reading order: steps of customers and employees."""
        return tuple(place for place in in_order(self.journey) if holds_steps(place.lane))

    @cached_property
    def numbers(self) -> Mapping[Id, str]:
        """What the map calls its cards: 1, 2 ... for the customer's, M1 or E1 ... the others'."""
        letter = "M" if self.project.language is Language.NL else "E"
        return MappingProxyType(
            {
                place.card.id: f"{letter if actor is Actor.EMPLOYEE else ''}{at}"
                for actor in Actor
                for at, place in enumerate((p for p in self.cards if p.lane.actor is actor), 1)
            }
        )

    @cached_property
    def _stages(self) -> Index:
        pairs = [(stage.name, Target(stage_id=stage.id)) for stage in self.journey.stages]
        pairs += [(stage.id, Target(stage_id=stage.id)) for stage in self.journey.stages]
        numbered = enumerate(self.journey.stages, 1)
        return _index([*pairs, *((f"#{at}", Target(stage_id=s.id)) for at, s in numbered)])

    @cached_property
    def _named(self) -> Index:
        """Cards by their id and title, exactly and plainly."""
        pairs = [(place.card.title, Target(place.card.id)) for place in self.cards]
        return _index([*pairs, *((place.card.id, Target(place.card.id)) for place in self.cards)])

    @cached_property
    def _numbered(self) -> Mapping[str, Target]:
        return MappingProxyType(
            {number.casefold(): Target(card) for card, number in self.numbers.items()}
        )

    @cached_property
    def _channels(self) -> Index:
        """The customer's cards that go through a channel, by all its names."""
        names = _channel_names(self.project)
        pairs = [
            (name, Target(place.card.id))
            for place in self.cards
            if place.lane.actor is Actor.CUSTOMER
            for name in names.get(getattr(place.card, "channel_id", None) or "", ())
        ]
        return _index(pairs)

    @cached_property
    def _stage_of(self) -> Mapping[Id, Id]:
        return MappingProxyType({place.card.id: place.stage_id for place in self.cards})

    # -- looking up ---------------------------------------------------------------------------

    def find(self, where: Where) -> tuple[Target, ...]:
        """All places that fit what is said; none when it says nothing known."""
        scope = plain(where.scope)
        if scope in _JOURNEY or (not scope and plain(where.ref) in _JOURNEY):
            return (JOURNEY,)
        if scope in _STAGE:
            return self._stage(where.ref or where.stage)
        if where.ref.strip():
            found = self._ref(where.ref, cards_only=scope in _CARD)
            return self._within(found, where) if where.stage or where.channel else found
        if where.channel.strip():
            return self._within(_look(self._channels, where.channel), Where(stage=where.stage))
        stage = "" if scope in _CARD else where.stage
        return (JOURNEY,) if plain(stage) in _JOURNEY else self._stage(stage)

    def near(self, where: Where) -> tuple[Target, ...]:
        """The cards in whose titles the words are found: what may be meant, for a person to say."""
        words = plain(where.ref)
        if len(words) < 3:
            return ()
        cards = (p.card for p in self.cards if words in plain(p.card.title))
        found = [Target(card.id) for card in cards]
        return self._within(found, where) or tuple(found)

    def _stage(self, said: str) -> tuple[Target, ...]:
        if found := _look(self._stages, said):
            return found
        number = _STAGE_NUMBER.fullmatch(plain(said))
        return self._stages.get(f"#{int(number[1])}", ()) if number else ()

    def _ref(self, said: str, cards_only: bool) -> tuple[Target, ...]:
        """A card by id, title or number; else a stage by its name."""
        if found := _look(self._named, said):
            return found
        number = _CARD_NUMBER.fullmatch(plain(said))
        if number:
            card = self._numbered.get(f"{number[1]}{int(number[2])}")
            return (card,) if card else ()
        return () if cards_only else self._stage(said)

    def _within(self, found: Iterable[Target], where: Where) -> tuple[Target, ...]:
        """Those that lie in the stage, and go through the channel, that are said beside them."""
        kept = tuple(found)
        if where.stage.strip():
            stages = {target.stage_id for target in self._stage(where.stage)}
            kept = tuple(t for t in kept if self._stage_at(t) in stages)
        if where.channel.strip():
            through = set(_look(self._channels, where.channel))
            kept = tuple(t for t in kept if t.card_id is None or t in through)
        return kept

    def _stage_at(self, target: Target) -> Id | None:
        """The stage of a card, or the stage itself."""
        return self._stage_of[target.card_id] if target.card_id else target.stage_id


def _channel_names(project: Project) -> Mapping[Id, tuple[str, ...]]:
    """The names of each channel: its own, and those that it has from the start in each language.

    A name such as "telefoon, contactcenter" is three: the whole and its parts. The last one is
    that of the domain, such as "phone".
    """
    usual: dict[Id, list[str]] = {}
    for language in Language:
        for channel in start_channels(language):
            usual.setdefault(channel.id, []).append(channel.name)
    found: dict[Id, tuple[str, ...]] = {}
    for channel in project.channels:
        names = [channel.name, *usual.get(channel.id, ())]
        parts = [part.strip() for name in names for part in name.split(",")]
        found[channel.id] = (*names, *parts, channel.id.removeprefix("ch."))
    return MappingProxyType(found)


def _index(pairs: Iterable[tuple[str, Target]]) -> Index:
    """The targets of each name, as it is (behind "=") and plainly."""
    found: dict[str, dict[Target, None]] = {}
    for name, target in pairs:
        for key in ("=" + name.strip(), name if name.startswith("#") else plain(name)):
            found.setdefault(key, {})[target] = None
    return MappingProxyType({key: tuple(targets) for key, targets in found.items()})


def _look(index: Index, said: str) -> tuple[Target, ...]:
    """Those of exactly this name, or else those of it but for capitals and the like."""
    exact = index.get("=" + said.strip(), ())
    return exact or (index.get(plain(said), ()) if plain(said) else ())
