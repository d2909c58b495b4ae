"""What becomes of a card, as signs: tabs over the cards, and arrows between two feelings.

Each has a sign and a word; none is told by colour. Pure layout; coordinates in mm.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Box, Face, Line, Path, Pen, Prim, Role, walk
from journeyeditor.layout.fitted import BandDrawing
from journeyeditor.layout.geometry import MM_PER_PT, Point, Rect
from journeyeditor.layout.outline import polygon
from journeyeditor.layout.style import HAIR, INK, SOFT, WHITE, Style
from journeyeditor.model.base import Id
from journeyeditor.poster.change import Change, Fate
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.legend import Entry
from journeyeditor.poster.matched import Matched
from journeyeditor.poster.signs import MIDDLE, Sign

TAB = 1.9
"""Height of a tab, in em of the small text of its map."""

LARGE = 1.2
"""Size of the words on a tab, as a multiple of that text."""

SIGNS: Mapping[Change, str] = MappingProxyType(
    {
        Change.KEPT: "=",
        Change.CHANGED: "≈",
        Change.MOVED: "→",
        Change.NEW: "+",
        Change.REMOVED: "×",
    }
)

CLEAR = 1.5
"""How far from the middle of a face an arrow ends, in its radius."""

AT_ONE_MOMENT = 0.001
"""In mm."""

SHORTEST = 0.8
"""The least length of an arrow between two faces, in the radius of a face; else there is none."""


def on_band(desk: Desk, band: BandDrawing, found: Matched) -> Iterator[Block]:
    """Tabs over the cards of a band, and the arrows between its curves."""
    places = {block.id: Rect(x, y, block.w, block.h) for block, x, y in walk(band.drawing.body)}
    for card, fate in found.fates.items():
        if (at := places.get(f"card:{card}")) is not None:
            yield _tab(desk, band.style, card, fate, at)
    arrows = [*_arrows(desk, band, found, places)]
    if arrows:
        text = _told(desk, found)
        yield Block("deltas", Role.CURVE, 0, 0, 0, 0, (), tuple(arrows), text=text)


def _told(desk: Desk, found: Matched) -> str:
    """All differences in feeling in words, in whatever band they are."""
    numbers, words = desk.subject.numbered or {}, desk.ctx.words
    known = [(numbers.get(card, ""), fate.delta) for card, fate in found.fates.items()]
    said = (f"{number}: {words.number(v, plus=True)}" for number, v in known if number and v)
    return desk.words.deltas.format(list="; ".join(said))


# Tabs


def _wordings(desk: Desk, fate: Fate) -> Iterator[str]:
    """Such as "→ verplaatst, was 12", then what takes less room: "→ was 12", "→"."""
    words, numbers = desk.words, desk.subject.numbered or {}
    sign, text = SIGNS[fate.change], words.tabs[fate.change]
    if fate.change is Change.MOVED:
        form = words.moved_from if fate.to_come else words.moved_to
        place = form.format(n=numbers.get(fate.twin, ""))
        yield f"{sign} {text}, {place}"
        text = place
    yield f"{sign} {text}"
    yield sign


def _tab(desk: Desk, style: Style, card: Id, fate: Fate, at: Rect) -> Block:
    """A tab on the upper edge of a card, as wide as its words; the difference is bold."""
    ctx, size = desk.ctx, style.meta_pt * LARGE
    em, face = size * MM_PER_PT, _face(fate.change)
    pad, h, room = em * 0.4, style.meta_pt * MM_PER_PT * TAB - 0.3 * style.unit, at.w - style.radius
    delta = "" if fate.delta is None else ctx.words.number(fate.delta, plus=True)
    strong = Face.BOLD if fate.delta else Face.REGULAR
    more = ctx.fonts.width(delta, strong, size) + em * 0.5 if delta else 0.0
    wordings = [*_wordings(desk, fate)]
    widths = [ctx.fonts.width(words, face, size) + 2 * pad + more for words in wordings]
    line, w = next(
        (pair for pair in zip(wordings, widths, strict=True) if pair[1] <= room),
        (wordings[-1], widths[-1]),
    )
    fill, ink, pen = _look(fate.change, style.unit)
    shape = (("M", 0, h), ("L", 0, 0), ("L", w, 0), ("L", w, h))
    prims: list[Prim] = [Box(0, 0, w, h, fill), Path(shape, pen=pen)]
    base = h * 0.5 + em * 0.35
    prims.append(ctx.text(pad, base, line, size, face, ink))
    if delta:
        prims.append(ctx.text(w - pad, base, delta, size, strong, ink, "end"))
    place = Rect(at.x + style.radius, at.y - h, w, h)
    text = " ".join(part for part in (wordings[0], delta) if part)
    return Block(f"tab:{card}", Role.CARD, *place, tuple(prims), text=text)


class Look(NamedTuple):
    """Ground, ink and outline of a tab."""

    fill: str
    ink: str
    pen: Pen


def _look(change: Change, u: float) -> Look:
    """Black for what is new, grey for what goes, a heavy outline for what moves or changes."""
    match change:
        case Change.NEW:
            return Look(INK, WHITE, Pen(INK, 0.4 * u, (), False))
        case Change.REMOVED:
            return Look(HAIR, INK, Pen(INK, 0.4 * u, (), False))
        case Change.MOVED | Change.CHANGED:
            return Look(WHITE, INK, Pen(INK, 0.9 * u, (), False))
        case Change.KEPT:
            return Look(WHITE, SOFT, Pen(SOFT, 0.4 * u, (), False))


def _face(change: Change) -> Face:
    """What stays is most of it: nothing to look at."""
    return Face.REGULAR if change is Change.KEPT else Face.BOLD


# Arrows


def _arrows(
    desk: Desk, band: BandDrawing, found: Matched, places: Mapping[str, Rect]
) -> Iterator[Block]:
    """From what is felt now to what is to be felt, where a card is in both."""
    before, after = found.curves
    for card, fate in found.fates.items():
        start = places.get(f"point:{before}:{fate.twin}")
        end = places.get(f"point:{after}:{card}")
        if fate.delta and start is not None and end is not None and _upright(start, end):
            number = desk.ctx.words.number(fate.delta, plus=True)
            yield _arrow(desk, band.style, card, (start.centre, end.centre), number)


def _upright(start: Rect, end: Rect) -> bool:
    """Whether both stand at the same moment: not so for cards that moved."""
    return abs(start.centre.x - end.centre.x) < AT_ONE_MOMENT


def _arrow(desk: Desk, style: Style, card: Id, ends: tuple[Point, Point], number: str) -> Block:
    """An upright arrow with the difference in its middle, where it is long enough for that."""
    start, end = ends
    u, way = style.unit, 1.0 if end.y > start.y else -1.0
    top, tip = start.y + way * CLEAR * style.face_r, end.y - way * CLEAR * style.face_r
    length = (tip - top) * way
    prims: list[Prim] = []
    if length >= SHORTEST * style.face_r:
        base = tip - way * 3.4 * u
        head = polygon((0, tip), (-2.2 * u, base), (2.2 * u, base))
        prims += [Line(0, top, 0, base, Pen(INK, 1.1 * u, (), False)), Path(head, fill=INK)]
        prims += _number(desk.ctx, style, (top + base) / 2, length, number)
    shape = Rect(end.x, 0, 0, 0)
    return Block(f"delta:{card}", Role.CURVE, *shape, tuple(prims), text=number, overhang=1e4)


def _number(ctx: Context, style: Style, y: float, length: float, number: str) -> tuple[Prim, ...]:
    """The difference on a plate, as large as titles of cards."""
    size = style.title_pt
    em = size * MM_PER_PT
    h = em * 1.3
    if length < h + 6.0 * style.unit:
        return ()
    w = ctx.fonts.width(number, Face.BOLD, size) + 0.6 * em
    box = Box(-w / 2, y - h / 2, w, h, WHITE, Pen(INK, 0.6 * style.unit), 0.8 * style.unit)
    return box, ctx.text(0, y + em * 0.35, number, size, Face.BOLD, anchor="middle")


# The legend


def entries(desk: Desk, *, found: Matched) -> Iterator[Entry]:
    """The signs of what becomes of cards, of those that there are."""
    used = {fate.change for fate in found.fates.values()}
    for change in Change:
        if change in used:
            yield Entry(_tab_sign(desk, change), desk.words.tabs[change])
    if any(fate.delta for fate in found.fates.values()):
        yield Entry(_arrow_sign(desk.unit), desk.words.delta)


def _tab_sign(desk: Desk, change: Change) -> Sign:
    u, size = desk.unit, desk.measures.label_pt
    em = size * MM_PER_PT
    fill, ink, pen = _look(change, u)
    w, h, y = em * 1.5, em * 1.5, MIDDLE * u
    sign = desk.ctx.text(w / 2, y + em * 0.35, SIGNS[change], size, _face(change), ink, "middle")
    shape = (("M", 0, y + h / 2), ("L", 0, y - h / 2), ("L", w, y - h / 2), ("L", w, y + h / 2))
    return Sign(w, (Box(0, y - h / 2, w, h, fill), Path(shape, pen=pen), sign))


def _arrow_sign(u: float) -> Sign:
    x, y = 2.2 * u, MIDDLE * u
    head = polygon((x, y - 4.2 * u), (0, y - 0.8 * u), (2 * x, y - 0.8 * u))
    line = Line(x, y + 4.2 * u, x, y - 0.8 * u, Pen(INK, 1.1 * u, (), False))
    return Sign(2 * x, (line, Path(head, fill=INK)))
