"""A photo to be looked at closely: as a whole, or larger and moved about."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeyeditor.ui.controls.paint import focus_ring, painter_on
from journeyeditor.ui.theme import theme_of

STEP = 1.25
"""How much larger or smaller it gets at a time."""

LARGEST = 8.0
"""Px of the screen for one of the photo."""

NUDGE = 60.0
"""Px that an arrow key moves it."""


class PhotoArea(QWidget):
    """`stepped` tells that the next (1) or the former (-1) photo is wanted.

    Wheel and + and − make it larger and smaller, 0 shows all of it, dragging and arrows move it.
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._photo = QPixmap()
        self._scale = 0.0
        self._centre = QPointF()
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    @property
    def scale(self) -> float:
        """Px of the screen for one of the photo."""
        return self._scale or self._fitting

    @property
    def _fitting(self) -> float:
        w, h = max(1, self._photo.width()), max(1, self._photo.height())
        return min(self.width() / w, self.height() / h, 2.0)

    def show_photo(self, photo: QPixmap) -> None:
        """Show all of another photo."""
        self._photo = photo
        self.fit()

    def fit(self) -> None:
        """Show all of it."""
        self._scale = 0.0
        self._centre = QPointF(self._photo.width() / 2, self._photo.height() / 2)
        self.update()

    def zoom(self, by: float, at: QPointF | None = None) -> None:
        """Make it larger or smaller; what is at a place of the widget stays there."""
        old, middle = self.scale, QPointF(self.width() / 2, self.height() / 2)
        new = min(LARGEST, max(self._fitting, old * by))
        off = (at or middle) - middle
        self._scale = new if new > self._fitting * 1.001 else 0.0
        self._look_at(self._centre + off / old - off / new)

    def _look_at(self, centre: QPointF) -> None:
        """Bring a place of the photo to the middle, as far as the photo goes."""
        found = []
        for at, size, room in (
            (centre.x(), self._photo.width(), self.width()),
            (centre.y(), self._photo.height(), self.height()),
        ):
            half = room / self.scale / 2
            found.append(size / 2 if 2 * half >= size else min(size - half, max(half, at)))
        self._centre = QPointF(*found)
        self.update()

    # -- events -------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.zoom(STEP if turned > 0 else 1 / STEP, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            moved = event.position() - self._held
            self._held = event.position()
            self._look_at(self._centre - moved / self.scale)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._scale:
            self.fit()
        else:
            self.zoom(1 / self.scale if self.scale < 1 else 2.0, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.stepped.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif not self._arrow(key):
            super().keyPressEvent(event)

    def _arrow(self, key: Qt.Key) -> bool:
        """Move a photo that is larger than its room, else go to the next one."""
        moves = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if key not in moves:
            return False
        dx, dy = moves[key]
        if self._scale:
            self._look_at(self._centre + QPointF(dx, dy) * NUDGE / self.scale)
        elif dx:
            self.stepped.emit(dx)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_at(self._centre)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(theme.desk))
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
        w, h = self._photo.width() * self.scale, self._photo.height() * self.scale
        x = self.width() / 2 - self._centre.x() * self.scale
        y = self.height() / 2 - self._centre.y() * self.scale
        painter.drawPixmap(QRectF(x, y, w, h), self._photo, QRectF(self._photo.rect()))
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), theme.accent, 0.0)
        painter.end()
