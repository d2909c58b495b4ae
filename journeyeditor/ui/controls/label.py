"""Labels for plain text: cut off with an ellipsis, or wrapped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from journeyeditor.ui.controls.paint import row_height, smaller
from journeyeditor.ui.controls.tips import show_tip

_TALL = 10_000


class Plain(QLabel):
    """A label that never takes its text for HTML and cuts it off with an ellipsis.

    Texts come from maps, and maps come from strangers.
    """

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment()), text)
        painter.end()


class RowLabel(Plain):
    """The word before a field: wrapped between words; a word too long for it is cut off."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        soften(self)
        self.setFont(smaller(parent.font(), 0.5))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    @property
    def word_width(self) -> int:
        """The width, in px, at which no word is cut off."""
        return max(map(self.fontMetrics().horizontalAdvance, self.text().split()), default=0) + 1

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as a field, or more when the words need several lines."""
        return max(row_height(self), self._wrapped(width).height() + 10)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, row_height(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, row_height(self))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self.word_width > self.width():
            return show_tip(self, event, self.text())
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics, width = self.fontMetrics(), self.width()
        top = (row_height(self) - metrics.height()) // 2
        if self.word_width <= width:
            room = QRect(0, top, width, self.height())
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap), self.text())
        else:
            text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(0, top, width, metrics.height()), 0, text)
        painter.end()

    def _wrapped(self, width: int) -> QRect:
        room = QRect(0, 0, max(width, self.word_width), _TALL)
        return self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())


def plain(text: str, parent: QWidget) -> Plain:
    """A label for plain text."""
    return Plain(text, parent)


def soften(label: QLabel) -> None:
    """Show a label in the soft text colour of its theme."""
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
