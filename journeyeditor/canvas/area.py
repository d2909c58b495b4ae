"""A scroll area that shows a drawing: scrolling, zooming and painting frames; no tools, no keys.

The camera holds the truth; the scroll bars follow it, and tell it when a person drags them.
"""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from journeyeditor.canvas.board import Board, Look
from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.contrast import HIGH_CONTRAST
from journeyeditor.canvas.detail import Detail, detail_at
from journeyeditor.canvas.scene import Scene
from journeyeditor.canvas.sticky import Placed, layer_at, to_map, to_window
from journeyeditor.canvas.tiles import Deadline
from journeyeditor.i18n import translate
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.map_marks import MapMark

_FRAME_BUDGET = 0.006
"""Seconds of painting in one frame; what is left follows in the next."""

_WORK_BUDGET = 0.010
"""The same between frames, when nothing happens but that the picture becomes sharp."""

_BOTH_BUDGETS = 0.014
"""Seconds that a frame and the work after it take together, if the frame leaves that much."""

_LEAST_BUDGET = 0.004
"""Seconds that the work between frames gets in any case."""

_REST = 30
"""Milliseconds without another zoom after which the picture becomes sharp: until then what was
painted would be for nothing."""

_STRIP_BUDGET = 0.002
"""The same for header and names, however long the map and its marks took: they would starve."""

_NOTCH = 1.1
"""Zoom of one notch of the wheel."""

_STEP = 1.25
"""Zoom of the commands "zoom in" and "zoom out"."""


