"""Searching in the window: typing, stepping, other journeys and notes, and what is seen of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.lanes import revise_lane
from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import seeded_ids
from journeyeditor.ui.finding.search_bar import SearchBar
from tests.ui.driver import Driver, press


def bar(paytv: Driver) -> SearchBar:
    """The row."""
    return paytv.window.wayfinding.search_bar


def search(paytv: Driver, words: str) -> None:
    """Press Ctrl+F and type."""
    paytv.window.activateWindow()
    paytv.do("edit.find")
    QTest.keyClicks(bar(paytv).field, words)
    QApplication.processEvents()


def chosen(paytv: Driver) -> str:
    """What is selected: the one thing."""
    (ref,) = paytv.session.selection
    return ref


def cards(paytv: Driver) -> list[str]:
    """The ids of the customer's cards."""
    return [card.id for cell in paytv.session.journey.lanes[0].cells for card in cell.cards]


def write(paytv: Driver, card_id: str, **fields: str) -> None:
    """Change a card."""
    session = paytv.session
    new = revise_card(session.project, session.map_id, card_id, **fields)
    session.commit("Edit", new)


def test_the_row_takes_its_own_place_over_the_map(paytv: Driver) -> None:
    """Nothing floats over the map; Escape puts the row away and the keyboard on the map."""
    window = paytv.window
    before = window.view.height()
    search(paytv, "")
    assert bar(paytv).isVisible()
    assert bar(paytv).field.hasFocus()
    assert window.view.height() < before
    press(bar(paytv).field, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not bar(paytv).isVisible()
    assert window.view.hasFocus()
    assert window.view.height() == before


def test_typing_goes_to_the_first_hit_and_enter_to_the_next(paytv: Driver) -> None:
    """Hits are gone through in reading order, round and round, backwards with Shift."""
    first, *_, last = cards(paytv)
    for card_id in (first, last):
        write(paytv, card_id, title="Says Xyzzÿ")
    search(paytv, "xYZZY")
    assert (chosen(paytv), bar(paytv).count.text()) == (first, "1 of 2")
    field = bar(paytv).field
    press(field, Qt.Key.Key_Return)
    assert (chosen(paytv), bar(paytv).count.text()) == (last, "2 of 2")
    seen = paytv.window.view.bench.find(last)
    assert seen is not None
    assert paytv.window.view.camera.view.overlaps(seen.rect)
    press(field, Qt.Key.Key_Return)
    assert chosen(paytv) == first
    press(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(paytv) == last
    paytv.do("edit.find_next")
    assert chosen(paytv) == first
    paytv.do("edit.find_previous")
    assert chosen(paytv) == last


def test_typing_on_stays_where_it_is_while_the_words_still_fit(paytv: Driver) -> None:
    """One letter more does not throw one back to the beginning."""
    first, second, *_ = cards(paytv)
    write(paytv, first, title="abcx")
    write(paytv, second, title="abcy")
    search(paytv, "abc")
    press(bar(paytv).field, Qt.Key.Key_Return)
    QTest.keyClicks(bar(paytv).field, "y")
    assert (chosen(paytv), bar(paytv).count.text()) == (second, "1 of 1")


def test_the_status_line_says_in_which_field_the_words_stand(paytv: Driver) -> None:
    """Of a title one sees them on the card itself."""
    card_id = cards(paytv)[2]
    write(paytv, card_id, source_note="Interview 4, about the xyzzy")
    search(paytv, "xyzzy")
    title = paytv.card(card_id).title[:12]
    assert f"3 {title}" in paytv.status()
    assert "source note: “Interview 4, about the xyzzy”" in paytv.status()


def test_findings_are_lit_and_the_other_cards_stand_back_until_it_ends(paytv: Driver) -> None:
    """Also what is found on the map after a change."""
    marks, (first, second, third, *_) = paytv.window.view.marks, cards(paytv)
    write(paytv, first, title="xyzzy")
    search(paytv, "xyzzy")
    assert marks.found == {first}
    assert first not in marks.missed
    assert {second, third} <= marks.missed
    write(paytv, second, title="xyzzy too")
    assert marks.found == {first, second}
    assert bar(paytv).count.text() == "1 of 2"
    press(bar(paytv).field, Qt.Key.Key_Escape)
    assert (marks.found, marks.missed) == (frozenset(), frozenset())
    assert paytv.status().startswith("Card chosen.")  # Enter and Escape mean something else now


def test_nothing_found_says_so_and_changes_nothing(paytv: Driver) -> None:
    """The words stay in view, however long they are."""
    paytv.choose(cards(paytv)[0])
    search(paytv, "")
    bar(paytv).field.setText("no such <b>words</b>")
    assert bar(paytv).count.text() == "Nothing found for “no such <b>words</b>”."
    assert chosen(paytv) == cards(paytv)[0]
    assert not bar(paytv).after.isEnabled()
    assert paytv.window.view.marks.missed == frozenset()
    press(bar(paytv).field, Qt.Key.Key_Return)
    assert chosen(paytv) == cards(paytv)[0]


def test_notes_and_other_journeys_on_request(paytv: Driver) -> None:
    """Going to a hit opens its journey; a note is chosen in the tray."""
    session = paytv.session
    home = session.map_id
    new = copy_as_to_be(session.project, home, seeded_ids(7))
    copy_id = new.maps[-1].id
    card = new.maps[-1].lanes[0].cells[0].cards[0]
    new = revise_card(new, copy_id, card.id, title="only here xyzzy")
    session.commit("Copy", new, opens=home)
    search(paytv, "xyzzy")
    assert bar(paytv).count.text() == "Nothing in this journey, 1 elsewhere."
    bar(paytv).all.click()
    assert (session.map_id, chosen(paytv)) == (copy_id, card.id)
    bar(paytv).field.selectAll()
    QTest.keyClicks(bar(paytv).field, session.project.notes[1].text[:12])
    tray = paytv.window.panes.notes
    assert tray.chosen == (session.project.notes[1].id,)
    assert paytv.status().startswith("In the note tray: “")


def test_the_order_of_the_hits_stays_when_another_journey_opens(paytv: Driver) -> None:
    """Stepping through two journeys comes round after as many steps as there are hits."""
    session = paytv.session
    home = session.map_id
    write(paytv, cards(paytv)[0], title="xyzzy")
    new = copy_as_to_be(session.project, home, seeded_ids(7))
    copy_id = new.maps[-1].id
    session.commit("Copy", new, opens=home)
    search(paytv, "xyzzy")
    bar(paytv).all.click()
    places = []
    for _ in range(4):
        places.append((session.map_id, bar(paytv).count.text()))
        press(bar(paytv).field, Qt.Key.Key_Return)
    assert places == [(home, "1 of 2"), (copy_id, "2 of 2")] * 2


def test_what_stands_in_a_hidden_lane_is_named(paytv: Driver) -> None:
    """It cannot be shown, so the status line says why."""
    card_id = cards(paytv)[0]
    write(paytv, card_id, title="xyzzy")
    session = paytv.session
    lane = session.journey.lanes[0].id
    session.commit("Hide", revise_lane(session.project, session.map_id, lane, hidden=True))
    search(paytv, "xyzzy")
    assert paytv.status().endswith("It stands in a lane that is hidden.")


def test_the_last_words_come_back_to_be_replaced(paytv: Driver) -> None:
    """Ctrl+F again, and F3 with the row put away, go on with them."""
    write(paytv, cards(paytv)[0], title="xyzzy")
    search(paytv, "xyzzy")
    press(bar(paytv).field, Qt.Key.Key_Escape)
    paytv.session.select(frozenset())
    paytv.do("edit.find_next")
    assert chosen(paytv) == cards(paytv)[0]
    paytv.do("edit.find")
    assert bar(paytv).field.selectedText() == "xyzzy"
