"""The dialog that makes a poster: choices at the left, the pages as they will be printed beside.

Posters are made and written by a `PosterMaker` in another thread; here is only shown what is so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from journeyeditor.checking.remark import Remark
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.legibility import warnings
from journeyeditor.poster.setup import PosterSetup, Tiles
from journeyeditor.poster.undrawn import undrawn_sentence
from journeyeditor.storage.errors import NotSaved
from journeyeditor.ui.checks.poster_checks import PosterChecks
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.dialogs.page_list import PageList
from journeyeditor.ui.dialogs.pager import Pager, Zoomer
from journeyeditor.ui.dialogs.poster_choices import PosterChoices
from journeyeditor.ui.dialogs.poster_facts import FactRow
from journeyeditor.ui.dialogs.poster_foot import PosterFoot
from journeyeditor.ui.dialogs.poster_maker import Made, PosterMaker, Written
from journeyeditor.ui.dialogs.poster_memory import PosterMemory
from journeyeditor.ui.dialogs.poster_pages import page_names
from journeyeditor.ui.dialogs.poster_words import printed_word
from journeyeditor.ui.dialogs.questions import Questions
from journeyeditor.ui.dialogs.sheet_view import SheetView

if TYPE_CHECKING:
    from journeyeditor.ui.printing.printing import Printing

VEIL_MS = 60
"""After so long without a new poster the page that is shown is marked as an old one."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

TURNS: Mapping[str, int] = MappingProxyType({"PgUp": -1, "PgDown": 1})
"""Keys that turn the pages, wherever the keyboard is."""

