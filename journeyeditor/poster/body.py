"""What stands between title band and footer, as each kind of poster makes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from journeyeditor.layout.drawing import Block, Role
from journeyeditor.layout.fitted import Fitted
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id
from journeyeditor.poster.left_out import LeftOut
from journeyeditor.poster.scaled import scaled, scaled_rect
from journeyeditor.poster.seen import Seen

T = TypeVar("T")


class Body(NamedTuple):
    """Blocks in page mm; the maps among them, and where each of them lies.

    `notes` is how many sticky notes there is room for. `goodness` says how well the poster suits
    its paper, to choose between ways for the paper to lie. `rest` is what found no room at all;
    without `has_legend` the legend belongs in the appendix, and explains what was `found`.
    """

    blocks: tuple[Block, ...]
    maps: tuple[tuple[Fitted, Rect], ...]
    notes: int = 0
    goodness: float = 0.0
    rest: tuple[LeftOut, ...] = ()
    has_legend: bool = True
    found: Seen | None = None

    @property
    def stages(self) -> Iterator[tuple[Id, Rect]]:
        """The part of the page that each stage takes, from its header to the foot of its band."""
        for fitted, at in self.maps:
            for band in fitted.bands:
                for span in band.drawing.grid.stages:
                    part = Rect(span.x, band.y, span.w, band.drawing.h)
                    yield span.id, scaled_rect(part, fitted.scale).moved(at.x, at.y)


def map_block(fitted: Fitted, at: Rect, extra: Sequence[Sequence[Block]] = ()) -> Block:
    """The layers of all bands of a map, in their place on the page; `extra` lies on each band."""
    k = fitted.scale
    bands: list[Block] = []
    for index, band in enumerate(fitted.bands):
        over = extra[index] if extra else ()
        layers = tuple(scaled(layer, k) for layer in (*band.drawing.layers, *over))
        w, h = band.drawing.w * k, band.drawing.h * k
        bands.append(Block(f"map:{index}", Role.MAP, 0, band.y * k, w, h, (), layers))
    return Block("map", Role.MAP, *at, (), tuple(bands))


def moved(block: Block, x: float, y: float) -> Block:
    """The block at another place in its parent."""
    return Block(
        block.id,
        block.role,
        x,
        y,
        block.w,
        block.h,
        block.prims,
        block.children,
        block.ref,
        block.text,
        overhang=block.overhang,
    )


def needed(found: T | None) -> T:
    """What cannot be missing: the first try of a search for something better than nothing."""
    if found is None:
        raise AssertionError("nothing is better than nothing")
    return found
