"""Stretches of one level, joined over the isolates between them: rule X10 of UAX #9."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeyeditor.layout.bidi.explicit import ISOLATES, REMOVED


@dataclass(slots=True)
class IsolatingRun:
    """Characters that are resolved together; removed ones are not among them.

    `places` are their indexes in the text, `classes` what is known of them so far; `start` and
    `end` are the directions of what stands before and after, "L" or "R".
    """

    places: list[int]
    classes: list[str]
    level: int
    start: str
    end: str

    @property
    def embedding(self) -> str:
        """The direction of the run itself."""
        return direction(self.level)


def direction(level: int) -> str:
    """Even levels are read from left to right."""
    return "R" if level % 2 else "L"


class Splitter:
    """Splits a text, of which the explicit levels are known, into isolating runs.

    `given` are the classes of the characters, `classes` those after overrides, `ends` the
    partners of isolates, `base` the level of the paragraph.
    """

    def __init__(
        self,
        given: Sequence[str],
        classes: Sequence[str],
        levels: Sequence[int],
        ends: Mapping[int, int],
        base: int,
    ) -> None:
        self._given, self._classes, self._levels = given, classes, levels
        self._ends, self._base = ends, base
        self._kept = [index for index, kind in enumerate(given) if kind not in REMOVED]
        self._position = {index: at for at, index in enumerate(self._kept)}

    def runs(self) -> list[IsolatingRun]:
        """All runs, in the order of their first characters."""
        stretches = {stretch[0]: stretch for stretch in self._stretches()}
        continued = {self._ends[i] for i in (s[-1] for s in stretches.values()) if i in self._ends}
        return [
            self._run(self._joined(stretch, stretches))
            for first, stretch in stretches.items()
            if first not in continued
        ]

    def _stretches(self) -> list[list[int]]:
        """Characters beside each other on one level."""
        found: list[list[int]] = []
        for index in self._kept:
            if found and self._levels[found[-1][-1]] == self._levels[index]:
                found[-1].append(index)
            else:
                found.append([index])
        return found

    def _joined(self, stretch: list[int], stretches: Mapping[int, list[int]]) -> list[int]:
        """The stretch and what goes on behind the isolates at its end."""
        run = list(stretch)
        while (end := self._ends.get(run[-1])) is not None:
            run += stretches[end]
        return run

    def _run(self, places: list[int]) -> IsolatingRun:
        level = self._levels[places[0]]
        before, after = self._position[places[0]] - 1, self._position[places[-1]] + 1
        open_end = self._given[places[-1]] in ISOLATES
        outside = self._level_at(before), self._base if open_end else self._level_at(after)
        start, end = (direction(max(level, other)) for other in outside)
        return IsolatingRun(places, [self._classes[i] for i in places], level, start, end)

    def _level_at(self, at: int) -> int:
        """The level at a place among the characters kept; outside of them that of the base."""
        return self._levels[self._kept[at]] if 0 <= at < len(self._kept) else self._base
