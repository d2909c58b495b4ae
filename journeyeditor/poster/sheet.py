"""The whole page of a poster as blocks in page mm: what the PDF and a preview both paint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Role
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS, PAPER_TYPES, moments, paper_style
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.poster.band import title_band
from journeyeditor.poster.footer import footer
from journeyeditor.poster.legend import legend
from journeyeditor.poster.papers import Paper
from journeyeditor.poster.parking import parking
from journeyeditor.poster.printing import texts
from journeyeditor.poster.room import Fitting, Room, fit_room
from journeyeditor.poster.scaled import scaled, scaled_rect
from journeyeditor.poster.setup import PosterSetup, Way
from journeyeditor.poster.words import poster_words

GAP = 6.0
"""Between map and legend, and between legend and footer, in units of the paper."""


LEAST_SHARE = 0.25
"""The part of the page that the map takes at least, however long the legend is."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A piece of paper with its blocks, to be painted in order.

    `stages` says for each stage which part of the page it takes, in mm. `scale` is the factor by
    which the map had to be scaled, 1.0 = not; `card_pt` the size of the titles of cards as
    printed, in points.
    """

    paper: Paper
    blocks: tuple[Block, ...]
    stages: tuple[tuple[Id, Rect], ...]
    scale: float
    card_pt: float

    @property
    def w(self) -> float:
        """Width of the paper in mm."""
        return self.paper.w

    @property
    def h(self) -> float:
        """Height of the paper in mm."""
        return self.paper.h

    @property
    def smallest_pt(self) -> float:
        """The size of the smallest text on the page, in points; 0 for a page without text."""
        return min((text.size for text in texts(self.blocks)), default=0.0)


def compose(project: Project, map_id: Id, setup: PosterSetup, fonts: Fonts) -> Sheet:
    """The poster of one map. KeyError when the project has no such map.

    From the top: title band, map, legend, footer; the map takes what the others leave.
    """
    journey, words = find_map(project, map_id), poster_words(project.language)
    paper = paper_for(journey, setup)
    measures, edge, page_w, page_h = paper.measures, paper.edge, paper.w, paper.h
    w = page_w - 2 * edge
    style = paper_style(journey, w, measures.type_name)
    ctx = Context(project, journey, style, words_for(project.language), fonts, Memo())
    band = title_band(ctx, words, measures, w, paper.upright)
    key = legend(ctx, words, measures, w)
    foot = footer(ctx, words, paper, w)
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
    return Sheet(paper, blocks, stages, fitting.scale, _card_pt(fitting))


def paper_for(journey: JourneyMap, setup: PosterSetup) -> Paper:
    """The paper as it will lie. PosterError when the map needs more than there is of a roll."""
    if setup.roll is None:
        return setup.lying(setup.way is Way.PORTRAIT)
    if setup.length is not None:
        return setup.rolled(setup.length)
    sizes = PAPER_TYPES[setup.measures.type_name]
    columns = moments(journey) + len(journey.stages)
    needs = sizes.names_w + columns * CANVAS.pitch * sizes.title_pt / CANVAS.title_pt
    return setup.rolled(needs + 2 * setup.edge)


def _stages(fitting: Fitting, at: Rect) -> Iterator[tuple[Id, Rect]]:
    """The part of the page that each stage takes, from its header to the foot of the map."""
    for span in fitting.drawing.grid.stages:
        rect = scaled_rect(Rect(span.x, 0, span.w, fitting.drawing.h), fitting.scale)
        yield span.id, rect.moved(at.x, at.y)


def _card_pt(fitting: Fitting) -> float:
    return fitting.style.title_pt * fitting.scale
