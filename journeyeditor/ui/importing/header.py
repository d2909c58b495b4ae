"""The head of the table: what each column is called in the file, and under it what it means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from journeyeditor.i18n import translate
from journeyeditor.importing.meanings import Column
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.paint import bold, row_height
from journeyeditor.ui.importing import words
from journeyeditor.ui.theme import theme_of

_GAP = 5


class MeaningHeader(QHeaderView):
    """`meant` tells a column and another meaning for it."""

    meant = Signal(int, object)

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.choices: list[Choice] = []
        self._columns: tuple[Column, ...] = ()
        self._resting = False
        self.setSectionsClickable(False)
        self.setSectionsMovable(False)
        self.sectionResized.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(self._place)

    def show_columns(self, names: Sequence[str], columns: Sequence[Column]) -> None:
        """Show the meaning of each column but the first one, which is ours."""
        self._columns = tuple(columns[: len(names)])
        while len(self.choices) < len(names):
            self._add()
        text = translate("Import", "Meaning of column {name}")
        for at, choice in enumerate(self.choices):
            choice.setVisible(at < len(names))
            if at < len(names):
                choice.setAccessibleName(text.format(name=names[at]))
        self._place()

    def resize_all(self, widths: Sequence[int]) -> None:
        """Give every section a width, in px, and only then put the choices in their places."""
        self._resting = True
        for section, width in enumerate(widths):
            self.resizeSection(section, width)
        self._resting = False
        self._place()

    def _add(self) -> None:
        at = len(self.choices)
        choice = Choice(self.viewport())
        choice.chosen.connect(lambda code: self.meant.emit(at, words.column_of(code)))
        choice.installEventFilter(self)
        self.choices.append(choice)

    def _place(self, *_args: object) -> None:
        """Put each choice in its section. Those that can be seen are filled; that takes a while."""
        if self._resting:
            return
        height, offered = row_height(self), words.columns()
        for at, column in enumerate(self._columns[: self.count() - 1]):
            x, wide = self.sectionViewportPosition(at + 1), self.sectionSize(at + 1)
            choice = self.choices[at]
            choice.setGeometry(x + 3, self.height() - height - 4, wide - 6, height)
            if -wide < x < self.viewport().width():
                choice.offer(offered)
                choice.show_value(words.column_code(column))

    def sizeHint(self) -> QSize:
        return QSize(
            super().sizeHint().width(), self.fontMetrics().height() + row_height(self) + 14
        )

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A column whose choice gets the keyboard comes into view."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, Choice):
            column = self.choices.index(watched) + 1
            self._table.scrollTo(self._table.model().index(0, column))
        return False

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = theme_of(self)
        painter.save()
        painter.fillRect(rect, QColor(theme.window))
        painter.setPen(QColor(theme.hair))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(bold(self.font()))
        painter.setPen(QColor(theme.ink))
        room = QRect(rect.x() + 7, rect.y() + _GAP, rect.width() - 12, self.fontMetrics().height())
        name = str(self.model().headerData(section, self.orientation()))
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()
