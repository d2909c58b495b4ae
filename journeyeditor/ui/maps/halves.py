"""As-is and to-be side by side: the map that is edited, and beside it the other one of the pair.

There is one editor in the window, and it edits the open map; commands, panels and drags need not
know of halves. Pressing on the other half trades places: that map opens, editor and companion
change seats with all that they have painted, and the press goes on in the editor. So both halves
can be worked in at once, and nothing exists twice.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from journeyeditor.canvas.alignment import Alignment, align
from journeyeditor.canvas.area import MapArea
from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.companion import Companion
from journeyeditor.canvas.scene import Scene
from journeyeditor.canvas.view import MapView
from journeyeditor.i18n import translate
from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.geometry import Point
from journeyeditor.model.base import Id
from journeyeditor.model.enums import State
from journeyeditor.model.find import point_at
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.partners import Twins, as_is_and_to_be, twins
from journeyeditor.model.titles import in_sentence
from journeyeditor.session import Change, Session
from journeyeditor.ui.controls.paint import painter_on
from journeyeditor.ui.controls.splitter import Splitter
from journeyeditor.ui.maps.cameras import Cameras
from journeyeditor.ui.panels.journey_bar import JourneyBar
from journeyeditor.ui.status import Sentence
from journeyeditor.ui.theme import theme_of

WIDE = 1.1
"""From this width for a height on, the halves first lie beside, not above each other: the curve
and the employees of one stage tell more than the customer's cards of three."""


