"""The middle of the window: the map, or two side by side, and the tabs above."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.canvas.view import MapView
from journeyeditor.edits.new import IdSource
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.session import Session
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.maps.actions import MapActions
from journeyeditor.ui.maps.cameras import Cameras
from journeyeditor.ui.maps.halves import Halves
from journeyeditor.ui.maps.tabs import MapTabs
from journeyeditor.ui.motion import reduced_motion
from journeyeditor.ui.panels.journey_bar import JourneyBar


class MapDesk(QWidget):
    """Holds the one map view that edits the open journey."""

    def __init__(self, session: Session, fonts: Fonts, new_id: IdSource, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = MapView(session, fonts, new_id, self)
        self.view.motion.allowed = lambda: not reduced_motion()
        self.view.setAccessibleName(translate("Window", "Map"))
        self.bar = JourneyBar(self.view)
        self.view.setHorizontalScrollBar(self.bar)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.maps = MapActions(session, new_id, self.view.told.emit)
        self.tabs = MapTabs(session, self.maps, self)
        self.tabs.tabs.left.connect(self.view.setFocus)
        self._cameras = Cameras(session, self.view)
        self.halves = Halves(session, self.view, self._cameras, self)
        self.rows: list[QWidget] = []
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.halves, 1)
        self._add_buttons()
        for leave in (self.tabs.leave, self._cameras.leave, self.halves.leave):
            self.destroyed.connect(leave)

    def add_row(self, row: QWidget) -> None:
        """Put a row over the map, below the tabs and the rows that are there."""
        self._column.insertWidget(self._column.count() - 1, row)
        self.rows.append(row)

    def _add_buttons(self) -> None:
        """While two maps are side by side, the bar of the tabs has what that needs."""
        turn = ToolButton("", self.tabs, words=True)
        self.halves.turned.connect(lambda: turn.set_label(self._other_way()))
        turn.setText(translate("Maps", "Lay the two above or beside each other"))
        turn.clicked.connect(self.halves.turn)
        end = ToolButton("close", self.tabs)
        end.setAccessibleName(translate("Maps", "Show one journey again"))
        set_tip(end, translate("Maps", "Show one journey again (Esc)"))
        end.clicked.connect(self.halves.close_pair)
        for button in (turn, end):
            button.setFixedHeight(26)
            self.tabs.add_button(button)
            button.hide()
            self.halves.opened.connect(button.setVisible)

    def _other_way(self) -> str:
        if self.halves.orientation() is Qt.Orientation.Horizontal:
            return translate("Maps", "Above each other")
        return translate("Maps", "Beside each other")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing on the map needed ends the view side by side."""
        if event.key() == Qt.Key.Key_Escape and self.halves.peer is not None:
            self.halves.close_pair()
        else:
            super().keyPressEvent(event)
