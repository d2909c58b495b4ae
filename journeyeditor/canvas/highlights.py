"""What to ring and to draw in the accent: the selected things, what they are linked to, findings.

Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.index import Found
from journeyeditor.canvas.sticky import Placed
from journeyeditor.layout.drawing import Box, Circle, Line, Path, Prim, Prims, Role
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id

_ACCENT = "#0B5FB0"
_CROWD = 40
"""With more things than this selected their links are not traced: it would say nothing."""


class Trace(NamedTuple):
    """Primitives to paint in the accent; the corner of `area`, in mm, is their origin.

    They lie below what is `over` them: cards and points of curves.
    """

    prims: Prims
    area: Rect
    over: tuple[Rect, ...] = ()


class Highlights(NamedTuple):
    """Rings round the selected things, thin ones round what is linked to them, and the links."""

    rings: tuple[Placed, ...] = ()
    lit: tuple[Placed, ...] = ()
    traces: tuple[Trace, ...] = ()


def highlights(bench: Bench) -> Highlights:
    """The highlights for what is selected, or typed in, in the drawing that is shown."""
    chosen = bench.session.selection if bench.typed is None else frozenset({bench.typed})
    if bench.marks.traced:
        chosen = chosen | {bench.marks.traced}
    sought = bench.marks.found
    if not chosen and not sought:
        return Highlights()
    # A link is marked by its line and the handles at its ends, a frame round it would say less.
    rings = tuple(
        _placed(found) for found in bench.find_all(chosen) if found.block.role is not Role.LINK
    )
    if len(chosen) > _CROWD:
        return Highlights(rings, tuple(map(_placed, bench.find_all(sought - chosen))))
    lit: set[Id] = set()
    traced: set[Id] = set()
    for link in bench.session.journey.links:
        ends = {link.source, link.target}
        if link.id in chosen or ends & chosen:
            lit |= ends
            traced.add(link.id)
    lit = set(sought) or lit  # during a search the thin rings mean: found here
    return Highlights(
        rings,
        tuple(map(_placed, bench.find_all(lit - chosen))),
        tuple(_trace(bench, found) for found in bench.find_all(traced)),
    )


def _placed(found: Found) -> Placed:
    return Placed(found.layer, found.rect, found.round)


def _trace(bench: Bench, found: Found) -> Trace:
    over = tuple(_over(bench, found.rect))
    return Trace(accented(found.block.prims), found.rect, over)


def _over(bench: Bench, area: Rect) -> Iterator[Rect]:
    for piece in bench.scene.index.touching(bench.scene.shown.body, area):
        if piece.block.role in (Role.CARD, Role.POINT):
            yield piece.rect


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
