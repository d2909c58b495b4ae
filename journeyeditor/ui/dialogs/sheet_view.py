"""A page of a poster, painted as it will be printed: whole, or as near as one likes.

While a newer poster is being made the page is veiled and says so; it stays until the new one is
painted, so that nothing flickers.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget

from journeyeditor.canvas.tiles import Deadline
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.poster.printing import Leaf
from journeyeditor.ui.controls.paint import bold, box, focus_ring, painter_on
from journeyeditor.ui.dialogs.leaf import whole
from journeyeditor.ui.dialogs.leaf_tiles import LeafTiles
from journeyeditor.ui.theme import theme_of

AIR = 24
"""Px of desk round the sheet."""

STEP = 1.25
"""How many times larger a page becomes with each step."""

LEAST, MOST = 0.05, 4.0
"""Zooms between which one can choose, 1.0 = as large as on paper; all of a page is always one."""

BUDGET = 0.008
"""Seconds of painting at a time."""

SENSIBLE = (50.0, 400.0)
"""Pixels per inch that a screen can have; others tell that it does not know its size."""

MM_PER_INCH = 25.4


class SheetView(QAbstractScrollArea):
    """Shows a page on the desk. `zoomed` when it is shown larger or smaller."""

    zoomed = Signal()

    def __init__(self, fonts: Fonts, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.tiles = LeafTiles(fonts)
        self._leaf: Leaf | None = None
        self._next: Leaf | None = None
        self._zoom: float | None = None
        self._veiled = False
        self._drag: QPoint | None = None
        self._work = QTimer(self)
        self._work.setSingleShot(True)
        self._work.timeout.connect(self._go_on)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Export", "The sheet as it will be printed"))

    def sizeHint(self) -> QSize:
        return QSize(640, 460)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    # -- what is shown ------------------------------------------------------------------------

    @property
    def leaf(self) -> Leaf | None:
        """The page that is shown, or will be as soon as it is painted."""
        return self._next or self._leaf

    @property
    def shown(self) -> Leaf | None:
        """The page that is to be seen at this moment."""
        return self._leaf

    @property
    def is_sharp(self) -> bool:
        """Whether there is nothing left to paint."""
        return self._next is None and not self._work.isActive()

    def show_leaf(self, leaf: Leaf) -> None:
        """Show another page, as soon as it is painted."""
        self._next = leaf
        self.setAccessibleDescription(leaf.label)
        self._work.start(0)

    def keep(self, leaves: Sequence[Leaf]) -> None:
        """Forget all pages but these and the one that is shown."""
        self.tiles.keep([*leaves, *([self._leaf] if self._leaf else [])])

    @property
    def is_veiled(self) -> bool:
        """Whether the page says that it is an old one."""
        return self._veiled

    def veil(self, veiled: bool) -> None:
        """Say that the page is an old one, or that it is not any more."""
        self._veiled = veiled
        self.viewport().update()

    # -- how large ----------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """How large the page is shown; 1.0 = as large as on paper."""
        return self._scale(self.leaf) / self.true_scale if self.leaf else 1.0

    @property
    def is_fitted(self) -> bool:
        """Whether all of the page is shown, however large the window."""
        return self._zoom is None

    @property
    def true_scale(self) -> float:
        """Px for each mm at which the screen shows things as large as they are."""
        least, most = SENSIBLE
        dpi = self.screen().physicalDotsPerInch()
        return (dpi if least <= dpi <= most else self.screen().logicalDotsPerInch()) / MM_PER_INCH

    def fit(self) -> None:
        """Show all of the page."""
        self._set_zoom(None, QPointF(self.viewport().rect().center()))

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Show the page so large; what lies `at` in the window stays there."""
        zoom = min(max(LEAST, zoom), MOST)
        self._set_zoom(zoom, at or QPointF(self.viewport().rect().center()))

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Show the page larger by so many steps, or smaller."""
        self.zoom_to(self.zoom * STEP**steps, at)

    def place_on_page(self, at: QPointF) -> QPointF:
        """Which place of the page lies there in the window, in mm from the page's corner."""
        if self._leaf is None:
            return QPointF()
        return (at - QPointF(self._place(self._leaf).topLeft())) / self._scale(self._leaf)

    def _set_zoom(self, zoom: float | None, at: QPointF) -> None:
        if self._leaf is None:
            self._zoom = zoom
            return
        there = self.place_on_page(at)
        self._zoom = zoom
        self._adjust()
        corner = QPointF(self._place(self._leaf).topLeft())
        self._scroll((corner + there * self._scale(self._leaf) - at).toPoint())
        self.viewport().update()
        self.zoomed.emit()

    def _scale(self, leaf: Leaf) -> float:
        """Px for each mm of a page."""
        if self._zoom is not None:
            return self._zoom * self.true_scale
        area, room = whole(leaf), self.viewport().size()
        across, down = (room.width() - 2 * AIR) / area.w, (room.height() - 2 * AIR) / area.h
        return max(1e-3, min(across, down))

    def _size(self, leaf: Leaf) -> QSize:
        area, scale = whole(leaf), self._scale(leaf)
        return QSize(max(1, round(area.w * scale)), max(1, round(area.h * scale)))

    def _adjust(self) -> None:
        """Let the scroll bars reach over all of the page and the desk round it."""
        if self._leaf is None:
            return
        size, room = self._size(self._leaf), self.viewport().size()
        fitted = self._zoom is None
        for bar, long, seen in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            bar.setRange(0, 0 if fitted else max(0, long + 2 * AIR - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(max(1, seen // 12))

    def _place(self, leaf: Leaf) -> QRect:
        """Where a page lies in the window, in px."""
        size, room = self._size(leaf), self.viewport().size()
        x, y = ((room.width() - size.width()) // 2, (room.height() - size.height()) // 2)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if across.maximum():
            x = AIR - across.value()
        if down.maximum():
            y = AIR - down.value()
        return QRect(QPoint(x, y), size)

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(theme.desk))
        if self._leaf is not None:
            place = self._place(self._leaf)
            painter.fillRect(place.translated(2, 3), QColor(0, 0, 0, 40))
            self._paint_page(painter, self._leaf)
        if self._veiled:
            self._paint_veil(painter)
        if self.hasFocus():
            focus_ring(painter, self.viewport().rect().toRectF(), theme.accent)
        painter.end()

    def _paint_page(self, painter: QPainter, leaf: Leaf) -> None:
        scale, area, at = self._seen(leaf)
        ratio = self.devicePixelRatioF()
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        if not self.tiles.show(painter, leaf, scale, area, at, Deadline(BUDGET)):
            self._work.start(0)
        painter.restore()

    def _seen(self, leaf: Leaf) -> tuple[float, QRect, QPoint]:
        """Device pixels per mm; what is seen of the page, in its pixels; where that lies."""
        ratio = self.devicePixelRatioF()
        place, scale = self._place(leaf), self._scale(leaf) * ratio
        seen = place & self.viewport().rect()
        corner = (QPointF(seen.topLeft() - place.topLeft()) * ratio).toPoint()
        size = QSize(round(seen.width() * ratio), round(seen.height() * ratio))
        return scale, QRect(corner, size), (QPointF(seen.topLeft()) * ratio).toPoint()

    def _paint_veil(self, painter: QPainter) -> None:
        theme, room = theme_of(self), self.viewport().rect()
        colour = QColor(theme.desk)
        colour.setAlpha(150)
        painter.fillRect(room, colour)
        words = translate("Export", "Busy with the new sheet…")
        painter.setFont(bold(self.font()))
        plate = painter.fontMetrics().boundingRect(words).adjusted(-14, -8, 14, 8)
        plate.moveCenter(room.center())
        box(painter, plate.toRectF(), theme.panel, theme.strong, 6)
        painter.setPen(QColor(theme.ink))
        painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), words)

    def _go_on(self) -> None:
        """Paint a little more; a page that is to come takes its place when it is ready."""
        if self._next is None:
            self.viewport().update()
            return
        scale, area, _ = self._seen(self._next)
        if self._leaf is None or self.tiles.prepare(self._next, scale, area, Deadline(BUDGET)):
            self._leaf, self._next = self._next, None
            self._adjust()
            self.viewport().update()
            self.zoomed.emit()
        else:
            self._work.start(0)

    # -- moving -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adjust()
        self.zoomed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the page; what turns pages is for the dialog."""
        step = {
            Qt.Key.Key_Left: QPoint(-1, 0),
            Qt.Key.Key_Right: QPoint(1, 0),
            Qt.Key.Key_Up: QPoint(0, -1),
            Qt.Key.Key_Down: QPoint(0, 1),
        }.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        self._scroll(QPoint(step.x() * across.singleStep(), step.y() * down.singleStep()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl larger or smaller round the pointer, else up, down and aside."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.is_fitted:
            self._drag = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            now = event.position().toPoint()
            self._scroll(self._drag - now)
            self._drag = now

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._drag = None
        self.viewport().unsetCursor()

    def _scroll(self, by: QPoint) -> None:
        for bar, pixels in (
            (self.horizontalScrollBar(), by.x()),
            (self.verticalScrollBar(), by.y()),
        ):
            bar.setValue(bar.value() + pixels)
