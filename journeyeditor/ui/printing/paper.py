"""Which paper a page goes on, and whether it fits there at true size. Sizes in mm."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from journeyeditor.poster.papers import OFFICE
from journeyeditor.poster.printing import Leaf
from journeyeditor.ui.dialogs.leaf import whole

SLACK = 1.0
"""Mm by which paper may be smaller: printers round the sizes of theirs."""

MM = QPageSize.Unit.Millimeter


def page_size(leaf: Leaf) -> QPageSize:
    """The paper that a page is meant for."""
    area = whole(leaf)
    sides = QSizeF(min(area.w, area.h), max(area.w, area.h))
    return QPageSize(sides, MM, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


def layout(leaf: Leaf, paper: QPageSize) -> QPageLayout:
    """The paper lying as the page does, all of it for us to paint on."""
    area = whole(leaf)
    ways = QPageLayout.Orientation
    made = QPageLayout(paper, ways.Landscape if area.w > area.h else ways.Portrait, QMarginsF())
    made.setMode(QPageLayout.Mode.FullPageMode)
    return made


def papers(printer: QPrinter, leaves: Sequence[Leaf]) -> list[QPageSize]:
    """The paper of each page: what was chosen for the first and for all that are like it.

    Pages of another size have their own paper where the printer has it.
    """
    chosen, first = printer.pageLayout().pageSize(), page_size(leaves[0])
    if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
        known = None
    else:
        known = [_sides(size) for size in QPrinterInfo(printer).supportedPageSizes()]
    found: list[QPageSize] = []
    for leaf in leaves:
        own = page_size(leaf)
        has_own = known is None or any(_alike(_sides(own), sides) for sides in known)
        takes_own = has_own and not _alike(_sides(own), _sides(first))
        found.append(own if takes_own else chosen)
    return found


def fits(leaf: Leaf, paper: QPageSize) -> bool:
    """Whether the page fits on the paper at true size, either way round."""
    area, (short, long) = whole(leaf), _sides(paper)
    return min(area.w, area.h) <= short + SLACK and max(area.w, area.h) <= long + SLACK


def office_name(paper: QPageSize) -> str:
    """The sheet by that size that posters can be cut into, "" when there is none."""
    sides = _sides(paper)
    return next((name for name, own in OFFICE.items() if _alike(own, sides)), "")


def paper_name(paper: QPageSize) -> str:
    """Such as "A4", or "305 × 610 mm" for paper without a name."""
    w, h = _sides(paper)
    known = paper.id() is not QPageSize.PageSizeId.Custom
    return office_name(paper) or (paper.name() if known else f"{w:.0f} × {h:.0f} mm")


def unprinted(printer: QPrinter) -> float:
    """How much the printer leaves white at the widest of its margins, in mm."""
    margins = printer.pageLayout()
    margins.setUnits(QPageLayout.Unit.Millimeter)
    least = margins.minimumMargins()
    return max(least.left(), least.top(), least.right(), least.bottom())


def _sides(paper: QPageSize) -> tuple[float, float]:
    size = paper.size(MM)
    return min(size.width(), size.height()), max(size.width(), size.height())


def _alike(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return all(abs(a - b) <= SLACK for a, b in zip(one, other, strict=True))
