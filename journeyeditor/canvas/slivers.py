"""The slivers that hidden lanes leave on the map: found by the pointer, and what they are called.

A sliver is thin, at a small zoom a line: among the lane names some px round it count as well.
Knows no Qt.
"""

from __future__ import annotations

from journeyeditor.canvas import lane_sentences as says
from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.sticky import layer_at, left_edge
from journeyeditor.layout.drawing import Block
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.grid import LaneSpan
from journeyeditor.layout.hit import block_at
from journeyeditor.model.find import find_lane

REACH = 4.0
"""Px above and below a sliver that still mean it."""


def pointed_at(bench: Bench, camera: Camera, at: Point, px: Point) -> Block | None:
    """What lies at a place that can be chosen, as `block_at` says, slivers included.

    Among the lane names they come before their neighbours, elsewhere behind all else.
    """
    drawing = bench.scene.shown
    if layer_at(drawing, camera, *px) == "names" and (found := _sliver(bench, camera, px)):
        return found
    return block_at(drawing, at.x, at.y) or _sliver(bench, camera, px)


def on_sliver(bench: Bench, camera: Camera, px: Point) -> bool:
    """Whether a place in the window lies on a sliver itself."""
    return _sliver(bench, camera, px, 0.0) is not None


def sliver_plate(bench: Bench, camera: Camera, block: Block | None) -> tuple[Point, str] | None:
    """Where the name of a hidden lane is shown, in px, and what it says; None for all else."""
    drawing = bench.scene.shown
    hidden = (span for span in drawing.grid.lanes if span.hidden)
    span = next((s for s in hidden if block is not None and s.id == block.ref), None)
    if span is None:
        return None
    x = left_edge(camera) + drawing.names_w * camera.scale
    y = camera.to_window(0, span.y + span.h / 2).y
    name = find_lane(bench.session.journey, span.id).name
    return Point(x - 12, y), says.hidden_plate(name)


def _sliver(bench: Bench, camera: Camera, px: Point, reach: float = REACH) -> Block | None:
    drawing = bench.scene.shown
    if layer_at(drawing, camera, *px) not in ("names", "body"):
        return None
    near = [(_off(camera, span, px.y), span.id) for span in drawing.grid.lanes if span.hidden]
    off, lane_id = min(near, default=(reach + 1, ""))
    found = bench.find(lane_id) if off <= reach else None
    return None if found is None else found.block


def _off(camera: Camera, span: LaneSpan, y: float) -> float:
    """Px between a sliver and a height in the window, 0 within."""
    top = camera.to_window(0, span.y).y
    return max(top - y, y - top - span.h * camera.scale, 0.0)
