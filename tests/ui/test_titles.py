"""A title with a line break in the fields, lists and sentences that have one line for it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from journeyeditor.edits.cards import revise_card
from tests.ui.driver import Driver, press, type_letter


def broken(paytv: Driver, card_id: str = "P01") -> None:
    """Give a card a title of two lines and choose it."""
    session = paytv.session
    new = revise_card(session.project, session.map_id, card_id, title="Ziet reclame\nop tv")
    session.commit("x", new, frozenset({card_id}))


def test_the_inspector_shows_a_space_and_keeps_the_break(paytv: Driver) -> None:
    broken(paytv)
    line = paytv.inspector.card.title
    assert line.displayText() == "Ziet reclame op tv"
    line.setFocus()
    line.end(False)
    type_letter(line, "s")
    assert paytv.card("P01").title == "Ziet reclame\nop tvs"
    press(line, Qt.Key.Key_Backspace)
    assert paytv.card("P01").title == "Ziet reclame\nop tv"


def test_deleting_the_space_deletes_the_break(paytv: Driver) -> None:
    broken(paytv)
    line = paytv.inspector.card.title
    line.setCursorPosition(len("Ziet reclame") + 1)
    press(line, Qt.Key.Key_Backspace)
    assert paytv.card("P01").title == "Ziet reclameop tv"
