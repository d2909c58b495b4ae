"""A box to tick, in the look of the other fields, with its words wrapped where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from journeyeditor.ui.controls.paint import box, focus_ring, painter_on, row_height
from journeyeditor.ui.theme import theme_of

_GAP = 8


class Tick(QCheckBox):
    """Yes or no. `clicked` tells that a person changed it; Enter does so as well as Space."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words_left(self) -> int:
        """Where the words begin, in px; what is said under them begins there too."""
        return self._side() + _GAP

    def show_value(self, on: bool) -> None:
        """Show what the project holds; tells nobody."""
        self.setChecked(on)

    def hitButton(self, _pos: QPoint) -> bool:
        return True

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(row_height(self), self._words(width).height() + 10)

    def sizeHint(self) -> QSize:
        width = self._side() + _GAP + self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, row_height(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, row_height(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        side = self._side()
        square = QRectF(1, (row_height(self) - side) / 2, side, side)
        plain = theme.hover if self.underMouse() else theme.field
        on = theme.accent if self.isChecked() else None
        box(painter, square, on or plain, on or theme.strong, 3)
        if self.isChecked():
            painter.setPen(QPen(QColor(theme.on_accent), 2.0))
            x, y, s = square.x(), square.y(), side / 16
            corners = ((3.5, 8.5), (6.8, 11.8), (12.5, 4.8))
            painter.drawPolyline([QPointF(x + a * s, y + b * s) for a, b in corners])
        painter.setPen(QColor(theme.ink if self.isEnabled() else theme.off))
        room = QRect(side + _GAP, 0, self.width() - side - _GAP, self.height())
        top = (row_height(self) - self.fontMetrics().height()) // 2
        painter.drawText(room.adjusted(0, top, 0, 0), int(Qt.TextFlag.TextWordWrap), self.text())
        if self.hasFocus():
            # Round the words: round a ticked square it would be blue on blue.
            wide = min(self._words(self.width()).width() + 10, self.width() - side - 3)
            ring = QRectF(side + 3, 1, wide, self.height() - 2)
            focus_ring(painter, ring, theme.accent)
        painter.end()

    def _side(self) -> int:
        return max(16, self.fontMetrics().height())

    def _words(self, width: int) -> QRect:
        room = QRect(0, 0, max(20, width - self._side() - _GAP), 10_000)
        return self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
