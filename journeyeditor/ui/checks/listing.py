"""Remarks under each other; lines are kept and shown anew, not built anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.checking.remark import Remark
from journeyeditor.checking.sentences import sentence
from journeyeditor.ui.checks.line import RemarkLine
from journeyeditor.ui.controls.tab_order import set_in_order


class RemarkList(QWidget):
    """`followed` tells the remark whose subject is wanted."""

    followed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[RemarkLine] = []
        self._remarks: tuple[Remark, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def sentences(self) -> list[str]:
        """What is shown."""
        return [line.text() for line in self._lines if not line.isHidden()]

    def line(self, index: int) -> RemarkLine:
        """The line of the remark with this index."""
        return self._lines[index]

    def show_remarks(self, remarks: Sequence[Remark], more: Sequence[str] = ()) -> None:
        """Show these, and after them sentences that lead nowhere on the map."""
        self._remarks = tuple(remarks)
        said = [*((sentence(each), True) for each in remarks), *((each, False) for each in more)]
        while len(self._lines) < len(said):
            self._add()
        for line, (words, leads) in zip(self._lines, said, strict=False):
            line.say(words, leads)
        for index, line in enumerate(self._lines):
            line.setVisible(index < len(said))

    def _add(self) -> None:
        index = len(self._lines)
        line = RemarkLine(self)
        line.clicked.connect(lambda: self.followed.emit(self._remarks[index]))
        self._lines.append(line)
        self._column.addWidget(line)
        set_in_order(self)
