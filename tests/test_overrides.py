"""An error inside an override of Qt's functions is an error, never the end of the process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from journeyeditor.overrides import FINISHED_BY_PYTHON

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
try:
    QApplication.sendEvent(widget, press)
except Exception as error:
    print(type(error).__name__)
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
    """When this fails, PySide6 has been mended and `overrides` can go."""
    died = _run(PROGRAM.format(guard="", wrong="[].index(3)")).returncode != 0
    assert died == (sys.version_info < FINISHED_BY_PYTHON)


def test_classes_that_are_there_already_are_guarded() -> None:
    program = (
        "from journeyeditor.canvas.view import MapView\n"
        "from journeyeditor.overrides import guard_overrides\n"
        "before = MapView.keyPressEvent\n"
        "guard_overrides(); guard_overrides()\n"
        "print(MapView.keyPressEvent.__wrapped__ is before)\n"
    )
    if sys.version_info < FINISHED_BY_PYTHON:
        assert _run(program).stdout.strip() == "True"


def test_the_program_is_guarded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("JOURNEYEDITOR_QUIT_AFTER", "0.1")
    program = (
        "from PySide6.QtCore import QObject\n"
        "from journeyeditor.app import main\n"
        "main([], alone=True)\n"
        "print('__init_subclass__' in vars(QObject))\n"
    )
    assert _run(program).stdout.strip() == str(sys.version_info < FINISHED_BY_PYTHON)


def _run(program: str) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-c", program]
    return subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603
