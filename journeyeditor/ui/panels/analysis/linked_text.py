"""A sentence with links in it: wrapped, walked through with the arrows, followed with Enter.

Tab stops once, as at any group of choices; Left and Right go from link to link. The words come
from maps, and maps come from strangers: nothing in them is taken for HTML.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeyeditor.model.base import Id
from journeyeditor.telling.report.entry import Sentence, plain
from journeyeditor.ui.controls.paint import focus_ring, painter_on
from journeyeditor.ui.theme import theme_of

_STEPS: Mapping[Qt.Key, int] = MappingProxyType({Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1})
_FOLLOW = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_AIR = 2


class LinkedText(QWidget):
    """One sentence. `followed` tells the cards of a link, `pointed` those under the pointer."""

    followed = Signal(object)
    pointed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence: Sentence = ()
        self._spans: list[tuple[int, int, tuple[Id, ...]]] = []
        self._at = 0
        self._over = -1
        self._layout = QTextLayout()
        self._width = 0
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)

    @property
    def links(self) -> tuple[tuple[Id, ...], ...]:
        """The cards of each link."""
        return tuple(refs for _, _, refs in self._spans)

    def show_sentence(self, sentence: Sentence) -> None:
        """Show these words."""
        if sentence == self._sentence:
            return
        self._sentence = sentence
        self._spans = []
        start = 0
        for span in sentence:
            if span.refs:
                self._spans.append((start, len(span.text), span.refs))
            start += len(span.text)
        self._at = min(self._at, max(len(self._spans) - 1, 0))
        self._over = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._spans else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(plain(sentence))
        before = self._heights.get(self.width())
        self._set()
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self.update()

    # -- setting the words --------------------------------------------------------------------

    def _set(self) -> None:
        """Set the words anew for the font, the theme and the width."""
        words = "".join(span.text for span in self._sentence)
        layout = self._layout = QTextLayout(words, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.setCacheEnabled(True)
        self._width, self._heights = 0, {}

    def _formats(self) -> list[QTextLayout.FormatRange]:
        look = QTextCharFormat()
        look.setForeground(QColor(theme_of(self).accent))
        look.setFontUnderline(True)
        found = []
        for start, length, _ in self._spans:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length, piece.format = start, length, look
            found.append(piece)
        return found

    def _wrap(self, width: int) -> int:
        """Break the lines for a width; the height that they take, in px."""
        self._width = width
        layout, y = self._layout, float(_AIR)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(20, width))
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return round(y) + _AIR

    def _fit(self) -> None:
        """Break the lines for the width there is: it was asked what others would take."""
        if self._width != self.width():
            self._wrap(self.width())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._wrap(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())

    def _area(self, at: int) -> list[QRectF]:
        """Where a link stands, line by line."""
        self._fit()
        start, length, _ = self._spans[at]
        end, found = start + length, []
        for index in range(self._layout.lineCount()):
            line = self._layout.lineAt(index)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if first < end and last > start:
                x = float(line.cursorToX(max(start, first))[0])  # type: ignore[index]
                to = float(line.cursorToX(min(end, last))[0])  # type: ignore[index]
                box = QRectF(x, line.y(), to - x, line.height())
                found.append(box.normalized())
        return found

    def link_at(self, place: QPointF) -> int:
        """The link at a place, -1 for none; a few px beside it still count."""
        for at in range(len(self._spans)):
            if any(box.adjusted(-3, -2, 3, 2).contains(place) for box in self._area(at)):
                return at
        return -1

    # -- the pointer and the keys -------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self.link_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(-1)

    def _point(self, at: int) -> None:
        if at == self._over:
            return
        self._over = at
        shape = Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.pointed.emit(self._spans[at][2] if at >= 0 else ())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.link_at(event.position())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._at = at
            self.followed.emit(self._spans[at][2])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _FOLLOW and self._spans:
            self.followed.emit(self._spans[self._at][2])
        elif key in _STEPS and 0 <= self._at + _STEPS[key] < len(self._spans):
            self._at += _STEPS[key]
            self._say_link()
        else:
            super().keyPressEvent(event)

    def _say_link(self) -> None:
        """Show which link is meant, and tell it to whoever does not see it."""
        start, length, refs = self._spans[self._at]
        words = "".join(span.text for span in self._sentence)
        self.setAccessibleName(f"{words[start : start + length]} – {plain(self._sentence)}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.pointed.emit(refs)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.BacktabFocusReason:
            self._at = len(self._spans) - 1
        elif event.reason() == Qt.FocusReason.TabFocusReason:
            self._at = 0
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(())
        self.update()

    # -- looks --------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._set()
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._fit()
        painter = painter_on(self)
        theme = theme_of(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._layout.draw(painter, QPointF(0, 0))
        if self.hasFocus() and self._spans:
            self._ring(painter, theme.accent)
        painter.end()

    def _ring(self, painter: QPainter, accent: str) -> None:
        for box in self._area(self._at):
            whole = box.adjusted(-3, -1, 3, 1).intersected(QRectF(self.rect()))
            focus_ring(painter, whole, accent)
