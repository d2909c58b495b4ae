"""Going to stages and cards, and bringing what is chosen into view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.model.enums import Actor
from journeyeditor.model.find import find_card
from journeyeditor.ui.finding.goal_list import GoalList
from tests.ui.driver import Driver, press


def asked(paytv: Driver, typed: str = "") -> GoalList:
    """The list after Ctrl+G and some typing."""
    paytv.window.activateWindow()
    paytv.do("edit.go_to")
    found = paytv.window.wayfinding.goal_list
    assert found is not None
    QTest.keyClicks(found.field, typed)
    return found


def rows(found: GoalList) -> list[str]:
    """What the list shows."""
    return [found.list.item(row).text() for row in range(found.list.count())]


def test_all_stages_are_offered(paytv: Driver) -> None:
    """With their numbers."""
    found = asked(paytv)
    assert len(rows(found)) == 6
    assert rows(found)[3].startswith("4  ")
    assert found.field.hasFocus()
    press(found.field, Qt.Key.Key_Escape)
    assert not found.isVisible()
    assert paytv.window.view.hasFocus()


def test_the_list_goes_when_one_goes_elsewhere(paytv: Driver) -> None:
    """A click on the map, or another field."""
    found = asked(paytv)
    paytv.window.view.setFocus()
    assert not found.isVisible()


@pytest.mark.parametrize("way", ["digit", "arrows", "name"])
def test_to_a_stage(paytv: Driver, way: str) -> None:
    """By its number, by arrows or by its name; it then begins beside the lane names."""
    view, stage = paytv.window.view, paytv.session.journey.stages[2]
    typed = {"digit": "3", "arrows": "", "name": stage.name[:7].upper()}[way]
    found = asked(paytv, typed)
    if way == "arrows":
        press(found.field, Qt.Key.Key_Down)
        press(found.field, Qt.Key.Key_Down)
    press(found.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    span = view.drawing.grid.stage(stage.id)
    left = view.window_rect("header", view.bench.find(stage.id).rect).left()  # type: ignore[union-attr]
    assert left == pytest.approx(view.drawing.names_w * view.camera.scale, abs=1.5)
    assert view.bench.focus is not None
    assert view.bench.focus.stage_id == span.id
    assert paytv.status().startswith(f"Stage 3 {stage.name}, ")


def test_to_a_card_by_the_number_on_it(paytv: Driver) -> None:
    """An employee's card with its letter."""
    found = asked(paytv, "m8")
    assert len(rows(found)) == 1
    press(found.field, Qt.Key.Key_Return)
    (card_id,) = paytv.session.selection
    place = find_card(paytv.session.journey, card_id)
    assert place is not None
    assert place.lane.actor is Actor.EMPLOYEE
    assert "8 " in paytv.status()
    seen = paytv.window.view.bench.find(card_id)
    assert seen is not None
    assert paytv.window.view.camera.view.overlaps(seen.rect)


def test_a_number_that_does_not_exist_says_so(paytv: Driver) -> None:
    """And Enter does nothing."""
    found = asked(paytv, "99")
    assert rows(found) == []
    assert found.hint.text() == "There is no stage and no card “99”."
    press(found.field, Qt.Key.Key_Return)
    assert found.isVisible()
    found.close()


def test_fit_selection_frames_what_is_chosen(paytv: Driver) -> None:
    """All of it is in view, beside header and names, and as large as fits up to 100 %."""
    view = paytv.window.view
    cells = paytv.session.journey.lanes[0].cells
    ids = [cells[1].cards[0].id, cells[2].cards[-1].id]
    paytv.choose(*ids)
    paytv.do("view.fit_selection")
    drawing, camera = view.drawing, view.camera
    for found in view.bench.find_all(ids):
        box = view.window_rect(found.layer, found.rect)
        assert box.left() >= drawing.names_w * camera.scale
        assert box.top() >= drawing.header_h * camera.scale
        assert box.right() <= camera.w
        assert box.bottom() <= camera.h
    paytv.choose(ids[0])
    paytv.do("view.fit_selection")
    assert view.zoom == pytest.approx(1.0)
    paytv.choose()
    assert not paytv.enabled("view.fit_selection")


def test_fit_selection_of_a_stage_shows_all_of_it(paytv: Driver) -> None:
    """A stage is its whole column."""
    view, stage = paytv.window.view, paytv.session.journey.stages[1]
    paytv.choose(stage.id)
    paytv.do("view.fit_selection")
    span = view.drawing.grid.stage(stage.id)
    assert view.camera.to_window(0, view.drawing.h).y <= view.camera.h
    assert view.camera.to_window(span.right, 0).x <= view.camera.w


def test_fit_stage_fills_the_width(paytv: Driver) -> None:
    """The stage of the chosen card."""
    view = paytv.window.view
    paytv.choose(paytv.session.journey.lanes[0].cells[3].cards[0].id)
    paytv.do("view.fit_stage")
    span = view.drawing.grid.stage(paytv.session.journey.stages[3].id)
    left, right = view.camera.to_window(span.x, 0).x, view.camera.to_window(span.right, 0).x
    assert left == pytest.approx(view.drawing.names_w * view.camera.scale + 12, abs=2)
    assert right == pytest.approx(view.camera.w - 12, abs=2)
