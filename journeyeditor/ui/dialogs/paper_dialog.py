"""A dialog that makes something for paper: choices at the left, the pages as they will be beside.

It is laid out and written by a `PaperMaker` in another thread; here is only shown what is so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.undrawn import undrawn_sentence
from journeyeditor.storage.errors import NotSaved
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.controls.tab_order import set_after, stops_in
from journeyeditor.ui.dialogs.choice_column import ChoiceColumn
from journeyeditor.ui.dialogs.page_list import PageList
from journeyeditor.ui.dialogs.pager import Pager, Zoomer
from journeyeditor.ui.dialogs.paper_foot import PaperFoot
from journeyeditor.ui.dialogs.paper_maker import Made, PaperMaker, Written
from journeyeditor.ui.dialogs.questions import Questions
from journeyeditor.ui.dialogs.sheet_view import SheetView

if TYPE_CHECKING:
    from journeyeditor.ui.printing.printing import Printing

VEIL_MS = 60
"""After so long without new pages those that are shown are marked as old ones."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

TURNS: Mapping[str, int] = MappingProxyType({"PgUp": -1, "PgDown": 1})
"""Keys that turn the pages, wherever the keyboard is."""

LAST_PAGE = 10**6


class Memory(Protocol):
    """What a journey was last printed with."""

    def recall(self, map_id: Id) -> Any:
        """What to begin with."""

    def remember(self, map_id: Id, setup: Any) -> None:
        """Begin with this from now on."""


