"""The whole page of a poster as blocks in page mm: what the PDF and a preview both paint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeyeditor.layout.drawing import Block, Role
from journeyeditor.layout.fitted import Fitted, Recipe, Room
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.style import CANVAS, PAPER_TYPES, columns_of
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.poster.band import title_band
from journeyeditor.poster.desk import Desk, Subject
from journeyeditor.poster.footer import footer
from journeyeditor.poster.legend import legend
from journeyeditor.poster.papers import Paper
from journeyeditor.poster.parking import parking
from journeyeditor.poster.printing import texts
from journeyeditor.poster.room import fit_room
from journeyeditor.poster.scaled import scaled, scaled_rect
from journeyeditor.poster.setup import PosterSetup, Way

GAP = 6.0
"""Between map and legend, and between legend and footer, in units of the paper."""

LEAST_SHARE = 0.25
"""The part of the page that the map takes at least, however long the legend is."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A piece of paper with its blocks, to be painted in order.

    `stages` says for each stage which part of the page it takes, in mm. `scale` is the factor by
    which the map had to be scaled, 1.0 = not; `card_pt` the size of the titles of cards as
    printed, in points. `cut` are the cards whose titles end in an ellipsis.
    """

    paper: Paper
    blocks: tuple[Block, ...]
    stages: tuple[tuple[Id, Rect], ...]
    scale: float
    card_pt: float
    cut: tuple[Id, ...]

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
    subject = Subject(project, find_map(project, map_id), fonts)
    sheets = [_compose(Desk(subject, setup, paper)) for paper in papers_for(subject.journey, setup)]
    return max(sheets, key=lambda sheet: sheet.card_pt)


def _compose(desk: Desk) -> Sheet:
    measures, paper, ctx, words = desk.measures, desk.paper, desk.ctx, desk.words
    edge, w = paper.edge, desk.w
    band = title_band(ctx, words, measures, w, paper.upright)
    key = legend(ctx, words, measures, w)
    foot = footer(ctx, words, paper, w)
    gap = GAP * measures.unit
    bottom = paper.h - edge - foot.h
    left_over = bottom - edge - band.h - key.h - 2 * gap
    room = Room(w, max(left_over, paper.h * LEAST_SHARE), measures.type_name)
    recipe = Recipe((), gap, desk.setup.coloured_lanes)
    fitted = fit_room(desk.subject, room, recipe, desk.setup.bands)
    at = Rect(edge, edge + band.h, w, fitted.h)
    below = Rect(edge, at.bottom + gap + key.h + gap, w, 0)
    blocks = (
        Block("band", Role.TITLE, edge, edge, w, band.h, (), band.blocks),
        Block("map", Role.MAP, *at, (), tuple(_layers(fitted))),
        Block("key", Role.LEGEND, edge, at.bottom + gap, w, key.h, (), (key,)),
        *parking(ctx, words, measures, below._replace(h=bottom - gap - below.y)),
        Block("foot", Role.FOOTER, edge, bottom, w, foot.h, (), (foot,)),
    )
    stages = tuple(_stages(fitted, at))
    return Sheet(paper, blocks, stages, fitted.scale, fitted.title_pt, fitted.cut)


def papers_for(journey: JourneyMap, setup: PosterSetup) -> tuple[Paper, ...]:
    """The paper as it may lie, what is usual first. PosterError when a roll is too short."""
    if setup.roll is not None:
        return (setup.rolled(setup.length or _length(journey, setup)),)
    if setup.way is Way.AUTO and setup.custom is None:
        return setup.lying(portrait=False), setup.lying(portrait=True)
    return (setup.lying(setup.way is Way.PORTRAIT),)


def _length(journey: JourneyMap, setup: PosterSetup) -> float:
    """How much of a roll the map takes, with cards as wide as a sticky note on A0."""
    sizes = PAPER_TYPES[setup.measures.type_name]
    pitch = CANVAS.pitch * sizes.title_pt / CANVAS.title_pt
    return sizes.names_w + columns_of(journey.stages) * pitch + 2 * setup.edge


def _layers(fitted: Fitted) -> Iterator[Block]:
    """The layers of all bands, each at its place in the room."""
    k = fitted.scale
    for index, band in enumerate(fitted.bands):
        layers = tuple(scaled(layer, k) for layer in band.drawing.layers)
        h = band.drawing.h * k
        w = band.drawing.w * k
        yield Block(f"map:{index}", Role.MAP, 0, band.y * k, w, h, (), layers)


def _stages(fitted: Fitted, at: Rect) -> Iterator[tuple[Id, Rect]]:
    """The part of the page that each stage takes, from its header to the foot of its band."""
    for band in fitted.bands:
        for span in band.drawing.grid.stages:
            rect = scaled_rect(Rect(span.x, band.y, span.w, band.drawing.h), fitted.scale)
            yield span.id, rect.moved(at.x, at.y)
