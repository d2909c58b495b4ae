"""Leaving the program and going on where one was: files, map, zoom and place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeyeditor.app.leaving import TOGETHER, Leaving, place_of
from journeyeditor.canvas.camera import LEAST, MOST
from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import seeded_ids
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project
from journeyeditor.ui.left_behind import Place
from tests.ui.start_driver import Program


@pytest.fixture
def two_maps(two_files: tuple[Path, Path]) -> Path:
    """The terrace with its to-be map."""
    project = load(two_files[0])
    write_project(copy_as_to_be(project, project.maps[0].id, seeded_ids(1)), two_files[0])
    return two_files[0]


def go_on(program: Program) -> None:
    """Start again and go on where one was."""
    program.start()
    row = program.page.side.used.going_on
    assert row is not None
    row.click()
    QApplication.processEvents()


def test_one_comes_back_to_map_zoom_and_place(program: Program, two_maps: Path) -> None:
    """Exactly, as the window has the same size again."""
    program.start(two_maps)
    session = program.editor.session
    session.open_map(session.project.maps[1].id)
    program.editor.view.zoom_to(0.9)
    program.editor.view.scroll_by(400, 120)
    before = place_of(program.editor)
    program.shell.close()
    go_on(program)
    assert program.editor.session.journey.id == session.project.maps[1].id
    assert place_of(program.editor) == before
    assert before is not None
    assert before.zoom == 0.9
    assert before.x > 0


def test_going_on_has_the_keyboard(program: Program, two_files: tuple[Path, Path]) -> None:
    """It is what whoever comes back wants most; the row says how it will be."""
    program.start(two_files[0])
    program.shell.close()
    program.start()
    row = program.page.side.used.going_on
    assert row is not None
    assert row.hasFocus()
    assert (row.text(), row.accessibleDescription()) == (
        "An afternoon on the terrace",
        "As you left it",
    )


def test_windows_that_are_left_together_come_back_together(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """As after quitting."""
    program.start(*two_files)
    program.desk.windows[0].commands["file.quit"].trigger()
    assert program.desk.shells == []
    program.start()
    row = program.page.side.used.going_on
    assert row is not None
    assert row.accessibleDescription() == "And 1 more, as you left them"
    row.click()
    QApplication.processEvents()
    assert {editor.files.path for editor in program.desk.windows} == set(two_files)
    assert len(program.desk.shells) == 2


def test_a_window_that_was_closed_long_before_is_not_gone_on_with(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """Only what was open when the program was left."""
    seconds = iter([0.0, TOGETHER + 1])
    leaving = Leaving(program.desk.settings, lambda: next(seconds))
    program.start(*two_files)
    one, two = program.desk.windows
    leaving.left(one, [])
    leaving.left(two, [])
    assert [place.path for place in program.desk.settings.places] == [two_files[1]]


def test_an_open_file_is_remembered_before_the_program_is_left(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """It may never be left in peace."""
    program.start(two_files[0])
    assert [place.path for place in program.desk.settings.places] == [two_files[0]]


def test_a_closed_project_can_be_gone_on_with(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """From the page that comes then."""
    program.start(two_files[0])
    program.editor.view.zoom_to(1.5)
    program.editor.commands["file.close"].trigger()
    row = program.page.side.used.going_on
    assert row is not None
    row.click()
    assert program.editor.view.zoom == 1.5


def test_what_was_never_saved_is_no_place_to_go_back_to(program: Program) -> None:
    """The page does not offer it."""
    program.start()
    program.choose("Blank")
    program.shell.close()
    program.start()
    assert program.page.side.used.going_on is None


def test_a_file_that_is_gone_cannot_be_gone_on_with(
    program: Program, two_files: tuple[Path, Path], qtbot: QtBot
) -> None:
    """The row says so and cannot be chosen."""
    program.start(two_files[0])
    program.shell.close()
    two_files[0].unlink()
    program.start()
    row = program.page.side.used.going_on
    assert row is not None
    qtbot.waitUntil(lambda: not row.isEnabled())
    assert row.accessibleDescription() == "This file is not there now"


@pytest.mark.parametrize(
    "place",
    [
        Place(Path(), "nowhere", 0.5, 10, 10),
        Place(Path(), "", 1e9, 1e12, -1e12),
        Place(Path(), "", 0.0, 0.0, 0.0),
        Place(Path(), "", 1e-9, 3.0, 3.0),
    ],
)
def test_a_place_that_makes_no_sense_does_no_harm(
    program: Program, two_files: tuple[Path, Path], place: Place
) -> None:
    """The file opens; one is somewhere on its map."""
    program.start(two_files[0])
    first = program.editor.session.project.maps[0].id
    map_id = place.map_id or first
    program.desk.settings.places = [place._replace(path=two_files[0], map_id=map_id)]
    program.shell.close()
    program.desk.settings.places = [place._replace(path=two_files[0], map_id=map_id)]
    go_on(program)
    assert program.editor.session.journey.id == first
    assert LEAST <= program.editor.view.zoom <= MOST
