"""The foot of the dialog that sends: how much it is, what came of it, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.controls.text_link import TextLink


class SendFoot(QWidget):
    """One sentence, after sending three ways to go on by hand, and what can be done.

    `post` is the first button where there is a mail program; else `keep` is.
    """

    folder_asked = Signal()
    copy_asked = Signal()
    link_asked = Signal()

    def __init__(self, parent: QWidget, *, can_post: bool) -> None:
        super().__init__(parent)
        self.sentence = plain("", self)
        self.sentence.setWordWrap(True)
        self.links = QWidget(self)
        self.folder = TextLink(translate("Send", "Open the folder"), self.links)
        self.copy = TextLink(translate("Send", "Copy the text"), self.links)
        self.link = TextLink(translate("Send", "Begin a mail without the files"), self.links)
        self.keep = QPushButton(translate("Send", "Put in a folder"), self)
        self.leave = QPushButton(translate("Export", "Cancel"), self)
        self.post = QPushButton(translate("Send", "Open in mail program"), self)
        first = self.post if can_post else self.keep
        first.setProperty("filled", True)
        first.setDefault(True)
        self.post.setVisible(can_post)
        self._lay_out(can_post)
        self.folder.clicked.connect(self.folder_asked)
        self.copy.clicked.connect(self.copy_asked)
        self.link.clicked.connect(self.link_asked)
        self._keep_room()

    def _keep_room(self) -> None:
        """Nothing moves when there is more to say."""
        self.sentence.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        policy = self.links.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.links.setSizePolicy(policy)
        self.links.hide()

    def _lay_out(self, can_post: bool) -> None:
        links = QHBoxLayout(self.links)
        links.setContentsMargins(0, 0, 0, 0)
        links.setSpacing(12)
        for link in (self.folder, self.copy, self.link):
            links.addWidget(link)
        links.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        # The one that Enter takes stands last.
        first, last = (self.keep, self.post) if can_post else (self.post, self.keep)
        for button in (first, self.leave, last):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(4)
        column.addWidget(self.sentence)
        column.addWidget(self.links)
        column.addSpacing(4)
        column.addLayout(buttons)

    def say(self, sentence: str) -> None:
        """Say how things stand; one that begins with "!" is a warning."""
        font = self.font()
        self.sentence.setFont(bold(font) if sentence.startswith("!") else font)
        self.sentence.setText(sentence)

    def say_done(self, sentence: str) -> None:
        """Say what came of it, and offer to go on by hand."""
        self.say(sentence)
        self.links.show()
        self.leave.setText(translate("Export", "Close"))
        self.leave.setFocus()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def allow(self, *, keep: bool, post: bool) -> None:
        """What can be done now."""
        self.keep.setEnabled(keep)
        self.post.setEnabled(post)
