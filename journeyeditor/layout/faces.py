"""Five faces for five whole steps of feeling. The mouth alone tells them apart, without colour."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType

from journeyeditor.layout.drawing import Circle, Outline, Path, Pen, Prims
from journeyeditor.layout.outline import circle, stroke
from journeyeditor.layout.style import INK, WHITE

_EYES: Outline = circle(-0.34, -0.22, 0.115) + circle(0.34, -0.22, 0.115)

_MOUTHS: Mapping[int, Outline] = MappingProxyType(
    {
        2: stroke("M-0.52 0.16Q0 1.05 0.52 0.16Z"),
        1: stroke("M-0.42 0.3Q0 0.6 0.42 0.3"),
        0: stroke("M-0.38 0.36L0.38 0.36"),
        -1: stroke("M-0.42 0.52Q0 0.22 0.42 0.52"),
        -2: stroke("M-0.52 0.66Q0 -0.115 0.52 0.66"),
    }
)

_BROWS: Outline = stroke("M-0.56 -0.55L-0.2 -0.38M0.56 -0.55L0.2 -0.38")


def step_of(v: float) -> int:
    """The nearest whole step, -2 to 2; halves go away from 0."""
    return max(-2, min(2, int(math.copysign(math.floor(abs(v) + 0.5), v))))


def face(x: float, y: float, r: float, v: float, filled: bool = False, ink: str = INK) -> Prims:
    """The face for a feeling, centred on (x, y) mm with radius `r` mm.

    `filled` (measured points): ink ground with white eyes and mouth.
    """
    ground, line = (ink, WHITE) if filled else (WHITE, ink)
    pen = Pen(line, r * 0.16)
    step = step_of(v)
    prims: Prims = (
        Circle(x, y, r, ground, Pen(ink, r * 0.16)),
        Path(_EYES, x, y, r, line),
        Path(_MOUTHS[step], x, y, r, line if step == 2 else None, None if step == 2 else pen),
    )
    if step == -2:
        prims += (Path(_BROWS, x, y, r, None, pen),)
    return prims
