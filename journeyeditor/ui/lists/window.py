"""The window of the lists: which list at the left, its entries, and the form for one of them.

It floats over the main window and leaves that usable: cards are chosen on the map while it is
open, and on a second screen the lists do not cover what people look at.
"""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journeyeditor.edits.catalogue import AnyList
from journeyeditor.edits.tree import same
from journeyeditor.edits.uses import Uses, uses
from journeyeditor.i18n import translate
from journeyeditor.model.project import Project
from journeyeditor.session import Change, Session
from journeyeditor.ui.lists.editor import DETAILS, ListEditor
from journeyeditor.ui.lists.list_choice import ListChoice
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.status import Sentence

FIRST: AnyList = "actions"
"""The list that is shown when nobody asked for one."""


class ListsWindow(QWidget):
    """All lists; `closed` when it is put away."""

    closed = Signal()

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setWindowTitle(translate("Lists", "Lists"))
        self.setObjectName("lists")
        self._session: Session = editing.session
        self._editing = Editing(
            editing.session, editing.new_id, self._tell, editing.reveal, editing.open_list
        )
        self._main_tell = editing.tell
        self._named: tuple[object, ...] = ()
        self._uses: Uses = MappingProxyType({})
        self.choice = ListChoice(self)
        self.choice.chosen.connect(self._choose)
        self.choice.opened.connect(self._enter)
        self._shown: AnyList = FIRST
        self.stack = QStackedWidget(self)
        self._editors: dict[AnyList, ListEditor] = {}
        self.sentence = Sentence(self)
        self._build()
        self._leave = self._session.subscribe(self._changed)
        self.show_list(FIRST)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.choice)
        row.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 2, 10, 2)
        foot.addWidget(self.sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addLayout(foot)

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
            self._editors[name] = ListEditor(name, self._editing, self.stack)
            self.stack.addWidget(self._editors[name])
        self.stack.setCurrentWidget(self._editors[name])
        self._refresh()
        if key:
            self.editor.show_entry(key)

    def open_at(self, name: str, key: str) -> None:
        """Show the window with a list, "" for the one that was shown last, and an entry."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.show_list(_list_called(name) or self._shown, key)
        self.editor.focus_first()

    def leave(self) -> None:
        """Stop following the session."""
        self._leave()

    def place(self, state: QByteArray) -> None:
        """Take up the place that it was left in."""
        if self.restoreGeometry(state):
            return
        self.resize(self.sizeHint())
        frame, parent = self.frameGeometry(), self.parentWidget()
        if parent is not None:
            frame.moveCenter(parent.frameGeometry().center())
            self.move(frame.topLeft())

    def _changed(self, change: Change) -> None:
        if self.isVisible() and change & (
            Change.PROJECT | Change.SHOWN | Change.MAP | Change.SELECTION
        ):
            self._refresh()

    def _refresh(self) -> None:
        """Show what the project holds; who names what is looked up anew when it has changed."""
        project = self._session.shown
        named = _naming(project)
        if same(self._named, named) is not self._named:
            self._named, self._uses = named, uses(project)
        self.choice.count(project)
        self.editor.refresh(project, self._uses)

    def _tell(self, strong: str, soft: str) -> None:
        self.sentence.say(strong, soft)
        self._main_tell(strong, soft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that no field has taken puts the window away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


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
