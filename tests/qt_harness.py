"""What conftest.py does for tests that use Qt; imported by those alone."""

from __future__ import annotations

import gc
from functools import cache
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QSettings,
    QStandardPaths,
    QThread,
    QThreadPool,
    QTimer,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from journeyeditor.overrides import guard_overrides

guard_overrides()  # a mistake fails one test, not the whole run
gc.collect()
gc.freeze()  # what has been imported is no test's, and need not be looked through after each


def redirect_settings(folder: Path) -> None:
    """Let every QSettings and standard folder made from now on lie in `folder`."""
    QStandardPaths.setTestModeEnabled(True)
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder / "settings"))


def alive() -> list[QObject]:
    """Windows, running timers and running threads of Qt, as far as Python knows them."""
    found: list[QObject] = list(QApplication.topLevelWidgets())
    kinds = _with_subclasses(QTimer) | _with_subclasses(QThread)
    # Every object there is, twice per test: hence one quick look at its exact type.
    things = [thing for thing in gc.get_objects() if type(thing) in kinds]
    return found + [thing for thing in things if Shiboken.isValid(thing) and _is_running(thing)]


def _is_running(thing: QTimer | QThread) -> bool:
    return thing.isActive() if isinstance(thing, QTimer) else thing.isRunning()


def _with_subclasses(kind: type) -> set[type]:
    return {kind}.union(*map(_with_subclasses, kind.__subclasses__()))


def left_alive(before: list[QObject]) -> list[str]:
    """The names of what is alive now and was not before, once Qt has done its own deleting."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if not _new(before):
        _keep_what_the_first_test_loaded()
        return _busy_pool()
    gc.collect()  # a window in a reference cycle is garbage, not a leak; only worth it when needed
    return _busy_pool() + [_name(thing) for thing in _new(before)]


@cache
def _keep_what_the_first_test_loaded() -> None:
    """Modules and caches that all tests use are not looked through after each either."""
    gc.collect()
    gc.freeze()


def _new(before: list[QObject]) -> list[QObject]:
    return [thing for thing in alive() if not any(thing is old for old in before)]


def _busy_pool() -> list[str]:
    count = QThreadPool.globalInstance().activeThreadCount()
    return [f"{count} jobs in the thread pool"] if count else []


def _name(thing: QObject) -> str:
    return f"{type(thing).__name__} “{thing.objectName()}”"
