"""A picture: shown small, chosen from a file, dropped or pasted, taken away again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.canvas.pixmaps import cropped, read_picture
from journeyeditor.canvas.plain import set_tip
from journeyeditor.canvas.png import png_bytes
from journeyeditor.i18n import translate
from journeyeditor.model.images import image_bytes
from journeyeditor.pictures.errors import Fault, PictureError
from journeyeditor.ui.clipboard.formats import on_clipboard
from journeyeditor.ui.controls.paint import box, dashed_box, painter_on, row_height
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.theme import theme_of

ROWS = 3
"""Height of the picture, in heights of a field."""

ENOUGH = 1600
"""Px along the longer side of a picture from another program; more is never kept."""


class PictureField(QWidget):
    """`taken` tells the new picture as a data URL, "" for none; `refused` why there is no new one.

    `ask` asks for a file.
    """

    taken = Signal(str)
    refused = Signal(str)

    def __init__(self, ask: Callable[[QWidget], Path | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._ask = ask
        self._image = ""
        self.setAcceptDrops(True)
        self.small = _Small(self)
        self.choose = self._button(translate("Picture", "Choose…"), self._choose)
        self.paste = self._button(translate("Picture", "Paste"), self._paste)
        self.remove = self._button(translate("Picture", "Remove"), lambda: self.taken.emit(""))
        self._build()
        self.show_image("")

    def _button(self, words: str, do: Callable[[], None]) -> ToolButton:
        button = ToolButton("", self)
        button.setText(words)
        button.setFixedHeight(row_height(self))
        name = translate("Picture", "Picture: {verb}").format(verb=words.removesuffix("…"))
        button.setAccessibleName(name)
        button.clicked.connect(do)
        return button

    def _build(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        for button in (self.choose, self.paste, self.remove):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.small, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(buttons)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_image(self, image: str) -> None:
        """Show a picture from a project, "" for none."""
        if image != self._image or not image:
            self._image = image
            self.small.show_bytes(image_bytes(image))
        self.remove.setEnabled(bool(image))

    # -- where pictures come from -------------------------------------------------------------

    def _choose(self) -> None:
        path = self._ask(self)
        self.window().activateWindow()  # else the window behind this one may get the keyboard
        if path is not None:
            self._take_file(path)

    def _paste(self) -> None:
        self._take_data(on_clipboard())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys for pasting do so wherever the keyboard is in here."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasImage() or _file_in(data) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take_data(event.mimeData())

    def _take_data(self, data: QMimeData) -> None:
        """A file that was copied comes before the small picture that a file manager makes of it."""
        path = _file_in(data)
        if path is not None:
            self._take_file(path)
        elif data.hasImage():
            self._take_pixels(QImage(data.imageData()))
        else:
            self.refused.emit(translate("Picture", "There is no picture on the clipboard."))

    def _take_file(self, path: Path) -> None:
        # Pillow takes a while to load that the first window need not wait for.
        from journeyeditor.pictures.take import taken_from  # noqa: PLC0415

        self._take(lambda: taken_from(path))

    def _take_pixels(self, image: QImage) -> None:
        from journeyeditor.pictures.take import taken  # noqa: PLC0415

        if image.isNull():
            self.refused.emit(PictureError(Fault.DAMAGED).sentence)
            return
        if max(image.width(), image.height()) > ENOUGH:
            keep = Qt.AspectRatioMode.KeepAspectRatio
            image = image.scaled(ENOUGH, ENOUGH, keep, Qt.TransformationMode.SmoothTransformation)
        self._take(lambda: taken(png_bytes(image)))

    def _take(self, make: Callable[[], str]) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            image = make()
        except PictureError as error:
            self.refused.emit(error.sentence)
        else:
            self.taken.emit(image)
        finally:
            QGuiApplication.restoreOverrideCursor()


def _file_in(data: QMimeData) -> Path | None:
    """The first file that is dragged or copied; an address elsewhere is never opened."""
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)


class _Small(QWidget):
    """The picture as a square, dashed when there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        side = ROWS * row_height(self)
        self.setFixedSize(side, side)
        self._has_bytes = False
        self.picture = QPixmap()

    def show_bytes(self, data: bytes) -> None:
        """Show a picture, or nothing."""
        side = round(self.width() * self.devicePixelRatioF())
        self._has_bytes = bool(data)
        self.picture = cropped(read_picture(data), QSize(side, side))
        set_tip(self, "" if not data or not self.picture.isNull() else _damaged())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        if self.picture.isNull():
            dashed_box(painter, area, theme.strong)
            painter.setPen(QColor(theme.soft))
            words = "!" if self._has_bytes else translate("Picture", "Drop one here")
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area.adjusted(4, 4, -4, -4), int(flags), words)
        else:
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(area, self.picture, QRectF(self.picture.rect()))
            box(painter, area, None, theme.strong, 0)
        painter.end()


def _damaged() -> str:
    return PictureError(Fault.DAMAGED).sentence
