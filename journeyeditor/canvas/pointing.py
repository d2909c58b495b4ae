"""The pointer on the map: presses, moves and releases become gestures; hovering, tool tips.

Moves are handled once a frame, the newest counts. Knows the bench and the gestures, not what
they do with the project.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from journeyeditor.canvas import sentences
from journeyeditor.canvas.area import MapArea
from journeyeditor.canvas.asking import place_of_keys, take
from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.gestures import Gestures
from journeyeditor.canvas.ghost import card_ghost, word_ghost
from journeyeditor.canvas.grip_tools import grip_cursor, grip_tip
from journeyeditor.canvas.grips import Grip, grip_at, grips
from journeyeditor.canvas.listener import MouseListener
from journeyeditor.canvas.overlay import Ghost
from journeyeditor.canvas.plain import wrapped_tip
from journeyeditor.canvas.scene import Scene
from journeyeditor.canvas.slivers import on_sliver, pointed_at, sliver_plate
from journeyeditor.canvas.sticky import Placed, body_area
from journeyeditor.canvas.tools.base import Cancel, Tool
from journeyeditor.canvas.tools.pan import Pan
from journeyeditor.layout.drawing import Block
from journeyeditor.layout.geometry import Point
from journeyeditor.model.base import Id

MakeTool = Callable[[], Tool]
"""Makes a tool for the map that is open then."""

_EDGE = 28
"""Px from the border of the window within which a gesture scrolls the map."""

_EDGE_STEP = 14
"""Px that it scrolls at a time."""

_TICK = 16
"""Milliseconds between two such steps."""


class PointedArea(MapArea):
    """A map area that can be pointed at. Subclasses say what a double click opens.

    `strayed` tells, while something from elsewhere is carried, where on the screen it is when that
    is not over the map; `menu_wanted` where on the screen a menu of what is chosen is to open, and
    whether a key asked for it.
    """

    strayed = Signal(QPoint)
    menu_wanted = Signal(QPoint, bool)

    def __init__(self, scene: Scene, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self._bench = bench
        far = QGuiApplication.styleHints().startDragDistance()
        self._gestures = Gestures(bench, self._look, self._feel, far)
        self._space = False
        self._hot: Grip | None = None
        self._carried: MakeTool | None = None
        self._elsewhere = MouseListener(self.viewport(), self._moved_to, self._released)
        self._pending: Pointer | None = None
        self._soon = self._timer(0, self._move_now)
        self._edge = self._timer(_TICK, self._scroll_at_edge)

    @property
    def in_gesture(self) -> bool:
        return self._gestures.dragging

    def finish_typing(self) -> None:
        """Keep what is being typed. For subclasses."""

    def open_corner(self) -> None:
        """The corner, which stands for the whole map, was clicked twice. For subclasses."""

    def open(self, block: Block | None) -> None:
        """Something was clicked twice, or an empty place (None). For subclasses."""

    def carry(self, make: MakeTool, at: QPointF) -> None:
        """Follow the mouse though the button went down in another widget, which keeps it."""
        self._elsewhere.start()
        self._carried = make
        self._gestures.begin(make(), self._pointer(at, Qt.KeyboardModifier.NoModifier))

    @property
    def carried(self) -> MakeTool | None:
        """Makes another tool that carries the same thing from elsewhere; None if nothing is."""
        return self._carried

    def take_press(self, event: QMouseEvent) -> None:
        """Go on with a press of the left button that another widget got, which keeps the mouse."""
        at = QPointF(self.viewport().mapFromGlobal(event.globalPosition()))
        self._elsewhere.start()
        self._gestures.press(self._pointer(at, event.modifiers()))

    def event(self, event: QEvent) -> bool:
        """During a gesture Alt belongs to it: letting go must not bring the keys to the menus."""
        asked = event.type() is QEvent.Type.ShortcutOverride and self._gestures.busy
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            event.accept()
            return True
        return super().event(event)

    def cancel(self, reason: Cancel) -> bool:
        """End the gesture without a result; False when there is none."""
        self._pending = None
        self._let_go()
        if self._gestures.dragging:
            self.gesture_ends(reason)
        cancelled = self._gestures.cancel(reason)
        if cancelled:
            self.gesture_ended()
            self.gesture_over()
        return cancelled

    def _pointer(self, at: QPointF, held: Qt.KeyboardModifier) -> Pointer:
        px = Point(at.x(), at.y())
        return Pointer(
            self.map_point(px)[1],
            px,
            bool(held & Qt.KeyboardModifier.ShiftModifier),
            bool(held & Qt.KeyboardModifier.AltModifier),
            bool(held & Qt.KeyboardModifier.ControlModifier),
        )

    def _look(self, at: Pointer) -> Block | None:
        return pointed_at(self._bench, self.camera, at.at, at.px)

    def shown_grips(self) -> list[Grip]:
        """The handles to be seen now: none while something goes on."""
        return [] if self._gestures.busy else grips(self._bench, self.camera.scale)

    def _feel(self, at: Pointer) -> Grip | None:
        if on_sliver(self._bench, self.camera, at.px):
            return None
        layer = self.map_point(at.px)[0]
        return grip_at(grips(self._bench, self.camera.scale), self.camera, layer, at.px)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.finish_typing()
        at = self._pointer(event.position(), event.modifiers())
        left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.MiddleButton or (left and self._space):
            self._gestures.begin(Pan(self._bench, self.scroll_by), at)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif left:
            self._gestures.press(at)
        self._warm(None)
        self._hover(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._moved_to(event.position(), event.modifiers())

    def _moved_to(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        self._pending = self._pointer(at, held)
        if self._carried is not None and not self.viewport().rect().contains(at.toPoint()):
            self.strayed.emit(self.viewport().mapToGlobal(at.toPoint()))
        if not self._soon.isActive():
            self._soon.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._released(event.position(), event.modifiers())

    def _released(self, px: QPointF, held: Qt.KeyboardModifier) -> None:
        at = self._pointer(px, held)
        inside = self.viewport().rect().contains(px.toPoint())
        carried = self._elsewhere.listening
        self._let_go()
        if self._gestures.dragging:
            self.gesture_ends(None)
        if carried and not inside:
            self._gestures.cancel(Cancel.COMMAND)
        else:
            self._gestures.release(at)
        self.gesture_ended()
        self.gesture_over()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.cancel(Cancel.COMMAND)
        at = self._pointer(event.position(), event.modifiers())
        if self.map_point(at.px)[0] == "corner":
            self.open_corner()
        else:
            self.open(self._look(at))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Choose what the menu is about and ask for it; during a gesture this only stops that."""
        if self.cancel(Cancel.COMMAND):
            return
        self.finish_typing()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self._at_keys()), True)
            return
        at = self._pointer(event.pos().toPointF(), Qt.KeyboardModifier.NoModifier)
        take(self._bench, self._look(at), at, self.camera.scale)
        self.menu_wanted.emit(event.globalPos(), False)

    def _at_keys(self) -> QPoint:
        """Px at which a menu about the place of the keys opens, always within the window."""
        placed, inside = place_of_keys(self._bench), self.viewport().rect()
        if placed is None:
            return inside.center()
        box = self.window_rect(placed.layer, placed.rect).toRect()
        seen = box.intersected(inside)
        return seen.center() if not seen.isEmpty() else inside.center()

    def _move_now(self) -> None:
        """The newest of the moves since the last frame."""
        at, self._pending = self._pending, None
        if at is None:
            return
        # The map may have been scrolled since: the place in the window is what counts.
        at = at._replace(at=self.map_point(at.px)[1])
        if self._gestures.busy:
            self._gestures.move(at)
            if self._gestures.dragging:
                self._edge.start()
        elif not self._warm(self._feel(at)):
            self._hover(self._look(at))

    def _warm(self, grip: Grip | None) -> bool:
        """Show that a handle can be pulled; whether there is one under the pointer."""
        if grip != self._hot:
            self._hot = grip
            if grip is not None:
                self.viewport().setCursor(grip_cursor(grip))
            elif not self._space:
                self.viewport().unsetCursor()
            self.viewport().update()
        return grip is not None

    def _hover(self, block: Block | None) -> None:
        self._bench.marks.hovered = "" if block is None else block.ref
        found = None if block is None else self.scene.index.find(self.scene.shown, block.id)
        mark = None if found is None else Placed(found.layer, found.rect, found.round)
        if mark != self._bench.marks.hover:
            self._bench.marks.hover = mark
            self._bench.marks.plate = sliver_plate(self._bench, self.camera, block)
            self.viewport().update()

    def _scroll_at_edge(self) -> None:
        """Scroll on while something is dragged close to the border of the map's window."""
        at = self._gestures.last
        if not self._gestures.dragging or at is None or self._gestures.pushing:
            self._edge.stop()
            return
        area = body_area(self.scene.shown, self.camera)
        dx = _push(at.px.x, area.x, area.right)
        dy = _push(at.px.y, area.y, area.bottom)
        before = self.camera
        if dx or dy:
            self.scroll_by(dx, dy)
        if self.camera != before:
            self._gestures.move(at._replace(at=self.map_point(at.px)[1]))

    def gesture_ends(self, reason: Cancel | None) -> None:
        """A gesture is about to end: why without a result, None = it was let go. For subclasses."""

    def gesture_ended(self) -> None:
        """What it has brought is there. For subclasses."""

    def gesture_over(self) -> None:
        """The marks of the selection, hidden meanwhile, are to be seen again. For subclasses."""

    def _let_go(self) -> None:
        self._carried = None
        self._soon.stop()
        self._move_now()
        self._edge.stop()
        self._elsewhere.stop()
        if self._space:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._tip(event)
            return True
        if event.type() is QEvent.Type.Leave and not self._gestures.busy:
            self._warm(None)
            self._hover(None)
        return super().viewportEvent(event)

    def _tip(self, event: QHelpEvent) -> None:
        at = self._pointer(event.pos().toPointF(), Qt.KeyboardModifier.NoModifier)
        block, grip = self._look(at), self._feel(at)
        text = grip_tip(grip) if grip is not None else block.text if block is not None else ""
        if self.map_point(at.px)[0] == "corner":
            text = sentences.title_tip(self.scene.journey.title)
        if not text or self._gestures.busy or self._bench.marks.plate is not None:
            QToolTip.hideText()
            return
        QToolTip.showText(event.globalPos(), wrapped_tip(text), self.viewport())

    def lift(self, ids: list[Id], words: str, at: Pointer) -> Ghost:
        """The picture of some cards, the first on top, or of a word."""
        found = self._bench.find(ids[0]) if ids else None
        if found is None:
            return word_ghost(words, self.font(), self.devicePixelRatioF(), at.px)
        grip = Point(at.at.x - found.rect.x, at.at.y - found.rect.y)
        ghost = card_ghost(
            found.block,
            len(ids),
            self.board.artwork,
            self.camera.scale,
            self.devicePixelRatioF(),
            grip,
            at.px,
        )
        return replace(ghost, ref=ids[0])

    def _timer(self, ms: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(ms)
        timer.setSingleShot(ms == 0)
        timer.timeout.connect(call)
        return timer


def _push(at: float, low: float, high: float) -> int:
    if at < low + _EDGE:
        return -_EDGE_STEP
    return _EDGE_STEP if at > high - _EDGE else 0
