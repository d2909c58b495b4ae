"""Where the focus is on the map, as a rectangle to ring. Knows no Qt."""

from __future__ import annotations

from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.sticky import Placed
from journeyeditor.canvas.walk import Focus, ref_at
from journeyeditor.layout.geometry import Rect

_AIR = 3.0
"""Between the ring of an empty place and the borders of its lane, in mm."""


def focus_place(bench: Bench, focus: Focus) -> Placed | None:
    """The thing or the empty place with the focus; None when it is not drawn."""
    ref = ref_at(bench.session.journey, focus)
    if ref is not None:
        found = bench.find(ref)
        return None if found is None else Placed(found.layer, found.rect, found.round)
    grid = bench.scene.shown.grid
    try:
        stage, lane = grid.stage(focus.stage_id), grid.lane(focus.lane_id)
    except KeyError:
        return None
    x = stage.slot_x(focus.slot) - grid.card_w / 2
    return Placed("body", Rect(x, lane.y + _AIR, grid.card_w, lane.h - 2 * _AIR))


def show_focus(bench: Bench) -> None:
    """Scroll to the place with the focus, if there is one."""
    place = None if bench.focus is None else focus_place(bench, bench.focus)
    if place is not None:
        bench.reveal(place)
