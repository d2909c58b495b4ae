"""The photos of a lane in the inspector: small, with how much room they take in the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from journeyeditor.canvas.pixmaps import cropped, read_picture
from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.images import image_bytes
from journeyeditor.model.journey import Lane
from journeyeditor.model.photos import Photo, photo_letters
from journeyeditor.model.titles import in_sentence
from journeyeditor.ui.clipboard.formats import on_clipboard
from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.paint import box, focus_ring, painter_on, row_height
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.photos.taking import holds_photo, take_data, take_files, which_photos
from journeyeditor.ui.theme import theme_of

SIDE = 2.0
"""Of a small photo, in heights of a field."""


class PhotoStrip(QWidget):
    """`opened` tells which photo is to be looked at. Photos can be dropped and pasted here."""

    opened = Signal(str)

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing = editing
        self._lane_id: Id = ""
        self._photos: tuple[Photo, ...] = ()
        self.ask: Callable[[QWidget], tuple[Path, ...]] = which_photos
        self.setAcceptDrops(True)
        self.small: list[SmallPhoto] = []
        self._row = QWidget(self)
        self._flow = Flow(self._row)
        self.more = ToolButton("plus", self, words=True)
        self.more.setText(translate("Photos", "Add photos…"))
        self.more.clicked.connect(self.choose)
        self.facts = plain("", self)
        soften(self.facts)
        self.facts.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._row)
        column.addLayout(foot)
        column.addWidget(self.facts)

    def show_lane(self, lane: Lane) -> None:
        """Show the photos of a lane."""
        self._lane_id = lane.id
        if lane.photos is not self._photos or not self._photos:
            self._photos = lane.photos
            self._fill(lane.photos)
            self.facts.setText(self._told(lane.photos))

    def _fill(self, photos: Sequence[Photo]) -> None:
        for old in self.small:
            old.hide()
            old.deleteLater()
        self.small = [SmallPhoto(photo, at, self._row) for at, photo in enumerate(photos, 1)]
        for made in self.small:
            self._flow.addWidget(made)
            made.clicked.connect(lambda _=False, key=made.photo_id: self.opened.emit(key))
            made.show()
        self._row.setVisible(bool(photos))

    def _told(self, photos: Sequence[Photo]) -> str:
        if not photos:
            return translate(
                "Photos", "Photos of the wall, to type the notes from. Drop them here."
            )
        form = QLocale.DataSizeFormat.DataSizeSIFormat
        size = self.locale().formattedDataSize(photo_letters(photos), 1, form)
        text = translate("Photos", "%n photo(s), {size} of the file.", n=len(photos))
        return text.format(size=size)

    # -- where photos come from ---------------------------------------------------------------

    def choose(self) -> None:
        """Ask for files and take them."""
        paths = self.ask(self.window())
        self.window().activateWindow()
        if paths:
            self._say(take_files(self._editing, self._lane_id, paths))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys for pasting do so wherever the keyboard is in here."""
        if event.matches(QKeySequence.StandardKey.Paste):
            data = on_clipboard()
            self._say(take_data(self._editing, self._lane_id, data))
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_photo(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._say(take_data(self._editing, self._lane_id, event.mimeData()))

    def _say(self, wrong: str) -> None:
        if wrong:
            self.facts.setText(f"! {wrong}")


class SmallPhoto(QAbstractButton):
    """One photo as a square that opens it."""

    def __init__(self, photo: Photo, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.photo_id = photo.id
        side = round(SIDE * row_height(self))
        self.setFixedSize(side, side)
        name = translate("Photos", "Photo {number}").format(number=number)
        words = ": ".join(filter(None, (name, in_sentence(photo.caption))))
        self.setAccessibleName(words)
        set_tip(self, words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        px = round(side * self.devicePixelRatioF())
        self._picture: QPixmap = cropped(read_picture(image_bytes(photo.image)), QSize(px, px))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(area, self._picture, QRectF(self._picture.rect()))
        box(painter, area, None, theme.accent if self.underMouse() else theme.strong, 0)
        if self.hasFocus():
            focus_ring(painter, area, theme.accent, 1.0)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
