"""The map before an audience: one stage in full and the others veiled, the curve as far as told.

Scrolls by gliding; takes neither mouse nor keys. Which stage is told belongs to the window.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.area import MapArea
from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.cull import Culling
from journeyeditor.canvas.detail import Detail, prims_at
from journeyeditor.canvas.overlay import Marks, OverlayPainter
from journeyeditor.canvas.painter import DrawingPainter, prepare
from journeyeditor.canvas.sticky import Placed, body_area
from journeyeditor.layout.geometry import Rect
from journeyeditor.ui.motion import reduced_motion
from journeyeditor.ui.presenter.scene import ShowScene

GLIDE = 260
"""Milliseconds from one stage to the next."""

_VEIL = QColor(255, 255, 255, round(0.72 * 255))
_LIGHT_VEIL = QColor(255, 255, 255, round(0.40 * 255))


class Told(NamedTuple):
    """What of the map is told: from `left` to `right`, and curves up to `reveal`; mm."""

    left: float
    right: float
    reveal: float

    def towards(self, other: Told, part: float) -> Told:
        """A part (0 to 1) of the way to another."""
        return Told(*(a + (b - a) * part for a, b in zip(self, other, strict=True)))


class ShowMap(MapArea):
    """Shows the scene. `told` is what is in full at this moment."""

    def __init__(self, scene: ShowScene, parent: QWidget) -> None:
        super().__init__(scene, parent)
        self._curves = scene.curves
        self._culling = Culling()
        self._marks = Marks()
        self._whole = False
        self._found: tuple[Rect, ...] = ()
        self._goal = self._start = (self.camera, Told(0, 0, 0))
        self.told = Told(0, 0, 0)
        self.board.desk = QColor(Qt.GlobalColor.white)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setDuration(GLIDE)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._glide)

    @property
    def gliding(self) -> bool:
        """Whether the camera is on its way."""
        return self._motion.state() is QVariantAnimation.State.Running

    def ring(self, rings: tuple[Placed, ...]) -> None:
        """Ring one card, in large."""
        self._marks.rings = rings
        self.viewport().update()

    def light(self, rects: tuple[Rect, ...]) -> None:
        """Show these cards of a finding in full and veil others a little; none = no veil."""
        self._found = rects
        self._marks.lit = tuple(Placed("body", rect) for rect in rects)
        self.viewport().update()

    def go(self, camera: Camera, told: Told, at_once: bool = False) -> None:
        """Glide to another place; at once when the zoom differs, or nothing is to move."""
        self._motion.stop()
        self._whole = False
        self._start, self._goal = (self.camera, self.told), (camera, told)
        if at_once or camera.zoom != self.camera.zoom or reduced_motion():
            self._glide(1.0)
        else:
            self._motion.start()

    def go_whole(self, camera: Camera) -> None:
        """Show the whole map, told to its end, in the larger type of a map that is shown small."""
        self._motion.stop()
        self._whole = True
        w = self.scene.shown.w
        self._start = self._goal = (camera, Told(0, w, w))
        self._glide(1.0)

    def _glide(self, part: float) -> None:
        (before, old), (camera, new) = self._start, self._goal
        self.told = old.towards(new, part)
        x, y = (round(a + (b - a) * part) for a, b in ((before.x, camera.x), (before.y, camera.y)))
        self.look(camera.scrolled(x, y))
        self.viewport().update()

    def look(self, camera: Camera) -> None:
        super().look(camera)
        if self._whole:
            self._detail = max(self._detail, Detail.MID)

    # -- painting -----------------------------------------------------------------------------

    def paint_marks(self, painter: QPainter, layer: str) -> None:
        if layer != "body":
            return
        prepare(painter)
        area = QRectF(*body_area(self.scene.shown, self.camera))
        painter.save()
        painter.setClipRect(area)
        if self._found:
            self._paint_light_veil(painter, area)
        self._paint_curves(painter, area)
        if not self._found:
            self._paint_veil(painter, area)
        painter.restore()
        over = OverlayPainter(painter, self.camera, self.scene.shown, self.font())
        over.on_layer(self._marks, "body")

    def _paint_curves(self, painter: QPainter, area: QRectF) -> None:
        """The curves from their beginning to where the story is."""
        camera = self.camera
        end = camera.to_window(self.told.reveal, 0).x
        seen = area.intersected(QRectF(area.left(), area.top(), end - area.left(), area.height()))
        if end <= area.left():
            return
        painter.save()
        painter.setClipRect(seen, Qt.ClipOperation.IntersectClip)
        left, top = camera.to_map(0, 0)
        brush = DrawingPainter(painter, self.board.artwork, camera.scale, left, top)
        corner = camera.to_map(seen.left(), seen.top())
        part = Rect(*corner, seen.width() / camera.scale, seen.height() / camera.scale)
        body = self.scene.shown.body
        for curve in self._curves:
            for block, x, y in self.scene.index.touching(curve, part, body.x, body.y):
                prims = prims_at(block, self.detail)
                brush.paint(self._culling.near(prims, part.moved(-x, -y)), x, y)
        painter.restore()

    def _paint_light_veil(self, painter: QPainter, area: QRectF) -> None:
        """A little white over all but the cards of a finding; curves lie above it."""
        rest = QRegion(area.toAlignedRect())
        for rect in self._found:
            rest -= QRegion(self.window_rect("body", rect).toAlignedRect())
        painter.save()
        painter.setClipRegion(rest, Qt.ClipOperation.IntersectClip)
        painter.fillRect(area, _LIGHT_VEIL)
        painter.restore()

    def _paint_veil(self, painter: QPainter, area: QRectF) -> None:
        """White over the stages that are not told now."""
        left = self.camera.to_window(self.told.left, 0).x
        right = self.camera.to_window(self.told.right, 0).x
        painter.fillRect(QRectF(area.left(), area.top(), left - area.left(), area.height()), _VEIL)
        painter.fillRect(QRectF(right, area.top(), area.right() - right, area.height()), _VEIL)
