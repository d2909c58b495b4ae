"""A map brought into the room that a poster has for it, by layout first, by scaling if it must.

Columns follow the width and emotion lanes the height. Only when the cards of a map would become
too narrow to read, or the map too high, it is laid out for a larger room and scaled down.
"""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.layout.drawing import Drawing, Face
from journeyeditor.layout.fitted import fit
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import FLOOR_PT, Style, moments, paper_style, with_emotion_height
from journeyeditor.model.enums import Content
from journeyeditor.model.find import places
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

NARROWEST, WIDEST = 5.5, 9.0
"""Least width of a line on a card, in em: the longest word, held between these two."""

LEAST_TYPE = 0.7
"""How far layout may make the type of titles smaller, for long words to fit."""

HIGHEST = 190.0
"""Greatest height of an emotion lane that fills left-over room, in mm on A0."""

MEASURED = 20
"""How many of the longest words are measured."""

ROUNDING = 0.01
"""What a line is made wider than its longest word, in em."""

STEPS = 2
"""How many times the scale of a map that is too high is brought nearer to the largest one."""

SLACK = 0.05
"""What a map may be higher than its room, in mm: rounding, no more."""


class Fitting(NamedTuple):
    """A drawing for a room `scale` times smaller than it, with what it was made with."""

    drawing: Drawing
    style: Style
    memo: Memo
    scale: float


class Room(NamedTuple):
    """The room for a map: mm, and the key of the type sizes (`layout.style.PAPER_TYPES`)."""

    w: float
    h: float
    paper: str


def fit_room(project: Project, journey: JourneyMap, room: Room, fonts: Fonts) -> Fitting:
    """The map for this room, as large as it can be."""
    scale = min(1.0, room.w / least_width(journey, room, fonts))
    fitting = _fit(project, journey, room, scale, fonts)
    if fitting.drawing.h * scale > room.h + SLACK:
        fitting = _lower(project, journey, room, fitting, fonts)
    return _filled(project, journey, room, fitting, fonts)


def least_width(journey: JourneyMap, room: Room, fonts: Fonts) -> float:
    """The width at which the cards of the map are as narrow as they may be, in mm."""
    style = paper_style(journey, room.w, room.paper)
    size = max(LEAST_TYPE * style.title_pt, FLOOR_PT)
    line = longest_word(journey, fonts) * size * MM_PER_PT
    pitch = (line + style.edge + 2 * style.pad + style.gap) / 2
    return style.names_w + pitch * (moments(journey) + len(journey.stages))


def longest_word(journey: JourneyMap, fonts: Fonts) -> float:
    """The width in em of the longest word on a card, between NARROWEST and WIDEST.

    Of words with about the same number of letters the widest cannot be far down the list.
    """
    words = sorted({w for place in places(journey) for w in place.card.title.split()}, key=len)
    widths = (fonts.em_width(word, Face.REGULAR) for word in words[-MEASURED:])
    return min(WIDEST, max(NARROWEST, *widths, 0.0)) + ROUNDING


def _fit(project: Project, journey: JourneyMap, room: Room, scale: float, fonts: Fonts) -> Fitting:
    w, h = room.w / scale, room.h / scale
    return Fitting(*fit(project, journey, w, h, room.paper, fonts), scale)


def _lower(
    project: Project, journey: JourneyMap, room: Room, high: Fitting, fonts: Fonts
) -> Fitting:
    """The largest scale at which a map that is too high fits, found by halving.

    A wider layout is never higher, so the scale that makes up for all of the height fits.
    """
    above = high.scale
    below = room.h / high.drawing.h
    best = _fit(project, journey, room, below, fonts)
    for _ in range(STEPS):
        middle = (above + below) / 2
        tried = _fit(project, journey, room, middle, fonts)
        if tried.drawing.h * middle <= room.h + SLACK:
            best, below = tried, middle
        else:
            above = middle
    return best


def _filled(
    project: Project, journey: JourneyMap, room: Room, fitting: Fitting, fonts: Fonts
) -> Fitting:
    """The same with emotion lanes that take what height is left."""
    drawing, style, memo, scale = fitting
    spare = room.h / scale - drawing.h
    lanes = sum(
        lane.content is Content.EMOTION_CURVE and style.shows(lane) for lane in journey.lanes
    )
    most = HIGHEST * style.unit
    if not lanes or spare < 1.0 or style.emotion_h >= most:
        return fitting
    style = with_emotion_height(style, min(most, style.emotion_h + spare / lanes))
    return Fitting(lay_out(project, journey, style, fonts, memo), style, memo, scale)
