"""The panel at the left: what can be put on the map, dragged from here or by its key."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.paint import bold, box, focus_ring, painter_on, smaller
from journeyeditor.ui.icons import paint_icon
from journeyeditor.ui.palette_rows import PaletteRow, palette_rows
from journeyeditor.ui.theme import Theme, theme_of

MARGIN = 12

_WALK: Mapping[Qt.Key, tuple[int, int]] = MappingProxyType(
    {
        Qt.Key.Key_Left: (-1, 0),
        Qt.Key.Key_Right: (1, 0),
        Qt.Key.Key_Up: (0, -1),
        Qt.Key.Key_Down: (0, 1),
    }
)

FAR = 10_000
"""Px; more than the palette is high."""

LEAST = 120
"""Px that stay of the palette, whatever else wants room in the panel."""


class PaletteButton(QAbstractButton):
    """One thing to put on the map.

    `dragged` when the pointer drags it; `clicked` when Enter or Space is pressed or it is clicked.
    """

    dragged = Signal()

    def __init__(self, row: PaletteRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._pressed: QPoint | None = None
        self.setText(row.word)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setObjectName(f"palette.{row.item.value}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        set_tip(
            self,
            translate("Palette", "Drag it to the map, or press Ins and then {key} there.").format(
                key=row.key
            ),
        )

    def sizeHint(self) -> QSize:
        height = max(27, self.fontMetrics().height() + 10)
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + 2 * MARGIN + (30 if self.row.small else 64), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(60 if self.row.small else 120, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.position().toPoint() - self._pressed
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.setDown(False)
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter places it; the palette knows what other keys do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        if self.isDown() or self.underMouse():
            box(painter, area, theme.tint if self.isDown() else theme.hover, None, 0)
        side = max(18, self.fontMetrics().height() + 2)
        sign = QRectF(MARGIN - 1, (area.height() - side) / 2, side, side)
        paint_icon(painter, self.row.icon, sign, QColor(theme.ink))
        self._paint_words(
            painter,
            area.adjusted(MARGIN + side + (5 if self.row.small else 8), 0, -MARGIN, 0),
            theme,
        )
        if self.hasFocus():
            focus_ring(painter, area.adjusted(2, 0, -2, 0), theme.accent)
        painter.end()

    def _paint_words(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        side = max(17, self.fontMetrics().height() + 1)
        key = QRectF(area.right() - side, (area.height() - side) / 2, side, side)
        painter.setPen(QColor(theme.ink))
        room = area.adjusted(0, 0, MARGIN if self.row.small else -side - 6, 0)
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, middle, text)
        if self.row.small:  # its key is told by the tool tip
            return
        box(painter, key, theme.window, theme.hair, 3)
        painter.setFont(smaller(self.font()))
        painter.setPen(QColor(theme.soft))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self.row.key)


class Palette(QScrollArea):
    """All rows under their headings. `dragged` and `placed` tell which item."""

    dragged = Signal(object)
    placed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Palette", "Palette"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = panel(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 6, 0, 12)
        column.setSpacing(0)
        group = ""
        self.buttons: list[PaletteButton] = []
        for row in palette_rows():
            if row.group != group:
                group = row.group
                column.addWidget(heading(group, inside))
                pairs = QGridLayout()
                pairs.setContentsMargins(0, 0, 0, 0)
                pairs.setSpacing(0)
                column.addLayout(pairs)
            if row.small:
                at = pairs.count()
                pairs.addWidget(self._button(row, inside), at // 2, at % 2)
            else:
                column.addWidget(self._button(row, inside))
        self._stop = self.buttons[0]
        self._stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addStretch(1)
        self.setWidget(inside)
        self.setMaximumHeight(inside.sizeHint().height())
        self.setMinimumHeight(LEAST)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def focus_first(self) -> None:
        """Bring the keyboard to the row that had it last."""
        self._stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk over the rows; the letter of a row places it, as after Ins on the map."""
        key, text = Qt.Key(event.key()), event.text().upper()
        meant = next((button for button in self.buttons if button.row.key == text), None)
        if key in _WALK:
            self._walk(*_WALK[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(self.buttons[0 if key is Qt.Key.Key_Home else -1])
        elif meant is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._go(meant)
            meant.click()
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab stops once, at the row that had the keyboard last."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, PaletteButton):
            self._stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            watched.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._stop = watched
        return super().eventFilter(watched, event)

    def _walk(self, dx: int, dy: int) -> None:
        """Go to the nearest row on this side."""
        here = self._stop.geometry().center()

        def way(button: PaletteButton) -> tuple[int, int]:
            there = button.geometry().center() - here
            ahead, aside = there.x() * dx + there.y() * dy, there.x() * dy + there.y() * dx
            beside = dx and abs(aside) > 4  # in another line of two columns
            return (ahead if ahead > 4 and not beside else FAR, abs(aside))

        best = min(self.buttons, key=way)
        if way(best)[0] < FAR:
            self._go(best)

    def _go(self, button: PaletteButton) -> None:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(button)

    def _button(self, row: PaletteRow, parent: QWidget) -> PaletteButton:
        button = PaletteButton(row, parent)
        button.dragged.connect(lambda: self.dragged.emit(row.item))
        button.clicked.connect(lambda: self.placed.emit(row.item))
        button.installEventFilter(self)
        self.buttons.append(button)
        return button


def panel(parent: QWidget) -> QWidget:
    """A widget on the ground of a panel."""
    inside = QWidget(parent)
    inside.setBackgroundRole(inside.palette().ColorRole.Button)
    inside.setAutoFillBackground(True)
    return inside


def heading(text: str, parent: QWidget) -> QWidget:
    """A small head over a group, as in the palette and the inspector."""
    label = plain(text, parent)
    soften(label)
    label.setFont(bold(smaller(parent.font(), 0.5)))
    label.setContentsMargins(MARGIN, 9, MARGIN, 3)
    return label
