"""Paints the links of what is selected, in the accent, under the cards and points they run to.

Where cards lie is a matter of the window, so the clip is made once for each camera: of all links
together, since a link lies below every card.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QRegion

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.highlights import Trace
from journeyeditor.canvas.painter import DrawingPainter
from journeyeditor.layout.geometry import Rect


class TracePainter:
    """Paints traces; remembers the clip as long as neither they nor the camera change."""

    def __init__(self, artwork: Artwork) -> None:
        self._artwork = artwork
        self._key: tuple[Camera, Sequence[Trace]] | None = None
        self._clip = QRegion()

    def paint(self, painter: QPainter, camera: Camera, traces: Sequence[Trace]) -> None:
        """Paint those that are in view, in logical px of the window."""
        view = camera.view
        seen = [trace for trace in traces if trace.area.overlaps(view)]
        if not seen:
            return
        if self._key is None or self._key[0] != camera or self._key[1] is not traces:
            self._key, self._clip = (camera, traces), _uncovered(camera, seen)
        painter.save()
        painter.setClipRegion(self._clip)
        brush = DrawingPainter(painter, self._artwork, camera.scale, view.x, view.y)
        for trace in seen:
            brush.paint(trace.prims, trace.area.x, trace.area.y)
        painter.restore()


def _uncovered(camera: Camera, traces: Sequence[Trace]) -> QRegion:
    """The part of the window in which nothing lies over a link.

    Points of a curve are cut out as squares: links run straight to their middle, and the clip of
    many circles takes longer than all the painting.
    """
    region = QRegion(0, 0, camera.w, camera.h)
    for rect in {rect for trace in traces for rect in trace.over}:
        region -= _pixels(camera.rect_to_window(rect))
    return region


def _pixels(rect: Rect) -> QRect:
    return QRect(round(rect.x), round(rect.y), round(rect.w), round(rect.h))
