"""The start page: what can be begun, opened and gone on with, and how it is walked."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from journeyeditor import i18n
from journeyeditor.edits.cards import revise_card
from journeyeditor.model.find import customer_cards
from journeyeditor.storage.reader import load
from journeyeditor.templates import examples, templates
from journeyeditor.ui.dialogs.questions import Answer
from journeyeditor.ui.main_window import MainWindow
from journeyeditor.ui.settings import LanguageChoice
from journeyeditor.ui.start.notice import Choice, Offer
from journeyeditor.ui.theme import theme_of
from tests.ui.driver import press, type_letter
from tests.ui.start_driver import Program


def change(editor: MainWindow) -> None:
    """Change the first card."""
    session = editor.session
    card = customer_cards(session.journey)[0].card
    session.commit("Edit", revise_card(session.project, session.map_id, card.id, title="Changed"))


def test_without_a_file_the_start_page_opens(program: Program) -> None:
    """With the templates and the examples, the first of which has the keyboard."""
    program.start()
    names = [tile.offered.name for tile in program.page.shelves.tiles]
    assert names == [each.name for each in (*templates(), *examples())]
    assert program.shell.editor is None
    assert program.shell.windowTitle() == "Journeyeditor"
    assert program.page.shelves.tiles[0].hasFocus()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_examples_are_called_what_their_projects_are(language: str) -> None:
    """In both languages; the page does not open them to know."""
    i18n.use("nl" if language == "nl" else "en")
    assert [load(each.path).title for each in examples()] == [each.name for each in examples()]


def test_a_card_can_be_typed_at_once_in_what_a_template_begins(program: Program) -> None:
    """Enter on a tile, letters, Enter: that is a card at the customer's first moment."""
    program.start()
    editor = program.choose("Blank")
    assert editor.files.path is None
    assert not editor.session.modified
    for letter in "Call":
        type_letter(QApplication.focusWidget() or editor.view, letter)
    field = QApplication.focusWidget()
    assert field is not None
    press(field, Qt.Key.Key_Return)
    cell = editor.session.project.maps[0].lanes[0].cells[0]
    assert [(card.title, card.slot) for card in cell.cards] == [("Call", 0)]


def test_every_template_opens_with_the_keyboard_in_it(program: Program) -> None:
    """Whatever its lanes are; nothing is there to be saved yet."""
    program.start()
    for template in templates():
        editor = program.choose(template.name)
        assert editor.view.bench.focus is not None
        assert editor.view.hasFocus()
        assert not editor.session.modified
        editor.commands["file.close"].trigger()
    assert program.answers.asked == []


def test_an_example_is_a_copy_without_a_file(program: Program) -> None:
    """The status line says what it is for."""
    program.start()
    editor = program.choose("An afternoon on the terrace")
    assert editor.files.path is None
    assert editor.status.sentence.said[0] == "This is a worked example."


def test_drawings_follow_when_the_page_is_seen(program: Program, qtbot: QtBot) -> None:
    """One after the other; each tile gets one of its own size."""
    program.start()
    page = program.page
    size = page.shelves.picture_size()

    def all_are_drawn() -> bool:
        pictures = [tile.picture.deviceIndependentSize().toSize() for tile in page.shelves.tiles]
        return pictures == [size] * len(pictures)

    assert page.shelves.tiles[-1].picture.isNull()
    qtbot.waitUntil(all_are_drawn, timeout=20_000)
    bare = [tile.offered.name for tile in page.shelves.tiles if is_white(tile.picture.toImage())]
    assert bare == []


def is_white(image: QImage) -> bool:
    """Whether nothing is drawn."""
    points = ((x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5))
    return all(image.pixelColor(x, y).lightness() > 250 for x, y in points)


def test_arrows_walk_over_the_tiles(program: Program) -> None:
    """Along the row and on to the next one, down to what lies below, Home and End."""
    program.start()
    tiles = program.page.shelves.tiles
    press(tiles[0], Qt.Key.Key_Right)
    assert tiles[1].hasFocus()
    press(tiles[1], Qt.Key.Key_Left)
    press(tiles[0], Qt.Key.Key_Left)
    assert tiles[0].hasFocus()
    press(tiles[0], Qt.Key.Key_Down)
    below = QApplication.focusWidget()
    assert below is not None
    assert (below.x(), below.y() > tiles[0].y()) == (tiles[0].x(), True)
    press(below, Qt.Key.Key_End)
    assert tiles[-1].hasFocus()
    press(tiles[-1], Qt.Key.Key_Home)
    assert tiles[0].hasFocus()


