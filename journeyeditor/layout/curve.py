"""An emotion curve in its lane: line, faces, hollow handles, peak and end, and plumb lines.

Unmeasured is never drawn as a value: the line passes as a thin dash from one known point to the
next, and a dashed circle with "?" waits on the 0 line.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from journeyeditor.layout.carried import beyond, carry_on
from journeyeditor.layout.context import Context
from journeyeditor.layout.curve_look import PLAIN, Look, marked_face, name_plate, read_face
from journeyeditor.layout.drawing import (
    Block,
    Circle,
    Face,
    Line,
    Outline,
    Path,
    Pen,
    Prim,
    Prims,
    Role,
    Step,
)
from journeyeditor.layout.geometry import MM_PER_PT, Point, Rect
from journeyeditor.layout.grid import Scale, StageSpan
from journeyeditor.layout.handles import Handle
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.layout.monotone import backwards, pieces, within
from journeyeditor.layout.outline import polygon
from journeyeditor.layout.peak_end import peak_and_end
from journeyeditor.layout.style import BLUE, BROWN, INK, WHITE, ZERO, Style
from journeyeditor.model.enums import Actor, CollectedBy, CurveKind
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Lane
from journeyeditor.model.statistics import interval


def lane_scale(style: Style, h: float) -> Scale:
    """The emotion scale of a lane that is `h` mm high: -2 to 2 with room for faces outside."""
    return Scale(h / 2, (h - 22.0 * style.unit) / 4)


def curve_blocks(
    ctx: Context,
    curve: EmotionCurve,
    lane: Lane,
    rect: Rect,
    stages: Sequence[StageSpan],
    places: Sequence[tuple[Handle, ...]],
    look: Look = PLAIN,
) -> tuple[Block, ...]:
    """The curve; its points are children, stage by stage. `rect` is the lane on the map."""
    lefts = tuple(span.x - rect.x for span in stages)

    def make() -> tuple[Block, ...]:
        return (_curve(ctx, curve, lane, rect, stages, places, look),)

    made_from = (
        tuple(places),
        lefts,
        rect,
        curve.kind,
        curve.id,
        lane.actor,
        stages[-1].right,
        look,
    )
    return ctx.memo.get(("curve", curve.id), made_from, make)


def _curve(
    ctx: Context,
    curve: EmotionCurve,
    lane: Lane,
    rect: Rect,
    stages: Sequence[StageSpan],
    places: Sequence[tuple[Handle, ...]],
    look: Look,
) -> Block:
    scale = lane_scale(ctx.style, rect.h)
    everywhere = [
        handle._replace(x=handle.x + span.x - rect.x)
        for span, row in zip(stages, places, strict=True)
        for handle in row
    ]
    before, after = beyond(ctx, curve, lane, stages, rect.x) if ctx.only else ([], [])
    everywhere = [*before, *everywhere, *after]
    known = [handle for handle in everywhere if handle.point is not None]
    line = [Point(h.x, scale.y(h.point.v if h.point else 0.0)) for h in known]
    children = [
        _points(ctx, curve, span, row, rect, look)
        for span, row in zip(stages, places, strict=True)
        if row
    ]
    if curve.kind is not CurveKind.TARGET and ctx.style.draws(MapMark.PEAK_END):
        children += peak_and_end(ctx, curve.id, rect, scale, known)
    prims = _line(ctx, curve, lane, scale, known, line, _gaps(everywhere), rect.w, look)
    if line:
        prims = (*prims, *name_plate(ctx, look, line[0], ctx.style.face_r))
    return Block(
        f"curve:{curve.id}",
        Role.CURVE,
        rect.x,
        rect.y,
        rect.w,
        rect.h,
        prims,
        tuple(children),
        ref=curve.id,
        text=_spoken(ctx, look.name or ctx.words.curve(curve.kind), known),
        overhang=ctx.style.face_r,
    )


def _points(
    ctx: Context,
    curve: EmotionCurve,
    span: StageSpan,
    row: tuple[Handle, ...],
    rect: Rect,
    look: Look,
) -> Block:
    """The points of one stage, relative to it."""
    scale = lane_scale(ctx.style, rect.h)
    children = ctx.memo.get(
        ("points", curve.id, span.id),
        (row, curve.kind, rect.h, look.hue),
        lambda: tuple(
            _handle_block(ctx, curve, scale, handle, look)
            for handle in row
            if handle.point is not None or not ctx.style.printing
        ),
    )
    x = span.x - rect.x
    return ctx.memo.get(
        ("points block", curve.id, span.id),
        (children, x, span.w, rect.h),
        lambda: Block(
            f"points:{curve.id}:{span.id}",
            Role.CURVE,
            x,
            0,
            span.w,
            rect.h,
            children=children,
            overhang=3 * ctx.style.face_r,
        ),
    )


def _spoken(ctx: Context, name: str, known: list[Handle]) -> str:
    numbers = "; ".join(
        ctx.words.number(handle.point.v, plus=True) for handle in known if handle.point
    )
    return f"{ctx.words.feeling}, {name}: {numbers}"


def _gaps(places: Sequence[Handle]) -> list[bool]:
    """For each interval between known handles whether an unmeasured one lies in it."""
    result: list[bool] = []
    pending, started = False, False
    for handle in places:
        if handle.point is None:
            pending = started
            continue
        if started:
            result.append(pending)
        started, pending = True, False
    return result


def _line(
    ctx: Context,
    curve: EmotionCurve,
    lane: Lane,
    scale: Scale,
    known: list[Handle],
    line: list[Point],
    gaps: list[bool],
    w: float,
    look: Look,
) -> Prims:
    if len(line) < 2:
        return ()
    u = ctx.style.unit
    solid, dashed = _split(line, gaps)
    prims: list[Prim] = []
    if ctx.only:
        solid, dashed = within(solid, 0.0, w), within(dashed, 0.0, w)
        prims += [*carry_on(solid, w, u), *carry_on(dashed, w, u)]
        here = [at for at, handle in enumerate(known) if 0.0 <= handle.x <= w]
        known, line = [known[at] for at in here], [line[at] for at in here]
    if curve.kind is CurveKind.MEASURED and ctx.style.draws(MapMark.BANDS):
        prims += _confidence(lane, scale, known, line, u)
    if dashed:
        prims.append(Path(dashed, pen=Pen(look.hue, 0.4 * u, (2.4 * u, 2.4 * u))))
    if solid:
        own = tuple(part * u for part in look.dash)
        width, dash = {
            CurveKind.ESTIMATED: (1.3, own),
            CurveKind.MEASURED: (1.7, own),
            CurveKind.TARGET: (1.0, (8.0 * u, 4.0 * u)),
        }[curve.kind]
        prims.append(Path(solid, pen=Pen(WHITE, 3.2 * u)))
        prims.append(Path(solid, pen=Pen(look.hue, width * u, dash)))
    return tuple(prims)


def _split(line: list[Point], gaps: list[bool]) -> tuple[Outline, Outline]:
    """The line as two outlines: what is known, and what only bridges a gap."""
    solid: list[Step] = []
    dashed: list[Step] = []
    joined = False
    for start, piece, gap in zip(line, pieces(line), gaps, strict=False):
        target = dashed if gap else solid
        if gap or not joined:
            target.append(("M", start.x, start.y))
        target.append(piece)
        joined = not gap
    return tuple(solid), tuple(dashed)


def _confidence(
    lane: Lane, scale: Scale, known: list[Handle], line: list[Point], u: float
) -> list[Prim]:
    """The 95 % band along neighbouring measured points that have n >= 5 and a spread."""
    hue, tint = (BLUE, "#D9EAF3") if lane.actor is Actor.CUSTOMER else (BROWN, "#FBF1D9")
    prims: list[Prim] = []
    for run in _with_interval(known, line):
        upper = [Point(x, scale.y(min(2.0, v + half))) for x, v, half in run]
        lower = [Point(x, scale.y(max(-2.0, v - half))) for x, v, half in run]
        if len(run) == 1:
            w = 3.0 * u
            upper = [Point(upper[0].x - w, upper[0].y), Point(upper[0].x + w, upper[0].y)]
            lower = [Point(lower[0].x - w, lower[0].y), Point(lower[0].x + w, lower[0].y)]
        outline = (
            ("M", *upper[0]),
            *pieces(upper),
            ("L", *lower[-1]),
            *backwards(lower),
            ("Z",),
        )
        prims.append(Path(outline, fill=tint, pen=Pen(hue, 0.3 * u)))
    return prims


def _with_interval(
    known: list[Handle], line: list[Point]
) -> list[list[tuple[float, float, float]]]:
    """Runs of neighbouring points that have an interval: x, feeling and half the interval."""
    runs: list[list[tuple[float, float, float]]] = [[]]
    for handle, at in zip(known, line, strict=True):
        point = handle.point
        half = interval(point.n, point.sd) if point else None
        if point is None or half is None:
            runs.append([])
        else:
            runs[-1].append((at.x, point.v, half))
    return [run for run in runs if run]


def _handle_block(
    ctx: Context, curve: EmotionCurve, scale: Scale, handle: Handle, look: Look
) -> Block:
    r = ctx.style.face_r
    v = handle.point.v if handle.point else 0.0
    x, y = handle.x, scale.y(v)
    words = ctx.words

    def make() -> Block:
        value = words.number(v, plus=True) if handle.point else words.unmeasured
        said = f", {handle.point.word}" if handle.point and handle.point.word else ""
        return Block(
            f"point:{curve.id}:{handle.card_id or round(handle.x, 2)}",
            Role.POINT,
            x - r,
            y - r,
            2 * r,
            2 * r,
            _handle(ctx, curve, handle, r, look),
            ref=f"point:{curve.id}:{handle.card_id}" if handle.card_id else "",
            text=f"{words.feeling} {value}{said}",
            far=_plain_handle(ctx, handle, r),
            overhang=ctx.style.meta_pt * MM_PER_PT * 1.6,
        )

    key = ("point", curve.id, handle.card_id or handle.x)
    return ctx.memo.get(key, (_key(handle.point), curve.kind, x, y, look.hue), make)


def _key(point: EmotionPoint | None) -> tuple[object, ...]:
    return () if point is None else (point.v, point.n, point.sd, point.word, point.collected_by)


def _handle(ctx: Context, curve: EmotionCurve, handle: Handle, r: float, look: Look) -> Prims:
    u, point = ctx.style.unit, handle.point
    if point is None:
        ring = Pen(ZERO, 0.7 * u, (1.6 * u, 1.3 * u), False)
        size = ctx.style.meta_pt
        mark = ctx.text(r, r + size * MM_PER_PT * 0.36, "?", size, Face.BOLD, ZERO, anchor="middle")
        return (Circle(r, r, r * 0.9, WHITE, ring), mark)
    if curve.kind is CurveKind.TARGET:
        shape = polygon((0, -r), (r, 0), (0, r), (-r, 0))
        return (Path(shape, r, r, 0.7, WHITE, Pen(look.hue, 1.0 * u)),)
    if curve.kind is CurveKind.ESTIMATED:
        return marked_face(look, Point(r, r), r, point.v, False)
    if point.collected_by is CollectedBy.AI:
        prims = list(read_face(look, Point(r, r), r, point.v))
    else:
        prims = list(marked_face(look, Point(r, r), r, point.v, not _is_hollow(ctx, point)))
    few = f", {ctx.words.indicative}" if (point.n or 0) < 30 else ""
    size = ctx.style.small(0.8)
    prims.append(
        ctx.text(r, 2 * r + size * MM_PER_PT * 1.1, f"n = {point.n}{few}", size, anchor="middle")
    )
    return tuple(prims)


def _is_hollow(ctx: Context, point: EmotionPoint) -> bool:
    """Whether a measured point has too few answers, or no spread, and that is to be seen."""
    return (point.sd is None or (point.n or 0) < 5) and ctx.style.draws(MapMark.HOLLOW)


def _plain_handle(ctx: Context, handle: Handle, r: float) -> Prims:
    """A point on a map that is shown very small: no face, no word."""
    colour = INK if handle.point else ZERO
    return (Circle(r, r, r * 0.8, WHITE, Pen(colour, 1.2 * ctx.style.unit)),)


def plumb_blocks(
    ctx: Context,
    curve: EmotionCurve,
    rect: Rect,
    stages: Sequence[StageSpan],
    places: Sequence[tuple[Handle, ...]],
) -> list[Block]:
    """Dotted lines from the cards to their points on the curve, a block a stage."""
    return [
        ctx.memo.get(
            ("plumb", curve.id, span.id),
            (row, rect.y, rect.h, span.x, span.w),
            partial(_plumb, ctx, curve, rect, span, row),
        )
        for span, row in zip(stages, places, strict=True)
        if row
    ]


def _plumb(
    ctx: Context, curve: EmotionCurve, rect: Rect, span: StageSpan, row: tuple[Handle, ...]
) -> Block:
    prims, top, bottom = ctx.memo.get(
        ("plumb lines", curve.id, span.id), (row, rect.y, rect.h), partial(_drops, ctx, rect, row)
    )
    name = f"plumb:{curve.id}:{span.id}"
    # Of dots this small nothing is to be seen on a map that is shown very small.
    return Block(name, Role.LINKS, span.x, top, span.w, bottom - top, prims, far=())


def _drops(ctx: Context, rect: Rect, row: tuple[Handle, ...]) -> tuple[Prims, float, float]:
    """The lines of a stage, relative to the upper of their ends, and the y of both ends.

    None leads to a place that is only there on the screen, to be filled in.
    """
    scale, u = lane_scale(ctx.style, rect.h), ctx.style.unit
    pen = Pen(ZERO, 0.4 * u, (0.4 * u, 2.2 * u))
    ends: list[tuple[float, float, float]] = []
    for handle in row:
        if handle.card_id and (handle.point or not ctx.style.printing):
            y = rect.y + scale.y(handle.point.v if handle.point else 0.0)
            start = handle.bottom if handle.bottom <= rect.y else handle.top
            ends.append((handle.x, start, y))
    top = min((min(a, b) for _, a, b in ends), default=rect.y)
    bottom = max((max(a, b) for _, a, b in ends), default=rect.y)
    return tuple(Line(x, a - top, x, b - top, pen) for x, a, b in ends), top, bottom
