"""A map as a PNG to be put on a slide or a page: how fine, on what ground, and never too large.

The file holds pixels and nothing else: no names, no dates, no program.
"""

from __future__ import annotations

from math import sqrt

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.picture import blocks_image
from journeyeditor.canvas.png import png_bytes
from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect

PX_PER_MM = 2.0
"""Of the coarsest picture: titles of cards are 17 px, to be read on a screen."""

TIMES = (1, 2, 3, 4)
"""How many times as fine it can be."""

USUAL = 2

MOST_PIXELS = 60_000_000
"""A larger one is made coarser: it takes a quarter of a gigabyte to paint."""


def map_scale(drawing: Drawing, times: int) -> float:
    """Px per mm of a map's picture."""
    return min(PX_PER_MM * times, sqrt(MOST_PIXELS / (drawing.w * drawing.h)))


def map_size(drawing: Drawing, times: int) -> tuple[int, int]:
    """Its width and height in px."""
    scale = map_scale(drawing, times)
    return max(1, round(drawing.w * scale)), max(1, round(drawing.h * scale))


def map_png(drawing: Drawing, fonts: Fonts, times: int = USUAL, white: bool = True) -> bytes:
    """The map on white or on nothing, as a file."""
    area = Rect(0, 0, drawing.w, drawing.h)
    scale = map_scale(drawing, times)
    return png_bytes(blocks_image(drawing.layers, Artwork(fonts), scale, area, white))
