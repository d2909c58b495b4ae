"""Measures and colours of a map, as one frozen value. Millimetres and points.

The canvas draws at 1:1 with a poster of A0: a card is as wide as the 76 mm sticky note that it
replaces. Smaller paper shrinks everything but the type, which keeps its floor.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from journeyeditor.model.enums import Content, Zone
from journeyeditor.model.journey import JourneyMap, Lane

INK = "#111111"
SOFT = "#4A4F57"
LINE = "#7A818B"
HAIR = "#D5D9DE"
ZERO = "#6B727C"
BORDER = "#AEB4BC"
HEADER = "#EEF0F3"
WHITE = "#FFFFFF"
BLUE = "#0072B2"
ORANGE = "#E69F00"
BROWN = "#8A5A00"
VERMILLION = "#D55E00"


FLOOR_PT = 8.0
"""The smallest type that is ever printed, in points."""


@dataclass(frozen=True, slots=True)
class Hue:
    """The colours of a lane: its edge, the outline of the edge, its band."""

    edge: str
    outline: str
    band: str


CUSTOMER = Hue(BLUE, BLUE, "#EAF3F9")
FRONTSTAGE = Hue(ORANGE, BROWN, "#FDF5E3")
BACKSTAGE = Hue(ORANGE, BROWN, "#F8ECD2")
SHARED = Hue(LINE, LINE, "#F1F2F4")


def hue_of(lane: Lane) -> Hue:
    """Blue for the customer, orange for the employee, grey for systems and what is shared."""
    if lane.content in (Content.ACTIONS, Content.METRICS, Content.STICKY):
        return SHARED
    match lane.zone:
        case Zone.CUSTOMER:
            return CUSTOMER
        case Zone.FRONTSTAGE:
            return FRONTSTAGE
        case Zone.BACKSTAGE:
            return BACKSTAGE
        case Zone.SUPPORT:
            return SHARED


@dataclass(frozen=True, slots=True)
class Style:
    """All measures of a map. `_pt` in points, the rest in mm.

    `unit` scales the small things (paddings, strokes, faces): 1.0 on the canvas and on A0.
    `printing` leaves out hidden lanes, lanes not marked *print*, and the hints for empty lanes.
    """

    unit: float = 1.0
    pitch: float = 40.0
    title_pt: float = 24.0
    meta_pt: float = 17.0
    score_pt: float = 17.6
    stage_pt: float = 36.0
    duration_pt: float = 20.0
    lane_pt: float = 24.0
    lane_small_pt: float = 17.0
    header_h: float = 28.0
    names_w: float = 66.0
    emotion_h: float = 130.0
    max_lines: int = 5
    coloured_bands: bool = True
    printing: bool = False

    @property
    def gap(self) -> float:
        """Between two cards side by side."""
        return 4.0 * self.unit

    @property
    def card_w(self) -> float:
        """Width of a card: two pitches less a gap."""
        return 2 * self.pitch - self.gap

    @property
    def pad(self) -> float:
        """Inside a card, on all sides."""
        return 3.0 * self.unit

    @property
    def edge(self) -> float:
        """Width of the coloured edge of cards and lane names."""
        return 3.2 * self.unit

    @property
    def lane_pad(self) -> float:
        """Above and below the cards of a lane."""
        return 6.0 * self.unit

    @property
    def gutter(self) -> float:
        """Room for links above the cards of an employee lane."""
        return 9.0 * self.unit

    @property
    def row_gap(self) -> float:
        """Between the two rows of bricks."""
        return 5.0 * self.unit

    @property
    def stack_gap(self) -> float:
        """Between cards that stand under each other because they happen at the same time."""
        return 2.0 * self.unit

    @property
    def zone_gap(self) -> float:
        """Between two lanes where a zone line runs."""
        return 5.0 * self.unit

    @property
    def face_r(self) -> float:
        """Radius of a face on the curve."""
        return 5.4 * self.unit

    @property
    def radius(self) -> float:
        """Corners of cards."""
        return 1.6 * self.unit

    @property
    def text_w(self) -> float:
        """Room for a line of the title of a card of one moment."""
        return self.card_w - self.edge - 2 * self.pad

    def small(self, factor: float) -> float:
        """A share of the meta size for letters in signs, in points, never below the floor."""
        return max(FLOOR_PT, self.meta_pt * factor)

    def shows(self, lane: Lane) -> bool:
        """Whether the lane is drawn at all (on the screen hidden lanes show as a sliver)."""
        return not self.printing or (lane.print and not lane.hidden)


CANVAS = Style()
"""The style of the screen."""


@dataclass(frozen=True, slots=True)
class PaperType:
    """Sizes of type on one size of paper, and the room for names and stage headers."""

    title_pt: float
    meta_pt: float
    score_pt: float
    stage_pt: float
    duration_pt: float
    lane_pt: float
    lane_small_pt: float
    header_h: float
    names_w: float
    max_lines: int


PAPER_TYPES: Mapping[str, PaperType] = MappingProxyType(
    {
        "A0": PaperType(24, 16, 17.6, 48, 22, 32, 16, 33, 80, 5),
        "A1": PaperType(18, 12, 13.2, 36, 16, 24, 12, 27, 60, 5),
        "A2": PaperType(14, 10, 11, 27, 13, 18, 10, 21, 45, 5),
        "A3": PaperType(9, 8, 8, 14, 9, 10, 8, 14, 32, 4),
    }
)


def moments(journey: JourneyMap) -> int:
    """The number of moments of all stages together."""
    return sum(stage.slots for stage in journey.stages)


def paper_style(journey: JourneyMap, width: float, paper: str) -> Style:
    """The style with which a map becomes `width` mm wide on paper.

    `paper` names the type sizes (a key of `PAPER_TYPES`); the pitch follows from the width.
    `layout.fitted` finds the height of the emotion lanes.
    """
    sizes = PAPER_TYPES[paper]
    unit = sizes.title_pt / 24.0
    columns = moments(journey) + len(journey.stages)
    return Style(
        unit=unit,
        pitch=(width - sizes.names_w) / columns,
        title_pt=sizes.title_pt,
        meta_pt=sizes.meta_pt,
        score_pt=sizes.score_pt,
        stage_pt=sizes.stage_pt,
        duration_pt=sizes.duration_pt,
        lane_pt=sizes.lane_pt,
        lane_small_pt=sizes.lane_small_pt,
        header_h=sizes.header_h,
        names_w=sizes.names_w,
        emotion_h=110.0 * unit,
        max_lines=sizes.max_lines,
        printing=True,
    )


def with_emotion_height(style: Style, height: float) -> Style:
    """The same style with emotion lanes of `height` mm."""
    return replace(style, emotion_h=height)
