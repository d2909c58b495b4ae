"""As-is and to-be side by side: scrolling together, working in either, lighting twins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journeyeditor.canvas.companion import Companion
from journeyeditor.edits.maps import delete_map
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.edits.stages import revise_stage
from journeyeditor.model.enums import State
from journeyeditor.model.find import customer_cards, places, point_ref
from tests.ui.driver import Driver, press

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pair(paytv: Driver) -> Driver:
    """PAYTV beside its to-be copy, which is open; its second stage has been made wider."""
    paytv.do("journey.copy")
    journey = paytv.session.journey
    wider = revise_stage(paytv.session.project, journey.id, journey.stages[1].id, slots=8)
    paytv.session.commit("Wider", wider)
    paytv.do("view.side_by_side")
    return paytv


def peer(driver: Driver) -> Companion:
    """The map that is not edited."""
    found = driver.window.panes.desk.halves.peer
    assert found is not None
    return found


def seat(driver: Driver, index: int) -> QWidget:
    """The first or second half, from left to right or top to bottom."""
    found = driver.window.panes.desk.halves.widget(index)
    assert found is not None
    return found


def stage_px(driver: Driver, index: int) -> tuple[float, float]:
    """Where a stage begins in the editor and in the other half, in px of each."""
    found = []
    for area in (driver.window.view, peer(driver)):
        stage = area.scene.shown.grid.stages[index]
        found.append(area.camera.to_window(stage.x, 0).x)
    return found[0], found[1]


def on_peer(driver: Driver, card_id: str) -> QPoint:
    """The middle of a card in the other half."""
    area = peer(driver)
    found = area.scene.index.find(area.scene.shown, f"card:{card_id}")
    assert found is not None
    return area.window_rect("body", found.rect).center().toPoint()


def test_nothing_to_lay_beside_is_grey(paytv: Driver) -> None:
    assert not paytv.enabled("view.side_by_side")
    paytv.window.panes.desk.halves.toggle()
    assert paytv.window.panes.desk.halves.peer is None
    assert "no to-be journey" in paytv.status()


def test_as_is_comes_first_and_the_command_is_checked(pair: Driver) -> None:
    halves = pair.window.panes.desk.halves
    assert pair.session.journey.state is State.TO_BE
    assert seat(pair, 1).isAncestorOf(pair.window.view)
    assert seat(pair, 0).isAncestorOf(peer(pair))
    assert pair.window.commands["view.side_by_side"].isChecked()
    pair.do("view.side_by_side")
    assert not pair.window.commands["view.side_by_side"].isChecked()
    assert halves.peer is None


def test_the_same_stage_stays_beside_itself(pair: Driver) -> None:
    """Though the second stage is wider in the to-be map."""
    view = pair.window.view
    first, other = stage_px(pair, 0)
    assert abs(first - other) <= 1
    shown = view.scene.shown
    fourth = shown.grid.stages[3]
    view.scroll_by(round((fourth.x - shown.names_w) * view.camera.scale), 40)
    here, there = stage_px(pair, 3)
    assert abs(here - there) <= 1
    assert peer(pair).camera.x < view.camera.x
    assert peer(pair).camera.y == view.camera.y


def test_the_other_half_leads_as_well(pair: Driver) -> None:
    peer(pair).scroll_by(700, 30)
    here, there = stage_px(pair, 3)
    assert abs(here - there) <= 1
    peer(pair).zoom_to(0.3)
    assert pair.window.view.zoom == 0.3


def test_a_press_on_the_other_half_chooses_there(pair: Driver) -> None:
    """One click opens that map and chooses what was hit; the halves stay where they are."""
    as_is = pair.session.project.maps[0]
    card = customer_cards(as_is)[0].card
    left = seat(pair, 0).geometry()
    QTest.mouseClick(peer(pair).viewport(), LEFT, pos=on_peer(pair, card.id))
    assert pair.session.map_id == as_is.id
    assert pair.session.selection == {card.id}
    assert seat(pair, 0).isAncestorOf(pair.window.view)
    assert seat(pair, 0).geometry() == left
    assert pair.window.view.hasFocus() or QApplication.focusWidget() is None
    assert pair.session.undo_label == "Wider"


def test_a_card_can_be_dragged_in_the_other_half_at_once(pair: Driver) -> None:
    """The widget that was pressed keeps the mouse, though the editor has taken its seat."""
    as_is = pair.session.project.maps[0]
    card = customer_cards(as_is)[0].card
    port, start = peer(pair).viewport(), on_peer(pair, card.id)
    seat = peer(pair).mapToGlobal(start)
    QTest.mousePress(port, LEFT, pos=start)
    for step in (10, 60, 120):
        QTest.mouseMove(port, port.mapFromGlobal(seat + QPoint(step, 0)))
        QApplication.processEvents()
    QTest.mouseRelease(port, LEFT, pos=port.mapFromGlobal(seat + QPoint(120, 0)))
    QApplication.processEvents()
    assert pair.session.project.maps[0] is not as_is
    before = [place.card.id for place in customer_cards(as_is)]
    after = [place.card.id for place in customer_cards(pair.session.project.maps[0])]
    assert sorted(before) == sorted(after)
    assert pair.session.map_id == as_is.id


def test_what_is_carried_from_the_palette_lands_in_either_half(pair: Driver) -> None:
    as_is = pair.session.project.maps[0]
    window = pair.window
    place = on_peer(pair, customer_cards(as_is)[0].card.id)
    palette, there = window.palette_panel, peer(pair).viewport().mapToGlobal(place)
    window.view.begin_drag(PaletteItem.TOUCHPOINT)
    for step in (QPoint(-40, 0), QPoint(0, 0)):
        QTest.mouseMove(palette, palette.mapFromGlobal(there + step))
        QApplication.processEvents()
    assert pair.session.map_id == as_is.id
    assert pair.session.shown is not pair.session.project
    QTest.mouseRelease(palette, LEFT, pos=palette.mapFromGlobal(there))
    window.view.settle()
    maps = pair.session.project.maps
    assert len(customer_cards(maps[0])) == len(customer_cards(as_is)) + 1
    assert len(customer_cards(maps[1])) == len(customer_cards(as_is))


def test_trading_places_scrolls_nothing(pair: Driver) -> None:
    view = pair.window.view
    view.scroll_by(500, 20)
    mine, theirs = view.camera, peer(pair).camera
    pair.window.panes.desk.halves.trade()
    assert (view.camera.x, view.camera.y) == (theirs.x, theirs.y)
    assert (peer(pair).camera.x, peer(pair).camera.y) == (mine.x, mine.y)


def test_what_is_chosen_lights_its_twin(pair: Driver) -> None:
    journey = pair.session.journey
    card = customer_cards(journey)[2].card
    pair.choose(card.id)
    (ring,) = peer(pair).lit
    scene = peer(pair).scene
    found = scene.index.find(scene.shown, f"card:{card.origin_id}")
    assert found is not None
    assert ring.rect == found.rect
    pair.choose(point_ref(journey.curves[0].id, card.id))
    assert [placed.rect for placed in peer(pair).lit] == [found.rect]
    pair.choose(journey.stages[1].id)
    assert {placed.layer for placed in peer(pair).lit} == {"header"}
    pair.choose()
    assert peer(pair).lit == ()


def test_both_follow_the_project(pair: Driver) -> None:
    """An edit, undo, and the words of the map reach the half that is not edited too."""
    pair.window.panes.desk.halves.trade()
    card = next(places(pair.session.journey)).card
    pair.choose(card.id)
    pair.do("edit.delete")
    pair.window.panes.desk.halves.trade()
    scene = peer(pair).scene
    assert scene.index.find(scene.shown, f"card:{card.id}") is None
    pair.do("edit.undo")
    assert pair.session.map_id == pair.session.project.maps[0].id
    view = pair.window.view
    assert view.scene.index.find(view.scene.shown, f"card:{card.id}") is not None


def test_escape_shows_one_again(pair: Driver) -> None:
    pair.do("edit.select_all")
    view = pair.window.view
    press(view, Qt.Key.Key_Escape)
    assert pair.session.selection == frozenset()
    assert pair.window.panes.desk.halves.peer is not None
    press(view, Qt.Key.Key_Escape)
    assert pair.window.panes.desk.halves.peer is None


def test_turning_is_remembered(pair: Driver) -> None:
    halves = pair.window.panes.desk.halves
    before = halves.orientation()
    pair.do("view.turn")
    assert halves.orientation() is not before
    pair.do("view.side_by_side")
    pair.do("view.side_by_side")
    assert halves.orientation() is not before
    sizes = halves.sizes()
    assert abs(sizes[0] - sizes[1]) <= 1


def test_another_journey_brings_its_own_partner(pair: Driver) -> None:
    pair.do("journey.duplicate")
    third = pair.session.journey
    assert third.baseline_id == pair.session.project.maps[0].id
    assert peer(pair).scene.pinned == third.baseline_id
    pair.session.open_map(pair.session.project.maps[0].id)
    assert peer(pair).scene.pinned == pair.session.project.maps[1].id


def test_it_ends_when_the_partner_is_gone(pair: Driver) -> None:
    project = pair.session.project
    pair.session.commit("Delete", delete_map(project, project.maps[0].id))
    assert pair.window.panes.desk.halves.peer is None
    pair.do("edit.undo")
    assert len(pair.session.project.maps) == 2


def test_another_file_ends_it(pair: Driver) -> None:
    pair.session.replace(delete_map(pair.session.project, pair.session.map_id), saved=True)
    assert pair.window.panes.desk.halves.peer is None
