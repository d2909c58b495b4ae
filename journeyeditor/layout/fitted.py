"""A map laid out anew for a room on paper, so that it fills it and can be read.

Columns follow the width, and type grows with them as far as the height allows. Where room is
short, in this order: emotion lanes become lower, type smaller down to the paper's floor, titles
end in an ellipsis after fewer lines, cards show their number only. Never is text made smaller
than the floor, unless a map would not fit on its paper even then: `scale` tells.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import NamedTuple

from journeyeditor.layout.card import is_broken, is_cut
from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Drawing, Face, Role, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.map import lay_out, map_height
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.paragraph import fit_size
from journeyeditor.layout.style import (
    CANVAS,
    LEAST_EMOTION,
    MOST_EMOTION,
    PAPER_TYPES,
    Style,
    columns_of,
    natural_k,
    paper_style,
    with_emotion_height,
)
from journeyeditor.layout.tidy import one_row
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Content
from journeyeditor.model.find import places
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

LARGEST = 1.6
"""How many times larger than usual type may become on paper that has room."""

TIGHT = 0.55
"""The share of the least height that an emotion lane usually keeps where the map is too high."""

HALVINGS = 3
"""How many times the size of type is brought nearer to the largest one that fits."""

SLACK = 0.05
"""What a map may be higher than its room, in mm: rounding, no more."""

LEAST_SCALE = 0.05
"""The scale at which any map is tried for the last time."""

NUMBER = 2.2
"""The width of the number of a card, in em, without which a card is nothing."""

CUT, BROKEN = 0.7, 0.3
"""How much worse to read a map is when all titles are cut short, or have a broken word."""

LONGEST = 20
"""How many of the words with most letters are measured."""


Ask = Callable[[], None]
"""Is called before each size that is tried; raises when nobody wants the result any more."""


def unasked() -> None:
    """Goes on, whatever is tried."""


class Room(NamedTuple):
    """The room for a map, in mm; `paper` is a key of `layout.style.PAPER_TYPES`."""

    w: float
    h: float
    paper: str


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to draw it: the stages of each band with `gap` mm between bands, and the lanes.

    `grow` lets type become larger than usual. `tight` is the share of their least height that
    emotion lanes keep where the map is too high. `tabs` is the room over each card for a tab, in em
    of its small text; `numbered` are the numbers of cards that are not to be counted, `hidden` the
    marks that are left out.
    """

    bands: tuple[frozenset[Id], ...]
    gap: float = 0.0
    coloured: bool = True
    empty_h: float = 0.0
    open_h: float = 0.0
    grow: bool = True
    tabs: float = 0.0
    tight: float = TIGHT
    numbered: Mapping[Id, str] | None = None
    hidden: tuple[MapMark, ...] = ()


class Size(NamedTuple):
    """A way to fill the room. `emotion`: height of emotion lanes in mm at unit 1."""

    k: float
    lines: int
    compact: bool = False
    emotion: float = LEAST_EMOTION


class _Band(NamedTuple):
    """What a band is drawn with."""

    style: Style
    memo: Memo
    only: frozenset[Id]


class _Trial(NamedTuple):
    """A size that is tried: how high all bands are together, in mm of the room.

    Without end when the number of a card has no room on it.
    """

    size: Size
    scale: float
    bands: list[_Band]
    h: float


class BandDrawing(NamedTuple):
    """A band: its drawing, what it was made with, and the y of its top in the room, in mm."""

    drawing: Drawing
    style: Style
    memo: Memo
    only: frozenset[Id]
    y: float


@dataclass(frozen=True, slots=True)
class Fitted:
    """A map in bands, `h` mm high; in the room everything is `scale` times as large.

    `cut` are the cards whose titles end in an ellipsis, `broken` those with a word that had to be
    broken.
    """

    bands: tuple[BandDrawing, ...]
    h: float
    scale: float
    cut: tuple[Id, ...]
    broken: tuple[Id, ...]

    @property
    def title_pt(self) -> float:
        """The size in which titles of cards are printed, in points."""
        return self.bands[0].style.title_pt * self.scale

    @property
    def goodness(self) -> float:
        """How well cards can be read: type, less for titles cut short and broken words."""
        cards = max(1, sum(1 for band in self.bands for _ in _cards(band.drawing)))
        return self.title_pt * (1 - CUT * len(self.cut) / cards - BROKEN * len(self.broken) / cards)


