"""Another map beside the one that is edited: to look at, and to go to by a click.

It shows a scene that is pinned to its map and never changes the project. What is pressed on it is
handed on, so that the one who put it there can make its map the one that is edited.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.area import MapArea
from journeyeditor.canvas.bench import block_names
from journeyeditor.canvas.index import Found
from journeyeditor.canvas.overlay import Marks, OverlayPainter
from journeyeditor.canvas.painter import prepare
from journeyeditor.canvas.scene import Scene
from journeyeditor.canvas.sticky import Placed
from journeyeditor.model.base import Id


class Companion(MapArea):
    """Shows a map that is not open.

    `pressed` carries the press of a mouse button, `menu_wanted` the place on the screen.
    """

    pressed = Signal(QMouseEvent)
    menu_wanted = Signal(QPoint)

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self._marks = Marks()
        self._lit: frozenset[Id] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def show_map(self, map_id: Id) -> None:
        """Show this map from now on."""
        self.scene.pinned = map_id
        self.follow()

    def follow(self) -> None:
        """The project, or what is shown of it, has changed."""
        before = self.scene.shown
        changes = self.scene.refresh()
        if self.scene.shown is not before:
            self.board.spoil(changes)
            self.follow_drawing()
        self._find_lit()

    def light(self, refs: frozenset[Id]) -> None:
        """Ring the cards, stages and lanes with these ids."""
        self._lit = refs
        self._find_lit()

    @property
    def lit(self) -> tuple[Placed, ...]:
        """Where the rings are."""
        return tuple(self._marks.lit)

    def _find_lit(self) -> None:
        names = frozenset(name for ref in self._lit for name in block_names(ref))
        found = self.scene.index.find_all(self.scene.shown, names) if names else ()
        self._marks.lit = tuple(map(_placed, found))
        self.viewport().update()

    def paint_marks(self, painter: QPainter, layer: str) -> None:
        prepare(painter)
        over = OverlayPainter(painter, self.camera, self.scene.shown, self.font())
        if layer == "body":
            over.on_layer(self._marks, "body")
        elif layer == "strips":
            for name in ("header", "names"):
                over.on_layer(self._marks, name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())


def _placed(found: Found) -> Placed:
    return Placed(found.layer, found.rect, found.round)
