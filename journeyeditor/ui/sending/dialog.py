"""The dialog that sends a map by e-mail: a mail program of the user gets it, nobody else does."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.sending import letter
from journeyeditor.sending.folder import put
from journeyeditor.sending.parcel import Item, Weight, outgoing, parcel_name, weight_of
from journeyeditor.sending.programs import Mail, mail_link
from journeyeditor.storage.errors import SaveError
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.dialogs.questions import Questions
from journeyeditor.ui.outside import open_mail, open_path
from journeyeditor.ui.panels.palette import heading, panel
from journeyeditor.ui.sending.choices import SendChoices
from journeyeditor.ui.sending.foot import SendFoot
from journeyeditor.ui.sending.letter_page import LetterPage
from journeyeditor.ui.sending.packing import Packed, Packing, Part, Wish
from journeyeditor.ui.sending.posting import Post, can_post
from journeyeditor.ui.sending.words import done_words, state_words, weight_words

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

EDGE = 16
"""Px at both sides."""


class SendDialog(QDialog):
    """`sent` tells that the files lie in their folder."""

    def __init__(
        self,
        project: Project,
        map_id: Id,
        setup: PosterSetup,
        fonts: Fonts,
        questions: Questions,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Send", "Send by e-mail"))
        self._project, self._map_id, self._setup = project, map_id, setup
        self._shown = project
        self._questions = questions
        self.base = Path.home()
        self.sent: tuple[Path, ...] = ()
        self._asked: dict[Part, Wish] = {}
        self._found: dict[Part, Packed | str] = {}
        self.packing = Packing(project, map_id, setup, fonts, self)
        self.packing.packed.connect(self._show_packed)
        self.post = Post(self)
        self.post.ended.connect(self._show_posted)
        self._build()

    def start_with(self, parts: set[Part], base: Path, *, names: bool) -> None:
        """What to begin with, and where the files stay."""
        self.base = base
        self.choices.show_choice(parts, names=names)
        self.page.show_folder(base)

    # -- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self.choices = SendChoices(self._project, self)
        self.page = LetterPage(self)
        self.foot = SendFoot(self, can_post=can_post())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scrolling(), 1)
        column.addWidget(Hairline(self))
        column.addWidget(self.foot)
        self.choices.changed.connect(self.refresh)
        self.page.renamed.connect(self._show_letter)
        self.page.folder_asked.connect(self._choose_folder)
        self.foot.leave.clicked.connect(self.reject)
        self.foot.keep.clicked.connect(self.keep)
        self.foot.post.clicked.connect(self._send)
        self.foot.folder_asked.connect(self._open_folder)
        self.foot.copy_asked.connect(self._copy)
        self.foot.link_asked.connect(self._open_link)

    def _scrolling(self) -> QScrollArea:
        """What is sent and the mail, under each other; on a low screen one scrolls."""
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ground = panel(area)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(0, 4, 0, 12)
        column.setSpacing(0)
        heads = (translate("Send", "What is sent"), translate("Send", "The mail"))
        for head, rows in zip(heads, (self.choices, self.page), strict=True):
            rows.setContentsMargins(EDGE, 0, EDGE, 0)
            column.addWidget(heading(head, self.ground))
            column.addWidget(rows)
        column.addStretch(1)
        area.setWidget(self.ground)
        return area

    def _roomy(self) -> QSize:
        """With all in view, but never larger than the screen."""
        width = self.fontMetrics().averageCharWidth() * 92
        height = self.ground.heightForWidth(width) + self.foot.heightForWidth(width) + 4
        return QSize(width, height).boundedTo(self.screen().availableSize() * 0.88)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()
            self.resize(self._roomy())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line is about the line alone; Escape leaves a letter of one's own at once,
        and the dialog only when it is pressed again.
        """
        typing = isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit)
        if typing and event.key() in ENTER:
            event.accept()
        elif typing and event.key() == Qt.Key.Key_Escape and self.page.is_own:
            self.foot.leave.setFocus()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.post.stop()
            self.packing.finish()

    # -- what is sent -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Make those files that are wanted otherwise than they are."""
        wish, chosen = self.choices.wish, self.choices.chosen
        self._shown = outgoing(self._project, names=wish.names)
        for part in Part:
            if part not in chosen:
                self.packing.drop(part)
                self._asked.pop(part, None)
                self._found.pop(part, None)
            elif self._asked.get(part) != wish:
                self._asked[part] = wish
                self._found.pop(part, None)
                self.packing.pack(part, wish)
        self._show_letter()

    def _show_letter(self) -> None:
        """Suggest name, subject and text for what is chosen now."""
        self._forget_sent()
        wish, chosen = self.choices.wish, self.choices.chosen
        project = self._shown
        name = parcel_name(project, self._map_id, date.today())
        self.page.suggest(name, letter.subject(project, self._map_id))
        names = {part: self._file_name(part) if part in chosen else "" for part in Part}
        about = letter.Contents(
            names[Part.PROJECT], names[Part.POSTER], self._setup.project_inside, wish.names
        )
        self.page.suggest_text(letter.text(project, self._map_id, about))
        self._show_state()

    def _show_packed(self, part: Part, found: Packed | str) -> None:
        self._found[part] = found
        self._show_state()

    def _show_state(self) -> None:
        """Say of each part what there is, and of all together whether it can be sent."""
        chosen = self.choices.chosen
        for part in Part:
            found = self._found.get(part)
            wrong = found if isinstance(found, str) and part in chosen else ""
            line = state_words(self._file_name(part), found) if part in chosen else ""
            self.choices.show_state(part, line, wrong)
        ready = bool(chosen) and all(isinstance(self._found.get(p), Packed) for p in chosen)
        weight = weight_of(self.total)
        self.foot.say(weight_words(weight, self.total) if ready else _waiting(self._found, chosen))
        self.foot.allow(keep=ready, post=ready and weight is not Weight.TOO_HEAVY)

    @property
    def total(self) -> int:
        """Bytes of what is ready."""
        found = (self._found.get(part) for part in self.choices.chosen)
        return sum(len(each.data) for each in found if isinstance(each, Packed))

    @property
    def is_busy(self) -> bool:
        """Whether something is still being made."""
        return any(part not in self._found for part in self.choices.chosen)

    def _file_name(self, part: Part) -> str:
        return self.page.file_name + part.ending

    # -- sending ------------------------------------------------------------------------------

    def keep(self) -> bool:
        """Put the files in their folder; False, and a sentence, when the disk is against it."""
        if not self.sent:
            items = [Item(self._file_name(part), self._data(part)) for part in self.choices.chosen]
            try:
                self.sent = put(items, self.base, self.page.file_name)
            except SaveError as error:
                more = translate("Send", "Nothing was sent. Choose another folder.")
                self._questions.tell(error.sentence, more)
                return False
        self.foot.say_done(done_words(self.sent[0].parent))
        return True

    def _data(self, part: Part) -> bytes:
        found = self._found[part]
        return found.data if isinstance(found, Packed) else b""

    @property
    def mail(self) -> Mail:
        """The mail as it is now."""
        return Mail(self.page.subject.text(), self.page.text.toPlainText(), self.sent)

    def _send(self) -> None:
        if self.keep():
            self.foot.allow(keep=False, post=False)
            self.foot.say(translate("Send", "Your mail program is asked…"))
            self.post.begin(self.mail)

    def _show_posted(self, took: bool) -> None:
        self.foot.allow(keep=True, post=True)
        self.foot.say_done(done_words(self.sent[0].parent, took))

    def _forget_sent(self) -> None:
        self.sent = ()
        self.post.stop()
        self.foot.links.hide()

    # -- by hand ------------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        folder = self._questions.which_folder(self.base)
        if folder is not None:
            self.base = folder
            self.page.show_folder(folder)
            self._forget_sent()
            self._show_state()

    def _open_folder(self) -> None:
        folder = self.sent[0].parent
        if not open_path(folder):
            text = translate("Export", "Nothing on this computer opens it: {path}")
            self.foot.say(text.format(path=folder))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.mail.subject}\n\n{self.mail.text}")
        self.foot.say(translate("Send", "Subject and text are copied; paste them into the mail."))

    def _open_link(self) -> None:
        if not open_mail(mail_link(self.mail)):
            self.foot.say(translate("Send", "No mail program is set up on this computer."))


def _waiting(found: dict[Part, Packed | str], chosen: tuple[Part, ...]) -> str:
    if not chosen:
        return translate("Send", "Choose what to send: the project, the poster, or both.")
    if any(isinstance(found.get(part), str) for part in chosen):
        return translate("Send", "Not everything can be made; leave that out to send the rest.")
    return translate("Send", "The files are being made…")
