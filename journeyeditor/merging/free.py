"""Which free point of a curve is which in another version; they have no ids."""

from __future__ import annotations

from collections import Counter, defaultdict

from journeyeditor.merging.changes import Thing
from journeyeditor.merging.flat import Flat
from journeyeditor.merging.sides import Sides
from journeyeditor.model.base import Id
from journeyeditor.model.journey import EmotionPoint

FREE = "~"
"""How the names of free points begin; ids never do."""

FreeAt = tuple[Id, int]
"""A free point of a version: its curve, and its place in the list of points."""

_Group = list[tuple[FreeAt, EmotionPoint]]


def free_names(sides: Sides) -> tuple[dict[FreeAt, str], ...]:
    """The names of the free points of base, ours and theirs: what has one name is one point."""
    base, ours, theirs = (_groups(flat) for flat in (sides.base, sides.ours, sides.theirs))
    return (
        {at: _old(where, n) for where, group in base.items() for n, (at, _) in enumerate(group)},
        *(
            {
                at: name
                for where, group in version.items()
                for at, name in _named(where, base.get(where, []), group)
            }
            for version in (ours, theirs)
        ),
    )


def _groups(flat: Flat) -> dict[tuple[Id, Id], _Group]:
    """The free points by curve and stage, from left to right."""
    found: dict[tuple[Id, Id], _Group] = defaultdict(list)
    for curve_id, row in flat.rows[Thing.CURVE].items():
        for at, point in enumerate(row.node.points):
            if point.card_id is None and point.stage_id is not None:
                found[curve_id, point.stage_id].append(((curve_id, at), point))
    for group in found.values():
        group.sort(key=lambda item: item[1].slot or 0.0)
    return found


def _old(where: tuple[Id, Id], number: int) -> str:
    return f"{FREE}{where[0]}~{where[1]}~{number}"


def _named(where: tuple[Id, Id], base: _Group, group: _Group) -> list[tuple[FreeAt, str]]:
    """As many as before are the same ones; else those that say the same."""
    if len(base) == len(group):
        return [(at, _old(where, number)) for number, (at, _) in enumerate(group)]
    free: dict[str, list[int]] = defaultdict(list)
    for number, (_, point) in enumerate(base):
        free[_says(point)].append(number)
    new: Counter[str] = Counter()
    found = []
    for at, point in group:
        says = _says(point)
        if free[says]:
            found.append((at, _old(where, free[says].pop(0))))
        else:
            new[says] += 1
            found.append((at, f"{FREE}{where[0]}~{where[1]}~{says}~{new[says]}"))
    return found


def _says(point: EmotionPoint) -> str:
    return f"{point.v} {point.word} {point.note}"
