"""The page of the actions: their order, the matrix, and both in step while one is dragged."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt

from journeyeditor.edits.lists import add_item, revise_item
from journeyeditor.figures.matrix import fields
from journeyeditor.model.project import Action
from journeyeditor.ui.improving.actions.page import ActionsPage
from tests.ui.driver import Driver, mouse, press
from tests.ui.improving import open_page


def keys(page: ActionsPage) -> list[str]:
    return [row.key for row in page.list.rows]


def action(paytv: Driver, key: str) -> Action:
    return next(each for each in paytv.session.project.actions if each.id == key)


def at(page: ActionsPage, impact: int, effort: int) -> QPoint:
    """The middle of a field, in px."""
    rect = fields(page.matrix.easel, with_tray=True).field(impact, effort)
    return page.matrix._to_px(*rect.centre).toPoint()


def test_the_order_is_that_of_a9_and_says_why(paytv: Driver) -> None:
    page = open_page(paytv, ActionsPage)
    assert keys(page) == ["A2", "A1", "A3", "A5", "A4", "A6", "A7", "A8"]
    assert page.gate.text() == "Basics not in order: 2. They come first."
    first = page.list.rows[0]
    assert first.about == "Quick win · a basic that is not in order · impact 4, effort 1"
    assert [row.filled for row in page.list.rows] == [True, True, False, True, True] + 3 * [False]


def test_choosing_an_action_shows_its_cards(paytv: Driver) -> None:
    page = open_page(paytv, ActionsPage)
    page.list.show_current("A5")
    press(page.list, Qt.Key.Key_Down)
    assert page.list.current == page.matrix.current == "A4"
    assert paytv.session.selection == {"P08"}
    assert page.matrix.accessibleDescription().startswith("5. ")
    press(page.matrix, Qt.Key.Key_Up)
    assert page.list.current == "A5"
    assert paytv.session.selection == {"P22"}
    press(page.matrix, Qt.Key.Key_Return)
    lists = paytv.window.lists.window
    assert lists is not None
    assert lists.editor.list.current == "A5"


def test_dragging_scores_in_one_step_and_escape_puts_it_back(paytv: Driver) -> None:
    page = open_page(paytv, ActionsPage)
    before = paytv.session.project
    view = page.matrix
    for end in (Qt.Key.Key_Escape, None):
        mouse(view, QEvent.Type.MouseButtonPress, view.place_of("A7").toPoint())
        mouse(view, QEvent.Type.MouseMove, at(page, 3, 4))
        mouse(view, QEvent.Type.MouseMove, at(page, 5, 2))
        assert keys(page)[0] == "A2"
        assert keys(page).index("A7") < 6  # the list shows what would come of it
        assert paytv.session.project is before
        if end is not None:
            press(view, end)
            assert keys(page)[-2] == "A7"
        mouse(view, QEvent.Type.MouseButtonRelease, at(page, 5, 2), down=False)
    assert (action(paytv, "A7").impact, action(paytv, "A7").effort) == (5, 2)
    assert paytv.session.steps.labels == ("Score action",)
    paytv.session.undo()
    assert keys(page)[-2] == "A7"


def test_an_action_that_goes_while_it_is_held_stays_gone(paytv: Driver) -> None:
    session = paytv.session
    session.commit("new", add_item(session.project, "actions", Action(id="new", title="New")))
    page = open_page(paytv, ActionsPage)
    mouse(page.matrix, QEvent.Type.MouseButtonPress, page.matrix.place_of("new").toPoint())
    mouse(page.matrix, QEvent.Type.MouseMove, at(page, 4, 4))
    paytv.do("edit.undo")
    mouse(page.matrix, QEvent.Type.MouseMove, at(page, 5, 2))
    mouse(page.matrix, QEvent.Type.MouseButtonRelease, at(page, 5, 2), down=False)
    assert "new" not in keys(page)
    assert not session.undo_label


def test_keys_score_and_bring_in_what_has_no_marks(paytv: Driver) -> None:
    page = open_page(paytv, ActionsPage)
    paytv.session.commit(
        "no marks", revise_item(paytv.session.project, "actions", "A6", impact=None)
    )
    assert keys(page)[-2:] == ["", "A6"]
    assert page.list.rows[-1].about == "impact is not known yet"
    page.list.show_current("A6")
    page.refresh(paytv.session, anew=True)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        press(page.matrix, key, Qt.KeyboardModifier.AltModifier)
    assert (action(paytv, "A6").impact, action(paytv, "A6").effort) == (4, 2)
    assert "impact 4, effort 2" in paytv.status()
