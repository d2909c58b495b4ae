"""Typing titles: lines within them, taking back, and many notes in a row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from journeyeditor.canvas.family import _registered, load_family
from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.curves import delete_curve
from journeyeditor.layout.drawing import Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.storage.reader import read_project
from journeyeditor.storage.writer import serialise
from tests.canvas.driver import ALT, CTRL, SHIFT, Driver, Key


def test_the_face_to_type_in_is_given_to_qt_once(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt keeps a copy for each time: a megabyte and a half for each map that was opened."""
    given = []
    usual = QFontDatabase.addApplicationFontFromData

    def give(data: QByteArray) -> int:
        given.append(data)
        return usual(data)

    _registered.cache_clear()
    monkeypatch.setattr(QFontDatabase, "addApplicationFontFromData", give)
    names = {load_family(Fonts.bundled()) for _ in range(3)}
    assert len(given) == 2
    assert len(names) == 1
    assert "" not in names


@pytest.mark.parametrize("held", [SHIFT, ALT])
def test_enter_with_shift_or_alt_breaks_a_line_that_stays(
    driver: Driver, held: Qt.KeyboardModifier
) -> None:
    driver.click(driver.rect("card:P2").centre)
    driver.type("Belt")
    driver.key(Key.Key_Return, held=held)
    driver.type("opnieuw")
    driver.key(Key.Key_Tab)
    assert driver.card("P2").title == "Belt\nopnieuw"
    assert driver.session.undo_label == "Edit text"
    again = read_project(serialise(driver.session.project))
    assert again == driver.session.project


def test_a_broken_title_is_drawn_on_two_lines(driver: Driver) -> None:
    session = driver.session
    session.commit("x", revise_card(session.project, "m", "P2", title="Belt\nopnieuw"))
    found = driver.view.bench.find("P2")
    assert found is not None
    words = [prim.text for prim in found.block.prims if isinstance(prim, Text)]
    assert words[words.index("Belt") + 1] == "opnieuw"


def test_a_line_without_letters_is_dropped(driver: Driver) -> None:
    driver.click(driver.rect("card:P2").centre)
    driver.type("Belt")
    driver.key(Key.Key_Return, Key.Key_Return, held=SHIFT)
    driver.key(Key.Key_Tab)
    assert driver.card("P2").title == "Belt"


def test_a_title_with_lines_is_edited_as_such(driver: Driver) -> None:
    session = driver.session
    session.commit("x", revise_card(session.project, "m", "P2", title="Belt\nopnieuw"))
    before = session.project
    driver.click(driver.rect("card:P2").centre)
    driver.key(Key.Key_F2)
    assert driver.editor is not None
    assert driver.editor.toPlainText() == "Belt\nopnieuw"
    driver.key(Key.Key_Tab)
    assert session.project is before


def test_names_of_stages_have_one_line(driver: Driver) -> None:
    driver.double_click(driver.rect("stage:t").centre)
    driver.type("Later")
    driver.key(Key.Key_Return, held=SHIFT)
    assert driver.editor is None
    assert driver.session.journey.stages[1].name == "Later"


def test_taking_back_with_nothing_typed_takes_back_the_card_before(driver: Driver) -> None:
    """Else Ctrl+Z would seem dead between two cards."""
    driver.click(driver.rect("card:P5").centre)
    driver.key(Key.Key_Return, Key.Key_Return)
    driver.type("One")
    driver.key(Key.Key_Return)
    assert driver.editor is not None
    assert not driver.asks_for(driver.editor, Key.Key_Z, CTRL)
    driver.type("Two")
    assert driver.asks_for(driver.editor, Key.Key_Z, CTRL)


def test_a_row_of_typed_cards_is_taken_back_one_by_one(driver: Driver) -> None:
    driver.click(driver.spot("b", "s", 0))
    before = driver.session.project
    for title in ("One", "Two", "Three"):
        driver.type(title)
        driver.key(Key.Key_Return)
    driver.key(Key.Key_Escape)
    row = ["One", "Two", "Three"]
    while row:
        assert [t for t in driver.titles() if t in ("One", "Two", "Three")] == row
        driver.session.undo()
        row.pop()
    assert driver.session.project is before


