"""What a map looks like, as a value: the one thing that screen and paper both interpret.

A `Drawing` is a tree of `Block`s. Every block has a stable id, its rectangle in millimetres
*relative to its parent*, and primitives in its own coordinates (origin at its upper left corner,
y down). Moving a card therefore changes one block and nothing in it; a painter that kept what it
made of `prims` can keep it as long as `prims` is the same object.

The module knows neither Qt nor PDF, nor what a journey map is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from journeyeditor.layout.geometry import Rect

if TYPE_CHECKING:  # a sign of the window needs outlines, and no model of a journey
    from journeyeditor.layout.grid import Grid


class Face(StrEnum):
    """The faces of type that a drawing may ask for."""

    REGULAR = "regular"
    BOLD = "bold"
    ITALIC = "italic"


class Role(StrEnum):
    """What a block stands for: canvas, tags in the PDF and screen readers go by it."""

    MAP = "map"
    CORNER = "corner"
    STAGE = "stage"
    LANE_NAME = "lane_name"
    BAND = "band"
    CELL = "cell"
    CARD = "card"
    CURVE = "curve"
    POINT = "point"
    LINKS = "links"
    LINK = "link"
    ZONE_LINE = "zone_line"
    LOOP = "loop"
    HINT = "hint"
    TITLE = "title"
    LEGEND = "legend"
    NOTE = "note"
    FOOTER = "footer"
    APPENDIX = "appendix"


@dataclass(frozen=True, slots=True)
class Pen:
    """A stroke. `width` in mm; `dash` alternates on and off lengths in mm, empty = solid."""

    colour: str
    width: float
    dash: tuple[float, ...] = ()
    round: bool = True


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, corners rounded by `radius` mm; colours are `#rrggbb`, None = not painted."""

    x: float
    y: float
    w: float
    h: float
    fill: str | None = None
    pen: Pen | None = None
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line between two points, in mm."""

    x1: float
    y1: float
    x2: float
    y2: float
    pen: Pen


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle round (x, y) with radius r, in mm."""

    x: float
    y: float
    r: float
    fill: str | None = None
    pen: Pen | None = None


Step = tuple[str, *tuple[float, ...]]
Outline = tuple[Step, ...]
"""Path steps: ("M", x, y), ("L", x, y), ("C", x1, y1, x2, y2, x, y) or ("Z",)."""


