"""An error inside an override of Qt's functions is an error, never the end of the process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FINISHED_BY_PYTHON = (3, 12)
"""The first Python whose exceptions are always finished."""

PROGRAM = """
import sys
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from journeyeditor.overrides import guard_overrides

{guard}

class Odd(QWidget):
    def event(self, event):
        return super().event(event)

    def mousePressEvent(self, event):
        {wrong}

app = QApplication([])
widget = Odd()
left, place = Qt.MouseButton.LeftButton, QPointF(1, 1)
none = Qt.KeyboardModifier.NoModifier
press = QMouseEvent(QEvent.Type.MouseButtonPress, place, place, left, left, none)
sys.excepthook = lambda kind, *_: print(kind.__name__)
QApplication.sendEvent(widget, press)
"""

STOLEN = """
import sys
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from journeyeditor.overrides import guard_overrides

{guard}

class Outer(QWidget):
    def keyPressEvent(self, event):
        super().keyPressEvent(event)

class Inner(QWidget):
    def event(self, event):
        return super().event(event)

    def keyPressEvent(self, event):
        event.ignore()
        raise RuntimeError

app = QApplication([])
outer = Outer()
inner = Inner(outer)
sys.excepthook = lambda *_: None
function = vars(Outer)["keyPressEvent"]
before = sys.getrefcount(function)
press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier)
try:
    QApplication.sendEvent(inner, press)
except RuntimeError:
    pass
print(sys.getrefcount(function) - before, flush=True)
"""

ANSWERS = """
import sys
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from journeyeditor.overrides import guard_overrides

guard_overrides()

class Bare(QLayout):
    def addItem(self, item): raise RuntimeError
    def count(self): raise RuntimeError
    def itemAt(self, number): raise RuntimeError
    def takeAt(self, number): raise RuntimeError
    def sizeHint(self): raise RuntimeError

class Wrong(QWidget):
    def sizeHint(self): raise RuntimeError
    def hasHeightForWidth(self): raise RuntimeError
    def eventFilter(self, watched, event): raise RuntimeError
    def event(self, event): raise RuntimeError

told = []
sys.excepthook = lambda kind, *_: told.append(kind)
app = QApplication([])
widget = Wrong()
widget.installEventFilter(widget)
bare = Bare(widget)
widget.show()
app.processEvents()
assert widget.sizeHint() == bare.sizeHint() == QSize(), "sizes"
assert widget.hasHeightForWidth() is False, "heights"
assert bare.count() == 0 and bare.itemAt(0) is None, "layouts"
assert widget.isVisible() and set(told) == {RuntimeError}, told
print("alive")
"""


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ("[].index(3)", "ValueError"),
        ("int('x')", "ValueError"),
        ("next(iter(()))", "StopIteration"),
        ("(1, 2)[5]", "IndexError"),
        ("{}['x']", "KeyError"),
    ],
)
def test_an_error_raised_in_c_arrives(wrong: str, error: str) -> None:
    done = _run(PROGRAM.format(guard="guard_overrides()", wrong=wrong))
    assert (done.stdout.strip(), done.returncode) == (error, 0)


def test_the_guard_is_needed() -> None:
    """When both fail, PySide6 has been mended and `overrides` can go."""
    died = _run(PROGRAM.format(guard="", wrong="[].index(3)")).returncode != 0
    assert died == (sys.version_info < FINISHED_BY_PYTHON)
    assert _run(STOLEN.format(guard="")).stdout.strip() == "-1"


def test_no_class_loses_a_function() -> None:
    assert _run(STOLEN.format(guard="guard_overrides()")).stdout.strip() == "0"


def test_qt_gets_an_answer_all_the_same() -> None:
    done = _run(ANSWERS)
    assert (done.stdout.strip(), done.stderr.count("Error"), done.returncode) == ("alive", 0, 0)


def test_classes_that_are_there_already_are_guarded() -> None:
    program = (
        "from journeyeditor.canvas.view import MapView\n"
        "from journeyeditor.overrides import guard_overrides\n"
        "before = MapView.keyPressEvent\n"
        "guard_overrides(); guard_overrides()\n"
        "from journeyeditor.canvas.access.nodes import Node\n"
        "assert hasattr(Node.childCount, '__wrapped__')\n"
        "print(MapView.keyPressEvent.__wrapped__ is before)\n"
    )
    assert _run(program).stdout.strip() == "True"


def test_the_program_is_guarded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("JOURNEYEDITOR_QUIT_AFTER", "0.1")
    program = (
        "from journeyeditor.overrides import ROOT\n"
        "from journeyeditor.app import main\n"
        "main([], alone=True)\n"
        "print('__init_subclass__' in vars(ROOT))\n"
    )
    assert _run(program).stdout.strip() == "True"


def _run(program: str) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-c", program]
    return subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603
