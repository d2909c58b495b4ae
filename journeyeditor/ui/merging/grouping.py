"""Changes in groups with a head, as one reads a journey, without what only follows from others.

Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from journeyeditor.i18n import translate
from journeyeditor.merging.changes import Change, Fate, Thing
from journeyeditor.merging.listing import Group as Listed
from journeyeditor.merging.listing import grouped
from journeyeditor.merging.sentences import Names
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project


class Group(NamedTuple):
    """Changes of one stage, of a map apart from its stages, or of the lists of the project."""

    head: str
    changes: tuple[Change, ...]


def groups(
    changes: Iterable[Change], before: Project, after: Project, single: bool = False
) -> tuple[Group, ...]:
    """The changes in groups; with `single` those of one map of each version, whatever their ids."""
    listed = grouped(changes, before, after)
    several = not single and len({each.map_id for each in listed if each.map_id}) > 1
    names, found = Names(after, before), dict[str, list[Change]]()
    for each in listed:
        found.setdefault(_head(each, names, several), []).extend(each.changes)
    return tuple(Group(head, tuple(items)) for head, items in found.items())


def _head(listed: Listed, names: Names, several: bool) -> str:
    if listed.map_id is None:
        return translate("Merge", "Lists of the project")
    journey = names.map_title(listed.map_id)
    if listed.stage:
        return f"{journey} · {listed.stage}" if several else listed.stage
    return journey if several else translate("Merge", "The whole journey")


def telling(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Without what only follows from the others: feelings, measurements and links that came or went
    with their card, and stages of which nothing is new but that they have room for other cards.
    """
    found = tuple(changes)
    cards = {(c.key.id, fate) for c in found if c.key.thing is Thing.CARD for fate in c.fates}
    kept = tuple(change for change in found if not _follows(change, cards))
    bare = tuple(change for change in kept if not _only_grown(change))
    return bare or kept


def _follows(change: Change, cards: set[tuple[Id, Fate]]) -> bool:
    """Whether a thing was added, or is gone, together with a card that it belongs to."""
    fate = next(iter(change.fates & {Fate.ADDED, Fate.REMOVED}), None)
    if fate is None or change.key.thing not in (Thing.POINT, Thing.METRIC, Thing.LINK):
        return False
    node = change.after if change.after is not None else change.before
    ends = (getattr(node, name, None) for name in ("card_id", "source", "target"))
    return any((end, fate) in cards for end in ends)


def _only_grown(change: Change) -> bool:
    fields = {field.field for field in change.fields}
    grown = change.key.thing is Thing.STAGE and fields == {"slots"}
    return grown and change.fates == {Fate.CHANGED}
