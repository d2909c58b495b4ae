"""A comparison: the journey as it is over the journey as it should become; what that changes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from journeyeditor.i18n import translate
from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.fitted import BandDrawing, Fitted, Recipe
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.header import corner_cell
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.enums import State
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.partners import as_is_and_to_be
from journeyeditor.poster.body import Body
from journeyeditor.poster.change_signs import TAB, entries, on_band
from journeyeditor.poster.desk import Desk, Subject
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.figures import figures
from journeyeditor.poster.findings import findings, findings_left_out
from journeyeditor.poster.matched import Matched, matched
from journeyeditor.poster.setup import Kind
from journeyeditor.poster.told import GAP, SOME_DAY, Over, Told, with_panels
from journeyeditor.poster.undrawn import card_numbers
from journeyeditor.poster.words import poster_words
from journeyeditor.telling.differences import Differences

TWO_CURVES = 0.7
"""The share of its least height that the lane of both curves keeps: they are the matter."""


KNOWN_SIGNS = 0.1
"""The part of the room that the legend takes at most: tabs have words, curves have names."""


def together(subject: Subject) -> Subject:
    """Both maps as one: that of the subject, and the one to compare it with.

    PosterError when the project has no such other map.
    """
    project, journey = subject.project, subject.journey
    pair = as_is_and_to_be(project, journey.id)
    if pair is None:
        raise PosterError(_missing(journey))
    before, after = (find_map(project, each) for each in pair)
    numbers = [card_numbers(project, each, subject.fonts) for each in pair]
    both = evolve(matched(project, *pair).journey, version=_versions(before, after))
    return replace(subject, journey=both, numbered={**numbers[0], **numbers[1]})


def _missing(journey: JourneyMap) -> str:
    if journey.state is State.AS_IS:
        return translate(
            "Poster",
            "This project has no future state to compare with. “Copy as to-be” makes one.",
        )
    return translate("Poster", "This project has no current state to compare with.")


def _versions(before: JourneyMap, after: JourneyMap) -> str:
    versions = dict.fromkeys(each.version for each in (before, after) if each.version)
    return " → ".join(versions)


def compared(subject: Subject) -> str:
    """What is compared: the titles of both maps where they are not the same."""
    words = subject.words
    before, after = (find_map(subject.project, each).title for each in _pair(subject))
    kind = words.kinds[Kind.COMPARISON]
    return kind if before == after else words.matching.format(kind=kind, before=before, after=after)


def comparison(desk: Desk, room: Rect) -> Body:
    """Cards and curves of both, matched; findings and figures under them."""
    found = matched(desk.subject.project, *_pair(desk.subject))
    recipe = Recipe(
        (),
        GAP * desk.unit,
        desk.setup.coloured_lanes,
        tabs=TAB,
        tight=TWO_CURVES,
        hidden=desk.setup.hidden,
    )
    return with_panels(desk, room, told(desk), recipe, partial(_dressed, desk, found))


def told(desk: Desk) -> Told:
    """What a comparison tells of its two maps."""
    subject, pair = desk.subject, _pair(desk.subject)
    differences = Differences(subject.project, *pair, subject.fonts, SOME_DAY)
    heads = differences.headlines()
    panels = (
        partial(findings, heading=desk.words.changes, found=heads),
        partial(figures, rows=differences.figures()),
    )
    signs = partial(entries, found=matched(subject.project, *pair))
    left_out = partial(findings_left_out, heads)
    return Told(panels, signs, left_out, counted=False, most_key=KNOWN_SIGNS)


def _pair(subject: Subject) -> tuple[Id, Id]:
    """The ids of both maps, which the map of both remembers."""
    return subject.journey.baseline_id or "", subject.journey.id


def _dressed(desk: Desk, found: Matched, fitted: Fitted) -> tuple[Fitted, Over]:
    """The map of both with the signs of what becomes of cards, and both states in its corner."""
    bands = tuple(band._replace(drawing=_with_corner(desk.ctx, band)) for band in fitted.bands)
    return replace(fitted, bands=bands), tuple(tuple(on_band(desk, b, found)) for b in bands)


def _with_corner(ctx: Context, band: BandDrawing) -> Drawing:
    kind, codes = poster_words(ctx.words.language).kinds[Kind.COMPARISON], "as-is → to-be"
    corner = corner_cell(replace(ctx, style=band.style), kind, codes, codes)
    return replace(band.drawing, corner=corner)
