"""A project as one table of things by kind and key, which is what versions are compared by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple

from journeyeditor.merging.changes import Key, Thing
from journeyeditor.model.base import Id
from journeyeditor.model.journey import EmotionPoint, JourneyMap
from journeyeditor.model.project import Project

ROOT = "project"
"""The key of the project itself, and the parent of what stands in its lists."""

LISTS: Mapping[Thing, str] = MappingProxyType(
    {
        Thing.PERSONA: "personas",
        Thing.CHANNEL: "channels",
        Thing.DEPARTMENT: "departments",
        Thing.PARTICIPANT: "participants",
        Thing.ROOT_CAUSE: "root_causes",
        Thing.PAIN_POINT: "pain_points",
        Thing.ACTION: "actions",
        Thing.TEASER: "teasers",
        Thing.AGENDA_ITEM: "agenda",
        Thing.IMPACT_CHAIN: "impact_chains",
        Thing.CHECK_ITEM: "checks",
        Thing.REVIEW: "review_log",
        Thing.NOTE: "notes",
    }
)
"""The lists of a project, by what stands in them."""

ROWS: Mapping[Thing, str] = MappingProxyType(
    {
        Thing.STAGE: "stages",
        Thing.LANE: "lanes",
        Thing.LINK: "links",
        Thing.CURVE: "curves",
        Thing.METRIC: "metrics",
    }
)
"""The lists of a map, by what stands in them; cards and points lie deeper."""

BOOKKEEPING = frozenset({"revision", "saved_by", "saved_at", "past"})
"""Fields of a project that tell of its file: never a change, never a conflict."""


class Row(NamedTuple):
    """A thing and where it stands; `stage_id` is that of a card."""

    node: Any
    parent: str
    map_id: Id | None = None
    stage_id: Id | None = None


class Flat:
    """The things of a project by kind and key, and the order of each list by kind and parent.

    None is a project in which there is nothing.
    """

    def __init__(self, project: Project | None) -> None:
        self.rows: dict[Thing, dict[str, Row]] = {thing: {} for thing in Thing}
        self.lists: dict[tuple[Thing, str], list[str]] = {}
        if project is None:
            return
        self.rows[Thing.PROJECT][ROOT] = Row(project, "")
        for thing, field in LISTS.items():
            self._add(thing, ROOT, None, getattr(project, field), OWN_KEYS.get(thing, _id))
        self._add(Thing.MAP, ROOT, None, project.maps, _id)
        for journey in project.maps:
            self._add_map(journey)

    def _add_map(self, journey: JourneyMap) -> None:
        for thing, field in ROWS.items():
            self._add(thing, journey.id, journey.id, getattr(journey, field), _id)
        cards = self.rows[Thing.CARD]
        for lane in journey.lanes:
            for cell in lane.cells:
                for card in cell.cards:
                    cards[card.id] = Row(card, lane.id, journey.id, cell.stage_id)
        for curve in journey.curves:
            self._add(Thing.POINT, curve.id, journey.id, curve.points, partial(_point, curve.id))

    def _add(
        self,
        thing: Thing,
        parent: str,
        map_id: Id | None,
        nodes: Iterable[Any],
        key_of: Callable[[Any], str],
    ) -> None:
        rows, order = self.rows[thing], []
        for key, node in keyed(nodes, key_of):
            rows[key] = Row(node, parent, map_id if thing is not Thing.MAP else key)
            order.append(key)
        self.lists[thing, parent] = order

    def key(self, thing: Thing, key: str) -> Key:
        """The public name of a thing of this version."""
        return Key(thing, key, self.rows[thing][key].map_id)


def keyed(nodes: Iterable[Any], key_of: Callable[[Any], str]) -> Iterator[tuple[str, Any]]:
    """The nodes with their keys; the second of the same key is `key#2`, and so on."""
    seen: Counter[str] = Counter()
    for node in nodes:
        key = key_of(node)
        seen[key] += 1
        yield key if seen[key] == 1 else f"{key}#{seen[key]}", node


def _id(node: Any) -> str:
    return str(node.id)


def _point(curve_id: Id, point: EmotionPoint) -> str:
    """Points of cards are called by their card, free ones by their place."""
    if point.card_id is not None:
        return f"{curve_id}:{point.card_id}"
    return f"{curve_id}:{point.stage_id}@{point.slot}"


OWN_KEYS: Mapping[Thing, Callable[[Any], str]] = MappingProxyType(
    {
        Thing.PARTICIPANT: lambda node: str(node.name),
        Thing.REVIEW: lambda node: str(node.date),
        Thing.CHECK_ITEM: lambda node: str(node.item),
    }
)
"""What stands for an id where there is none."""


def ids_of(project: Project) -> set[Id]:
    """All ids that are there, quicker than by looking into everything."""
    named = [field for thing, field in LISTS.items() if thing not in OWN_KEYS]
    found = {item.id for field in named for item in getattr(project, field)}
    for journey in project.maps:
        found.add(journey.id)
        for field in ROWS.values():
            found.update([item.id for item in getattr(journey, field)])
        for lane in journey.lanes:
            for cell in lane.cells:
                found.update([card.id for card in cell.cards])
    return found
