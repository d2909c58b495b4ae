"""What a comparison puts over a map: tabs on what is here, outlines of what is only there.

Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from journeyeditor.canvas.differences import Differences, Outline, Sign, Tab
from journeyeditor.i18n import translate
from journeyeditor.merging.changes import Change, Fate, Key, Thing
from journeyeditor.model.base import Id, Node
from journeyeditor.model.find import point_ref
from journeyeditor.model.titles import one_line
from journeyeditor.ui.merging.other_maps import Across

_ON_MAP = frozenset({Thing.STAGE, Thing.LANE, Thing.CARD, Thing.LINK, Thing.CURVE})


@dataclass(frozen=True, slots=True)
class Side:
    """Which side of a comparison is the map that is looked at: the one before or after."""

    after: bool

    @property
    def other(self) -> Side:
        """The side of the other version."""
        return Side(not self.after)

    def here(self, change: Change) -> Node | None:
        """The thing as it is on the map that is looked at."""
        return change.after if self.after else change.before

    def there(self, change: Change) -> Node | None:
        """The thing as it is in the other version."""
        return change.before if self.after else change.after


def sign_of(fates: Iterable[Fate]) -> Sign:
    """The sign of what became of a thing, and its word; the same signs as on a poster."""
    found = frozenset(fates)
    if Fate.ADDED in found:
        return Sign("+", translate("Merge", "new"), dark=True)
    if Fate.REMOVED in found:
        return Sign("×", translate("Merge", "gone"), grey=True)
    if found == {Fate.MOVED, Fate.CHANGED}:
        return Sign("→", translate("Merge", "moved, changed"))
    if Fate.MOVED in found:
        return Sign("→", translate("Merge", "moved"))
    return Sign("≈", translate("Merge", "changed"))


def ref_of(key: Key, node: Node | None) -> Id:
    """What a selection calls the thing, "" when it is not on a map itself."""
    at: Id = getattr(node, "card_id", None) or getattr(node, "stage_id", None) or ""
    if key.thing is Thing.POINT and at and key.id.endswith(f":{at}"):
        return point_ref(key.id.removesuffix(f":{at}"), at)
    if key.thing in (Thing.POINT, Thing.METRIC):  # between two maps the card stands for its point
        return at
    return str(getattr(node, "id", key.id)) if key.thing in _ON_MAP else ""


def marks(
    changes: Iterable[Change], side: Side, map_id: Id, across: Across | None, current: Key | None
) -> Differences:
    """The marks for one map, with "" of all changes.

    `across` tells where things of the other version would stand.
    """
    mine = [change for change in changes if map_id in (change.key.map_id, "")]
    outlines = [*_outlines(mine, side, across)]
    return Differences(
        tuple(_tabs(mine, side)),
        tuple(outline for outline, always in outlines if always),
        tuple(outline for outline, always in outlines if not always),
        next((_any_ref(change, side) for change in mine if change.key == current), ""),
        side.after,
    )


def _any_ref(change: Change, side: Side) -> Id:
    here = side.here(change)
    return ref_of(change.key, here if here is not None else side.there(change))


def _tabs(changes: Iterable[Change], side: Side) -> Iterator[Tab]:
    for change in changes:
        node = side.here(change)
        if node is not None and (ref := ref_of(change.key, node)):
            yield Tab(ref, sign_of(change.fates))


def _outlines(
    changes: Iterable[Change], side: Side, across: Across | None
) -> Iterator[tuple[Outline, bool]]:
    """Outlines, and whether to show them always: cards that are only there."""
    for change in changes:
        gone = side.here(change) is None
        node = side.there(change)
        if across is None or node is None or not (gone or Fate.MOVED in change.fates):
            continue
        ref = ref_of(change.key, node)
        place = across.place(ref) if ref else None
        if place is not None:
            title = one_line(str(getattr(node, "title", getattr(node, "name", ""))))
            sign = sign_of(change.fates) if gone else _moved_sign(side)
            outline = Outline(_any_ref(change, side), place, sign, title)
            yield outline, gone and change.key.thing is Thing.CARD


def _moved_sign(side: Side) -> Sign:
    """At the place that a thing has in the other version."""
    if side.after:
        return Sign("→", translate("Merge", "was here"))
    return Sign("→", translate("Merge", "goes here"))
