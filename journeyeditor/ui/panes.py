"""The three parts of the window side by side: palette and notes, map, inspector and history."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from journeyeditor.edits.new import IdSource
from journeyeditor.layout.fonts import Fonts
from journeyeditor.session import Session
from journeyeditor.ui.controls.splitter import Splitter
from journeyeditor.ui.maps.desk import MapDesk
from journeyeditor.ui.panels.analysis.panel import AnalysisPanel
from journeyeditor.ui.panels.history.panel import HistoryPanel
from journeyeditor.ui.panels.inspector import Inspector
from journeyeditor.ui.panels.notes.tray import LEAST, ROOMY, NoteTray
from journeyeditor.ui.panels.palette import Palette

SIDES = (212, 920, 308)
"""Widths of palette, map and inspector at the first start, in px at the usual text size."""

LEAST_SIDE, MOST_SIDE = 180, 420
"""How narrow and how wide the panels can be made, likewise."""

USUAL_TEXT = 15
"""Height of a line of text, in px, that those measures are for."""

PANELS = ("palette", "inspector")
"""The names of the panels that are shown as they were left."""


class Panes(Splitter):
    """Builds the three parts and knows which of them are shown."""

    def __init__(self, session: Session, fonts: Fonts, new_id: IdSource, parent: QWidget) -> None:
        super().__init__(parent)
        self.left = Splitter(Qt.Orientation.Vertical, self)
        self.palette_panel = Palette(self.left)
        self.notes = NoteTray(session, new_id, self.left)
        self.desk = MapDesk(session, fonts, new_id, self)
        self.view, self.bar = self.desk.view, self.desk.bar
        self.right = Splitter(Qt.Orientation.Vertical, self)
        self.inspector = Inspector(session, new_id, self.right)
        self.inspector.told.connect(self.view.told)
        self.inspector.revealed.connect(self.view.show_ref)
        self.inspector.linking.connect(self.view.link_selection)
        self.analysis = AnalysisPanel(session, self.right)
        self.history = HistoryPanel(session, self.right)
        self.history.hide()
        for part in (self.left, self.desk, self.right):
            self.addWidget(part)
        for splitter in (self, self.left, self.right):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.left.setStretchFactor(1, 1)
        self.right.setStretchFactor(0, 3)
        self.right.setStretchFactor(1, 2)
        self.setStretchFactor(1, 1)
        self._bound_panels()
        self.notes.crowded.connect(self._share_left)

    def panel(self, name: str) -> QWidget:
        """The panel of this name. Raises KeyError for another name."""
        return {
            "palette": self.left,
            "inspector": self.inspector,
            "analysis": self.analysis,
            "history": self.history,
        }[name]

    def show_panel(self, name: str, shown: bool) -> None:
        """Show or hide a panel; the right side goes with the last of what stands in it."""
        self.panel(name).setVisible(shown)
        self.right.setVisible(any(map(self.is_shown, ("inspector", "analysis", "history"))))

    def is_shown(self, name: str) -> bool:
        """Whether a panel is shown, or will be as soon as the window is."""
        return not self.panel(name).isHidden()

    def take_up(self, state: QByteArray) -> None:
        """Give the parts the widths that they were left with, or those of the first start."""
        if not self.restoreState(state):
            factor = self._text_factor()
            self.setSizes([round(width * factor) for width in SIDES])

    def _share_left(self, crowded: bool) -> None:
        """Give many notes room to be seen, at most half, and the palette its own when they go."""
        palette, notes = self.left.sizes()
        whole = palette + notes
        room = min(ROOMY, whole // 2)
        if not crowded:
            self.left.setSizes([self.palette_panel.maximumHeight(), LEAST])
        elif notes < room:
            self.left.setSizes([whole - room, room])

    def showEvent(self, event: QShowEvent) -> None:
        """Only now there is something to share."""
        super().showEvent(event)
        if self.notes.is_crowded and not event.spontaneous():
            self._share_left(True)

    def _bound_panels(self) -> None:
        """Keep the panels within widths that go by the size of the text."""
        factor = self._text_factor()
        for side in (self.left, self.right):
            side.setMinimumWidth(round(LEAST_SIDE * factor))
            side.setMaximumWidth(round(MOST_SIDE * factor))

    def _text_factor(self) -> float:
        return max(1.0, self.fontMetrics().height() / USUAL_TEXT)
