"""The status line tells what is chosen, whoever chose it, and keeps no sentence that is over."""

from __future__ import annotations

from tests.ui.driver import Driver


def test_what_is_chosen_elsewhere_is_told(paytv: Driver) -> None:
    paytv.choose("P01", "P02")
    assert "2 cards chosen" in paytv.status()
    paytv.choose("P01")
    assert "Card chosen" in paytv.status()
    paytv.choose()
    assert paytv.status() == ""


def test_going_back_to_nothing_chosen_leaves_no_old_sentence(paytv: Driver) -> None:
    paytv.choose("P01")
    paytv.do("edit.delete")
    assert paytv.session.selection == frozenset()
    paytv.do("edit.undo")
    assert "Taken back" in paytv.status()
    paytv.choose()
    assert paytv.status() == ""


def test_what_a_command_did_is_told_after_what_it_chose(paytv: Driver) -> None:
    paytv.choose("P01")
    paytv.do("edit.duplicate")
    assert "chosen" not in paytv.status()
