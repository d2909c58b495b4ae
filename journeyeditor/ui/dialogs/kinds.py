"""Choices under each other, each with a line that says what it is: the kinds of poster."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.ui.controls.paint import bold, box, focus_ring, painter_on, smaller
from journeyeditor.ui.controls.segments import Item, OneOf
from journeyeditor.ui.theme import theme_of

SIDE, DOT, GAP = 12, 7.0, 10
"""Px: left of the circle, the radius of the circle, between the circle and the words."""

AIR = 5
"""Px above and below the words."""


class Described(Item):
    """A radio button with a word and, under it, a softer line."""

    def __init__(self, word: str, line: str, parent: QWidget) -> None:
        super().__init__(word, parent)
        self._line = line
        self.setAccessibleDescription(line)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        under = QFontMetrics(smaller(self.font(), 0.5)).height()
        return QSize(200, self.fontMetrics().height() + under + 2 * AIR)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, area = theme_of(self), painter_on(self), QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            box(painter, area, theme.tint if self.isChecked() else theme.hover, None, 0)
        high = self.fontMetrics().height()
        middle = QPointF(SIDE + DOT, AIR + high / 2)
        accent = theme.accent if self.isEnabled() else theme.off
        painter.setPen(QPen(QColor(accent if self.isChecked() else theme.strong), 1.2))
        painter.setBrush(QColor(accent if self.isChecked() else theme.field))
        painter.drawEllipse(middle, DOT, DOT)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.on_accent))
            painter.drawEllipse(middle, DOT / 2.6, DOT / 2.6)
        left = SIDE + 2 * DOT + GAP
        room = QRectF(left, AIR, area.width() - left - 4, high)
        painter.setPen(QColor(theme.ink if self.isEnabled() else theme.off))
        painter.setFont(bold(self.font()) if self.isChecked() else self.font())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        small = smaller(self.font(), 0.5)
        under = QFontMetrics(small)
        painter.setFont(small)
        painter.setPen(QColor(theme.soft))
        text = under.elidedText(self._line, Qt.TextElideMode.ElideRight, int(room.width()))
        below = QRectF(left, AIR + high, room.width(), under.height())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignVCenter), text)
        if self.hasFocus():
            focus_ring(painter, area.adjusted(2, 0, -2, 0), theme.accent)
        painter.end()


class Descriptions(OneOf):
    """One of a few, under each other, each with its line."""

    def __init__(self, entries: Sequence[tuple[str, str, str]], parent: QWidget) -> None:
        """`entries` are (code, word, line)."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for code, word, line in entries:
            button = Described(word, line, self)
            column.addWidget(button)
            self.add(code, button)
        self.show_value("")
