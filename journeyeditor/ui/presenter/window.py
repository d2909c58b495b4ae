"""The presenter: a window of its own over the whole screen, one key a step.

It looks at the project through a scene of its own, so that the editor behind it stays exactly as
it was. The only thing that it ever changes in the project is a note that somebody takes.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.camera import PX_PER_MM, Camera
from journeyeditor.canvas.contrast import HIGH_CONTRAST
from journeyeditor.canvas.painter import DrawingPainter, prepare
from journeyeditor.canvas.sticky import Placed
from journeyeditor.edits.new import IdSource
from journeyeditor.edits.notes import add_notes
from journeyeditor.i18n import translate
from journeyeditor.layout.drawing import Prims
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.grid import StageSpan
from journeyeditor.model.base import Id
from journeyeditor.model.project import Note
from journeyeditor.model.titles import in_sentence
from journeyeditor.session import Session
from journeyeditor.telling.findings import Line, Reading
from journeyeditor.ui.presenter.note_line import NoteLine
from journeyeditor.ui.presenter.programme import Moment, Programme
from journeyeditor.ui.presenter.scene import ShowScene
from journeyeditor.ui.presenter.sheet import FOOT, LINES, ROW, Item, foot, row
from journeyeditor.ui.presenter.show_map import ShowMap, Told
from journeyeditor.ui.theme import theme_of

LEAST, MOST = 0.76, 1.1
"""Zoom at 1080 lines: at the least the smallest type on cards is 17 px high."""

HIDE_POINTER = 2000
"""Milliseconds after which a pointer that rests is hidden."""


class Presenter(QWidget):
    """Tells the open journey. Escape, or closing it, ends it."""

    def __init__(
        self, session: Session, fonts: Fonts, new_id: IdSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._session = session
        self._fonts = fonts
        self._new_id = new_id
        self._reading = Reading(session.project, session.map_id, fonts, date.today())
        self._journey = self._reading.journey
        self._findings = self._reading.findings()
        cards = [len(self._reading.beats(stage.id)) for stage in self._journey.stages]
        self._programme = Programme(cards, len(self._findings))
        self.moment = Moment()
        self.line = self._line(self.moment)
        self._foot_h = FOOT
        self._fill(session, fonts)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{in_sentence(self._journey.title)} – Journeyeditor")
        self.setAutoFillBackground(True)
        self.setMouseTracking(True)
        self.setMinimumSize(640, 360)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self._keys = self._make_keys()

    def _fill(self, session: Session, fonts: Fonts) -> None:
        self.map = ShowMap(ShowScene(session, fonts, session.map_id), self)
        artwork = self.map.board.artwork
        if theme_of(self).high:
            artwork.recolour(HIGH_CONTRAST)
        self.row = Strip(artwork, self)
        self.foot = Strip(artwork, self)
        self.note = NoteLine(self)
        self.note.taken.connect(self._take_note)
        self.note.left.connect(self.setFocus)
        self.blank = Strip(artwork, self)
        self.blank.hide()

    def _line(self, moment: Moment) -> Line:
        """What stands at the bottom at a moment."""
        stages = self._journey.stages
        if not self._programme.is_stage(moment):
            return self._findings[moment.step - len(stages)]
        stage_id = stages[moment.step].id
        if moment.card >= 0:
            return self._reading.beat(self._reading.beats(stage_id)[moment.card])
        return self._reading.stage(stage_id)

    # -- keys and pointer ---------------------------------------------------------------------

    def _make_keys(self) -> dict[int, Callable[[], None]]:
        """What each key does."""
        key, programme = Qt.Key, self._programme

        def step(by: int) -> Callable[[], None]:
            return lambda: self.go(programme.go(self.moment, by))

        def walk(by: int) -> Callable[[], None]:
            return lambda: self.go(programme.walk(self.moment, by))

        keys: dict[int, Callable[[], None]] = {}
        for each in (key.Key_Right, key.Key_Space, key.Key_PageDown, key.Key_Return, key.Key_Enter):
            keys[each] = step(1)
        for each in (key.Key_Left, key.Key_PageUp, key.Key_Backspace):
            keys[each] = step(-1)
        keys |= {key.Key_Down: walk(1), key.Key_Up: walk(-1)}
        keys |= {key.Key_Home: lambda: self.go(Moment()), key.Key_End: step(programme.last)}
        keys |= dict.fromkeys((key.Key_B, key.Key_W, key.Key_Period), self._turn_blank)
        keys[key.Key_M] = self._begin_note
        keys |= {key.Key_Escape: self._stop, key.Key_F11: self._stop}
        return keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        if self.blank.isVisible() and event.key() != Qt.Key.Key_Escape:
            self._turn_blank()
            return
        if event.text().isdecimal() and event.text().isascii():
            found = self._programme.jump((int(event.text()) or 10) - 1)
            self.go(found or self.moment)
        elif event.key() in self._keys:
            self._keys[event.key()]()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes on, the right button goes back; a note that is being typed stays."""
        if self.note.isVisible():
            self.note.setFocus()
        elif self.blank.isVisible():
            self._turn_blank()
        elif event.button() is Qt.MouseButton.LeftButton:
            self.go(self._programme.go(self.moment, 1))
        elif event.button() is Qt.MouseButton.RightButton:
            self.go(self._programme.go(self.moment, -1))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._resting.start(HIDE_POINTER)

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        self.unsetCursor()
        self._resting.start(HIDE_POINTER)

    def _turn_blank(self) -> None:
        self.blank.setVisible(not self.blank.isVisible())
        self.blank.raise_()

    def _stop(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Back to the editor, which never moved."""
        super().closeEvent(event)
        window = self.parentWidget()
        if window is not None:
            window.activateWindow()

    # -- notes --------------------------------------------------------------------------------

    def _begin_note(self) -> None:
        self.note.begin()

    def _take_note(self, text: str) -> None:
        note = Note(id=self._new_id(), text=text)
        label = translate("Presenter", "Take a note")
        self._session.commit(label, add_notes(self._session.project, [note]))
        self._show_foot(translate("Presenter", "The note is in the tray."))

    # -- showing ------------------------------------------------------------------------------

    def go(self, moment: Moment) -> None:
        """Show another moment of the presentation."""
        self.moment, self.line = moment, self._line(moment)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show(at_once=True)

    @property
    def _unit(self) -> float:
        """Px of a unit, of which 1080 make the height."""
        return self.height() / LINES

    def _show(self, at_once: bool = False) -> None:
        self._show_row()
        self._show_foot()
        self._seat()
        if self._programme.is_stage(self.moment):
            self._show_stage(at_once)
        else:
            self._show_finding()
        self._announce()

    def _seat(self) -> None:
        """Row, map and foot under each other; a stage's header in the map lies behind the row.

        A foot of more lines covers the lowest part of the map, which does not move.
        """
        unit, w, h = self._unit, self.width(), self.height()
        top, bottom = round(ROW * unit), h - round(FOOT * unit)
        self.row.setGeometry(0, 0, w, top)
        high = round(self._foot_h * unit)
        self.foot.setGeometry(0, h - high, w, high)
        header = round(self.map.scene.shown.header_h * self._zoom() * PX_PER_MM)
        behind = header if self._programme.is_stage(self.moment) else 0
        self.map.setGeometry(0, top - behind, w, bottom - top + behind)
        self.blank.setGeometry(0, 0, w, h)
        self.note.setGeometry(0, bottom, w, h - bottom)
        font = QFont(self.font())
        font.setPixelSize(max(12, round(26 * unit)))
        self.note.setFont(font)
        self.map.lower()

    def _zoom(self) -> float:
        """Of a stage: so large that the type can be read, larger where the whole height fits.

        Of a finding: the whole map.
        """
        shown, unit = self.map.scene.shown, self._unit
        if not self._programme.is_stage(self.moment):
            room = self.height() - (ROW + self._foot_h) * unit
            return min(room / shown.h, self.width() / shown.w) / PX_PER_MM
        room = self.height() - (ROW + FOOT) * unit
        fitting = room / max(1.0, shown.h - shown.header_h) / PX_PER_MM
        return min(max(fitting, LEAST * unit), MOST * unit)

    def _show_row(self) -> None:
        if self._programme.is_stage(self.moment):
            stages = zip(self._journey.stages, self._reading.periods, strict=True)
            items = [Item(f"{n}", s.name, period) for n, (s, period) in enumerate(stages, 1)]
            items.append(Item("", self._reading.own.findings))
            at = self.moment.step
        else:
            items, at = [self._which_finding(), Item("", self._journey.title)], 0
        self.row.show_prims(row(self._fonts, items, at, self.width() / self._unit), self._unit)

    def _which_finding(self) -> Item:
        own, n = self._reading.own, self.moment.step - len(self._journey.stages) + 1
        return Item("", own.findings, own.which.format(n=n, all=len(self._findings)))

    def _show_foot(self, said: str = "") -> None:
        hint = said or translate("Presenter", "← → stage   ↑ ↓ card   M note   Esc stops")
        prims, self._foot_h = foot(self._fonts, self.line, hint, self.width() / self._unit)
        self.foot.show_prims(prims, self._unit)

    def _show_stage(self, at_once: bool) -> None:
        span = self.map.scene.shown.grid.stages[self.moment.step]
        found = self.places(self.line.cards if self.moment.card >= 0 else ())
        camera = self._camera(span, found[0] if found else None)
        self.map.light(())
        self.map.ring(tuple(Placed("body", rect) for rect in found))
        self.map.go(camera, Told(span.x, span.right, span.right), at_once)

    def _show_finding(self) -> None:
        """The cards of a finding among all the others, the curves told to their end."""
        self.map.ring(())
        self.map.light(self.places(self.line.cards))
        self.map.go_whole(self._plain_camera().scrolled(0, 0))

    def _plain_camera(self) -> Camera:
        size, camera = self.map.viewport().size(), self.map.camera
        return camera.resized(size.width(), size.height()).zoomed(self._zoom(), 0, 0)

    def _camera(self, span: StageSpan, card: Rect | None) -> Camera:
        """The stage in the middle, or at the left when it is wider than the window."""
        shown, camera = self.map.scene.shown, self._plain_camera()
        names = shown.names_w * camera.scale
        air = max(0.0, camera.w - names - span.w * camera.scale) / 2
        camera = camera.scrolled(round(span.x * camera.scale - names - air), 0)
        if card is not None:
            camera = camera.showing(card.grown(6.0), shown.header_h, shown.names_w)
        return camera

    def places(self, cards: tuple[Id, ...]) -> tuple[Rect, ...]:
        """Where cards lie, in the order in which they are named."""
        scene = self.map.scene
        found = (scene.index.find(scene.shown, f"card:{card}") for card in cards)
        return tuple(each.rect for each in found if each is not None)

    def _announce(self) -> None:
        """Say it to a screen reader too."""
        stages = self._journey.stages
        step = self.moment.step
        name = stages[step].name if step < len(stages) else self._reading.own.findings
        said = f"{name}. {self.line.strong}. {self.line.soft}".strip()
        self.setAccessibleDescription(said)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))


class Strip(QWidget):
    """A white strip with type on it, laid out in units."""

    def __init__(self, artwork: Artwork, parent: QWidget) -> None:
        super().__init__(parent)
        self._artwork = artwork
        self._prims: Prims = ()
        self._unit = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_prims(self, prims: Prims, unit: float) -> None:
        """Show these, a unit being so many px."""
        self._prims, self._unit = prims, unit
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        prepare(painter)
        DrawingPainter(painter, self._artwork, self._unit).paint(self._prims, 0, 0)
        painter.end()
