"""A result poster: the whole map, and under it what we see, what we do, and the legend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from journeyeditor.layout.drawing import Block, Line, Pen, Role, walk
from journeyeditor.layout.fitted import Fitted, Recipe, Room
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.style import LINE, SOFT
from journeyeditor.poster.actions import Planned, actions, causes_aimed_at, kind_of, planned
from journeyeditor.poster.body import Body, map_block, moved, needed
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.findings import findings
from journeyeditor.poster.left_out import LeftOut, Part
from journeyeditor.poster.legend import Entry, legend
from journeyeditor.poster.parking import parking
from journeyeditor.poster.room import fit_room
from journeyeditor.poster.signs import Signs
from journeyeditor.poster.type import Hand, set_lines
from journeyeditor.telling.findings import Reading
from journeyeditor.telling.headlines import Headline, headlines

GAP = 6.0
"""Between map and what stands under it, and above the footer, in units of the paper."""

LEAST_SHARE = 0.25
"""The part of the room that the map takes at least, however much stands under it."""

HIGHEST = (0.18, 0.13, 0.09)
"""How high findings and actions may be, as a part of the short side of the paper: as much as
there is room for, less where titles of cards would be cut short.
"""

HIGHEST_KEY = 0.3
"""The part of the room that a legend takes at most before it goes to the appendix."""

SOME_DAY = date(2000, 1, 1)
"""The day of which the analyses speak: nothing on a poster depends on when it was printed."""


class Facts(NamedTuple):
    """What is told under the map, and the signs that only stand there."""

    heads: tuple[Headline, ...]
    plans: tuple[Planned, ...]
    signs: tuple[Entry, ...]


class Under(NamedTuple):
    """What stands under the map: blocks from its upper left corner, and its height in mm.

    `most` is what findings and actions had for themselves.
    """

    blocks: tuple[Block, ...]
    h: float
    most: float


def result(desk: Desk, room: Rect) -> Body:
    """The map as large as what stands under it allows; left-over paper becomes parking space."""
    gap, short = GAP * desk.unit, min(desk.paper.w, desk.paper.h)
    facts = _facts(desk)
    has_legend = _key(desk, facts, room.w).h <= HIGHEST_KEY * room.h
    best: tuple[Fitted, Under] | None = None
    for share in HIGHEST[-1:] if desk.subject.has_many_cards else HIGHEST:
        under = _under(desk, facts, room.w, share * short, has_legend)
        least = best[0].goodness if best else 0.0
        found = _fitted(desk, room, under.h + 2 * gap, least)
        best = best if found is None else (found, under)
        if best and not best[0].cut:
            break
    fitted, under = needed(best)
    spare = room.h - fitted.h - under.h - 2 * gap
    if spare > 0:
        under = _under(desk, facts, room.w, under.most + spare, has_legend)
    at = Rect(room.x, room.y, room.w, fitted.h)
    below = Rect(room.x, at.bottom + gap, room.w, under.h)
    rest = Rect(room.x, below.bottom + gap, room.w, room.bottom - gap - below.bottom - gap)
    blocks = (
        map_block(fitted, at),
        Block("under", Role.MAP, *below, (), under.blocks),
        *parking(desk.ctx, desk.words, desk.measures, rest),
    )
    more = tuple(_not_shown(desk, facts, under))
    return Body(blocks, ((fitted, at),), 0, fitted.goodness, more, has_legend)


def key_alone(desk: Desk) -> Block:
    """The legend of a result poster by itself, over the whole width."""
    return _key(desk, _facts(desk), desk.w)


def _key(desk: Desk, facts: Facts, w: float) -> Block:
    return legend(desk.ctx, desk.words, desk.measures, w, facts.signs)


def _not_shown(desk: Desk, facts: Facts, under: Under) -> Iterator[LeftOut]:
    """The findings and actions for which there is no room."""
    names = {block.id for top in under.blocks for block, _, _ in walk(top)}
    for index, head in enumerate(facts.heads):
        if f"finding:{index}" not in names:
            yield LeftOut(Part.FINDINGS, head.number, head.sentence)
    for index, plan in enumerate(facts.plans):
        if f"action:{index}" not in names:
            signed = (plan.action.owner, desk.words.long_date(plan.action.due))
            note = " · ".join(each for each in (kind_of(desk, plan), plan.aims, *signed) if each)
            yield LeftOut(Part.ACTIONS, str(index + 1), plan.action.title, note)


def _fitted(desk: Desk, room: Rect, taken: float, better_than: float) -> Fitted | None:
    """The map in what is left of the room, if it is better to read than another."""
    h = max(room.h - taken, LEAST_SHARE * room.h)
    recipe = Recipe((), GAP * desk.unit, desk.setup.coloured_lanes)
    wanted = Room(room.w, h, desk.measures.type_name)
    return fit_room(desk.subject, wanted, recipe, desk.setup.bands, better_than)


def _facts(desk: Desk) -> Facts:
    subject = desk.subject
    reading = Reading(subject.project, subject.journey.id, subject.fonts, SOME_DAY)
    plans = planned(reading)
    return Facts(headlines(reading), plans, tuple(_more_signs(desk, reading, plans)))


def _under(desk: Desk, facts: Facts, w: float, most: float, has_legend: bool) -> Under:
    """Three columns, or two with the legend below them: whichever is lower."""
    below = _below(desk, facts, w, most, has_legend)
    if not has_legend:
        return below
    return min(_beside(desk, facts, w, most), below, key=lambda under: under.h)


def _more_signs(desk: Desk, reading: Reading, plans: Sequence[Planned]) -> list[Entry]:
    """What the actions use of signs: the black disc, and short names of causes."""
    signs = Signs(desk.ctx, desk.unit, desk.measures.label_pt)
    used = [Entry(signs.number(name), title) for name, title in causes_aimed_at(reading, plans)]
    kinds = {plan.quadrant for plan in plans}
    quick = desk.words.quadrants[0]
    return [*([Entry(signs.disc(filled=True), quick)] if 0 in kinds else []), *used]


def _beside(desk: Desk, facts: Facts, w: float, most: float) -> Under:
    shares = (0.36, 0.34, 0.30) if facts.plans else (0.5, 0.5)
    gap = 14.0 * desk.unit
    widths = [(w - gap * (len(shares) - 1)) * share for share in shares]
    panels = _panels(desk, facts, widths, most)
    signs = facts.signs
    panels.append(legend(desk.ctx, desk.words, desk.measures, widths[-1], signs, stacked=True))
    return Under(*_row(desk, panels, widths, gap), most)


def _below(desk: Desk, facts: Facts, w: float, most: float, has_legend: bool) -> Under:
    shares = (0.5, 0.5) if facts.plans else (1.0,)
    gap = 14.0 * desk.unit
    widths = [(w - gap * (len(shares) - 1)) * share for share in shares]
    blocks, h = _row(desk, _panels(desk, facts, widths, most), widths, gap)
    y = h + GAP * desk.unit
    key = _key(desk, facts, w) if has_legend else _see_appendix(desk, w)
    return Under((*blocks, moved(key, 0, y)), y + key.h, most)


def _see_appendix(desk: Desk, w: float) -> Block:
    """Where the legend is, on paper that is too small for it."""
    words, hand = desk.words.see_appendix, Hand(desk.measures.label_pt, colour=SOFT)
    line = set_lines(desk.ctx, words, hand, 0, 0, w, 1)
    return Block("legend:note", Role.LEGEND, 0, 0, w, line.h, line.prims, text=words)


def _panels(desk: Desk, facts: Facts, widths: Sequence[float], most: float) -> list[Block]:
    panels = [findings(desk, facts.heads, widths[0], most)]
    if facts.plans:
        panels.append(actions(desk, facts.plans, widths[1], most))
    return panels


def _row(
    desk: Desk, panels: Sequence[Block], widths: Sequence[float], gap: float
) -> tuple[tuple[Block, ...], float]:
    """Panels side by side with lines between, and the height of the highest."""
    h = max(panel.h for panel in panels)
    blocks: list[Block] = []
    x = 0.0
    for panel, w in zip(panels, widths, strict=True):
        blocks.append(moved(panel, x, 0))
        x += w + gap
    pen = Pen(LINE, 0.5 * desk.unit, (), False)
    for index, right in enumerate(tuple(blocks[1:])):
        rule = (Line(0, 0, 0, h, pen),)
        blocks.append(Block(f"rule:{index}", Role.MAP, right.x - gap / 2, 0, 0, h, rule))
    return tuple(blocks), h
