"""Interprets the primitives of a Drawing as PDF operators: paper's half of "screen = paper".

The page is turned over once, so that one unit is 1 mm and y runs down, as in a Drawing. Shapes
are written once round their own origin and placed by a matrix: equal cards and icons then are
equal text, which the compression loves. Knows nothing of maps.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from journeyeditor.layout.drawing import (
    Block,
    Box,
    Circle,
    Image,
    Line,
    Outline,
    Path,
    Pen,
    Prim,
    Prims,
    Role,
    Text,
)
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.layout.outline import circle, rounded
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.lettering import Emoji, Lettering, Stamp
from journeyeditor.poster.objects import number
from journeyeditor.poster.pictures import Pictures
from journeyeditor.poster.tags import Element, Mark

UNIT_CIRCLE = circle(0.0, 0.0, 1.0)

STEPS: Mapping[str, str] = {"M": "m", "L": "l", "C": "c"}
"""Steps of an outline -> operators; "Z" is `h`."""

Place = tuple[float, float]
"""Where the origin of a block lies on the page, in mm."""


class Numbers(dict[float, str]):
    """Numbers as PDF writes them, to a thousandth of a mm, each formatted once."""

    def __missing__(self, value: float) -> str:
        text = self[value] = number(value)
        return text


class Ratios(dict[float, str]):
    """Numbers that are multiplied with others, to six decimals, each formatted once."""

    def __missing__(self, value: float) -> str:
        text = self[value] = number(value, 6)
        return text


class Means(NamedTuple):
    """What the pages of a document are drawn with.

    `tags` says which block is which element, `layers` on which layer (a resource name) blocks of
    a role lie, with all below them. `step` is called for each block.
    """

    lettering: Lettering
    pictures: Pictures
    tags: Mapping[str, Element]
    layers: Mapping[Role, str] = MappingProxyType({})
    step: Callable[[], None] = lambda: None


class PagePainter:
    """Writes the content of the page with this index."""

    def __init__(self, frame: Frame, means: Means, index: int = 0) -> None:
        self._lettering, self._pictures, self._tags, self._layers, self._step = means
        self._index = index
        self._out = [frame.matrix]
        self._numbers, self._ratios = Numbers(), Ratios()
        self._fill = self._stroke = ""
        self._pen: Pen | None = None
        self._pen_scale = 0.0
        self._in_text = False
        self._open: Element | None = None
        self._marked = False
        self._layer = ""
        self._marks = 0
        self._shapes: dict[object, tuple[Outline, str]] = {}
        self._at: Place = (0.0, 0.0)
        self._how: dict[type[Prim], Callable[[Any], None]] = {
            Box: self._box,
            Line: self._line,
            Circle: self._circle,
            Path: self._path,
            Text: self._text,
            Image: self._image,
        }

    def paint(self, block: Block, x: float = 0.0, y: float = 0.0) -> None:
        """Paint a block and all below it; (x, y) is the place of its parent on the page, in mm."""
        self._block(block, x, y, None)

    def _block(
        self, block: Block, x: float, y: float, inherited: Element | None, layer: str = ""
    ) -> None:
        self._step()
        element = self._tags.get(block.id, inherited)
        layer = self._layers.get(block.role, layer)
        left, top = x + block.x, y + block.y
        if block.prims:
            self._turn_to(layer)
            self._mark(element)
            self._prims(block.prims, left, top)
        for child in block.children:
            self._block(child, left, top, element, layer)

    def _prims(self, prims: Prims, x: float, y: float) -> None:
        self._at = (x, y)
        how = self._how
        for prim in prims:
            how[type(prim)](prim)

    def window(self, form: str, part: Rect, x: float, y: float) -> None:
        """Let a part of a form be seen at (x, y) mm of the page; nobody hears of it."""
        self._turn_to("")
        self._mark(None)
        n = self._numbers
        clip = f"{n[x]} {n[y]} {n[part.w]} {n[part.h]} re W n"
        place = f"1 0 0 1 {n[x - part.x]} {n[y - part.y]} cm"
        self._out.append(f"q {clip} {place} /{form} Do Q")

    def content(self) -> bytes:
        """Everything painted so far, as the content of the page."""
        self._turn_to("")
        self._leave_text()
        self._end_mark()
        return "\n".join(self._out).encode("ascii")

    def _turn_to(self, layer: str) -> None:
        """Go on drawing on a layer; "" is what is always seen."""
        if layer == self._layer:
            return
        self._leave_text()
        self._end_mark()
        if self._layer:
            self._out.append("EMC")
        if layer:
            self._out.append(f"/OC /{layer} BDC")
        self._layer = layer

    # Marks: which element the content belongs to

    def _mark(self, element: Element | None) -> None:
        if self._marked and element is self._open:
            return
        self._leave_text()
        self._end_mark()
        if element is None:
            self._out.append("/Artifact BMC")
        else:
            self._out.append(f"/{element.kind} <</MCID {self._marks}>> BDC")
            element.marks.append(Mark(self._index, self._marks))
            self._marks += 1
        self._open, self._marked = element, True

    def _end_mark(self) -> None:
        if self._marked:
            self._out.append("EMC")
        self._marked = False

    # State: colours and pens are set only when they change

    def _set_fill(self, colour: str) -> None:
        if colour != self._fill:
            self._fill = colour
            self._out.append(f"{rgb(colour)} rg")

    def _set_pen(self, pen: Pen, scale: float) -> None:
        """`scale` is the number of mm in one unit of the shape that is stroked."""
        if scale == self._pen_scale and (pen is self._pen or pen == self._pen):
            return
        ratio = self._ratios
        if pen.colour != self._stroke:
            self._stroke = pen.colour
            self._out.append(f"{rgb(pen.colour)} RG")
        ends = 1 if pen.round else 0
        dashes = " ".join(ratio[length / scale] for length in pen.dash)
        self._out.append(f"{ratio[pen.width / scale]} w {ends} J {ends} j [{dashes}] 0 d")
        self._pen, self._pen_scale = pen, scale

    # Primitives

    def _line(self, line: Line) -> None:
        self._leave_text()
        self._set_pen(line.pen, 1.0)
        (x, y), n = self._at, self._numbers
        start = f"{n[x + line.x1]} {n[y + line.y1]} m"
        self._out.append(f"{start} {n[x + line.x2]} {n[y + line.y2]} l S")

    def _box(self, box: Box) -> None:
        radius = min(box.radius, box.w / 2, box.h / 2)
        if radius > 0:
            size = (box.w, box.h, radius)
            if size not in self._shapes:
                self._shape(size, rounded(0.0, 0.0, *size))
            self._placed(self._shapes[size][1], box.x, box.y, 1.0, box.fill, box.pen)
            return
        (x, y), n = self._at, self._numbers
        rectangle = f"{n[x + box.x]} {n[y + box.y]} {n[box.w]} {n[box.h]} re"
        self._drawn(rectangle, "", 1.0, box.fill, box.pen)

    def _circle(self, disc: Circle) -> None:
        if disc.r > 0:
            shape = self._shape(id(UNIT_CIRCLE), UNIT_CIRCLE)
            self._placed(shape, disc.x, disc.y, disc.r, disc.fill, disc.pen)

    def _path(self, path: Path) -> None:
        if path.outline and path.scale > 0:
            shape = self._shape(id(path.outline), path.outline)
            self._placed(shape, path.x, path.y, path.scale, path.fill, path.pen)

    def _text(self, text: Text) -> None:
        line = self._lettering.line(text.text, text.face)
        if line.operators:
            if not self._in_text:
                self._out.append("BT")
                self._in_text = True
            self._set_fill(text.colour)
            (x, y), n = self._at, self._numbers
            em = self._ratios[text.size * MM_PER_PT]
            place = f"{em} 0 0 -{em} {n[x + text.x]} {n[y + text.y]} Tm"
            self._out.append(f"{place} {line.operators}")
        for stamp in line.stamps:
            self._stamp(text, stamp)
        for emoji in line.emoji:
            self._emoji(text, emoji)

    def _stamp(self, text: Text, stamp: Stamp) -> None:
        """A letter as an outline, or the box for a character that no font has."""
        em = text.size * MM_PER_PT
        x, y = text.x + stamp.x * em, text.y + stamp.y * em
        self._path(Path(stamp.outline, x, y, stamp.scale * em, text.colour))

    def _emoji(self, text: Text, emoji: Emoji) -> None:
        made = self._lettering.picture(emoji, text.size)
        if made is not None:
            em = text.size * MM_PER_PT
            x, y = text.x + (emoji.x + made.x) * em, text.y + (emoji.y + made.y) * em
            self._image(Image(x, y, made.w * em, made.h * em, made.data))

    def _image(self, image: Image) -> None:
        name = self._pictures.name(image)
        if name:
            self._leave_text()
            (x, y), n = self._at, self._numbers
            size = f"{n[image.w]} 0 0 -{n[image.h]}"
            place = f"{n[x + image.x]} {n[y + image.y + image.h]}"
            self._out.append(f"q {size} {place} cm /{name} Do Q")

    # Shapes

    def _shape(self, key: object, outline: Outline) -> str:
        """The operators of an outline, written once; it is kept, so its identity is a good key."""
        kept = self._shapes.get(key)
        if kept is None:
            kept = self._shapes[key] = (outline, operators(outline))
        return kept[1]

    def _placed(
        self, shape: str, x: float, y: float, scale: float, fill: str | None, pen: Pen | None
    ) -> None:
        """A shape with its origin at (x, y) mm of the block, one unit of it `scale` mm."""
        (left, top), n = self._at, self._numbers
        ratio = self._ratios[scale]
        place = f"{ratio} 0 0 {ratio} {n[left + x]} {n[top + y]} cm"
        self._drawn(f"q {place} {shape}", " Q", scale, fill, pen)

    def _drawn(self, shape: str, end: str, scale: float, fill: str | None, pen: Pen | None) -> None:
        """Fill the shape by the non-zero rule, stroke it, or both."""
        verb = "B"
        if pen is None:
            verb = "f" if fill is not None else "n"
        elif fill is None:
            verb = "S"
        self._leave_text()
        if fill is not None:
            self._set_fill(fill)
        if pen is not None:
            self._set_pen(pen, scale)
        self._out.append(f"{shape} {verb}{end}")

    def _leave_text(self) -> None:
        if self._in_text:
            self._out.append("ET")
            self._in_text = False


class FormPainter(PagePainter):
    """Writes what pages show through windows: mm from its upper left corner, y down.

    A form that is drawn many times can belong to no element of the tagged file, so nothing in it
    is marked; the pages mark it as an artifact.
    """

    def __init__(self, means: Means) -> None:
        super().__init__(Frame(0.0, 0.0), means)
        self._out.clear()

    def _mark(self, element: Element | None) -> None:
        """Leave it unmarked."""


def rgb(colour: str) -> str:
    """`#rrggbb` as three numbers from 0 to 1."""
    return " ".join(number(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))


def operators(outline: Outline) -> str:
    """The steps of an outline as operators of PDF."""
    return " ".join(
        f"{' '.join(number(v, 4) for v in step[1:])} {STEPS[step[0]]}" if step[1:] else "h"
        for step in outline
    )
