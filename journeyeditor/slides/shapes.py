"""Native shapes of a slide as DrawingML, from mm: boxes with text, lines, curves, connectors.

Written as text, for python-pptx takes milliseconds a shape. Every text of a map goes through
`safe`. Knows no maps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple
from xml.sax.saxutils import escape

from journeyeditor.layout.directed import reads_right
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.monotone import pieces
from journeyeditor.layout.style import INK
from journeyeditor.layout.tidy import for_xml, one_row

FONT = "Arial"
"""To be had on any computer, or something that is as wide."""

EMU = 36000
"""Units of the file in a mm."""

FIRST_ID = 2
"""Of the shapes of a slide; 1 is the slide itself."""

TOP_SITE, BOTTOM_SITE = 0, 2
"""Where connectors hold on to a box."""

TURN = 5_400_000
"""A quarter of a turn, clockwise."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look; `size` in points."""

    text: str
    size: float
    bold: bool = False
    italic: bool = False
    colour: str = INK


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph; with `tab`, in mm, what `right` holds ends there."""

    runs: tuple[Run, ...]
    centred: bool = False
    right: tuple[Run, ...] = ()
    tab: float = 0.0


@dataclass(frozen=True, slots=True)
class Body:
    """The text in a box, from its top or in its middle; it never grows or shrinks by itself.

    `left` is room besides the `inset` that all sides have, in mm.
    """

    rows: Sequence[Row]
    inset: float = 0.0
    middle: bool = False
    left: float = 0.0


@dataclass(frozen=True, slots=True)
class Border:
    """A line round or between things; `width` in points, `dash` a word of DrawingML."""

    colour: str
    width: float = 1.0
    dash: str = ""


class Look(NamedTuple):
    """How a box looks: its fill (None: nothing), border, corners in mm, or another shape."""

    fill: str | None = None
    border: Border | None = None
    radius: float = 0.0
    kind: str = "rect"


class Box(NamedTuple):
    """A box on the slide that connectors can hold on to."""

    shape_id: int
    rect: Rect


BARE = Look()


class Sheet:
    """The shapes of one slide, from the back to the front. `locale` is the language of its text."""

    def __init__(self, locale: str) -> None:
        self._locale = locale
        self._shapes: list[str] = []

    @property
    def shapes(self) -> str:
        """All of them."""
        return "".join(self._shapes)

    @property
    def count(self) -> int:
        """How many there are, which is a place to put another one."""
        return len(self._shapes)

    def _next_id(self) -> int:
        return FIRST_ID + len(self._shapes)

    def box(
        self,
        rect: Rect,
        name: str,
        look: Look = BARE,
        body: Body | None = None,
        said: str = "",
        title: bool = False,
    ) -> Box:
        """A box. `said` is what is heard of one without text; `title`: it names the slide."""
        fill, border, radius, kind = look
        adjusted = ""
        if radius:
            kind = "roundRect"
            part = round(min(0.5, radius / max(0.1, min(rect.w, rect.h))) * 100_000)
            adjusted = f'<a:gd name="adj" fmla="val {part}"/>'
        geometry = f'<a:prstGeom prst="{kind}"><a:avLst>{adjusted}</a:avLst></a:prstGeom>'
        paint = "<a:noFill/>" if fill is None else _solid(fill)
        place = '<p:ph type="title"/>' if title else ""
        box = Box(self._next_id(), rect)
        self._shapes.append(
            f"<p:sp><p:nvSpPr>{_named(box.shape_id, name, said)}<p:cNvSpPr/>"
            f"<p:nvPr>{place}</p:nvPr></p:nvSpPr>"
            f"<p:spPr>{_placed(rect)}{geometry}{paint}{_stroke(border)}</p:spPr>"
            f"{self._body(body or Body(()), radius)}</p:sp>"
        )
        return box

    def line(self, a: Point, b: Point, name: str, border: Border) -> None:
        """A straight line, from the left or the top."""
        rect = Rect(a.x, a.y, b.x - a.x, b.y - a.y)
        self._connector(self.count, _placed(rect), "line", "", name, border)

    def joined(self, upper: Box, lower: Box, name: str, border: Border, at: int) -> None:
        """A connector from the lower side of a box to the upper side of another.

        It turns right above the lower one, and lies behind the shapes from place `at` on.
        """
        a, b = upper.rect, lower.rect
        start, end = Point(a.centre.x, a.bottom), Point(b.centre.x, b.y)
        down, across = end.y - start.y, end.x - start.x
        ends = (
            f'<a:stCxn id="{upper.shape_id}" idx="{BOTTOM_SITE}"/>'
            f'<a:endCxn id="{lower.shape_id}" idx="{TOP_SITE}"/>'
        )
        if abs(across) < 0.5:
            rect = Rect(start.x, start.y, 0.0, down)
            self._connector(at, _placed(rect), "line", ends, name, border)
            return
        middle = Point((start.x + end.x) / 2, (start.y + end.y) / 2)
        lying = Rect(middle.x - down / 2, middle.y - abs(across) / 2, down, abs(across))
        turned = f' rot="{TURN}"' + (' flipV="1"' if across > 0 else "")
        part = round(max(0.5, 1 - TURN_ABOVE / down) * 100_000)
        bend = f'<a:gd name="adj1" fmla="val {part}"/>'
        self._connector(at, _placed(lying, turned), "bentConnector3", ends, name, border, bend)

    def _connector(
        self, at: int, place: str, kind: str, ends: str, name: str, border: Border, bend: str = ""
    ) -> None:
        geometry = f'<a:prstGeom prst="{kind}"><a:avLst>{bend}</a:avLst></a:prstGeom>'
        made = (
            f"<p:cxnSp><p:nvCxnSpPr>{_named(self._next_id(), name)}"
            f"<p:cNvCxnSpPr>{ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>"
            f"<p:spPr>{place}{geometry}{_stroke(border)}</p:spPr></p:cxnSp>"
        )
        self._shapes.insert(at, made)

    def curve(self, points: Sequence[Point], name: str, said: str, border: Border) -> None:
        """A smooth line through two or more points; its points can be edited."""
        left, top = min(point.x for point in points), min(point.y for point in points)
        right, bottom = max(point.x for point in points), max(point.y for point in points)
        rect = Rect(left, top, right - left, max(0.1, bottom - top))
        steps = [("M", points[0].x, points[0].y), *pieces(points)]
        verbs = {"M": "moveTo", "C": "cubicBezTo"}
        path = "".join(
            f"<a:{verbs[letter]}>{_points(v, left, top)}</a:{verbs[letter]}>"
            for letter, *v in steps
        )
        size = f'w="{_emu(rect.w)}" h="{_emu(rect.h)}" fill="none"'
        self._shapes.append(
            f"<p:sp><p:nvSpPr>{_named(self._next_id(), name, said)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
            f"<p:spPr>{_placed(rect)}<a:custGeom><a:pathLst><a:path {size}>{path}</a:path>"
            f"</a:pathLst></a:custGeom><a:noFill/>{_stroke(border)}</p:spPr></p:sp>"
        )

    # Text

    def _body(self, body: Body, radius: float) -> str:
        """The text. Round corners push it inwards by themselves, which is taken off the inset."""
        inside = max(0.0, body.inset - radius * PUSHED)
        inset, left = _emu(inside), _emu(inside + body.left)
        sides = f'lIns="{left}" tIns="{inset}" rIns="{inset}" bIns="{inset}"'
        anchor = "ctr" if body.middle else "t"
        rows = "".join(self._row(row) for row in body.rows) or "<a:p/>"
        return (
            f'<p:txBody><a:bodyPr wrap="square" {sides} anchor="{anchor}"><a:noAutofit/></a:bodyPr>'
            f"<a:lstStyle/>{rows}</p:txBody>"
        )

    def _row(self, row: Row) -> str:
        right = reads_right("".join(run.text for run in row.runs))
        side = "ctr" if row.centred else "r" if right else "l"
        turned = ' rtl="1"' if right else ""
        stop = f'<a:tabLst><a:tab pos="{_emu(row.tab)}" algn="r"/></a:tabLst>' if row.right else ""
        tab = (Run("\t", row.right[0].size),) if row.right else ()
        runs = "".join(self._run(run) for run in (*row.runs, *tab, *row.right))
        return f'<a:p><a:pPr algn="{side}"{turned}>{stop}</a:pPr>{runs}</a:p>'

    def _run(self, run: Run) -> str:
        look = f'lang="{self._locale}" sz="{round(run.size * 100)}" b="{int(run.bold)}"'
        if run.italic:
            look += ' i="1"'
        face = f'<a:latin typeface="{FONT}"/><a:cs typeface="{FONT}"/>'
        text = run.text if run.text == "\t" else safe(run.text)
        return f"<a:r><a:rPr {look}>{_solid(run.colour)}{face}</a:rPr><a:t>{text}</a:t></a:r>"


PUSHED = 0.2929
"""How far text lies inside a rounded corner, in radii."""

TURN_ABOVE = 2.2
"""How far above a box a connector turns to it, in mm."""


def safe(text: str) -> str:
    """Text of a map as content or value of an attribute."""
    return escape(for_xml(one_row(text)), {'"': "&quot;"})


def _named(shape_id: int, name: str, said: str = "") -> str:
    described = f' descr="{safe(said)}"' if said else ""
    return f'<p:cNvPr id="{shape_id}" name="{safe(name)}"{described}/>'


def _placed(rect: Rect, turned: str = "") -> str:
    start = f'<a:off x="{_emu(rect.x)}" y="{_emu(rect.y)}"/>'
    return f'<a:xfrm{turned}>{start}<a:ext cx="{_emu(rect.w)}" cy="{_emu(rect.h)}"/></a:xfrm>'


def _points(values: Sequence[float], left: float, top: float) -> str:
    pairs = zip(values[::2], values[1::2], strict=True)
    return "".join(f'<a:pt x="{_emu(x - left)}" y="{_emu(y - top)}"/>' for x, y in pairs)


def _stroke(border: Border | None) -> str:
    if border is None:
        return "<a:ln><a:noFill/></a:ln>"
    dash = f'<a:prstDash val="{border.dash}"/>' if border.dash else ""
    return f'<a:ln w="{round(border.width * 12700)}">{_solid(border.colour)}{dash}</a:ln>'


def _solid(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour.removeprefix("#")}"/></a:solidFill>'


def _emu(mm: float) -> int:
    return round(mm * EMU)
