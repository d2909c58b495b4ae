"""The page of the check lists: answers by keys, hints beside them, the verdict, undo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journeyeditor.analysis.checklists import CheckList, items
from journeyeditor.edits.checks import revise_check
from journeyeditor.model.base import evolve
from journeyeditor.ui.improving.checks.page import ChecksPage
from journeyeditor.ui.improving.opening import PAGE_NAMES
from journeyeditor.ui.improving.pages import PAGES, page_titles
from tests.ui.driver import Driver, press, type_letter
from tests.ui.improving import open_page


def test_every_page_has_its_command() -> None:
    assert tuple(PAGES) == PAGE_NAMES == tuple(page_titles())


def test_digits_answer_and_arrows_walk(paytv: Driver) -> None:
    page = open_page(paytv, ChecksPage)
    assert page.score.text() == "0 of 6 assessed"
    page.window().activateWindow()
    page.focus_items()
    for digit in "221202":
        focus = QApplication.focusWidget()
        assert focus is not None
        type_letter(focus, digit)
        focus = QApplication.focusWidget()
        assert focus is not None
        press(focus, Qt.Key.Key_Down)
    given = [check.answer for check in paytv.session.project.checks]
    assert given == [2, 2, 1, 2, 0, 2]
    assert page.score.text() == "Score 75 % – 6 of 6 assessed"
    assert page.verdict.text().startswith("Basics first")
    assert paytv.session.undo_label == "Answer “People who know”"
    press(page.rows[4].answers.button("0"), Qt.Key.Key_Delete)
    assert paytv.session.project.checks[4].answer is None
    assert not page.verdict.isVisible()
    paytv.do("edit.undo")
    assert page.rows[4].answers.value == "0"


def test_hints_stand_beside_and_lead_to_their_cards(paytv: Driver) -> None:
    page = open_page(paytv, ChecksPage)
    page.show_list(CheckList.CUSTOMER5)
    effortless, caring, trustworthy, on_brand, memorable = page.rows
    assert effortless.hint.text() == "The map suggests: no."
    assert trustworthy.hint.text() == "The map suggests: yes."
    assert memorable.hint.text() == "The map suggests: partly."
    assert not on_brand.hint.isVisible()
    assert all(row.answers.value == "" for row in page.rows)
    assert [link.text() for link in caring.links.links] == ["14", "17", "19", "20", "22"]
    caring.links.links[1].click()
    assert paytv.session.selection == {"P17"}


def test_the_verdict_needs_all_nine(paytv: Driver) -> None:
    page = open_page(paytv, ChecksPage)
    page.show_list(CheckList.EMPLOYEE4)
    assert page.verdict.text() == "Verdict of 5 + 4: not assessed (9)."
    project = paytv.session.project
    for item in (*items(CheckList.CUSTOMER5), *items(CheckList.EMPLOYEE4)):
        project = revise_check(project, item, answer=2)
    paytv.session.commit("all", project)
    assert page.verdict.text() == "Verdict of 5 + 4: ideal."
    page.window().activateWindow()
    page.rows[2].answers.focus()
    press(page.rows[2].answers.button("2"), Qt.Key.Key_Left)
    assert page.verdict.text() == "Verdict of 5 + 4: not yet: enablement."


def test_a_note_is_one_step_and_what_is_too_long_is_said(paytv: Driver) -> None:
    page = open_page(paytv, ChecksPage)
    note = page.rows[0].note
    paytv.type_into(note, "Slow")
    assert paytv.session.project.checks[0].note == "Slow"
    assert len(paytv.session.steps.labels) == 1
    note.setPlainText("x" * 20_001)
    assert paytv.session.project.checks[0].note == "Slow"
    assert paytv.status() == "That is too long."
    paytv.session.undo()
    assert note.text() == ""


def test_escape_puts_the_window_away_and_another_window_goes_on(paytv: Driver) -> None:
    page = open_page(paytv, ChecksPage)
    other = paytv.window
    fresh = type(other)(paytv.session, other.fonts, other.new_id, other.settings, paytv.answers)
    fresh.show()
    fresh.take_over(other)
    assert fresh.improving.window is not None
    assert fresh.improving.window.page.name == page.name
    fresh.retire()
    press(page.choice, Qt.Key.Key_Escape)
    assert not page.window().isVisible()


def test_the_last_route_is_none_to_begin_with(paytv: Driver) -> None:
    page = open_page(paytv, ChecksPage)
    page.show_list(CheckList.ROUTES5)
    for route, said in ((3, "Route chosen: Wow."), (5, "Not one to begin with")):
        paytv.session.commit("route", evolve(paytv.session.project, route=route))
        assert said in page.verdict.text()
