"""One card: its anatomy at three levels of detail (look: 76 mm wide, like a sticky note)."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.layout.badges import bottom_row, top_row
from journeyeditor.layout.context import Context, Facts, Port
from journeyeditor.layout.directed import bare
from journeyeditor.layout.drawing import Art, Box, Circle, Face, Line, Path, Pen, Prim, Prims
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.icons import ICONS, icon
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.layout.outline import polygon, stroke
from journeyeditor.layout.paragraph import break_lines, fit_size, longest_word
from journeyeditor.layout.style import INK, LINE, VERMILLION, WHITE, Hue, Style
from journeyeditor.model.cards import AnyCard, Quote, Touchpoint
from journeyeditor.model.enums import Deviation, Evidence, Kind
from journeyeditor.model.vocabulary import word

LINE_HEIGHT = 1.16
"""Height of a line on a card, in em."""

COMPACT = 1.4
"""Height of the one row of a compact card, in em."""

LEAST_H = 46.0
"""Least height of a card at unit 1, in mm."""

SIGNED = frozenset({Kind.PAIN, Kind.OPPORTUNITY})
"""Kinds of notes with a sign at their upper right."""

SIGN_W = 8.5
"""The width of that sign with the room round it at unit 1, in mm."""

STEPS = frozenset({Kind.TOUCHPOINT, Kind.ACTION, Kind.WAIT, Kind.ACTIVITY, Kind.SYSTEM})
"""Kinds with an edge and a row of signs; the others look like a plain note."""


TIP = stroke("M-1.5 -3L1.5 0L-1.5 3")
"""Where a card goes on into the next stage."""


class Shape(NamedTuple):
    """A card's rectangle and colours, apart from what stands on it."""

    w: float
    h: float
    hue: Hue


def title_of(card: AnyCard) -> str:
    """The title as it is written on the card: a quote between quotation marks."""
    return f"“{card.title}”" if isinstance(card, Quote) else card.title


def _face_of(card: AnyCard) -> Face:
    return Face.ITALIC if isinstance(card, Quote) else Face.REGULAR


def _title_room(style: Style, card: AnyCard, width: float) -> float:
    """The room for a line of the title, in mm."""
    if card.kind in SIGNED:
        return width - style.pad - SIGN_W * style.unit
    return width - 2 * style.pad - (style.edge if card.kind in STEPS else 0.0)


def title_lines(ctx: Context, card: AnyCard, width: float) -> tuple[str, ...]:
    """The title broken for a card of `width` mm, at most as many lines as the style allows."""
    style = ctx.style
    room = _title_room(style, card, width)
    return ctx.memo.get(
        ("lines", card.id),
        (card.title, card.kind, room, style.title_pt, style.max_lines),
        lambda: break_lines(
            ctx.fonts, title_of(card), _face_of(card), style.title_pt, room, style.max_lines
        ),
    )


def natural_height(ctx: Context, card: AnyCard, width: float) -> float:
    """The least height of a card of `width` mm that holds its title, in mm."""
    style = ctx.style
    if style.compact:
        return least_height(style)
    text = len(title_lines(ctx, card, width)) * style.title_pt * MM_PER_PT * LINE_HEIGHT
    if card.kind not in STEPS:
        return text + 2 * style.pad + 2.0 * style.unit
    rows = 2 * style.meta_pt * MM_PER_PT * 1.75
    return max(least_height(style), rows + text + 2 * style.pad)


def least_height(style: Style) -> float:
    """The least height of a card with steps, in mm; lanes without cards have room for one."""
    if style.compact:
        return style.meta_pt * MM_PER_PT * COMPACT + 2 * style.pad
    return LEAST_H * style.unit


def art(
    ctx: Context, card: AnyCard, facts: Facts, shape: Shape, crossings: tuple[float, ...]
) -> Art:
    """What the card looks like; `crossings` are the x at which it crosses a stage border."""
    return Art(
        lambda: full(ctx, card, facts, shape) + _arrows(ctx, crossings, shape.h),
        lambda: mid(ctx, card, facts, shape),
        lambda: far(ctx, card, facts, shape),
        lambda: spoken(ctx, card, facts),
    )


def full(ctx: Context, card: AnyCard, facts: Facts, shape: Shape) -> Prims:
    """Everything on the card."""
    if ctx.style.compact:
        return _compact(ctx, card, facts, shape)
    if card.kind not in STEPS:
        return _note(ctx, card, shape)
    prims: list[Prim] = [_sheet(ctx, card, shape)]
    prims += _edge(ctx, card.evidence, shape, ctx.style.edge)
    prims += top_row(ctx, card, facts, shape.w)
    prims += _title(ctx, card, shape.w)
    prims += bottom_row(ctx, card, facts, shape.w, shape.h)
    prims += _handed(ctx, facts, shape)
    prims += _port(ctx, card, facts, shape)
    return tuple(prims)


def is_cut(ctx: Context, card: AnyCard, width: float) -> bool:
    """Whether the title is not to be read in full on a card of `width` mm."""
    if ctx.style.compact:
        return True
    last = bare(title_lines(ctx, card, width)[-1])
    return last.endswith("…") and not card.title.endswith("…")


