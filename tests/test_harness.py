"""The harness of conftest.py catches what it says it catches, and lets a clean test pass."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SUITE = """
import logging, threading, warnings
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, QTimer, qWarning
from PySide6.QtWidgets import QLabel

kept = []

def test_clean(qtbot):
    label = QLabel("fine")
    qtbot.addWidget(label)
    label.show()

def test_expected_log(caplog):
    logging.getLogger("journeyeditor").warning("looked at")
    assert caplog.messages == ["looked at"]

def test_private_folders(qapp, tmp_path):
    settings = QSettings("Journeyeditor", "test")
    assert Path(settings.fileName()).is_relative_to(tmp_path)
    location = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    assert Path(location).is_relative_to(tmp_path)

def test_stray_log():
    logging.getLogger("journeyeditor").warning("nobody looked")

def test_python_warning():
    warnings.warn("old", DeprecationWarning)

def test_qt_warning(qapp):
    qWarning("Qt is unhappy")

def test_timer(qapp):
    timer = QTimer()
    timer.start(60_000)
    kept.append(timer)

def test_window(qapp):
    window = QLabel("forgotten")
    window.show()
    kept.append(window)

def test_thread():
    thread = threading.Thread(target=threading.Event().wait, name="sleeper", daemon=True)
    thread.start()
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The summary lines of pytest on the suite above, under our harness."""
    suite = tmp_path_factory.mktemp("suite") / "test_suite.py"
    suite.write_text(SUITE, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-c", "pyproject.toml"]
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", "-rA", str(suite)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout


@pytest.mark.parametrize(
    ("name", "outcome", "words"),
    [
        ("test_clean", "PASSED", ""),
        ("test_expected_log", "PASSED", ""),
        ("test_private_folders", "PASSED", ""),
        ("test_stray_log", "ERROR", "left in the log: WARNING journeyeditor: nobody looked"),
        ("test_python_warning", "FAILED", "DeprecationWarning: old"),
        ("test_qt_warning", "FAILED", "Qt is unhappy"),
        ("test_timer", "ERROR", "left alive: QTimer"),
        ("test_window", "ERROR", "left alive: QLabel"),
        ("test_thread", "ERROR", "threads left alive: ['sleeper']"),
    ],
)
def test_harness(report: str, name: str, outcome: str, words: str) -> None:
    lines = [line for line in report.splitlines() if line.startswith(f"{outcome} ")]
    assert any(f"::{name}" in line for line in lines), report
    assert words in report
