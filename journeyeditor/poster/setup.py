"""What a person chooses for a poster, as one frozen value that refuses what cannot be printed.

Loads nothing but words, so that the command line can ask it for its choices at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from journeyeditor.i18n import translate
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.papers import (
    LARGEST,
    OFFICE,
    PAPERS,
    SMALLEST,
    Measures,
    Paper,
    measures_for,
)


class Kind(StrEnum):
    """The kinds of poster (method, 5.2)."""

    BLANK = "blank"
    """To work on: stages, lanes and frames for sticky notes."""
    PARTIAL = "partial"
    """The customer's (or employee's) cards printed, the other lanes left to be filled."""
    RESULT = "result"
    """Everything, with findings and actions."""
    COMPARISON = "comparison"
    """As it is and as it should become, card by card."""


class Way(StrEnum):
    """How paper lies. AUTO takes whichever suits best."""

    AUTO = "auto"
    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


class PrintStyle(StrEnum):
    """What the printer gets to see."""

    COLOUR = "colour"
    GREY = "grey"
    """Shades of grey that stay apart, for printers without colour."""
    INK = "ink"
    """White lanes and outlines only."""


class Sticky(StrEnum):
    """Sizes of sticky notes."""

    SQUARE = "76x76"
    SMALL = "51x38"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in mm."""
        w, _, h = self.value.partition("x")
        return float(w), float(h)


class LaneMarks(StrEnum):
    """Whether lanes have marks at their corners, for photos. AUTO: on posters to work on."""

    AUTO = "auto"
    ON = "on"
    OFF = "off"

    def shown(self, kind: Kind) -> bool:
        """Whether there are any on a poster of a kind."""
        if self is LaneMarks.AUTO:
            return kind in (Kind.BLANK, Kind.PARTIAL)
        return self is LaneMarks.ON


MOST_BANDS = 3
MOST_BLEED = 20.0
LEAST_OVERLAP, MOST_OVERLAP = 10.0, 40.0
"""Mm that neighbouring tiles share: less holds neither glue nor the words that stand there."""

NEAREST, FARTHEST = 0.2, 10.0
"""Reading distances that make sense, in m."""

SLUG = 10.0
"""Room outside bleed and paper for crop marks, in mm."""


@dataclass(frozen=True, slots=True)
class Tiles:
    """A poster cut into sheets for an office printer.

    `sheet` is a key of OFFICE. Neighbours share `overlap` mm. Raises PosterError for a sheet that
    nobody knows and an overlap outside LEAST_OVERLAP to MOST_OVERLAP.
    """

    sheet: str = "A3"
    overlap: float = 10.0
    way: Way = Way.AUTO

    def __post_init__(self) -> None:
        """Refuse what cannot be printed."""
        if self.sheet not in OFFICE:
            text = translate("Poster", "Tiles of {paper} are unknown. Take one of: {papers}.")
            raise PosterError(text.format(paper=self.sheet, papers=", ".join(OFFICE)))
        if not LEAST_OVERLAP <= self.overlap <= MOST_OVERLAP:
            text = translate("Poster", "Tiles can overlap by {least} to {most} mm, not {value} mm.")
            limits = {"least": f"{LEAST_OVERLAP:g}", "most": f"{MOST_OVERLAP:g}"}
            raise PosterError(text.format(**limits, value=f"{self.overlap:g}"))


