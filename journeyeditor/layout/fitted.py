"""A map laid out to fill a room on paper: columns by the width, emotion lanes by the height."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from journeyeditor.layout.drawing import Drawing, Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.paragraph import fit_size
from journeyeditor.layout.style import FLOOR_PT, Style, paper_style, with_emotion_height
from journeyeditor.model.enums import Content
from journeyeditor.model.find import places
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

LEAST, MOST = 110.0, 190.0
"""Heights of an emotion lane on A0, in mm; other paper in proportion to its type."""

TIGHT = 0.6
"""The share of the least height that an emotion lane keeps where the map is too high."""


class Fitted(NamedTuple):
    """The drawing, and the style and memo that it was made with."""

    drawing: Drawing
    style: Style
    memo: Memo


def fit(
    project: Project, journey: JourneyMap, width: float, height: float, paper: str, fonts: Fonts
) -> Fitted:
    """The map as wide as `width` mm and, where its cards leave room, as high as `height` mm.

    The titles of cards shrink until the longest word fits its card, not below the floor of
    `FLOOR_PT`; longer words are broken with a hyphen. A map that needs more height than there is
    comes out higher: whoever prints it decides what to do about that.
    """
    style = _with_fitting_words(journey, paper_style(journey, width, paper), fonts)
    memo = Memo()
    drawing = lay_out(project, journey, style, fonts, memo)
    lanes = sum(
        lane.height
        for lane in journey.lanes
        if lane.content is Content.EMOTION_CURVE and style.shows(lane)
    )
    spare = height - drawing.h
    if not lanes or abs(spare) < 0.01:
        return Fitted(drawing, style, memo)
    least, most = LEAST * style.unit, MOST * style.unit
    wanted = min(most, style.emotion_h + spare / lanes)
    style = with_emotion_height(style, max(TIGHT * least, wanted))
    return Fitted(lay_out(project, journey, style, fonts, memo), style, memo)


def _with_fitting_words(journey: JourneyMap, style: Style, fonts: Fonts) -> Style:
    words = {word for place in places(journey) for word in place.card.title.split()}
    longest = max(
        words, key=lambda word: fonts.width(word, Face.REGULAR, style.title_pt), default=""
    )
    least = min(1.0, max(0.7, FLOOR_PT / style.title_pt))
    size = fit_size(fonts, longest, Face.REGULAR, style.title_pt, style.text_w, least)
    return replace(style, title_pt=size)
