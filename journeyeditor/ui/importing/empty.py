"""What the dialog shows while there is no table: how one gets in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.controls.text_link import TextLink


class EmptyPage(QWidget):
    """`file_asked`, `paste_asked` and `template_asked` tell what was pressed."""

    file_asked = Signal()
    paste_asked = Signal()
    template_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.head = self._line(translate("Import", "Bring measurements to this journey"))
        self.head.setFont(bold(smaller(self.font(), -4)))
        self.trouble = self._line("")
        self.trouble.setForegroundRole(self.palette().ColorRole.BrightText)
        told = translate(
            "Import",
            "A file of Excel or LibreOffice (.xlsx, .ods), a table as text (.csv), or the"
            " clipboard. You see first what becomes of every row;"
            " only then it is put on the journey.",
        )
        about = self._line(told)
        soften(about)
        self.file = QPushButton(translate("Import", "Choose a file…"), self)
        self.file.setProperty("filled", True)
        self.paste = QPushButton(translate("Import", "Paste the clipboard"), self)
        self.template = TextLink(translate("Import", "Save an empty list to fill in…"), self)
        self.file.clicked.connect(self.file_asked)
        self.paste.clicked.connect(self.paste_asked)
        self.template.clicked.connect(self.template_asked)
        self._lay_out(about)

    def _line(self, text: str) -> QLabel:
        line = plain(text, self)
        line.setWordWrap(True)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return line

    def _lay_out(self, about: QWidget) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.file)
        buttons.addWidget(self.paste)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 20, 60, 20)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self.head)
        column.addWidget(about)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addWidget(self.template, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self.trouble)
        column.addStretch(3)

    def say(self, sentence: str) -> None:
        """Say why a table was not read, "" for nothing."""
        self.trouble.setText(f"! {sentence}" if sentence else "")