def fit(
    project: Project,
    journey: JourneyMap,
    room: Room,
    recipe: Recipe,
    fonts: Fonts,
    better_than: float = 0.0,
    ask: Ask = unasked,
) -> Fitted | None:
    """The map as wide as the room and, where there is something to fill it, as high.

    None when its goodness cannot be more than `better_than`, which is known before it is found.
    """
    return _Fitter(project, journey, room, recipe, fonts, better_than, ask).fit()


def _cards(drawing: Drawing) -> Iterator[Block]:
    return (block for block, _, _ in walk(drawing.body) if block.role is Role.CARD)


class _Fitter:
    """Tries sizes, from what is best to read to what always fits."""

    def __init__(
        self,
        project: Project,
        journey: JourneyMap,
        room: Room,
        recipe: Recipe,
        fonts: Fonts,
        better_than: float,
        ask: Ask,
    ) -> None:
        self._project, self._journey, self._room = project, journey, room
        self._recipe, self._fonts, self._better_than = recipe, fonts, better_than
        self._ask = ask
        self._sizes = PAPER_TYPES[room.paper]
        stages = {stage.id: stage for stage in journey.stages}
        self._columns = [columns_of([stages[s] for s in only]) for only in recipe.bands]
        self._longest = _longest_word(journey, fonts)

    def fit(self) -> Fitted | None:
        """The first size that fits, made as large as it can be."""
        before: Size | None = None
        for size in self._wishes():
            if self._at_best(size, before) <= self._better_than:
                return None
            trial = self._try(size)
            if self._fits(trial):
                return self._drawn(self._enlarged(trial, before))
            before = size
        return self._drawn(self._scaled(size))

    def _wishes(self) -> Iterator[Size]:
        """Ways to fill the room, the best first, each lower than the one before."""
        most, lines = self._largest(), self._sizes.max_lines
        floor, low = self._sizes.floor_pt / self._sizes.title_pt, LEAST_EMOTION * self._recipe.tight
        if most > 1.0:
            yield Size(most, lines)
        yield Size(1.0, lines)
        if floor < 1.0:
            yield Size(floor, lines)
        for fewer in (lines, 3, 2, 1):
            yield Size(floor, fewer, emotion=low)
        yield Size(floor, 1, compact=True, emotion=low)

    def _at_best(self, size: Size, before: Size | None) -> float:
        """The most that the goodness of this size can be; type can still become larger."""
        largest = self._sizes.title_pt * (before or size).k
        return largest * (1 - CUT) if size.compact else largest

    def _largest(self) -> float:
        """The largest `k` for which cards have room side by side."""
        natural = natural_k(max(self._columns), self._room.w, self._room.paper)
        return max(1.0, min(natural, LARGEST)) if self._recipe.grow else 1.0

    def _try(self, size: Size, scale: float = 1.0) -> _Trial:
        """All bands at one size, in a room that is so many times larger than it will be."""
        self._ask()
        whole = len(self._recipe.bands) == 1
        bands: list[_Band] = []
        for only, columns in zip(self._recipe.bands, self._columns, strict=True):
            style = self._style(size, columns, self._room.w / scale)
            bands.append(_Band(style, Memo(), frozenset() if whole else only))
        if not _has_room_for_a_number(bands[0].style):
            return _Trial(size, scale, bands, inf)
        high = sum(
            map_height(
                self._project, self._journey, style, self._fonts, memo, only, self._recipe.numbered
            )
            for style, memo, only in bands
        )
        return _Trial(size, scale, bands, (high + self._recipe.gap * (len(bands) - 1)) * scale)

    def _style(self, size: Size, columns: int, w: float) -> Style:
        recipe = self._recipe
        style = paper_style(columns, w, self._room.paper, size.k)
        style = replace(
            style,
            max_lines=size.lines,
            compact=size.compact,
            coloured_bands=recipe.coloured,
            hidden=recipe.hidden,
            empty_h=recipe.empty_h,
            open_h=recipe.open_h,
            tab_h=recipe.tabs * style.meta_pt * MM_PER_PT,
            emotion_h=size.emotion * style.unit,
        )
        least = style.floor_pt / style.title_pt
        size_pt = fit_size(
            self._fonts, self._longest, Face.REGULAR, style.title_pt, style.text_w, least
        )
        return replace(style, title_pt=size_pt)

    def _fits(self, trial: _Trial) -> bool:
        return trial.h <= self._room.h + SLACK

    def _enlarged(self, trial: _Trial, before: Size | None) -> _Trial:
        """The largest type between one that fits and one that is too high, found by halving."""
        if before is None or before.k == trial.size.k:
            return trial
        low, high = trial.size.k, before.k
        for _ in range(HALVINGS):
            middle = (low + high) / 2
            tried = self._try(trial.size._replace(k=middle))
            if self._fits(tried):
                trial, low = tried, middle
            else:
                high = middle
        return trial

    def _scaled(self, size: Size) -> _Trial:
        """The last resort: laid out for a larger room, and all of it made smaller."""
        below, above = LEAST_SCALE, 1.0
        best = self._try(size, below)
        for _ in range(2 * HALVINGS):
            middle = (below * above) ** 0.5
            tried = self._try(size, middle)
            if self._fits(tried):
                best, below = tried, middle
            else:
                above = middle
        return best

    def _drawn(self, trial: _Trial) -> Fitted:
        """The drawings, with emotion lanes that take what height is left."""
        self._ask()
        more = self._spare_for_emotion(trial)
        y = 0.0
        bands: list[BandDrawing] = []
        for style, memo, only in trial.bands:
            own = with_emotion_height(style, style.emotion_h + more)
            drawing = lay_out(
                self._project, self._journey, own, self._fonts, memo, only, self._recipe.numbered
            )
            bands.append(BandDrawing(drawing, own, memo, only, y))
            y += drawing.h + self._recipe.gap
        h = (y - self._recipe.gap) * trial.scale
        return Fitted(tuple(bands), h, trial.scale, *self._shortcomings(bands))

    def _spare_for_emotion(self, trial: _Trial) -> float:
        """How much higher each emotion lane can be, in mm of the drawing."""
        style = trial.bands[0].style
        lanes = sum(
            lane.content is Content.EMOTION_CURVE and style.shows(lane)
            for lane in self._journey.lanes
        )
        spare = (self._room.h - trial.h) / trial.scale
        if not lanes or spare < 1.0:
            return 0.0
        unit = max(style.unit, self._sizes.title_pt / CANVAS.title_pt)
        return min(MOST_EMOTION * unit - style.emotion_h, spare / (lanes * len(trial.bands)))

    def _shortcomings(self, bands: Sequence[BandDrawing]) -> tuple[tuple[Id, ...], tuple[Id, ...]]:
        """The cards whose titles do not fit on them, and those with a word that does not."""
        cards = {place.card.id: place.card for place in places(self._journey)}
        words = words_for(self._project.language)
        cut: list[Id] = []
        broken: list[Id] = []
        for band in bands:
            ctx = Context(
                self._project, self._journey, band.style, words, self._fonts, band.memo, band.only
            )
            for block in _cards(band.drawing):
                card = cards[block.ref]
                if is_cut(ctx, card, block.w):
                    cut.append(card.id)
                elif is_broken(ctx, card, block.w):
                    broken.append(card.id)
        return tuple(cut), tuple(broken)


def _has_room_for_a_number(style: Style) -> bool:
    return style.card_w > style.edge + 2 * style.pad + NUMBER * style.meta_pt * MM_PER_PT


def _longest_word(journey: JourneyMap, fonts: Fonts) -> str:
    """The widest part of a title in which no line may end, among those with most letters."""
    titles = {one_row(place.card.title) for place in places(journey)}
    words = sorted({word for title in titles for word in fonts.breaks.parts(title)}, key=len)
    return max(words[-LONGEST:], key=lambda word: fonts.em_width(word, Face.REGULAR), default="")