class MapArea(QAbstractScrollArea):
    """Shows the drawing of a scene.

    `zoomed` tells the zoom (1.0 = 100 %), `moved` that another part of the map is in view.
    """

    zoomed = Signal(float)
    moved = Signal()

    least = 20
    """The px that the header is high at least, with the names of the stages in it."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = scene
        self.board = Board(scene)
        drawing = scene.shown
        self._camera = Camera(
            map_w=drawing.w, map_h=drawing.h, zoom=0.45, header=drawing.header_h, least=self.least
        )
        self._detail = detail_at(self._camera.zoom)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._work)
        self._sharp = False
        self._setting = False
        self._rests = False
        self._spent = 0.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setAccessibleName(translate("Canvas", "Up and down"))

    @property
    def camera(self) -> Camera:
        """Which part of the map is in view."""
        return self._camera

    @property
    def zoom(self) -> float:
        """1.0 = 100 %, as large as on the wall."""
        return self._camera.zoom

    @property
    def detail(self) -> Detail:
        """How much of the drawing is shown at this zoom."""
        return self._detail

    @property
    def sharp(self) -> bool:
        """Whether the last frame showed everything as it is, nothing stretched or outdated."""
        return self._sharp

    @property
    def idle(self) -> bool:
        """Whether there is nothing left to paint, in view or for later."""
        return self._sharp and not self._again.isActive()

    @property
    def in_gesture(self) -> bool:
        """Whether the next frame will be asked for soon: then nothing is painted for later."""
        return False

    def set_desk(self, colour: QColor, high_contrast: bool = False) -> None:
        """The colour around the paper, and whether the map is shown in high contrast."""
        colours = HIGH_CONTRAST if high_contrast else {}
        if self.board.artwork.recolour(colours) or colour != self.board.desk:
            self.board.desk = colour
            self.board.clear()
            self._sharp = False
            self.viewport().update()

    def look(self, camera: Camera) -> None:
        """Show another part of the map, or the same in another size."""
        before, self._camera = self._camera, camera
        if camera == before:
            return
        self._detail = detail_at(camera.zoom, self._detail)
        self._set_bars()
        if camera.zoom != before.zoom:
            self._rests = not self.board.bare
            self.zoomed.emit(camera.zoom)
        self.moved.emit()
        self.viewport().update()

    def zoom_to(self, zoom: float, at: Point | None = None) -> None:
        """Zoom (1.0 = 100 %) with `at`, in px of the window, staying where it is."""
        self.look(self._zoomed(zoom, at))

    def _zoomed(self, zoom: float, at: Point | None = None) -> Camera:
        at = at or Point(self._camera.w / 2, self._camera.h / 2)
        return self._camera.zoomed(zoom, at.x, at.y)

    def zoom_in(self) -> None:
        """A step larger."""
        self.travel(self._zoomed(self.zoom * _STEP))

    def zoom_out(self) -> None:
        """A step smaller."""
        self.travel(self._zoomed(self.zoom / _STEP))

    def zoom_wall(self) -> None:
        """As large as on the wall."""
        self.travel(self._zoomed(1.0))

    def fit(self) -> None:
        """The whole map in the window."""
        size = self.maximumViewportSize()
        self.travel(self._camera.resized(size.width(), size.height()).fitting())

    def scroll_by(self, dx: int, dy: int) -> None:
        """Scroll by px, as far as there is something to see."""
        self.look(self._camera.scrolled(self._camera.x + dx, self._camera.y + dy))

    def reveal(self, placed: Placed) -> None:
        """Scroll as little as needed to see a rectangle of a layer."""
        drawing, rect = self.scene.shown, placed.rect
        if placed.layer in ("names", "corner"):
            rect = rect._replace(x=self._camera.view.x + drawing.names_w, w=0.0)
        if placed.layer in ("header", "corner"):
            rect = rect._replace(y=self._camera.view.y + drawing.header_h, h=0.0)
        self.look(self._camera.showing(rect, drawing.header_h, drawing.names_w))

    def map_point(self, px: Point) -> tuple[str, Point]:
        """The layer that is seen at a place in the window, and the place on the map in mm."""
        layer = layer_at(self.scene.shown, self._camera, px.x, px.y)
        return layer, to_map(self._camera, layer, px.x, px.y)

    def window_rect(self, layer: str, rect: Rect) -> QRectF:
        """Where a rectangle of a layer lies in the window, in px."""
        return QRectF(*to_window(self._camera, Placed(layer, rect)))

    def follow_drawing(self) -> None:
        """The shown drawing is another one: its size may differ."""
        camera = self._camera.over(self.scene.shown.w, self.scene.shown.h)
        # During a gesture nothing may move under the pointer, even if the map shrinks.
        self.look(camera if self.in_gesture else camera.held())
        self.viewport().update()

    def exchange(self, other: MapArea) -> None:
        """Show what another area shows, and the other way round; nothing is painted anew.

        The session has to open, or the caller to pin, the maps of the scenes accordingly.
        """
        self.scene.exchange(other.scene)
        self.board.exchange(other.board)
        mine, theirs = self._camera, other._camera
        self.look(theirs)
        other.look(mine)

    @property
    def look_now(self) -> Look:
        """How the window looks at the map, once nothing glides any more."""
        return Look(self._camera, self._detail, self.devicePixelRatioF())

    @property
    def sight(self) -> Camera:
        """What is painted: the camera, or what is on the way there. For subclasses."""
        return self._camera

    def hide_marks(self, marks: tuple[MapMark, ...]) -> None:
        """Leave these marks of the map out."""
        self.scene.hide(marks)
        self.board.clear()
        self.follow_drawing()
        self.viewport().update()

    def travel(self, camera: Camera) -> None:
        """Show the map in another size, gliding there where things may glide."""
        self.look(camera)

    def paint_motion(self, _painter: QPainter, _look: Look) -> bool:
        """Paint the map as it glides, in device pixels; False when it does not. For subclasses."""
        return False

    def paint_marks(self, painter: QPainter, layer: str) -> None:
        """Paint over a layer ("body", "strips" or "window"), in logical px. For subclasses."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show what there is, painting what is lacking while time lasts.

        Where only a part of the window is to be shown nothing is painted anew: a tile outside
        that part would count as shown from then on, and never reach the window.
        """
        begun = perf_counter()
        whole = QRegion(self.viewport().rect()).subtracted(self.viewport().childrenRegion())
        paints = not self._rests and whole.subtracted(event.region()).isEmpty()
        painter = QPainter(self.viewport())
        self._paint(painter, _FRAME_BUDGET if paints else 0.0)
        painter.end()
        self._spent = perf_counter() - begun
        self._again.start(_REST if self._rests else 0)
        self._rests = False

    def _paint(self, painter: QPainter, budget: float) -> None:
        look = Look(self.sight, self._detail, self.devicePixelRatioF())
        travels = look.camera != self._camera
        painter.save()
        painter.scale(1 / look.ratio, 1 / look.ratio)
        glides = self.paint_motion(painter, look)
        deadline = Deadline(0.0 if travels else budget)
        sharp = not glides and self.board.paint_map(painter, *look, deadline)
        painter.restore()
        self.paint_marks(painter, "body")
        if not glides:
            painter.save()
            painter.scale(1 / look.ratio, 1 / look.ratio)
            strips = Deadline(0.0 if travels else min(_STRIP_BUDGET, budget))
            sharp = self.board.paint_strips(painter, *look, strips) and sharp
            painter.restore()
        self._sharp = self.board.ready(self.look_now) if glides or travels else sharp
        self.paint_marks(painter, "strips")
        self.paint_marks(painter, "window")

    def _work(self) -> None:
        """Between frames: make sharp what is not, then the picture that stands in for tiles."""
        if not self._sharp:
            self._sharpen()
        elif not self.in_gesture and not self.board.prepare_overview(Deadline(_FRAME_BUDGET)):
            self._again.start(0)

    def _sharpen(self) -> None:
        """Paint tiles that are lacking, and show those alone: a large window takes long to copy."""
        ratio = self.devicePixelRatioF()
        left = max(_LEAST_BUDGET, _BOTH_BUDGETS - self._spent)
        deadline = Deadline(min(_WORK_BUDGET, left))
        fresh = self.board.prepare_view(self._camera, self._detail, ratio, deadline)
        if not fresh:
            self.viewport().update()
            return
        for rect in fresh:
            logical = QRectF(rect.x(), rect.y(), rect.width(), rect.height())
            box = QTransform.fromScale(1 / ratio, 1 / ratio).mapRect(logical)
            self.viewport().update(box.toAlignedRect())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        size = self.viewport().size()
        self.look(self._camera.resized(size.width(), size.height()))
        self._set_bars()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """A scroll bar was moved by a person, or followed the camera."""
        if self._setting:
            return
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.look(self._camera.scrolled(x, y))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / 120
            self.zoom_to(self.zoom * _NOTCH**notches, _point(event.position()))
            event.accept()
            return
        pixels, angle = event.pixelDelta(), event.angleDelta()
        dx, dy = (pixels.x(), pixels.y()) if not pixels.isNull() else (angle.x(), angle.y())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not dx:
            dx, dy = dy, 0
        self.scroll_by(-dx, -dy)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        zoom = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is zoom:
            self.zoom_to(self.zoom * (1 + event.value()), _point(event.position()))
            return True
        return super().viewportEvent(event)

    def _set_bars(self) -> None:
        camera = self._camera
        self._setting = True
        most_x, most_y = camera.reach
        for bar, most, page, value in (
            (self.horizontalScrollBar(), most_x, camera.w, camera.x),
            (self.verticalScrollBar(), most_y, camera.h, camera.y),
        ):
            bar.setPageStep(page)
            bar.setRange(0, most)
            bar.setValue(value)
        self._setting = False


def _point(at: QPointF) -> Point:
    return Point(at.x(), at.y())
