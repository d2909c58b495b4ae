"""The note tray: typing and pasting notes, carrying them to the map, placing them by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from journeyeditor.canvas.walk import Focus
from journeyeditor.edits.lines import MOST_LINES
from journeyeditor.model.base import evolve
from journeyeditor.model.find import find_card
from journeyeditor.model.project import Note, Project
from journeyeditor.ui.files import example
from journeyeditor.ui.panels.notes.tray import ROOMY, NoteTray
from tests.ui.conftest import Opener
from tests.ui.driver import Driver, mouse, press, type_letter


@pytest.fixture
def empty(open_window: Opener) -> Driver:
    """A window on the worked example without its notes."""
    return open_window(evolve(example(), notes=()))


def tray(driver: Driver) -> NoteTray:
    return driver.window.panes.notes


def texts(driver: Driver) -> list[str]:
    return [note.text for note in driver.session.project.notes]


def typed(driver: Driver, text: str) -> None:
    for letter in text:
        type_letter(tray(driver).field, letter)
    press(tray(driver).field, Qt.Key.Key_Return)


def pasted(driver: Driver, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    tray(driver).field.insertFromMimeData(data)


def choose(driver: Driver, *rows: int) -> None:
    part = tray(driver)
    part.list.setFocus()
    part.list.setCurrentIndex(part.list.model().index(rows[0], 0))
    for row in range(rows[0], rows[-1]):
        press(part.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        assert part.list.currentIndex().row() == row + 1


def test_many_notes_get_room_and_give_it_back(empty: Driver) -> None:
    """On a small screen; one note more or less changes nothing."""
    empty.window.resize(1366, 700)
    QApplication.processEvents()
    left, part = empty.window.panes.left, tray(empty)
    before = left.sizes()
    pasted(empty, "one\ntwo\nthree")
    assert left.sizes() == before
    pasted(empty, "\n".join(f"note {number}" for number in range(40)))
    assert part.height() >= min(ROOMY, sum(before) // 2) > before[1]
    room = left.sizes()
    empty.do("edit.undo")
    assert left.sizes() == room
    empty.do("edit.undo")
    assert left.sizes() == before


def test_a_window_opens_with_room_for_many_notes_and_no_more(open_window: Opener) -> None:
    notes = tuple(Note(id=f"n{number}", text="Calls") for number in range(40))
    window = open_window(evolve(example(), notes=notes)).window
    palette, tray_height = window.panes.left.sizes()
    assert tray_height >= min(ROOMY, (palette + tray_height) // 2)
    assert palette > ROOMY


def test_enter_makes_a_note_and_each_is_a_step(empty: Driver) -> None:
    typed(empty, "Belt")
    typed(empty, "Mailt")
    assert texts(empty) == ["Belt", "Mailt"]
    assert tray(empty).field.toPlainText() == ""
    empty.do("edit.undo")
    assert texts(empty) == ["Belt"]


def test_nothing_typed_is_no_note(empty: Driver) -> None:
    typed(empty, "   ")
    assert texts(empty) == []
    assert not empty.session.modified


def test_a_paste_of_lines_is_one_step(empty: Driver) -> None:
    pasted(empty, "- Belt\n\n- Mailt\n")
    assert texts(empty) == ["Belt", "Mailt"]
    empty.do("edit.undo")
    assert texts(empty) == []


def test_a_paste_of_one_line_waits_for_enter(empty: Driver) -> None:
    pasted(empty, "Belt")
    assert texts(empty) == []
    assert tray(empty).field.toPlainText() == "Belt"


def test_a_paste_of_far_too_much_says_so(empty: Driver) -> None:
    pasted(empty, "x\n" * (MOST_LINES + 5))
    assert len(texts(empty)) == MOST_LINES
    assert "5 lines did not come along" in empty.status()


def test_the_count_tells_what_is_left(empty: Driver) -> None:
    pasted(empty, "a\nb\nc")
    assert tray(empty).count.text() == "3 notes"
    choose(empty, 0)
    press(tray(empty).list, Qt.Key.Key_Return)
    assert tray(empty).count.text() == "2 of 3 left"
    empty.do("edit.undo")
    assert tray(empty).count.text() == "3 notes"


def test_enter_places_one_after_the_other(empty: Driver) -> None:
    pasted(empty, "First note\nSecond note")
    session = empty.session
    lane, stage = session.journey.lanes[0].id, session.journey.stages[0].id
    empty.window.view.bench.focus = Focus(lane, stage, 1)
    before = [card.id for card in session.journey.lanes[0].cells[0].cards]
    choose(empty, 0)
    press(tray(empty).list, Qt.Key.Key_Return)
    press(tray(empty).list, Qt.Key.Key_Return)
    cards = session.journey.lanes[0].cells[0].cards
    assert [card.title for card in cards][2:4] == ["First note", "Second note"]
    assert [card.id for card in cards if card.id in before] == before
    assert texts(empty) == []


def test_no_place_for_a_note_is_said(empty: Driver) -> None:
    pasted(empty, "Belt\nMailt")
    emotion = empty.session.journey.lanes[1].id
    empty.window.view.bench.focus = Focus(emotion, empty.session.journey.stages[0].id)
    choose(empty, 0)
    press(tray(empty).list, Qt.Key.Key_Return)
    assert empty.status().startswith("An emotion lane takes no cards.")
    assert len(texts(empty)) == 2


def test_several_are_dragged_to_a_lane_at_once(empty: Driver) -> None:
    pasted(empty, "First note\nSecond note\nThird note")
    choose(empty, 0, 1)
    window, part = empty.window, tray(empty)
    row = part.list.visualRect(part.list.model().index(0, 0)).center()
    port = part.list.viewport()
    mouse(port, QEvent.Type.MouseButtonPress, row)
    mouse(port, QEvent.Type.MouseMove, row + QPoint(40, 0))
    assert window.view.busy
    grid = window.view.drawing.grid
    stage, lane = empty.session.journey.stages[5], grid.lanes[0]
    window.view.show_ref(stage.id)
    at = window.view.camera.to_window(grid.stage(stage.id).slot_x(1.5), lane.y + lane.h / 2)
    there = QPoint(round(at.x), round(at.y))
    mouse(window.view.viewport(), QEvent.Type.MouseMove, there)
    QApplication.processEvents()
    assert "2 cards" in empty.status()
    assert len(texts(empty)) == 3, "a preview is no commit"
    mouse(window.view.viewport(), QEvent.Type.MouseButtonRelease, there, down=False)
    assert texts(empty) == ["Third note"]
    titles = [card.title for cell in empty.session.journey.lanes[0].cells for card in cell.cards]
    assert {"First note", "Second note"} <= set(titles)


def test_escape_in_a_drag_keeps_the_notes(empty: Driver) -> None:
    pasted(empty, "a\nb")
    choose(empty, 0)
    tray(empty).dragged.emit(tray(empty).chosen)
    press(empty.window.view, Qt.Key.Key_Escape)
    assert texts(empty) == ["a", "b"]
    assert not empty.window.view.busy


def test_delete_and_move_by_key(empty: Driver) -> None:
    pasted(empty, "a\nb\nc")
    choose(empty, 2)
    press(tray(empty).list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert texts(empty) == ["a", "c", "b"]
    press(tray(empty).list, Qt.Key.Key_Delete)
    assert texts(empty) == ["a", "b"]
    assert tray(empty).chosen == (empty.session.project.notes[1].id,)


def test_f2_changes_a_note(empty: Driver) -> None:
    pasted(empty, "a\nb")
    choose(empty, 1)
    press(tray(empty).list, Qt.Key.Key_F2)
    field = tray(empty).list.findChild(QLineEdit, "note-editor")
    assert field is not None
    field.setText("Other")
    press(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert texts(empty) == ["a", "Other"]


def test_the_command_brings_the_keyboard_there(paytv: Driver) -> None:
    paytv.window.activateWindow()
    paytv.do("view.palette")
    paytv.do("view.notes")
    assert tray(paytv).isVisible()
    assert tray(paytv).field.hasFocus()


def test_a_placed_note_is_its_card(empty: Driver) -> None:
    pasted(empty, "a\nb")
    note = empty.session.project.notes[0]
    choose(empty, 0)
    press(tray(empty).list, Qt.Key.Key_Return)
    assert find_card(empty.session.journey, note.id) is not None


def test_many_notes_are_listed(open_window: Opener) -> None:
    driver = open_window(_with_many(example()))
    assert tray(driver).list.model().rowCount() == 1500


def _with_many(project: Project) -> Project:
    note = project.notes[0]
    return evolve(project, notes=tuple(evolve(note, id=f"note{i}") for i in range(1500)))


def test_an_empty_tray_keeps_its_parts_together(empty: Driver) -> None:
    part = tray(empty)
    part.resize(part.width(), 400)
    QApplication.processEvents()
    assert part.field.mapTo(part, QPoint(0, 0)).y() < 60
    assert part.field.height() < 60


def test_typing_in_a_note_that_is_not_there_is_nothing(empty: Driver) -> None:
    tray(empty).do("edit")
    assert texts(empty) == []
