"""A monkey at the window: real keys, clicks, drags, commands and pastes, in an order of chance.

It knows the window only from outside. What it does is told by its seed; after each action it
looks whether the project still keeps its rules. Boxes and menus that open get a key as well.
"""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from random import Random

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from journeyeditor.model.check import check
from journeyeditor.model.project import Project
from journeyeditor.ui.commands import commands
from journeyeditor.ui.main_window import MainWindow

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier

LEAVING = ("file.", "help.about")
"""Commands, by the beginning of their ids, that put another project in the place of this one."""

KEYS: tuple[Qt.Key, ...] = (
    *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down) * 3,
    *(Key.Key_Return, Key.Key_Tab) * 3,
    Key.Key_Backtab,
    Key.Key_Escape,
    Key.Key_F2,
    Key.Key_Delete,
    Key.Key_Backspace,
    Key.Key_Space,
    Key.Key_Insert,
    Key.Key_Home,
    Key.Key_End,
    Key.Key_PageUp,
    Key.Key_PageDown,
    Key.Key_Plus,
    Key.Key_Minus,
    Key.Key_Question,
    Key.Key_K,
    Key.Key_F6,
)

HELD = (NONE, NONE, NONE, NONE, SHIFT, CTRL, ALT, CTRL | SHIFT)

WORDS = (
    "Belt op",
    "x",
    "ë€–ß",
    "顧客",
    "שלום",
    "-1,5",
    "",
    "  ",
    "A" * 90,
    "1e999",
    "<b>&",
    "2\n3",
)

PASTES = (
    "een regel",
    "regel een\nregel twee\n\nregel vier\n",
    "stap\tgevoel\tkanaal\nBelt\t-1\ttelefoon\n",
    '{"format": "something else", "version": 1}',
    '{"half": ',
    "\u202egedraaid\u0000\u0007",
    "woord " * 4_000,
)