def test_all_tiles_are_one_stop_for_tab(program: Program) -> None:
    """That where the keyboard was last."""
    program.start()
    tiles = program.page.shelves.tiles
    tiles[3].setFocus()
    stops = [tile for tile in tiles if tile.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [tiles[3]]
    QTest.keyClick(tiles[3], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() not in tiles


@pytest.mark.parametrize("width", [700, 1000, 1366, 1920, 3840])
def test_tiles_lie_side_by_side_without_overlap(program: Program, width: int) -> None:
    """At any width; none is cut off at the right, and names stay readable."""
    program.start()
    program.shell.resize(QSize(width, width * 9 // 16))
    QApplication.processEvents()
    shelves = program.page.shelves
    places = [tile.geometry() for tile in shelves.tiles]
    assert all(place.right() < shelves.viewport().width() for place in places)
    assert all(place.width() >= 180 for place in places)
    for i, one in enumerate(places):
        assert not any(one.intersects(other) for other in places[i + 1 :])


def test_tiles_and_rows_have_names_for_screen_readers(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """A name, and softly what else is known."""
    program.desk.settings.remember(two_files[0], "Terrace", "as_is", "0.2")
    program.start()
    tile = program.tile("Blank")
    assert (tile.accessibleName(), tile.accessibleDescription()) == ("Blank", "5 stages, 6 lanes")
    (row,) = program.rows()
    assert row.text() == "Terrace"
    assert row.accessibleDescription().startswith("as-is v0.2, today ")


def test_files_used_before_are_listed_and_open(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """The newest first, by the title of the project."""
    for path in two_files:
        program.start(path)
        program.shell.close()
    program.start()
    assert [row.text() for row in program.rows()] == [
        "Moving house with your energy contract",
        "An afternoon on the terrace",
    ]
    program.rows()[1].click()
    assert program.editor.files.path == two_files[0]


def test_a_file_that_is_gone_says_so_and_can_be_taken_off_the_list(
    program: Program, two_files: tuple[Path, Path], qtbot: QtBot
) -> None:
    """It stays until somebody takes it off: the disk may come back."""
    gone, here = two_files
    for path in two_files:
        program.desk.settings.remember(path, path.name)
    gone.unlink()
    program.start()
    rows = {row.text(): row for row in program.rows()}
    qtbot.waitUntil(lambda: rows[gone.name].grey)
    assert rows[gone.name].accessibleDescription() == "This file is not there now"
    assert not rows[here.name].grey
    program.verbs(program.page.side)["Take it off the list"].click()
    assert [row.text() for row in program.rows()] == [here.name]
    assert program.desk.settings.recent == [here]
    assert "Take it off the list" not in program.verbs(program.page.side)


def test_opening_a_file_that_is_gone_is_told_on_the_page(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """No box to click away; reading it is enough."""
    program.desk.settings.remember(two_files[0])
    two_files[0].unlink()
    program.start()
    program.rows()[0].click()
    (told,) = program.told()
    assert "terrace.journey.json" in told
    assert program.answers.told == []
    program.verbs(program.page.side)["Close"].click()
    assert program.told() == []


def test_delete_takes_a_row_off_the_list(program: Program, two_files: tuple[Path, Path]) -> None:
    """The file itself stays."""
    program.desk.settings.remember(two_files[0])
    program.start()
    press(program.rows()[0], Qt.Key.Key_Delete)
    assert program.rows() == []
    assert two_files[0].exists()


def test_open_asks_for_a_file(program: Program, two_files: tuple[Path, Path]) -> None:
    """By button and by Ctrl+O; cancelled, the page stays."""
    program.start()
    program.page.side.open.click()
    assert program.page.isVisible()
    program.answers.open = two_files[0]
    program.page.menus["file.open"].trigger()
    assert program.editor.files.path == two_files[0]


def test_new_shows_the_page_over_the_project_and_escape_goes_back(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """Nothing is asked and nothing lost until something else is chosen."""
    program.start(two_files[0])
    editor = program.editor
    change(editor)
    editor.commands["file.new"].trigger()
    assert program.page.isVisible()
    press(program.page, Qt.Key.Key_Escape)
    assert program.editor is editor
    assert editor.session.modified
    assert program.answers.asked == []


def test_choosing_a_template_asks_about_changes(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """Cancel keeps page and project, discard goes on in the same window."""
    program.start(two_files[0])
    editor = program.editor
    change(editor)
    editor.commands["file.new"].trigger()
    program.tile("Blank").click()
    assert program.answers.asked == ["An afternoon on the terrace"]
    assert program.page.isVisible()
    assert editor.session.modified
    program.answers.unsaved = Answer.DISCARD
    program.tile("Blank").click()
    assert program.editor.files.path is None
    assert program.editor.session.journey.title == "New journey"


def test_closing_a_project_goes_to_the_page(program: Program, two_files: tuple[Path, Path]) -> None:
    """It asks when work would be lost; then the project is gone."""
    program.start(two_files[0])
    editor = program.editor
    change(editor)
    editor.commands["file.close"].trigger()
    assert program.editor is editor
    program.answers.unsaved = Answer.DISCARD
    editor.commands["file.close"].trigger()
    assert program.page.isVisible()
    assert program.shell.editor is None
    assert program.shell.windowTitle() == "Journeyeditor"


def test_closing_the_window_from_the_page_asks_about_the_project_behind(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """It is still open there."""
    program.start(two_files[0])
    change(program.editor)
    program.editor.commands["file.new"].trigger()
    shell = program.shell
    assert not shell.close()
    assert program.answers.asked == ["An afternoon on the terrace"]
    program.answers.unsaved = Answer.DISCARD
    assert shell.close()


def test_the_page_speaks_another_language_at_once(program: Program, qapp: QApplication) -> None:
    """Its menus too; templates are those of that language."""
    program.start()
    program.page.menus["view.language.nl"].trigger()
    qapp.processEvents()
    program.wait_for_menus()
    assert [action.text() for action in program.page.menus.actions()] == [
        "&Bestand",
        "B&eeld",
        "&Help",
    ]
    assert program.page.shelves.tiles[0].offered.name == "Leeg"
    assert program.desk.settings.language is LanguageChoice.NL
    assert program.page.menus["view.language.nl"].isChecked()


def test_the_page_can_be_dark(program: Program) -> None:
    """The choice is remembered."""
    program.start()
    program.page.menus["view.theme.dark"].trigger()
    assert theme_of(program.page).dark
    program.page.menus["view.theme.light"].trigger()
    assert not theme_of(program.page).dark


def test_work_that_was_found_is_offered_with_two_verbs(program: Program) -> None:
    """On every page; whoever found it does what is chosen, and takes the offer away."""
    done: list[str] = []
    choices = (
        Choice("Get it back", lambda: done.append("back")),
        Choice("Throw away", lambda: done.append("away")),
    )
    program.start()
    program.page.offer([Offer("Unsaved work found", ("“Terrace”, 12 changes",), choices)])
    assert program.told() == ["Unsaved work found “Terrace”, 12 changes"]
    for verb in ("Get it back", "Throw away"):
        program.verbs(program.page.side)[verb].click()
    assert done == ["back", "away"]
    program.page.offer([])
    assert program.told() == []


def test_a_broken_template_is_told(program: Program, tmp_path: Path) -> None:
    """One sentence on the page, which stays."""
    program.start()
    tile = program.tile("Blank")
    bad = tmp_path / "bad.journey.json"
    shutil.copy(tile.offered.path, bad)
    bad.write_text(bad.read_text("utf-8")[:200], "utf-8")
    object.__setattr__(tile.offered, "path", bad)
    tile.click()
    (told,) = program.told()
    assert "bad.journey.json" in told
    assert program.page.isVisible()


def test_tab_goes_from_top_to_bottom(program: Program, two_files: tuple[Path, Path]) -> None:
    """Back, open, what is told, then what was used: as it is read."""
    program.start(two_files[0])
    program.editor.commands["file.new"].trigger()
    program.wait_for_menus()
    program.page.tell("Not opened", ["This file is damaged."])
    stops: list[str] = []
    widget = program.verbs(program.page.side)["Back to “An afternoon on the terrace” (Esc)"]
    widget.setFocus()
    while (here := QApplication.focusWidget()) is not None and len(stops) < 5:
        stops.append(here.text() if isinstance(here, QAbstractButton) else type(here).__name__)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert stops == [
        "Back to “An afternoon on the terrace” (Esc)",
        "Open a project…",
        "Close",
        "An afternoon on the terrace",
        "Blank",
    ]


def test_files_that_are_open_are_not_offered_to_go_on_with(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """One is there already."""
    program.start(two_files[0])
    program.editor.commands["file.new"].trigger()
    assert program.page.side.used.going_on is None
