"""The harness: whatever a test leaves behind, or lets the program complain about, fails it.

Python warnings are errors by pyproject.toml and so are Qt's by pytest-qt; here are the rest:
stray log records, threads, timers and windows left alive, settings and folders of the person who
runs the tests. Qt is imported only inside what a Qt test asks for, so that the suites of the core
run on a machine without it (`-p no:pytest-qt`).
"""

from __future__ import annotations

import logging
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from journeyeditor import i18n

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says something about the machine, not about the program.
settings.register_profile("journeyeditor", deadline=None)
settings.load_profile("journeyeditor")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Without pytest-qt its settings in pyproject.toml are still known words."""
    if not pluginmanager.hasplugin("pytest-qt"):
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "belongs to pytest-qt", type="args")


class _Records(logging.Handler):
    """Keeps what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_stray_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails the test, unless it asks for `caplog` to look at the log."""
    records = _Records()
    logging.getLogger().addHandler(records)
    yield
    logging.getLogger().removeHandler(records)
    if records.messages and "caplog" not in request.fixturenames:
        pytest.fail("left in the log: " + "; ".join(records.messages))


@pytest.fixture(scope="session", autouse=True)
def _lasting_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The folders of tests lie among temporary files; for the program they are like others."""
    usual, tempfile.tempdir = tempfile.tempdir, str(tmp_path_factory.mktemp("passing"))
    yield
    tempfile.tempdir = usual


@pytest.fixture(autouse=True)
def _english() -> None:
    """Texts are in the language of the source, whatever the machine speaks."""
    i18n.use("en")


@pytest.fixture(autouse=True)
def _no_stray_threads() -> Iterator[None]:
    """A thread that the test started has ended with it."""
    before = set(threading.enumerate())
    yield
    if left := [thread.name for thread in set(threading.enumerate()) - before]:
        pytest.fail(f"threads left alive: {left}")


@pytest.fixture(autouse=True)
def _qt_harness(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Temporary settings and folders for a Qt test, and nothing of Qt left running after it."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from tests import qt_harness

    monkeypatch.setenv("HOME", str(tmp_path))
    qt_harness.redirect_settings(tmp_path)
    before = qt_harness.alive()
    yield
    if left := qt_harness.left_alive(before):
        pytest.fail("left alive: " + ", ".join(left))
