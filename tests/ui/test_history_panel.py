"""The history: what it lists, how one goes to a step, and what undo says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from journeyeditor.edits.cards import revise_card
from journeyeditor.history import Steps
from journeyeditor.ui.panels.history.rows import HistoryRows
from tests.ui.driver import Driver, press


def work(paytv: Driver, *titles: str) -> str:
    """Give the first card one title after the other; its id."""
    card = paytv.session.journey.lanes[0].cells[0].cards[0].id
    for title in titles:
        session = paytv.session
        new = revise_card(session.project, session.map_id, card, title=title)
        session.commit(f"Type {title}", new, frozenset({card}))
    return card


def listed(paytv: Driver) -> QListView:
    """The list."""
    return paytv.window.panes.history.list


def spoken(paytv: Driver) -> list[str]:
    """What a screen reader says of the rows."""
    model = listed(paytv).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.data(model.index(row, 0), role)) for row in range(model.rowCount())]


def test_lists_steps_and_goes_to_them_by_keys(paytv: Driver) -> None:
    """Ctrl+Shift+H brings the keyboard to the present; arrows and Enter go to another step."""
    card = work(paytv, "one", "two", "three")
    window = paytv.window
    window.activateWindow()
    paytv.do("view.history")
    assert window.commands["view.history"].isChecked()
    assert listed(paytv).hasFocus()
    assert spoken(paytv)[1:] == ["Type one", "Type two", "Type three, now"]
    press(listed(paytv), Qt.Key.Key_Up)
    press(listed(paytv), Qt.Key.Key_Up)
    press(listed(paytv), Qt.Key.Key_Return)
    assert paytv.card(card).title == "one"
    assert spoken(paytv)[1:] == ["Type one, now", "Type two, taken back", "Type three, taken back"]
    assert paytv.status().startswith("Took 2 steps back.")
    press(listed(paytv), Qt.Key.Key_Down)
    press(listed(paytv), Qt.Key.Key_Return)
    assert paytv.card(card).title == "two"
    assert paytv.status().startswith("Did 1 step again.")
    press(listed(paytv), Qt.Key.Key_Escape)
    assert window.view.hasFocus()


def test_a_click_goes_to_a_step(paytv: Driver) -> None:
    """Also to the beginning."""
    card = work(paytv, "one", "two")
    before = paytv.card(card).title
    paytv.do("view.history")
    view = listed(paytv)
    view.clicked.emit(view.model().index(0, 0))
    assert paytv.card(card).title != before
    assert not paytv.enabled("edit.undo")


def test_follows_what_is_done(paytv: Driver) -> None:
    """New steps come in below, steps that were taken back go when something else is done."""
    paytv.do("view.history")
    assert spoken(paytv) == ["How it was when you began, now"]
    work(paytv, "one", "two")
    paytv.do("edit.undo")
    work(paytv, "other")
    assert spoken(paytv)[1:] == ["Type one", "Type other, now"]


def test_is_up_to_date_when_shown_later(paytv: Driver) -> None:
    """A hidden list is not kept up, and the right side is gone with the inspector."""
    window = paytv.window
    paytv.do("view.inspector")
    assert not window.panes.right.isVisible()
    work(paytv, "one")
    paytv.do("view.history")
    assert window.panes.right.isVisible()
    assert spoken(paytv)[1:] == ["Type one, now"]
    paytv.do("view.history")
    assert not window.panes.right.isVisible()
    paytv.do("view.inspector")


def test_ten_thousand_steps_are_listed_by_difference(qapp: QApplication) -> None:
    """One more step inserts one row, and forgotten ones go at the front."""
    rows = HistoryRows(qapp)
    labels = tuple(f"Type {n}" for n in range(10_000))
    rows.show_steps(Steps(labels, 10_000, 0))
    heard: list[tuple[str, int, int]] = []
    rows.rowsInserted.connect(lambda _parent, first, last: heard.append(("in", first, last)))
    rows.rowsRemoved.connect(lambda _parent, first, last: heard.append(("out", first, last)))
    rows.modelReset.connect(lambda: heard.append(("reset", 0, 0)))
    rows.show_steps(Steps((*labels, "more"), 10_001, 0))
    rows.show_steps(Steps((*labels[2:], "more", "and more"), 10_000, 2))
    rows.show_steps(Steps(labels[2:], 9_998, 2))
    first = [("in", 10_001, 10_001), ("out", 1, 2), ("in", 10_000, 10_000)]
    assert heard == [*first, ("out", 9_999, 10_000)]
    texts = [rows.data(rows.index(row)) for row in range(2)]
    assert texts == ["Older steps are no longer kept", "Type 2"]
    rows.show_steps(Steps(("another",), 1, 0))
    assert [rows.data(rows.index(row)) for row in range(2)][1] == "another"
    assert rows.rowCount() == 2
    rows.deleteLater()


def test_undo_and_redo_say_what_they_did(paytv: Driver) -> None:
    """Nothing stale stays in the status line, also when nothing is selected afterwards."""
    work(paytv, "one")
    paytv.window.view.told.emit("Moved 3 cards.", "")
    paytv.do("edit.undo")
    assert paytv.session.selection == frozenset()
    assert paytv.status() == "Taken back: Type one. Ctrl+Y does it again."
    paytv.do("edit.redo")
    assert paytv.status() == "Done again: Type one. Ctrl+Z takes it back."
