"""The buttons of the start page: the one that opens a file, rows of two lines, and verbs."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journeyeditor.ui.controls.paint import (
    bold,
    box,
    focus_ring,
    painter_on,
    row_height,
    smaller,
    write_line,
)
from journeyeditor.ui.icons import paint_icon
from journeyeditor.ui.theme import Theme, theme_of

SIDE = 8
"""Px between the edge of a button and what is written on it."""

CORNER = 6.0


class Button(QAbstractButton):
    """A button that paints itself, answers to Enter as to Space, and shows the pointer over it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class MainButton(Button):
    """The filled button, as wide as there is room: a sign and words in the middle."""

    def __init__(self, sign: str, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._width() + 2 * SIDE, row_height(self) + 11)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        box(painter, area, theme.accent, None, CORNER)
        colour = QColor(theme.on_accent)
        side, x = self._sign_side(), max(float(SIDE), (area.width() - self._width()) / 2)
        sign_at = QRectF(x, (area.height() - side) / 2, side, side)
        paint_icon(painter, self._sign, sign_at, colour)
        painter.setFont(bold(self.font()))
        painter.setPen(colour)
        words = area.adjusted(x + side + SIDE, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            focus_ring(painter, area.adjusted(3, 3, -3, -3), theme.on_accent, CORNER - 2)
        painter.end()

    def _sign_side(self) -> int:
        return max(16, self.fontMetrics().height() + 2)

    def _width(self) -> int:
        words = QFontMetrics(bold(self.font())).horizontalAdvance(self.text())
        return self._sign_side() + SIDE + words


class Row(Button):
    """Two lines: what it is in bold, and softly what is known of it. Delete takes it away."""

    removed = Signal()

    def __init__(self, text: str, line: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._line = line
        self.grey = False
        self.setAccessibleDescription(line)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def tell(self, line: str, grey: bool) -> None:
        """Say something else in the second line, and let the row stand back or not."""
        self._line, self.grey = line, grey
        self.setAccessibleDescription(line)
        self.update()

    def sizeHint(self) -> QSize:
        height = QFontMetrics(bold(self.font())).height() + QFontMetrics(self._soft()).height()
        return QSize(200, height + 2 * SIDE - 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            box(painter, area, theme.tint if self.isDown() else theme.hover, None)
        ink = theme.soft if self.grey else theme.ink
        corner, wide = QPoint(SIDE, SIDE - 2), self.width() - 2 * SIDE
        corner.setY(write_line(painter, self.text(), bold(self.font()), ink, corner, wide))
        write_line(painter, self._line, self._soft(), theme.soft, corner, wide)
        if self.hasFocus():
            focus_ring(painter, area, theme.accent)
        painter.end()

    def _soft(self) -> QFont:
        return smaller(self.font(), 0.5)


class Verb(Button):
    """A verb in the accent colour, underlined, as large as its word."""

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + 2 * SIDE, max(24, self.fontMetrics().height() + 6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme: Theme = theme_of(self)
        painter = painter_on(self)
        font = QFont(self.font())
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink if self.underMouse() else theme.accent))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), theme.accent)
        painter.end()
