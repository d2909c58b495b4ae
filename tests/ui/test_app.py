"""The program as a whole: starting, languages, themes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from shiboken6 import Shiboken

from journeyeditor import i18n
from journeyeditor.app.desk import Desk
from journeyeditor.edits.maps import revise_map
from journeyeditor.resources import resource
from journeyeditor.ui.settings import LanguageChoice, Settings
from journeyeditor.ui.text_size import TextSize
from journeyeditor.ui.theme import ThemeChoice, theme_of
from tests.ui.start_driver import Program


@pytest.fixture
def desk(program: Program) -> Desk:
    """The program with a window on the example, in English."""
    program.start(resource("examples", "paytv.en.journey.json"))
    return program.desk


def test_the_language_changes_at_once_and_the_work_stays(desk: Desk, qapp: QApplication) -> None:
    """The window is built anew round the same session: changes, undo and zoom are there."""
    session = desk.windows[0].session
    new = revise_map(session.project, session.map_id, title="Mine")
    session.commit("Change title", new)
    desk.windows[0].view.zoom_to(0.8)
    desk.windows[0].choose_language(LanguageChoice.NL)
    qapp.processEvents()
    (window,) = desk.windows
    assert window.session is session
    assert [a.text() for a in window.menuBar().actions()][:2] == ["&Bestand", "Be&werken"]
    assert window.commands["edit.undo"].text() == "Ongedaan maken: Change title"
    assert window.toolbar.zoom.text() == "80 %"
    assert Settings().language is LanguageChoice.NL


def test_buttons_of_qt_speak_dutch_too(desk: Desk, qapp: QApplication) -> None:
    """Qt brings its own translations along."""
    desk.windows[0].choose_language(LanguageChoice.NL)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    text = box.button(QDialogButtonBox.StandardButton.Cancel).text()
    box.deleteLater()
    qapp.processEvents()
    assert text.replace("&", "") == "Annuleren"
    assert i18n.language() == "nl"


def test_the_theme_changes_at_once(desk: Desk) -> None:
    """The desk of the map too; the choice is remembered."""
    (window,) = desk.windows
    window.choose_theme(ThemeChoice.DARK)
    assert theme_of(window).dark
    assert window.commands["view.theme.dark"].isChecked()
    assert not window.commands["view.theme.system"].isChecked()
    assert Settings().theme is ThemeChoice.DARK
    window.choose_theme(ThemeChoice.LIGHT)
    assert not theme_of(window).dark


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_program_starts_and_ends(tmp_path: Path, language: str) -> None:
    """As a process of its own, without a word of complaint."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "JOURNEYEDITOR_QUIT_AFTER": "0.2",
    }
    words = [sys.executable, "-W", "error", "-m", "journeyeditor", "--language", language]
    done = subprocess.run(  # noqa: S603
        words, check=False, env=environment, capture_output=True, text=True, timeout=50
    )
    complaints = [
        line for line in done.stderr.splitlines() if "This plugin does not support" not in line
    ]
    assert (done.returncode, complaints) == (0, [])


def test_closed_windows_are_let_go(desk: Desk) -> None:
    """Window, editor and all."""
    (shell,) = desk.shells
    editor = desk.windows[0]
    assert shell.close()
    assert desk.shells == []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not Shiboken.isValid(shell)
    assert not Shiboken.isValid(editor)


def test_larger_text_comes_at_once(desk: Desk, qapp: QApplication) -> None:
    """The window is built anew in it, the same session in it; and it goes back."""
    session, size = desk.windows[0].session, desk.windows[0].font().pointSizeF()
    desk.windows[0].choose_text_size(TextSize.LARGEST)
    qapp.processEvents()
    (window,) = desk.windows
    assert window.session is session
    assert window.font().pointSizeF() == pytest.approx(size * 1.5)
    assert window.commands["view.text.largest"].isChecked()
    window.choose_text_size(TextSize.NORMAL)
    qapp.processEvents()
    assert desk.windows[0].font().pointSizeF() == pytest.approx(size)
