"""Taking the maps of another project into this one, with what they name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from journeyeditor.edits.clipboard.lists import bring_lists
from journeyeditor.edits.fresh import REFERENCES, renamed, with_fresh_ids
from journeyeditor.edits.maps import add_map, free_title
from journeyeditor.edits.tree import map_nodes
from journeyeditor.model.base import Id, Node, evolve
from journeyeditor.model.project import Project

_LISTS = ("channels", "departments", "personas", "root_causes")


def adopt_maps(project: Project, other: Project, new_id: Callable[[], Id]) -> Project:
    """Put all maps of another project behind those of this one, under ids of their own.

    Channels and so on that this project has by name are used, others come along if something
    names them; so do pain points, actions, impact chains, teasers and notes. What belongs to the
    other project as a whole does not.
    """
    fresh = _named_only(with_fresh_ids(other, new_id))
    brought = bring_lists(project, fresh, new_id)
    fresh = map_nodes(fresh, partial(renamed, brought.names))
    new = brought.project
    for journey in fresh.maps:
        new = add_map(new, evolve(journey, title=free_title(new, journey.title)))
    return evolve(
        new,
        pain_points=(*new.pain_points, *fresh.pain_points),
        actions=(*new.actions, *fresh.actions),
        impact_chains=(*new.impact_chains, *fresh.impact_chains),
        teasers=(*new.teasers, *fresh.teasers),
        notes=(*new.notes, *fresh.notes),
    )


def _named_only(project: Project) -> Project:
    """Without what its lists hold and nothing names."""
    named: set[Id] = set()

    def note(node: Node) -> Node:
        for field in REFERENCES & vars(node).keys() - {"id"}:
            value = getattr(node, field)
            named.update(value if isinstance(value, tuple) else (value,))
        return node

    map_nodes(project, note)
    kept = {field: tuple(x for x in getattr(project, field) if x.id in named) for field in _LISTS}
    return evolve(project, **kept)
