"""Prints pages one after the other, while the window lives."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.picture import MM_PER_INCH
from journeyeditor.layout.fonts import Fonts
from journeyeditor.poster.printing import Leaf
from journeyeditor.ui.dialogs.leaf import paint_leaf, whole
from journeyeditor.ui.printing.paper import layout, papers


class Sheet(NamedTuple):
    """A page and the paper that it goes on."""

    leaf: Leaf
    paper: QPageSize


class PrintJob(QObject):
    """One job on a printer. `reached` tells how much is printed, from 0 to 1.

    `ended` tells whether all of it went to the printer.
    """

    reached = Signal(float)
    ended = Signal(bool)

    def __init__(
        self, printer: QPrinter, leaves: Sequence[Leaf], fonts: Fonts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._artwork = Artwork(fonts)
        self._sheets = _asked_for(printer, leaves)
        self._at = 0
        self._file = printer.outputFileName()
        self._spare = f"{self._file}.{secrets.token_hex(4)}.printing" if self._file else ""
        self._painter = QPainter()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._go_on)

    def start(self) -> None:
        """Print the first page, and the others when the window has had its turn."""
        if self._file:
            self._printer.setOutputFileName(self._spare)
        self._lay()
        if self._sheets and self._painter.begin(self._printer):
            self._soon.start(0)
        else:
            self._end(False)

    def stop(self) -> None:
        """Print nothing more. What the printer has already it may print; a file stays as it was."""
        self._soon.stop()
        self._printer.abort()
        if not self.is_over:
            self._painter.end()
        self._put_file(False)

    @property
    def is_over(self) -> bool:
        """Whether nothing is printed any more."""
        return not self._painter.isActive()

    def _end(self, well: bool) -> None:
        ended = not self.is_over and self._painter.end()
        self.ended.emit(self._put_file(well and ended))

    def _put_file(self, well: bool) -> bool:
        """Put what was printed to a file in its place, or take it away; whether all is well."""
        if not self._file:
            return well
        self._printer.setOutputFileName(self._file)
        try:
            if well:
                Path(self._spare).replace(self._file)
            else:
                Path(self._spare).unlink(missing_ok=True)
        except OSError:
            return False
        return well

    def _lay(self) -> None:
        """Choose the paper of the page that is next."""
        if self._at < len(self._sheets):
            self._printer.setPageLayout(layout(*self._sheets[self._at]))

    def _go_on(self) -> None:
        self._print(self._sheets[self._at].leaf)
        self._at += 1
        self.reached.emit(self._at / len(self._sheets))
        if self.is_over:  # whoever was told has stopped it
            return
        self._lay()
        if self._at == len(self._sheets):
            self._end(True)
        elif self._printer.newPage():
            self._soon.start(0)
        else:
            self._end(False)

    def _print(self, leaf: Leaf) -> None:
        """Paint a page at true size, in the middle of its paper."""
        scale = self._printer.resolution() / MM_PER_INCH
        area = whole(leaf)
        paper = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        self._painter.save()
        self._painter.translate(
            (paper.width() - area.w * scale) / 2 - area.x * scale,
            (paper.height() - area.h * scale) / 2 - area.y * scale,
        )
        paint_leaf(self._painter, leaf, self._artwork, scale)
        self._painter.restore()


def _asked_for(printer: QPrinter, leaves: Sequence[Leaf]) -> list[Sheet]:
    """The pages in the order, range and number in which the printer's dialog wants them."""
    sheets = [Sheet(*both) for both in zip(leaves, papers(printer, leaves), strict=True)]
    ranges = printer.pageRanges()
    if printer.printRange() is QPrinter.PrintRange.PageRange and not ranges.isEmpty():
        sheets = [sheet for page, sheet in enumerate(sheets, 1) if ranges.contains(page)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        sheets.reverse()
    return sheets * (1 if printer.supportsMultipleCopies() else max(1, printer.copyCount()))
