"""What the rows of the context menus do to cards, stages, lanes, links and curves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from journeyeditor.canvas.walk import Focus
from journeyeditor.model.enums import CurveKind, Evidence
from journeyeditor.ui.context.outlines import Filling
from tests.ui.driver import Driver, press
from tests.ui.menus import at_block, by_key, cards, choose, curve_of, felt, on_map, words


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def test_a_face_is_given_to_all_chosen_cards_in_one_step(paytv: Driver) -> None:
    chosen, before = cards(paytv, 2), paytv.session.project
    paytv.choose(*chosen)
    menu = on_map(paytv, at_block(paytv, f"card:{chosen[0]}"))
    choose(menu, "−2 angry")
    assert [felt(paytv, card) for card in chosen] == [-2.0, -2.0]
    on_map(paytv, at_block(paytv, f"card:{chosen[0]}"))
    assert paytv.window.commands["edit.feel.-2"].isChecked()
    paytv.do("edit.undo")
    assert paytv.session.project is before


def test_unmeasured_is_not_neutral(paytv: Driver) -> None:
    (card,) = cards(paytv, 1)
    paytv.choose(card)
    paytv.do("edit.feel.0")
    assert felt(paytv, card) == 0.0
    paytv.do("edit.feel.none")
    assert felt(paytv, card) is None
    paytv.do("edit.feel.up")
    assert felt(paytv, card) == 0.5


def test_what_has_no_feeling_says_so(paytv: Driver) -> None:
    paytv.choose(paytv.session.journey.stages[0].id)
    before = paytv.session.project
    paytv.do("edit.feel.2")
    assert paytv.session.project is before
    assert "has a feeling" in paytv.status()


def test_the_channel_is_chosen_from_the_list_of_the_project(paytv: Driver) -> None:
    chosen = cards(paytv, 2)
    paytv.choose(*chosen)
    menu = on_map(paytv, at_block(paytv, f"card:{chosen[0]}"))
    wanted = paytv.session.project.channels[3]
    choose(menu, wanted.name)
    assert [getattr(paytv.card(card), "channel_id", "") for card in chosen] == [wanted.id] * 2
    assert paytv.session.undo_label == "Change channel"
    paytv.do("edit.evidence.research")
    assert all(paytv.card(card).evidence is Evidence.RESEARCH for card in chosen)


def test_stages_are_added_on_both_sides(paytv: Driver) -> None:
    first = paytv.session.journey.stages[0]
    for command, at in (("insert.stage_before", 0), ("insert.stage_after", 1)):
        paytv.choose(first.id)
        paytv.do(command)
        field = paytv.window.view.viewport().findChild(QPlainTextEdit, "title-editor")
        assert field is not None, "its name is not being typed"
        assert paytv.session.journey.stages[at].id != first.id
        press(field, Qt.Key.Key_Escape)
        assert paytv.session.journey.stages[0] is first
        paytv.do(command)
        paytv.window.view.settle()
        assert paytv.session.journey.stages[at].id != first.id
        paytv.do("edit.undo")
        assert paytv.session.journey.stages[0] is first


def test_a_lane_is_added_below_the_one_that_is_chosen(paytv: Driver) -> None:
    lane = paytv.session.journey.lanes[1]
    paytv.choose(lane.id)
    paytv.do("insert.lane_below")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    paytv.window.view.settle()
    assert paytv.session.journey.lanes[1] is lane
    assert [lane.id for lane in paytv.session.journey.lanes[2:3]] == list(paytv.session.selection)


def test_a_moment_comes_and_goes_but_never_takes_a_card_along(paytv: Driver) -> None:
    view, stage = paytv.window.view, paytv.session.journey.stages[0]
    lane_id = paytv.session.journey.lanes[0].id
    view.bench.focus = Focus(lane_id, stage.id, 1)
    paytv.do("insert.moment")
    assert paytv.session.journey.stages[0].slots == stage.slots + 1
    assert "empty moment 2" in paytv.status()
    view.bench.focus = Focus(lane_id, stage.id, 1)
    paytv.do("insert.moment_out")
    assert paytv.session.journey.stages[0].slots == stage.slots
    view.bench.focus = Focus(lane_id, stage.id, 0)
    before = paytv.session.project
    paytv.do("insert.moment_out")
    assert paytv.session.project is before
    assert "only an empty one" in paytv.status()


def test_a_lane_gets_its_height_from_the_menu(paytv: Driver) -> None:
    lane = paytv.session.journey.lanes[0]
    paytv.choose(lane.id)
    for _ in range(8):
        paytv.do("journey.lane_taller")
    assert paytv.session.journey.lanes[0].height == 6
    choose(on_map(paytv, at_block(paytv, f"name:{lane.id}")), "2 of 6")
    assert paytv.session.journey.lanes[0].height == 2
    paytv.do("journey.lane_lower")
    assert paytv.session.journey.lanes[0].height == 1


def test_a_hidden_lane_comes_back_by_the_menu_of_its_line(paytv: Driver) -> None:
    lane = paytv.session.journey.lanes[0]
    menu = on_map(paytv, at_block(paytv, f"name:{lane.id}"))
    choose(menu, "Hide lane")
    assert paytv.session.journey.lanes[0].hidden
    menu = on_map(paytv, at_block(paytv, f"name:{lane.id}"))
    assert "2 of 6" not in words(menu)
    choose(menu, "Show this lane")
    assert not paytv.session.journey.lanes[0].hidden


def test_the_print_flag_is_ticked_as_it_is(paytv: Driver) -> None:
    lane = paytv.session.journey.lanes[0]
    on_map(paytv, at_block(paytv, f"name:{lane.id}"))
    assert paytv.window.commands["journey.print_lane"].isChecked() is lane.print
    paytv.do("journey.print_lane")
    assert paytv.session.journey.lanes[0].print is not lane.print


@pytest.mark.parametrize(("command", "at"), [("edit.move.right", 1), ("edit.move.left", 0)])
def test_a_stage_moves_with_the_same_commands_as_a_card(
    paytv: Driver, command: str, at: int
) -> None:
    stage = paytv.session.journey.stages[0]
    paytv.choose(stage.id)
    paytv.do(command)
    assert paytv.session.journey.stages[at].id == stage.id
    if not at:
        assert "cannot go further" in paytv.status()


def test_a_lane_moves_by_its_keys(paytv: Driver) -> None:
    lane = paytv.session.journey.lanes[0]
    paytv.choose(lane.id)
    press(paytv.window.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert paytv.session.journey.lanes[1].id == lane.id
    press(paytv.window.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert paytv.session.journey.lanes[1].id == lane.id


def test_links_are_reached_from_their_cards_and_back(paytv: Driver) -> None:
    link = paytv.session.journey.links[0]
    paytv.choose(link.target)
    menu = on_map(paytv, at_block(paytv, f"card:{link.target}"))
    row = next(text for text in words(menu) if " supports " in text)
    choose(menu, row)
    assert paytv.session.selection == {link.id}
    menu = by_key(paytv)
    choose(menu, next(text for text in words(menu) if text.startswith("Go to ")))
    assert paytv.session.selection == {link.source}


def test_a_curve_becomes_a_target_and_a_measured_one_needs_numbers(paytv: Driver) -> None:
    curve = curve_of(paytv)
    paytv.choose(curve)
    choose(by_key(paytv), "Target")
    assert paytv.session.journey.curves[0].kind is CurveKind.TARGET
    choose(by_key(paytv), "Measured")
    assert paytv.session.journey.curves[0].kind is CurveKind.TARGET
    assert "number of answers" in paytv.status()


def test_fillings_with_nothing_to_offer_are_left_out(paytv: Driver) -> None:
    paytv.choose()
    menu = paytv.window.context.make((Filling.CHANNELS, Filling.LINKS), paytv.window)
    assert menu.isEmpty()
    menu.deleteLater()
