"""One choice out of a few, all in view: segments with words, and the five faces.

Each is a radio button painted our way, so arrow keys and screen readers work as for any other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLayoutItem, QRadioButton, QSizePolicy, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.ui.controls.items_layout import ItemsLayout
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
    """One word of `Segments`."""

    def __init__(self, word: str, parent: QWidget) -> None:
        super().__init__(word, parent)
        self.setFont(smaller(parent.font(), 0.5))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(bold(self.font())).horizontalAdvance(self.text())
        return QSize(max(width + 6, LEAST_WIDTH), row_height(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, row_height(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        fill = theme.tint if self.isChecked() else theme.hover if self.underMouse() else theme.field
        box(painter, area, fill, theme.strong, 0)
        if self.isChecked():
            mark = QRectF(1, area.height() - 3, area.width() - 2, 2)
            painter.fillRect(mark, QColor(theme.accent if self.isEnabled() else theme.off))
        self._paint_word(painter, area, theme.ink if self.isEnabled() else theme.off)
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


class SegmentRows(ItemsLayout):
    """Segments in rows of at most `most`, each as wide as the control; fewer where it is narrow.

    A row divides its width by its own words, so that long ones have room. Neighbours share a line.
    """

    def __init__(self, parent: QWidget, most: int) -> None:
        super().__init__(parent)
        self._most = most
        self.setContentsMargins(0, 0, 0, 0)

    def heightForWidth(self, width: int) -> int:
        return self._height() * len(self._rows(width)) - len(self._rows(width)) + 1

    def sizeHint(self) -> QSize:
        rows = self._rows(100_000)
        width = max((sum(_widths(row)) for row in rows), default=0)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item in self._items), default=0), 24)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        height, y = self._height(), rect.y()
        for row in self._rows(rect.width()):
            _spread(row, QRect(rect.x(), y, rect.width(), height))
            y += height - 1

    def _height(self) -> int:
        return max((item.sizeHint().height() for item in self._items), default=24)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """As many in a row as fit."""
        rows: list[list[QLayoutItem]] = []
        for item in self._items:
            room = width + len(rows[-1]) if rows else 0
            if rows and len(rows[-1]) < self._most and sum(_widths([*rows[-1], item])) <= room:
                rows[-1].append(item)
            else:
                rows.append([item])
        return rows


def _widths(row: Sequence[QLayoutItem]) -> list[int]:
    return [item.sizeHint().width() for item in row]


def _spread(row: Sequence[QLayoutItem], area: QRect) -> None:
    """Divide an area among the items of a row by their own widths, each one over the last."""
    widths = _widths(row)
    extra = (area.width() + len(row) - 1 - sum(widths)) / len(row)
    left = float(area.x())
    for item, width in zip(row, widths, strict=True):
        right = left + width + extra
        item.setGeometry(QRect(round(left), area.y(), round(right) - round(left), area.height()))
        left = right - 1


class Segments(OneOf):
    """Words side by side, at most `columns` in a row."""

    def __init__(
        self,
        words: Sequence[tuple[str, str, str]],
        parent: QWidget,
        columns: int = 0,
        optional: bool = False,
    ) -> None:
        """`words` are (code, word, tool tip)."""
        super().__init__(parent, optional)
        rows = SegmentRows(self, columns or len(words))
        for code, word, tip in words:
            segment = Segment(word, self)
            set_tip(segment, tip)
            rows.addWidget(segment)
            self.add(code, segment)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_value("")
