"""What becomes of a table on a map: measurements, and what is set aside with the reason.

Every score of the table is in exactly one of the two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.importing.places import NOWHERE, Target, Where
from journeyeditor.importing.scales import Scale
from journeyeditor.importing.scores import Counts, Entry, Reason
from journeyeditor.model.base import Id
from journeyeditor.model.enums import CollectedBy, MetricKind, Subject


class Key(NamedTuple):
    """What tells measurements apart, and what answers share that become one."""

    target: Target
    scale: Scale
    subject: Subject
    period: str
    source: CollectedBy | None


@dataclass(frozen=True, slots=True)
class Item:
    """A measurement to be: `value` and `sd` as the map keeps them.

    `replaces` is the measurement that gives way to it; `beside` tells that there is one of the
    same place, scale, subject and period already, `twice` that the table holds another.
    """

    key: Key
    value: float
    n: int
    sd: float | None
    counts: Counts | None
    entries: tuple[Entry, ...]
    replaces: Id | None = None
    beside: bool = False
    twice: bool = False

    @property
    def kind(self) -> MetricKind | None:
        """The scale on which the map keeps it; None for a feeling."""
        return self.key.scale.kind

    @property
    def takes_a_place(self) -> bool:
        """Whether something that is there gives way to it; a curve has one point at a place."""
        return self.replaces is not None or (self.beside and self.kind is None)


@dataclass(frozen=True, slots=True)
class Aside:
    """Scores that are set aside for one reason: the words that it is about, and the places
    that would fit, or that may be meant. `scale` is the one that a score lies outside of.
    """

    reason: Reason
    what: str
    entries: tuple[Entry, ...]
    where: Where = NOWHERE
    fits: tuple[Target, ...] = ()
    scale: Scale | None = None

    @property
    def rows(self) -> tuple[int, ...]:
        """The indices of the rows in which they stand, each once."""
        return tuple(dict.fromkeys(entry.row for entry in self.entries))


@dataclass(frozen=True, slots=True)
class Preview:
    """What becomes of a table. `unknown` are words beside scores that nobody knows, with the
    number of scores that keep nothing of them.
    """

    items: tuple[Item, ...]
    aside: tuple[Aside, ...]
    unknown: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def placed(self) -> int:
        """The number of scores that get a place."""
        return sum(len(item.entries) for item in self.items)

    @property
    def set_aside(self) -> int:
        """The number of scores that do not."""
        return sum(len(aside.entries) for aside in self.aside)

    @property
    def rows_aside(self) -> int:
        """The number of rows in which something stands that gets no place."""
        return len({entry.row for aside in self.aside for entry in aside.entries})

    @property
    def total(self) -> int:
        """The number of scores of the table."""
        return self.placed + self.set_aside
