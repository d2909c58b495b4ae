"""What to know of a poster before it is printed: how far it can be read, notes, sheets, ink.

Reading distances after Smith 1979 (Human Factors 21): comfortable at 22 points a metre, and no
longer legible to many below 10.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.i18n import language, translate
from journeyeditor.model.enums import State
from journeyeditor.model.find import find_map
from journeyeditor.poster.ink import ink
from journeyeditor.poster.made import Poster
from journeyeditor.poster.setup import Kind

COMFORTABLE_PT, FLOOR_PT = 22.0, 10.0
"""Points of type for each metre of distance: read without effort, and hardly."""

WORKING = frozenset({Kind.BLANK, Kind.PARTIAL})
"""Kinds of poster that people stick notes on."""


class PosterFacts(NamedTuple):
    """What a dialog shows of a poster. Sizes in points as printed, distances in m.

    `notes` is None on posters that are not for notes; `ink` is a part of one solid page; `cut`
    counts the texts that are whole in the appendix only, `lost` the titles of cards that are whole
    nowhere. `legend` is whether there is a legend, on the sheet or in the appendix. `partner` is
    the map that was taken for a comparison where there were several, else "".
    """

    card_pt: float
    smallest_pt: float
    distance: float
    notes: int | None
    sheets: int
    ink: float
    cut: int
    scale: float
    lost: int = 0
    legend: bool = True
    partner: str = ""


def comfortable(pt: float) -> float:
    """How far type of so many points can be read in comfort, in m."""
    return pt / COMFORTABLE_PT


def farthest(pt: float) -> float:
    """How far type of so many points can be read at all, in m."""
    return pt / FLOOR_PT


def facts(made: Poster) -> PosterFacts:
    """The facts of a poster that is laid out."""
    sheet, setup = made.sheet, made.setup
    return PosterFacts(
        card_pt=sheet.card_pt,
        smallest_pt=sheet.smallest_pt,
        distance=setup.distance or sheet.paper.measures.distance,
        notes=sheet.notes if setup.kind in WORKING else None,
        sheets=1 if made.tiling is None else len(made.tiling.printed),
        ink=ink(made.whole.blocks, sheet.w, sheet.h),
        cut=len(made.left_out),
        scale=sheet.scale,
        lost=0 if setup.appendix else len(sheet.cut),
        legend=sheet.has_legend or setup.appendix,
        partner=_partner(made) if setup.kind is Kind.COMPARISON else "",
    )


def _partner(made: Poster) -> str:
    """The future state that was taken, where the project has several of this current one."""
    journey = find_map(made.project, made.map_id)
    wished = [each for each in made.project.maps if each.state is State.TO_BE]
    if journey.state is State.TO_BE or len(wished) < 2:
        return ""
    return find_map(made.project, made.sheet.desk.subject.journey.id).title


def warnings(found: PosterFacts) -> Iterator[str]:
    """What to think about before printing, in the language of the user; none is a ban."""
    yield from _distance(found)
    if found.notes == 0:
        yield translate(
            "Poster",
            "No sticky note fits into a cell. Take larger paper or smaller notes, or use it as a "
            "hand-out.",
        )
    if found.partner:
        text = translate(
            "Poster",
            "This project has several future states; “{title}” is compared. Open another one to "
            "compare that.",
        )
        yield text.format(title=found.partner)
    if found.cut:
        yield translate(
            "Poster", "%n text(s) are cut short and stand whole in the appendix.", n=found.cut
        )
    if found.lost:
        yield translate(
            "Poster", "%n title(s) are cut short. The appendix would hold them whole.", n=found.lost
        )
    if not found.legend:
        yield translate(
            "Poster", "The legend finds no room on this paper. The appendix would hold it."
        )


def _distance(found: PosterFacts) -> Iterator[str]:
    """Whether cards and small print can be read from where people stand."""
    if found.scale < 1.0:
        text = translate(
            "Poster",
            "The map is too large for this paper: the smallest text is {pt} pt. Take larger paper "
            "or a roll.",
        )
        yield text.format(pt=figure(found.smallest_pt))
    elif farthest(found.card_pt) < found.distance:
        text = translate(
            "Poster",
            "At {distance} m the cards cannot be read: {pt} pt reaches {reach} m. Take larger "
            "paper, a roll or more bands.",
        )
        yield _said(text, found, found.card_pt)
    elif farthest(found.smallest_pt) < found.distance:
        text = translate(
            "Poster", "At {distance} m the small print cannot be read: {pt} pt reaches {reach} m."
        )
        yield _said(text, found, found.smallest_pt)


def _said(text: str, found: PosterFacts, pt: float) -> str:
    return text.format(distance=figure(found.distance), pt=figure(pt), reach=figure(farthest(pt)))


def figure(value: float) -> str:
    """A number with at most one decimal, as the user writes it."""
    text = f"{value:.1f}".removesuffix(".0")
    return text.replace(".", ",") if language() == "nl" else text
