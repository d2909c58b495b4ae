"""The lower part of the dialog that sends: name of the files, subject and text of the mail.

What was typed stays; what was not follows what is sent.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.storage.names import LONGEST, plain_name
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.text_link import TextLink

LINES = 8
"""Lines of the text that are in view."""


class LetterPage(Rows):
    """`renamed` when the files are called otherwise, `folder_asked` for another folder."""

    renamed = Signal()
    folder_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.subject = QLineEdit(self), QLineEdit(self)
        self.name.setMaxLength(LONGEST)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("text-area")
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 12)
        self.add(translate("Send", "File name"), self.name)
        self.add(translate("Send", "Subject"), self.subject)
        self.add(translate("Send", "Text"), self.text)
        self._add_folder()
        self.name.textEdited.connect(lambda _text: self.renamed.emit())

    def _add_folder(self) -> None:
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.folder = plain("", place)
        self.change = TextLink(translate("Send", "Another folder…"), place)
        self.change.clicked.connect(self.folder_asked)
        row.addWidget(self.folder, 1)
        row.addWidget(self.change)
        place.setFocusProxy(self.change)
        help_text = translate("Send", "Here the files stay, in a folder of their own.")
        self.add(translate("Send", "Folder"), place, help_text)

    @property
    def file_name(self) -> str:
        """What the files are called, without ending, as every disk takes it."""
        return plain_name(self.name.text())

    @property
    def is_own(self) -> bool:
        """Whether somebody has typed something."""
        lines = (self.name, self.subject)
        return self.text.document().isModified() or any(line.isModified() for line in lines)

    def suggest(self, name: str, subject: str) -> None:
        """What to call the files and the mail."""
        for field, value in ((self.name, name), (self.subject, subject)):
            if not field.isModified():
                field.setText(value)
                field.setCursorPosition(0)

    def suggest_text(self, text: str) -> None:
        """What to write; in a text of one's own nothing changes."""
        if not self.text.document().isModified():
            self.text.setPlainText(text)

    def show_folder(self, folder: Path) -> None:
        """Where the files stay."""
        self.folder.setText(str(folder))
        set_tip(self.folder, str(folder))
        self.change.setAccessibleDescription(str(folder))
