"""The tool bar: the few commands that are needed all day, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from journeyeditor.canvas.plain import plain_label
from journeyeditor.i18n import translate
from journeyeditor.model.enums import State
from journeyeditor.session import Session
from journeyeditor.ui.actions import Actions
from journeyeditor.ui.conditions import has_state
from journeyeditor.ui.controls.tool_button import ToolButton


class ToolBar(QToolBar):
    """Made from the actions; `refresh` after each change of the project."""

    def __init__(self, actions: Actions, session: Session, parent: QWidget) -> None:
        super().__init__(translate("Toolbar", "Tool bar"), parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._actions = actions
        self._session = session
        self._button("file.open", "open")
        self._button("file.save", "save")
        self.addSeparator()
        self._button("edit.undo", "undo")
        self._button("edit.redo", "redo")
        self._switch = [
            self.addSeparator(),
            self._button("journey.as_is", "", words=True),
            self._button("journey.to_be", "", words=True),
        ]
        self._copy = self._button("journey.copy", "plus", words=True)
        self._add_right()
        self.refresh()

    def _add_right(self) -> None:
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self._button("edit.find", "search", words=True, label=translate("Toolbar", "Find"))
        self.addSeparator()
        self._button("view.zoom_out", "minus")
        self.zoom = plain_label("", self)
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %") + 6)
        self.addWidget(self.zoom)
        self._button("view.zoom_in", "plus")
        self._button("view.fit", "fit", words=True)
        self._button("view.present", "present", words=True)
        self.addSeparator()
        poster = translate("Toolbar", "Poster")
        self._button("file.poster", "poster", words=True, filled=True, label=poster)

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom, 1.0 = 100 %."""
        text = f"{round(zoom * 100)} %"
        self.zoom.setText(text)
        self.zoom.setAccessibleName(translate("Toolbar", "Zoom {percent}").format(percent=text))

    def refresh(self) -> None:
        """Show the switch between as-is and to-be only where there is something to switch."""
        both = all(has_state(self._session, state) for state in State)
        for action in self._switch:
            action.setVisible(both)
        self._copy.setVisible(not both)

    def _button(
        self, command: str, sign: str, words: bool = False, filled: bool = False, label: str = ""
    ) -> QAction:
        action = self._actions[command]
        button = ToolButton(sign, self, words, filled)
        button.setDefaultAction(action)
        button.setObjectName(f"tool.{command}")
        if label:
            button.set_label(label)
        return self.addWidget(button)
