"""A map as large as can be, and under it panels that tell of it, with the legend.

What each kind of poster tells there is its own matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from journeyeditor.layout.drawing import Block, Line, Pen, Role, walk
from journeyeditor.layout.fitted import Fitted, Recipe, Room
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.lanes import is_open
from journeyeditor.layout.style import LINE, PAPER_TYPES, SOFT
from journeyeditor.poster.body import Body, map_block, moved, needed
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.lane_marks import over_bands
from journeyeditor.poster.left_out import LeftOut
from journeyeditor.poster.legend import Entry, legend
from journeyeditor.poster.parking import parking
from journeyeditor.poster.room import fit_room
from journeyeditor.poster.seen import Seen, seen
from journeyeditor.poster.type import Hand, set_lines

GAP = 6.0
"""Between map and what stands under it, and above the footer, in units of the paper."""

LEAST_SHARE = 0.25
"""The part of the room that the map takes at least, however much stands under it."""

MUCH, SHARED = 0.12, 0.5
"""The part of the room that is much to be left over, and what lanes to write in get of it."""

HIGHEST = (0.18, 0.13, 0.09)
"""How high the panels may be, as a part of the short side of the paper: as much as there is room
for, less where titles of cards would be cut short.
"""

HIGHEST_KEY = 0.3
"""The part of the room that a legend usually takes at most."""

SOME_DAY = date(2000, 1, 1)
"""The day of which the analyses speak: nothing on a poster depends on when it was printed."""

Panel = Callable[[Desk, float, float], Block]
"""Makes a panel so many mm wide and, if it can, at most so many mm high."""

LARGEST = 1.6
"""How many times larger than usual the type of panels becomes, with that of the map."""

Over = tuple[Sequence[Block], ...]
"""What lies on each band of the map."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is told under a map: its panels, and the signs that the map itself does not show.

    `counted`: the legend says how much evidence there is. `most_key` is the part of the room that
    it takes at most before it goes to the appendix. `found` is what the map shows once it is laid
    out. `rest` gives what has found no room, when it is told the names of the blocks that have.
    """

    panels: tuple[Panel, ...]
    signs: Callable[[Desk], Iterable[Entry]]
    rest: Callable[[frozenset[str]], Iterator[LeftOut]]
    counted: bool = True
    most_key: float = HIGHEST_KEY
    found: Seen | None = None

    def key(self, desk: Desk, w: float, stacked: bool = False) -> Block:
        """The legend; `stacked`: its heading stands above it."""
        measures, signs = desk.measures, tuple(self.signs(desk))
        return legend(desk.ctx, measures, w, signs, stacked, (), self.counted, self.found)


class Under(NamedTuple):
    """What stands under the map: blocks from its upper left corner, and its height in mm.

    `most` is what the panels had for themselves.
    """

    blocks: tuple[Block, ...]
    h: float
    most: float


def undressed(fitted: Fitted) -> tuple[Fitted, Over]:
    """The map as it is, with nothing on it."""
    return fitted, ()


def with_panels(
    desk: Desk,
    room: Rect,
    told: Told,
    recipe: Recipe,
    dress: Callable[[Fitted], tuple[Fitted, Over]] = undressed,
) -> Body:
    """The map as large as the panels under it allow; left-over paper becomes parking space."""
    gap = GAP * desk.unit
    has_legend = told.key(desk, room.w).h <= told.most_key * room.h
    fitted, under = _best(desk, room, told, recipe, has_legend)
    told = replace(told, found=seen(fitted))
    if fitted.cut and not desk.subject.has_many_cards:  # its own legend may be a row lower
        again = _best(_in_bands(desk, fitted), room, told, recipe, has_legend)
        if again[0].goodness > fitted.goodness:
            fitted, under = again
            told = replace(told, found=seen(fitted))
    under = _under(desk, told, room.w, under.most, has_legend)
    spare = room.h - fitted.h - under.h - 2 * gap
    if spare > 0:
        fitted = _roomier(desk, room, recipe, fitted, spare)
        left = room.h - fitted.h - 2 * gap
        under = _largest(desk, told, Rect(0, 0, room.w, left), under, fitted, has_legend)
    elif spare < 0:  # where bands are, their signs need a row that was not reckoned with
        banded = _in_bands(desk, fitted)
        fitted = _fitted(banded, room, recipe, under.h + 2 * gap, 0.0) or fitted
    drawn, over = dress(fitted)
    at = Rect(room.x, room.y, room.w, fitted.h)
    below = Rect(room.x, at.bottom + gap, room.w, under.h)
    rest = Rect(room.x, below.bottom + gap, room.w, room.bottom - gap - below.bottom - gap)
    blocks = (
        map_block(drawn, at, over_bands(desk, drawn, over)),
        Block("under", Role.MAP, *below, (), under.blocks),
        *parking(desk.ctx, desk.words, desk.measures, rest),
    )
    names = frozenset(block.id for top in under.blocks for block, _, _ in walk(top))
    left_out = tuple(told.rest(names))
    return Body(blocks, ((fitted, at),), 0, fitted.goodness, left_out, has_legend, told.found)


def _in_bands(desk: Desk, fitted: Fitted) -> Desk:
    """The desk for another try at a map whose number of bands is known by now."""
    return replace(desk, setup=replace(desk.setup, bands=len(fitted.bands)))


def _best(
    desk: Desk, room: Rect, told: Told, recipe: Recipe, has_legend: bool
) -> tuple[Fitted, Under]:
    """The map that is best to read, with panels as high as that allows."""
    short, best = min(desk.paper.w, desk.paper.h), None
    for share in HIGHEST[-1:] if desk.subject.has_many_cards else HIGHEST:
        under = _under(desk, told, room.w, share * short, has_legend)
        least = best[0].goodness if best else 0.0
        found = _fitted(desk, room, recipe, under.h + 2 * GAP * desk.unit, least)
        best = best if found is None else (found, under)
        if best and not best[0].cut:
            break
    return needed(best)


def _roomier(desk: Desk, room: Rect, recipe: Recipe, fitted: Fitted, spare: float) -> Fitted:
    """The map with higher lanes to write in, where there is much more paper than it needs."""
    heights = {span.id: span.h for span in fitted.bands[0].drawing.grid.lanes}
    lanes = [lane for lane in desk.subject.journey.lanes if lane.id in heights and is_open(lane)]
    if spare < MUCH * room.h or not lanes or fitted.cut or fitted.scale < 1.0:
        return fitted
    more = SHARED * spare / (len(lanes) * len(fitted.bands))
    open_h = min(heights[lane.id] for lane in lanes) + more
    taken = room.h - fitted.h - SHARED * spare
    return _fitted(desk, room, replace(recipe, open_h=open_h), taken, 0.0) or fitted


def _largest(
    desk: Desk, told: Told, room: Rect, usual: Under, fitted: Fitted, has_legend: bool
) -> Under:
    """The panels as much larger as the type of the map is, if they fit into the room."""
    measures, paper = desk.measures, desk.paper
    grown = min(LARGEST, fitted.title_pt / PAPER_TYPES[measures.type_name].title_pt)
    if grown > 1.0:
        large = replace(desk, paper=replace(paper, measures=measures.larger(grown)))
        under = _under(large, told, room.w, usual.most * grown, has_legend)
        if under.h <= room.h:
            return under
    spare = room.h - usual.h
    more = _under(desk, told, room.w, usual.most + spare, has_legend)
    if more.h > room.h:  # they did not use all that they had
        more = _under(desk, told, room.w, usual.most + spare - (more.h - room.h), has_legend)
    return more if more.h <= room.h else usual


def _fitted(
    desk: Desk, room: Rect, recipe: Recipe, taken: float, better_than: float
) -> Fitted | None:
    """The map in what is left of the room, if it is better to read than another."""
    h = max(room.h - taken, LEAST_SHARE * room.h)
    wanted = Room(room.w, h, desk.measures.type_name)
    return fit_room(desk.subject, wanted, recipe, desk.setup.bands, better_than)


def _under(desk: Desk, told: Told, w: float, most: float, has_legend: bool) -> Under:
    """The panels with the legend beside them or below: whichever is lower."""
    below = _below(desk, told, w, most, has_legend)
    if not has_legend or not told.key(desk, w).h:
        return below
    return min(_beside(desk, told, w, most), below, key=lambda under: under.h)


def _beside(desk: Desk, told: Told, w: float, most: float) -> Under:
    shares = (0.36, 0.34, 0.30) if len(told.panels) > 1 else (0.5, 0.5)
    widths = _widths(desk, w, shares)
    made = [*_panels(desk, told, widths, most), told.key(desk, widths[-1], stacked=True)]
    return Under(*_row(desk, made, widths), most)


def _below(desk: Desk, told: Told, w: float, most: float, has_legend: bool) -> Under:
    widths = _widths(desk, w, (1 / len(told.panels),) * len(told.panels))
    blocks, h = _row(desk, _panels(desk, told, widths, most), widths)
    y = h + GAP * desk.unit
    key = told.key(desk, w) if has_legend else _see_appendix(desk, w)
    return Under((*blocks, moved(key, 0, y)), y + key.h, most)


def _see_appendix(desk: Desk, w: float) -> Block:
    """Where the legend is, on paper that is too small for it."""
    words, hand = desk.words.see_appendix, Hand(desk.measures.label_pt, colour=SOFT)
    line = set_lines(desk.ctx, words, hand, 0, 0, w, 1)
    return Block("legend:note", Role.LEGEND, 0, 0, w, line.h, line.prims, text=words)


def _panels(desk: Desk, told: Told, widths: Sequence[float], most: float) -> list[Block]:
    return [panel(desk, w, most) for panel, w in zip(told.panels, widths, strict=False)]


def _widths(desk: Desk, w: float, shares: Sequence[float]) -> list[float]:
    return [(w - _between(desk) * (len(shares) - 1)) * share for share in shares]


def _between(desk: Desk) -> float:
    return 14.0 * desk.unit


def _row(
    desk: Desk, panels: Sequence[Block], widths: Sequence[float]
) -> tuple[tuple[Block, ...], float]:
    """Panels side by side with lines between, and the height of the highest."""
    h, gap = max(panel.h for panel in panels), _between(desk)
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
