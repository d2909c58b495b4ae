"""The whole page of a poster as blocks in page mm: what the PDF and a preview both paint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Role
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import paper_style
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Project
from journeyeditor.poster.band import title_band
from journeyeditor.poster.footer import footer
from journeyeditor.poster.legend import legend
from journeyeditor.poster.parking import parking
from journeyeditor.poster.printing import texts
from journeyeditor.poster.room import Fitting, Room, fit_room
from journeyeditor.poster.scaled import scaled, scaled_rect
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.words import poster_words

GAP = 6.0
"""Between map and legend, and between legend and footer, in units of the paper."""


LEAST_SHARE = 0.25
"""The part of the page that the map takes at least, however long the legend is."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of `w` x `h` mm with its blocks, to be painted in order.

    `stages` says for each stage which part of the page it takes, in mm. `scale` is the factor by
    which the map had to be scaled, 1.0 = not; `card_pt` the size of the titles of cards as
    printed, in points.
    """

    w: float
    h: float
    blocks: tuple[Block, ...]
    stages: tuple[tuple[Id, Rect], ...]
    scale: float
    card_pt: float

    @property
    def smallest_pt(self) -> float:
        """The size of the smallest text on the page, in points; 0 for a page without text."""
        return min((text.size for text in texts(self.blocks)), default=0.0)


def compose(project: Project, map_id: Id, setup: PosterSetup, fonts: Fonts) -> Sheet:
    """The poster of one map. KeyError when the project has no such map.

    From the top: title band, map, legend, footer; the map takes what the others leave.
    """
    journey, words = find_map(project, map_id), poster_words(project.language)
    measures, (page_w, page_h) = setup.measures, setup.size
    edge, w = setup.edge, page_w - 2 * setup.edge
    style = paper_style(journey, w, measures.type_name)
    ctx = Context(project, journey, style, words_for(project.language), fonts, Memo())
    band = title_band(ctx, words, measures, w, setup.upright)
    key = legend(ctx, words, measures, w)
    foot = footer(ctx, words, setup, w)
    gap = GAP * measures.unit
    bottom = page_h - edge - foot.h
    left_over = bottom - edge - band.h - key.h - 2 * gap
    room = Room(w, max(left_over, page_h * LEAST_SHARE), measures.type_name)
    fitting = fit_room(project, journey, room, fonts)
    at = Rect(edge, edge + band.h, w, fitting.drawing.h * fitting.scale)
    layers = tuple(scaled(layer, fitting.scale) for layer in fitting.drawing.layers)
    below = Rect(edge, at.bottom + gap + key.h + gap, w, 0)
    blocks = (
        Block("band", Role.TITLE, edge, edge, w, band.h, (), band.blocks),
        Block("map", Role.MAP, *at, (), layers),
        Block("key", Role.LEGEND, edge, at.bottom + gap, w, key.h, (), (key,)),
        *parking(ctx, words, measures, below._replace(h=bottom - gap - below.y)),
        Block("foot", Role.FOOTER, edge, bottom, w, foot.h, (), (foot,)),
    )
    stages = tuple(_stages(fitting, at))
    return Sheet(page_w, page_h, blocks, stages, fitting.scale, _card_pt(fitting))


def _stages(fitting: Fitting, at: Rect) -> Iterator[tuple[Id, Rect]]:
    """The part of the page that each stage takes, from its header to the foot of the map."""
    for span in fitting.drawing.grid.stages:
        rect = scaled_rect(Rect(span.x, 0, span.w, fitting.drawing.h), fitting.scale)
        yield span.id, rect.moved(at.x, at.y)


def _card_pt(fitting: Fitting) -> float:
    return fitting.style.title_pt * fitting.scale
