"""Where things lie in the window when some layers stay in view: header, names, corner, labels.

Knows no Qt.
"""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.canvas.camera import Camera
from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.geometry import Point, Rect


class Placed(NamedTuple):
    """A rectangle of a layer, in mm on the map; `round` when what it holds is a circle."""

    layer: str
    rect: Rect
    round: bool = False


def left_edge(camera: Camera) -> int:
    """The px where the lane names begin: the paper's left side, or the window's."""
    return max(camera.left, 0)


def layer_at(drawing: Drawing, camera: Camera, x: float, y: float) -> str:
    """The layer that is seen at a place in the window, in px; labels count as body."""
    in_names = x < left_edge(camera) + drawing.names_w * camera.scale
    if y < drawing.header_h * camera.scale + camera.lift:
        return "corner" if in_names else "header"
    return "names" if in_names else "body"


def to_map(camera: Camera, layer: str, x: float, y: float) -> Point:
    """The place on the map, in mm, of what a layer shows at a place in the window, in px."""
    at = camera.to_map(x, y)
    if layer in ("names", "corner", "labels"):
        at = at._replace(x=(x - left_edge(camera)) / camera.scale)
    if layer in ("header", "corner"):
        at = at._replace(y=y / _header_scale(camera))
    return at


def to_window(camera: Camera, placed: Placed) -> Rect:
    """Where a rectangle of a layer lies in the window, in px."""
    rect, scale = camera.rect_to_window(placed.rect), camera.scale
    if placed.layer in ("names", "corner", "labels"):
        rect = rect._replace(x=placed.rect.x * scale + left_edge(camera))
    if placed.layer in ("header", "corner"):
        scale = _header_scale(camera)
        rect = rect._replace(y=placed.rect.y * scale, h=placed.rect.h * scale)
    return rect


def _header_scale(camera: Camera) -> float:
    """Px a mm from top to bottom of the header, which is drawn out where it has more room."""
    return camera.header_px / camera.header if camera.header else camera.scale


def body_area(drawing: Drawing, camera: Camera) -> Rect:
    """The part of the window, in px, in which the body is seen."""
    x = left_edge(camera) + drawing.names_w * camera.scale
    y = drawing.header_h * camera.scale + camera.lift
    return Rect(x, y, max(0.0, camera.w - x), max(0.0, camera.h - y))


def strip_area(drawing: Drawing, camera: Camera, layer: str) -> Rect:
    """The part of the window, in px, in which a layer is seen."""
    body = body_area(drawing, camera)
    names = drawing.names_w * camera.scale
    if layer == "header":
        return Rect(body.x, 0, body.w, body.y)
    if layer == "names":
        return Rect(body.x - names, body.y, names, body.h)
    return Rect(body.x - names, 0, names, body.y) if layer == "corner" else body