class Halves(Splitter):
    """Holds the editor, and the companion while the maps are side by side.

    `opened` tells whether they are, `turned` that they lie the other way.
    """

    opened = Signal(bool)
    turned = Signal()

    def __init__(self, session: Session, view: MapView, cameras: Cameras, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._cameras = cameras
        self._editor = Half(view, self)
        self._other: Half | None = None
        self._peer: Companion | None = None
        self._bar: JourneyBar | None = None
        self._chosen: Qt.Orientation | None = None
        self._beside = Beside()
        self._moving = False
        self._led_to: Camera | None = None
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(self._editor)
        view.moved.connect(self._editor_moved)
        view.strayed.connect(self._carried_to)
        self.leave = session.subscribe(self._changed)

    @property
    def peer(self) -> Companion | None:
        """The map beside the one that is edited, None when there is none."""
        return self._peer

    def toggle(self) -> None:
        """Show the two maps side by side, or one again."""
        if self._peer is None:
            self.open_pair()
        else:
            self.close_pair()

    def turn(self) -> None:
        """Lay the halves beside instead of above each other, or the other way round."""
        if self._peer is None:
            self.open_pair()
            return
        across = self.orientation() is Qt.Orientation.Horizontal
        self._chosen = Qt.Orientation.Vertical if across else Qt.Orientation.Horizontal
        self._lay(self._chosen)

    def open_pair(self) -> None:
        """Show the open map and the one that belongs beside it."""
        self._view.settle()
        pair = as_is_and_to_be(self._session.project, self._session.map_id)
        if pair is None:
            told = translate("Maps", "There is no to-be journey to lay beside this one.")
            more = translate("Maps", "Journey > Copy as to-be makes one.")
            self._view.told.emit(told, more)
            return
        wide = self.width() > WIDE * self.height()
        shape = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        self._make_peer(_other(pair, self._session.map_id))
        self._seat(pair)
        self._lay(self._chosen or shape)
        self._editor_moved()
        self._light()
        self.opened.emit(True)
        said = translate("Maps", "As-is and to-be side by side.")
        more = translate("Maps", "Click in one of them to work there. Esc shows one again.")
        self._view.told.emit(said, more)

    def close_pair(self) -> None:
        """Show the map that is edited alone."""
        if self._other is None:
            return
        self._view.settle()
        self._other.hide()
        self._other.setParent(None)
        self._other.deleteLater()
        self._other = self._peer = self._bar = None
        self._editor.heading.hide()
        self.opened.emit(False)

    def _make_peer(self, map_id: Id) -> None:
        scene = Scene(self._session, self._view.scene.fonts, map_id, after=self._view.scene)
        self._peer = peer = Companion(scene)
        self._bar = bar = JourneyBar(peer)
        bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys belong to the other half
        peer.setHorizontalScrollBar(bar)
        peer.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        theme = theme_of(self)
        peer.set_desk(QColor(theme.desk), theme.high)
        peer.moved.connect(self._peer_moved)
        peer.pressed.connect(self._pressed)
        peer.menu_wanted.connect(self._menu_wanted)
        self._other = Half(peer, self)

    def _seat(self, pair: tuple[Id, Id]) -> None:
        """As-is at the left or top, to-be at the right or bottom, with their headings."""
        if self._other is None or self._peer is None:
            return
        sizes = self.sizes()
        first = self._session.map_id == pair[0]
        if self.count() < 2 or (self.widget(0) is self._editor) is not first:
            self.insertWidget(0, self._editor if first else self._other)
            self.insertWidget(1, self._other if first else self._editor)
            self.setSizes(sizes)
        self._editor.name(self._session.journey, edited=True)
        self._other.name(self._peer.scene.journey, edited=False)
        self._other.show()

    def _lay(self, shape: Qt.Orientation) -> None:
        """Two halves of one size, beside or above each other."""
        self.setOrientation(shape)
        self.setSizes([1_000_000, 1_000_000])
        self.turned.emit()

    # -- following ----------------------------------------------------------------------------

    def _changed(self, change: Change) -> None:
        if self._peer is None:
            return
        if change & (Change.MAP | Change.PROJECT):
            pair = as_is_and_to_be(self._session.project, self._session.map_id)
            if pair is None:
                self.close_pair()
                return
            self._peer.show_map(_other(pair, self._session.map_id))
            self._seat(pair)
            self._editor_moved()
        elif change & Change.SHOWN:
            self._peer.follow()
        if self._bar is not None and change & (Change.MAP | Change.PROJECT | Change.SHOWN):
            self._bar.follow()
        self._light()

    def _light(self) -> None:
        """Ring the twins of what is chosen."""
        if self._peer is None:
            return
        journey = self._session.journey
        chosen = self._session.selection
        points = (point_at(journey, ref) for ref in chosen if ref.startswith("point:"))
        cards = {point[1] for point in points if point is not None}
        found = self._beside.of(self._view.scene, self._peer.scene)
        self._peer.light(found.twins.of(chosen | cards))

    def _editor_moved(self) -> None:
        if self._peer is not None:
            found = self._beside.of(self._view.scene, self._peer.scene)
            self._lead(self._view, self._peer, found.there)

    def _peer_moved(self) -> None:
        """The other half was scrolled or zoomed; one of another size follows the editor again."""
        if self._peer is None:
            return
        camera, led_to = self._peer.camera, self._led_to
        if led_to is not None and camera == led_to.resized(camera.w, camera.h):
            self._editor_moved()
        else:
            found = self._beside.of(self._view.scene, self._peer.scene)
            self._lead(self._peer, self._view, found.back)

    def _lead(self, one: MapArea, other: MapArea, alignment: Alignment) -> None:
        """Let the other map show what belongs beside what this one shows."""
        if self._moving or self._peer is None:
            return
        self._moving = True
        other.look(led(one.camera, one.scene.shown, other.camera, alignment))
        self._moving = False
        self._led_to = self._peer.camera
        if self._peer.scene.pinned is not None:
            self._cameras.note(self._peer.scene.pinned, self._peer.camera)

    # -- trading places -----------------------------------------------------------------------

    def _pressed(self, event: QMouseEvent) -> None:
        self.trade()
        if event.button() is Qt.MouseButton.LeftButton:
            self._view.take_press(event)

    def _menu_wanted(self, at: QPoint) -> None:
        """A menu was asked for by a press that traded places already."""
        port = self._view.viewport()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(port, QContextMenuEvent(reason, port.mapFromGlobal(at), at))

    def _carried_to(self, at: QPoint) -> None:
        """Something from the palette or the tray is carried over the other half: go on there."""
        make = self._view.carried
        if self._peer is None or make is None:
            return
        port = self._peer.viewport()
        if port.rect().contains(port.mapFromGlobal(at)):
            self.trade()
            self._view.carry(make, QPointF(self._view.viewport().mapFromGlobal(at)))

    def trade(self) -> None:
        """Edit the map of the other half."""
        peer = self._peer
        if peer is None or peer.scene.pinned is None:
            return
        self._view.settle()
        theirs = peer.scene.pinned
        mine, peer.scene.pinned = self._session.map_id, self._session.map_id
        cameras = {mine: self._view.camera, theirs: peer.camera}
        self._moving = True
        self._view.exchange(peer)
        for map_id, camera in cameras.items():
            self._cameras.note(map_id, camera)
        self._session.open_map(theirs)
        self._moving = False
        self._led_to = peer.camera
        self._view.setFocus()

    # -- events -------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._peer is not None:
            theme = theme_of(self)
            self._peer.set_desk(QColor(theme.desk), theme.high)


class Half(QWidget):
    """A map and, while there are two, the line above it that says which one it is."""

    def __init__(self, area: MapArea, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = area
        self.heading = Heading(self)
        self.heading.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(area, 1)

    def name(self, journey: JourneyMap, edited: bool) -> None:
        """Say which map this is, and whether it is the one that is edited."""
        if journey.state is State.AS_IS:
            name = translate("Maps", "As-is: {title}").format(title=in_sentence(journey.title))
        else:
            name = translate("Maps", "To-be: {title}").format(title=in_sentence(journey.title))
        self.heading.mark(name, edited)
        if not edited:
            self._area.setAccessibleName(name)


class Heading(Sentence):
    """The name of a map: bold with a line below it where one works, soft where one only looks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._edited = False

    def mark(self, name: str, edited: bool) -> None:
        """Show the name."""
        self._edited = edited
        here = translate("Maps", "you work here")
        there = translate("Maps", "click to work here")
        self.say(f"  {name}", here) if edited else self.say("", f"  {name} – {there}")
        self.setAccessibleName(name)
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._edited:
            painter = painter_on(self)
            accent = QColor(theme_of(self).accent)
            painter.fillRect(0, self.height() - 2, self.width(), 2, accent)
            painter.end()


class Beside:
    """How two maps lie beside each other; looked up anew when one of them has changed."""

    def __init__(self) -> None:
        self._key: tuple[Drawing, Drawing] | None = None
        self._found: Found | None = None

    def of(self, one: Scene, other: Scene) -> Found:
        """For what is committed: during a gesture nothing may slide about."""
        key = (one.drawing, other.drawing)
        same = self._key is not None and all(a is b for a, b in zip(key, self._key, strict=True))
        if self._found is None or not same:
            self._key = key
            self._found = Found(one, other)
        return self._found


class Found:
    """The twins of two maps, and how to go from places of one to places of the other."""

    def __init__(self, one: Scene, other: Scene) -> None:
        self.twins: Twins = twins(one.journey, other.journey)
        self.there, self.back = align(one.drawing, other.drawing, self.twins)


def led(camera: Camera, drawing: Drawing, other: Camera, alignment: Alignment) -> Camera:
    """The camera of the other map at which it shows what belongs beside what this one shows.

    One place lies exactly beside its like: at the beginning of the map that at the window's edge
    where names and header end, in its middle that in the middle, at its end that at the far edge.
    """
    held = _middle(camera, drawing)
    at = alignment.across(camera.to_map(*held))
    zoomed = other.zoomed(camera.zoom, 0, 0)
    inside = min(held.x, other.w), min(held.y, other.h)
    there = zoomed.scrolled(0, 0).to_window(at.x, at.y)
    return zoomed.scrolled(round(there.x - inside[0]), round(there.y - inside[1]))


def _middle(camera: Camera, drawing: Drawing) -> Point:
    """The place in the window, in px, that slides across it as one scrolls across the map."""
    most_x, most_y = camera.reach
    left, top = drawing.names_w * camera.scale, camera.header_px
    return Point(
        left + (camera.w - left) * (camera.x / most_x if most_x else 0.0),
        top + (camera.h - top) * (camera.y / most_y if most_y else 0.0),
    )


def _other(pair: tuple[Id, Id], map_id: Id) -> Id:
    return pair[1] if map_id == pair[0] else pair[0]
