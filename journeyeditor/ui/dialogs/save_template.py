"""Saving the project as a template: its name, how much it keeps, and what will not be in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.i18n import translate
from journeyeditor.model.titles import in_sentence, one_line
from journeyeditor.own_templates import Keep, LeftOut, left_out, named, save_template
from journeyeditor.session import Change, Session
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.templates import Template
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.dialogs.questions import Questions

LONGEST = 120
"""Letters of a name."""

FEW = 3
"""Names of people that are written out; of more the number is told."""


NAME = "save-template"


class SaveTemplate(QDialog):
    """Stands beside the map, which stays usable; `saved` hears of what has been saved."""

    def __init__(
        self,
        session: Session,
        folder: Path,
        questions: Questions,
        saved: Callable[[Template], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._folder = session, folder
        self._questions, self._saved = questions, saved
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Template", "Save as template"))
        self._build()
        self.name.setText(one_line(session.project.title)[:LONGEST])
        self.name.selectAll()
        self.refresh()
        self.destroyed.connect(session.subscribe(self._changed))
        self.setObjectName(NAME)  # last: by this name only a dialog that is whole is found again

    @property
    def keep(self) -> Keep:
        """How much is chosen to be kept."""
        return Keep(self.extent.value)

    # -- what it consists of ------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(6)
        column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST)
        self.name.setMinimumWidth(self.fontMetrics().averageCharWidth() * 58)
        self.name.textChanged.connect(self.refresh)
        self._head(column, translate("Template", "Name"), self.name)
        column.addWidget(self.name)
        column.addSpacing(8)
        self.extent = Segments(_choices(), self)
        self.extent.show_value(Keep.OUTLINE.value)
        self.extent.chosen.connect(self.refresh)
        self._head(column, translate("Template", "What it keeps"), self.extent)
        column.addWidget(self.extent)
        column.addSpacing(4)
        self._build_end(column)

    def _head(self, column: QVBoxLayout, words: str, of: QWidget) -> None:
        label = plain(words, self)
        label.setFont(bold(self.font()))
        label.setBuddy(of)
        of.setAccessibleName(words)
        column.addWidget(label)

    def _build_end(self, column: QVBoxLayout) -> None:
        self.told = plain("", self)
        self.told.setWordWrap(True)
        soften(self.told)
        self.told.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.told, 1)
        cancel = QPushButton(translate("Template", "Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = QPushButton(self)
        self.save.setProperty("filled", True)
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        column.addLayout(row)

    def _changed(self, change: Change) -> None:
        if change & Change.PROJECT:
            self.refresh()

    # -- what it does -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Tell again what will be left out, and whether a template is replaced."""
        name = one_line(self.name.text())
        lines = [*told(left_out(self._session.project, self.keep))]
        old = named(self._folder, name)
        if old is not None:
            words = translate("Template", "There is a template “{name}” already: it is replaced.")
            lines.insert(0, words.format(name=in_sentence(old.name)))
        self.told.setText("\n".join(lines))
        replace, save = translate("Template", "Replace"), translate("Template", "Save")
        self.save.setText(save if old is None else replace)
        self.save.setEnabled(bool(name))

    def _save(self) -> None:
        try:
            made = save_template(self._session.project, self._folder, self.name.text(), self.keep)
        except SaveError as error:
            more = translate("Template", "No template was saved; the project is as it was.")
            self._questions.tell(error.sentence, "" if error.kind is NotSaved.UNCONFIRMED else more)
            return
        self._saved(made)
        self.accept()


def _choices() -> list[tuple[str, str, str]]:
    """Code, word and help of what can be kept."""
    return [
        (
            Keep.OUTLINE.value,
            translate("Template", "Stages and lanes"),
            translate("Template", "Nothing that stands on them."),
        ),
        (
            Keep.STEPS.value,
            translate("Template", "Cards as well"),
            translate("Template", "What is done, but not how it went."),
        ),
        (
            Keep.ALL.value,
            translate("Template", "Everything"),
            translate("Template", "Without names of people, always."),
        ),
    ]


def told(out: LeftOut) -> list[str]:
    """What is left out, in one or two sentences."""
    counts = [
        (out.cards, translate("Template", "%n card(s)", n=out.cards)),
        (out.feelings, translate("Template", "%n feeling(s)", n=out.feelings)),
        (out.measurements, translate("Template", "%n measurement(s)", n=out.measurements)),
        (out.findings, translate("Template", "%n finding(s) and action(s)", n=out.findings)),
        (out.notes, translate("Template", "%n note(s)", n=out.notes)),
        (out.personas, translate("Template", "%n persona(s)", n=out.personas)),
    ]
    things = ", ".join(words for number, words in counts if number)
    lines = []
    if things:
        lines.append(translate("Template", "Left out: {things}.").format(things=things))
    if out.names:
        lines.append(_people(out.names))
    return lines or [translate("Template", "Nothing is left out.")]


def _people(names: tuple[str, ...]) -> str:
    """Who is not named any more: a few by name, of more how many."""
    sentence = translate("Template", "Not named: {people}. In texts it becomes “…”.", "one person")
    if len(names) > 1:
        sentence = translate("Template", "Not named: {people}. In texts they become “…”.")
    shown = ", ".join(map(in_sentence, names[:FEW]))
    if len(names) > FEW:
        shown += " " + translate("Template", "and %n more", n=len(names) - FEW)
    return sentence.format(people=shown)
