"""The dialog that brings measurements in. What it makes of a table is told when it is accepted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.i18n import translate
from journeyeditor.importing.choices import Choices
from journeyeditor.importing.left_over import left_over_file, left_over_lines
from journeyeditor.importing.places import Places
from journeyeditor.importing.table import Reading
from journeyeditor.importing.template import empty_list
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Project
from journeyeditor.storage.atomic import write_bytes
from journeyeditor.storage.errors import SaveError
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.controls.text_link import TextLink
from journeyeditor.ui.controls.tick import Tick
from journeyeditor.ui.dialogs.questions import Questions
from journeyeditor.ui.files import file_name
from journeyeditor.ui.importing.empty import EmptyPage
from journeyeditor.ui.importing.page import TablePage
from journeyeditor.ui.importing.reader import Reader, Source, Understood

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ImportDialog(QDialog):
    """`found` is what is accepted, `lines` are for the note tray."""

    def __init__(
        self, project: Project, map_id: Id, questions: Questions, folder: Path, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._questions, self._folder = questions, folder
        self._places = Places(project, find_map(project, map_id))
        self._source: Source | None = None
        self._asked: Source | None = None
        """What is being read, which becomes the source once that went well."""
        self.found: Understood | None = None
        self.setWindowTitle(translate("Import", "Import measurements"))
        self.setAcceptDrops(True)
        self.reader = Reader(project, map_id, self)
        self.empty, self.page = EmptyPage(self), TablePage(self._places, self)
        self.stack = QStackedWidget(self)
        self._build()
        self._connect()
        self._show_buttons()

    # -- what it consists of ------------------------------------------------------------------

    def _build(self) -> None:
        for page in (self.empty, self.page):
            self.stack.addWidget(page)
        self.stack.setBackgroundRole(self.palette().ColorRole.Button)
        self.stack.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(Hairline(self))
        column.addLayout(self._build_foot())
        self.resize(QSize(1180, 740).boundedTo(self.screen().availableSize() * 0.94))

    def _build_foot(self) -> QHBoxLayout:
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(140, 8)
        self.progress.setAccessibleName(translate("Import", "How much of the table is read"))
        self.progress.hide()
        self.notes = Tick(translate("Import", "Put the rest in the note tray"), self)
        self.notes.setChecked(True)
        self.notes.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.keep = TextLink(translate("Import", "Save the rest as a file…"), self)
        self.cancel = QPushButton(translate("Import", "Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.put = QPushButton(self)
        self.put.setProperty("filled", True)
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        for widget in (self.notes, self.keep, self.progress):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.put)
        return row

    def _connect(self) -> None:
        self.reader.understood.connect(self._show)
        self.reader.refused.connect(self._refuse)
        self.reader.reached.connect(self._show_progress)
        self.empty.file_asked.connect(self.ask_for_file)
        self.empty.paste_asked.connect(self.paste)
        self.empty.template_asked.connect(self._save_template)
        self.page.other_asked.connect(self.ask_for_file)
        self.page.meant.connect(self._mean)
        self.page.bar.reading_chosen.connect(self._read_otherwise)
        self.page.bar.header_chosen.connect(self._mean_below)
        self.keep.clicked.connect(self._save_rest)
        self.cancel.clicked.connect(self.reject)
        self.put.clicked.connect(self.accept)

    # -- where a table comes from -------------------------------------------------------------

    def read_file(self, path: Path) -> None:
        """Read a table file."""
        self._read(Source(path.name, path))

    def read_text(self, text: str) -> None:
        """Read a table that was copied somewhere."""
        name = translate("Import", "Clipboard")
        self._read(Source(name, data=text.encode("utf-8", "replace")), Reading(encoding="utf-8"))

    def ask_for_file(self) -> None:
        """Let a person choose a file."""
        path = self._questions.which_table(self._folder)
        if path is not None:
            self.read_file(path)

    def paste(self) -> None:
        """Read the table on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.read_text(text)
        else:
            self._refuse(translate("Import", "There is no text on the clipboard."))

    def _read(self, source: Source, reading: Reading | None = None) -> None:
        self._asked = source
        self._wait()
        self.reader.read(source, reading or Reading())

    # -- meaning ------------------------------------------------------------------------------

    def _mean(self, choices: Choices) -> None:
        if self.found is not None:
            self._wait()
            self.reader.understand(self.found.table, choices)

    def _mean_below(self, header: int) -> None:
        if self.found is not None:
            self._wait()
            self.reader.understand_below(self.found.table, header)

    def _read_otherwise(self, reading: Reading) -> None:
        if self._source is not None:
            self._read(self._source, reading)

    # -- showing ------------------------------------------------------------------------------

    def _wait(self) -> None:
        self.put.setEnabled(False)
        self.empty.say("")

    def _show_progress(self, done: float) -> None:
        self.progress.setVisible(done < 1)
        self.progress.setValue(round(done * 100))

    def _show(self, found: Understood) -> None:
        self.found, self._source = found, self._asked
        name = self._source.name if self._source is not None else ""
        self.page.show_understood(name, found)
        first = self.stack.currentWidget() is not self.page
        self.stack.setCurrentWidget(self.page)
        self._show_buttons()
        if first:
            (self.put if self.put.isEnabled() else self.page.bar.decimal).setFocus()

    def _refuse(self, sentence: str) -> None:
        """Say why nothing came of it; a table that is shown stays."""
        self._asked = self._source
        if self.found is None:
            self.empty.say(sentence)
        else:
            more = translate("Import", "The table that you see is as it was.")
            self._questions.tell(sentence, more)
            self.page.bar.show_understood(self.found)
        self._show_buttons()

    def _show_buttons(self) -> None:
        preview = self.found.preview if self.found is not None else None
        self.progress.hide()
        count = len(preview.items) if preview is not None else 0
        self.put.setVisible(preview is not None)
        self.put.setText(translate("Import", "Put %n measurement(s) on the journey", n=count))
        self.put.setEnabled(count > 0)
        self.put.setDefault(preview is not None)
        rest = preview is not None and preview.set_aside > 0
        self.notes.setVisible(rest)
        self.keep.setVisible(rest)

    # -- what is left -------------------------------------------------------------------------

    @property
    def lines(self) -> list[str]:
        """The lines for the note tray."""
        if self.found is None or self._source is None or not self.notes.isChecked():
            return []
        found = self.found
        return left_over_lines(found.table, found.preview, self._places, self._source.name)

    def _save_rest(self) -> None:
        if self.found is None or self._source is None:
            return
        stem = Path(self._source.name).stem
        name = translate("Import", "{name} not placed.csv").format(name=stem)
        found = self.found
        self._write(name, left_over_file(found.table, found.choices, found.preview, self._places))

    def _save_template(self) -> None:
        """Write a list for whoever measures to fill in."""
        name = translate("Import", "{name} to measure.csv")
        title = file_name(self._places.journey.title)
        self._write(name.format(name=title), empty_list(self._places))

    def _write(self, name: str, data: bytes) -> None:
        path = self._questions.where_to_list(self._folder, name)
        if path is None:
            return
        try:
            write_bytes(data, path)
        except SaveError as error:
            self._questions.tell(error.sentence, translate("Import", "Nothing else has changed."))

    # -- events -------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Stop reading before the window goes."""
        self.reader.finish()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reader.finish()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V brings the table on the clipboard; Enter in the table puts nothing anywhere."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() not in ENTER or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.read_file(Path(files[0].toLocalFile()))
