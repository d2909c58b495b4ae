"""The window as a person sees it: title, undo labels, status line, panels, journeys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.maps import revise_map
from journeyeditor.model.enums import Language, State
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.area import Area
from journeyeditor.ui.controls.choice import Choice
from tests.ui.driver import Driver, press
from tests.ui.fields import control


def rename(paytv: Driver, card_id: str, title: str) -> None:
    """One edit with a label, as the canvas makes them."""
    session = paytv.session
    new = revise_card(session.project, session.map_id, card_id, title=title)
    session.commit("Edit text", new)


def first_card(paytv: Driver) -> str:
    """The first customer card."""
    lane = paytv.session.journey.lanes[0]
    return lane.cells[0].cards[0].id


def test_title_names_the_journey_and_marks_changes(paytv: Driver) -> None:
    """The star comes with the first change and goes with undo."""
    assert paytv.window.windowTitle() == f"{paytv.session.journey.title}[*] – Journeyeditor"
    assert not paytv.window.isWindowModified()
    rename(paytv, first_card(paytv), "Something else")
    assert paytv.window.isWindowModified()
    paytv.do("edit.undo")
    assert not paytv.window.isWindowModified()


def test_undo_and_redo_say_what_they_do(paytv: Driver) -> None:
    """Labels of the steps stand in the menu; without steps the commands are grey."""
    undo, redo = paytv.window.commands["edit.undo"], paytv.window.commands["edit.redo"]
    assert not undo.isEnabled()
    rename(paytv, first_card(paytv), "Something else")
    assert undo.text() == "Undo: Edit text"
    paytv.do("edit.undo")
    assert (undo.isEnabled(), redo.text()) == (False, "Redo: Edit text")
    paytv.do("edit.redo")
    assert paytv.card(first_card(paytv)).title == "Something else"


def test_status_counts_cards(paytv: Driver) -> None:
    """PAYTV has 22 cards of the customer and 14 of employees."""
    assert paytv.window.status.counts.text() == "22 customer cards, 14 employee cards"


def test_sentences_of_the_map_reach_the_status_line(paytv: Driver) -> None:
    """What the canvas tells is shown: bold part and soft part."""
    paytv.window.view.told.emit("Moved 3 cards.", "Ctrl+Z puts them back.")
    assert paytv.window.status.sentence.said == ("Moved 3 cards.", "Ctrl+Z puts them back.")


def test_commands_on_what_is_chosen_are_grey_without(paytv: Driver) -> None:
    """Delete needs something, editing needs one thing."""
    assert not paytv.enabled("edit.delete")
    paytv.do("edit.select_all")
    assert paytv.enabled("edit.delete")
    assert not paytv.enabled("edit.text")
    assert len(paytv.session.selection) == 36


def test_delete_key_in_the_inspector_leaves_the_card(paytv: Driver) -> None:
    """The key belongs to the field that has the keyboard."""
    card_id = first_card(paytv)
    paytv.choose(card_id)
    page = paytv.inspector.card
    title = control(page, "title", Area)
    paytv.window.activateWindow()
    title.setFocus()
    press(title, Qt.Key.Key_Delete)
    press(control(page, "channel_id", Choice), Qt.Key.Key_Delete)
    assert paytv.card(card_id).title == title.text()


def test_zoom_is_shown_in_the_tool_bar(paytv: Driver) -> None:
    """The first start shows the map at 45 %."""
    assert paytv.window.toolbar.zoom.text() == "45 %"
    paytv.do("view.wall")
    assert paytv.window.toolbar.zoom.text() == "100 %"
    paytv.do("view.zoom_out")
    assert paytv.window.toolbar.zoom.text() == "80 %"


def test_panels_go_and_come_back(paytv: Driver) -> None:
    """F4 and F5, with a tick in the menu."""
    for name, panel in (
        ("palette", paytv.window.palette_panel),
        ("inspector", paytv.window.inspector),
    ):
        paytv.do(f"view.{name}")
        assert not panel.isVisible()
        assert not paytv.window.commands[f"view.{name}"].isChecked()
        paytv.do(f"view.{name}")
        assert panel.isVisible()


def test_next_panel_walks_through_the_window(paytv: Driver) -> None:
    """F6 comes by all parts and begins again, Shift+F6 goes the other way."""
    window = paytv.window
    window.activateWindow()
    window.view.setFocus()
    round_trip = ["inspector", "analysis", "tools", "palette", "notes", "bar", "map"]
    assert [_stepped(paytv, "view.next_panel") for _ in range(8)] == [*round_trip, "inspector"]
    back = [_stepped(paytv, "view.previous_panel") for _ in range(7)]
    assert back == ["map", "bar", "notes", "palette", "tools", "analysis", "inspector"]


def test_rows_over_the_map_are_parts_too(paytv: Driver) -> None:
    """As long as they are shown."""
    paytv.do("edit.find")
    assert _stepped(paytv, "view.next_panel") == "bar"
    assert _stepped(paytv, "view.previous_panel") == "search"


def test_escape_brings_the_keyboard_back_to_the_map(paytv: Driver) -> None:
    """From wherever nothing else has a use for it."""
    window = paytv.window
    window.activateWindow()
    for name, part in parts(paytv):
        if name not in ("map", "search"):
            window.view.setFocus()
            while _here(paytv) != name:
                paytv.do("view.next_panel")
            press(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
            assert window.view.hasFocus(), part


def _stepped(paytv: Driver, command: str) -> str:
    paytv.do(command)
    return _here(paytv)


def _here(paytv: Driver) -> str:
    """The part that has the keyboard."""
    here = QApplication.focusWidget()
    assert here is not None
    return next(n for n, w in parts(paytv) if w is here or w.isAncestorOf(here))


def parts(paytv: Driver) -> list[tuple[str, QWidget]]:
    """The parts of the window, by name."""
    window = paytv.window
    return [
        ("tools", window.toolbar),
        ("palette", window.palette_panel),
        ("notes", window.panes.notes),
        ("search", window.wayfinding.search_bar),
        ("bar", window.bar),
        ("map", window.view),
        ("inspector", window.inspector),
        ("analysis", window.panes.analysis),
    ]


def test_copy_as_to_be_opens_the_copy_and_the_switch_appears(paytv: Driver) -> None:
    """As-is and To-be stand in the tool bar once both exist; the copy is one step."""
    assert not paytv.enabled("journey.to_be")
    seen = []
    for command in ("journey.copy", "journey.as_is", "journey.to_be"):
        paytv.do(command)
        seen.append(paytv.session.journey.state)
    assert seen == [State.TO_BE, State.AS_IS, State.TO_BE]
    paytv.do("edit.undo")
    assert len(paytv.session.project.maps) == 1


def test_words_on_the_map_have_their_own_language(paytv: Driver) -> None:
    """Changing it is a step that undo takes back."""
    seen = [paytv.session.project.language]
    for command in ("journey.words.nl", "edit.undo"):
        paytv.do(command)
        seen.append(paytv.session.project.language)
    assert seen == [Language.EN, Language.NL, Language.EN]
    paytv.do("edit.redo")
    assert paytv.window.commands["journey.words.nl"].isChecked()


def test_everything_that_takes_the_keyboard_has_a_name(paytv: Driver) -> None:
    """A screen reader can say where it is, with and without a card chosen."""
    for chosen in ((), (first_card(paytv),)):
        paytv.choose(*chosen)
        nameless = [
            widget
            for widget in paytv.window.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and isinstance(widget, QAbstractButton | QLineEdit)
            and not _name(widget)
        ]
        assert nameless == []


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def test_shortcut_reaches_the_map_command(paytv: Driver) -> None:
    """Ctrl+A with the keyboard on the map chooses all cards."""
    paytv.window.activateWindow()
    paytv.window.view.setFocus()
    QTest.keySequence(paytv.window.view, QKeySequence("Ctrl+A"))
    assert len(paytv.session.selection) == 36


def test_the_window_comes_back_as_it_was_left(
    paytv: Driver, open_window: Callable[[Project], Driver]
) -> None:
    """Zoom, hidden panels, size; on a screen that is there."""
    paytv.do("view.palette")
    paytv.do("view.wall")
    paytv.window.move(-5000, -5000)
    assert paytv.window.close()
    again = open_window(paytv.session.project).window
    assert again.toolbar.zoom.text() == "100 %"
    assert not again.palette_panel.isVisible()
    screens = [screen.geometry() for screen in QApplication.screens()]
    assert any(screen.intersects(again.frameGeometry()) for screen in screens)


def test_a_closed_window_follows_its_session_no_more(paytv: Driver) -> None:
    """A change after closing reaches nobody."""
    title = paytv.window.windowTitle()
    assert paytv.window.close()
    session = paytv.session
    session.commit("Change", revise_map(session.project, session.map_id, title="Other"))
    assert paytv.window.windowTitle() == title
