"""Links between cards: always upright or level, never over a card that has no part in them.

A `supports` link drops from the customer's card along its plumb line, through the gap between
bricks, into the gutter above the employee's lane, along it and down to the employee's card.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import (
    Block,
    Box,
    Face,
    Line,
    Outline,
    Path,
    Pen,
    Prim,
    Role,
    Step,
)
from journeyeditor.layout.geometry import MM_PER_PT, Point, Rect
from journeyeditor.layout.style import INK, SOFT, VERMILLION, WHITE
from journeyeditor.model.base import Id
from journeyeditor.model.enums import LinkKind
from journeyeditor.model.journey import Link

LEVELS = (1.8, 4.2, 6.6)
"""Heights in a gutter at which lines may run, from the top of the lane, in mm at unit 1."""


class Placed(NamedTuple):
    """A lane on the map with the rectangles of its cards, x of the map and y of the lane."""

    y: float
    h: float
    rects: Mapping[Id, Rect]


class _Gutter:
    """Which stretches of a lane's gutter are taken at each level, and by which trunk."""

    BUCKET = 200.0
    """Stretches are filed by pieces of this many mm, so that few have to be looked at."""

    def __init__(self) -> None:
        self._taken: dict[tuple[int, int], list[tuple[float, float, Id]]] = {}

    def level(self, left: float, right: float, trunk: Id) -> int:
        """The first level where the stretch is free, or the uppermost if none is."""
        buckets = range(int(left // self.BUCKET), int(right // self.BUCKET) + 1)
        level = next(
            (at for at in range(len(LEVELS)) if self._free(at, buckets, left, right, trunk)), 0
        )
        for bucket in buckets:
            self._taken.setdefault((level, bucket), []).append((left, right, trunk))
        return level

    def _free(self, level: int, buckets: range, left: float, right: float, trunk: Id) -> bool:
        return not any(
            left < b + 1 and a < right + 1 and other != trunk
            for bucket in buckets
            for a, b, other in self._taken.get((level, bucket), ())
        )


class Router:
    """Finds the way of every link of one map; made anew when places or links change."""

    def __init__(self, ctx: Context, lanes: Sequence[Placed], links: Sequence[Link]) -> None:
        self._ctx = ctx
        self._lanes = lanes
        self._where = {card: at for at, lane in enumerate(lanes) for card in lane.rects}
        self._rows = [sorted((r.x, r.right, c) for c, r in lane.rects.items()) for lane in lanes]
        self._widest = [max((r.w for r in lane.rects.values()), default=0.0) for lane in lanes]
        self._gutters = [_Gutter() for _ in lanes]
        self._supporters: dict[Id, set[Id]] = {}
        for link in links:
            if link.kind is LinkKind.SUPPORTS:
                self._supporters.setdefault(link.target, set()).add(link.source)

    def rect(self, card: Id) -> Rect:
        """Where a card stands on the map."""
        lane = self._lanes[self._where[card]]
        return lane.rects[card].moved(0, lane.y)

    def knows(self, link: Link) -> bool:
        """Whether both ends are cards that are shown."""
        return link.source in self._where and link.target in self._where

    def supports(self, link: Link) -> list[Point]:
        """The corners of a `supports` link, from the customer's card to the employee's."""
        card, helper = self.rect(link.target), self.rect(link.source)
        above, below = self._where[link.target], self._where[link.source]
        if above >= below:
            return self._upwards(card, helper, below)
        x, end = card.centre.x, helper.centre.x
        corners = [Point(x, card.bottom)]
        for at in range(above, below):
            fresh = self._clear(at, x, card.bottom, link.target)
            if fresh != x:
                y = self._turn(at, x, fresh, link.target)
                corners += [Point(x, y), Point(fresh, y)]
                x = fresh
        if abs(x - end) > 0.1:
            y = self._turn(below, x, end, link.target)
            corners += [Point(x, y), Point(end, y)]
        return [*corners, Point(end, helper.y)]

    def _turn(self, at: int, a: float, b: float, trunk: Id) -> float:
        level = self._gutters[at].level(min(a, b), max(a, b), trunk)
        return self._lanes[at].y + LEVELS[level] * self._ctx.style.unit

    def _upwards(self, card: Rect, helper: Rect, at: int) -> list[Point]:
        """An employee lane above the customer's: from its card's foot up and over."""
        x, end = card.centre.x, helper.centre.x
        y = self._lanes[at].y + self._lanes[at].h - LEVELS[0] * self._ctx.style.unit
        return [Point(x, card.y), Point(x, y), Point(end, y), Point(end, helper.bottom)]

    def _clear(self, at: int, x: float, start: float, target: Id) -> float:
        """An x at which a line may pass the lane: the gap at the side of what stands in its way."""
        for _ in range(4):
            hit = self._in_the_way(at, x, start, target)
            if hit is None:
                return x
            gap = self._ctx.style.gap / 2
            x = hit[0] - gap if x - hit[0] <= hit[1] - x else hit[1] + gap
        return x

    def _in_the_way(
        self, at: int, x: float, start: float, target: Id
    ) -> tuple[float, float] | None:
        friends = self._supporters.get(target, set())
        lane, row = self._lanes[at], self._rows[at]
        for index in range(bisect_left(row, (x - self._widest[at],)), len(row)):
            left, right, card = row[index]
            if left > x:
                break
            inside = left + 0.2 < x < right - 0.2
            below = lane.rects[card].y + lane.y >= start - 0.1
            if inside and below and card != target and card not in friends:
                return left, right
        return None

    def side(self, link: Link) -> list[Point]:
        """The corners of any other link: out of the top of one card, along the gutter, down."""
        a, b = self.rect(link.source), self.rect(link.target)
        from_lane, to_lane = self._where[link.source], self._where[link.target]
        shift = 6.0 * self._ctx.style.unit
        forward = b.centre.x >= a.centre.x
        x1, x2 = a.centre.x + (shift if forward else -shift), b.centre.x
        x2 += -shift if forward else shift
        if from_lane == to_lane:
            y = self._turn(from_lane, x1, x2, link.id)
            return [Point(x1, a.y), Point(x1, y), Point(x2, y), Point(x2, b.y)]
        if from_lane < to_lane:
            corners = [Point(x1, a.bottom)]
            for at in range(from_lane, to_lane):
                fresh = self._clear(at, x1, a.bottom, link.id)
                if fresh != x1:
                    y = self._turn(at, x1, fresh, link.id)
                    corners += [Point(x1, y), Point(fresh, y)]
                    x1 = fresh
            y = self._turn(to_lane, x1, x2, link.id)
            return [*corners, Point(x1, y), Point(x2, y), Point(x2, b.y)]
        y = self._turn(from_lane, x1, x2, link.id)
        return [Point(x1, a.y), Point(x1, y), Point(x2, y), Point(x2, b.bottom)]


def link_blocks(
    ctx: Context,
    lanes: Sequence[Placed],
    feelings: Mapping[Id, float],
    foot: float,
) -> tuple[Block, ...]:
    """A block for every link whose ends are shown. `foot` is the y of the gutter under the map."""
    links = ctx.journey.links
    router = Router(ctx, lanes, links)
    blocks: list[Block] = []
    for link in links:
        if not router.knows(link):
            continue
        if link.kind is LinkKind.SUPPORTS:
            corners = router.supports(link)
            hurts = feelings.get(link.source, 0.0) < 0 and feelings.get(link.target, 0.0) < 0
            blocks.append(_supports_block(ctx, link, corners, hurts))
        elif link.kind is LinkKind.UMOT_ZMOT:
            blocks.append(_return_block(ctx, link, router, foot))
        else:
            blocks.append(_arrow_block(ctx, link, router.side(link), router))
    return tuple(blocks)


def _supports_block(ctx: Context, link: Link, corners: list[Point], hurts: bool) -> Block:
    """Ink; pain on both sides: thicker, with two bars across."""
    u = ctx.style.unit
    pen = Pen(INK, (1.5 if hurts else 0.75) * u)

    def make() -> Block:
        area = _bounds(corners)
        prims: list[Prim] = [Path(_outline(corners, area), pen=pen)]
        if hurts:
            end, before = corners[-1], corners[-2]
            y = max(before.y, end.y - 9 * u) + min(3.0 * u, (end.y - before.y) / 2) - area.y
            x = end.x - area.x
            for dy in (0.0, 1.8 * u):
                prims.append(Line(x - 2 * u, y + dy, x + 2 * u, y + dy, Pen(INK, 0.8 * u)))
        return _block(ctx, link, area, prims)

    return ctx.memo.get(("link", link.id), (tuple(corners), hurts, link), make)


def _arrow_block(ctx: Context, link: Link, corners: list[Point], router: Router) -> Block:
    u = ctx.style.unit
    back = router.rect(link.target).centre.x < router.rect(link.source).centre.x
    dashed = back or link.kind is LinkKind.FEEDBACK
    pen = Pen(INK, 0.9 * u, (3.0 * u, 2.2 * u) if dashed else (), False)

    def make() -> Block:
        area = _bounds(corners)
        end, before = corners[-1], corners[-2]
        down = 1.0 if end.y > before.y else -1.0
        tip = Point(end.x - area.x, end.y - area.y)
        head: Outline = (
            ("M", tip.x - 1.8 * u, tip.y - 2.6 * u * down),
            ("L", tip.x, tip.y),
            ("L", tip.x + 1.8 * u, tip.y - 2.6 * u * down),
        )
        prims: list[Prim] = [
            Path(_outline(corners, area), pen=pen),
            Path(head, pen=Pen(INK, 0.9 * u)),
        ]
        label = link.label or (ctx.words.back if back and link.kind is LinkKind.SEQUENCE else "")
        if label:
            a, b = corners[-3], corners[-2]
            middle = Point((a.x + b.x) / 2 - area.x, a.y - area.y)
            prims += plate(ctx, label, middle, hurts=back)
        return _block(ctx, link, area, prims)

    return ctx.memo.get(("link", link.id), (tuple(corners), dashed, back, link), make)


def _return_block(ctx: Context, link: Link, router: Router, foot: float) -> Block:
    """One customer's ultimate moment is the next one's zero moment: an arrow below the map."""
    u = ctx.style.unit
    start, end = router.rect(link.source).centre.x, router.rect(link.target).centre.x
    top, y, bottom = foot + 1.0 * u, foot + 7.0 * u, foot + 13.0 * u
    corners = [Point(start, top), Point(start, y), Point(end, y), Point(end, top)]

    def make() -> Block:
        area = Rect(min(start, end), top, abs(end - start), bottom - top)
        tip = end - area.x
        head: Outline = (
            ("M", tip - 1.8 * u, 2.6 * u),
            ("L", tip, 0),
            ("L", tip + 1.8 * u, 2.6 * u),
        )
        pen = Pen(INK, 0.9 * u)
        prims: list[Prim] = [Path(_outline(corners, area), pen=pen), Path(head, pen=pen)]
        middle = Point(area.w / 2, y - top)
        prims += plate(ctx, link.label or "UMOT → ZMOT", middle)
        return _block(ctx, link, area, prims)

    return ctx.memo.get(("link", link.id), (tuple(corners), link), make)


def plate(ctx: Context, words: str, middle: Point, hurts: bool = False) -> list[Prim]:
    """A word on a white plate, centred on a line."""
    u, size = ctx.style.unit, ctx.style.small(0.85)
    text = ctx.text(middle.x, 0, words, size, Face.BOLD, anchor="middle")
    h = size * MM_PER_PT * 1.3
    pen = Pen(VERMILLION if hurts else SOFT, 0.5 * u)
    box = Box(text.x - 2 * u, middle.y - h / 2, text.width + 4 * u, h, WHITE, pen, h / 2)
    baseline = middle.y + size * MM_PER_PT * 0.34
    return [box, ctx.text(middle.x, baseline, words, size, Face.BOLD, anchor="middle")]


def _bounds(corners: Sequence[Point]) -> Rect:
    xs, ys = [p.x for p in corners], [p.y for p in corners]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _outline(corners: Sequence[Point], area: Rect) -> Outline:
    steps: list[Step] = []
    for index, corner in enumerate(corners):
        steps.append(("L" if index else "M", corner.x - area.x, corner.y - area.y))
    return tuple(steps)


def _block(ctx: Context, link: Link, area: Rect, prims: list[Prim]) -> Block:
    return Block(
        f"link:{link.id}",
        Role.LINK,
        area.x,
        area.y,
        area.w,
        area.h,
        tuple(prims),
        ref=link.id,
        text=link.label,
        overhang=6.0 * ctx.style.unit,
    )
