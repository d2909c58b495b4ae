"""Where everything lies on a slide of 16 to 9, in mm."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from journeyeditor.layout.geometry import Rect
from journeyeditor.slides.plan import Item, Page, Strip

W, H = 338.667, 190.5
"""A slide: 13 1/3 by 7 1/2 inch."""

MARGIN = 8.0
TOP = 27.0
"""Where the lanes begin, below the title."""

FOOT = 9.0
"""Room for the legend."""

NAMES_W = 36.0
GAP = 1.6
"""Between two lanes, and round a card."""

WIDEST = 66.0
"""The widest moment."""

HIGHEST_ROW, HIGHEST_CURVE = 32.0, 75.0
"""The highest row of cards, and the highest curve."""

STAGES_H = 9.0
"""The row of stage names on a slide that shows several."""


class Frame(NamedTuple):
    """The bands of the lanes from top to bottom, and the columns from left to right."""

    bands: tuple[Rect, ...]
    columns: tuple[Rect, ...]
    rows: tuple[float, ...]

    def card(self, band: int, item: Item) -> Rect:
        """The rectangle of a card in a band."""
        first, last = self.columns[item.column], self.columns[item.column + item.span - 1]
        top = self.bands[band].y + item.row * self.rows[band]
        w = last.right - first.x
        side = min(GAP, first.w * 0.1)
        return Rect(first.x + side, top + GAP, w - 2 * side, self.rows[band] - 2 * GAP)


def frame(page: Page) -> Frame:
    """The frame of a slide."""
    several = len({column.stage.id for column in page.columns}) > 1
    top = TOP + (STAGES_H if several else 0.0)
    heights = _heights(page.strips, H - FOOT - top - GAP * len(page.strips))
    bands: list[Rect] = []
    for height in heights:
        bands.append(Rect(MARGIN, top, W - 2 * MARGIN, height))
        top += height + GAP
    columns = _across(page, several)
    rows = tuple(h / max(1.0, strip.rows) for h, strip in zip(heights, page.strips, strict=True))
    return Frame(tuple(bands), tuple(columns), rows)


def _heights(strips: Sequence[Strip], room: float) -> list[float]:
    """Rows of one height; what is left when they are high enough goes to the curves."""
    rows = sum(strip.rows for strip in strips)
    row = min(HIGHEST_ROW, room / rows) if rows else 0.0
    heights = [strip.rows * row for strip in strips]
    curves = [at for at, strip in enumerate(strips) if is_curve(strip)]
    left = room - sum(heights)
    for at in curves:
        heights[at] = max(heights[at], min(HIGHEST_CURVE, heights[at] + left / len(curves)))
    return heights


def is_curve(strip: Strip) -> bool:
    """Whether the lane shows feelings."""
    return strip.lane.content == "emotion_curve"


def _across(page: Page, several: bool) -> list[Rect]:
    """The columns, each from the top of the lanes down; a short stage is as wide as two moments."""
    left, room = MARGIN + NAMES_W, W - 2 * MARGIN - NAMES_W
    counts = [len(list(same)) for _, same in groupby(page.columns, lambda it: it.stage.id)]
    weights = [max(count, 2) if several else count for count in counts]
    unit = room / sum(weights)
    if not several:
        unit = min(WIDEST, unit)
    found: list[Rect] = []
    for count, weight in zip(counts, weights, strict=True):
        w = weight * unit / count
        found += [Rect(left + at * w, TOP, w, H - TOP - FOOT) for at in range(count)]
        left += weight * unit
    return found
