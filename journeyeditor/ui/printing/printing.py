"""Printing: which printer, whether it fits on the paper there, and then page by page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.titles import in_sentence
from journeyeditor.poster.legibility import figure
from journeyeditor.ui.dialogs.questions import Option, Questions
from journeyeditor.ui.printing.job import PrintJob
from journeyeditor.ui.printing.paper import (
    fits,
    layout,
    office_name,
    page_size,
    paper_name,
    papers,
    unprinted,
)
from journeyeditor.ui.printing.printable import Printable

CUT, ANYWAY = "cut", "anyway"
"""Answers to what to do with a poster that does not suit the paper."""


class Printing(QObject):
    """Prints for one dialog; the printer that was chosen is offered again.

    `reached` tells how much is printed, from 0 to 1; `ended` the sentence about it, and the file
    that was printed to, if it was one. `tiles_wanted` tells the sheets into which to cut the
    poster instead.
    """

    reached = Signal(float)
    ended = Signal(str, object)
    tiles_wanted = Signal(str)

    def __init__(self, questions: Questions, fonts: Fonts, parent: QObject) -> None:
        super().__init__(parent)
        self._questions, self._fonts = questions, fonts
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._job: PrintJob | None = None
        self._ruled = False

    @property
    def is_busy(self) -> bool:
        """Whether it prints now."""
        return self._job is not None

    def begin(self, what: Printable) -> bool:
        """Ask where, and begin; whether it prints now."""
        first = what.leaves[0]
        self._printer.setPageLayout(layout(first, page_size(first)))
        self._printer.setDocName(what.title)
        if not self._questions.which_printer(self._printer, len(what.leaves)):
            return False
        if sentence := trouble(self._printer, what):
            sheet = office_name(self._printer.pageLayout().pageSize())
            answer = self._ask(sentence, sheet if what.cuttable else "")
            if answer == CUT:
                self.tiles_wanted.emit(sheet)
            if answer != ANYWAY:
                return False
        self._start(what)
        return True

    def _ask(self, sentence: str, sheet: str) -> str:
        """What to do with a poster that does not suit the paper."""
        cut = translate("Print", "&Cut into sheets of {paper}").format(paper=sheet)
        anyway = Option(ANYWAY, translate("Print", "&Print anyway"))
        options = [Option(CUT, cut), anyway] if sheet else [anyway]
        return self._questions.choose(
            sentence, translate("Print", "Nothing is printed yet."), options
        )

    def stop(self) -> None:
        """Print nothing more."""
        if self._job is not None:
            self._job.stop()
            self._let_go()

    def _start(self, what: Printable) -> None:
        self._ruled = what.ruled
        self._job = PrintJob(self._printer, what.leaves, self._fonts, self)
        self._job.reached.connect(self.reached)
        self._job.ended.connect(self._tell)
        self._job.start()

    def _tell(self, well: bool) -> None:
        self._let_go()
        file = self._printer.outputFileName()
        if well:
            self.ended.emit(said(self._printer, self._ruled), Path(file) if file else None)
        else:
            self.ended.emit(failure(), None)

    def _let_go(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None


def fits_not(printer: QPrinter, what: Printable) -> bool:
    """Whether some page is larger than its paper."""
    both = zip(what.leaves, papers(printer, what.leaves), strict=True)
    return not all(fits(leaf, paper) for leaf, paper in both)


def trouble(printer: QPrinter, what: Printable) -> str:
    """What to know before printing there, in a sentence; "" when all is well."""
    if fits_not(printer, what):
        text = translate(
            "Print",
            "The paper in the printer is {paper}, the page is {page}: at true size only a part of "
            "it is printed.",
        )
        paper = printer.pageLayout().pageSize()
        return text.format(paper=paper_name(paper), page=paper_name(page_size(what.leaves[0])))
    white, edge = unprinted(printer), what.edge
    if white > edge:
        text = translate(
            "Print",
            "This printer leaves {white} mm white along the edges, the pages only {edge} mm: what "
            "lies between is not printed.",
        )
        return text.format(white=figure(white), edge=figure(edge))
    return ""


def said(printer: QPrinter, ruled: bool) -> str:
    """That it is done, and where it went; `ruled`: there is a line of 100 mm to measure."""
    if file := printer.outputFileName():
        text = translate("Print", "Printed to {file} at 100 %.")
        return text.format(file=in_sentence(Path(file).name))
    sent = translate("Print", "Sent to {printer} at 100 %.").format(printer=printer.printerName())
    return f"{sent} {translate('Print', 'Measure the line of 100 mm.')}" if ruled else sent


def failure() -> str:
    """That the printer did not take it."""
    return translate("Print", "The printer did not take it. Save it as PDF instead.")
