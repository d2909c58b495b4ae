"""Comparing with another version: the list, the marks on the map, and where a row leads."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from journeyeditor.edits.cards import revise_card
from journeyeditor.merging.changes import Fate
from journeyeditor.model.base import evolve
from journeyeditor.storage.writer import write_project
from journeyeditor.ui.files import example
from journeyeditor.ui.merging.compare_window import CompareWindow
from journeyeditor.ui.merging.text_difference import differing
from tests.ui.driver import Driver, press
from tests.ui.test_versions import open_versions
from tests.versions import two_versions


def compare(window: Driver, path: Path) -> CompareWindow:
    """Choose a file to compare with from the menu."""
    window.answers.open = path
    window.do("file.compare")
    return shown(window)


def shown(window: Driver) -> CompareWindow:
    """The window of the comparison."""
    found = window.window.merging.window
    assert found is not None
    assert found.isVisible()
    return found


def wait(window: CompareWindow) -> None:
    """Until it has compared anew, which it does when there is a pause."""
    while window._later.isActive():
        QApplication.processEvents()


def rows(window: CompareWindow) -> list[tuple[str, str]]:
    """Sign and title of each row, heads without a sign."""
    return [(row.number, row.title) for row in window.list.rows]


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """A changed copy of the example in a file."""
    path = tmp_path / "theirs.journey.json"
    write_project(two_versions(example()).theirs, path)
    return path


def test_the_list_leads_over_the_map(paytv: Driver, theirs: Path) -> None:
    window = compare(paytv, theirs)
    view = paytv.window.view
    assert rows(window)[2:4] == [("", "Install"), ("+", "Is called back by the technician")]
    # What is only there is outlined where it would stand.
    window.list.setFocus()
    press(window.list, Qt.Key.Key_Down)
    assert view.marks.differences is not None
    (outline,) = view.marks.differences.outlines
    assert (outline.ref, outline.title) == ("called", "Is called back by the technician")
    assert paytv.session.selection == frozenset()
    # What is here too is chosen, with the place where it goes.
    key = next(row.key for row in window.list.rows if row.number == "→")
    window.list.show_current(key)
    press(window.list, Qt.Key.Key_Return)
    assert paytv.session.selection == {"P13"}
    assert [outline.ref for outline in view.marks.differences.seen] == ["called", "P13"]
    assert "“First bill”, moment 4" in window.detail.toPlainText()
    window.kinds.button(Fate.MOVED.value).click()
    assert [sign for sign, _ in rows(window)] == ["", "→"]
    window.close()
    assert view.marks.differences is None
    assert not paytv.session.modified


def test_it_follows_what_is_done_and_turns_round(paytv: Driver, theirs: Path) -> None:
    window = compare(paytv, theirs)
    count = len(window.list.rows)
    session = paytv.session
    session.commit("x", revise_card(session.project, session.map_id, "P02", title="Other"))
    wait(window)
    assert ("≈", "Compares packages on the website") in rows(window)
    session.undo()
    wait(window)
    assert len(window.list.rows) == count
    window.beside.click()
    assert window.guest.map is not None
    assert window.guest.map.scene.journey.id == session.map_id
    window.turn.click()
    assert ("×", "Is called back by the technician") in rows(window)
    window.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("theirs.journey.json → what is open here\n")
    assert "    place: “First bill”, moment 4 → “First use”, moment 2\n" in text
    window.close()
    assert window.guest.map is None


def test_with_an_earlier_version_and_between_two_journeys(paytv: Driver, tmp_path: Path) -> None:
    paytv.answers.save = tmp_path / "mine.journey.json"
    paytv.do("file.save_as")
    session = paytv.session
    session.commit("x", revise_card(session.project, session.map_id, "P02", title="Other"))
    paytv.do("file.save")
    open_versions(paytv).compare()
    window = shown(paytv)
    assert rows(window)[1:] == [("≈", "Other")]
    assert window.pair.text().startswith("Until today ")
    window.close()
    paytv.do("journey.copy")
    card = next(c for lane in session.journey.lanes for cell in lane.cells for c in cell.cards)
    changed = revise_card(session.project, session.map_id, card.id, title="Wished")
    session.commit("x", changed)
    paytv.do("journey.compare")
    title = session.journey.title
    assert window.pair.text() == f"{title} · as-is → {title} · to-be"
    assert ("≈", "Wished") in rows(window)
    window.list.show_current(next(row.key for row in window.list.rows if row.title == "Wished"))
    press(window.list, Qt.Key.Key_Return)
    assert session.selection == {card.id}
    paytv.do("journey.delete")
    assert not window.isVisible()
    assert paytv.window.view.marks.differences is None


def test_what_stands_in_a_list_leads_to_that_list(paytv: Driver, tmp_path: Path) -> None:
    project = paytv.session.project
    cause = evolve(project.root_causes[0], title="Other")
    path = tmp_path / "theirs.journey.json"
    write_project(evolve(project, root_causes=(cause, *project.root_causes[1:])), path)
    window = compare(paytv, path)
    assert rows(window) == [("", "Lists of the project"), ("≈", "Other")]
    press(window.list, Qt.Key.Key_Return)
    lists = paytv.window.lists.window
    assert lists is not None
    assert lists.isVisible()


def test_words_that_differ_are_found() -> None:
    one, other = differing("Nobody writes it down.", "Nobody notes it down.")
    assert [piece.text for piece in one if piece.own] == ["writes "]
    assert "".join(piece.text for piece in other) == "Nobody notes it down."
    assert [[piece.own for piece in side] for side in differing("1,2", "1,5")] == [[True], [True]]
