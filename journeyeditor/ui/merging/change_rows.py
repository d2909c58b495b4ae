"""The rows of a list of changes: a head for each group, a sign and words for each change.

Knows no Qt but the list that shows them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from journeyeditor.i18n import translate
from journeyeditor.merging.changes import Change, Fate, Key
from journeyeditor.model.base import Node
from journeyeditor.ui.improving.rows_view import Row
from journeyeditor.ui.merging.grouping import Group
from journeyeditor.ui.merging.marking import sign_of
from journeyeditor.ui.merging.words import Told

EVERY = "every"


def row_key(key: Key) -> str:
    """The key of the row of a thing."""
    return f"{key.thing.value} {key.map_id or ''} {key.id}"


def change_rows(groups: Iterable[Group], told: Told) -> Iterator[Row]:
    """The changes under the names of the stages and lists that they are in."""
    for group in groups:
        yield Row("", group.head)
        for change in group.changes:
            sign = sign_of(change.fates)
            name = told.name(change.key, node_of(change))
            yield Row(row_key(change.key), name, told.about(change), sign.symbol, sign.dark)


def node_of(change: Change) -> Node | None:
    """The thing as it is after, or as it was when it is no more."""
    return change.after if change.after is not None else change.before


def summary(changes: Iterable[Change], related: bool) -> str:
    """Such as "12 differences: 3 new, 1 gone, 2 moved, 6 changed."."""
    found = tuple(changes)
    if not related:
        return translate("Merge", "These are two different projects.")
    if not found:
        return translate("Merge", "There is no difference.")
    parts = (
        translate("Merge", "%n new", n=count(found, Fate.ADDED)),
        translate("Merge", "%n gone", n=count(found, Fate.REMOVED)),
        translate("Merge", "%n moved", n=count(found, Fate.MOVED)),
        translate("Merge", "%n changed", n=count(found, Fate.CHANGED)),
    )
    fates = (Fate.ADDED, Fate.REMOVED, Fate.MOVED, Fate.CHANGED)
    said = ", ".join(p for p, fate in zip(parts, fates, strict=True) if count(found, fate))
    return translate("Merge", "%n difference(s): {kinds}.", n=len(found)).format(kinds=said)


def count(changes: Iterable[Change], fate: Fate) -> int:
    """How many of them have this fate."""
    return sum(fate in change.fates for change in changes)


def kept(changes: Iterable[Change], fate: str) -> tuple[Change, ...]:
    """Those with the fate of this name, all with `EVERY`."""
    return tuple(c for c in changes if fate == EVERY or Fate(fate) in c.fates)


def as_text(groups: Iterable[Group], told: Told, head: str) -> str:
    """The list for the clipboard: heads, and under each change its fields."""
    return "\n".join([head, *_lines(groups, told)]) + "\n"


def _lines(groups: Iterable[Group], told: Told) -> Iterator[str]:
    for group in groups:
        yield from ("", group.head)
        for change in group.changes:
            sign = sign_of(change.fates)
            yield f"{sign.symbol} {told.name(change.key, node_of(change))} ({sign.word})"
            for field in told.fields(change):
                yield f"    {field.name}: {field.before or '–'} → {field.after or '–'}"