class PaperDialog(QDialog):
    """Chooses, shows, writes and prints; `written` is the file and what is said of its paper.

    `undrawn` tells of the characters on it that no font has, "" when there are none. Each dialog
    gives its maker, its choices, and what stands under the pages to `set_up`.
    """

    maker: PaperMaker
    choices: ChoiceColumn

    def __init__(
        self, title: str, map_id: Id, fonts: Fonts, questions: Questions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.map_id = map_id
        self._fonts, self._questions = fonts, questions
        self._folder, self._name = Path.home(), ""
        self.memory: Memory | None = None
        self._made: Made | None = None
        self._printing: Printing | None = None
        self._print_next = False
        self.written: tuple[Path, str] | None = None
        self.undrawn = ""
        self._soon = self._timer(self.refresh)
        self._veil = self._timer(lambda: self.sheet.veil(True))

    def set_up(
        self, maker: PaperMaker, choices: ChoiceColumn, below: Sequence[QWidget] = ()
    ) -> None:
        """What makes the pages, what can be chosen, and what stands under the pages."""
        self.maker, self.choices = maker, choices
        maker.made.connect(self._show_made)
        maker.refused.connect(self._refuse)
        maker.written.connect(self._show_written)
        self._build(below)
        maker.reached.connect(self._show_reached)
        choices.changed.connect(self._changed)

    def start_in(self, folder: Path, name: str) -> None:
        """Where the file dialog begins: the folder, and a name without ending."""
        self._folder, self._name = folder, name

    def take_up(self, memory: Memory) -> None:
        """Begin with what this journey was last printed with; the memory is told of the next."""
        self.memory = memory
        self.choices.show_setup(memory.recall(self.map_id))
        self._changed()

    # -- building -----------------------------------------------------------------------------

    def _timer(self, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(do)
        return timer

    def _build(self, below: Sequence[QWidget]) -> None:
        self.sheet = SheetView(self._fonts, self)
        self.foot = PaperFoot(self)
        self.foot.save_asked.connect(self._save)
        self.foot.print_asked.connect(self._print)
        self.foot.leave_asked.connect(self.reject)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.choices)
        middle.addLayout(self._build_right(below), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(Hairline(self))
        column.addWidget(self.foot)
        for key, step in TURNS.items():
            QShortcut(QKeySequence(key), self, lambda step=step: self.pager.turn(step))
        *_, last = stops_in(self.choices)
        set_after(last, (self.pages, self.sheet, self.pager, self.zoomer, *below, self.foot))
        self.resize(self._roomy())

    def _build_right(self, below: Sequence[QWidget]) -> QVBoxLayout:
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
        if below:
            right.addWidget(Hairline(self))
        for widget in below:
            right.addWidget(widget)
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
            stopped = translate("Export", "Stopped. Nothing was written.")
            self.foot.say(translate("Export", "Printing was stopped.") if printed else stopped)
        else:
            super().reject()

    # -- showing ------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Whether what is asked for is not shown yet."""
        return self._soon.isActive() or self._veil.isActive() or self.sheet.is_veiled

    def _changed(self) -> None:
        self._print_next = False
        if self.isVisible():
            self._soon.start(0)

    def refresh(self) -> None:
        """Make the pages anew; what cannot be printed is said where it was chosen."""
        self._soon.stop()
        try:
            setup = self.choices.setup
        except PosterError as error:
            self.maker.drop()
            self._refuse(error.sentence)
            return
        self.foot.say(translate("Export", "Busy…"))
        if not self.sheet.is_veiled:
            self._veil.start(VEIL_MS)
        self.maker.make(setup)

    def _settle(self, refused: str) -> None:
        """Nothing goes on any more; `refused` says why there are no pages, "" = there are."""
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
        leaves, names = made.preview, made.names
        self.pager.show_pages(names, self.pager.page)
        self.sheet.keep(leaves)
        self.pages.show_pages(leaves, names, self.pager.page)
        self._show_page(self.pager.page)
        true_size = translate("Export", "Print at 100 %, not “fit to page”.")
        self.foot.say(true_size if made.printable.ruled else made.word)
        if self._print_next:
            self._print()

    def _show_page(self, index: int) -> None:
        if self._made is not None:
            self.pages.go_to(index)
            self.sheet.show_leaf(self._made.preview[index])

    # -- writing ------------------------------------------------------------------------------

    def _lock(self, locked: bool) -> None:
        """Let nothing be chosen while it is written, only stopped."""
        if locked:
            self.foot.leave.setFocus()
        self.choices.setEnabled(not locked)
        self.foot.allow(not locked)

    def _save(self) -> None:
        try:
            setup = self.choices.setup
        except PosterError as error:
            self._refuse(error.sentence)
            return
        path = self._questions.where_to_print(self._folder, f"{self._name}.pdf")
        if path is not None:
            self._soon.stop()
            self._lock(True)
            self.foot.say_busy(0.0)
            self.maker.write(setup, path)

    def _show_reached(self, done: float) -> None:
        if self.foot.is_busy:
            self.foot.say_busy(done)

    def _stop_work(self) -> None:
        if self.foot.is_busy:
            self.maker.drop()
            if self._printing is not None:
                self._printing.stop()
            self._settle("")
            self.foot.say("")
            if self._made is None or self._made.setup != self.choices.setup:
                self._changed()

    def _show_written(self, written: Written) -> None:
        """Tell what came of it; another place can be chosen when it did not work."""
        self.undrawn = undrawn_sentence(written.missing)
        error = written.error
        if error is not None:
            self._questions.tell(error.sentence, translate("Export", "The map is as it was."))
        elif self.undrawn:
            self._questions.tell(self.undrawn, translate("Export", "The PDF is written."))
        if error is None or error.kind is NotSaved.UNCONFIRMED:
            self._remember(written.made)
            path, paper = self.written = (written.path, written.made.word)
            done = translate("Export", "Ready: {file}, {paper}.").format(
                file=path.name, paper=paper
            )
            more = translate("Export", "Print at 100 %.") if written.made.printable.ruled else ""
            self.foot.say_written(f"{done} {more}".rstrip(), path)

    def _remember(self, made: Made) -> None:
        if self.memory is not None:
            self.memory.remember(self.map_id, made.setup)

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
            self._questions.tell(sentence, translate("Print", "Save it as PDF instead."))
            return
        if printing.begin(made.printable):
            self._lock(True)
            self.foot.say_busy(0.0, printing=True)

    def _start_printing(self) -> Printing:
        # Not everywhere, and nobody who does not print need wait for it.
        from journeyeditor.ui.printing.printing import Printing  # noqa: PLC0415

        printing = self._printing = Printing(self._questions, self._fonts, self)
        printing.reached.connect(lambda done: self.foot.say_busy(done, printing=True))
        printing.ended.connect(self._show_printed)
        printing.tiles_wanted.connect(self.cut_up)
        return printing

    def _show_printed(self, sentence: str, file: Path | None) -> None:
        self._settle("")
        if self._made is not None:
            self._remember(self._made)
        if file is None:
            self.foot.say(sentence)
        else:
            self.foot.say_written(sentence, file)

    def cut_up(self, sheet: str) -> None:
        """Cut what is too large into sheets that the printer has, where that can be."""
