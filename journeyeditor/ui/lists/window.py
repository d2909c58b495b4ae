"""The window of the lists: which list at the left, its entries, and the form for one of them."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from journeyeditor.edits.catalogue import AnyList
from journeyeditor.edits.tree import same
from journeyeditor.edits.uses import Uses, uses
from journeyeditor.i18n import translate
from journeyeditor.model.project import Project
from journeyeditor.ui.floating import FloatingWindow
from journeyeditor.ui.lists.editor import DETAILS, ListEditor
from journeyeditor.ui.lists.list_choice import ListChoice
from journeyeditor.ui.panels.editing import Editing

FIRST: AnyList = "actions"
"""The list that is shown when nobody asked for one."""


class ListsWindow(FloatingWindow):
    """All lists."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__("lists", editing, parent)
        self.setWindowTitle(translate("Lists", "Lists"))
        self._named: tuple[object, ...] = ()
        self._uses: Uses = MappingProxyType({})
        self.choice = ListChoice(self)
        self.choice.chosen.connect(self._choose)
        self.choice.opened.connect(self._enter)
        self._shown: AnyList = FIRST
        self.stack = QStackedWidget(self)
        self._editors: dict[AnyList, ListEditor] = {}
        self._build()
        self.show_list(FIRST)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.choice)
        row.addWidget(self.stack, 1)
        self.column.addLayout(row, 1)
        self.add_foot()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().horizontalAdvance("m")
        return QSize(em * 72, self.fontMetrics().height() * 38)

    @property
    def editor(self) -> ListEditor:
        """The list that is shown."""
        return self._editors[self._shown]

    def _choose(self, name: str) -> None:
        self.show_list(_list_called(name) or self._shown)

    def _enter(self) -> None:
        self.editor.focus_first()

    def show_list(self, name: AnyList, key: str = "") -> None:
        """Show a list, and in it an entry."""
        self._shown = name
        self.choice.show_value(name)
        if name not in self._editors:
            self._editors[name] = ListEditor(name, self.editing, self.stack)
            self.stack.addWidget(self._editors[name])
        self.stack.setCurrentWidget(self._editors[name])
        self.refresh()
        if key:
            self.editor.show_entry(key)

    def open_at(self, name: str, key: str) -> None:
        """Show the window with a list, "" for the one that was shown last, and an entry."""
        self.come_forward()
        self.show_list(_list_called(name) or self._shown, key)
        self.editor.focus_first()

    def refresh(self) -> None:
        """Show what the project holds; who names what is looked up anew when it has changed."""
        project = self.session.shown
        named = _naming(project)
        if same(self._named, named) is not self._named:
            self._named, self._uses = named, uses(project)
        self.choice.count(project)
        self.editor.refresh(project, self._uses)


def _naming(project: Project) -> tuple[object, ...]:
    """All parts of a project in which items of lists are named, and what orders them."""
    parts: list[object] = [project.participants, project.root_causes]
    parts += [project.actions, project.teasers]
    for journey in project.maps:
        parts += [journey.id, journey.lanes, journey.curves, journey.persona_id]
        parts += [stage.id for stage in journey.stages]
    return tuple(parts)


def _list_called(name: str) -> AnyList | None:
    """The list in this field of the project."""
    return next((each for each in DETAILS if each == name), None)