@dataclass(frozen=True, slots=True)
class Path:
    """An outline placed at (x, y) mm, its coordinates multiplied by `scale`.

    `outline` may be shared by many paths (icons, faces): painters may keep what they build of it.
    `pen.width` is in mm on the result, whatever the scale. Filled by the non-zero winding rule.
    """

    outline: Outline
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    fill: str | None = None
    pen: Pen | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text: its baseline starts at (x, y) mm, `size` in points, `width` in mm.

    Both painters shape it with the same `Fonts`, so the glyph positions are the same on screen
    and on paper. `width` is what `Fonts.width` gave; right-aligned and centred text has been
    placed with it already.
    """

    x: float
    y: float
    text: str
    size: float
    face: Face = Face.REGULAR
    colour: str = "#111111"
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Image:
    """An embedded picture scaled into the rectangle; `data` is PNG or JPEG bytes.

    One of another shape than the rectangle is stretched, or with `crop` cut off at two sides.
    """

    x: float
    y: float
    w: float
    h: float
    data: bytes
    crop: bool = False


Prim = Box | Line | Circle | Path | Text | Image
Prims = tuple[Prim, ...]


class Art:
    """What one thing looks like at three levels of detail, and what a screen reader says of it.

    Each is made when it is first asked for and then kept: of 5,000 cards most are never looked at
    closely. The makers are pure, so nobody can tell the difference.
    """

    __slots__ = ("_far", "_full", "_made", "_mid", "_spoken")

    def __init__(
        self,
        full: Callable[[], Prims],
        mid: Callable[[], Prims],
        far: Callable[[], Prims],
        spoken: Callable[[], str],
    ) -> None:
        self._full, self._mid, self._far, self._spoken = full, mid, far, spoken
        self._made: dict[str, Prims | str] = {}

    @property
    def full(self) -> Prims:
        """Everything, as on paper."""
        return self._prims("full", self._full)

    @property
    def mid(self) -> Prims:
        """As on a screen that shows the map small."""
        return self._prims("mid", self._mid)

    @property
    def far(self) -> Prims:
        """As on a screen that shows the map very small."""
        return self._prims("far", self._far)

    @property
    def spoken(self) -> str:
        """What a screen reader or a PDF reader says."""
        if "spoken" not in self._made:
            self._made["spoken"] = self._spoken()
        return cast("str", self._made["spoken"])

    def _prims(self, level: str, make: Callable[[], Prims]) -> Prims:
        if level not in self._made:
            self._made[level] = make()
        return cast("Prims", self._made[level])


class Block:
    """A named rectangle with what is painted in it, then its children on top, in order.

    `id` is unique in the drawing and stays the same from one layout to the next. `ref` is the id
    of the thing in the project (a card, a stage, a lane ...) or "". `text` is what a screen reader
    or a PDF reader says of it. `mid` and `far` replace `prims` on a screen that shows the map
    small (35 % and 18 %); None = what it is one step larger. Paper always takes `prims`.
    `overhang` is how far, in mm, primitives may reach outside the rectangle. A block with `art`
    takes prims, mid, far and text from there.
    Blocks never change and compare by identity: equal content in a new object counts as changed.
    """

    __slots__ = (
        "_art",
        "_far",
        "_mid",
        "_prims",
        "_text",
        "children",
        "h",
        "id",
        "overhang",
        "ref",
        "role",
        "w",
        "x",
        "y",
    )

    def __init__(
        self,
        id: str,  # noqa: A002
        role: Role,
        x: float,
        y: float,
        w: float,
        h: float,
        prims: Prims = (),
        children: tuple[Block, ...] = (),
        ref: str = "",
        text: str = "",
        mid: Prims | None = None,
        far: Prims | None = None,
        overhang: float = 0.0,
        art: Art | None = None,
    ) -> None:
        self.id, self.role, self.ref = id, role, ref
        self.x, self.y, self.w, self.h, self.overhang = x, y, w, h, overhang
        self.children = children
        self._prims, self._mid, self._far, self._text, self._art = prims, mid, far, text, art

    @property
    def rect(self) -> Rect:
        """The rectangle, in mm, in the parent's coordinates."""
        return Rect(self.x, self.y, self.w, self.h)

    @property
    def prims(self) -> Prims:
        """What is painted before the children, in full."""
        return self._prims if self._art is None else self._art.full

    @property
    def mid(self) -> Prims | None:
        """What is painted instead on a screen that shows the map small."""
        return self._mid if self._art is None else self._art.mid

    @property
    def far(self) -> Prims | None:
        """What is painted instead on a screen that shows the map very small."""
        return self._far if self._art is None else self._art.far

    @property
    def text(self) -> str:
        """What a screen reader or a PDF reader says."""
        return self._text if self._art is None else self._art.spoken

    def looks_like(self, other: Block) -> bool:
        """Whether both paint the same themselves; makes nothing that was not asked for yet."""
        if self._art is not None or other._art is not None:
            return self._art is other._art
        mine = (self._prims, self._mid, self._far)
        return mine == (other._prims, other._mid, other._far)

    def __repr__(self) -> str:
        return f"Block({self.id!r} at {self.x:.1f}, {self.y:.1f}, {self.w:.1f} x {self.h:.1f})"


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """A laid-out map, `w` x `h` mm.

    `body` holds what scrolls both ways: bands, links, curves, cards. `header` (stage names) stays
    at the top of the window and `names` (lane names) at its left, `corner` where the two cross;
    `labels` (names of the zone lines) stay at the left edge of the body. All five are placed in
    the coordinates of the whole map, so that a poster simply paints them one after the other.
    `grid` tells where stages, moments and lanes lie, for hit testing.
    """

    grid: Grid
    w: float
    h: float
    header_h: float
    names_w: float
    body: Block
    header: Block
    names: Block
    corner: Block
    labels: Block

    @property
    def layers(self) -> tuple[Block, ...]:
        """Every layer, in painting order."""
        return (self.body, self.labels, self.header, self.names, self.corner)


def walk(block: Block, x: float = 0.0, y: float = 0.0) -> Iterator[tuple[Block, float, float]]:
    """The block and all below it in painting order, each with its absolute place in mm.

    (x, y) is the absolute place of the block's parent.
    """
    left, top = x + block.x, y + block.y
    yield block, left, top
    for child in block.children:
        yield from walk(child, left, top)
