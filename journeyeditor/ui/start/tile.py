"""A tile of the start page: a small drawing of a journey, its name and a line about it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from journeyeditor.i18n import translate
from journeyeditor.templates import Template
from journeyeditor.ui.controls.paint import bold, painter_on, smaller, write_line
from journeyeditor.ui.theme import Theme, theme_of

RING = 4
"""Px round the drawing in which the ring of the keyboard focus is painted: 2 of gap, 2 of ring."""

RATIO = 0.57
"""Height of the drawing to its width."""

AIR = 8
"""Px between drawing and name."""

PAPER = "#FFFFFF"
"""The paper stays white, also in a dark window."""


class Tile(QAbstractButton):
    """Stands for a template or an example; Enter, Space or a click chooses it.

    `removed` tells that the user's own is to be deleted: by its key, or by a right click.
    """

    removed = Signal()

    def __init__(self, offered: Template, parent: QWidget) -> None:
        super().__init__(parent)
        self.offered = offered
        self.picture = QPixmap()
        self.setText(offered.name)
        self.setAccessibleName(offered.name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleDescription(offered.line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_picture(self, picture: QPixmap) -> None:
        """Show the drawing; one of another size is stretched."""
        self.picture = picture
        self.update()

    def height_for(self, width: int) -> int:
        """The height of the whole tile, in px, at a width."""
        lines = QFontMetrics(bold(self.font())).height() + QFontMetrics(self._soft()).height()
        return self.picture_size(width).height() + 2 * RING + AIR + lines

    @staticmethod
    def picture_size(width: int) -> QSize:
        """The size of the drawing, in px, in a tile of a width."""
        inner = max(1, width - 2 * RING)
        return QSize(inner, round(inner * RATIO))

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 30
        return QSize(width, self.height_for(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete and self.offered.own:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.offered.own:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        delete = menu.addAction(translate("Start", "&Delete template"))
        delete.triggered.connect(lambda _on=False: self.removed.emit())
        menu.popup(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        size = self.picture_size(self.width())
        frame = QRectF(RING, RING, size.width(), size.height())
        self._paint_picture(painter, frame, theme)
        top = int(frame.bottom()) + RING + AIR
        corner, wide = QPoint(RING, top), self.width() - 2 * RING
        name, line = self.offered.name, self.offered.line
        corner.setY(write_line(painter, name, bold(self.font()), theme.ink, corner, wide))
        write_line(painter, line, self._soft(), theme.soft, corner, wide)
        painter.end()

    def _paint_picture(self, painter: QPainter, frame: QRectF, theme: Theme) -> None:
        painter.fillRect(frame, QColor(PAPER))
        if not self.picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(frame.toRect(), self.picture)
        chosen = self.hasFocus()
        lit = chosen or self.underMouse() or self.isDown()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.ink if lit and not chosen else theme.strong), 1.0))
        painter.drawRoundedRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3)
        if chosen:
            painter.setPen(QPen(QColor(theme.accent), 2.0))
            painter.drawRoundedRect(frame.adjusted(-3, -3, 3, 3), 5, 5)

    def _soft(self) -> QFont:
        return smaller(self.font(), 0.5)
