"""The dialog that makes a poster: choices at the left, the pages as they will be printed beside."""

from __future__ import annotations

import io
import time
from collections.abc import Mapping, MutableMapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journeyeditor.checking.remark import Remark
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.export import print_poster
from journeyeditor.poster.legibility import (
    PosterFacts,
    comfortable,
    facts,
    farthest,
    figure,
    warnings,
)
from journeyeditor.poster.made import Poster, make_poster
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.undrawn import undrawn_sentence
from journeyeditor.storage.atomic import write_bytes
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.ui.checks.poster_checks import PosterChecks
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.dialogs.fact import Fact
from journeyeditor.ui.dialogs.pager import Pager
from journeyeditor.ui.dialogs.poster_choices import PosterChoices
from journeyeditor.ui.dialogs.poster_habits import habit_text, usual_setup
from journeyeditor.ui.dialogs.poster_words import paper_word
from journeyeditor.ui.dialogs.questions import Questions
from journeyeditor.ui.dialogs.sheet_view import SheetView
from journeyeditor.ui.settings import Settings

SLOW = 0.25
"""Seconds; a poster that takes longer is made anew only when a person pauses."""

PAUSE_MS = 500

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

PAGE_KEYS: Mapping[Qt.Key, int] = MappingProxyType({Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1})


