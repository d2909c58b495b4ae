"""The whole page of a poster as blocks in page mm: what the PDF and a preview both paint."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from journeyeditor.layout.drawing import Block, Role
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.style import CANVAS, PAPER_TYPES, columns_of
from journeyeditor.model.base import Id
from journeyeditor.model.enums import State
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.poster.band import Said, state_words, title_band
from journeyeditor.poster.body import Body, moved
from journeyeditor.poster.commitments import commitments
from journeyeditor.poster.comparison import compared, comparison, together
from journeyeditor.poster.comparison import told as told_of_both
from journeyeditor.poster.desk import Desk, Subject, has_many_cards
from journeyeditor.poster.footer import footer
from journeyeditor.poster.left_out import LeftOut
from journeyeditor.poster.papers import Paper
from journeyeditor.poster.printing import Watch, report, texts, unwatched
from journeyeditor.poster.result import result, told
from journeyeditor.poster.seen import Seen
from journeyeditor.poster.setup import Kind, PosterSetup, Way
from journeyeditor.poster.stickies import room_for
from journeyeditor.poster.working import blank, partial

CLEARLY = 1.05
"""How many times better a poster must be on paper that lies the other way."""

BLANK_LENGTH = 2000.0
"""How long a blank poster from a roll is, in mm (method, 5.4)."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A piece of paper with its blocks, to be painted in order.

    `stages` says for each stage which part of the page it takes, in mm. `scale` is the factor by
    which the map had to be scaled, 1.0 = not; `card_pt` the size of the titles of cards as
    printed, in points. `cut` are the cards whose titles end in an ellipsis. `notes` is how many
    sticky notes there is room for; `rest` is what found no room at all. `desk` is what it was
    composed with.
    """

    paper: Paper
    blocks: tuple[Block, ...]
    stages: tuple[tuple[Id, Rect], ...]
    scale: float
    card_pt: float
    cut: tuple[Id, ...]
    goodness: float
    desk: Desk
    notes: int = 0
    rest: tuple[LeftOut, ...] = ()
    has_legend: bool = True
    found: Seen | None = None

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


_KINDS: Mapping[Kind, Callable[[Desk, Rect], Body]] = MappingProxyType(
    {
        Kind.BLANK: blank,
        Kind.PARTIAL: partial,
        Kind.RESULT: result,
        Kind.COMPARISON: comparison,
    }
)


def compose(
    project: Project,
    map_id: Id,
    setup: PosterSetup,
    fonts: Fonts,
    watch: Watch = unwatched,
) -> Sheet:
    """The poster of one map. KeyError when the project has no such map, PosterError when there is
    nothing to compare it with.

    From the top: title band, what the kind of poster is about, footer.
    """
    subject = Subject(project, find_map(project, map_id), fonts)
    if setup.kind is Kind.COMPARISON:
        subject = together(subject)
    papers = papers_for(subject.journey, setup)
    sheets: list[Sheet] = []
    for index, paper in enumerate(papers):
        ask = functools.partial(report, watch, index / len(papers))
        ask()
        sheets.append(_compose(Desk(replace(subject, ask=ask), setup, paper)))
    first, *others = sheets
    best = max(others, key=lambda sheet: sheet.goodness, default=first)
    return best if best.goodness > CLEARLY * first.goodness else first


def _compose(desk: Desk) -> Sheet:
    paper, ctx, words = desk.paper, desk.ctx, desk.words
    edge, w = paper.edge, desk.w
    band = title_band(ctx, words, desk.measures, w, paper.upright, _said(desk))
    foot = footer(ctx, words, paper, w, desk.setup.project_inside)
    bottom = paper.h - edge - foot.h
    signed = [commitments(desk)] if desk.setup.commitments else []
    top = bottom - sum(block.h for block in signed)
    room = Rect(edge, edge + band.h, w, top - edge - band.h)
    body = _KINDS[desk.setup.kind](desk, room)
    blocks = (
        Block("band", Role.TITLE, edge, edge, w, band.h, (), band.blocks),
        *body.blocks,
        *(moved(block, edge, top) for block in signed),
        Block("foot", Role.FOOTER, edge, bottom, w, foot.h, (), (foot,)),
    )
    maps = [fitted for fitted, _ in body.maps]
    return Sheet(
        paper,
        blocks,
        tuple(body.stages),
        min(fitted.scale for fitted in maps),
        min(fitted.title_pt for fitted in maps),
        tuple(card for fitted in maps for card in fitted.cut),
        body.goodness,
        desk,
        body.notes,
        body.rest,
        body.has_legend,
        body.found,
    )


def _said(desk: Desk) -> Said:
    """The state of the map and the kind of poster; of a comparison both states."""
    words, kind = desk.ctx.words, desk.setup.kind
    if kind is Kind.COMPARISON:
        states = (state_words(words, state) for state in State)
        return Said(" → ".join(states), compared(desk.subject))
    return Said(state_words(words, desk.subject.journey.state), desk.words.kinds[kind])


def key_alone(desk: Desk, found: Seen | None) -> Block:
    """The legend of a poster by itself, over the whole width, of what was found on its map."""
    tell = told_of_both if desk.setup.kind is Kind.COMPARISON else told
    return replace(tell(desk), found=found).key(desk, desk.w)


def papers_for(journey: JourneyMap, setup: PosterSetup) -> tuple[Paper, ...]:
    """The paper as it may lie, what is usual first. PosterError when a roll is too short."""
    if setup.roll is not None:
        return (setup.rolled(setup.length or _length(journey, setup)),)
    if setup.way is Way.AUTO and setup.custom is None and not has_many_cards(journey):
        return setup.lying(portrait=False), setup.lying(portrait=True)
    return (setup.lying(setup.way is Way.PORTRAIT),)


def _length(journey: JourneyMap, setup: PosterSetup) -> float:
    """How much of a roll the poster takes, with cards as wide as a sticky note on A0.

    A blank one is as long as is usual, or longer for a note in every stage.
    """
    sizes = PAPER_TYPES[setup.measures.type_name]
    if setup.kind is Kind.BLANK:
        stages = len(journey.stages) * room_for(1, setup.sticky.size[0])
        return max(BLANK_LENGTH, sizes.names_w + stages + 2 * setup.edge)
    pitch = CANVAS.pitch * sizes.title_pt / CANVAS.title_pt
    return sizes.names_w + columns_of(journey.stages) * pitch + 2 * setup.edge
