"""Which fields of things are compared one by one, and how they differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from journeyeditor.merging.changes import FieldChange, Thing
from journeyeditor.merging.flat import BOOKKEEPING, LISTS, ROWS
from journeyeditor.model.base import Node

STRUCTURE: Mapping[Thing, frozenset[str]] = MappingProxyType(
    {
        Thing.PROJECT: BOOKKEEPING | {"maps", *LISTS.values()},
        Thing.MAP: frozenset({"id", *ROWS.values()}),
        Thing.LANE: frozenset({"id", "cells"}),
        Thing.CARD: frozenset({"id", "slot", "stack"}),
        Thing.CURVE: frozenset({"id", "points"}),
        Thing.POINT: frozenset({"card_id", "stage_id", "slot"}),
    }
)
"""Fields that are things of their own, or tell where a thing stands."""

_ONLY_ID = frozenset({"id"})

NESTED = frozenset({"mandate", "employee4", "initiative"})
"""Fields whose parts differ by themselves. A duration is one value: 3 days are not 3 weeks."""

MISSING = object()
"""The value of a field that a kind of thing does not have."""


def structure(thing: Thing) -> frozenset[str]:
    """The fields of a thing that are not compared as fields."""
    return STRUCTURE.get(thing, _ONLY_ID)


def values(node: Node) -> dict[str, Any]:
    """All fields of a node with their values, those that it does not know included."""
    extra = node.model_extra
    return {**vars(node), **extra} if extra else vars(node)


Difference = tuple[str, Any, Any]
"""A field, and its values on both sides; MISSING where a side does not have it."""


def differing(one: Node, other: Node, skipped: frozenset[str]) -> list[Difference]:
    """The fields that differ, but for those that are skipped."""
    if type(one) is type(other) and not (one.model_extra or other.model_extra):
        here, there = vars(one), vars(other)  # of one class, so in the same order
        return [
            (name, a, b)
            for name, a, b in zip(here, here.values(), there.values(), strict=True)
            if a is not b and name not in skipped and a != b
        ]
    here, there = values(one), values(other)
    names = [name for name in {**here, **there} if name not in skipped]
    pairs = [(name, here.get(name, MISSING), there.get(name, MISSING)) for name in names]
    return [(name, a, b) for name, a, b in pairs if a is not b and a != b]


def field_changes(thing: Thing, before: Node, after: Node) -> Iterator[FieldChange]:
    """The fields that differ between two versions of a thing, in the order of the model."""
    if before is after:
        return
    for name, old, new in differing(before, after, structure(thing)):
        yield from _one_field(name, old, new)


def _one_field(name: str, before: Any, after: Any) -> Iterator[FieldChange]:
    """The change of a field, or the changes within it."""
    if name in NESTED and isinstance(before, Node) and isinstance(after, Node):
        new = values(after)
        for part, value in values(before).items():
            if value != new.get(part):
                yield FieldChange(f"{name}.{part}", value, new.get(part))
        return
    yield FieldChange(name, _known(before), _known(after))


def _known(value: Any) -> Any:
    return None if value is MISSING else value
