"""The list of impact chains: factors typed as people do, the sum, and unknown instead of 0."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from journeyeditor.edits.lists import add_item
from journeyeditor.model.enums import Behaviour
from journeyeditor.model.project import ImpactChain
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.numbers import ungrouped
from journeyeditor.ui.lists.details.impact import ImpactDetail
from tests.ui.driver import Driver, press
from tests.ui.lists import about, open_list


def give(number: Number, text: str) -> None:
    number.setFocus()
    number.setText(text)
    press(number, Qt.Key.Key_Return)


def test_a_chain_is_filled_in_and_counted(paytv: Driver) -> None:
    session = paytv.session
    session.commit(
        "one", add_item(session.project, "impact_chains", ImpactChain(id="i", lever="Call back"))
    )
    paytv.do("analyse.impact")
    editor = open_list(paytv, "impact_chains", "i")
    form = editor.detail
    assert isinstance(form, ImpactDetail)
    assert about(editor, "Call back") == "unknown"
    give(form.volume, "12.000")
    give(form.affected, "25")
    give(form.does, "8")
    form.behaviour.chosen.emit("switch")
    assert about(editor, "Call back") == "unknown"
    give(form.value, "180")
    chain = session.project.impact_chains[0]
    assert (chain.volume, chain.p_affected, chain.p_behaviour) == (12_000, 0.25, 0.08)
    assert chain.behaviour is Behaviour.SWITCH
    assert about(editor, "Call back") == "€ 43,200 a year"
    give(form.affected, "130")
    assert paytv.notes(form) == ["! A number from 0 to 100."]
    assert session.project.impact_chains[0] is chain
    give(form.affected, "")
    assert about(editor, "Call back") == "unknown"
    paytv.choose("P14")
    form.cards.added.emit(("P14",))
    assert session.project.impact_chains[0].card_ids == ("P14",)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [("12.000", "12000"), ("1,234,567", "1234567"), ("−12 000", "-12000"), ("12,5", "12,5")],
)
def test_groups_of_three_are_one_number(typed: str, plain: str) -> None:
    assert ungrouped(typed) == plain