class ExportDialog(QDialog):
    """Chooses and writes a poster; `written` is the file and the name of its paper.

    `followed` is the remark for whose subject it was left. `undrawn` tells of the characters on it
    that no font has, "" when there are none.
    """

    def __init__(
        self, project: Project, map_id: Id, fonts: Fonts, questions: Questions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._project, self._map_id, self._fonts = project, map_id, fonts
        self._questions = questions
        self._folder, self._name = Path.home(), "poster"
        self._last: MutableMapping[Id, PosterSetup] = {}
        self._settings: Settings | None = None
        self._made: Poster | None = None
        self._took = 0.0
        self.written: tuple[Path, str] | None = None
        self.followed: Remark | None = None
        self.undrawn = ""
        self.setWindowTitle(translate("Export", "Make a poster"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self._build()
        self.choices.show_setup(PosterSetup())
        self.choices.changed.connect(self._changed)
        self._changed()

    def start_in(self, folder: Path, name: str) -> None:
        """Where the file dialog begins: the folder, and a name without ending."""
        self._folder, self._name = folder, name

    def take_up(self, last: MutableMapping[Id, PosterSetup], settings: Settings) -> None:
        """Begin with the poster that was last made of this map, else with what is usual.

        Both are told of the poster that is written.
        """
        self._last, self._settings = last, settings
        self.choices.show_setup(last.get(self._map_id) or usual_setup(settings.poster))
        self._changed()

    @property
    def setup(self) -> PosterSetup:
        """The poster that is asked for. Raises PosterError when it cannot be printed."""
        return self.choices.setup

    def _build(self) -> None:
        self.choices = PosterChoices(self)
        self.sheet = SheetView(self._fonts, self)
        self.pager = Pager(self)
        self.pager.turned.connect(self._show_page)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.sheet, 1)
        right.addWidget(self.pager)
        right.addWidget(Hairline(self))
        right.addLayout(self._build_facts())
        self.checks = PosterChecks(self)
        self.checks.followed.connect(self._follow)
        right.addWidget(self.checks)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.choices)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(Hairline(self))
        column.addLayout(self._build_bottom())
        self.resize(self._roomy())

    def _build_facts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self.card_text = Fact(translate("Export", "Smallest card text"), self)
        self.notes = Fact(translate("Export", "Room for sticky notes"), self)
        self.ink = Fact(translate("Export", "Ink"), self)
        self.pages = Fact(translate("Export", "Pages"), self)
        for fact in (self.card_text, self.notes, self.ink, self.pages):
            row.addWidget(fact, 1)
        return row

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
        row.addSpacing(8)
        row.addWidget(self.save)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down turn the pages; Enter in a field is about the field alone."""
        step = PAGE_KEYS.get(Qt.Key(event.key()))
        if step is not None:
            self.pager.turn(step)
        elif event.key() not in ENTER or not isinstance(self.focusWidget(), Number):
            super().keyPressEvent(event)

    # -- showing ------------------------------------------------------------------------------

    def _changed(self) -> None:
        slow = self._took > SLOW
        if slow or self._made is None:
            self.check.setText(translate("Export", "Busy…"))
        self._later.start(PAUSE_MS if slow else 0)

    def refresh(self) -> None:
        """Make the poster anew and show it; what cannot be printed is said at the paper."""
        self._later.stop()
        began = time.monotonic()
        try:
            made = self._make()
        except PosterError as error:
            self.choices.refuse(error.sentence)
            self.check.setText(f"! {error.sentence}")
            self.save.setEnabled(False)
            return
        self.choices.refuse("")
        self.save.setEnabled(True)
        self.pager.show_pages(len(made.leaves))
        self._show_page(0)
        self._show_facts(facts(made), made)
        self._took = time.monotonic() - began

    def _make(self) -> Poster:
        """The poster that is asked for, which may be the one that is shown."""
        setup = self.setup
        if self._made is None or self._made.setup != setup:
            self._made = make_poster(self._project, self._map_id, setup, self._fonts)
        return self._made

    def _show_page(self, page: int) -> None:
        if self._made is not None:
            self.sheet.show_leaf(self._made.leaves[page])

    def _show_facts(self, found: PosterFacts, made: Poster) -> None:
        reach = translate("Export", "comfortable to {metres} m")
        self.card_text.say(
            f"{figure(found.card_pt)} pt",
            reach.format(metres=figure(comfortable(found.card_pt))),
            found.scale < 1.0 or farthest(found.card_pt) < found.distance,
        )
        self.notes.setVisible(found.notes is not None)
        of = translate("Export", "of {size} mm")
        size = " × ".join(figure(side) for side in made.setup.sticky.size)
        self.notes.say(str(found.notes or 0), of.format(size=size), found.notes == 0)
        percent = translate("Export", "about {percent} %").format(percent=round(found.ink * 100))
        self.ink.say(percent, translate("Export", "of a solid page"))
        more = len(made.leaves) - 1
        appendix = translate("Export", "with %n page(s) of appendix", n=more) if more else ""
        self.pages.say(str(1 + more), appendix or _size(made))
        said = list(warnings(found))
        self.checks.show_poster(self._project, self._map_id, made.setup, said)
        self.check.setText(translate("Export", "Print at 100 %, not “fit to page”."))

    def _follow(self, remark: Remark) -> None:
        """Leave for what a remark is about; the choices are there again when one comes back."""
        self.followed = remark
        with suppress(PosterError):
            self._last[self._map_id] = self.setup
        self.reject()

    # -- writing ------------------------------------------------------------------------------

    def _save(self) -> None:
        path = self._questions.where_to_print(self._folder, f"{self._name}.pdf")
        if path is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            error = self._write(path)
        except PosterError:
            self.refresh()
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        if error is not None:
            self._questions.tell(error.sentence, translate("Export", "The map is as it was."))
        elif self.undrawn:
            self._questions.tell(self.undrawn, translate("Export", "The poster is written."))
        if error is None or error.kind is NotSaved.UNCONFIRMED:
            self.written = (path, paper_word(self.setup))
            self._remember()
            self.accept()

    def _remember(self) -> None:
        self._last[self._map_id] = self.setup
        if self._settings is not None:
            self._settings.poster = habit_text(self.setup)

    def _write(self, path: Path) -> SaveError | None:
        """Write the poster to a file, whole or not at all; what went wrong, if anything did."""
        data = io.BytesIO()
        report = print_poster(self._make(), data, self._fonts, self._tell_progress)
        self.undrawn = undrawn_sentence(report.missing)
        try:
            write_bytes(data.getvalue(), path)
        except SaveError as error:
            return error
        return None

    def _tell_progress(self, done: float) -> bool:
        text = translate("Export", "Writing the poster: {percent} %")
        self.check.setText(text.format(percent=round(done * 100)))
        self.check.repaint()
        return True

    def _roomy(self) -> QSize:
        """As in the mock-up, but never larger than the screen."""
        return QSize(1100, 720).boundedTo(self.screen().availableSize() * 0.92)


def _size(made: Poster) -> str:
    """How large the sheet is: what a roll and paper that lies by itself turn out to be."""
    return f"{figure(round(made.sheet.w))} × {figure(round(made.sheet.h))} mm"
