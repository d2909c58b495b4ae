"""The user's own templates on the start page: begun with, deleted and put back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from journeyeditor.edits.new import blank_project, seeded_ids
from journeyeditor.model.enums import Language
from journeyeditor.own_templates import Keep, save_template
from journeyeditor.templates import Template
from journeyeditor.ui.start.tile import Tile
from journeyeditor.ui.template_folder import template_folder
from tests.ui.driver import press
from tests.ui.start_driver import Program

Saved = Callable[[str], Template]


@pytest.fixture
def saved(program: Program) -> Saved:
    """Save a template of this name."""
    project = blank_project(Language.EN, seeded_ids(1))
    return lambda name: save_template(project, template_folder(), name, Keep.OUTLINE)


def own(program: Program) -> list[Tile]:
    """The tiles of the user's own templates."""
    return [tile for tile in program.page.shelves.tiles if tile.offered.own]


def test_they_stand_between_ours_and_the_examples(
    program: Program, saved: Saved, qtbot: QtBot
) -> None:
    """Drawn like the others; one begins with them in the same way."""
    saved("Claims")
    program.start()
    qtbot.waitUntil(lambda: bool(own(program)))
    names = [tile.offered.name for tile in program.page.shelves.tiles]
    assert names[8:10] == ["Claims", "Three months' welcome"]
    qtbot.waitUntil(lambda: not own(program)[0].picture.isNull(), timeout=20_000)
    editor = program.choose("Claims")
    assert editor.session.journey.title == "New journey"


def test_without_any_there_is_no_heading(program: Program, qtbot: QtBot) -> None:
    """No empty shelf."""
    program.start()
    qtbot.waitUntil(lambda: not program.page.shelves.tiles[-1].picture.isNull(), timeout=20_000)
    assert own(program) == []
    assert "Your own templates" not in program.headings()


def test_delete_takes_one_away_and_it_can_be_put_back(
    program: Program, saved: Saved, qtbot: QtBot
) -> None:
    """With the keyboard alone, and without a question."""
    template = saved("Claims")
    program.start()
    qtbot.waitUntil(lambda: bool(own(program)))
    own(program)[0].setFocus()
    press(own(program)[0], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not own(program))
    assert not template.path.exists()
    assert program.told() == ["The template “Claims” is deleted."]
    back = QApplication.focusWidget()
    assert back is program.verbs(program.page.side)["Put it back"]
    assert back is not None
    press(back, Qt.Key.Key_Return)
    assert template.path.exists()
    assert program.told() == []
    assert own(program)[0].hasFocus()


def test_ours_cannot_be_deleted(program: Program) -> None:
    """Neither by key nor by a right click."""
    program.start()
    tile = program.tile("Blank")
    press(tile, Qt.Key.Key_Delete)
    _right_click(tile)
    QApplication.processEvents()
    assert program.tile("Blank").offered.path.exists()
    assert tile.findChildren(QMenu) == []


def test_a_right_click_offers_to_delete(program: Program, saved: Saved, qtbot: QtBot) -> None:
    """For whoever does not know the key."""
    saved("Claims")
    program.start()
    qtbot.waitUntil(lambda: bool(own(program)))
    _right_click(own(program)[0])
    (menu,) = own(program)[0].findChildren(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: not own(program))


def _right_click(tile: Tile) -> None:
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, QPoint(9, 9), tile.mapToGlobal(QPoint(9, 9))
    )
    QApplication.sendEvent(tile, event)


def test_a_file_there_that_is_no_project_is_told_when_chosen(
    program: Program, qtbot: QtBot
) -> None:
    """It is shown with what is wrong with it."""
    folder = template_folder()
    folder.mkdir(parents=True)
    (folder / "bad.journey.json").write_text("nonsense", "utf-8")
    program.start()
    qtbot.waitUntil(lambda: bool(own(program)))
    own(program)[0].click()
    (told,) = program.told()
    assert "bad.journey.json" in told
