"""A map brought into the room that a poster has for it: in how many bands, and how large."""

from __future__ import annotations

from dataclasses import replace

from journeyeditor.layout.fitted import Fitted, Recipe, Room, fit
from journeyeditor.layout.style import PAPER_TYPES, columns_of
from journeyeditor.layout.wrapped import wrapped
from journeyeditor.model.journey import JourneyMap
from journeyeditor.poster.desk import Subject
from journeyeditor.poster.setup import MOST_BANDS

CLEARLY = 1.05
"""How many times better more bands must be than fewer."""

NARROW = 38.0 / 24.0
"""The pitch below which long words no longer fit on cards, in mm for each point of titles."""


def fit_room(
    subject: Subject, room: Room, recipe: Recipe, bands: int | None, better_than: float = 0.0
) -> Fitted | None:
    """The map for this room in so many bands, or in as many as are best to read.

    The recipe's bands and numbers are filled in here. None when nothing is better than a
    goodness known already.
    """
    project, journey, fonts = subject.project, subject.journey, subject.fonts
    best: Fitted | None = None
    for count in (bands,) if bands is not None else _counts(journey, room):
        bands_of = wrapped(journey.stages, count)
        own = replace(recipe, bands=bands_of, numbered=subject.numbered)
        least = better_than if best is None else max(better_than, best.goodness * CLEARLY)
        found = fit(project, journey, room, own, fonts, least, subject.ask)
        if found is not None and found.goodness > least:
            best = found
    return best


def _counts(journey: JourneyMap, room: Room) -> range:
    """The numbers of bands worth a try: more than one only where cards would be narrow."""
    sizes = PAPER_TYPES[room.paper]
    pitch = (room.w - sizes.names_w) / columns_of(journey.stages)
    if pitch >= NARROW * sizes.title_pt:
        return range(1, 2)
    return range(1, min(MOST_BANDS, len(journey.stages)) + 1)
