"""One remark as a line: its whole sentence, and a press leads to what it is about."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.ui.controls.paint import bold, box, focus_ring, painter_on, row_height
from journeyeditor.ui.theme import theme_of

SIGN, ARROW, AIR = 14, 16, 6
"""Px for the sign before the sentence and the arrow behind it; what is left free above and below
a sentence of several lines, together."""

_TALL = 10_000


class RemarkLine(QToolButton):
    """Wraps its sentence; one that leads nowhere is only read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._leads = True
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, sentence: str, leads: bool) -> None:
        """Show a sentence, and whether it leads anywhere."""
        self._leads = leads
        self.setText(sentence)
        self.setAccessibleName(sentence)
        about = translate("Check", "Shows what this is about.") if leads else ""
        self.setAccessibleDescription(about)
        set_tip(self, about)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setEnabled(leads)
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(row_height(self), self._wrapped(width - SIGN - ARROW).height() + AIR)

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, row_height(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        if self._leads and self.underMouse():
            box(painter, area, theme.hover, None)
        text = self._wrapped(self.width() - SIGN - ARROW)
        text.moveTo(SIGN, (self.height() - text.height()) // 2)
        painter.setPen(QColor(theme.ink))
        painter.drawText(text, int(Qt.TextFlag.TextWordWrap), self.text())
        painter.setFont(bold(self.font()))
        painter.drawText(QRect(3, text.top(), SIGN, text.height()), 0, "!")
        if self._leads:
            self._paint_arrow(painter, QColor(theme.soft))
        if self.hasFocus():
            focus_ring(painter, area, theme.accent)
        painter.end()

    def _paint_arrow(self, painter: QPainter, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1.5))
        x, y = self.width() - ARROW / 2, self.height() / 2
        painter.drawPolyline([QPointF(x - 2, y - 4), QPointF(x + 2, y), QPointF(x - 2, y + 4)])

    def _wrapped(self, width: int) -> QRect:
        room = QRect(0, 0, max(width, 60), _TALL)
        found = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return QRect(0, 0, room.width(), found.height())
