"""Papers to print on: their names and sizes, and the measures that suit each size.

Sides in mm. Knows nothing of maps, and loads nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

SMALLEST, LARGEST = 100.0, 5080.0
"""Sides of a page that can be asked for; 5080 mm = 14400 pt is what all viewers agree on."""

ISO_A: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "A4": (210.0, 297.0),
        "A3": (297.0, 420.0),
        "A2": (420.0, 594.0),
        "A1": (594.0, 841.0),
        "A0": (841.0, 1189.0),
    }
)
"""ISO 216, series A: the short and the long side."""

ISO_B: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "B5": (176.0, 250.0),
        "B4": (250.0, 353.0),
        "B3": (353.0, 500.0),
        "B2": (500.0, 707.0),
        "B1": (707.0, 1000.0),
        "B0": (1000.0, 1414.0),
    }
)
"""ISO 216, series B."""

ANSI: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "ANSI A": (215.9, 279.4),
        "ANSI B": (279.4, 431.8),
        "ANSI C": (431.8, 558.8),
        "ANSI D": (558.8, 863.6),
        "ANSI E": (863.6, 1117.6),
    }
)
"""ASME Y14.1; ANSI A is Letter, ANSI B is Tabloid."""

ARCH: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "ARCH A": (228.6, 304.8),
        "ARCH B": (304.8, 457.2),
        "ARCH C": (457.2, 609.6),
        "ARCH D": (609.6, 914.4),
        "ARCH E": (914.4, 1219.2),
    }
)
"""The architects' sizes of the same standard."""

PAPERS: Mapping[str, tuple[float, float]] = MappingProxyType({**ISO_A, **ISO_B, **ANSI, **ARCH})
"""Every paper by its name: the short and the long side."""

ROLLS = (610.0, 914.0, 1067.0)
"""Usual widths of the paper in large-format printers: 24, 36 and 42 inch."""

OFFICE: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "A4": ISO_A["A4"],
        "A3": ISO_A["A3"],
        "Letter": ANSI["ANSI A"],
        "Tabloid": ANSI["ANSI B"],
    }
)
"""Sheets that an office printer takes, for posters cut into tiles."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Measures of one class of paper: mm, and points where the name ends in `_pt`.

    `type_name` is the key of `layout.style.PAPER_TYPES` for the map itself. `distance` is how far
    people stand from such a poster, in m.
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
    finding_pt: float
    number_pt: float
    distance: float

    @property
    def unit(self) -> float:
        """The scale of small things (signs, gaps): 1.0 on A0."""
        return self.label_pt / 16.0

    def larger(self, times: float) -> Measures:
        """The same with text beside and under the map so many times larger."""
        return replace(
            self,
            head_pt=self.head_pt * times,
            body_pt=self.body_pt * times,
            label_pt=self.label_pt * times,
            finding_pt=self.finding_pt * times,
            number_pt=self.number_pt * times,
        )


MEASURES: Mapping[str, Measures] = MappingProxyType(
    {
        "A0": Measures("A0", 15, 70, 13, 96, 34, 24, 20, 16, 26, 34, 1.0),
        "A1": Measures("A1", 12, 50, 11, 72, 26, 18, 15, 12, 20, 26, 0.8),
        "A2": Measures("A2", 10, 40, 9, 54, 20, 14, 12, 10, 15, 20, 0.6),
        "A3": Measures("A3", 8, 28, 7, 28, 14, 10, 9, 8, 9, 12, 0.4),
        "A4": Measures("A3", 7, 22, 6, 20, 11, 9, 8, 8, 8, 10, 0.3),
    }
)
"""The measures of each class of paper. A4 takes the type of A3 in smaller blocks."""

_CLASSES: tuple[tuple[float, str], ...] = ((707, "A0"), (499, "A1"), (353, "A2"), (250, "A3"))
"""Least short side of each class: halfway (as a ratio) to the next smaller paper."""


@dataclass(frozen=True, slots=True)
class Paper:
    """Paper as it lies: `w` x `h` mm with `edge` mm left free on all sides; `name` may be empty."""

    w: float
    h: float
    edge: float
    measures: Measures
    name: str = ""

    @property
    def upright(self) -> bool:
        """Whether the paper is higher than wide."""
        return self.h > self.w


def measures_for(short: float) -> Measures:
    """The measures for paper with a short side of so many mm."""
    return MEASURES[next((name for least, name in _CLASSES if short >= least), "A4")]


def paper_named(text: str) -> str:
    """The name in PAPERS that somebody means by "a0", "arch-d" or "ANSI_C"; else a KeyError."""
    plain = {_plain(name): name for name in PAPERS}
    return plain[_plain(text)]


def _plain(name: str) -> str:
    return "".join(char for char in name.lower() if char.isalnum())
