"""A section that can be folded away under its head."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.controls.paint import bold, box, focus_ring, painter_on, row_height, smaller
from journeyeditor.ui.theme import theme_of

SIDE = 12
"""Px left and right, in line with what stands in the panel."""


class FoldHead(QToolButton):
    """The head: an arrow, the title, and at the right a word about what lies under it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setCheckable(True)
        self.setFont(bold(smaller(parent.font(), 0.5)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._plain = smaller(parent.font(), 0.5)
        self._plain.setWeight(QFont.Weight.Normal)  # else a painter takes that of the head
        self._about = ""

    def say(self, about: str) -> None:
        """Say at the right what lies under it."""
        if about != self._about:
            self._about = about
            self.describe()
            self.update()

    def describe(self) -> None:
        """Let a screen reader say whether it is open, and what lies under it."""
        state = translate("Fold", "unfolded") if self.isChecked() else translate("Fold", "folded")
        self.setAccessibleDescription(f"{state} {self._about}".strip())

    def sizeHint(self) -> QSize:
        return QSize(120, row_height(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, row_height(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right unfolds, Left folds, Enter does either."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            if self.isChecked() != (key == Qt.Key.Key_Right):
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        if self.underMouse():
            box(painter, area, theme.hover, None, 0)
        painter.setPen(QPen(QColor(theme.soft), 1.5))
        x, y = SIDE + 4.0, area.center().y()
        painter.drawPolyline(_down(x, y) if self.isChecked() else _right(x, y))
        self._paint_words(painter, area.adjusted(SIDE + 14, 0, -SIDE, 0))
        if self.hasFocus():
            focus_ring(painter, area.adjusted(4, 0, -4, 0), theme.accent)
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        """The title at the left; at the right what is said about it, in what room is left."""
        middle = Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        title = self.fontMetrics().elidedText(self.text(), elide, int(room.width()))
        painter.drawText(room, int(middle), title)
        taken = self.fontMetrics().horizontalAdvance(title) + 12
        painter.setFont(self._plain)
        left = room.adjusted(taken, 0, 0, 0)
        if left.width() > 24:
            about = painter.fontMetrics().elidedText(self._about, elide, int(left.width()))
            painter.drawText(left, int(middle | Qt.AlignmentFlag.AlignRight), about)


def _right(x: float, y: float) -> list[QPointF]:
    return [QPointF(x - 2, y - 4), QPointF(x + 2, y), QPointF(x - 2, y + 4)]


def _down(x: float, y: float) -> list[QPointF]:
    return [QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]


class Fold(QWidget):
    """A head, and `body` under it while it is open. `turned` tells whether it has been opened.

    Fill the body when it is opened for the first time: what is folded away costs nothing then.
    """

    turned = Signal(bool)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.head = FoldHead(title, self)
        self.body = QWidget(self)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(SIDE, 0, SIDE, 6)
        self.column.setSpacing(6)
        self.body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Hairline(self))
        column.addWidget(self.head)
        column.addWidget(self.body)
        self.head.toggled.connect(self._turn)
        self.head.describe()

    @property
    def is_open(self) -> bool:
        """Whether the body is to be seen."""
        return self.head.isChecked()

    def open(self, is_open: bool) -> None:
        """Unfold it, or fold it away."""
        self.head.setChecked(is_open)

    def _turn(self, is_open: bool) -> None:
        self.head.describe()
        self.turned.emit(is_open)
        self.body.setVisible(is_open)