class Monkey:
    """One monkey at one window."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.session = window.session
        self.done: Counter[str] = Counter()
        self.errors: list[str] = []
        self.last = ""
        self.catch: Callable[[Exception], object] = lambda error: self.errors.append(
            "".join(traceback.format_exception(error))
        )
        """What is done with an error that comes back to the monkey."""
        self._dice = Random(seed)  # noqa: S311 - chance that can be repeated, not a secret
        ids = [command.id for command in commands()]
        self._commands = [name for name in ids if not name.startswith(LEAVING)]
        self._timer = QTimer()
        self._timer.setInterval(15)
        self._timer.timeout.connect(self._answer)
        self._habits: Sequence[tuple[int, Callable[[], str]]] = (
            (24, self._press),
            (12, self._type),
            (14, self._click),
            (10, self._drag),
            (10, self._command),
            (6, self._undo_and_redo),
            (4, self._paste),
            (4, self._focus_somewhere),
            (3, self._roll),
            (1, self._resize),
        )

    def play(self, actions: int) -> None:
        """So many actions. AssertionError names what came before the rules were broken."""
        self.wait_for_boxes()
        try:
            for _ in range(actions):
                self.act()
        finally:
            self.leave()
            # What lies on the clipboard must not outlive the application.
            QApplication.clipboard().clear()
        while QApplication.activePopupWidget() or QApplication.activeModalWidget():
            self._answer()
            QApplication.processEvents()

    def wait_for_boxes(self) -> None:
        """From now on boxes and menus that open get a key; `play` does so by itself."""
        self._timer.start()

    def leave(self) -> None:
        """They get none any more."""
        self._timer.stop()

    def act(self) -> None:
        """One action, and a look at what came of it."""
        weights = [weight for weight, _ in self._habits]
        habit = self._dice.choices([habit for _, habit in self._habits], weights)[0]
        self.last = habit.__name__
        try:
            self.last = f"{habit.__name__}: {habit()}"
        except Exception as error:  # whatever it is, it is found out; the monkey goes on
            self.catch(error)
        self.done[habit.__name__.strip("_")] += 1
        QApplication.processEvents()
        problems = check(self.session.project)
        assert not problems, f"after {self.last}: {problems}"
        assert self.session.journey.id in {m.id for m in self.session.shown.maps}, self.last

    # -- habits; each tells what it did ---------------------------------------------------------

    def _press(self) -> str:
        key, held = self._dice.choice(KEYS), self._dice.choice(HELD)
        _send_key(self._listener(), key, held)
        return f"{key.name} {held.name}"

    def _type(self) -> str:
        word = self._dice.choice(WORDS)
        for letter in word:
            key = Key.Key_Return if letter == "\n" else Qt.Key(0)
            _send_key(self._listener(), key, NONE, letter)
        return repr(word)

    def _click(self) -> str:
        at, held = self._place(), self._dice.choice(HELD)
        target = self._under(at)
        button = Qt.MouseButton.RightButton if self._dice.random() < 0.1 else None
        kinds = [QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease]
        if self._dice.random() < 0.2:
            kinds += [QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease]
        for kind in kinds:
            _send_mouse(self.window, target, kind, at, held, button or Qt.MouseButton.LeftButton)
        return f"{type(target).__name__} at {at.x()}, {at.y()}"

    def _drag(self) -> str:
        start, end, held = self._place(), self._place(), self._dice.choice(HELD)
        target = self._under(start)
        left = Qt.MouseButton.LeftButton
        _send_mouse(self.window, target, QEvent.Type.MouseButtonPress, start, held, left)
        for step in (0.2, 0.6, 1.0):
            way = QPoint(
                round(start.x() + (end.x() - start.x()) * step),
                round(start.y() + (end.y() - start.y()) * step),
            )
            _send_mouse(self.window, target, QEvent.Type.MouseMove, way, held, left)
            QApplication.processEvents()
        if self._dice.random() < 0.15:
            _send_key(self._listener(), Key.Key_Escape, NONE)
        _send_mouse(self.window, target, QEvent.Type.MouseButtonRelease, end, held, left)
        return f"{type(target).__name__} from {start.x()}, {start.y()} to {end.x()}, {end.y()}"

    def _command(self) -> str:
        name = self._dice.choice(self._commands)
        action = self.window.commands[name]
        if action.isEnabled():
            action.trigger()
        return name

    def _undo_and_redo(self) -> str:
        """Back some steps and forward again: the very same project must be there."""
        self.window.view.settle()
        before, steps = self.session.project, 0
        for _ in range(self._dice.randint(1, 12)):
            if not self.session.undo_label:
                break
            self.session.undo()
            steps += 1
        if self._dice.random() < 0.15:
            return f"{steps} back"
        for _ in range(steps):
            self.session.redo()
        assert self.session.project is before, f"{steps} steps back and forward"
        return f"{steps} back and forward"

    def _paste(self) -> str:
        data = QMimeData()
        text = self._dice.choice(PASTES)
        if self._dice.random() < 0.2:
            data.setHtml(f"<table><tr><td>{text[:50]}</td></tr></table>")
        data.setText(text)
        QApplication.clipboard().setMimeData(data)
        _send_key(self._listener(), Key.Key_V, CTRL)
        return repr(text[:30])

    def _focus_somewhere(self) -> str:
        taking = [
            widget
            for widget in self.window.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        ]
        chosen = self._dice.choice([self.window.view, self.window.view, *taking])
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
        return type(chosen).__name__

    def _roll(self) -> str:
        at = self._place()
        held, turn = self._dice.choice(HELD), self._dice.choice((-120, 120, -40, 480))
        target = self._under(at)
        place = QPointF(target.mapFrom(self.window, at))
        event = QWheelEvent(
            place,
            QPointF(self.window.mapToGlobal(at)),
            QPoint(0, 0),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)
        return f"{turn} {held.name}"

    def _resize(self) -> str:
        width, height = self._dice.randint(400, 2_000), self._dice.randint(300, 1_200)
        self.window.resize(width, height)
        return f"{width} x {height}"

    # -- where and to whom ----------------------------------------------------------------------

    def _place(self) -> QPoint:
        """A place in the window, most often on the map."""
        part: QWidget = self.window.view.viewport() if self._dice.random() < 0.7 else self.window
        x, y = (
            self._dice.randrange(max(part.width(), 1)),
            self._dice.randrange(max(part.height(), 1)),
        )
        return part.mapTo(self.window, QPoint(x, y)) if part is not self.window else QPoint(x, y)

    def _under(self, at: QPoint) -> QWidget:
        return self.window.childAt(at) or self.window

    def _listener(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or self.window.view

    def _answer(self) -> None:
        """Give an open menu or box a key, so that nothing waits for somebody who is not there."""
        waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if waiting is not None:
            key = self._dice.choice((Key.Key_Down, Key.Key_Return, Key.Key_Escape, Key.Key_Escape))
            _send_key(waiting, key, NONE)


def undone(window: MainWindow) -> Project:
    """The project after undoing everything, which is redone before it is given back."""
    window.view.settle()
    end, steps = window.session.project, 0
    while window.session.undo_label:
        window.session.undo()
        steps += 1
    start = window.session.project
    for _ in range(steps):
        window.session.redo()
    assert window.session.project is end, f"{steps} steps back and forward"
    return start


def _send_key(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier, text: str = "") -> None:
    """A key with all that Qt makes of one: first as a shortcut, then pressed, then let go."""
    press = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    for kind in press:
        QApplication.sendEvent(widget, QKeyEvent(kind, key, held, text))


def _send_mouse(
    window: QWidget,
    widget: QWidget,
    kind: QEvent.Type,
    at: QPoint,
    held: Qt.KeyboardModifier,
    button: Qt.MouseButton,
) -> None:
    moved, gone = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind,
        QPointF(widget.mapFrom(window, at)),
        QPointF(window.mapToGlobal(at)),
        none if moved else button,
        none if gone else button,
        held,
    )
    QApplication.sendEvent(widget, event)
