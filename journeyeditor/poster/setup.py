"""What a person chooses for a poster: paper and margin; and the measures that follow from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

SMALLEST, LARGEST = 100.0, 5080.0
"""Sides of paper that can be asked for, in mm; 5080 mm = 14400 pt is what viewers agree on."""


class Kind(StrEnum):
    """The kinds of poster."""

    RESULT = "result"


PAPERS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "A4": (210.0, 297.0),
        "A3": (297.0, 420.0),
        "A2": (420.0, 594.0),
        "A1": (594.0, 841.0),
        "A0": (841.0, 1189.0),
    }
)
"""Papers by name: the short and the long side in mm (ISO 216)."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Measures of one class of paper: mm, and points where the name ends in `_pt`.

    `type_name` is the key of `layout.style.PAPER_TYPES` for the map itself.
    """

    type_name: str
    margin: float
    band: float
    footer: float
    title_pt: float
    subtitle_pt: float
    head_pt: float
    body_pt: float
    label_pt: float

    @property
    def unit(self) -> float:
        """The scale of small things (signs, gaps): 1.0 on A0."""
        return self.label_pt / 16.0


MEASURES: Mapping[str, Measures] = MappingProxyType(
    {
        "A0": Measures("A0", 15, 70, 13, 96, 34, 24, 20, 16),
        "A1": Measures("A1", 12, 50, 11, 72, 26, 18, 15, 12),
        "A2": Measures("A2", 10, 40, 9, 54, 20, 14, 12, 10),
        "A3": Measures("A3", 8, 28, 7, 28, 14, 10, 9, 8),
        "A4": Measures("A3", 7, 22, 6, 20, 11, 8.5, 7.5, 6.5),
    }
)
"""The measures of each class of paper. A4 takes the type of A3 in smaller blocks."""

_CLASSES: tuple[tuple[float, str], ...] = ((707, "A0"), (499, "A1"), (353, "A2"), (250, "A3"))
"""Least short side of each class, in mm: halfway (as a ratio) to the next smaller paper."""


@dataclass(frozen=True, slots=True)
class PosterSetup:
    """A poster that is asked for.

    `paper` is a key of PAPERS; `custom` (width, height) in mm takes its place and says by itself
    which way the paper lies. `margin` in mm, None = what suits the paper. Raises ValueError for
    an unknown paper, a side outside SMALLEST to LARGEST, and a margin that leaves no room.
    """

    paper: str = "A0"
    portrait: bool = False
    custom: tuple[float, float] | None = None
    margin: float | None = None
    kind: Kind = Kind.RESULT

    def __post_init__(self) -> None:
        """Refuse what cannot be printed."""
        if self.paper not in PAPERS:
            raise ValueError(f"unknown paper {self.paper!r}")
        w, h = self.size
        if not (SMALLEST <= w <= LARGEST and SMALLEST <= h <= LARGEST):
            raise ValueError(f"paper of {w:g} x {h:g} mm")
        if not 0 <= self.edge <= min(w, h) / 4:
            raise ValueError(f"margin of {self.edge:g} mm")

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper as it lies, in mm."""
        if self.custom is not None:
            return self.custom
        short, long = PAPERS[self.paper]
        return (short, long) if self.portrait else (long, short)

    @property
    def upright(self) -> bool:
        """Whether the paper is higher than wide."""
        w, h = self.size
        return h > w

    @property
    def measures(self) -> Measures:
        """The measures for this paper; for a custom one by its short side."""
        if self.custom is None:
            return MEASURES[self.paper]
        short = min(self.custom)
        return MEASURES[next((name for least, name in _CLASSES if short >= least), "A4")]

    @property
    def edge(self) -> float:
        """The margin on all four sides, in mm."""
        return self.measures.margin if self.margin is None else self.margin
