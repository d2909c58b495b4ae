"""What a picture or a drawing will look like, with its measures below."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.exchange.formats import Departure
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.paint import box, painter_on
from journeyeditor.ui.exchange.drawn import DrawnDeparture
from journeyeditor.ui.theme import theme_of


class DrawnLook(QWidget):
    """Hidden for what is not drawn."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = _Picture(self)
        self.facts = plain("", self)
        soften(self.facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.picture, 1)
        column.addWidget(self.facts)
        column.addStretch(0)
        self.hide()

    def show_made(self, made: Departure | None) -> None:
        """Show what was made; None = nothing yet."""
        drawn = made if isinstance(made, DrawnDeparture) else None
        self.setVisible(drawn is not None)
        if drawn is not None:
            size = self.locale().formattedDataSize(
                len(drawn.data), 1, QLocale.DataSizeFormat.DataSizeSIFormat
            )
            self.facts.setText(" · ".join(filter(None, (drawn.facts, size))))
            picture = QPixmap() if drawn.picture is None else QPixmap.fromImage(drawn.picture)
            self.picture.show_picture(picture)


class _Picture(QWidget):
    """The picture as large as there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(420, 260)

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show another one."""
        self._pixmap = pixmap
        self.setVisible(not pixmap.isNull())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
        keep = Qt.AspectRatioMode.KeepAspectRatio
        size = QSizeF(self._pixmap.size()).scaled(QSizeF(self.size()), keep)
        area = QRectF(0, 0, size.width(), size.height())
        painter.drawPixmap(area, self._pixmap, QRectF(self._pixmap.rect()))
        box(painter, area, None, theme_of(self).strong, 0)
        painter.end()
