"""The middle of the window: the map with its journey bar, and the tabs above it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.canvas.view import MapView
from journeyeditor.edits.new import IdSource
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.session import Session
from journeyeditor.ui.maps.actions import MapActions
from journeyeditor.ui.maps.cameras import Cameras
from journeyeditor.ui.maps.tabs import MapTabs
from journeyeditor.ui.panels.journey_bar import JourneyBar


class MapDesk(QWidget):
    """Holds the one map view that edits the open journey."""

    def __init__(self, session: Session, fonts: Fonts, new_id: IdSource, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = MapView(session, fonts, new_id, self)
        self.view.setAccessibleName(translate("Window", "Map"))
        self.bar = JourneyBar(session, self.view)
        self.view.setHorizontalScrollBar(self.bar)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.maps = MapActions(session, new_id, self.view.told.emit)
        self.tabs = MapTabs(session, self.maps, self)
        self._cameras = Cameras(session, self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.view, 1)
        for leave in (self.tabs.leave, self._cameras.leave):
            self.destroyed.connect(leave)
