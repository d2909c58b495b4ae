"""Two maps of which one was copied from the other: brought under the same ids to be compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from journeyeditor.edits.fresh import REFERENCES
from journeyeditor.edits.tree import map_nodes, same
from journeyeditor.merging.changes import Change, Fate
from journeyeditor.merging.flat import Flat
from journeyeditor.model.base import Id, Node, evolve
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.partners import twins
from journeyeditor.model.project import Project

_LINEAGE = frozenset({"origin_id", "baseline_id"})
"""Fields in which every copy differs from what it was copied from."""


class Copied:
    """A map of one project and one of another (or of the same), for comparing as two versions.

    Raises KeyError when a project has no such map.
    """

    def __init__(self, before: Project, after: Project, maps: tuple[Id, Id]) -> None:
        self._maps = maps
        here, there = find_map(before, maps[0]), find_map(after, maps[1])
        names = _names(here, there)
        self._original = {new: old for old, new in names.items()}
        self._flat = Flat(evolve(after, maps=(here,)))
        self.old = Flat(evolve(after, maps=(map_nodes(here, partial(_renamed, names)),)))
        self.new = Flat(evolve(after, maps=(there,)))
        self.related = len(names) > 1

    def told(self, change: Change) -> Change | None:
        """The change with the original on its left side; None for what only copying changed."""
        fields = tuple(each for each in change.fields if each.field not in _LINEAGE)
        fates = change.fates if fields else change.fates - {Fate.CHANGED}
        if not fates:
            return None
        key = change.key
        if change.before is None:
            return change
        own = self._original.get(key.id, key.id)
        row = self._flat.rows[key.thing].get(own)
        node = row.node if row is not None else change.before
        if Fate.REMOVED in fates:
            key = replace(key, id=own, map_id=self._maps[0])
        return replace(change, key=key, before=node, fields=fields, fates=fates)


def _names(here: JourneyMap, there: JourneyMap) -> dict[Id, Id]:
    """The ids of the first map that mean something of the second, and what they mean there."""
    found = twins(here, there)
    names = {here.id: there.id, **found.stages, **found.lanes}
    taken: set[Id] = set()
    for card, others in found.cards.items():
        free = next((other for other in others if other not in taken), None)
        if free is not None:
            names[card] = free
            taken.add(free)
    for field in ("links", "curves", "metrics"):
        names |= _alike(getattr(here, field), getattr(there, field), names)
    return names


def _alike(here: tuple[Node, ...], there: tuple[Node, ...], names: Mapping[Id, Id]) -> dict[Id, Id]:
    """Links, curves and measurements of which the copies say the same about the same things."""
    free: dict[Any, list[Id]] = {}
    for node in there:
        free.setdefault(_about(node), []).append(vars(node)["id"])
    found = {}
    for node in here:
        others = free.get(_about(_renamed(names, node)))
        if others:
            found[vars(node)["id"]] = others.pop(0)
    return found


def _about(node: Node) -> tuple[Any, ...]:
    names = ("kind", "source", "target", "lane_id", "persona_id", "card_id", "stage_id", "subject")
    return tuple(vars(node).get(name) for name in names)


def _renamed(names: Mapping[Id, Id], node: Any) -> Any:
    fields = {name: value for name, value in vars(node).items() if name in REFERENCES}
    return evolve(node, **{name: _new(names, value) for name, value in fields.items()})


def _new(names: Mapping[Id, Id], value: Any) -> Any:
    if isinstance(value, tuple):
        return same(value, (names.get(item, item) for item in value))
    return names.get(value, value)
