"""One choice out of a few, all in view: segments with words, and the five faces.

Each is a radio button painted our way, so arrow keys and screen readers work as for any other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.ui.controls.paint import (
    bold,
    box,
    focus_ring,
    painter_on,
    row_height,
    smaller,
)
from journeyeditor.ui.theme import theme_of

ARROWS: Mapping[Qt.Key, int] = MappingProxyType(
    {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
)

LEAST_WIDTH = 24
"""In px: what a finger or an unsteady hand still hits."""


class Item(QRadioButton):
    """A radio button that can be hit anywhere and leaves the arrows to its group."""

    def hitButton(self, _pos: QPoint) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Segment(Item):
    """One word of `Segments`; `last` of its row paints the frame's right side."""

    def __init__(self, word: str, last: bool, parent: QWidget) -> None:
        super().__init__(word, parent)
        self._last = last
        self.setFont(smaller(parent.font(), 0.5))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(bold(self.font())).horizontalAdvance(self.text())
        return QSize(max(width + 8, LEAST_WIDTH), row_height(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, row_height(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        fill = theme.tint if self.isChecked() else theme.hover if self.underMouse() else theme.field
        # The right side of each but the last is the left side of its neighbour.
        box(painter, area if self._last else area.adjusted(0, 0, 1, 0), fill, theme.strong, 0)
        if self.isChecked():
            mark = QRectF(1, area.height() - 3, area.width() - 2, 2)
            painter.fillRect(mark, QColor(theme.accent))
        self._paint_word(painter, area, theme.ink)
        if self.hasFocus():
            focus_ring(painter, area, theme.accent, 1.0)
        painter.end()

    def _paint_word(self, painter: QPainter, area: QRectF, ink: str) -> None:
        font = bold(self.font()) if self.isChecked() else self.font()
        painter.setFont(font)
        painter.setPen(QPen(QColor(ink)))
        room = int(area.width()) - 4
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


class OneOf(QWidget):
    """A group of radio buttons, each for one code. `chosen` tells the code, "" for none."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, optional: bool = False) -> None:
        """`optional`: choosing the chosen one again, or Delete, chooses none."""
        super().__init__(parent)
        self._optional = optional
        self._buttons: dict[str, QRadioButton] = {}
        self._value = ""

    def add(self, code: str, button: QRadioButton) -> None:
        """Take a button into the group."""
        button.setAutoExclusive(False)
        self._buttons[code] = button
        button.clicked.connect(lambda: self._clicked(code))

    @property
    def value(self) -> str:
        """The chosen code, "" for none."""
        return self._value

    def show_value(self, code: str) -> None:
        """Show what is chosen; tells nobody."""
        self._value = code
        first = next(iter(self._buttons), "")
        for each, button in self._buttons.items():
            button.setChecked(each == code)
            # Tab stops once per group, at the chosen one.
            here = each == (code or first)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def button(self, code: str) -> QRadioButton:
        """The button of a code. Raises KeyError when there is none."""
        return self._buttons[code]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose the neighbour; Delete chooses none where that is allowed."""
        codes = list(self._buttons)
        key = Qt.Key(event.key())
        if key in ARROWS:
            here = next((i for i, c in enumerate(codes) if self._buttons[c].hasFocus()), 0)
            code = codes[(here + ARROWS[key]) % len(codes)]
            self._choose(code)
            self._buttons[code].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._optional and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose("")
        else:
            super().keyPressEvent(event)

    def _clicked(self, code: str) -> None:
        self._choose("" if self._optional and code == self._value else code)

    def _choose(self, code: str) -> None:
        changed = code != self._value
        self.show_value(code)
        if changed:
            self.chosen.emit(code)


class Segments(OneOf):
    """Words side by side, `columns` in a row."""

    def __init__(
        self,
        words: Sequence[tuple[str, str, str]],
        parent: QWidget,
        columns: int = 0,
        optional: bool = False,
    ) -> None:
        """`words` are (code, word, tool tip)."""
        super().__init__(parent, optional)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        step = columns or len(words)
        for start in range(0, len(words), step):
            rows.addLayout(self._row(words[start : start + step]))
        self.show_value("")

    def _row(self, words: Sequence[tuple[str, str, str]]) -> QHBoxLayout:
        """One row; each divides its width by its own words, so that long ones have room."""
        line = QHBoxLayout()
        line.setSpacing(0)
        for code, word, tip in words:
            segment = Segment(word, code == words[-1][0], self)
            segment.setToolTip(tip)
            line.addWidget(segment)
            self.add(code, segment)
        return line
