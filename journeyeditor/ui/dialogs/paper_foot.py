"""The foot of a dialog that writes and prints: what is so, how far it is, and the buttons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.model.titles import steady
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.text_link import TextLink
from journeyeditor.ui.outside import open_path


class PaperFoot(QWidget):
    """Says one sentence; while something is written it shows how much is done.

    `save_asked`, `print_asked` and `leave_asked` tell which button was pressed; the last one says
    Cancel, or Close once there is a file.
    """

    save_asked = Signal()
    print_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self.sentence = plain("", self)
        self.sentence.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(8)
        self.progress.setAccessibleName(translate("Export", "Writing the PDF"))
        self.open = TextLink(translate("Export", "Open the PDF"), self)
        self.open.clicked.connect(self._open_file)
        self.folder = TextLink(translate("Export", "Open its folder"), self)
        self.folder.clicked.connect(self._open_folder)
        self.print = QPushButton(translate("Export", "Print…"), self)
        self.leave = QPushButton(self)
        self.save = QPushButton(translate("Export", "Save as PDF…"), self)
        self.save.setProperty("filled", True)
        self.save.setDefault(True)
        self._lay_out()
        self.print.clicked.connect(self.print_asked)
        self.leave.clicked.connect(self.leave_asked)
        self.save.clicked.connect(self.save_asked)
        self.say("")

    def _lay_out(self) -> None:
        links = QHBoxLayout()
        links.setSpacing(12)
        links.addWidget(self.open)
        links.addWidget(self.folder)
        links.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.sentence)
        words.addWidget(self.progress)
        words.addLayout(links)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in (self.print, self.leave, self.save):
            button.setAutoDefault(False)
            row.addWidget(button)

    # -- what is so ---------------------------------------------------------------------------

    def say(self, sentence: str) -> None:
        """Say a sentence; nothing is being written."""
        self._show(sentence)

    def say_busy(self, done: float, printing: bool = False) -> None:
        """Say how much is written or printed, from 0 to 1; it can be stopped."""
        percent = round(done * 100)
        writes = translate("Export", "Writing the PDF: {percent} %")
        prints = translate("Export", "Printing: {percent} %")
        self._show((prints if printing else writes).format(percent=percent), busy=True)
        self.progress.setValue(percent)

    def say_written(self, sentence: str, file: Path) -> None:
        """Say that it is written, and offer to open it."""
        self._show(sentence, file=file)
        self.leave.setFocus()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def prefer_printing(self) -> None:
        """Make Print the button that Enter presses."""
        for button, first in ((self.print, True), (self.save, False)):
            button.setProperty("filled", first)
            button.setDefault(first)
            button.style().unpolish(button)
            button.style().polish(button)

    def allow(self, allowed: bool) -> None:
        """Whether there is something to save or print."""
        self.save.setEnabled(allowed)
        self.print.setEnabled(allowed)

    @property
    def is_busy(self) -> bool:
        """Whether it shows that something is being written."""
        return not self.progress.isHidden()

    def _show(self, sentence: str, busy: bool = False, file: Path | None = None) -> None:
        self._file = file
        self.sentence.setText(sentence)
        self.progress.setVisible(busy)
        self.open.setVisible(file is not None)
        self.folder.setVisible(file is not None)
        close, cancel = translate("Export", "Close"), translate("Export", "Cancel")
        self.leave.setText(cancel if file is None else close)

    # -- opening ------------------------------------------------------------------------------

    def _open_file(self) -> None:
        if self._file is not None:
            self._open(self._file)

    def _open_folder(self) -> None:
        if self._file is not None:
            self._open(self._file.parent)

    def _open(self, path: Path) -> None:
        """Let the system show a file or a folder; say where it is when it does not."""
        if not open_path(path):
            text = translate("Export", "Nothing on this computer opens it: {path}")
            self.sentence.setText(text.format(path=steady(str(path))))
