"""A chart in the panel. Its bars can be pressed, and walked over with the arrows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeyeditor.model.base import Id
from journeyeditor.telling.report.entry import Bars, Chart, Curve
from journeyeditor.ui.controls.paint import focus_ring, painter_on, smaller
from journeyeditor.ui.panels.analysis.charts import curve_places, height_of, paint, row_of
from journeyeditor.ui.panels.analysis.pen import Pen
from journeyeditor.ui.theme import theme_of

_NEAR = 12.0
"""Px from a point of a curve within which it is meant."""


class ChartView(QWidget):
    """One chart. `followed` and `pointed` tell the cards that a part of it is about."""

    followed = Signal(object)
    pointed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._at = 0
        self._over: tuple[Id, ...] = ()
        self.setFont(smaller(parent.font(), 1.0))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.hide()

    def show_chart(self, chart: Chart | None, name: str) -> None:
        """Show this one; `name` is what screen readers say of it."""
        self.setAccessibleName(name)
        if chart == self._chart:
            return
        self._chart = chart
        walked = isinstance(chart, Bars) and any(each.refs for each in chart.bars)
        policy = Qt.FocusPolicy.StrongFocus if walked else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self._at = 0
        self.setVisible(chart is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        height = 0.0 if self._chart is None else height_of(self._chart, metrics)
        return QSize(200, round(height) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(0, 2, 0, -2)

    def _refs_at(self, place: QPointF) -> tuple[Id, ...]:
        """The cards of the bar or the point at a place."""
        if isinstance(self._chart, Bars):
            row = int((place.y() - self._area().y()) // row_of(QFontMetricsF(self.font())))
            return self._chart.bars[row].refs if 0 <= row < len(self._chart.bars) else ()
        if isinstance(self._chart, Curve):
            places = curve_places(self._chart, self._area())
            near = [abs(each.x() - place.x()) for each in places]
            at = near.index(min(near)) if near else 0
            if near and near[at] <= _NEAR:
                card_id = self._chart.points[at].card_id
                return (card_id,) if card_id else ()
        return ()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._refs_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(())

    def _point(self, refs: tuple[Id, ...]) -> None:
        if refs != self._over:
            self._over = refs
            shape = Qt.CursorShape.PointingHandCursor if refs else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.pointed.emit(refs)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        refs = self._refs_at(event.position())
        if refs and event.button() == Qt.MouseButton.LeftButton:
            self.followed.emit(refs)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chart, key = self._chart, Qt.Key(event.key())
        if not isinstance(chart, Bars):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.followed.emit(chart.bars[self._at].refs)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key is Qt.Key.Key_Down else -1
            self._at = min(max(self._at + step, 0), len(chart.bars) - 1)
            self.pointed.emit(chart.bars[self._at].refs)
            self.update()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._chart is None:
            return
        painter, theme, area = painter_on(self), theme_of(self), self._area()
        paint(self._chart, Pen(painter, self.font(), theme), area)
        if self.hasFocus():
            row = row_of(QFontMetricsF(self.font()))
            ring = QRectF(0, area.y() + self._at * row - 1, self.width(), row)
            focus_ring(painter, ring, theme.accent)
        painter.end()
