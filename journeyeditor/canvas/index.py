"""Finding blocks of a drawing by place and by name, without flattening the drawing.

What is known of a block (how far it and its children reach, where its children lie) is kept by
the identity of the block. Blocks that a new layout shares with the old one therefore cost
nothing, and a lane that merely moved down keeps all that is known of its cards.

Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import NamedTuple

from journeyeditor.canvas.homes import Homes
from journeyeditor.layout.drawing import Block, Drawing, Role
from journeyeditor.layout.geometry import Rect

_LIMIT = 40_000
"""Blocks known at most, before those that are no longer drawn are forgotten."""


_MANY = 1000
"""From this many names on it pays to sort out first those that exist."""

LAYERS = ("body", "labels", "header", "names", "corner")
"""The layers of a drawing by the name of their field, in painting order."""


def layer(drawing: Drawing, name: str) -> Block:
    """A layer of a drawing by its name."""
    block: Block = getattr(drawing, name)
    return block


class Piece(NamedTuple):
    """A block and the absolute place of its upper left corner, in mm."""

    block: Block
    x: float
    y: float

    @property
    def rect(self) -> Rect:
        """The block's rectangle on the map, in mm."""
        return Rect(self.x, self.y, self.block.w, self.block.h)


class Found(NamedTuple):
    """A block that was looked up by name: its layer, and its rectangle on the map in mm."""

    layer: str
    block: Block
    rect: Rect

    @property
    def round(self) -> bool:
        """Whether it is a circle: a point of a curve."""
        return self.block.role is Role.POINT


class Reach(NamedTuple):
    """What a block covers together with all below it, relative to its own corner, in mm."""

    left: float
    top: float
    right: float
    bottom: float

    def at(self, x: float, y: float) -> Rect:
        """The covered rectangle when the block's corner lies at (x, y)."""
        return Rect(x + self.left, y + self.top, self.right - self.left, self.bottom - self.top)


_Child = tuple[float, float, float, float, Block]
"""Left, top, right and bottom of what a child covers, in its parent's coordinates; the child."""


class _Known:
    """What is remembered of one block.

    `side` is how far it reaches in its parent's coordinates, `children` the same of its children,
    `by_id` those children by their ids, `names` all blocks below it by theirs.
    """

    __slots__ = ("by_id", "children", "names", "reach", "side")

    def __init__(self, block: Block, reach: Reach, children: list[_Child]) -> None:
        x, y = block.x, block.y
        left, top, right, bottom = reach
        self.reach = reach
        self.side = (x + left, y + top, x + right, y + bottom, block)
        self.children = children
        self.by_id: dict[str, Block] | None = None
        self.names: dict[str, Piece] | None = None


class Index:
    """Look-ups in drawings; one serves all drawings of a view, since it goes by block."""

    def __init__(self) -> None:
        self._known: dict[Block, _Known] = {}
        self._homes: dict[str, Homes] = {}

    def reach(self, block: Block) -> Reach:
        """How far the block and all below it are painted, relative to its corner."""
        return self._of(block).reach

    def touching(self, block: Block, area: Rect, x: float = 0.0, y: float = 0.0) -> Iterator[Piece]:
        """The block and those below it that may paint inside `area`, in painting order.

        (x, y) is the absolute place of the block's parent.
        """
        x, y = x + block.x, y + block.y
        known = self._of(block)
        if known.reach.at(x, y).overlaps(area):
            yield from self._touching(block, known, area, x, y)

    def touching_but(self, block: Block, area: Rect, role: Role) -> Iterator[Piece]:
        """Those below a layer that may paint inside `area`, without its parts of a role."""
        left, top, right, bottom = area.x, area.y, area.right, area.bottom
        x, y = block.x, block.y
        for child_left, child_top, child_right, child_bottom, child in self._of(block).children:
            if (
                child.role is not role
                and child_left < right - x
                and left - x < child_right
                and child_top < bottom - y
                and top - y < child_bottom
            ):
                yield from self.touching(child, area, x, y)

    def _touching(
        self, block: Block, known: _Known, area: Rect, x: float, y: float
    ) -> Iterator[Piece]:
        yield Piece(block, x, y)
        # One pass over plain numbers: quicker than any grid that must be built anew for the
        # body of the map after every keystroke.
        left, top, right, bottom = area.x - x, area.y - y, area.right - x, area.bottom - y
        near = [
            child
            for child_left, child_top, child_right, child_bottom, child in known.children
            if child_left < right
            and left < child_right
            and child_top < bottom
            and top < child_bottom
        ]
        for child in near:
            if child.children:
                inner = self._of(child)
                yield from self._touching(child, inner, area, x + child.x, y + child.y)
            else:
                yield Piece(child, x + child.x, y + child.y)

    def find(self, drawing: Drawing, block_id: str) -> Found | None:
        """The block with this id, None when the drawing has none."""
        return next(self.find_all(drawing, {block_id}), None)

    def find_all(self, drawing: Drawing, block_ids: Set[str]) -> Iterator[Found]:
        """The blocks with these ids, as far as the drawing has them, in no particular order."""
        for name in LAYERS:
            root = layer(drawing, name)
            for block, dx, dy in self._below(root, block_ids):
                yield Found(name, block, Rect(root.x + dx, root.y + dy, block.w, block.h))

    def _below(self, root: Block, block_ids: Set[str]) -> Iterator[Piece]:
        """Blocks below a layer, placed relative to the layer's corner."""
        known = self._of(root)
        if known.by_id is None:
            known.by_id = {child.id: child for child in root.children}
        homes = self._homes.setdefault(root.id, Homes()).of(root)
        for name in block_ids & homes.keys() if len(block_ids) > _MANY else block_ids:
            home = homes.get(name)
            if home is not None:
                parent = known.by_id[home]
                found = self._names(parent)[name] if name != home else Piece(parent, 0.0, 0.0)
                yield Piece(found.block, parent.x + found.x, parent.y + found.y)

    def trim(self, drawing: Drawing, at_once: bool = False) -> None:
        """Forget the blocks of former drawings, `at_once` or if there are so many that it pays."""
        if at_once or len(self._known) > _LIMIT:
            alive = {block for root in drawing.layers for block in _all(root)}
            self._known = {block: known for block, known in self._known.items() if block in alive}

    def _of(self, block: Block) -> _Known:
        known = self._known.get(block)
        if known is None:
            known = self._known[block] = self._measure(block)
        return known

    def _measure(self, block: Block) -> _Known:
        over, of = block.overhang, self._of
        own = (-over, -over, block.w + over, block.h + over)
        children = [of(child).side for child in block.children]
        if not children:
            return _Known(block, Reach(*own), children)
        lefts, tops, rights, bottoms, _ = zip(*children, strict=True)
        reach = Reach(
            min(own[0], *lefts), min(own[1], *tops), max(own[2], *rights), max(own[3], *bottoms)
        )
        return _Known(block, reach, children)

    def _names(self, block: Block) -> dict[str, Piece]:
        """Every block from this one down by its id, placed relative to this one's corner."""
        known = self._of(block)
        if known.names is None:
            names = {block.id: Piece(block, 0.0, 0.0)}
            for child in block.children:
                for name, (inner, dx, dy) in self._names(child).items():
                    names[name] = Piece(inner, child.x + dx, child.y + dy)
            known.names = names
        return known.names


def _all(block: Block) -> Iterator[Block]:
    yield block
    for child in block.children:
        yield from _all(child)
