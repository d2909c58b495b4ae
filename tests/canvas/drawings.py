"""Hand-made and random drawings for the tests of the canvas; no layout is involved."""

from __future__ import annotations

from hypothesis import strategies as st

from journeyeditor.layout.drawing import Block, Box, Circle, Drawing, Line, Pen, Prim, Role
from journeyeditor.layout.grid import Grid

SIZE = 120.0
"""Width and height of the random drawings, in mm."""

COLOURS = ("#000000", "#0072B2", "#E69F00", "#D55E00")


def block(name: str, x: float, y: float, w: float, h: float, *children: Block) -> Block:
    """A block that paints one plain box over its whole rectangle."""
    prims: tuple[Prim, ...] = (Box(0, 0, w, h, COLOURS[len(name) % 4]),)
    return Block(name, Role.CARD, x, y, w, h, prims, children)


def layer(name: str, *children: Block) -> Block:
    """A layer that paints nothing itself."""
    return Block(name, Role.MAP, 0, 0, SIZE, SIZE, (), children)


def drawing(body: Block, w: float = SIZE, h: float = SIZE) -> Drawing:
    """A drawing with only a body."""
    empty = [layer(name) for name in ("header", "names", "corner", "labels")]
    return Drawing(Grid(76, (), ()), w, h, 0, 0, body, *empty)


_numbers = st.integers(0, 80).map(float)


@st.composite
def prims(draw: st.DrawFn) -> tuple[Prim, ...]:
    """One to three primitives within 20 x 20 mm."""
    found: list[Prim] = []
    for _ in range(draw(st.integers(1, 3))):
        colour = draw(st.sampled_from(COLOURS))
        match draw(st.integers(0, 2)):
            case 0:
                found.append(Box(1, 1, 15, draw(st.integers(3, 18)), colour, None, 2.0))
            case 1:
                found.append(Circle(10, 10, draw(st.integers(2, 8)), colour, Pen("#111111", 1)))
            case _:
                found.append(Line(2, 2, 18, draw(st.integers(2, 18)), Pen(colour, 1.5)))
    return tuple(found)


@st.composite
def leaves(draw: st.DrawFn, name: str) -> Block:
    """A block without children, 20 x 20 mm, somewhere within its parent."""
    return Block(name, Role.CARD, draw(_numbers), draw(_numbers), 20, 20, draw(prims()))


@st.composite
def bodies(draw: st.DrawFn) -> Block:
    """A body with up to six lanes of up to six cards."""
    lanes = []
    for lane in draw(st.lists(st.integers(0, 5), unique=True, max_size=6)):
        cards = draw(st.lists(st.integers(0, 5), unique=True, max_size=6))
        children = tuple(draw(leaves(f"card{lane}.{card}")) for card in cards)
        x, y = draw(st.integers(0, 20)), draw(st.integers(0, 20))
        lanes.append(Block(f"lane{lane}", Role.BAND, x, y, 100, 100, draw(prims()), children))
    return layer("body", *lanes)


@st.composite
def edited(draw: st.DrawFn, body: Block) -> Block:
    """A body after an edit: lanes dropped, moved, swapped, changed, most of them shared."""
    kept = [lane for lane in body.children if draw(st.integers(0, 5))]
    changed = [draw(_edited_lane(lane)) if draw(st.booleans()) else lane for lane in kept]
    return layer("body", *draw(st.permutations(changed)))


@st.composite
def _edited_lane(draw: st.DrawFn, lane: Block) -> Block:
    cards = [draw(leaves(c.id)) if draw(st.booleans()) else c for c in lane.children]
    cards = [card for card in draw(st.permutations(cards)) if draw(st.integers(0, 4))]
    dx = draw(st.sampled_from((0.0, 0.0, 7.0)))
    own = lane.prims if draw(st.booleans()) else draw(prims())
    return Block(lane.id, lane.role, lane.x + dx, lane.y, lane.w, lane.h, own, tuple(cards))
