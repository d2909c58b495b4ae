"""Shows a figure on white paper: its parts are chosen, walked and moved, by pointer and by keys.

It knows neither actions nor cards: parts are blocks with a `ref`, places are in mm on the figure,
and what a move means is for the page to say.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.contrast import HIGH_CONTRAST
from journeyeditor.canvas.painter import DrawingPainter, prepare
from journeyeditor.figures.easel import Easel
from journeyeditor.figures.words import FigureWords, figure_words
from journeyeditor.i18n import language
from journeyeditor.layout.drawing import Block, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Language
from journeyeditor.ui.controls.tips import show_tip
from journeyeditor.ui.improving.arrows import ARROWS
from journeyeditor.ui.theme import LIGHT, theme_of

AIR = 10
"""Px of paper round the figure, and of ground round the paper."""

_MM_PER_INCH = 25.4
Draw = Callable[[Easel], Block]


def figure_words_here() -> FigureWords:
    """The words in figures, in the language of the window."""
    return figure_words(Language(language()))


def framed(view: FigureView, parent: QWidget) -> QWidget:
    """A figure with some air round it."""
    ground = QWidget(parent)
    column = QVBoxLayout(ground)
    column.setContentsMargins(AIR, AIR, AIR, AIR)
    column.addWidget(view)
    return ground


class FigureView(QWidget):
    """`chosen` tells the part that was chosen by the user, `opened` the one that Enter is for.

    `dragged` tells where in mm a part is held, `dropped` that it was let go there, `cancelled`
    that it was not. `nudged` carries steps to the right and upwards, by Alt and an arrow; `typed`
    a letter.
    """

    chosen = Signal(str)
    opened = Signal(str)
    dragged = Signal(str, float, float)
    dropped = Signal(str)
    cancelled = Signal()
    nudged = Signal(str, int, int)
    typed = Signal(str, str)

    def __init__(self, fonts: Fonts, parent: QWidget) -> None:
        super().__init__(parent)
        self._fonts = fonts
        self._artwork = Artwork(fonts)
        self._draw: Draw | None = None
        self.figure: Block | None = None
        self.current: Id = ""
        self._held: tuple[Id, QPointF] | None = None
        self._moving = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().horizontalAdvance("m")
        return QSize(em * 50, em * 40)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().horizontalAdvance("m")
        return QSize(em * 24, em * 16)

    # -- what is shown ------------------------------------------------------------------------

    @property
    def easel(self) -> Easel:
        """The room for the figure, with type as large as that of the window."""
        scale, inside = self._scale, self.rect().adjusted(AIR, AIR, -AIR, -AIR)
        w, h = max(inside.width(), 40) / scale, max(inside.height(), 40) / scale
        return Easel(self._fonts, w, h, self.font().pointSizeF())

    @property
    def _scale(self) -> float:
        """Px per mm."""
        return self.logicalDpiY() / _MM_PER_INCH

    def show_figure(self, draw: Draw) -> None:
        """Show what `draw` makes of the room there is, now and whenever that changes."""
        self._draw = draw
        self._lay_out()

    def show_current(self, ref: Id) -> None:
        """Ring a part; tells nobody."""
        self.current = ref
        self._describe()
        self.update()

    def parts(self) -> dict[Id, tuple[Block, Rect]]:
        """The parts in their order, with their places in mm."""
        if self.figure is None:
            return {}
        return {
            block.ref: (block, Rect(x, y, block.w, block.h))
            for block, x, y in walk(self.figure)
            if block.ref
        }

    def place_of(self, ref: Id) -> QPointF:
        """Where a part can be taken hold of, in px."""
        rect = self.parts()[ref][1]
        grip = min(rect.w, rect.h) / 2
        return self._to_px(rect.x + grip, rect.y + grip)

    def _lay_out(self) -> None:
        if self._draw is not None:
            self.figure = self._draw(self.easel)
            self._describe()
            self.update()

    def _describe(self) -> None:
        part = self.parts().get(self.current)
        self.setAccessibleDescription(part[0].text if part else "")

    def _announce(self) -> None:
        if QAccessible.isActive() and self.accessibleDescription():
            said = self.accessibleDescription()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        self._artwork.recolour(HIGH_CONTRAST if theme.high else {})
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        painter.setPen(QColor(theme.strong))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.figure is not None:
            prepare(painter)
            painter.save()
            painter.translate(AIR, AIR)
            brush = DrawingPainter(painter, self._artwork, self._scale)
            for block, x, y in walk(self.figure):
                brush.paint(block.prims, x, y)
            painter.restore()
            self._paint_rings(painter)
        painter.end()

    def _paint_rings(self, painter: QPainter) -> None:
        """The chosen part is ringed, with dashes where the keyboard is; paper is always light."""
        part = self.parts().get(self.current)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if part is not None:
            corner = self._to_px(part[1].x, part[1].y)
            w, h = part[1].w * self._scale, part[1].h * self._scale
            ring = QRectF(corner.x(), corner.y(), w, h).adjusted(-3, -3, 3, 3)
            painter.setPen(QPen(QColor(LIGHT.accent), 2.0))
            painter.drawRoundedRect(ring, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(LIGHT.accent), 2.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)

    def _to_px(self, x: float, y: float) -> QPointF:
        return QPointF(AIR + x * self._scale, AIR + y * self._scale)

    def _to_mm(self, at: QPointF) -> tuple[float, float]:
        return (at.x() - AIR) / self._scale, (at.y() - AIR) / self._scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    # -- the pointer --------------------------------------------------------------------------

    def part_at(self, at: QPointF) -> Id:
        """The part at a place in px, the uppermost one; "" for none."""
        x, y = self._to_mm(at)
        found = [ref for ref, (_, rect) in self.parts().items() if rect.contains(x, y)]
        return found[-1] if found else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        ref = self.part_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and ref:
            self._held = (ref, event.position())
            self._choose(ref)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            over = self.part_at(event.position())
            self.setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        ref, start = self._held
        far = (event.position() - start).manhattanLength()
        if self._moving or far >= QApplication.startDragDistance():
            self._moving = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(ref, *self._to_mm(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, moving = self._held, self._moving
        self._held, self._moving = None, False
        self.unsetCursor()
        if event.button() is Qt.MouseButton.LeftButton and held is not None and moving:
            self.dropped.emit(held[0])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if ref := self.part_at(event.position()):
            self.opened.emit(ref)

    def event(self, event: QEvent) -> bool:
        """The pointer tells what a part is in full."""
        if isinstance(event, QHelpEvent):
            ref = self.part_at(QPointF(event.pos()))
            return show_tip(self, event, self.parts()[ref][0].text if ref else "")
        return super().event(event)

    # -- the keyboard -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk from part to part, with Alt they move one; Escape ends a drag."""
        key, alt = Qt.Key(event.key()), Qt.KeyboardModifier.AltModifier
        if key in ARROWS and event.modifiers() & alt:
            if self.current:
                self.nudged.emit(self.current, *ARROWS[key])
                self._announce()
        elif key in ARROWS:
            right, up = ARROWS[key]
            self._walk(right - up)
        elif key == Qt.Key.Key_Escape and self._held is not None:
            self._held, self._moving = None, False
            self.unsetCursor()
            self.cancelled.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.opened.emit(self.current)
        elif self.current and event.text().isalpha():
            self.typed.emit(self.current, event.text())
        else:
            super().keyPressEvent(event)

    def _walk(self, by: int) -> None:
        refs = list(self.parts())
        if not refs:
            return
        at = refs.index(self.current) + by if self.current in refs else 0
        self._choose(refs[min(max(at, 0), len(refs) - 1)])

    def _choose(self, ref: Id) -> None:
        self.show_current(ref)
        self.chosen.emit(ref)
        self._announce()
