"""What all pages of the inspector share: a head, sections, and being shown a session."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.ui.controls.fold import Fold
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.paint import bold, painter_on, smaller
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.theme import theme_of

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
        label = plain(title, self)
        soften(label)
        label.setFont(bold(smaller(self.font(), 0.5)))
        self.add(label)

    def add_fold(self, title: str) -> Fold:
        """A section that can be folded away; it brings its own margins."""
        self._column.addSpacing(4)
        self._column.addWidget(Hairline(self))
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


class Head(QWidget):
    """What is chosen in bold at the left, where it stands at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._what = plain("", self)
        self._what.setFont(bold(self.font()))
        self._what.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._where = plain("", self)
        self._where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        soften(self._where)
        row.addWidget(self._what)
        row.addWidget(self._where, 1)

    @property
    def text(self) -> str:
        """Both parts."""
        return f"{self._what.text()} {self._where.text()}".strip()

    def say(self, what: str, where: str = "") -> None:
        """Show what is chosen and where it stands."""
        self._what.setText(what)
        self._where.setText(where)
        self._where.setToolTip(where)


class Hairline(QWidget):
    """A line between sections."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(theme_of(self).hair))
        painter.end()
