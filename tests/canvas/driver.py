"""A person at the canvas: presses, drags, types, and looks at what came of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget

from journeyeditor.canvas.view import MapView
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.hit import find_block
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.find import Place, find_card
from journeyeditor.model.project import Project
from journeyeditor.session import Session

Key = Qt.Key
NO = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Ids:
    """Hands out n1, n2 ..."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> Id:
        self.count += 1
        return f"n{self.count}"


class Driver:
    """Works a view the way a person does; places are told in mm on the map."""

    def __init__(self, project: Project, fonts: Fonts) -> None:
        self.session = Session(project, clock=lambda: 0.0)  # time stands still
        self.view = MapView(self.session, fonts, Ids())
        self._down = Qt.MouseButton.NoButton
        self.said: list[tuple[str, str]] = []
        self.view.told.connect(lambda strong, soft: self.said.append((strong, soft)))
        self.view.resize(1400, 1000)
        self.view.show()
        self.view.setFocus()
        self.wait()

    # -- looking ------------------------------------------------------------------------------

    def card(self, card_id: Id) -> AnyCard:
        """A card of the committed project."""
        return self.place(card_id).card

    def place(self, card_id: Id) -> Place:
        """Where a committed card stands."""
        found = find_card(self.session.project.maps[0], card_id)
        assert found is not None, f"there is no card {card_id}"
        return found

    def titles(self) -> list[str]:
        """The titles of all cards of the committed project."""
        lanes = self.session.project.maps[0].lanes
        return [card.title for lane in lanes for cell in lane.cells for card in cell.cards]

    def rect(self, block_id: str) -> Rect:
        """Where a block of the committed drawing lies, in mm."""
        found = find_block(self.view.drawing, block_id)
        assert found is not None, f"nothing is drawn for {block_id}"
        return found[1]

    def rect_of(self, ref: Id) -> Rect:
        """Where a thing of the project is drawn, in mm."""
        found = self.view.bench.find(ref, committed=True)
        assert found is not None, f"nothing is drawn for {ref}"
        return found.rect

    def spot(self, lane_id: Id, stage_id: Id, slot: float) -> Point:
        """The middle of a moment in a lane, in mm."""
        grid = self.view.drawing.grid
        lane = grid.lane(lane_id)
        return Point(grid.stage(stage_id).slot_x(slot), lane.y + lane.h / 2)

    @property
    def editor(self) -> QPlainTextEdit | None:
        """The field in which a title is being typed."""
        found = self.view.viewport().findChildren(QPlainTextEdit, "title-editor")
        return next((field for field in found if field.isVisible()), None)

    @property
    def status(self) -> str:
        """The last sentence of the status line."""
        return self.said[-1][0] if self.said else ""

    def settled(self) -> None:
        """Wait until the map is sharp; after a zoom that begins only when it has rested a while."""
        for _ in range(2000):
            if self.view.sharp:
                return
            QTest.qWait(1)
        raise AssertionError("the map does not become sharp")

    # -- the pointer --------------------------------------------------------------------------

    def px(self, at: Point) -> QPoint:
        """A place on the body of the map in px of the window."""
        return QPointF(*self.view.camera.to_window(*at)).toPoint()

    def move(self, at: Point, held: Qt.KeyboardModifier = NO) -> None:
        """Move the pointer, the left button as it is."""
        self._mouse(QEvent.Type.MouseMove, at, held, Qt.MouseButton.NoButton)
        self.wait()

    def press(self, at: Point, held: Qt.KeyboardModifier = NO) -> None:
        """Put the left button down."""
        self._down = Qt.MouseButton.LeftButton
        self._mouse(QEvent.Type.MouseButtonPress, at, held, Qt.MouseButton.LeftButton)

    def release(self, at: Point, held: Qt.KeyboardModifier = NO) -> None:
        """Let the left button go."""
        self._down = Qt.MouseButton.NoButton
        self._mouse(QEvent.Type.MouseButtonRelease, at, held, Qt.MouseButton.LeftButton)
        self.wait()

    def click(self, at: Point, held: Qt.KeyboardModifier = NO) -> None:
        """Press and let go."""
        self.press(at, held)
        self.release(at, held)

    def double_click(self, at: Point) -> None:
        """Press, let go, and press again quickly."""
        self.click(at)
        self._mouse(QEvent.Type.MouseButtonDblClick, at, NO, Qt.MouseButton.LeftButton)
        self.release(at)

    def drag(self, start: Point, end: Point, held: Qt.KeyboardModifier = NO) -> None:
        """Press, move in a few steps, let go."""
        self.carry(start, end, held)
        self.release(end, held)

    def carry(self, start: Point, end: Point, held: Qt.KeyboardModifier = NO) -> None:
        """Press and move in a few steps, without letting go."""
        self.press(start, held)
        for step in (0.3, 0.7, 1.0):
            x = start.x + (end.x - start.x) * step
            self.move(Point(x, start.y + (end.y - start.y) * step), held)

    def drag_from_palette(
        self, item: PaletteItem, at: Point, held: Qt.KeyboardModifier = NO
    ) -> None:
        """Press on a palette row, move onto the map and let go there."""
        self._down = Qt.MouseButton.LeftButton
        self.view.begin_drag(item)
        self.move(at, held)
        self.release(at, held)

    def _mouse(
        self, kind: QEvent.Type, at: Point, held: Qt.KeyboardModifier, button: Qt.MouseButton
    ) -> None:
        port = self.view.viewport()
        px = QPointF(*self.view.camera.to_window(*at))
        spot = port.mapToGlobal(px)
        QApplication.sendEvent(port, QMouseEvent(kind, px, spot, button, self._down, held))

    # -- the keys -----------------------------------------------------------------------------

    def key(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NO) -> None:
        """Press keys one after the other, wherever the keyboard goes."""
        for key in keys:
            QTest.keyClick(self._focused(), key, held)
            self.wait()

    def type(self, text: str) -> None:
        """Type letters, wherever the keyboard goes."""
        for letter in text:
            QTest.keyClicks(self._focused(), letter)
            self.wait()

    def asks_for(self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        """Whether a widget wants these keys for itself rather than as a command."""
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
        event.ignore()
        QApplication.sendEvent(widget, event)
        return event.isAccepted()

    def _focused(self) -> QWidget:
        return self.editor or self.view

    def choose(self, number: int) -> None:
        """Choose a line of the menu that is open."""
        menu = self.view.viewport().findChild(QMenu, "lane-kinds")
        assert menu is not None, "no menu is open"
        menu.actions()[number].trigger()
        menu.hide()
        self.wait()

    def wait(self) -> None:
        """Let Qt do what is due."""
        for _ in range(3):
            QApplication.processEvents()