def is_broken(ctx: Context, card: AnyCard, width: float) -> bool:
    """Whether a word of the title is too long for a line of a card of `width` mm."""
    size, room = ctx.style.title_pt, _title_room(ctx.style, card, width)
    return longest_word(ctx.fonts, title_of(card), _face_of(card), size) > room


def _compact(ctx: Context, card: AnyCard, facts: Facts, shape: Shape) -> Prims:
    """One row: the number, what there is room for of the title, the score."""
    style, size = ctx.style, ctx.style.meta_pt
    x, y = style.pad, style.pad + size * MM_PER_PT
    prims: list[Prim] = [_sheet(ctx, card, shape)]
    if card.kind in STEPS:
        prims += _edge(ctx, card.evidence, shape, style.edge)
        x += style.edge
    right = shape.w - style.pad
    if facts.number:
        prims.append(ctx.text(x, y, facts.number, size, Face.BOLD))
        x += ctx.fonts.width(facts.number + " ", Face.BOLD, size)
    if facts.v is not None:
        score = ctx.text(
            right, y, ctx.words.number(facts.v, plus=True), size, Face.BOLD, anchor="end"
        )
        if score.x > x:
            prims.append(score)
            right = score.x - style.pad
    if right - x > 4 * size * MM_PER_PT:
        line = break_lines(ctx.fonts, title_of(card), _face_of(card), size, right - x, 1)[0]
        prims.append(ctx.line(x, y, right - x, line, size, _face_of(card)))
    return (*prims, *_handed(ctx, facts, shape), *_port(ctx, card, facts, shape))


def mid(ctx: Context, card: AnyCard, facts: Facts, shape: Shape) -> Prims:
    """The card at 18 to 35 %: edge, sign, triangle without count, score, larger title."""
    u = ctx.style.unit
    if card.kind not in STEPS:
        return _note(ctx, card, shape)
    prims: list[Prim] = [_sheet(ctx, card, shape, 0.6)]
    prims += _edge(ctx, card.evidence, shape, 4.0 * u)
    prims.append(icon(_sign(facts, card), 8 * u, 5 * u, 12 * u, INK))
    rough = isinstance(card, Touchpoint) and (card.friction or card.avoidable)
    if rough and ctx.style.draws(MapMark.BADGES):
        prims.append(_triangle(24 * u, 5.5 * u, 12 * u, 11 * u, Pen(VERMILLION, 1.4 * u)))
    if facts.v is not None:
        score = ctx.words.number(facts.v, plus=True)
        prims.append(ctx.text(shape.w - 3 * u, 15 * u, score, 28 * u, Face.BOLD, anchor="end"))
    room = shape.w - 10 * u
    most = max(1, int((shape.h - 18 * u) / (13 * u)))
    size = fit_size(ctx.fonts, card.title, Face.REGULAR, 32 * u, room)
    lines = break_lines(ctx.fonts, card.title, Face.REGULAR, size, room, min(3, most))
    for index, line in enumerate(lines):
        prims.append(ctx.line(8 * u, (30 + 13 * index) * u, room, line, size))
    return tuple(prims)


def far(ctx: Context, card: AnyCard, facts: Facts, shape: Shape) -> Prims:
    """The card below 18 %: edge, sign and score, nothing else."""
    u = ctx.style.unit
    if card.kind not in STEPS:
        return (_sheet(ctx, card, shape, 1.0),)
    middle = shape.h / 2
    prims: list[Prim] = [_sheet(ctx, card, shape, 1.0)]
    prims.append(Box(0.2 * u, 0.2 * u, 7 * u, shape.h - 0.4 * u, shape.hue.edge))
    prims.append(icon(_sign(facts, card), 12 * u, middle - 15 * u, 28 * u, INK, 2.2))
    if facts.v is not None:
        score = ctx.words.number(facts.v, plus=True)
        size = 40 * u
        prims.append(
            ctx.text(shape.w - 3 * u, middle + 5 * u, score, size, Face.BOLD, anchor="end")
        )
    return tuple(prims)


def spoken(ctx: Context, card: AnyCard, facts: Facts) -> str:
    """What a screen reader says: kind, number, stage, title, feeling."""
    words = ctx.words
    kind_word = word(words.language, "kind", card.kind)
    feeling = words.unmeasured if facts.v is None else words.number(facts.v, plus=True)
    parts = [f"{kind_word} {facts.number}".strip(), f"{words.stage} {facts.stage_number}"]
    parts.append(title_of(card))
    if card.kind in STEPS:
        parts.append(f"{words.feeling} {feeling}")
    return ", ".join(parts)


def _sign(facts: Facts, card: AnyCard) -> str:
    return facts.sign if facts.sign in ICONS else card.kind


def _sheet(ctx: Context, card: AnyCard, shape: Shape, width: float = 0.45) -> Box:
    u = ctx.style.unit
    missing = isinstance(card, Touchpoint) and card.deviation is Deviation.MISSING
    dash = (3.0 * u, 2.2 * u) if missing else ()
    return Box(0, 0, shape.w, shape.h, WHITE, Pen(LINE, width * u, dash, False), ctx.style.radius)


