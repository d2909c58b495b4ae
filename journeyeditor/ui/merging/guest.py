"""Lays the map of another version beside the one that is edited; both scroll together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor

from journeyeditor.canvas.alignment import Alignment
from journeyeditor.canvas.area import MapArea
from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.differences import Differences
from journeyeditor.canvas.scene import Scene
from journeyeditor.i18n import translate
from journeyeditor.model.titles import in_sentence
from journeyeditor.ui.maps.halves import WIDE, Beside, Half, led
from journeyeditor.ui.merging.still_map import StillMap
from journeyeditor.ui.panels.journey_bar import JourneyBar
from journeyeditor.ui.theme import theme_of

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow

HALF = 1_000_000
"""A size that the splitter shares out evenly."""


class Guest(QObject):
    """One at a time. `left` when the person lays two journeys of the project there instead."""

    left = Signal()

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._view = window.view
        self._halves = window.panes.desk.halves
        self._half: Half | None = None
        self.map: StillMap | None = None
        self._pairs = Beside()
        self._moving = False
        self._led_to: Camera | None = None
        self._view.moved.connect(self.follow)
        self._halves.opened.connect(self._make_room)

    def show(self, scene: Scene, name: str, covered: bool) -> None:
        """Show what a scene shows, under a name, beside or below the editor.

        `covered`: a window lies over the right side, where nothing could be seen of it.
        """
        if self.map is None or self.map.scene is not scene:
            self.hide()
            self._halves.close_pair()
            self._make(scene, covered)
        if self.map is not None and self._half is not None:
            self.map.follow()
            said = translate("Merge", "{name} – to look at only").format(name=in_sentence(name))
            self._half.heading.say("", f"  {said}")
            self._half.heading.setAccessibleName(said)
            self._half.heading.show()
            self.map.setAccessibleName(said)
            self.follow()

    def hide(self) -> None:
        """Show the editor alone again."""
        if self._half is not None:
            self._half.hide()
            self._half.setParent(None)
            self._half.deleteLater()
        self._half = self.map = self._led_to = None

    def paint_desk(self) -> None:
        """Take the colours of the theme."""
        if self.map is not None:
            theme = theme_of(self._halves)
            self.map.set_desk(QColor(theme.desk), theme.high)

    def mark(self, found: Differences | None) -> None:
        """Show how that version differs from the open one."""
        if self.map is not None:
            self.map.show_differences(found)

    def follow(self) -> None:
        """Show what belongs beside what the editor shows."""
        if self.map is not None:
            self._lead(self._view, self.map)

    def _make(self, scene: Scene, covered: bool) -> None:
        halves = self._halves
        self.map = StillMap(scene)
        bar = JourneyBar(self.map)
        bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.map.setHorizontalScrollBar(bar)
        self.map.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.paint_desk()
        self.map.moved.connect(self._peer_moved)
        self._half = Half(self.map, halves)
        beside = not covered and halves.width() > WIDE * halves.height()
        halves.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        halves.addWidget(self._half)
        self._half.show()
        halves.setSizes([HALF, HALF])

    def _peer_moved(self) -> None:
        """It was scrolled or zoomed; one that just got another size follows the editor again."""
        if self.map is None:
            return
        camera, led_to = self.map.camera, self._led_to
        if led_to is None or camera == led_to.resized(camera.w, camera.h):
            self.follow()
        else:
            self._lead(self.map, self._view)

    def _lead(self, one: MapArea, other: MapArea) -> None:
        """Let the other map show what belongs beside what this one shows."""
        if self._moving:
            return
        self._moving = True
        way = self._way(one is self._view)
        other.look(led(one.camera, one.scene.shown, other.camera, way))
        self._moving = False
        self._led_to = self.map.camera if self.map is not None else None

    def _way(self, out: bool) -> Alignment:
        """From places of the editor to those of the guest, or back."""
        found = self._pairs.of(self._view.scene, (self.map or self._view).scene)
        return found.there if out else found.back

    def _make_room(self, opened: bool) -> None:
        if opened and self._half is not None:
            self.hide()
            self.left.emit()
