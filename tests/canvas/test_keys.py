"""Everything by keyboard: walking, typing, moving, feelings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from journeyeditor.edits.new import blank_project, seeded_ids
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Point
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import Content, Language
from journeyeditor.model.journey import Lane
from tests.canvas.conftest import small
from tests.canvas.driver import ALT, CTRL, Driver, Key


def test_arrows_walk_over_cards(driver: Driver) -> None:
    driver.key(Key.Key_Right)
    assert driver.session.selection == {"P1"}
    driver.key(Key.Key_Right, Key.Key_Right)
    assert driver.session.selection == {"P3"}
    driver.key(Key.Key_Right)
    assert driver.session.selection == {"P4"}
    driver.key(Key.Key_Left)
    assert driver.session.selection == {"P3"}


def test_tab_begins_at_the_first_cell(driver: Driver) -> None:
    driver.key(Key.Key_Tab)
    assert driver.session.selection == {"P1"}
    driver.key(Key.Key_Tab)
    assert driver.session.selection == {"P4"}


def test_an_empty_map_takes_the_first_step_at_once(driver: Driver) -> None:
    driver.session.replace(blank_project(Language.EN, seeded_ids(1)), saved=True)
    driver.type("Hears")
    driver.key(Key.Key_Return)
    driver.type("Asks")
    driver.key(Key.Key_Tab)
    lane = driver.session.journey.lanes[0]
    assert [(card.title, card.slot) for card in lane.cells[0].cards] == [("Hears", 0), ("Asks", 1)]


def test_tab_in_a_title_chooses_the_card_of_the_next_cell(driver: Driver) -> None:
    driver.click(driver.rect("card:P2").centre)
    driver.key(Key.Key_F2, Key.Key_Tab)
    assert driver.session.selection == {"P4"}
    assert driver.status == "Card chosen."


def test_typing_at_nothing_changes_no_card(driver: Driver) -> None:
    before = driver.session.project
    driver.type("Zap")
    assert driver.editor is None
    assert driver.session.project is before
    driver.key(Key.Key_Return)
    assert driver.session.selection == {"P1"}


def test_the_status_line_names_what_is_chosen(driver: Driver) -> None:
    named = []
    for ref in ("P1", "point:k:P1", "s", "c"):
        block = {"P1": "card:P1", "s": "stage:s", "c": "name:c"}.get(ref, ref)
        driver.click(driver.rect(block).centre)
        assert driver.session.selection == {ref}
        named.append(driver.status)
    assert named == ["Card chosen.", "Feeling chosen.", "Stage chosen.", "Lane chosen."]


def test_a_click_on_a_link_chooses_it_and_delete_removes_it(driver: Driver) -> None:
    link, name = driver.session.journey.links[0], driver.rect("name:e")
    at = Point(driver.rect("card:P1").centre.x, name.bottom - 3)
    driver.click(at)
    assert driver.session.selection == {link.id}
    assert driver.said[-1] == ("Link chosen.", "Delete removes it.")
    driver.key(Key.Key_Delete)
    assert driver.session.journey.links == ()
    assert driver.said[-1] == ("Took 1 thing off the map.", "Ctrl+Z puts it back.")


def test_arrows_walk_over_points_empty_places_and_names(driver: Driver) -> None:
    driver.key(Key.Key_Right, Key.Key_Down)
    assert driver.session.selection == {"point:k:P1"}
    driver.key(Key.Key_Down)
    assert driver.session.selection == {"A1"}
    driver.key(Key.Key_Down)
    assert driver.session.selection == frozenset()
    driver.key(Key.Key_Left)
    assert driver.session.selection == {"b"}
    driver.key(Key.Key_Right, Key.Key_Up, Key.Key_Up, Key.Key_Up, Key.Key_Up)
    assert driver.session.selection == {"s"}


def test_alt_arrows_move_the_card(driver: Driver) -> None:
    driver.click(driver.rect("card:P1").centre)
    driver.key(Key.Key_Right, held=ALT)
    assert (driver.card("P1").slot, driver.card("P2").slot) == (1, 0)
    driver.session.undo()
    assert driver.card("P1").slot == 0


def test_enter_edits_the_title(driver: Driver) -> None:
    driver.click(driver.rect("card:P1").centre)
    driver.key(Key.Key_Return)
    assert driver.editor is not None
    driver.type("Calls")
    assert driver.card("P1").title == "P1"
    driver.view.setFocus()
    driver.wait()
    assert driver.editor is None
    assert driver.card("P1").title == "Calls"
    assert driver.session.undo_label == "Edit text"


def test_enter_in_a_card_makes_the_next_card(driver: Driver) -> None:
    driver.click(driver.rect("card:P5").centre)
    driver.key(Key.Key_Return, Key.Key_Return)
    driver.type("One")
    driver.key(Key.Key_Return)
    driver.type("Two")
    driver.key(Key.Key_Escape)
    cards = driver.session.project.maps[0].lanes[0].cells[1].cards
    assert [(card.title, card.slot) for card in cards] == [("P4", 0), ("P5", 1), ("One", 2)]


def test_forty_notes_without_the_mouse(driver: Driver) -> None:
    driver.key(Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Right)
    for number in range(40):
        driver.type(f"n{number}")
        driver.key(Key.Key_Return)
    driver.key(Key.Key_Escape)
    assert [t for t in driver.titles() if t.startswith("n")] == [f"n{i}" for i in range(40)]


def test_typing_in_an_empty_place_starts_a_card(driver: Driver) -> None:
    driver.click(driver.spot("f", "t", 1))
    driver.type("Helps")
    driver.key(Key.Key_Tab)
    made = next(t for t in driver.titles() if t == "Helps")
    assert made == "Helps"
    assert driver.session.undo_label == "Add employee activity"


def test_typing_on_a_card_replaces_its_title(driver: Driver) -> None:
    driver.click(driver.rect("card:P2").centre)
    driver.type("Zap")
    driver.key(Key.Key_Tab)
    assert driver.card("P2").title == "Zap"


def test_escape_while_typing_leaves_the_title(driver: Driver) -> None:
    before = driver.session.project
    driver.click(driver.rect("card:P2").centre)
    driver.type("Zap")
    driver.key(Key.Key_Escape)
    assert driver.editor is None
    assert driver.session.project is before
    assert driver.session.shown is before


def test_an_emptied_title_is_left_as_it_was(driver: Driver) -> None:
    driver.click(driver.rect("card:P2").centre)
    driver.key(Key.Key_F2, Key.Key_Backspace, Key.Key_Tab)
    assert driver.card("P2").title == "P2"


def test_undo_in_the_field_is_its_own(driver: Driver) -> None:
    driver.click(driver.rect("card:P2").centre)
    driver.type("Zap")
    driver.key(Key.Key_Z, held=CTRL)
    assert driver.editor is not None
    assert driver.editor.toPlainText() != "Zap"
    assert driver.session.undo_label == ""


def test_a_paste_is_plain_text_and_bounded(driver: Driver) -> None:
    driver.click(driver.rect("card:P2").centre)
    driver.key(Key.Key_F2)
    data = QMimeData()
    data.setText("a\nb " + "x" * 5000)
    data.setHtml("<b>bold</b>")
    assert driver.editor is not None
    driver.editor.insertFromMimeData(data)
    driver.key(Key.Key_Tab)
    title = driver.card("P2").title
    assert title.startswith("a b xxx")
    assert len(title) <= 500


def test_stage_and_lane_names_by_double_click(driver: Driver) -> None:
    driver.double_click(driver.rect("stage:t").centre)
    driver.type("Later")
    driver.key(Key.Key_Return)
    driver.double_click(driver.rect("name:f").centre)
    driver.type("Front")
    driver.key(Key.Key_Return)
    journey = driver.session.project.maps[0]
    assert [stage.name for stage in journey.stages] == ["Before", "Later"]
    assert [lane.name for lane in journey.lanes][2] == "Front"
    assert driver.editor is None


def test_plus_and_minus_move_the_feeling_and_merge(driver: Driver) -> None:
    driver.click(driver.rect("card:P1").centre)
    driver.type("+")
    driver.type("+")
    points = {p.card_id: p.v for p in driver.session.project.maps[0].curves[0].points}
    assert points["P1"] == 2.0
    driver.session.undo()
    points = {p.card_id: p.v for p in driver.session.project.maps[0].curves[0].points}
    assert points["P1"] == 1.0


def test_a_question_mark_makes_it_unmeasured(driver: Driver) -> None:
    driver.click(driver.rect("card:P1").centre)
    driver.type("?")
    assert [p.card_id for p in driver.session.project.maps[0].curves[0].points] == ["P2"]


def test_delete_and_undo(driver: Driver) -> None:
    before = driver.session.project
    driver.click(driver.rect("card:P1").centre)
    driver.key(Key.Key_Delete)
    assert "P1" not in driver.titles()
    assert driver.session.undo_label == "Delete 1 thing"
    driver.session.undo()
    assert driver.session.project is before
    assert driver.session.selection == {"P1"}


def test_the_last_lane_with_steps_stays(driver: Driver) -> None:
    for lane in ("c", "b"):
        driver.click(driver.rect(f"name:{lane}").centre)
        driver.key(Key.Key_Delete)
    before = driver.session.project
    assert [lane.id for lane in before.maps[0].lanes] == ["e", "f"]
    driver.click(driver.rect("name:f").centre)
    driver.key(Key.Key_Delete)
    assert driver.session.project is before
    words = "A map keeps at least one lane with steps of a customer or an employee."
    assert driver.status == words


def test_escape_lets_go(driver: Driver) -> None:
    driver.click(driver.rect("card:P1").centre)
    driver.key(Key.Key_Escape)
    assert driver.session.selection == frozenset()


@pytest.mark.parametrize(
    "content", [c for c in Content if c not in (Content.TOUCHPOINTS, Content.EMOTION_CURVE)]
)
def test_typing_makes_a_card_in_every_kind_of_lane(
    content: Content, qtbot: QtBot, fonts: Fonts
) -> None:
    """Also where the lane takes what no palette row offers, such as opportunities."""
    project = small()
    lane = Lane(id="more", name="More", content=content)
    journey = evolve(project.maps[0], lanes=(*project.maps[0].lanes, lane))
    driver = Driver(evolve(project, maps=(journey,)), fonts)
    qtbot.addWidget(driver.view)
    driver.click(driver.spot("more", "s", 0))
    driver.type("Bel terug")
    driver.key(Key.Key_Return, Key.Key_Escape)
    assert "Bel terug" in driver.titles()
    driver.session.undo()
    assert "Bel terug" not in driver.titles()
