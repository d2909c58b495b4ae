"""The same project once more under ids of its own, as for a new one made from a template."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

from journeyeditor.edits.tree import map_nodes, same
from journeyeditor.model.base import Id, Node, evolve
from journeyeditor.model.find import ids_in
from journeyeditor.model.project import Project

N = TypeVar("N", bound=Node)

REFERENCES = frozenset(
    {
        "id", "persona_id", "department_id", "channel_id", "root_cause_id", "baseline_id",
        "lane_id", "stage_id", "card_id", "origin_id", "loop_to", "source", "target",
        "card_ids", "department_ids", "targets",
    }
)  # fmt: skip
"""The fields in which ids stand."""


def with_fresh_ids(project: Project, new_id: Callable[[], Id]) -> Project:
    """The project with a new id for everything in it, and every reference following.

    Channels and departments keep theirs: those of the start lists are the same in every project,
    by which a card that is pasted from one into another finds them. What names nothing in the
    project, such as the origin of a card that is gone or an item of a check list, stays too.
    """
    kept = {channel.id for channel in project.channels}
    kept |= {department.id for department in project.departments}
    names = {old: new_id() for old in ids_in(project) if old not in kept}
    return map_nodes(project, partial(renamed, names))


def renamed(names: Mapping[Id, Id], node: N) -> N:
    """The node called, and naming others, by their new names."""
    found = {field: value for field, value in vars(node).items() if field in REFERENCES}
    return evolve(node, **{field: _new(names, value) for field, value in found.items()})


def _new(names: Mapping[Id, Id], value: Any) -> Any:
    if isinstance(value, tuple):
        return same(value, (names.get(item, item) for item in value))
    return names.get(value, value)
