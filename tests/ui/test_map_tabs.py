"""The tabs of the journeys: what they show, and what pointer and keys do to them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar

from journeyeditor.model.enums import State
from tests.ui.driver import Driver, mouse, press

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def bar(driver: Driver) -> QTabBar:
    """The bar with the tabs."""
    return driver.window.panes.desk.tabs.tabs


def words(driver: Driver) -> list[str]:
    """What stands in the tabs."""
    return [bar(driver).tabText(index) for index in range(bar(driver).count())]


def titles(driver: Driver) -> list[str]:
    """The journeys of the project."""
    return [journey.title for journey in driver.session.project.maps]


def middle(driver: Driver, index: int) -> QPoint:
    """Where to press on a tab: left of its button."""
    return bar(driver).tabRect(index).center() - QPoint(15, 0)


@pytest.fixture
def three(paytv: Driver) -> Driver:
    """PAYTV, its to-be copy (open), and an empty journey."""
    paytv.do("journey.new")
    paytv.session.open_map(paytv.session.project.maps[0].id)
    paytv.do("journey.copy")
    return paytv


def test_one_journey_needs_no_tabs(paytv: Driver) -> None:
    tabs = paytv.window.panes.desk.tabs
    assert not tabs.isVisible()
    assert not paytv.enabled("journey.next")
    assert not paytv.enabled("journey.delete")
    paytv.do("journey.new")
    assert tabs.isVisible()
    paytv.do("edit.undo")
    assert not tabs.isVisible()


def test_a_tab_says_title_and_state(three: Driver) -> None:
    assert words(three) == [
        "Three months' welcome · as-is",
        "New journey · as-is",
        "Three months' welcome · to-be",
    ]
    assert bar(three).currentIndex() == 2
    three.do("journey.as_is")
    assert bar(three).currentIndex() == 0


def test_a_title_is_shown_as_it_is(three: Driver) -> None:
    """No letter underlined, no markup, long ones cut but not their state."""
    three.window.maps.rename(three.session.map_id, "<b>A & B</b> " + "x" * 100)
    text = words(three)[2]
    assert text.startswith("<b>A && B</b> xx")
    assert text.endswith("… · to-be")
    assert "&lt;b&gt;A &amp; B&lt;/b&gt; xx" in bar(three).tabToolTip(2)


def test_keys_go_round(three: Driver) -> None:
    order = [journey.id for journey in three.session.project.maps]
    for expected in (order[0], order[1], order[2]):
        three.do("journey.next")
        assert three.session.map_id == expected
    three.do("journey.previous")
    assert three.session.map_id == order[1]
    assert three.session.undo_label == "Copy as to-be"


def test_a_click_opens(three: Driver) -> None:
    QTest.mouseClick(bar(three), Qt.MouseButton.LeftButton, pos=middle(three, 1))
    assert three.session.journey.title == "New journey"


def test_renaming_in_place(three: Driver) -> None:
    three.do("journey.rename")
    field = QApplication.focusWidget()
    assert field is not None
    assert field.objectName() == "map-title"
    QTest.keyClicks(field, "As it should be")
    press(field, Qt.Key.Key_Return)
    assert titles(three)[2] == "As it should be"
    assert three.session.undo_label == "Rename journey"
    three.do("edit.undo")
    assert titles(three)[2] == "Three months' welcome"


@pytest.mark.parametrize(("typed", "key"), [("x", Qt.Key.Key_Escape), ("", Qt.Key.Key_Return)])
def test_a_title_that_is_not_kept(three: Driver, typed: str, key: Qt.Key) -> None:
    bar(three).setFocus()
    press(bar(three), Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert field is not None
    press(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, typed)
    press(field, key)
    assert titles(three)[2] == "Three months' welcome"
    assert three.session.undo_label == "Copy as to-be"
    assert QApplication.focusWidget() is bar(three)


def test_a_double_click_renames_and_going_elsewhere_keeps(three: Driver) -> None:
    QTest.mouseDClick(bar(three), Qt.MouseButton.LeftButton, pos=middle(three, 1))
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Second")
    three.inspector.focus_first()
    assert titles(three)[1] == "Second"
    assert three.inspector.isAncestorOf(QApplication.focusWidget() or three.window)


def test_after_renaming_by_the_menu_the_keyboard_is_on_the_map(three: Driver) -> None:
    three.window.view.setFocus()
    three.do("journey.rename")
    field = QApplication.focusWidget()
    assert field is not None
    press(field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is three.window.view


def test_deleting_is_undone_with_the_same_journey_open(three: Driver) -> None:
    before, gone = three.session.project, three.session.map_id
    three.do("journey.delete")
    assert titles(three) == ["Three months' welcome", "New journey"]
    assert three.session.journey.title == "New journey"
    assert "Ctrl+Z" in three.status()
    three.do("edit.undo")
    assert three.session.project is before
    assert three.session.map_id == gone


def test_the_last_one_stays(paytv: Driver) -> None:
    paytv.window.maps.delete()
    assert len(paytv.session.project.maps) == 1
    assert paytv.status() == "A project keeps at least one journey."


def test_keys_move_a_tab(three: Driver) -> None:
    bar(three).setFocus()
    press(bar(three), Qt.Key.Key_Left, ALT)
    assert [journey.state for journey in three.session.project.maps] == [
        State.AS_IS,
        State.TO_BE,
        State.AS_IS,
    ]
    assert bar(three).currentIndex() == 1
    three.do("journey.earlier")
    three.do("journey.earlier")
    assert bar(three).currentIndex() == 0
    assert words(three)[0] == "Three months' welcome · to-be"


def test_dragging_a_tab_is_one_step(three: Driver) -> None:
    before = three.session.project
    start = middle(three, 2)
    mouse(bar(three), QEvent.Type.MouseButtonPress, start)
    for step in range(1, 11):
        mouse(bar(three), QEvent.Type.MouseMove, start - QPoint(step * start.x() // 10, 0))
    mouse(bar(three), QEvent.Type.MouseButtonRelease, QPoint(2, start.y()), down=False)
    assert words(three)[0] == "Three months' welcome · to-be"
    assert bar(three).currentIndex() == 0
    assert three.session.undo_label == "Move journey"
    three.do("edit.undo")
    assert three.session.project is before
    assert words(three)[2] == "Three months' welcome · to-be"


def test_each_journey_keeps_its_place(three: Driver) -> None:
    view = three.window.view
    view.zoom_to(0.8)
    view.scroll_by(300, 100)
    here = view.camera
    three.do("journey.next")
    view.fit()
    three.do("journey.previous")
    assert (view.camera.x, view.camera.y, view.zoom) == (here.x, here.y, here.zoom)


def test_a_copy_is_seen_where_its_original_was(paytv: Driver) -> None:
    view = paytv.window.view
    view.scroll_by(300, 50)
    here = view.camera
    paytv.do("journey.copy")
    assert (view.camera.x, view.camera.y, view.camera.zoom) == (here.x, here.y, here.zoom)


def test_menus_offer_what_can_be_done(three: Driver) -> None:
    tabs = three.window.panes.desk.tabs
    assert [action.text() for action in tabs.add_menu().actions()] == [
        "&Empty journey",
        "&Duplicate this journey",
    ]
    menu = three.menu(bar(three), middle(three, 0))
    assert three.session.map_id == three.session.project.maps[0].id
    next(a for a in menu.actions() if a.text() == "&Copy as to-be").trigger()
    menu.close()
    assert [journey.state for journey in three.session.project.maps].count(State.TO_BE) == 2
