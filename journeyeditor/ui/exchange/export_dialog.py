"""The dialog that brings the open map out: formats at the left, and what each cannot say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.exchange.formats import Departure, ExchangeError, ExportFormat
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.storage.atomic import write_bytes
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.dialogs.questions import Questions
from journeyeditor.ui.dialogs.worker import Worker
from journeyeditor.ui.exchange import words
from journeyeditor.ui.exchange.drawn import DrawnFormat
from journeyeditor.ui.exchange.drawn_choices import DrawnChoices
from journeyeditor.ui.exchange.drawn_look import DrawnLook
from journeyeditor.ui.exchange.format_list import FormatList
from journeyeditor.ui.exchange.remarks import Remarks
from journeyeditor.ui.files import file_name

MOST_SHOWN = 20_000
"""Letters of a text that are shown; it is copied and saved whole."""


class What(NamedTuple):
    """What is exported: a map of a project, and the folder that is offered for it."""

    project: Project
    map_id: Id
    title: str
    folder: Path


class ExportDialog(QDialog):
    """When it is accepted, `written` is the file that was written; None when it was copied."""

    def __init__(
        self,
        what: What,
        formats: Sequence[ExportFormat],
        questions: Questions,
        parent: QWidget,
        last: str = "",
    ) -> None:
        """`last` is the key of the format that is chosen at first, "" for none: making one takes
        a while, and the next waits for it.
        """
        super().__init__(parent)
        self._what, self._formats, self._questions = what, [*formats], questions
        self._made: Departure | None = None
        self.written: Path | None = None
        self.setWindowTitle(translate("Exchange", "Export as"))
        self._worker = Worker(self)
        self._worker.done.connect(self._show)
        self._worker.failed.connect(self._failed)
        self._build()
        keys = [form.key for form in formats]
        if last in keys:
            self.list.choose(keys.index(last))
        self.list.setFocus()

    @property
    def form(self) -> ExportFormat:
        """The format that is chosen."""
        return self._formats[max(0, self.list.chosen)]

    # -- what it consists of ------------------------------------------------------------------

    def _build(self) -> None:
        self.list = FormatList(self._formats, self)
        self.list.picked.connect(self._chosen)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Hairline(self, upright=True))
        row.addLayout(self._side(), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(row, 1)
        outer.addWidget(Hairline(self))
        outer.addLayout(self._foot())
        self.resize(QSize(820, 560).boundedTo(self.screen().availableSize() * 0.94))

    def _side(self) -> QVBoxLayout:
        self.about = plain(translate("Exchange", "Choose the format at the left."), self)
        self.about.setWordWrap(True)
        soften(self.about)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setPlaceholderText(translate("Exchange", "One moment…"))
        self.text.setAccessibleName(translate("Exchange", "What is written"))
        self.left = Remarks(words.left_out(), self)
        self.choices = DrawnChoices(self)
        self.choices.changed.connect(self._wished)
        self.looks = DrawnLook(self)
        self.choices.hide()
        self.text.hide()
        column = QVBoxLayout()
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.about)
        column.addWidget(self.choices)
        column.addWidget(self.looks, 3)
        column.addWidget(self.text, 3)
        column.addWidget(self.left, 2)
        column.addStretch(0)
        return column

    def _foot(self) -> QHBoxLayout:
        self.copy = QPushButton(translate("Exchange", "&Copy"), self)
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        cancel = QPushButton(translate("Exchange", "Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = QPushButton(translate("Exchange", "&Save as…"), self)
        self.save.setProperty("filled", True)
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addStretch(1)
        for button in (cancel, self.copy, self.save):
            row.addWidget(button)
        self.copy.hide()
        self.save.setEnabled(False)
        return row

    # -- making -------------------------------------------------------------------------------

    def _chosen(self) -> None:
        form, what = self.form, self._what
        self._made = None
        self.about.setText(form.about)
        if isinstance(form, DrawnFormat):
            self.choices.show_wish(form)
        else:
            self.choices.hide()
        self._show_made("", ready=False)
        self._worker.begin(lambda _watch: form.write(what.project, what.map_id))

    def _wished(self) -> None:
        form = self.form
        if isinstance(form, DrawnFormat):
            self._formats[self._formats.index(form)] = form.wished(self.choices.wish)
            self._chosen()

    def _show(self, made: Departure) -> None:
        self._made = made
        text = made.data[: MOST_SHOWN * 4].decode(errors="replace") if self.form.is_text else ""
        more = "…" if len(text) > MOST_SHOWN else ""
        self._show_made(text[:MOST_SHOWN] + more, ready=True)

    def _show_made(self, text: str, *, ready: bool) -> None:
        self.text.setPlainText(text)
        self.text.setVisible(self.form.is_text)
        self.looks.show_made(self._made)
        self.left.show_remarks(self._made.left_out if self._made is not None else ())
        self.copy.setVisible(self.form.is_text)
        self.copy.setEnabled(ready)
        self.save.setEnabled(ready)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ExchangeError):
            self.about.setText(f"! {error.sentence}")
            return
        wrong = translate("Export", "Something went wrong: this cannot be made.")
        self.about.setText(f"! {wrong}")
        raise error

    # -- taking away --------------------------------------------------------------------------

    def _copy(self) -> None:
        if self._made is not None:
            QGuiApplication.clipboard().setText(self._made.data.decode(errors="replace"))
            self.accept()

    def _save(self) -> None:
        if self._made is None:
            return
        form = self.form
        name = f"{file_name(self._what.title)}{form.ending}"
        path = self._questions.where_to_export(self._what.folder, name, form.name)
        if path is None:
            return
        try:
            write_bytes(self._made.data, path)
        except SaveError as error:
            self._questions.tell(error.sentence, translate("Export", "The map is as it was."))
            if error.kind is not NotSaved.UNCONFIRMED:
                return
        self.written = path
        self.accept()

    # -- events -------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Stop writing before the window goes."""
        self._worker.finish()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._worker.finish()
        super().closeEvent(event)