def _edge(ctx: Context, evidence: Evidence, shape: Shape, w: float) -> Prims:
    """The left edge: full = researched, lower half = partly, dashes = assumption."""
    u, h, hue = ctx.style.unit, shape.h, shape.hue
    inset, radius = 0.22 * u, 1.3 * u
    pen = Pen(hue.outline, 0.45 * u)
    if evidence is Evidence.RESEARCH:
        return (Box(inset, inset, w, h - 2 * inset, hue.edge, pen, radius),)
    frame = Box(inset, inset, w, h - 2 * inset, WHITE, pen, radius)
    if evidence is Evidence.PARTLY:
        return (frame, Box(inset, h / 2, w, h / 2 - inset, hue.edge, pen, radius))
    dash = 3.2 * u
    count = int((h - 2 * dash) / (2 * dash)) + 1
    top = (h - (2 * count - 1) * dash) / 2
    bars = tuple(
        Box(inset + 0.7 * u, top + i * 2 * dash, w - 1.4 * u, dash, hue.edge) for i in range(count)
    )
    return (frame, *bars)


def _title(ctx: Context, card: AnyCard, width: float) -> Prims:
    style = ctx.style
    size = style.title_pt
    em = size * MM_PER_PT
    x = style.pad + style.edge
    y = style.pad + style.meta_pt * MM_PER_PT * 1.75 + em * 0.86
    room, lines = _title_room(style, card, width), title_lines(ctx, card, width)
    return tuple(
        ctx.line(x, y + i * em * LINE_HEIGHT, room, line, size, _face_of(card))
        for i, line in enumerate(lines)
    )


def _note(ctx: Context, card: AnyCard, shape: Shape) -> Prims:
    """A plain note: no edge, no signs but one for pains and opportunities."""
    style = ctx.style
    em, room = style.title_pt * MM_PER_PT, _title_room(style, card, shape.w)
    prims: list[Prim] = [_sheet(ctx, card, shape)]
    for i, line in enumerate(title_lines(ctx, card, shape.w)):
        y = style.pad + em * (0.9 + i * LINE_HEIGHT)
        prims.append(ctx.line(style.pad, y, room, line, style.title_pt, _face_of(card)))
    if card.kind in SIGNED:
        size = 6.0 * style.unit
        prims.append(
            icon(card.kind, shape.w - size - 1.5 * style.unit, 1.5 * style.unit, size, INK)
        )
    return tuple(prims)


def _port(ctx: Context, card: AnyCard, facts: Facts, shape: Shape) -> Prims:
    """The dot (linked) or dashed ring (nobody yet) where links meet the card."""
    u = ctx.style.unit
    y = 0.0 if card.kind in (Kind.ACTIVITY, Kind.SYSTEM) else shape.h
    if facts.port is Port.LINKED:
        return (Circle(shape.w / 2, y, 1.9 * u, INK),)
    if facts.port is Port.OPEN and ctx.style.draws(MapMark.UNCOVERED):
        ring = Pen(INK, 0.7 * u, (1.5 * u, 1.2 * u), False)
        return (Circle(shape.w / 2, y, 2.6 * u, WHITE, ring),)
    return ()


def _handed(ctx: Context, facts: Facts, shape: Shape) -> Prims:
    """Where a contact comes from another department, in line with the name of its own."""
    if not facts.handed or not ctx.style.draws(MapMark.HAND_OVERS):
        return ()
    u = ctx.style.unit
    y = shape.h - ctx.style.pad - ctx.style.meta_pt * MM_PER_PT * 0.52
    return handed_sign(0.0, y, HANDED * u, u)


HANDED = 2.9
"""Radius of that sign at unit 1, in mm: it reaches less far out of a card than the next one is."""


def handed_sign(x: float, y: float, r: float, u: float) -> Prims:
    """An arrow in a ring over the left border of a card, centred on x and y.

    White parts the ring from the colour of the border.
    """
    pen, tip = Pen(INK, 0.7 * u, (), False), x + 0.58 * r
    head = (("M", tip - 0.5 * r, y - 0.46 * r), ("L", tip, y), ("L", tip - 0.5 * r, y + 0.46 * r))
    halo, ring = Circle(x, y, r + 0.8 * u, WHITE), Circle(x, y, r, None, Pen(INK, 0.5 * u))
    return (halo, ring, Line(x - 0.58 * r, y, tip, y, pen), Path(head, pen=pen))


def _arrows(ctx: Context, crossings: tuple[float, ...], h: float) -> tuple[Prim, ...]:
    """Small arrows where a spanning card crosses the border between two stages."""
    u = ctx.style.unit
    return tuple(Path(TIP, x, h / 2, u, None, Pen(INK, 0.9 * u)) for x in crossings)


def _triangle(x: float, y: float, w: float, h: float, pen: Pen) -> Path:
    return Path(polygon((0, h), (w / 2, 0), (w, h)), x, y, 1.0, WHITE, pen)


def overhang(style: Style) -> float:
    """How far ports and outlines reach outside a card, in mm."""
    return 3.2 * style.unit
