"""Which check list: their titles under each other, with how many items of each are assessed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.analysis.checklists import CheckList, score
from journeyeditor.i18n import translate
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.segments import OneOf
from journeyeditor.ui.controls.side_button import SideButton
from journeyeditor.ui.improving.checks.words import about_list, score_line


class CheckListChoice(OneOf):
    """`chosen` tells the list; `opened` when Enter goes on to its items."""

    opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Checks", "Which check list"))
        self._titles = {each: SideButton(about_list(each).name, self) for each in CheckList}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        for check_list, button in self._titles.items():
            self.add(check_list.value, button)
            column.addWidget(button)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.show_value(CheckList.BASICS6.value)

    def count(self, project: Project) -> None:
        """Show how much of each list is assessed in a project."""
        for check_list, button in self._titles.items():
            found = score(project, check_list)
            button.say(f"{found.answered}/{found.count}", score_line(found))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
