"""How the curves of one lane are told apart: by line, marker and hue, and a name at their start.

The first of a lane is drawn as a curve alone is. Marker and line tell the others apart in grey as
well; hues are dark enough to be read on white.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Box, Face, Outline, Path, Pen, Prim, Prims
from journeyeditor.layout.faces import face
from journeyeditor.layout.geometry import MM_PER_PT, Point
from journeyeditor.layout.handles import Handle
from journeyeditor.layout.outline import polygon
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.style import INK, WHITE
from journeyeditor.model.base import Id
from journeyeditor.model.journey import EmotionCurve, Lane

PURPLE, GREEN, SKY = "#8A3F6B", "#00704F", "#1B6C9C"

_SQUARE = polygon((-0.95, -0.95), (0.95, -0.95), (0.95, 0.95), (-0.95, 0.95))
_TRIANGLE = polygon((0, -1.5), (1.45, 1.0), (-1.45, 1.0))
_DIAMOND = polygon((0, -1.5), (1.5, 0), (0, 1.5), (-1.5, 0))


class Look(NamedTuple):
    """Hue and dash (in widths of `unit`) of a line, the shape round its faces, None = a circle.

    `name` stands at the line's start, "" for a curve that has its lane to itself; `name_y` is the
    y there that keeps it clear of the others, in mm of the lane.
    """

    hue: str = INK
    dash: tuple[float, ...] = ()
    marker: Outline | None = None
    name: str = ""
    name_y: float = 0.0


PLAIN = Look()

_LOOKS = (
    PLAIN,
    Look(PURPLE, (7.0, 2.2, 1.4, 2.2), _SQUARE),
    Look(GREEN, (1.6, 1.8), _TRIANGLE),
    Look(SKY, (7.0, 2.2, 1.4, 2.2, 1.4, 2.2), _DIAMOND),
)


def looks(ctx: Context, lane: Lane, starts: Mapping[Id, float]) -> Mapping[Id, Look]:
    """The look of each curve of a lane; `starts` are the y at which they begin, in mm."""
    places = _spread(starts, name_height(ctx))
    return MappingProxyType(
        {
            curve: look._replace(name_y=places.get(curve, 0.0)) if look.name else look
            for curve, look in named_looks(ctx, lane).items()
        }
    )


def named_looks(ctx: Context, lane: Lane) -> Mapping[Id, Look]:
    """The same without a place for their names."""
    curves = [curve for curve in ctx.journey.curves if curve.lane_id == lane.id]
    if len(curves) < 2:
        return MappingProxyType({curve.id: PLAIN for curve in curves})
    names = curve_names(ctx, lane, curves)
    found = {
        curve.id: _LOOKS[at % len(_LOOKS)]._replace(name=name)
        for at, (curve, name) in enumerate(zip(curves, names, strict=True))
    }
    return MappingProxyType(found)


def curve_names(ctx: Context, lane: Lane, curves: Sequence[EmotionCurve]) -> list[str]:
    """As short as tells the curves of a lane apart: whose it is, else of which kind, else both."""
    people = {persona.id: persona.name for persona in ctx.project.personas}
    of_all = lane.persona_id or ctx.journey.persona_id or ""
    whose = [people.get(curve.persona_id or of_all, "") for curve in curves]
    kinds = [ctx.words.curve(curve.kind) for curve in curves]
    names: list[str] = []
    for curve, who, kind in zip(curves, whose, kinds, strict=True):
        same = [other for other, owner in zip(kinds, whose, strict=True) if owner == who]
        both = ", ".join(part for part in (who, kind) if part)
        short = who if len(same) == 1 else kind if same.count(kind) == 1 else both
        names.append(curve.name or short or kind)
    return names


def _spread(starts: Mapping[Id, float], gap: float) -> Mapping[Id, float]:
    """The y again, pushed down where two lie closer than `gap`."""
    found: dict[Id, float] = {}
    low = float("-inf")
    for key, y in sorted(starts.items(), key=lambda pair: pair[1]):
        found[key] = low = max(y, low + gap)
    return found


def name_height(ctx: Context) -> float:
    """Room that a name takes, in mm."""
    return ctx.style.meta_pt * MM_PER_PT * 1.3


def name_plate(ctx: Context, look: Look, start: Point, r: float) -> Prims:
    """The name of a curve left of where its line begins, as far as there is room."""
    size, u = ctx.style.meta_pt, ctx.style.unit
    right = start.x - 1.6 * r - 2.0 * u
    lines = break_lines(ctx.fonts, look.name, Face.BOLD, size, max(0.0, right - 3.0 * u), 1)
    if not look.name or right < 12.0 * u:
        return ()
    height = name_height(ctx)
    prims: list[Prim] = []
    for line in lines:
        text = ctx.text(
            right - 1.2 * u,
            look.name_y + size * MM_PER_PT * 0.35,
            line,
            size,
            Face.BOLD,
            look.hue,
            anchor="end",
        )
        w = text.width + 2.4 * u
        top = look.name_y - height / 2
        prims += [Box(right - w, top, w, height, WHITE, None, 0.8 * u), text]
    return tuple(prims)


def marked_face(look: Look, at: Point, r: float, v: float, filled: bool) -> Prims:
    """The face of a feeling within the marker of its curve, centred on a point."""
    if look.marker is None:
        return face(*at, r, v, filled=filled)
    _, *features = face(*at, r * 0.95, v, filled=filled, ink=look.hue)
    ground = look.hue if filled else WHITE
    return (Path(look.marker, *at, r, ground, Pen(look.hue, r * 0.16)), *features)


def read_face(look: Look, at: Point, r: float, v: float) -> Prims:
    """The face of a feeling that text analysis found: in a hollow square, whatever the curve."""
    return marked_face(look._replace(marker=_SQUARE), at, r, v, filled=False)


def first_known(places: Sequence[Sequence[Handle]]) -> Handle | None:
    """The first handle of a curve at which a feeling is known."""
    return next((handle for row in places for handle in row if handle.point is not None), None)
