"""A real window for each test, with answers given beforehand, and nothing of it left after."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from journeyeditor import i18n
from journeyeditor.app.desk import Desk
from journeyeditor.edits.new import seeded_ids
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.project import Project
from journeyeditor.resources import resource
from journeyeditor.session import Session
from journeyeditor.ui.files import example
from journeyeditor.ui.main_window import MainWindow
from journeyeditor.ui.settings import Settings
from journeyeditor.ui.theme import LIGHT, palette, style_sheet
from tests.ui.driver import Answers, Driver
from tests.ui.start_driver import Program

Opener = Callable[[Project], Driver]
"""Opens a window on a project."""


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """The fonts, loaded once: they never change."""
    return Fonts.bundled()


@pytest.fixture
def open_window(qapp: QApplication, fonts: Fonts, tmp_path: Path) -> Iterator[Opener]:
    """Open a window on a project; it is gone after the test, whatever was not saved."""
    qapp.setStyle("Fusion")
    qapp.setPalette(palette(LIGHT))
    qapp.setStyleSheet(style_sheet(LIGHT))
    windows: list[MainWindow] = []

    def make(project: Project) -> Driver:
        settings = Settings()
        settings.folder = tmp_path
        settings.less_motion = True  # a test that wants motion says so
        answers = Answers()
        session = Session(project, clock=lambda: 0.0)  # time stands still
        window = MainWindow(session, fonts, seeded_ids(1), settings, answers)
        window.resize(1440, 900)
        window.show()
        qapp.processEvents()
        windows.append(window)
        return Driver(window, answers)

    yield make
    for window in windows:
        window.retire()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@cache
def _example(language: str) -> Project:
    return example()


@pytest.fixture
def paytv(open_window: Opener) -> Driver:
    """A window with the worked example, which is read once: a project is a value."""
    return open_window(_example(i18n.language()))


@pytest.fixture
def program(qapp: QApplication, fonts: Fonts, tmp_path: Path) -> Iterator[Program]:
    """The program, not started yet; English, whatever the machine speaks."""
    qapp.setStyle("Fusion")
    answers = Answers()
    desk = Desk(qapp, "en", lambda _window: answers)
    desk.fonts = fonts
    desk.settings.folder = tmp_path
    yield Program(desk, answers)
    desk.close()
    for helper in desk.helpers:
        helper.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def two_files(tmp_path: Path) -> tuple[Path, Path]:
    """Two projects: the example on the terrace and that of moving house."""
    paths = tmp_path / "terrace.journey.json", tmp_path / "move.journey.json"
    for path in paths:
        name = path.name.replace(".journey", ".en.journey")
        shutil.copy(resource("examples", name), path)
    return paths
