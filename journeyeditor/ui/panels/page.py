"""What all pages of the inspector share: a head, sections, and being shown a session."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.ui.controls.fold import Fold
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.controls.label import Plain, plain, soften
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.controls.rows import Rows

MARGIN = 12


class Page(QWidget):
    """One page.

    A subclass has `fits(session)`, whether it can show what is chosen, and `refresh(session)`,
    called right after `fits` said yes. `first` is the field that the keyboard is brought to, None
    = the first there is.
    """

    first: QWidget | None = None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 10, 0, 12)
        self._column.setSpacing(6)
        self.head = Head(self)
        self._column.addWidget(self.head)

    def add(self, widget: QWidget) -> None:
        """A widget over the whole width."""
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addWidget(widget)
        self._column.addLayout(row)

    def add_section(self, title: str) -> None:
        """A hair line and a small head."""
        self._column.addSpacing(4)
        self._column.addWidget(Hairline(self))
        self.add(heading(title, self))

    def add_ground(self, title: str = "") -> tuple[QWidget, QVBoxLayout]:
        """A part of the page that can be hidden as a whole: head, and a column to fill."""
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.setSpacing(6)
        if title:
            outer, column = column, QVBoxLayout()
            outer.setContentsMargins(0, 4, 0, 0)
            outer.addWidget(Hairline(ground))
            column.setContentsMargins(MARGIN, 0, MARGIN, 0)
            column.setSpacing(6)
            outer.addLayout(column)
            column.addWidget(heading(title, ground))
        self._column.addWidget(ground)
        return ground, column

    def add_fold(self, title: str) -> Fold:
        """A section that can be folded away; it brings its own margins."""
        fold = Fold(title, self)
        self._column.addWidget(fold)
        return fold

    def add_rows(self) -> Rows:
        """Rows of labels and controls."""
        rows = Rows(self)
        self.add(rows)
        return rows

    def end(self) -> None:
        """All has been added: align it, and keep it together at the top."""
        groups = self.findChildren(Rows)
        for rows in groups:
            rows.set_label_width(max(other.label_width for other in groups))
        self._column.addStretch(1)


def heading(title: str, parent: QWidget) -> Plain:
    """The small head of a section."""
    label = plain(title, parent)
    soften(label)
    label.setFont(bold(smaller(parent.font(), 0.5)))
    return label


class Head(QWidget):
    """What is chosen in bold at the left, where it stands at the right, or below if need be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._what = plain("", self)
        self._what.setFont(bold(self.font()))
        self._where = plain("", self)
        soften(self._where)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """Both parts."""
        return f"{self._what.text()} {self._where.text()}".strip()

    def say(self, what: str, where: str = "") -> None:
        """Show what is chosen and where it stands."""
        if (what, where) == (self._what.text(), self._where.text()):
            return
        self._what.setText(what)
        self._where.setText(where)
        set_tip(self._where, where)
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        line = self.fontMetrics().height()
        return line if self._is_one_line(width) else 2 * line

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 60)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _is_one_line(self, width: int) -> bool:
        return self._widths() <= width - 2 * MARGIN

    def _widths(self) -> int:
        parts = (self._what, self._where)
        texts = [part.fontMetrics().horizontalAdvance(part.text()) for part in parts]
        return sum(texts) + (12 if texts[1] else 0)

    def _place(self) -> None:
        line, room = self.fontMetrics().height(), self.width() - 2 * MARGIN
        self._what.setGeometry(MARGIN, 0, room, line)
        one = self._is_one_line(self.width())
        side = Qt.AlignmentFlag.AlignRight if one else Qt.AlignmentFlag.AlignLeft
        self._where.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._where.setGeometry(MARGIN, 0 if one else line, room, line)
