"""One row of the page: what keys do, and at the right the keys as they look on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.canvas.plain import plain_label, set_tip
from journeyeditor.i18n import translate
from journeyeditor.ui.controls.paint import bold, box, painter_on, smaller
from journeyeditor.ui.keys.groups import Entry, Group, caps, spoken
from journeyeditor.ui.theme import Theme, theme_of

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
_TALL = 10_000
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class KeyRow(QWidget):
    """The name, wrapped where it needs to be, then the caps; the help is its tool tip."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        keys = spoken(entry.keys)
        self.setAccessibleName(f"{entry.name}: {keys}")
        self.setAccessibleDescription(entry.help)
        set_tip(self, f"{entry.help} ({keys})" if entry.help else "")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._pieces = _pieces(entry.keys)
        self._cap_font = smaller(self.font(), 0.5)
        widths = [self._width_of(text, is_cap) for text, is_cap in self._pieces]
        self._keys_width = sum(widths) + self._gap() * (len(widths) - 1)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, self._room(width), _TALL)
        words = self.fontMetrics().boundingRect(room, _WRAP, self.entry.name).height()
        return max(words, self._cap_height()) + 8

    def sizeHint(self) -> QSize:
        return QSize(200, self._cap_height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._cap_height() + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), painter_on(self)
        painter.setPen(QColor(theme.ink))
        words = QRect(0, 0, self._room(self.width()), self.height() - 1)
        painter.drawText(words, _WRAP, self.entry.name)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.hair))
        painter.setFont(self._cap_font)
        x = float(self.width() - self._keys_width)
        for text, is_cap in self._pieces:
            x += self._draw(painter, theme, x, text, is_cap) + self._gap()
        painter.end()

    def _draw(self, painter: QPainter, theme: Theme, x: float, text: str, is_cap: bool) -> float:
        """Draw a cap, or what stands between two; how wide it is, in px."""
        width, height = self._width_of(text, is_cap), self._cap_height()
        area = QRectF(x, (self.height() - 1 - height) / 2, width, height)
        if is_cap:
            box(painter, area, theme.chip, theme.strong)
        painter.setPen(QColor(theme.ink if is_cap else theme.soft))
        painter.drawText(area, _CENTRE, text)
        return width

    def _room(self, width: int) -> int:
        """Px for the words."""
        return max(width - self._keys_width - 2 * self._gap() - 6, 1)

    def _width_of(self, text: str, is_cap: bool) -> int:
        width = QFontMetrics(self._cap_font).horizontalAdvance(text)
        return max(width + 10, self._cap_height()) if is_cap else width

    def _cap_height(self) -> int:
        return QFontMetrics(self._cap_font).height() + 5

    def _gap(self) -> int:
        return max(3, self.fontMetrics().height() // 5)


class KeyGroup(QWidget):
    """A heading and its rows."""

    def __init__(self, group: Group, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(group.title)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        head = plain_label(group.title, self)
        head.setFont(bold(smaller(self.font(), -1)))
        self.rows = [KeyRow(entry, self) for entry in group.entries]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(0)
        column.addWidget(head)
        column.addSpacing(4)
        for row in self.rows:
            column.addWidget(row)


def _pieces(keys: tuple[str, ...]) -> list[tuple[str, bool]]:
    """Caps (True) and what stands between them: "/" for or, a word for then."""
    pieces: list[tuple[str, bool]] = []
    for either in keys:
        if pieces:
            pieces.append(("/", False))
        for i, press in enumerate(caps(either)):
            if i:
                pieces.append((translate("Pages", "then", "between two keys"), False))
            pieces += [(cap, True) for cap in press]
    return pieces
