"""What to ring and to draw in the accent: the selected things, what they are linked to, findings.

Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.index import Found
from journeyeditor.canvas.sticky import Placed
from journeyeditor.layout.drawing import Box, Circle, Line, Path, Prim, Prims, Role
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id
from journeyeditor.model.journey import Link

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


class Ends:
    """The links at things of a map; looked up in one pass, and then kept as long as they last."""

    def __init__(self) -> None:
        self._links: tuple[Link, ...] = ()
        self._at: dict[Id, list[Link]] = {}

    def at(self, links: tuple[Link, ...], refs: Iterable[Id]) -> list[Link]:
        """Those of the links that begin or end at one of the things, or are one of them."""
        if links is not self._links:
            self._links, self._at = links, {}
            for link in links:
                for ref in (link.id, link.source, link.target):
                    self._at.setdefault(ref, []).append(link)
        return [link for ref in refs for link in self._at.get(ref, ())]


def highlights(bench: Bench, ends: Ends) -> Highlights:
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
    links = ends.at(bench.session.journey.links, chosen)
    traced = {link.id for link in links}
    # During a search the thin rings mean: found here.
    lit = sought or frozenset(ref for link in links for ref in (link.source, link.target))
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
    body = bench.scene.shown.body
    # Most of what lies where a link is are other links.
    for piece in bench.scene.index.touching_but(body, area, Role.LINKS):
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
