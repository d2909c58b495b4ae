"""Printing: at true size, on the paper that there is, through the printer that was chosen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.layout.drawing import Block, Box, Line, Pen, Role
from journeyeditor.layout.fonts import Fonts
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.printing import Leaf
from journeyeditor.poster.setup import Kind, PosterSetup, Tiles
from journeyeditor.ui.dialogs.export import ExportDialog
from journeyeditor.ui.dialogs.leaf import leaf_image
from journeyeditor.ui.printing.job import PrintJob
from journeyeditor.ui.printing.paper import layout, page_size
from tests.test_same_picture import difference, of_image
from tests.ui.driver import Driver
from tests.ui.poster_driver import ready, wait_until

Pixels = np.ndarray[tuple[int, int], np.dtype[np.float64]]

DOTS = 8.0
"""Pixels per mm in which what was printed is looked at."""

A4 = QPageSize(QPageSize.PageSizeId.A4)


@pytest.fixture
def dialog(paytv: Driver, tmp_path: Path) -> Iterator[ExportDialog]:
    """The dialog with a blank poster on A4, and a printer that writes a file."""
    session, window = paytv.session, paytv.window
    made = ExportDialog(session.project, session.map_id, window.fonts, paytv.answers, window)
    paytv.answers.printed = tmp_path / "printed.pdf"
    made.choices.show_setup(PosterSetup("A4", kind=Kind.BLANK))
    made.show()
    ready(made)
    yield made
    made.close()


def press_print(dialog: ExportDialog) -> None:
    """Press Print, and wait until it is printed or is not."""
    dialog.foot.print.click()
    wait_until(lambda: not dialog.foot.is_busy and not dialog.is_busy)


def ruled(w: float, h: float) -> Leaf:
    """A page with a line of 100 mm that begins 30 mm from the left, 20 mm from above."""
    line = Line(30, 20, 130, 20, Pen("#000000", 1.0, (), False))
    edge = Box(0, 0, w, h, None, Pen("#000000", 1.0))
    return Leaf(Frame(w, h), [Block("line", Role.FOOTER, 0, 0, w, h, (line, edge))], "1")


def pages(path: Path) -> list[Pixels]:
    """The pages of a file as grey pixels."""
    document = pdfium.PdfDocument(path)
    found = [
        page.render(scale=DOTS * 25.4 / 72).to_numpy()[..., :3].mean(axis=2) for page in document
    ]
    document.close()
    return found


def test_a_hundred_millimetres_are_a_hundred_on_paper(
    qapp: QApplication, fonts: Fonts, tmp_path: Path
) -> None:
    """On paper of its own size, and in the middle of larger paper."""
    leaves = [ruled(210, 297), ruled(297, 210), ruled(200, 280)]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "ruled.pdf"))
    printer.setPageLayout(layout(leaves[0], page_size(leaves[0])))
    job, ended = PrintJob(printer, leaves, fonts, qapp), list[bool]()
    job.ended.connect(ended.append)
    job.start()
    wait_until(lambda: bool(ended))
    job.deleteLater()
    assert ended == [True]
    upright, lying, own = pages(tmp_path / "ruled.pdf")
    for page, (w, h) in ((upright, (210, 297)), (lying, (297, 210)), (own, (200, 280))):
        assert page.shape == pytest.approx((h * DOTS, w * DOTS), abs=0.2 * DOTS)
        row = page[round(20 * DOTS), round(4 * DOTS) : round(-4 * DOTS)]
        dark = np.flatnonzero(row < 128) / DOTS + 4
        assert dark[0] == pytest.approx(30, abs=0.2)
        assert dark[-1] - dark[0] == pytest.approx(100, abs=0.25)


def test_a_job_that_is_stopped_leaves_the_old_file(
    qapp: QApplication, fonts: Fonts, tmp_path: Path
) -> None:
    """And nothing beside it."""
    path, leaves = tmp_path / "old.pdf", [ruled(210, 297)] * 9
    path.write_bytes(b"old")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(path))
    job = PrintJob(printer, leaves, fonts, qapp)
    job.reached.connect(lambda done: job.stop() if done > 0.3 else None)
    job.start()
    while not job.is_over:
        QTest.qWait(5)
    job.deleteLater()
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["old.pdf"]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_what_a_printer_does_not_take_is_told(
    qapp: QApplication, fonts: Fonts, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "x.pdf"))
    job, ended = PrintJob(printer, [ruled(210, 297)], fonts, qapp), list[bool]()
    job.ended.connect(ended.append)
    job.start()
    job.deleteLater()
    assert ended == [False]


def test_what_is_printed_is_what_is_shown(
    dialog: ExportDialog, paytv: Driver, fonts: Fonts
) -> None:
    """Pixel for pixel, and the printed file lies where the printer was told to put it."""
    press_print(dialog)
    assert dialog.foot.sentence.text() == "Printed to printed.pdf at 100 %."
    leaf = dialog.sheet.leaf
    assert leaf is not None
    screen = of_image(leaf_image(leaf, Artwork(fonts), DOTS))
    assert paytv.answers.printed is not None
    paper = pages(paytv.answers.printed)[0]
    h, w = (min(a, b) for a, b in zip(screen.shape, paper.shape, strict=True))
    assert difference(screen[:h, :w], paper[:h, :w]) < 3.0


def test_a_page_larger_than_the_paper_is_offered_in_tiles(
    dialog: ExportDialog, paytv: Driver
) -> None:
    """One sees them first, and prints them with the next press."""
    dialog.choices.show_setup(PosterSetup("A3", kind=Kind.BLANK))
    ready(dialog)
    answers = paytv.answers
    answers.paper = A4
    answers.choices.append("cut")
    press_print(dialog)
    assert "printer is A4, the page is A3" in answers.asked[0]
    assert dialog.setup.tiles == Tiles("A4")
    press_print(dialog)
    assert len(answers.asked) == 1
    assert answers.printed is not None
    sheets = pages(answers.printed)
    assert len(sheets) == len(dialog.pager.names) - 1 > 2  # the whole poster is only shown
    assert max(max(sheet.shape) for sheet in sheets) == pytest.approx(297 * DOTS, abs=2)


def test_nothing_is_printed_when_somebody_thinks_better_of_it(
    dialog: ExportDialog, paytv: Driver
) -> None:
    """Of the printer, or of the paper in it."""
    answers = paytv.answers
    file, answers.printed = answers.printed, None
    press_print(dialog)
    answers.printed, answers.paper = file, QPageSize(QPageSize.PageSizeId.A5)
    press_print(dialog)
    assert "printer is A5, the page is A4" in answers.asked[0]
    assert file is not None
    assert not file.exists()


def test_without_what_qt_needs_the_program_says_so(
    dialog: ExportDialog, paytv: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("journeyeditor.ui.printing")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "PySide6.QtPrintSupport", None)
    press_print(dialog)
    assert paytv.answers.told == [
        "This computer lacks what Qt needs to print. Save it as PDF instead."
    ]
