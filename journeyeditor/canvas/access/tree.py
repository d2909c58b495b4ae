"""Keeps the interfaces of one map for as long as they are needed, and tells clients of changes.

Made when a client asks for the map the first time; interfaces of single things when it asks for
those. So a map of 5,000 cards costs nothing as long as nobody listens.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
    QWindow,
)
from shiboken6 import Shiboken

from journeyeditor.canvas.access.nodes import Node, Root, Text
from journeyeditor.canvas.access.outline import Key, Outline, What, key_of, place_of
from journeyeditor.canvas.access.speech import Speech
from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.sticky import Placed
from journeyeditor.canvas.under import focus_place
from journeyeditor.canvas.walk import Focus, focus_of, ref_at
from journeyeditor.edits.curves import set_feeling
from journeyeditor.i18n import language, translate
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.hit import block_at
from journeyeditor.model.find import point_at
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.titles import one_line
from journeyeditor.session import Change

if TYPE_CHECKING:
    from journeyeditor.canvas.view import MapView

MANY = 50
"""New things in a lane from which on only the lane is told to have changed."""

Event = QAccessible.Event


class Tree:
    """The things on the map of one view. `tell` brings an event to those who listen."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._session = view.bench.session
        self._nodes: dict[Key, Node] = {}
        self._outline = Outline(self._session.journey)
        self._swept = self._outline
        self._leaving: Outline | None = None
        self._journey: JourneyMap = self._session.journey
        self._speech: tuple[object, Speech] | None = None
        self._said: tuple[Key | None, str] = (None, "")
        self.tell: Callable[[QAccessibleEvent], None] = QAccessible.updateAccessibility
        self.root = Root(view, self)
        leave = self._session.subscribe(self._changed)
        view.told.connect(self._look)
        view.destroyed.connect(lambda: self._close(leave))

    # -- what there is ------------------------------------------------------------------------

    @property
    def outline(self) -> Outline:
        """What the map consists of at this moment; while things leave, what it was with them."""
        if self._leaving is not None:
            return self._leaving
        journey = self._session.journey
        place = place_of(journey, self._view.bench.focus)
        if journey is not self._journey:
            self._journey, self._outline = journey, Outline(journey, place)
        elif place != self._outline.place:
            self._outline = Outline(journey, place, self._outline)
        return self._outline

    @property
    def speech(self) -> Speech:
        """What is said of it."""
        made_from = (self._session.shown, self._session.map_id, language())
        if self._speech is None or self._speech[0] != made_from:
            self._speech = (made_from, Speech(self._session.shown, self._session.journey))
        return self._speech[1]

    def node(self, key: Key) -> Node:
        """The interface of a thing; the same one each time."""
        if key not in self._nodes:
            self._nodes[key] = Node(self, key)
        return self._nodes[key]

    def has(self, key: Key) -> bool:
        """Whether the thing is on the map now."""
        return Shiboken.isValid(self._view) and self.outline.has(key)

    def window(self) -> QWindow | None:
        """The window that the map is in."""
        return self._view.window().windowHandle() if Shiboken.isValid(self._view) else None

    @property
    def here(self) -> Key | None:
        """What the keys are on."""
        bench, journey = self._view.bench, self._session.journey
        place = place_of(journey, bench.focus)
        if place is not None or bench.focus is None:
            only = next(iter(self._session.selection)) if len(self._session.selection) == 1 else ""
            return place or (key_of(journey, only) if only else None)
        ref = ref_at(journey, bench.focus)
        return None if ref is None else key_of(journey, ref)

    @property
    def focused(self) -> Key | None:
        """The same, None when the keyboard is elsewhere."""
        return self.here if self._view.hasFocus() else None

    # -- what is said of one thing ------------------------------------------------------------

    def title(self) -> str:
        """What the whole map is called."""
        text = translate("Access", "Journey map: {title}")
        return text.format(title=one_line(self._session.journey.title))

    def text(self, key: Key, text: QAccessible.Text) -> str:
        """Name, description or value of a thing; "" when it is gone."""
        if not self.has(key):
            return ""
        if text is Text.Name:
            return self.speech.name(key)
        if text is Text.Description:
            return self.speech.about(key)
        return self.speech.value(key) if text is Text.Value else ""

    def state(self, key: Key) -> QAccessible.State:
        """Whether a thing is chosen, has the keys, can be seen."""
        state = QAccessible.State()
        if not self.has(key):
            state.invalid = True
            return state
        if key.what not in (What.STAGES, What.LINKS):
            state.focusable = state.selectable = state.multiSelectable = True
            state.focused = key == self.focused
            state.selected = key.ref in self._session.selection and key.what is not What.PLACE
        box = self.rect(key)
        state.invisible = box.isEmpty()
        port = self._view.viewport()
        window = QRect(port.mapToGlobal(QPoint(0, 0)), port.size())
        state.offscreen = not box.intersects(window)
        return state

    def rect(self, key: Key) -> QRect:
        """Where a thing is on the screen, in px; empty when it is not drawn."""
        placed = self._placed(key) if self.has(key) else None
        if placed is None:
            return QRect()
        port = self._view.viewport()
        if key.what is What.LINKS:
            return QRect(port.mapToGlobal(QPoint(0, 0)), port.size())
        box = self._view.window_rect(placed.layer, placed.rect).toAlignedRect()
        return QRect(port.mapToGlobal(box.topLeft()), box.size())

    def _placed(self, key: Key) -> Placed | None:
        drawing, bench = self._view.scene.shown, self._view.bench
        if key.what in (What.STAGES, What.LINKS):
            return Placed("header", Rect(0, 0, drawing.w, drawing.header_h))
        if key.what is What.PLACE:
            return focus_place(bench, Focus(key.ref, key.stage_id, key.slot))
        if key.what is What.LANE:
            span = next((lane for lane in drawing.grid.lanes if lane.id == key.ref), None)
            return None if span is None else Placed("body", Rect(0, span.y, drawing.w, span.h))
        found = bench.find(key.ref)
        return None if found is None else Placed(found.layer, found.rect)

    def key_at(self, x: int, y: int) -> Key | None:
        """The thing at a place of the screen, in px."""
        at = self._view.viewport().mapFromGlobal(QPoint(x, y))
        if not self._view.viewport().rect().contains(at):
            return None
        _, place = self._view.map_point(Point(at.x(), at.y()))
        block = block_at(self._view.scene.shown, place.x, place.y)
        return None if block is None else key_of(self._session.journey, block.ref)

    # -- what is done with one thing ----------------------------------------------------------

    def choose(self, key: Key) -> None:
        """Choose a thing and bring the keys there."""
        if not self.has(key):
            return
        view, bench, journey = self._view, self._view.bench, self._session.journey
        view.settle()
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        if key.what is What.PLACE:
            bench.focus = Focus(key.ref, key.stage_id, key.slot)
            self._session.select(frozenset())
        else:
            bench.focus = focus_of(journey, key.ref)
            self._session.select(frozenset({key.ref}))
            view.show_ref(key.ref)
        say_chosen(bench)
        bench.repaint()

    def can_edit(self, key: Key) -> bool:
        """Whether one can type in a thing."""
        return key.what not in (What.STAGES, What.LINKS, What.CURVE) and self.has(key)

    def edit(self, key: Key) -> None:
        """Type in a thing, after `choose`."""
        if self.can_edit(key):
            self._view.edit_selection()

    def open_menu(self) -> None:
        """Open the menu of what is chosen."""
        port = self._view.viewport()
        here = self.here
        box = QRect() if here is None else self.rect(here)
        middle = port.mapToGlobal(port.rect().center())
        self._view.menu_wanted.emit(middle if box.isEmpty() else box.center(), True)

    def feeling(self, key: Key) -> float | None:
        """The feeling of a point; None for what has none."""
        if key.what is not What.POINT or not self.has(key):
            return None
        point = self.speech.point(key)
        return None if point is None else point.v

    def feel(self, key: Key, v: float) -> None:
        """Set the feeling of a point, as one step."""
        found = point_at(self._session.journey, key.ref)
        if found is None or not self.has(key):
            return
        session, (curve, card_id) = self._session, found
        self._view.settle()
        base, map_id = session.project, session.map_id
        new = self._view.bench.attempt(
            lambda: set_feeling(base, map_id, curve.id, card_id, round(v, 1))
        )
        if new is not None:
            label = translate("Canvas", "Set feeling")
            session.commit(label, new, session.selection, base=base)

    # -- telling of changes -------------------------------------------------------------------

    def _changed(self, change: Change) -> None:
        if self._nodes and change & (Change.PROJECT | Change.MAP):
            self._sweep()
        if QAccessible.isActive():
            if change & Change.MAP:
                self._tell(self.root, Event.NameChanged)
            if change & Change.SELECTION:
                self._tell_selection()
            self._look()

    def _sweep(self) -> None:
        """Let go of what is gone, and tell what is new in what a client has looked into."""
        before, after = self._swept, self.outline
        self._swept = after
        if before is after:
            return
        gone = [key for key in self._nodes if not after.has(key)]
        self._leaving = before  # a client that hears of it asks where it was
        for key in gone:
            self._tell(self._nodes[key], Event.ObjectDestroyed)
        self._leaving = None
        for key in gone:
            node = self._nodes.pop(key)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(node))
        for key in [key for key in self._nodes if after.inside(key) and before.has(key)]:
            old = set(before.inside(key))
            new = [child for child in after.inside(key) if child not in old]
            if len(new) > MANY:
                self._tell(self.node(key), Event.ObjectReorder)
            else:
                for child in new:
                    self._tell(self.node(child), Event.ObjectCreated)

    def _look(self) -> None:
        """Tell where the keys are, or that what they are on is called something else."""
        if not QAccessible.isActive() or not self._view.hasFocus():
            return
        here = self.here
        name = self.text(here, Text.Name) if here is not None else ""
        before, self._said = self._said, (here, name)
        if here is None or (here, name) == before:
            return
        node = self.node(here)
        if here != before[0]:
            self._tell(node, Event.Focus)
        else:
            self._tell(node, Event.NameChanged)
            value = self.feeling(here)
            if value is not None:
                self.tell(QAccessibleValueChangeEvent(node, value))

    def _tell_selection(self) -> None:
        chosen = self._session.selection
        key = key_of(self._session.journey, next(iter(chosen))) if len(chosen) == 1 else None
        if key is None:
            self._tell(self.root, Event.SelectionWithin)
        else:
            self._tell(self.node(key), Event.Selection)

    def focus_came(self) -> None:
        """The keyboard came to the map: what it is on there is what counts.

        Told a moment later, since Qt tells then that the map itself has it.
        """
        self._said = (None, "")
        QTimer.singleShot(0, self._view, self._look)

    def _tell(self, node: QAccessibleInterface, event: QAccessible.Event) -> None:
        if QAccessible.isActive():
            self.tell(QAccessibleEvent(node, event))

    def _close(self, leave: object) -> None:
        """The view is gone, and the root with it; so the rest has to go."""
        if callable(leave):
            leave()
        for node in self._nodes.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(node))
        self._nodes.clear()
