"""A map of another version, to look at: it scrolls and zooms, and shows how it differs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.companion import Companion
from journeyeditor.canvas.differences import Differences
from journeyeditor.canvas.differing import DifferingPainter
from journeyeditor.canvas.overlay import Marks
from journeyeditor.canvas.scene import Scene
from journeyeditor.canvas.sticky import Placed

STRIPS = ("header", "names")


class StillMap(Companion):
    """A companion with marks of its own, which a drag with any button moves."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self._differing = DifferingPainter(scene)
        self._differs = Marks()
        self._held: tuple[float, float] | None = None
        self._framed: tuple[Placed, float] | None = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def show_differences(self, found: Differences | None) -> None:
        """Put these marks over the map."""
        self._differs.differences = found
        self.viewport().update()

    def frame(self, placed: Placed, zoom: float) -> None:
        """Show a place in the middle, at this zoom, until somebody looks elsewhere."""
        self._framed = placed, zoom
        camera = self.camera.zoomed(zoom, 0, 0)
        centre, rect = camera.scrolled(0, 0).rect_to_window(placed.rect), self.viewport().rect()
        drawing = self.scene.shown
        left, top = drawing.names_w * camera.scale, drawing.header_h * camera.scale
        x = centre.x + centre.w / 2 - (rect.width() + left) / 2
        y = centre.y + centre.h / 2 - (rect.height() + top) / 2
        self.look(camera.scrolled(round(x), round(y)))

    def paint_marks(self, painter: QPainter, layer: str) -> None:
        super().paint_marks(painter, layer)
        layers = ("body",) if layer == "body" else STRIPS if layer == "strips" else ()
        self._differing.paint(painter, self.camera, self._differs, self.font(), *layers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._framed is not None:
            self.frame(*self._framed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._framed = None
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._framed = None
        self._held = event.position().x(), event.position().y()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            x, y = event.position().x(), event.position().y()
            self.scroll_by(round(self._held[0] - x), round(self._held[1] - y))
            self._held = x, y

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
