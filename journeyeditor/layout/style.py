"""Measures and colours of a map, as one frozen value. Millimetres and points.

The canvas draws at 1:1 with a poster of A0: a card is as wide as the 76 mm sticky note that it
replaces. Smaller paper shrinks everything but the type, which keeps its floor.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from journeyeditor.layout.map_marks import MapMark
from journeyeditor.model.enums import Content, Zone
from journeyeditor.model.journey import Lane, Stage

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
    No text is smaller than `floor_pt`. `compact` cards show their number and score and no title.
    Lanes without cards are at least `empty_h` high, open ones (`lanes.is_open`) `open_h`. `tab_h`
    is room over each card for a tab. `hidden` are the marks that are left out.
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
    empty_h: float = 0.0
    open_h: float = 0.0
    tab_h: float = 0.0
    max_lines: int = 5
    floor_pt: float = FLOOR_PT
    compact: bool = False
    coloured_bands: bool = True
    printing: bool = False
    hidden: tuple[MapMark, ...] = ()

    def draws(self, mark: MapMark) -> bool:
        """Whether a mark is to be seen."""
        return mark not in self.hidden

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
        return 5.0 * self.unit + self.tab_h

    @property
    def stack_gap(self) -> float:
        """Between cards that stand under each other because they happen at the same time."""
        return 2.0 * self.unit + self.tab_h

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
        return max(self.floor_pt, self.meta_pt * factor)

    def shows(self, lane: Lane) -> bool:
        """Whether the lane is drawn at all (on the screen hidden lanes show as a sliver)."""
        return not self.printing or (lane.print and not lane.hidden)


CANVAS = Style()
"""The style of the screen."""


@dataclass(frozen=True, slots=True)
class PaperType:
    """Sizes of type on one size of paper, and the room for names and stage headers.

    `floor_pt` is the smallest type that is readable where such paper hangs.
    """

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
    floor_pt: float


PAPER_TYPES: Mapping[str, PaperType] = MappingProxyType(
    {
        "A0": PaperType(24, 16, 17.6, 48, 22, 32, 16, 33, 80, 5, 16),
        "A1": PaperType(18, 12, 13.2, 36, 16, 24, 12, 27, 60, 5, 12),
        "A2": PaperType(14, 10, 11, 27, 13, 18, 10, 21, 45, 5, 10),
        "A3": PaperType(9, 8, 8, 14, 9, 10, 8, 14, 32, 4, 8),
    }
)


LEAST_EMOTION, MOST_EMOTION = 110.0, 190.0
"""Heights of an emotion lane at unit 1 on paper, in mm."""


def columns_of(stages: Sequence[Stage]) -> int:
    """How many times the pitch stages are wide: their moments, and one for the air at the ends."""
    return sum(stage.slots + 1 for stage in stages)


def paper_style(columns: int, width: float, paper: str, k: float = 1.0) -> Style:
    """The style with which a map of so many columns (`columns_of`) becomes `width` mm wide.

    `paper` names the type sizes (a key of `PAPER_TYPES`); the pitch follows from the width. From
    `k` = 1 up everything is so many times larger; below 1 only what stands on cards and curves
    becomes smaller, and no text smaller than the paper's floor. `layout.fitted` finds `k` and the
    height of the emotion lanes.
    """
    sizes, large = PAPER_TYPES[paper], max(1.0, k)
    title = max(sizes.floor_pt, sizes.title_pt * k)
    names_w = sizes.names_w * large
    unit = title / CANVAS.title_pt
    return Style(
        unit=unit,
        pitch=(width - names_w) / columns,
        title_pt=title,
        meta_pt=max(sizes.floor_pt, sizes.meta_pt * k),
        score_pt=max(sizes.floor_pt, sizes.score_pt * k),
        stage_pt=sizes.stage_pt * large,
        duration_pt=sizes.duration_pt * large,
        lane_pt=sizes.lane_pt * large,
        lane_small_pt=sizes.lane_small_pt * large,
        header_h=sizes.header_h * large,
        names_w=names_w,
        emotion_h=LEAST_EMOTION * unit,
        max_lines=sizes.max_lines,
        floor_pt=sizes.floor_pt,
        printing=True,
    )


def natural_k(columns: int, width: float, paper: str) -> float:
    """The `k` of `paper_style` at which cards have the shape that they have on the screen."""
    sizes = PAPER_TYPES[paper]
    pitch = CANVAS.pitch * sizes.title_pt / CANVAS.title_pt
    return width / (sizes.names_w + columns * pitch)


def with_emotion_height(style: Style, height: float) -> Style:
    """The same style with emotion lanes of `height` mm."""
    return replace(style, emotion_h=height)
