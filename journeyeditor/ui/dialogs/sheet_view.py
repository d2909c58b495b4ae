"""A page of a poster, painted as it will be printed, as large as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.poster.printing import Leaf
from journeyeditor.ui.controls.paint import painter_on
from journeyeditor.ui.dialogs.leaf import leaf_image, whole
from journeyeditor.ui.theme import theme_of

AIR = 24
"""Px of desk round the sheet."""


class SheetView(QWidget):
    """Shows a page on the desk."""

    def __init__(self, fonts: Fonts, parent: QWidget) -> None:
        super().__init__(parent)
        self._artwork = Artwork(fonts)
        self._leaf: Leaf | None = None
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Export", "The sheet as it will be printed"))

    def sizeHint(self) -> QSize:
        return QSize(640, 460)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def show_leaf(self, leaf: Leaf) -> None:
        """Show another page."""
        self._leaf, self._image = leaf, None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._image = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(theme.desk))
        if self._leaf is not None:
            area = whole(self._leaf)
            at = self._place(area)
            shadow = QColor(0, 0, 0, 40)
            painter.fillRect(at.translated(2, 3), shadow)
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(at, self._picture(self._leaf, area, at))
        painter.end()

    def _place(self, area: Rect) -> QRectF:
        """Where the page lies, in px."""
        scale = min((self.width() - 2 * AIR) / area.w, (self.height() - 2 * AIR) / area.h)
        w, h = area.w * scale, area.h * scale
        return QRectF((self.width() - w) / 2, (self.height() - h) / 2, w, h)

    def _picture(self, leaf: Leaf, area: Rect, at: QRectF) -> QImage:
        if self._image is None:
            scale = at.width() * self.devicePixelRatioF() / area.w
            self._image = leaf_image(leaf, self._artwork, scale)
        return self._image