def test_the_map_follows_what_is_typed(driver: Driver) -> None:
    """Forty cards go far beyond the window; the field of the next one is always inside it."""
    driver.click(driver.spot("f", "t", 0))
    for number in range(12):
        driver.type(f"Kaart {number}")
        driver.key(Key.Key_Return)
        assert driver.editor is not None
        assert driver.view.viewport().rect().contains(driver.editor.geometry())
    driver.key(Key.Key_Escape)
    driver.key(Key.Key_F2, Key.Key_Backtab)
    assert driver.session.selection == {"A1"}
    assert driver.view.viewport().rect().contains(driver.px(driver.rect("card:A1").centre))


def test_the_ring_is_round_what_is_typed_in(driver: Driver) -> None:
    driver.click(driver.rect("card:P5").centre)
    chosen = driver.view.marks.rings
    driver.key(Key.Key_Return, Key.Key_Return)
    (ring,) = driver.view.marks.rings
    assert (ring,) != tuple(chosen)
    driver.key(Key.Key_Escape)
    assert driver.view.marks.rings == chosen


def test_the_status_line_says_what_the_keys_do_while_typing(driver: Driver) -> None:
    driver.click(driver.rect("card:P5").centre)
    driver.key(Key.Key_F2)
    assert driver.said[-1][0] == "Type the title."
    assert "Enter: next card." in driver.said[-1][1]
    driver.key(Key.Key_Escape)
    assert driver.status == "Card chosen."
    driver.double_click(driver.rect("stage:t").centre)
    assert driver.said[-1][1] == "Enter keeps it. Esc leaves it as it was."


def test_typing_where_it_makes_nothing_says_why(driver: Driver) -> None:
    before = driver.session.project
    driver.type("a")
    assert driver.status == "No place is chosen."
    driver.session.select(frozenset({"P1", "P2"}))
    driver.type("a")
    assert driver.status == "More than one thing is chosen."
    session = driver.session
    session.commit("x", delete_curve(before, "m", "k"), frozenset())
    driver.click(driver.spot("e", "s", 2))
    assert driver.status == "An emotion lane takes no cards."
    driver.type("a")
    assert driver.editor is None
    assert driver.status == "An emotion lane takes no cards."


def test_arrows_walk_on_from_a_field_in_which_nothing_was_typed(driver: Driver) -> None:
    driver.click(driver.rect("card:P1").centre)
    driver.key(Key.Key_Return, Key.Key_Return)
    assert driver.editor is not None
    driver.key(Key.Key_Right)
    assert driver.editor is None
    assert driver.session.selection == {"P2"}
    driver.key(Key.Key_F2, Key.Key_Left)
    assert driver.editor is not None


def test_tab_goes_on_to_the_next_cell_from_a_field_in_which_nothing_was_typed(
    driver: Driver,
) -> None:
    """Enter after the last card of a cell has begun one more; what is typed next is no other
    title for the last one."""
    driver.click(driver.rect("card:P3").centre)
    driver.key(Key.Key_Return, Key.Key_Return)
    driver.type("Pays")
    driver.key(Key.Key_Return, Key.Key_Tab)
    assert driver.editor is None
    assert driver.session.selection == {"P4"}
    driver.key(Key.Key_Return, Key.Key_Return, Key.Key_Backtab)
    assert driver.session.selection == {"P1"}
    assert "Pays" in driver.titles()


def test_lines_pasted_into_an_empty_field_are_cards(driver: Driver) -> None:
    """The window pastes them then, one card a line; one line is a title."""
    driver.click(driver.rect("card:P5").centre)
    driver.key(Key.Key_Return, Key.Key_Return)
    assert driver.editor is not None
    QGuiApplication.clipboard().setText("One\n")
    assert driver.asks_for(driver.editor, Key.Key_V, CTRL)
    QGuiApplication.clipboard().setText("One\nTwo\n")
    assert not driver.asks_for(driver.editor, Key.Key_V, CTRL)
    driver.type("One")
    assert driver.asks_for(driver.editor, Key.Key_V, CTRL)


def test_home_and_end_go_along_the_row(driver: Driver) -> None:
    driver.click(driver.rect("card:P3").centre)
    driver.key(Key.Key_End)
    assert driver.session.selection == {"P5"}
    driver.key(Key.Key_Home, held=SHIFT)
    assert driver.session.selection == {"P1", "P2", "P3", "P4", "P5"}
    assert driver.status == "5 cards chosen."
    driver.key(Key.Key_Home)
    assert driver.session.selection == {"P1"}
