"""What belongs to a card, found at once on maps of thousands of them. Knows no Qt.

The parts of a project never change, they are replaced. So a table made of a part is good for as
long as the part is the very same object.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Generic, TypeVar

from journeyeditor.model.base import Id
from journeyeditor.model.journey import EmotionPoint, Link, Metric

N = TypeVar("N")


class Table(Generic[N]):
    """The items of a tuple by the ids that they name; made anew when the tuple is another one."""

    def __init__(self, names: Callable[[N], Iterable[Id | None]]) -> None:
        self._names = names
        self._items: tuple[N, ...] = ()
        self._found: dict[Id, list[N]] = {}

    def of(self, items: tuple[N, ...], card_id: Id) -> list[N]:
        """Those of the items that name a card, in their order."""
        if items is not self._items:
            self._items, self._found = items, {}
            for item in items:
                for name in self._names(item):
                    if name is not None:
                        self._found.setdefault(name, []).append(item)
        return self._found.get(card_id, [])


class Lookup:
    """The tables of one map and curve."""

    def __init__(self) -> None:
        self.metrics: Table[Metric] = Table(lambda metric: (metric.card_id,))
        self.links: Table[Link] = Table(lambda link: (link.source, link.target))
        self.points: Table[EmotionPoint] = Table(lambda point: (point.card_id,))


def by_card(
    table: Table[EmotionPoint], points: tuple[EmotionPoint, ...], ids: Iterable[Id]
) -> Mapping[Id, EmotionPoint]:
    """The point at each of the cards that have one."""
    found = ((card_id, table.of(points, card_id)) for card_id in ids)
    return {card_id: some[0] for card_id, some in found if some}
