"""A title with a line break in the fields, lists and sentences that have one line for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from journeyeditor.edits.cards import revise_card
from journeyeditor.ui.controls.area import Area
from tests.ui.driver import Driver, press, type_letter
from tests.ui.fields import control


def broken(paytv: Driver, card_id: str = "P01") -> None:
    """Give a card a title of two lines and choose it."""
    session = paytv.session
    new = revise_card(session.project, session.map_id, card_id, title="Ziet reclame\nop tv")
    session.commit("x", new, frozenset({card_id}))


def test_the_inspector_shows_the_break_and_keeps_it(paytv: Driver) -> None:
    broken(paytv)
    area = control(paytv.inspector.card, "title", Area)
    assert area.text() == "Ziet reclame\nop tv"
    area.setFocus()
    area.moveCursor(QTextCursor.MoveOperation.End)
    type_letter(area, "s")
    assert paytv.card("P01").title == "Ziet reclame\nop tvs"
    press(area, Qt.Key.Key_Backspace)
    assert paytv.card("P01").title == "Ziet reclame\nop tv"


def test_a_break_is_made_and_deleted_like_a_letter(paytv: Driver) -> None:
    broken(paytv)
    area = control(paytv.inspector.card, "title", Area)
    area.setFocus()
    area.moveCursor(QTextCursor.MoveOperation.End)
    press(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert paytv.card("P01").title == "Ziet reclame\nop tv\n"
    for _ in range(len("\nop tv\n")):
        press(area, Qt.Key.Key_Backspace)
    assert paytv.card("P01").title == "Ziet reclame"
