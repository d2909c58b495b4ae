"""Remembering parts of a layout, so that an edit lays out only what it changed.

A memo makes layout fast, never different: `lay_out` with an empty memo gives the same Drawing.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from operator import is_
from typing import Any, TypeVar

T = TypeVar("T")

_LIMIT = 300_000
"""Entries kept at most; beyond it everything is forgotten and laid out once more."""

_PLAIN = (int, float, str, tuple)


class Memo:
    """The last result for each key, with what it was made from.

    One memo belongs to one view of one map: a canvas has its own, a poster makes its own.
    """

    def __init__(self) -> None:
        self._entries: dict[Hashable, tuple[tuple[Any, ...], Any]] = {}
        self._settings: tuple[object, ...] = ()

    def get(self, key: Hashable, made_from: tuple[Any, ...], make: Callable[[], T]) -> T:
        """What `make()` gave the last time for `key`, if it was made from the same things.

        Nodes and other objects are the same when identical, plain values when equal.
        """
        entry = self._entries.get(key)
        if entry is not None and _same(entry[0], made_from):
            value: T = entry[1]
            return value
        if len(self._entries) > _LIMIT:
            self._entries.clear()
        value = make()
        self._entries[key] = (made_from, value)
        return value

    def begin(self, *settings: object) -> None:
        """Forget everything if the settings of the layout are others than the last time."""
        if settings != self._settings:
            self._entries.clear()
        self._settings = settings

    def each(
        self,
        key: Hashable,
        shared: tuple[Any, ...],
        columns: tuple[Sequence[Any], ...],
        make: Callable[[int], T],
    ) -> tuple[T, ...]:
        """A result for each place in the columns, made anew only where a column has changed.

        `shared` is what all results are made from besides; if it changes, all are made anew.
        """
        entry = self._entries.get(key)
        before, results = entry[1] if entry is not None and _same(entry[0], shared) else ((), ())
        kept = _unchanged(before, columns) if len(before) == len(columns) else []
        fresh = [
            result if same else make(at)
            for at, (same, result) in enumerate(zip(kept, results, strict=False))
        ]
        fresh += [make(at) for at in range(len(fresh), len(columns[0]))]
        self._entries[key] = (shared, (columns, tuple(fresh)))
        return tuple(fresh)

    def keep(self, key: Hashable, value: T) -> T:
        """The value kept for `key` before if it is equal to this one, else this one.

        So what is made from `value` is seen to be made from the same thing.
        """
        entry = self._entries.get(key)
        if entry is not None and entry[1] == value:
            kept: T = entry[1]
            return kept
        self._entries[key] = ((), value)
        return value


def _same(old: tuple[Any, ...], new: tuple[Any, ...]) -> bool:
    if len(old) != len(new):
        return False
    for before, after in zip(old, new, strict=True):
        if before is after:
            continue
        if not (isinstance(before, _PLAIN) and before == after):
            return False
    return True


def _unchanged(before: tuple[Sequence[Any], ...], after: tuple[Sequence[Any], ...]) -> list[bool]:
    """For each place that both have, whether every column holds the same object there."""
    flags = [map(is_, old, new) for old, new in zip(before, after, strict=True)]
    return [all(flag) for flag in zip(*flags, strict=False)]
