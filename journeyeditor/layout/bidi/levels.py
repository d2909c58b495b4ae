"""From a paragraph to the level of each character, and from levels to the order on the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.layout.bidi.classes import bidi_class
from journeyeditor.layout.bidi.explicit import (
    ISOLATES,
    REMOVED,
    Explicit,
    first_strong,
    partners,
)
from journeyeditor.layout.bidi.neutral import resolve_neutral
from journeyeditor.layout.bidi.sequences import Splitter
from journeyeditor.layout.bidi.weak import resolve_weak

BLANK = frozenset({"WS", *ISOLATES, "PDI", *REMOVED})
"""Classes that go back to the level of the paragraph at the end of a line and before tabs (L1)."""


class Resolved(NamedTuple):
    """The level of the paragraph, 0 or 1, and that of each of its characters."""

    base: int
    levels: list[int]


def base_level(text: str) -> int:
    """1 where the first letter is read from right to left, else 0."""
    classes = [bidi_class(char) for char in text]
    return first_strong(classes, partners(classes)) or 0


def resolve(text: str, base: int | None = None) -> Resolved:
    """The levels of a paragraph that is one line; `base` is that of the paragraph, if known."""
    return of_classes(text, [bidi_class(char) for char in text], base)


def of_classes(text: str, given: Sequence[str], base: int | None) -> Resolved:
    """The same with the classes of the characters."""
    ends = partners(given)
    if base is None:
        base = first_strong(given, ends) or 0
    explicit = Explicit(given, base, ends)
    levels = explicit.levels
    for run in Splitter(given, explicit.classes, levels, ends, base).runs():
        resolve_weak(run)
        resolve_neutral(run, text, given)
        for place, kind in zip(run.places, run.classes, strict=True):
            levels[place] += _raised(kind, run.level)
    _settle_removed(given, levels, base)
    _settle_blanks(given, levels, base)
    return Resolved(base, levels)


def _raised(kind: str, level: int) -> int:
    """I1, I2: how far above its run a class is read."""
    if level % 2:
        return 0 if kind == "R" else 1
    return {"L": 0, "R": 1}.get(kind, 2)


def _settle_removed(given: Sequence[str], levels: list[int], base: int) -> None:
    """Characters that take no part stand on the level of the one before."""
    before = base
    for index, kind in enumerate(given):
        if kind in REMOVED:
            levels[index] = before
        before = levels[index]


def _settle_blanks(given: Sequence[str], levels: list[int], base: int) -> None:
    """L1: what is blank at the end of the line or before a separator."""
    trailing = True
    for index in range(len(given) - 1, -1, -1):
        trailing = given[index] in {"B", "S"} or (trailing and given[index] in BLANK)
        if trailing:
            levels[index] = base


def visual_order(levels: Sequence[int]) -> list[int]:
    """The indexes of pieces on these levels from left to right (L2)."""
    order = list(range(len(levels)))
    highest = max(levels, default=0)
    lowest = min((level for level in levels if level % 2), default=highest + 1)
    for level in range(highest, lowest - 1, -1):
        order = _reversed_from(order, levels, level)
    return order


def _reversed_from(order: list[int], levels: Sequence[int], level: int) -> list[int]:
    """Every stretch of at least this level turned round."""
    found: list[int] = []
    stretch: list[int] = []
    for index in order:
        if levels[index] >= level:
            stretch.append(index)
        else:
            found += [*stretch[::-1], index]
            stretch = []
    return found + stretch[::-1]