LAST_PAGE = 10**6


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
        self._memory: PosterMemory | None = None
        self._made: Made | None = None
        self._printing: Printing | None = None
        self._print_next = False
        self.written: tuple[Path, str] | None = None
        self.followed: Remark | None = None
        self.undrawn = ""
        self.setWindowTitle(translate("Export", "Make a poster"))
        self.maker = PosterMaker(project, map_id, fonts, self)
        self.maker.made.connect(self._show_made)
        self.maker.refused.connect(self._refuse)
        self.maker.written.connect(self._show_written)
        self._soon = self._timer(self.refresh)
        self._veil = self._timer(lambda: self.sheet.veil(True))
        self._build()
        self.maker.reached.connect(self._show_reached)
        self.choices.show_setup(PosterSetup())
        self.choices.changed.connect(self._changed)

    def start_in(self, folder: Path, name: str) -> None:
        """Where the file dialog begins: the folder, and a name without ending."""
        self._folder, self._name = folder, name

    def take_up(self, memory: PosterMemory) -> None:
        """Begin with what this journey was last printed with; the memory is told of the next."""
        self._memory = memory
        self.choices.show_setup(memory.recall(self._map_id))
        self._changed()

    @property
    def setup(self) -> PosterSetup:
        """The poster that is asked for. Raises PosterError when it cannot be printed."""
        return self.choices.setup

    # -- building -----------------------------------------------------------------------------

    def _timer(self, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(do)
        return timer

    def _build(self) -> None:
        self.choices = PosterChoices(self)
        self.sheet = SheetView(self._fonts, self)
        self.facts = FactRow(self)
        self.foot = PosterFoot(self)
        self.foot.save_asked.connect(self._save)
        self.foot.print_asked.connect(self._print)
        self.foot.leave_asked.connect(self.reject)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.choices)
        middle.addLayout(self._build_right(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(Hairline(self))
        column.addWidget(self.foot)
        for key, step in TURNS.items():
            QShortcut(QKeySequence(key), self, lambda step=step: self.pager.turn(step))
        self.resize(self._roomy())

    def _build_right(self) -> QVBoxLayout:
        self.pager = Pager(self)
        self.pager.turned.connect(self._show_page)
        self.pages = PageList(self.sheet, self)
        self.pages.turned.connect(self.pager.go_to)
        self.zoomer = Zoomer(self.sheet, self)
        line = QHBoxLayout()
        line.setContentsMargins(12, 3, 12, 3)
        line.addWidget(self.pager, 1)
        line.addStretch()
        line.addWidget(self.zoomer)
        right = QVBoxLayout()
        right.setSpacing(0)
        desk = QHBoxLayout()
        desk.setSpacing(0)
        desk.addWidget(self.pages)
        desk.addWidget(self.sheet, 1)
        right.addLayout(desk, 1)
        right.addLayout(line)
        right.addWidget(Hairline(self))
        right.addWidget(self.facts)
        self.checks = PosterChecks(self)
        self.checks.followed.connect(self._follow)
        right.addWidget(self.checks)
        return right

    def _roomy(self) -> QSize:
        """With room for the sheet, but never larger than the screen."""
        return QSize(1240, 800).boundedTo(self.screen().availableSize() * 0.92)

    # -- keys and windows ---------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End show the first and last page; Enter in a field is about the field alone."""
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.pager.go_to(0 if event.key() == Qt.Key.Key_Home else LAST_PAGE)
        elif event.key() not in ENTER or not isinstance(self.focusWidget(), Number):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._changed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            for timer in (self._soon, self._veil):
                timer.stop()
            self.maker.finish()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop_work()
        super().closeEvent(event)

    def reject(self) -> None:
        """Stop writing or printing; when nothing goes on, leave."""
        if self.foot.is_busy:
            printed = self._printing is not None and self._printing.is_busy
            self._stop_work()
            stopped = translate("Export", "Stopped. No poster was written.")
            self.foot.say(translate("Export", "Printing was stopped.") if printed else stopped)
        else:
            super().reject()

    # -- showing ------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Whether the poster that is asked for is not shown yet."""
        return self._soon.isActive() or self._veil.isActive() or self.sheet.is_veiled

    def _changed(self) -> None:
        self._print_next = False
        if self.isVisible():
            self._soon.start(0)

    def refresh(self) -> None:
        """Make the poster anew; what cannot be printed is said at the paper."""
        self._soon.stop()
        try:
            setup = self.setup
        except PosterError as error:
            self.maker.drop()
            self._refuse(error.sentence)
            return
        self.foot.say(translate("Export", "Busy…"))
        if not self.sheet.is_veiled:
            self._veil.start(VEIL_MS)
        self.maker.make(setup)

    def _settle(self, refused: str) -> None:
        """Nothing goes on any more; `refused` says why there is no poster, "" = there is one."""
        self._veil.stop()
        self.sheet.veil(False)
        self._lock(False)
        self.choices.refuse(refused)
        self.foot.allow(not refused)

    def _refuse(self, sentence: str) -> None:
        self._print_next = False
        self._settle(sentence)
        self.foot.say(f"! {sentence}")

    def _show_made(self, made: Made) -> None:
        self._settle("")
        self._made = made
        leaves, names = made.poster.preview, page_names(made.poster)
        self.pager.show_pages(names, self.pager.page)
        self.sheet.keep(leaves)
        self.pages.show_pages(leaves, names, self.pager.page)
        self._show_page(self.pager.page)
        self.facts.show_facts(made.facts, made.poster)
        said = list(warnings(made.facts))
        self.checks.show_poster(self._project, self._map_id, made.poster.setup, said)
        self.foot.say(translate("Export", "Print at 100 %, not “fit to page”."))
        if self._print_next:
            self._print()

    def _follow(self, remark: Remark) -> None:
        """Leave for what a remark is about; the choices are there again when one comes back."""
        self.followed = remark
        if self._memory is not None:
            with suppress(PosterError):
                self._memory.note(self._map_id, self.setup)
        self.reject()

    def _show_page(self, index: int) -> None:
        if self._made is not None:
            self.pages.go_to(index)
            self.sheet.show_leaf(self._made.poster.preview[index])

    # -- writing ------------------------------------------------------------------------------

    def _lock(self, locked: bool) -> None:
        """Let nothing be chosen while a poster is written."""
        self.choices.setEnabled(not locked)
        self.foot.allow(not locked)

    def _save(self) -> None:
        path = self._questions.where_to_print(self._folder, f"{self._name}.pdf")
        if path is None:
            return
        self._soon.stop()
        self._lock(True)
        self.foot.say_busy(0.0)
        self.maker.write(self.setup, path)

    def _show_reached(self, done: float) -> None:
        if self.foot.is_busy:
            self.foot.say_busy(done)

    def _stop_work(self) -> None:
        if self.foot.is_busy:
            self.maker.drop()
            if self._printing is not None:
                self._printing.stop()
            self._settle("")
            if self._made is None or self._made.poster.setup != self.setup:
                self._changed()

    def _show_written(self, written: Written) -> None:
        """Tell what came of it; another place can be chosen when it did not work."""
        self._show_made(written.made)
        self.undrawn = undrawn_sentence(written.report.missing)
        error = written.error
        if error is not None:
            self._questions.tell(error.sentence, translate("Export", "The map is as it was."))
        elif self.undrawn:
            self._questions.tell(self.undrawn, translate("Export", "The poster is written."))
        if error is None or error.kind is NotSaved.UNCONFIRMED:
            self._remember(written.made.poster.setup)
            done = translate("Export", "Ready: {file}, {paper}. Print at 100 %.")
            path, paper = self.written = (written.path, printed_word(written.made.poster))
            self.foot.say_written(done.format(file=path.name, paper=paper), path)

    def _remember(self, setup: PosterSetup) -> None:
        if self._memory is not None:
            self._memory.remember(self._map_id, setup)

    # -- printing -----------------------------------------------------------------------------

    def prefer_printing(self) -> None:
        """Somebody came to print: that is what Enter does."""
        self.foot.prefer_printing()

    def _print(self) -> None:
        """Print what is shown, as soon as it is what was asked for."""
        made = self._made
        self._print_next = made is None or self.is_busy
        if made is None or self._print_next:
            return
        try:
            printing = self._printing or self._start_printing()
        except ImportError:
            sentence = translate("Print", "This computer lacks what Qt needs to print.")
            self._questions.tell(sentence, translate("Print", "Save the poster as PDF instead."))
            return
        if printing.begin(made.poster):
            self._lock(True)
            self.foot.say_busy(0.0, printing=True)

    def _start_printing(self) -> Printing:
        # Not everywhere, and nobody who does not print need wait for it.
        from journeyeditor.ui.printing.printing import Printing  # noqa: PLC0415

        printing = self._printing = Printing(self._questions, self._fonts, self)
        printing.reached.connect(lambda done: self.foot.say_busy(done, printing=True))
        printing.ended.connect(self._show_printed)
        printing.tiles_wanted.connect(self._cut_up)
        return printing

    def _show_printed(self, sentence: str, file: Path | None) -> None:
        self._settle("")
        if self._made is not None:
            self._remember(self._made.poster.setup)
        if file is None:
            self.foot.say(sentence)
        else:
            self.foot.say_written(sentence, file)

    def _cut_up(self, sheet: str) -> None:
        """Cut the poster into sheets that the printer has; one looks at them before printing."""
        self.choices.show_setup(replace(self.setup, tiles=Tiles(sheet)))
        self._changed()
