"""What embeddings, overrides and isolates ask for: rules P2, P3 and X1 to X8 of UAX #9."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

DEEPEST = 125
"""No level is higher (BD2)."""

STRONG = frozenset({"L", "R", "AL"})
ISOLATES = frozenset({"LRI", "RLI", "FSI"})
REMOVED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
"""Classes of characters that take no part in what follows (X9)."""

_OVERRIDES: Mapping[str, str] = MappingProxyType({"LRO": "L", "RLO": "R"})


class Status(NamedTuple):
    """An entry of the stack: a level, the class that overrides others, whether an isolate."""

    level: int
    override: str
    isolate: bool


def partners(classes: Sequence[str]) -> dict[int, int]:
    """Where each isolate that ends is ended: index of the initiator -> index of its PDI (BD9)."""
    found: dict[int, int] = {}
    waiting: list[int] = []
    for index, kind in enumerate(classes):
        if kind in ISOLATES:
            waiting.append(index)
        elif kind == "PDI" and waiting:
            found[waiting.pop()] = index
    return found


def first_strong(
    classes: Sequence[str], ends: Mapping[int, int], start: int = 0, stop: int | None = None
) -> int | None:
    """The level that the first letter asks for, isolates skipped; None without letters (P2, P3)."""
    index, stop = start, len(classes) if stop is None else stop
    while index < stop:
        kind = classes[index]
        if kind in STRONG:
            return 0 if kind == "L" else 1
        index = ends.get(index, stop) if kind in ISOLATES else index + 1
    return None


class Explicit:
    """Goes over the characters once; `levels` and `classes` are what comes of them."""

    def __init__(self, classes: Sequence[str], base: int, ends: Mapping[int, int]) -> None:
        self._given = classes
        self.classes = list(classes)
        self.levels = [base] * len(classes)
        self._ends = ends
        self._ended = set(ends.values())
        self._stack = [Status(base, "", False)]
        self._lost_isolates = self._lost_embeddings = self._valid_isolates = 0
        for index, kind in enumerate(classes):
            self._take(index, kind)

    def _take(self, index: int, kind: str) -> None:
        if kind in {"LRE", "RLE", "LRO", "RLO"}:
            self.levels[index] = self._stack[-1].level
            self._embed(kind)
        elif kind in ISOLATES:
            self._set(index)
            self._isolate(index, kind)
        elif kind == "PDI":
            self._end_isolate(index)
            self._set(index)
        elif kind == "PDF":
            self._end_embedding()
            self.levels[index] = self._stack[-1].level
        elif kind == "B":
            self.levels[index] = self._stack[0].level
        elif kind == "BN":
            self.levels[index] = self._stack[-1].level
        else:
            self._set(index)

    def _set(self, index: int) -> None:
        level, override, _ = self._stack[-1]
        self.levels[index] = level
        if override:
            self.classes[index] = override

    def _next_level(self, right: bool) -> int | None:
        """The next odd or even level, None when there is none or something was lost before."""
        level = self._stack[-1].level
        level += 1 if right is (level % 2 == 0) else 2
        return None if level > DEEPEST or self._lost_isolates or self._lost_embeddings else level

    def _embed(self, kind: str) -> None:
        level = self._next_level(kind in {"RLE", "RLO"})
        if level is not None:
            self._stack.append(Status(level, _OVERRIDES.get(kind, ""), False))
        elif not self._lost_isolates:
            self._lost_embeddings += 1

    def _isolate(self, index: int, kind: str) -> None:
        right = kind == "RLI"
        if kind == "FSI":
            stop = self._ends.get(index)
            right = first_strong(self._given, self._ends, index + 1, stop) == 1
        level = self._next_level(right)
        if level is None:
            self._lost_isolates += 1
        else:
            self._valid_isolates += 1
            self._stack.append(Status(level, "", True))

    def _end_isolate(self, index: int) -> None:
        if self._lost_isolates and index in self._ended:
            self._lost_isolates -= 1
        elif self._valid_isolates and index in self._ended:
            self._lost_embeddings = 0
            while not self._stack[-1].isolate:
                self._stack.pop()
            self._stack.pop()
            self._valid_isolates -= 1

    def _end_embedding(self) -> None:
        if self._lost_isolates:
            return
        if self._lost_embeddings:
            self._lost_embeddings -= 1
        elif len(self._stack) > 1 and not self._stack[-1].isolate:
            self._stack.pop()
