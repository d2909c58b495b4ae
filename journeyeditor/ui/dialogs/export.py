"""The dialog that makes a poster: paper at the left, the sheet as it will be printed beside it."""

from __future__ import annotations

import io
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.style import FLOOR_PT
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.poster.export import write_poster
from journeyeditor.poster.papers import ISO_A
from journeyeditor.poster.setup import PosterSetup, Way
from journeyeditor.poster.sheet import Sheet, compose
from journeyeditor.poster.undrawn import undrawn_sentence
from journeyeditor.storage.atomic import write_bytes
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.dialogs.questions import Questions
from journeyeditor.ui.dialogs.sheet_view import SheetView
from journeyeditor.ui.panels.inspector_words import map_words
from journeyeditor.ui.panels.palette import panel

PT_PER_METRE = 22.0
"""Points of type that are read from a metre away."""


class ExportDialog(QDialog):
    """Chooses the paper and writes the poster; `written` is the file and the name of its paper.

    `undrawn` tells of the characters on it that no font has, "" when there are none.
    """

    def __init__(
        self, project: Project, map_id: Id, fonts: Fonts, questions: Questions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._project, self._map_id, self._fonts = project, map_id, fonts
        self._questions = questions
        self._folder, self._name = Path.home(), "poster"
        self.written: tuple[Path, str] | None = None
        self.undrawn = ""
        self.setWindowTitle(translate("Export", "Make a poster"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self._build()
        self.refresh()

    def start_in(self, folder: Path, name: str) -> None:
        """Where the file dialog begins: the folder, and a name without ending."""
        self._folder, self._name = folder, name

    @property
    def setup(self) -> PosterSetup:
        """The poster that is asked for."""
        return PosterSetup(self.paper.value, Way(self.way.value))

    def _build(self) -> None:
        self.paper = Choice(self)
        self.paper.offer([(name, _paper_name(name), "") for name in reversed(list(ISO_A))])
        self.paper.show_value("A0")
        self.paper.chosen.connect(self._changed)
        self.way = Segments(
            [
                ("landscape", translate("Export", "Landscape"), ""),
                ("portrait", translate("Export", "Portrait"), ""),
            ],
            self,
        )
        self.way.show_value("landscape")
        self.way.chosen.connect(self._changed)
        self.sheet = SheetView(self._fonts, self)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._build_left())
        middle.addWidget(self.sheet, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addLayout(self._build_bottom())
        self.resize(self._roomy())

    def _build_left(self) -> QWidget:
        ground = panel(self)
        rows = Rows(ground)
        rows.add(translate("Export", "Paper"), self.paper)
        rows.add(translate("Export", "Lying"), self.way)
        left = QVBoxLayout(ground)
        left.setContentsMargins(12, 14, 12, 12)
        left.setSpacing(8)
        left.addWidget(rows)
        self.card_text = self._fact(left, translate("Export", "Titles of cards"))
        self.smallest = self._fact(left, translate("Export", "Smallest text"))
        self.share = self._fact(left, translate("Export", "The map on the paper"))
        left.addStretch(1)
        rows.setFixedWidth(self.fontMetrics().averageCharWidth() * 42)
        return ground

    def _fact(self, column: QVBoxLayout, name: str) -> Fact:
        fact = Fact(name, self)
        column.addWidget(fact)
        return fact

    def _build_bottom(self) -> QHBoxLayout:
        self.check = plain("", self)
        self.check.setWordWrap(True)
        cancel = QPushButton(translate("Export", "Cancel"), self)
        cancel.clicked.connect(self.reject)
        cancel.setAutoDefault(False)
        self.save = QPushButton(translate("Export", "Save as PDF…"), self)
        self.save.setProperty("filled", True)
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 10)
        row.addWidget(self.check, 1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        return row

    def _changed(self, _code: str) -> None:
        self._later.start(0)

    def refresh(self) -> None:
        """Lay the sheet out anew for the chosen paper."""
        sheet = compose(self._project, self._map_id, self.setup, self._fonts)
        self.sheet.show_sheet(sheet)
        self._show_facts(sheet)

    def _show_facts(self, sheet: Sheet) -> None:
        words = map_words()
        reach = translate("Export", "to be read from {metres} m")
        for fact, pt in ((self.card_text, sheet.card_pt), (self.smallest, sheet.smallest_pt)):
            metres = words.number(pt / PT_PER_METRE)
            fact.say(f"{words.number(pt)} pt", reach.format(metres=metres), pt < FLOOR_PT)
        percent = words.number(sheet.scale * 100, decimals=0)
        self.share.say(f"{percent} %", translate("Export", "of the size that suits this paper"))
        self.check.setText(self._advice(sheet))

    def _advice(self, sheet: Sheet) -> str:
        if sheet.smallest_pt < FLOOR_PT:
            return translate(
                "Export",
                "! Some text is too small to read. Take larger paper; you can go on anyway.",
            )
        return translate("Export", "Print at 100 %, not “fit to page”.")

    def _save(self) -> None:
        path = self._questions.where_to_print(self._folder, f"{self._name}.pdf")
        if path is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        error = self._write(path)
        QGuiApplication.restoreOverrideCursor()
        if error is not None:
            self._questions.tell(error.sentence, translate("Export", "The map is as it was."))
        elif self.undrawn:
            self._questions.tell(self.undrawn, translate("Export", "The poster is written."))
        if error is None or error.kind is NotSaved.UNCONFIRMED:
            self.written = (path, self.setup.paper)
            self.accept()

    def _write(self, path: Path) -> SaveError | None:
        """Write the poster to a file, whole or not at all; what went wrong, if anything did."""
        data = io.BytesIO()
        report = write_poster(self._project, self._map_id, self.setup, data, self._fonts)
        self.undrawn = undrawn_sentence(report.missing)
        try:
            write_bytes(data.getvalue(), path)
        except SaveError as error:
            return error
        return None

    def _roomy(self) -> QSize:
        """As in the mock-up, but never larger than the screen."""
        return QSize(1080, 700).boundedTo(self.screen().availableSize() * 0.92)


def _paper_name(name: str) -> str:
    """Such as "A0 · 841 × 1189 mm"."""
    short, long = ISO_A[name]
    return f"{name} · {short:g} × {long:g} mm"


class Fact(QWidget):
    """A number with its name above and a word under it; marked with "!" when it is below par."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(1)
        title = plain(name, self)
        soften(title)
        self._number = plain("", self)
        font = bold(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self._number.setFont(font)
        self._word = plain("", self)
        for label in (title, self._number, self._word):
            column.addWidget(label)

    @property
    def text(self) -> str:
        """The number as it is shown."""
        return self._number.text()

    def say(self, number: str, word: str, bad: bool = False) -> None:
        """Show another number."""
        self._number.setText(f"! {number}" if bad else number)
        self._word.setText(word)
