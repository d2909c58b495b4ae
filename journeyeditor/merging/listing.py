"""Changes as one reads them: by map, then by stage, and what belongs to none at the end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from journeyeditor.merging.changes import Change, Thing
from journeyeditor.model.base import Id
from journeyeditor.model.find import places
from journeyeditor.model.project import Project

_OF_PROJECT = ("", "")


class Group(NamedTuple):
    """Changes that stand together; without a stage they are about the map as a whole, and without
    a map about the lists of the project."""

    map_id: Id | None
    stage_id: Id | None
    stage: str
    changes: tuple[Change, ...]


def grouped(changes: Iterable[Change], before: Project, after: Project) -> tuple[Group, ...]:
    """The changes in groups; what stands on a card goes with the card's stage."""
    stages, names = _stages(before, after)
    found: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        stage = _stage(change, stages) if change.key.map_id else ""
        found.setdefault((change.key.map_id or "", stage), []).append(change)
    order = list(names)
    maps = [journey.id for project in (after, before) for journey in project.maps]
    keys = sorted(
        found,
        key=lambda key: (
            key == _OF_PROJECT,
            maps.index(key[0]) if key[0] in maps else len(maps),
            order.index(key[1]) + 1 if key[1] else 0,
        ),
    )
    return tuple(
        Group(key[0] or None, key[1] or None, names.get(key[1], ""), tuple(found[key]))
        for key in keys
    )


def _stages(before: Project, after: Project) -> tuple[dict[Id, Id], dict[Id, str]]:
    """The stage of each card, and the names of the stages in their order."""
    stages: dict[Id, Id] = {}
    names: dict[Id, str] = {}
    for project in (after, before):
        for journey in project.maps:
            names.update((s.id, s.name) for s in journey.stages if s.id not in names)
            for place in places(journey):
                stages.setdefault(place.card.id, place.stage_id)
    return stages, names


def _stage(change: Change, stages: dict[Id, Id]) -> str:
    key = change.key
    if key.thing is Thing.STAGE:
        return key.id
    if key.thing is Thing.CARD:
        return stages.get(key.id, "")
    if key.thing in (Thing.POINT, Thing.METRIC, Thing.LINK):
        fields = vars(change.after if change.after is not None else change.before)
        at = fields.get("card_id") or fields.get("source") or ""
        return fields.get("stage_id") or stages.get(at, "")
    return ""
