"""What is remembered, and that nonsense in the settings does no harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from journeyeditor.ui.motion import reduced_motion
from journeyeditor.ui.settings import RECENT, ZOOM, LanguageChoice, Settings
from journeyeditor.ui.text_size import TextSize
from journeyeditor.ui.theme import ThemeChoice
from tests.ui.driver import Driver


@pytest.fixture
def settings(qapp: QApplication) -> Settings:
    """Empty settings, in the test's own folder."""
    return Settings()


def test_begins_with_what_suits_most(settings: Settings) -> None:
    """As the system, at 45 %, all panels."""
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.language is LanguageChoice.SYSTEM
    assert settings.zoom == ZOOM
    assert settings.is_on("palette")
    assert settings.recent == []


def test_remembers(settings: Settings) -> None:
    """Another start finds it."""
    settings.theme = ThemeChoice.DARK
    settings.language = LanguageChoice.NL
    settings.zoom = 0.8
    settings.turn("palette", False)
    again = Settings()
    assert (again.theme, again.language) == (ThemeChoice.DARK, LanguageChoice.NL)
    assert (again.zoom, again.is_on("palette")) == (0.8, False)


def test_recent_files_are_few_and_the_newest_comes_first(
    settings: Settings, tmp_path: Path
) -> None:
    """Opening one again moves it up; dialogs begin in its folder."""
    paths = [tmp_path / f"{number}.journey.json" for number in range(RECENT + 2)]
    for path in paths:
        settings.remember(path)
    settings.remember(paths[5])
    assert settings.recent[:2] == [paths[5], paths[-1]]
    assert len(settings.recent) == RECENT
    assert settings.folder == tmp_path


@pytest.mark.parametrize("nonsense", ["", "purple", "-3", "1e99", "nan"])
def test_nonsense_counts_as_not_set(settings: Settings, nonsense: str) -> None:
    """Somebody edited the file by hand."""
    for name in ("theme", "language", "zoom", "folder"):
        QSettings().setValue(name, nonsense)
    again = Settings()
    assert again.theme is ThemeChoice.SYSTEM
    assert again.language is LanguageChoice.SYSTEM
    assert again.zoom == ZOOM
    assert again.folder.is_absolute()


def test_languages_are_those_of_the_window() -> None:
    """The system's is one of ours, else English."""
    assert LanguageChoice.NL.language == "nl"
    assert LanguageChoice.EN.language == "en"
    assert LanguageChoice.SYSTEM.language in ("nl", "en")


def test_remembers_comfort(settings: Settings) -> None:
    """Text size and motion; nonsense counts as not chosen."""
    assert (settings.text_size, settings.less_motion) == (TextSize.NORMAL, False)
    settings.text_size = TextSize.LARGEST
    settings.less_motion = True
    assert (Settings().text_size, Settings().less_motion) == (TextSize.LARGEST, True)
    QSettings().setValue("text_size", "giant")
    assert Settings().text_size is TextSize.NORMAL


def test_motion_goes_by_the_menu(settings: Settings) -> None:
    """As long as the system does not mind motion."""
    assert not reduced_motion()
    settings.less_motion = True
    assert reduced_motion()


def test_the_map_glides_only_where_a_person_wants_that(paytv: Driver) -> None:
    """The menu decides at once, also for a window that is open."""
    view = paytv.window.view
    assert not view.motion.allowed()
    before = view.zoom
    view.zoom_in()
    assert view.sight.zoom == view.zoom > before
    paytv.window.toggle_motion()
    assert view.motion.allowed()
    seen = view.sight.zoom
    view.zoom_in()
    assert seen <= view.sight.zoom < view.zoom
    paytv.window.toggle_motion()
    view.motion.finish()
    assert view.sight.zoom == view.zoom
