"""The map as people work on it: hands events to tools and keys, and follows the session.

The view changes the project through the session alone. Above it nothing knows how the map is
painted; below it nothing knows what is selected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.arranging import Arranging
from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.crowd import Crowd
from journeyeditor.canvas.differing import DifferingPainter
from journeyeditor.canvas.family import load_family
from journeyeditor.canvas.gliding import GlidingArea
from journeyeditor.canvas.highlights import Ends, Highlights, highlights
from journeyeditor.canvas.index import Index
from journeyeditor.canvas.key_linking import KeyLinking
from journeyeditor.canvas.keyboard import Keyboard
from journeyeditor.canvas.lane_keys import show_one
from journeyeditor.canvas.overlay import Marks, OverlayPainter
from journeyeditor.canvas.painter import prepare
from journeyeditor.canvas.picture import drawing_image
from journeyeditor.canvas.placing import Placing
from journeyeditor.canvas.pointing import MakeTool
from journeyeditor.canvas.scene import Scene
from journeyeditor.canvas.sticky import Placed
from journeyeditor.canvas.titles import Typing
from journeyeditor.canvas.tools.base import Cancel
from journeyeditor.canvas.traces import TracePainter
from journeyeditor.canvas.under import focus_place, show_focus
from journeyeditor.canvas.veil import Veil
from journeyeditor.canvas.walk import Focus, focus_of, valid
from journeyeditor.edits.new import IdSource
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.layout.drawing import Block, Drawing
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id
from journeyeditor.session import Change, Session

if TYPE_CHECKING:
    from journeyeditor.canvas.access.tree import Tree


class MapView(GlidingArea):
    """The canvas. `told` carries a sentence for the status line: what is so, and what else."""

    told = Signal(str, str)

    def __init__(
        self, session: Session, fonts: Fonts, new_id: IdSource, parent: QWidget | None = None
    ) -> None:
        scene = Scene(session, fonts)
        bench = Bench(session, scene, Marks(), new_id)
        super().__init__(scene, bench, parent)
        bench.tell = self.told.emit
        bench.lift = self.lift
        bench.edit = self.start_editing
        bench.show = self.show_ref
        bench.reveal = self.reveal
        bench.repaint = self.viewport().update
        bench.relight = self._update_highlights
        bench.take_focus = self.setFocus
        self._session = session
        self._typing = Typing(
            bench,
            self.viewport(),
            load_family(fonts),
            self.window_rect,
            lambda: self.camera.scale,
        )
        self._keyboard = Keyboard(bench, self._typing)
        self._linking = KeyLinking(bench, self.reveal)
        self._placing = Placing(bench, self._typing, self.viewport(), self.window_rect)
        self.arranging = Arranging(
            bench, self._keyboard.here, self._placing.ask_lane_beside, self._typing.create
        )
        self.access: Tree | None = None  # made when a screen reader asks
        self._highlights, self._ends = Highlights(), Ends()
        self._traces = TracePainter(self.board.artwork)
        self._crowds = Crowd(), Crowd()
        self._missed, self._misfits = Veil(scene, 0.40), Veil(scene, 0.52)
        self._differing = DifferingPainter(scene)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self._leave = session.subscribe(self._changed)
        self.destroyed.connect(self._leave)
        self.moved.connect(self._typing.follow)
        self._update_highlights()

    @property
    def bench(self) -> Bench:
        """What tools and keys work with; for commands that live outside the view."""
        return self._bench

    @property
    def drawing(self) -> Drawing:
        """The committed map as it is laid out."""
        return self.scene.drawing

    @property
    def marks(self) -> Marks:
        """What lies over the map at this moment."""
        return self._bench.marks

    @property
    def index(self) -> Index:
        """Look-ups in drawings by place and by name."""
        return self.scene.index

    @property
    def busy(self) -> bool:
        """Whether a gesture or typing is going on."""
        return self._gestures.busy or self._typing.active or self._linking.active

    def image(self, rect: Rect, scale: float) -> QImage:
        """A part of the map (mm) as a picture of `scale` px per mm."""
        return drawing_image(self.scene.shown, self.board.artwork, scale, rect)

    def settle(self) -> None:
        """Keep what is being typed and drop a gesture: every command begins with this."""
        self._typing.finish()
        self._linking.stop()
        self.cancel(Cancel.COMMAND)

    def link_selection(self) -> None:
        """Draw a link with the keys from what is selected, or link the two selected cards."""
        self.settle()
        self.setFocus()
        self._linking.begin()

    def show_ref(self, ref: Id) -> None:
        """Scroll to the thing with this id, if it is on the map."""
        found = self._bench.find(ref)
        if found is not None:
            self.reveal(Placed(found.layer, found.rect))

    def start_editing(self, ref: Id) -> None:
        """Edit the title of a card, a stage or a lane where it stands."""
        self.settle()
        self.show_ref(ref)
        self._typing.edit(ref)

    def edit_selection(self) -> None:
        """Edit the title of what is selected, or begin a card in the empty place."""
        self.settle()
        self._keyboard.edit()

    def delete_selection(self) -> None:
        """Delete what is selected."""
        self.settle()
        self._keyboard.delete()

    def nudge(self, dx: int, dy: int) -> None:
        """Move the chosen cards, stage or lane one place to a side."""
        self.settle()
        self._keyboard.nudge(dx, dy)

    def select_all(self) -> None:
        """Select every card of the map."""
        self.settle()
        lanes = self._session.journey.lanes
        cards = (card.id for lane in lanes for cell in lane.cells for card in cell.cards)
        self._session.select(frozenset(cards))

    def look_again(self) -> None:
        """Ring and veil anew: a search or a filter has changed `marks`."""
        self._update_highlights()
        self.viewport().update()

    def begin_drag(self, item: PaletteItem) -> None:
        """Carry a palette item; call it while the mouse button is down, over the palette.

        From here on the map gets the mouse; letting go over the map places the item.
        """
        self.settle()
        self.pick_up(lambda: self._placing.tool(item))

    def pick_up(self, tool: MakeTool) -> None:
        """Carry something after `settle`, as `begin_drag` does."""
        self.setFocus()
        at = self.viewport().mapFromGlobal(QCursor.pos())
        self.carry(tool, at.toPointF())

    @property
    def here(self) -> Focus:
        """Where the keys go: the focus, else the selected thing, else the first cell."""
        return self._keyboard.here()

    def place(self, item: PaletteItem) -> None:
        """Put a palette item where the focus is, as Enter in the palette does."""
        self.settle()
        self.setFocus()
        self._placing.at_focus(item, self._keyboard.here())

    def gesture_over(self) -> None:
        self._update_highlights()
        self.look(self.camera.held())
        self.viewport().update()

    def finish_typing(self) -> None:
        self._typing.finish()
        self._linking.stop()

    def open_corner(self) -> None:
        self._typing.edit(self._session.map_id)

    def open(self, block: Block | None) -> None:
        """A double click edits a title, or begins a card in an empty place."""
        if block is not None and block.ref:
            show_one(self._bench, block.ref) or self._typing.edit(block.ref)
        elif self._bench.focus is not None and not self._session.selection:
            self._typing.create_at(self._bench.focus)

    # -- the session --------------------------------------------------------------------------

    def _changed(self, change: Change) -> None:
        try:
            if change & (Change.PROJECT | Change.MAP):
                self._keep_focus()  # what ends below looks at it
                self.cancel(Cancel.CHANGED)
                self._typing.cancel()
                self._linking.stop()
        finally:  # whatever goes wrong, the map is shown as it is
            if change & (Change.PROJECT | Change.SHOWN | Change.MAP):
                self.follow_session()
        if change & (Change.PROJECT | Change.SHOWN | Change.MAP):
            self._keep_focus()
            self._typing.follow()
        self._update_highlights()
        self.viewport().update()
        if change & Change.SELECTION and not self._occupied:
            say_chosen(self._bench)

    @property
    def _occupied(self) -> bool:
        """Whether something is going on of which the status line speaks."""
        return self._gestures.busy or self._typing.active or self._linking.active

    def _keep_focus(self) -> None:
        """The place with the focus may have moved with its card, or be gone."""
        bench, journey = self._bench, self._session.journey
        chosen = self._session.selection
        if bench.focus is not None and not valid(journey, bench.focus):
            bench.focus = None
        if len(chosen) == 1 and bench.focus is not None:
            bench.focus = focus_of(journey, next(iter(chosen))) or bench.focus

    def _update_highlights(self) -> None:
        """Look the selected things up anew; not while something is carried and they are hidden."""
        if self._gestures.dragging and self._bench.marks.ghost is not None:
            return
        self._highlights = highlights(self._bench, self._ends)
        marks = self._bench.marks
        marks.rings, marks.lit = self._highlights.rings, self._highlights.lit

    # -- painting -----------------------------------------------------------------------------

    def paint_marks(self, painter: QPainter, layer: str) -> None:
        marks, drawing = self._bench.marks, self.scene.shown
        prepare(painter)
        camera = self.sight
        over = OverlayPainter(painter, camera, drawing, self.font(), self._crowds)
        if layer == "body":
            marks.focus = self._focus_mark()
            self._missed.paint(painter, camera, marks.missed)
            self._misfits.paint(painter, camera, marks.misfits)
            over.veil(marks)
            if marks.ghost is None:
                self._traces.paint(painter, camera, self._highlights.traces)
            over.on_layer(marks, "body")
            self._differing.paint(painter, camera, marks, self.font(), "body")
            self._paint_grips(over, "body")
        elif layer == "strips":
            for name in ("header", "names", "corner"):
                over.on_layer(marks, name)
            self._differing.paint(painter, camera, marks, self.font(), "header", "names")
            self._paint_grips(over, "header", "names")
        else:
            over.on_window(marks)
            self.motion.paint_flight(painter)

    def _paint_grips(self, over: OverlayPainter, *layers: str) -> None:
        if not self._typing.active:
            over.grips([g for g in self.shown_grips() if g.place.layer in layers], self._hot)

    def _focus_mark(self) -> Placed | None:
        focus = self._bench.focus
        if focus is None or not self.hasFocus() or not valid(self._session.journey, focus):
            return None
        return focus_place(self._bench, focus)

    # -- the keys -----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """What is chosen hears "?" itself (unmeasured); elsewhere that asks for help."""
        asked = event.type() is QEvent.Type.ShortcutOverride and self._session.selection
        if asked and isinstance(event, QKeyEvent) and event.text() == "?":
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Control, Qt.Key.Key_Meta):
            self._held_changed(event)
        elif (
            self._linking.press(event)
            or (key is Qt.Key.Key_Escape and self.cancel(Cancel.ESCAPE))
            or self._leave_map(event)
        ):
            return
        elif key is Qt.Key.Key_Space and not event.modifiers():
            self._hold_space(True)
        elif not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        self.cancel(Cancel.COMMAND)
        before = self._bench.focus
        done = self._keyboard.press(event)
        if self._bench.focus != before:
            show_focus(self._bench)
        return done

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) is Qt.Key.Key_Space and not event.isAutoRepeat():
            self._hold_space(False)
        self._held_changed(event)

    def _held_changed(self, event: QKeyEvent) -> None:
        """Shift or Alt went down or up: the gesture may mean something else now."""
        at = self._gestures.last
        if self._gestures.dragging and at is not None:
            held = QGuiApplication.queryKeyboardModifiers()
            self._gestures.move(self._pointer(QPointF(*at.px), held))
        event.accept()

    def _hold_space(self, held: bool) -> None:
        self._space = held
        if held and not self._gestures.busy:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif not held:
            self.viewport().unsetCursor()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            self._keyboard.edit(event.commitString())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        if self.access is not None:
            self.access.focus_came()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hold_space(False)
        if event.reason() is Qt.FocusReason.ActiveWindowFocusReason:
            self.cancel(Cancel.FOCUS_LOST)
        self.viewport().update()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab goes to the next cell; Ctrl+Tab and F6 leave the map."""
        return False

    def _leave_map(self, event: QKeyEvent) -> bool:
        """Ctrl+Tab is for the map what Tab is for all other parts; False for other keys."""
        key = Qt.Key(event.key())
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not ctrl or key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        self.settle()
        return super().focusNextPrevChild(key is Qt.Key.Key_Tab)
