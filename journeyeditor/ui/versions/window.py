"""The earlier versions of a file as a list; one is looked at as a copy, or is gone back to.

Going back is a step as any other: it can be undone, and the file stays as it is until one saves.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.i18n import translate
from journeyeditor.model.project import Project
from journeyeditor.model.titles import in_sentence
from journeyeditor.session import Session
from journeyeditor.storage.earlier import Version
from journeyeditor.storage.errors import ProjectError
from journeyeditor.storage.reader import load
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.dialogs.questions import Option, Questions
from journeyeditor.ui.start.turns import Turns
from journeyeditor.ui.start.when import exactly_when
from journeyeditor.ui.versions.difference import count_cards, in_words

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow

SIZE = (560, 420)
"""Px."""

SIZE_OF_NONE = (400, 110)
"""Px: a sentence and a button."""


class Verbs(NamedTuple):
    """Opens a project in a window of its own, compares one with what is open now under a name,
    and deletes all versions of the file.
    """

    show_copy: Callable[[Project], object]
    compare: Callable[[Project, str], object]
    forget: Callable[[], object]


class Versions(QDialog):
    """The list and what can be done with what is in it."""

    def __init__(
        self,
        session: Session,
        versions: list[Version],
        questions: Questions,
        verbs: Verbs,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._questions, self._do = session, questions, verbs
        self._versions = versions
        self._now = session.project
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Versions", "Earlier versions"))
        self._build()
        self._turns = Turns(self)
        for row, version in enumerate(versions):
            self._turns.add(partial(self._describe, row, version))
        self.resize(*(SIZE if versions else SIZE_OF_NONE))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        text = translate(
            "Versions",
            "What each save replaced, compared with what is open now. Going back is a step that"
            " you can undo.",
        )
        none = translate(
            "Versions", "There are none yet: each time you save, what was there stays."
        )
        head = plain(text if self._versions else none, self)
        head.setWordWrap(True)
        soften(head)
        column.addWidget(head)
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("Versions", "Earlier versions"))
        self.list.setSpacing(2)
        self.list.setWordWrap(True)
        for version in self._versions:
            QListWidgetItem(_when(version), self.list)
        self.list.setVisible(bool(self._versions))
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addLayout(self._verbs())
        self.list.itemActivated.connect(self.open_copy)
        if self._versions:
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _verbs(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.copy = QPushButton(translate("Versions", "Open as a &copy"), self)
        self.differs = QPushButton(translate("Versions", "Co&mpare"), self)
        self.back = QPushButton(translate("Versions", "&Go back to this one"), self)
        self.away = QPushButton(translate("Versions", "&Delete all…"), self)
        close = QPushButton(translate("Start", "Close"), self)
        self.copy.clicked.connect(self.open_copy)
        self.differs.clicked.connect(self.compare)
        self.back.clicked.connect(self.go_back)
        self.away.clicked.connect(self.forget)
        close.clicked.connect(self.reject)
        for button in (self.copy, self.differs, self.back, self.away):
            button.setVisible(bool(self._versions))
        for button in (self.copy, self.differs, self.back):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.away)
        row.addWidget(close)
        return row

    def open_copy(self) -> None:
        """Look at the chosen version in a window of its own, without a file."""
        project = self._chosen()
        if project is not None:
            self.accept()
            self._do.show_copy(project)

    def compare(self) -> None:
        """Show how the chosen version differs from what is open now."""
        project = self._chosen()
        if project is not None:
            name = _when(self._versions[self.list.currentRow()])
            self.accept()
            self._do.compare(project, name)

    def go_back(self) -> None:
        """Make the chosen version the project, as one step."""
        project = self._chosen()
        if project is not None:
            self._session.commit(translate("Versions", "Go back to an earlier version"), project)
            self.accept()

    def forget(self) -> None:
        """Delete them all, if somebody really wants that."""
        sentence = translate("Versions", "Delete all earlier versions of this file?")
        more = translate("Versions", "The file itself stays. This cannot be undone.")
        option = Option("forget", translate("Versions", "&Delete them"))
        if self._questions.choose(sentence, more, (option,)):
            self._do.forget()
            self.accept()

    def done(self, result: int) -> None:
        self._turns.clear()
        super().done(result)

    def _chosen(self) -> Project | None:
        row = self.list.currentRow()
        if row < 0:
            return None
        try:
            return load(self._versions[row].file)
        except ProjectError as error:
            self._questions.tell(error.sentence, translate("Files", "What was open stays open."))
            return None

    def _describe(self, row: int, version: Version) -> None:
        """Read one version and tell what it holds."""
        try:
            project = load(version.file)
        except ProjectError:
            about = translate("Versions", "cannot be read")
        else:
            about = self._about(project)
        self.list.item(row).setText(f"{_when(version)}\n{about}")

    def _about(self, project: Project) -> str:
        by = translate("Versions", "by {person}").format(person=in_sentence(project.saved_by))
        cards = translate("Versions", "%n card(s)", n=count_cards(project))
        parts = (by if project.saved_by else "", cards, in_words(project, self._now))
        return ", ".join(filter(None, parts))


def show_versions(main: MainWindow) -> Versions:
    """Open the window for the file of a main window."""
    files = main.files
    path = files.path
    versions = [] if path is None else files.earlier.of(path)
    forget = partial(files.earlier.forget, path) if path is not None else lambda: None
    verbs = Verbs(files.neighbours.show_copy, main.merging.compare_project, forget)
    window = Versions(main.session, versions, main.questions, verbs, main)
    window.show()
    return window


def _when(version: Version) -> str:
    text = translate("Versions", "Until {when}")
    return text.format(when=exactly_when(version.moment, datetime.now().astimezone()))
