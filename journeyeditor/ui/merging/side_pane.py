"""One side of a conflict: where the thing stands on that side's map, and what it says there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.canvas.bench import block_names
from journeyeditor.canvas.differences import Differences, Outline, Sign, Tab
from journeyeditor.canvas.scene import Scene
from journeyeditor.canvas.sticky import Placed
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.label import Plain
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.merging.other_maps import Across, OtherMaps
from journeyeditor.ui.merging.still_map import StillMap
from journeyeditor.ui.merging.text_difference import Piece
from journeyeditor.ui.merging.value_text import ValueText
from journeyeditor.ui.theme import theme_of

ZOOM = 0.3
NO_BAR = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
"""A drag or the wheel moves the map; the room is for what is on it."""
LEAST_MAP = 150
"""Px of height below which a map shows nothing."""


class SidePane(QWidget):
    """A name, a map and a text. The map is hidden for what stands on none."""

    def __init__(self, fonts: Fonts, parent: QWidget) -> None:
        super().__init__(parent)
        self._fonts = fonts
        self._maps: OtherMaps | None = None
        self.map: StillMap | None = None
        self.name = Plain("", self)
        self.name.setFont(bold(self.font()))
        self.text = ValueText("", self)
        self.text.setMinimumHeight(self.fontMetrics().height() * 3)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.name)
        self._column.addWidget(self.text, 1)

    def show_project(self, project: Project, name: str) -> None:
        """The version that this side stands for."""
        self.name.setText(name)
        self.text.setAccessibleName(name)
        if self._maps is None or self._maps.project is not project:
            self._maps = OtherMaps(project, self._fonts)
            self._drop_map()

    def scene(self, map_id: Id) -> Scene | None:
        """The scene of a map of this side, if it has that map."""
        return self._maps.scene(map_id) if self._maps is not None else None

    def show_text(self, pieces: Iterable[Piece]) -> None:
        """What it says here."""
        self.text.show_pieces(pieces)
        self.text.to_start()

    def show_thing(self, map_id: Id, ref: Id, sign: Sign, other: Scene | None) -> None:
        """Show where a thing stands, or would stand where the other side has it."""
        scene = self.scene(map_id) if ref else None
        if scene is None:
            self._drop_map()
            return
        found = next(scene.index.find_all(scene.shown, block_names(ref)), None)
        marks, placed = Differences(), None
        if found is not None:
            placed = Placed(found.layer, found.rect, found.round)
            marks = Differences(tabs=(Tab(ref, sign),), current=ref)
        elif other is not None and (placed := Across.between(other, scene).place(ref)) is not None:
            gone = Sign("×", translate("Merge", "removed"), grey=True)
            marks = Differences(outlines=(Outline(ref, placed, gone),), current=ref)
        self._show(scene, marks, placed)

    def _show(self, scene: Scene, marks: Differences, placed: Placed | None) -> None:
        if self.map is None:
            self.map = StillMap(scene, self)
            self.map.setMinimumHeight(LEAST_MAP)
            self.map.setHorizontalScrollBarPolicy(NO_BAR)
            self.map.setVerticalScrollBarPolicy(NO_BAR)
            theme = theme_of(self)
            self.map.set_desk(QColor(theme.desk), theme.high)
            self._column.insertWidget(1, self.map, 3)
        self.map.setAccessibleName(self.name.text())
        self.map.board.clear()
        self.map.follow()
        self.map.show_differences(marks)
        if placed is not None:
            self.map.frame(placed, ZOOM)

    def _drop_map(self) -> None:
        if self.map is not None:
            self.map.hide()
            self.map.setParent(None)
            self.map.deleteLater()
            self.map = None
