"""The window of the lists: entries added, renamed, moved, deleted; what names them; by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from journeyeditor.edits.catalogue import AnyList, name_of, things
from journeyeditor.edits.new import blank_project, seeded_ids
from journeyeditor.model.enums import Language
from journeyeditor.model.vocabulary import start_agenda
from journeyeditor.ui.lists.editor import DETAILS, ListEditor
from journeyeditor.ui.lists.names import NAMES
from journeyeditor.ui.lists.new_field import NewEntry, NewTeaser
from tests.ui.driver import Driver, press
from tests.ui.lists import about, open_list, shown


def names(paytv: Driver, name: AnyList) -> list[str]:
    return [name_of(name, thing) for thing in things(paytv.session.project, name).values()]


def give(editor: ListEditor, text: str) -> None:
    """Type or paste into the field for new entries, and press Enter."""
    assert isinstance(editor.new, NewEntry)
    data = QMimeData()
    data.setText(text)
    editor.new.insertFromMimeData(data)
    press(editor.new, Qt.Key.Key_Return)


def test_every_list_has_a_form() -> None:
    assert set(DETAILS) == set(NAMES)


def test_the_command_opens_it_and_it_stays_usable(paytv: Driver) -> None:
    paytv.do("journey.lists")
    window = paytv.window.lists.window
    assert window is not None
    assert window.isVisible()
    assert not window.isModal()
    press(window.choice, Qt.Key.Key_Escape)
    assert not window.isVisible()
    paytv.do("journey.lists")
    assert paytv.window.lists.window is window


@pytest.mark.parametrize("name", [name for name in NAMES if name != "teasers"])
def test_entries_come_by_typing_and_pasting_in_one_step_each(paytv: Driver, name: AnyList) -> None:
    editor = open_list(paytv, name)
    before = names(paytv, name)
    give(editor, "One more")
    assert names(paytv, name) == [*before, "One more"]
    assert editor.list.current == list(things(paytv.session.project, name))[-1]
    give(editor, "- Two\n- Three\n\n")
    assert names(paytv, name) == [*before, "One more", "Two", "Three"]
    assert "Added 2 entries" in paytv.status()
    paytv.session.undo()
    assert names(paytv, name) == [*before, "One more"]
    paytv.session.undo()
    assert names(paytv, name) == before


def test_a_line_that_is_too_long_is_told_and_the_rest_comes(paytv: Driver) -> None:
    editor = open_list(paytv, "actions")
    give(editor, f"{'x' * 201}\nShort")
    assert names(paytv, "actions")[-1] == "Short"
    assert "1 line is too long" in paytv.status()


def test_f2_renames_in_the_list(paytv: Driver) -> None:
    editor = open_list(paytv, "departments")
    editor.list.choose(paytv.session.project.departments[1].id)
    editor.list.edit(editor.list.currentIndex())
    field = editor.list.findChild(QLineEdit)
    assert field is not None
    field.setText("Online shop")
    press(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert paytv.session.project.departments[1].name == "Online shop"
    assert paytv.session.undo_label == "Rename department"


def test_alt_arrows_and_buttons_move_an_entry(paytv: Driver) -> None:
    editor = open_list(paytv, "root_causes")
    first, second, third = names(paytv, "root_causes")
    press(editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(paytv, "root_causes") == [second, first, third]
    editor.buttons["down"].click()
    assert names(paytv, "root_causes") == [second, third, first]
    assert not editor.buttons["down"].isEnabled()
    press(editor.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(paytv, "root_causes") == [second, first, third]


def test_participants_keep_the_keyboard_when_they_move(paytv: Driver) -> None:
    editor = open_list(paytv, "participants")
    first, second, third = names(paytv, "participants")
    press(editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(paytv, "participants") == [second, third, first]


def test_dragging_a_row_moves_it(paytv: Driver) -> None:
    editor = open_list(paytv, "root_causes")
    first, second, third = names(paytv, "root_causes")
    rows = editor.list.model()
    data = rows.mimeData([rows.index(0, 0)])
    rows.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    assert names(paytv, "root_causes") == [second, third, first]
    data = rows.mimeData([rows.index(2, 0)])
    rows.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert names(paytv, "root_causes") == [first, second, third]


def test_a_used_channel_says_so_and_goes_with_all_that_names_it(paytv: Driver) -> None:
    editor = open_list(paytv, "channels")
    assert about(editor, "phone, contact centre") == "11 cards"
    assert about(editor, "letter") == "not used"
    editor.list.choose("ch.phone")
    before = paytv.session.project
    press(editor.list, Qt.Key.Key_Delete)
    assert "phone, contact centre" not in names(paytv, "channels")
    assert paytv.status().startswith(
        "Deleted “phone, contact centre”. 11 cards have no channel now."
    )
    window = paytv.window.lists.window
    assert window is not None
    assert window.sentence.said[0].startswith("Deleted")
    paytv.session.undo()
    assert paytv.session.project is before


def test_several_are_deleted_in_one_step(paytv: Driver) -> None:
    editor = open_list(paytv, "departments")
    before = names(paytv, "departments")
    press(editor.list, Qt.Key.Key_Home)
    press(editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(editor.list, Qt.Key.Key_Delete)
    assert names(paytv, "departments") == before[2:]
    assert editor.list.current == paytv.session.project.departments[0].id
    paytv.session.undo()
    assert names(paytv, "departments") == before


def test_the_last_entry_gone_leaves_a_hint(paytv: Driver) -> None:
    editor = open_list(paytv, "personas")
    assert not editor.empty.isVisible()
    press(editor.list, Qt.Key.Key_Delete)
    assert editor.empty.isVisible()
    assert not editor.detail.isVisible()
    assert paytv.session.journey.persona_id is None
    give(editor, "Noor")
    assert editor.detail.isVisible()


def test_an_agenda_can_begin_with_the_usual_one(paytv: Driver) -> None:
    editor = open_list(paytv, "agenda")
    assert editor.usual.isVisible()
    editor.usual.click()
    assert len(paytv.session.project.agenda) == len(start_agenda(Language.NL))
    assert not editor.usual.isVisible()
    assert editor.count.text() == "3 h 30 min"
    assert about(editor, "Pain points") == "15 minutes"
    paytv.session.undo()
    assert paytv.session.project.agenda == ()
    assert not open_list(paytv, "actions").usual.isVisible()


def test_enter_goes_to_the_fields_and_insert_to_a_new_one(paytv: Driver) -> None:
    editor = open_list(paytv, "actions")
    editor.window().activateWindow()
    press(editor.list, Qt.Key.Key_Return)
    assert editor.detail.title.hasFocus()
    press(editor.list, Qt.Key.Key_Insert)
    assert editor.new.hasFocus()


def test_lists_are_walked_by_arrows(paytv: Driver) -> None:
    open_list(paytv, "channels")
    window = paytv.window.lists.window
    assert window is not None
    press(window.choice.button("channels"), Qt.Key.Key_Down)
    assert window.editor.name == "departments"
    assert window.choice.value == "departments"


def test_teasers_are_made_for_a_card(paytv: Driver) -> None:
    editor = open_list(paytv, "teasers")
    assert isinstance(editor.new, NewTeaser)
    paytv.choose("P14")
    editor.new.setFocus()
    editor.new.offer([(card, name, "") for card, name in editor._cards()])
    assert editor._cards()[0][0] == "P14"
    editor.new.setText("nobody at all")
    press(editor.new, Qt.Key.Key_Return)
    assert not paytv.session.project.teasers
    editor.new.setText("wait for word")
    editor.new.setText("calls again and is transferred (call 4)")
    press(editor.new, Qt.Key.Key_Return)
    (teaser,) = paytv.session.project.teasers
    assert teaser.card_id == "P14"
    assert shown(editor) == ["14 Calls again and is transferred (call 4)"]
    assert editor.new.text() == ""


def test_undo_in_the_map_is_seen_in_the_lists(paytv: Driver) -> None:
    editor = open_list(paytv, "actions")
    paytv.type_into(editor.detail.title, "Changed")
    assert shown(editor)[0] == "Changed"
    paytv.do("edit.undo")
    assert shown(editor)[0] == editor.detail.title.text() != "Changed"
    assert len(shown(editor)) == 8


def test_it_stays_open_when_the_language_changes(paytv: Driver) -> None:
    open_list(paytv, "personas")
    other = paytv.window
    fresh = type(other)(paytv.session, other.fonts, other.new_id, other.settings, paytv.answers)
    fresh.show()
    fresh.take_over(other)
    assert fresh.lists.window is not None
    assert fresh.lists.window.editor.name == "personas"
    fresh.retire()


def test_undo_in_the_empty_field_for_new_entries_is_that_of_the_project(paytv: Driver) -> None:
    """Ctrl+Z right after Enter takes the entry back; while something is typed only that."""
    editor = open_list(paytv, "actions")
    give(editor, "Wrong")
    for typed, taken in (("", False), ("Half", True)):
        data = QMimeData()
        data.setText(typed)
        editor.new.insertFromMimeData(data)  # type: ignore[union-attr]
        assert asks_for_undo(editor.new) is taken


def asks_for_undo(field: QWidget) -> bool:
    """Whether a field wants Ctrl+Z for itself."""
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_the_menu_of_an_entry(paytv: Driver) -> None:
    """A right click chooses the entry first, as everywhere."""
    editor = open_list(paytv, "root_causes")
    first, second, third = names(paytv, "root_causes")
    menu = editor.list.menu()
    assert [action.objectName() for action in menu.actions() if not action.isSeparator()] == [
        "open",
        "rename",
        "up",
        "down",
        "delete",
    ]
    by_name = {action.objectName(): action for action in menu.actions()}
    by_name["down"].trigger()
    assert names(paytv, "root_causes") == [second, first, third]
    by_name["delete"].trigger()
    assert names(paytv, "root_causes") == [second, third]
    menu.deleteLater()
    assert "rename" not in [
        a.objectName() for a in open_list(paytv, "teasers").list.menu().actions()
    ]


def test_a_persona_that_goes_tells_who_named_it(paytv: Driver) -> None:
    editor = open_list(paytv, "personas")
    press(editor.list, Qt.Key.Key_Delete)
    assert paytv.status() == (
        "Deleted “Sanne”. Named no longer by: 1 lane, 1 curve, 1 journey. Ctrl+Z puts it back."
    )


def test_another_project_in_the_window_shows_its_own_lists(paytv: Driver) -> None:
    """Nothing of the old one is left, in any list that was looked at."""
    for name in NAMES:
        open_list(paytv, name)
    fresh = blank_project(Language.EN, seeded_ids(8))
    paytv.session.replace(fresh, saved=True)
    QApplication.processEvents()
    for name in NAMES:
        editor = open_list(paytv, name)
        assert len(shown(editor)) == len(things(fresh, name))
        assert editor.detail.isVisible() == bool(shown(editor))


def test_two_thousand_lines_come_in_one_step(paytv: Driver) -> None:
    """Far too many for a workshop, but nobody has to wait for it to end."""
    editor = open_list(paytv, "actions")
    give(editor, "\n".join(f"Action {n}" for n in range(2000)))
    assert len(paytv.session.project.actions) == 2008
    assert len(paytv.session.steps.labels) == 1
