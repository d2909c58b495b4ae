"""Two versions of a map side by side: which stage, lane and card is which, what changed places."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import State
from journeyeditor.model.find import find_map, places
from journeyeditor.model.journey import JourneyMap, Lane, Stage
from journeyeditor.model.project import Project

Partners = tuple[tuple[Id | None, Id | None], ...]


def as_is_and_to_be(project: Project, map_id: Id) -> tuple[Id, Id] | None:
    """The pair of maps to lay beside each other when this one is open; None when there is none.

    A to-be map goes with the map that it was copied from, else with the first as-is map; an as-is
    map with the first copy of it, else with the first to-be map. KeyError for an unknown map.
    """
    journey = find_map(project, map_id)
    if journey.state is State.TO_BE:
        found = _first(m for m in project.maps if m.id == journey.baseline_id)
        found = found or _first(m for m in project.maps if m.state is State.AS_IS)
        return (found, map_id) if found else None
    wished = [m for m in project.maps if m.state is State.TO_BE]
    found = _first(m for m in wished if m.baseline_id == map_id) or _first(wished)
    return (map_id, found) if found else None


def _first(maps: Iterable[JourneyMap]) -> Id | None:
    return next((journey.id for journey in maps), None)


@dataclass(frozen=True, slots=True)
class Twins:
    """What two maps have in common; ids of the first map -> ids of the second.

    A card can have several twins, a stage or lane one.
    """

    cards: Mapping[Id, tuple[Id, ...]]
    stages: Mapping[Id, Id]
    lanes: Mapping[Id, Id]

    def of(self, ids: Iterable[Id]) -> frozenset[Id]:
        """The twins in the second map of cards, stages and lanes of the first."""
        found: set[Id] = set()
        for each in ids:
            found.update(self.cards.get(each, ()))
            found.update(names[each] for names in (self.stages, self.lanes) if each in names)
        return frozenset(found)


def twins(here: JourneyMap, there: JourneyMap) -> Twins:
    """Which card, stage and lane of one map is which of another, whichever was copied.

    Cards belong together by their origin. So do the stages (and lanes) that share cards and a
    name, then those between which most cards went; for the others see `partners`.
    """
    ours, theirs = _by_root(here), _by_root(there)
    shared = [root for root in ours if root in theirs]
    cards = {card: theirs[root] for root in shared for card in ours[root]}
    pairs = [(a, b) for root in shared for a in ours[root] for b in theirs[root]]
    stage = {p.card.id: p.stage_id for each in (here, there) for p in places(each)}
    lane = {p.card.id: p.lane.id for each in (here, there) for p in places(each)}
    return Twins(
        MappingProxyType(cards),
        _paired(here.stages, there.stages, [(stage[a], stage[b]) for a, b in pairs]),
        _paired(here.lanes, there.lanes, [(lane[a], lane[b]) for a, b in pairs]),
    )


def _by_root(journey: JourneyMap) -> dict[Id, tuple[Id, ...]]:
    """The cards by the id of the card that they, or their originals, are."""
    found: dict[Id, tuple[Id, ...]] = {}
    for place in places(journey):
        root = _root(place.card)
        found[root] = (*found.get(root, ()), place.card.id)
    return found


def _root(card: AnyCard) -> Id:
    return card.origin_id or card.id


def _paired(
    here: Sequence[Stage | Lane], there: Sequence[Stage | Lane], votes: list[tuple[Id, Id]]
) -> Mapping[Id, Id]:
    """The pairs for which most cards vote, then those that `partners` finds among the rest.

    One card is enough for a pair that has kept its name.
    """
    names = {item.id: item.name for item in (*here, *there)}
    counts = Counter(votes)
    known: dict[Id, Id] = {}
    for a, b in sorted(counts, key=lambda pair: (names[pair[0]] != names[pair[1]], -counts[pair])):
        if a not in known and b not in known.values():
            known[a] = b
    pairs = partners(here, there, known)
    return MappingProxyType({a: b for a, b in pairs if a is not None and b is not None})


def partners(
    before: Sequence[Stage | Lane],
    after: Sequence[Stage | Lane],
    known: Mapping[Id, Id] = MappingProxyType({}),
) -> Partners:
    """Each stage (or lane) before with the same one after, None where there is only one of them.

    Those of `known` (before -> after) are certain. Copies have new ids, so of the others the name
    tells, and of those whose names were changed the order.
    """
    found = set(known.values())
    names = _by_name([item for item in after if item.id not in found])
    rest_before = _by_name([item for item in before if item.id not in known])
    same = dict(known)
    same |= {item.id: names[key].id for key, item in rest_before.items() if key in names}
    taken = set(same.values())
    left = [item.id for item in before if item.id not in same]
    right = [item.id for item in after if item.id not in taken]
    rest = dict(zip(left, right, strict=False))
    alone = [(None, item) for item in right[len(left) :]]
    return (*((i.id, same.get(i.id) or rest.get(i.id)) for i in before), *alone)


def _by_name(items: Sequence[Stage | Lane]) -> dict[tuple[str, int], Stage | Lane]:
    """The items by name and, where names are equal, by how many came before."""
    found: dict[tuple[str, int], Stage | Lane] = {}
    for item in items:
        earlier = sum(1 for name, _ in found if name == item.name)
        found[item.name, earlier] = item
    return found


def out_of_order(row: Sequence[int]) -> frozenset[int]:
    """The indexes of the fewest numbers to take out so that the rest rises (no two are equal).

    They are what a longest rising part leaves (patience sorting).
    """
    ends: list[int] = []
    at: list[int] = []
    previous: list[int | None] = []
    for index, number in enumerate(row):
        length = bisect_left(ends, number)
        previous.append(at[length - 1] if length else None)
        ends[length : length + 1] = [number]
        at[length : length + 1] = [index]
    kept: set[int] = set()
    last = at[-1] if at else None
    while last is not None:
        kept.add(last)
        last = previous[last]
    return frozenset(range(len(row))) - kept
