"""What goes on elsewhere, where a map is wrapped into bands: curves and links that leave a band.

A curve is drawn as if the map were in one piece and cut where the band ends; a link that leaves
says the number of the card at its other end. Used only when not all stages are drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Line, Outline, Path, Pen, Prim, Role
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.grid import StageSpan
from journeyeditor.layout.handles import Handle, follows
from journeyeditor.layout.links import Placed, plate, plate_size
from journeyeditor.layout.style import INK
from journeyeditor.model.base import Id
from journeyeditor.model.enums import LinkKind
from journeyeditor.model.find import places
from journeyeditor.model.journey import EmotionCurve, Lane, Link

APART = 0.01
"""The least distance in x between two points of a curve, in mm."""


def beyond(
    ctx: Context, curve: EmotionCurve, home: Lane, stages: Sequence[StageSpan], x: float
) -> tuple[list[Handle], list[Handle]]:
    """The known points of a curve before and after the stages that are drawn.

    Their x is where they would be if all stages were drawn, relative to `x` on the map.
    """
    lefts = _lefts(ctx, stages)
    slots: dict[Id, float] = {
        place.card.id: lefts[place.stage_id] + (place.card.slot + 1) * ctx.style.pitch
        for place in places(ctx.journey)
        if follows(curve, home, place.lane)
    }
    found: list[Handle] = []
    for point in curve.points:
        if point.card_id is not None:
            at = slots.get(point.card_id)
        else:
            at = lefts[point.stage_id or ""] + ((point.slot or 0.0) + 1) * ctx.style.pitch
        if at is not None:
            found.append(Handle(point.card_id or "", at - x, 0.0, 0.0, point))
    found.sort(key=lambda handle: handle.x)
    left, right = stages[0].x - x, stages[-1].right - x
    before = _rising([handle for handle in found if handle.x < left])
    return before, _rising([handle for handle in found if handle.x >= right])


def _lefts(ctx: Context, stages: Sequence[StageSpan]) -> dict[Id, float]:
    """The x of every stage of the map, as if all were drawn."""
    at = 0.0
    lefts: dict[Id, float] = {}
    for stage in ctx.journey.stages:
        lefts[stage.id] = at
        at += (stage.slots + 1) * ctx.style.pitch
    shift = stages[0].x - lefts[stages[0].id]
    return {stage_id: left + shift for stage_id, left in lefts.items()}


def _rising(handles: Sequence[Handle]) -> list[Handle]:
    """The same with x rising strictly."""
    risen: list[Handle] = []
    for handle in handles:
        least = risen[-1].x + APART if risen else handle.x
        risen.append(handle if handle.x >= least else handle._replace(x=least))
    return risen


def carry_on(outline: Outline, w: float, u: float) -> list[Prim]:
    """An arrow head where a line runs out of a band `w` mm wide, or into it."""
    steps = [step for step in outline if step[0] in ("M", "C")]
    ends = [Point(step[-2], step[-1]) for step in steps if len(step) > 2]
    pen = Pen(INK, 0.9 * u)
    head: Outline = (("M", -2.6 * u, -2.2 * u), ("L", 0.0, 0.0), ("L", -2.6 * u, 2.2 * u))
    found: list[Prim] = []
    if ends and ends[0].x < APART:
        found.append(Path(head, ends[0].x + 3.4 * u, ends[0].y, 1.0, None, pen))
    if ends and ends[-1].x > w - APART:
        found.append(Path(head, ends[-1].x - 0.8 * u, ends[-1].y, 1.0, None, pen))
    return found


class _End(NamedTuple):
    """A card at one end of a link, and the lane it stands in, in mm on the map."""

    card: Rect
    top: float
    bottom: float
    is_employee: bool


def carried_links(
    ctx: Context,
    lanes: Sequence[Placed],
    stages: Sequence[StageSpan],
    numbers: Mapping[Id, Mapping[Id, str]],
) -> list[Block]:
    """A short line for each link with one end here, with the number of the card at the other."""
    named = {card: number for row in numbers.values() for card, number in row.items()}
    ends = dict(_ends(lanes, {span.id: span.x for span in stages}))
    printed = {p.card.id for p in places(ctx.journey) if ctx.style.shows(p.lane)}
    taken: list[Rect] = []
    blocks: list[Block] = []
    for link in ctx.journey.links:
        here = [card for card in (link.source, link.target) if card in ends]
        other = link.target if here == [link.source] else link.source
        if len(here) == 1 and other in printed and named.get(other):
            out = here[0] == link.source
            block = _stub(ctx, link, ends[here[0]], named[other], out, taken)
            blocks.append(block)
    return blocks


def _ends(lanes: Sequence[Placed], lefts: Mapping[Id, float]) -> Iterator[tuple[Id, _End]]:
    for lane in lanes:
        for stage_id, rects in lane.rects.items():
            for card, rect in rects.items():
                at = rect.moved(lefts[stage_id], lane.y)
                yield card, _End(at, lane.y, lane.y + lane.h, lane.is_employee)


def _stub(ctx: Context, link: Link, end: _End, number: str, out: bool, taken: list[Rect]) -> Block:
    """From the port of a card to a plate in the gutter, or under the cards of a customer."""
    u, card = ctx.style.unit, end.card
    aside = 0.0 if link.kind is LinkKind.SUPPORTS else 6.0 * u
    x = card.centre.x + (aside if out else -aside)
    y = end.top + 4.5 * u if end.is_employee else end.bottom - 4.0 * u
    words = f"→ {number}" if out or link.kind is LinkKind.SUPPORTS else f"{number} →"
    w, h = plate_size(ctx, words)
    area = Rect(x - w / 2, y - h / 2, w, h)
    while any(area.overlaps(other) for other in taken):
        area = area.moved(w + u, 0)
    taken.append(area)
    pen = Pen(INK, 0.75 * u)
    edge = card.y if end.is_employee else card.bottom
    whole = Rect(x, min(edge, y), 0, abs(edge - y)).united(area)
    at, top = Point(x - whole.x, y - whole.y), edge - whole.y
    middle = Point(area.centre.x - whole.x, at.y)
    prims: list[Prim] = [Line(at.x, top, *at, pen), Line(*at, *middle, pen)]
    prims += plate(ctx, words, middle)
    name = f"carried:{link.id}"
    return Block(name, Role.LINK, *whole, tuple(prims), ref=link.id, overhang=2.0 * u)