@dataclass(frozen=True, slots=True)
class PosterSetup:
    """A poster that is asked for. Raises PosterError with a sentence for what cannot be printed.

    The paper is one of three: `roll` (the width of the roll in mm; as long as the map needs, or
    `length` mm), else `custom` (width and height in mm, lying as given), else `paper`, a key of
    PAPERS, lying as `way` says. On a roll `way` says how the poster hangs: LANDSCAPE (and AUTO)
    makes the roll its height, PORTRAIT its width.

    `margin` in mm, None = what suits the paper. `bands` wraps the stages into so many rows, None =
    as many as it takes to keep cards readable. `bleed` in mm runs the colours over the edge of
    the paper; `crop_marks` says where that is; `tiles` have neither. `distance` is how far readers
    stand, in m, None = as people stand before such paper. `project_inside` lets the file be opened
    again; `anonymous` leaves out names of people. `appendix` adds pages with what was cut short.
    `hidden` are the marks of the map that are left out; `lane_marks` those by which photos of
    lanes are matched.
    """

    paper: str = "A0"
    way: Way = Way.AUTO
    kind: Kind = Kind.RESULT
    custom: tuple[float, float] | None = None
    roll: float | None = None
    length: float | None = None
    margin: float | None = None
    bands: int | None = None
    bleed: float = 0.0
    crop_marks: bool = False
    style: PrintStyle = PrintStyle.COLOUR
    coloured_lanes: bool = True
    distance: float | None = None
    tiles: Tiles | None = None
    sticky: Sticky = Sticky.SQUARE
    commitments: bool = False
    appendix: bool = True
    project_inside: bool = True
    anonymous: bool = False
    layers: bool = True
    tagged: bool = True
    hidden: tuple[MapMark, ...] = ()
    lane_marks: LaneMarks = LaneMarks.AUTO

    def __post_init__(self) -> None:
        """Refuse what cannot be printed."""
        self._check_paper()
        self._check_edges()
        if self.bands is not None and not 1 <= self.bands <= MOST_BANDS:
            text = translate("Poster", "A map can be wrapped into 1 to {most} bands.")
            raise PosterError(text.format(most=MOST_BANDS))
        if self.distance is not None and not NEAREST <= self.distance <= FARTHEST:
            text = translate("Poster", "Reading distances go from {least} to {most} m.")
            raise PosterError(text.format(least=f"{NEAREST:g}", most=f"{FARTHEST:g}"))

    def _check_paper(self) -> None:
        if self.paper not in PAPERS:
            text = translate("Poster", "Paper called {paper} is unknown.")
            raise PosterError(text.format(paper=self.paper))
        if self.roll is not None and self.custom is not None:
            raise PosterError(translate("Poster", "Take a roll or a size of your own, not both."))
        if self.length is not None and self.roll is None:
            raise PosterError(translate("Poster", "Only paper from a roll has a length to choose."))
        sides = [
            side for side in (*(self.custom or ()), self.roll, self.length) if side is not None
        ]
        if not all(SMALLEST <= side <= LARGEST - 2 * self.surround for side in sides):
            text = translate("Poster", "Sides of paper go from {least} to {most} mm.")
            most = LARGEST - 2 * self.surround
            raise PosterError(text.format(least=f"{SMALLEST:g}", most=f"{most:g}"))

    def _check_edges(self) -> None:
        if not 0 <= self.bleed <= MOST_BLEED:
            text = translate("Poster", "Bleed goes from 0 to {most} mm.")
            raise PosterError(text.format(most=f"{MOST_BLEED:g}"))
        if self.margin is not None and not 0 <= self.margin <= self.short / 4:
            text = translate("Poster", "The margin can be 0 to {most} mm on this paper.")
            raise PosterError(text.format(most=f"{self.short / 4:g}"))

    @property
    def marks_lanes(self) -> bool:
        """Whether lanes have marks at their corners."""
        return self.lane_marks.shown(self.kind)

    @property
    def short(self) -> float:
        """The short side of the paper in mm; the width of a roll."""
        if self.roll is not None:
            return self.roll
        return min(self.custom or PAPERS[self.paper])

    @property
    def surround(self) -> float:
        """What the page is larger than the paper on all four sides, in mm; nothing for tiles."""
        beyond = self.bleed + (SLUG if self.crop_marks else 0.0)
        return beyond if self.tiles is None else 0.0

    @property
    def measures(self) -> Measures:
        """The measures that suit the paper."""
        return measures_for(self.short)

    @property
    def edge(self) -> float:
        """The margin on all four sides, in mm."""
        return self.measures.margin if self.margin is None else self.margin

    def lying(self, portrait: bool) -> Paper:
        """The paper upright or lying. A size of one's own lies as it was given."""
        if self.custom is not None:
            return Paper(*self.custom, self.edge, self.measures)
        short, long = PAPERS[self.paper]
        w, h = (short, long) if portrait else (long, short)
        return Paper(w, h, self.edge, self.measures, self.paper)

    def rolled(self, length: float) -> Paper:
        """A piece of so many mm from the roll. PosterError when that is more than a PDF can be."""
        roll, most = self.roll or self.short, LARGEST - 2 * self.surround
        if length > most:
            text = translate(
                "Poster",
                "The map needs {length} mm of the roll, and a PDF ends at {most} mm. "
                "Choose 2 bands, a wider roll or a shorter length.",
            )
            raise PosterError(text.format(length=f"{length:.0f}", most=f"{most:.0f}"))
        w, h = (roll, length) if self.way is Way.PORTRAIT else (length, roll)
        return Paper(w, h, self.edge, self.measures)
