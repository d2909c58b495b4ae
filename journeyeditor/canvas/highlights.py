"""What to ring and to draw in the accent: the selected things and what they are linked to.

Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.sticky import Placed
from journeyeditor.layout.drawing import Box, Circle, Line, Path, Prim, Prims, Role
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id

_ACCENT = "#0B5FB0"
_CROWD = 40
"""From this many ids on, walking over the whole map is quicker than looking each one up."""


class Trace(NamedTuple):
    """Primitives to paint in the accent; (x, y) is their origin in mm.

    They lie below what is `over` them: rectangles of cards, and (True) circles of points.
    """

    prims: Prims
    x: float
    y: float
    over: tuple[tuple[Rect, bool], ...] = ()


class Highlights(NamedTuple):
    """Rings round the selected things, thin ones round what is linked to them, and the links."""

    rings: tuple[Placed, ...] = ()
    lit: tuple[Placed, ...] = ()
    traces: tuple[Trace, ...] = ()


def highlights(bench: Bench) -> Highlights:
    """The highlights for the selection, in the drawing that is shown."""
    chosen = bench.session.selection
    if not chosen:
        return Highlights()
    if len(chosen) >= _CROWD:
        return Highlights(tuple(_crowd(bench, chosen)))
    rings = [
        Placed(f.layer, f.rect, f.round) for f in map(bench.find, sorted(chosen)) if f is not None
    ]
    lit: set[Id] = set()
    traces: list[Trace] = []
    for link in bench.session.journey.links:
        ends = {link.source, link.target}
        if link.id not in chosen and not ends & chosen:
            continue
        lit |= ends
        found = bench.find(link.id)
        if found is not None:
            over = tuple(_over(bench, found.rect))
            traces.append(Trace(accented(found.block.prims), found.rect.x, found.rect.y, over))
    linked = (bench.find(ref) for ref in sorted(lit - chosen))
    return Highlights(
        tuple(rings), tuple(Placed(f.layer, f.rect) for f in linked if f), tuple(traces)
    )


def _over(bench: Bench, area: Rect) -> Iterator[tuple[Rect, bool]]:
    for piece in bench.scene.index.touching(bench.scene.shown.body, area):
        if piece.block.role in (Role.CARD, Role.POINT):
            yield piece.rect, piece.block.role is Role.POINT


def _crowd(bench: Bench, chosen: frozenset[Id]) -> Iterator[Placed]:
    drawing = bench.scene.shown
    everywhere = Rect(-1, -1, drawing.w + 2, drawing.h + 2)
    for name, root in (
        ("body", drawing.body),
        ("header", drawing.header),
        ("names", drawing.names),
    ):
        for piece in bench.scene.index.touching(root, everywhere):
            if piece.block.ref in chosen and piece.block.role is not Role.BAND:
                yield Placed(name, piece.rect)


def accented(prims: Prims) -> Prims:
    """The same primitives with every stroke and dark fill in the accent, strokes 1.5 mm."""
    return tuple(_accented(prim) for prim in prims)


def _accented(prim: Prim) -> Prim:
    if not isinstance(prim, Box | Circle | Line | Path):
        return prim
    if prim.pen is not None:
        pen = replace(prim.pen, colour=_ACCENT, width=max(prim.pen.width, 1.5))
        prim = replace(prim, pen=pen)
    if isinstance(prim, Circle | Path) and prim.fill is not None:
        prim = replace(prim, fill=_ACCENT)
    return prim
