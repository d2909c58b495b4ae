"""The dialog that brings maps in: first what came and what did not, then where to put it."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.canvas.plain import plain_label
from journeyeditor.edits.new import IdSource
from journeyeditor.exchange.formats import Arrival, ImportFormat
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.controls.text_link import TextLink
from journeyeditor.ui.exchange import words
from journeyeditor.ui.exchange.cast_chooser import CastChooser
from journeyeditor.ui.exchange.reader import Loaded, MapReader
from journeyeditor.ui.exchange.remarks import Remarks

PICTURE = QSize(620, 220)
"""Px of the picture of the map."""


class Place(Enum):
    """Where the maps go."""

    HERE = auto()
    """Into the project that is open."""
    NEW = auto()
    """A project of their own."""
    CHANGED = auto()
    """Nowhere: they are changes of the map that is open."""


class ImportMapDialog(QDialog):
    """When it is accepted, `arrival` goes to `place`."""

    def __init__(
        self,
        path: Path,
        form: ImportFormat,
        fonts: Fonts,
        new_id: IdSource,
        parent: QWidget,
        *,
        alone: bool = False,
    ) -> None:
        """`alone`: there is no project that a map could be added to."""
        super().__init__(parent)
        self._path, self._form, self._alone = path, form, alone
        self.arrival: Arrival | None = None
        self.place = Place.NEW
        self.setWindowTitle(translate("Exchange", "Import a map"))
        self.reader = MapReader(fonts, new_id, self)
        self._build()
        self.reader.loaded.connect(self._show)
        self.reader.refused.connect(self._refuse)
        self.reader.reached.connect(lambda done: self.progress.setValue(round(done * 100)))
        self.read_again()

    def read_again(self) -> None:
        """Read the file, in place of what is being read."""
        ratio, parts = self.devicePixelRatioF(), self.cast.given
        self.reader.read(self._path, self._form, PICTURE, ratio, parts)

    def _cast_again(self) -> None:
        """Others play other parts now; what is shown stays until the file has been read so."""
        for button in (self.new, self.here):
            button.setEnabled(False)
        self.read_again()

    # -- what it consists of ------------------------------------------------------------------

    def _build(self) -> None:
        self.head = plain(self._path.name, self)
        self.head.setFont(bold(smaller(self.font(), -2)))
        self.sentence = plain(translate("Exchange", "Reading the file…"), self)
        self.sentence.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(8)
        self.picture = plain_label("", self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.hide()
        self.came = Remarks(words.comes_along(), self)
        self.aside = Remarks(words.set_aside(), self)
        column = self.account = QVBoxLayout()
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        for widget in (self.head, self.sentence, self.progress, self.picture):
            column.addWidget(widget)
        column.addWidget(self.came, 2)
        column.addWidget(self.aside, 3)
        column.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.columns = QHBoxLayout()
        self.cast = CastChooser(self)
        self.cast.chosen.connect(self._cast_again)
        self.columns.addWidget(self.cast)
        self.columns.addLayout(column, 1)
        outer.addLayout(self.columns, 1)
        outer.addWidget(Hairline(self))
        outer.addLayout(self._foot())
        self.resize(PICTURE.width() + 32, 160)

    def _foot(self) -> QHBoxLayout:
        self.copy = TextLink(translate("Exchange", "Copy this account"), self)
        self.copy.clicked.connect(self._copy)
        self.cancel = QPushButton(translate("Exchange", "Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.new = QPushButton(translate("Exchange", "As a new &project"), self)
        self.new.setAutoDefault(False)
        self.new.clicked.connect(lambda: self._take(Place.NEW))
        self.here = QPushButton(translate("Exchange", "&Add to this project"), self)
        self.here.clicked.connect(lambda: self._take(Place.HERE))
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self.copy)
        row.addStretch(1)
        for button in (self.cancel, self.new, self.here):
            row.addWidget(button)
        for widget in (self.copy, self.new, self.here):
            widget.hide()
        first = self.new if self._alone else self.here
        first.setProperty("filled", True)
        first.setDefault(True)
        return row

    # -- what it shows ------------------------------------------------------------------------

    def _show(self, loaded: Loaded) -> None:
        first, arrival = self.arrival is None, loaded.arrival
        self.arrival = arrival
        self.progress.hide()
        self.sentence.setText(self._form.name)
        if loaded.picture is not None:
            self.picture.setPixmap(QPixmap.fromImage(loaded.picture))
            self.picture.setAccessibleName(arrival.project.maps[0].title)
            self.picture.show()
        self.came.show_remarks(arrival.came)
        self.aside.show_remarks(arrival.aside)
        for widget in (self.copy, self.new, self.here):
            widget.setEnabled(True)
            widget.show()
        self.here.setHidden(self._alone)
        self.cast.show_parts(arrival.parts)
        if first:
            (self.new if self._alone else self.here).setFocus()
            self._grow()

    def full_size(self) -> QSize:
        """How large the dialog is when it shows what came."""
        return QSize(self.width() + (self.cast.width() if self.cast.isVisible() else 0), 640)

    def _grow(self) -> None:
        """Make room for the account, over the middle of the window and within the screen."""
        room = self.screen().availableGeometry()
        size = self.full_size().boundedTo(room.size() * 0.94)
        place = QRect(QPoint(0, 0), size)
        place.moveCenter((self.parentWidget() or self).window().geometry().center())
        place.moveRight(min(place.right(), room.right()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        place.moveLeft(max(place.left(), room.left()))
        place.moveTop(max(place.top(), room.top()))
        self.setGeometry(place)

    def _refuse(self, sentence: str) -> None:
        self.progress.hide()
        self.sentence.setText(f"! {sentence}")
        self.sentence.setForegroundRole(self.palette().ColorRole.BrightText)
        self.cancel.setText(translate("Exchange", "Close"))
        self.cancel.setFocus()

    def _copy(self) -> None:
        if self.arrival is not None:
            parts = (
                (words.comes_along(), self.arrival.came),
                (words.set_aside(), self.arrival.aside),
            )
            QGuiApplication.clipboard().setText(words.as_text(self._path.name, parts))
            self.copy.setText(translate("Exchange", "Copied"))

    def _take(self, place: Place) -> None:
        self.place = place
        self.accept()

    # -- events -------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Stop reading before the window goes."""
        self.reader.finish()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reader.finish()
        super().closeEvent(event)
