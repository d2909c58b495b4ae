"""Which list: their titles under each other, with how many entries each has."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.edits.catalogue import AnyList
from journeyeditor.i18n import translate
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.segments import OneOf
from journeyeditor.ui.controls.side_button import SideButton
from journeyeditor.ui.lists.names import NAMES, list_names


class ListChoice(OneOf):
    """`chosen` tells the list; `opened` when Enter goes on to its entries."""

    opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Lists", "Which list"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        self._titles: dict[AnyList, SideButton] = {}
        for name, title in zip(NAMES, (title for _, title in list_names()), strict=True):
            self._titles[name] = SideButton(title, self)
            self.add(name, self._titles[name])
            column.addWidget(self._titles[name])
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.show_value(NAMES[0])

    def count(self, project: Project) -> None:
        """Show how many entries the lists of a project have."""
        for name, button in self._titles.items():
            count = len(getattr(project, name))
            button.say(str(count), translate("Lists", "%n entries", n=count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
