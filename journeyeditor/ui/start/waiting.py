"""What a window shows while its first file is opened, before what can show a journey is there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.model.titles import in_sentence
from journeyeditor.ui.theme import theme_of


class Waiting(QWidget):
    """`seen` once it has been painted: then there is time to open the file."""

    seen = Signal()

    def __init__(self, file: str) -> None:
        super().__init__()
        file = in_sentence(file)
        self._text = translate("Start", "Opening “{file}”…").format(file=file)
        self._is_seen = False
        self.setWindowTitle(f"{file} – Journeyeditor")
        self.setAccessibleName(self._text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.desk))
        painter.setPen(QColor(theme.soft))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._text)
        painter.end()
        if not self._is_seen:
            self._is_seen = True
            self.seen.emit()
