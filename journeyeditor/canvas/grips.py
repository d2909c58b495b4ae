"""The small handles that appear at what is pointed at or selected: where they are, what is hit.

A handle has a size in px that does not shrink with the map, so that it can be grabbed at every
zoom at which it is shown. Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.index import Found
from journeyeditor.canvas.sticky import Placed, to_window
from journeyeditor.layout.drawing import Path, Role
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Actor, Content
from journeyeditor.model.find import find_card

if TYPE_CHECKING:
    from journeyeditor.canvas.bench import Bench

REACH = 8.0
"""Px round a handle that still take hold of it."""

LEAST_CARD = 44.0
"""Px that a card must be wide for its handles to be shown."""


class Hold(Enum):
    """What pulling a handle does."""

    LINK = auto()
    SPAN = auto()
    SOURCE = auto()
    TARGET = auto()
    LOOP = auto()
    HEIGHT = auto()


class Grip(NamedTuple):
    """A handle of the thing `ref`; `place` may be a point or a line, in mm."""

    hold: Hold
    ref: Id
    place: Placed


def grips(bench: Bench, scale: float) -> list[Grip]:
    """The handles of what is pointed at and of the one thing selected; `scale` is px per mm."""
    chosen = bench.session.selection
    refs = {bench.marks.hovered} | (chosen if len(chosen) == 1 else set())
    return [grip for ref in sorted(refs - {""}) for grip in _of(bench, ref, scale)]


def _of(bench: Bench, ref: Id, scale: float) -> Iterator[Grip]:
    found = bench.find(ref)
    if found is None:
        return
    match found.block.role:
        case Role.CARD if bench.scene.shown.grid.card_w * scale >= LEAST_CARD:
            yield from _of_card(bench, found, ref)
        case Role.LINK if bench.session.selection == {ref}:
            yield from link_grips(bench, found)
        case Role.STAGE:
            rect = found.rect
            at = Rect(rect.right - 1.0, rect.centre.y, 0, 0)
            yield Grip(Hold.LOOP, ref, Placed("header", at))
        case Role.LANE_NAME if not bench.scene.shown.grid.lane(ref).hidden:
            rect = found.rect
            yield Grip(Hold.HEIGHT, ref, Placed("names", Rect(rect.x, rect.bottom, rect.w, 0)))


def _of_card(bench: Bench, found: Found, ref: Id) -> Iterator[Grip]:
    place = find_card(bench.session.journey, ref)
    if place is None:
        return
    rect, links = found.rect, place.lane.content is Content.TOUCHPOINTS
    if links:
        y = rect.bottom if place.lane.actor is Actor.CUSTOMER else rect.y
        yield Grip(Hold.LINK, ref, _point(rect.centre.x, y))
        yield Grip(Hold.LINK, ref, _point(rect.right, rect.centre.y))
    if not isinstance(place.card, Touchpoint):
        yield Grip(Hold.SPAN, ref, _point(rect.right, rect.y + rect.h * (0.82 if links else 0.5)))


def link_grips(bench: Bench, found: Found) -> Iterator[Grip]:
    """The two ends of a link that is drawn: where it begins, then where it leads."""
    ref = found.block.ref
    link = next((link for link in bench.session.journey.links if link.id == ref), None)
    ends = link_ends(found)
    if link is None or ends is None:
        return
    source = bench.find(link.source)
    if source is not None and _off(source.rect, ends[1]) < _off(source.rect, ends[0]):
        ends = ends[1], ends[0]
    yield Grip(Hold.SOURCE, ref, _point(*ends[0]))
    yield Grip(Hold.TARGET, ref, _point(*ends[1]))


def link_ends(found: Found) -> tuple[Point, Point] | None:
    """Where the line of a link begins and ends on the map, in mm, as it is drawn."""
    line = found.block.prims[0]
    if not isinstance(line, Path):
        return None
    (_, *first), (_, *last) = line.outline[0], line.outline[-1]
    left, top = found.rect.x, found.rect.y
    return Point(left + first[0], top + first[1]), Point(left + last[0], top + last[1])


def _off(rect: Rect, at: Point) -> float:
    """How far a point lies outside a rectangle."""
    dx = max(rect.x - at.x, 0.0, at.x - rect.right)
    dy = max(rect.y - at.y, 0.0, at.y - rect.bottom)
    return dx + dy


def _point(x: float, y: float) -> Placed:
    return Placed("body", Rect(x, y, 0, 0))


def grip_at(found: Sequence[Grip], camera: Camera, layer: str, px: Point) -> Grip | None:
    """The handle nearest to a place in the window, if it is within reach there."""
    near = [
        (_off(to_window(camera, grip.place), px), index)
        for index, grip in enumerate(found)
        if grip.place.layer == layer
    ]
    reach, index = min(near, default=(REACH + 1, 0))
    return found[index] if reach <= REACH else None
