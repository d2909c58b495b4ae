"""The inspector: what it shows, that each change is one step, and errors at the field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from journeyeditor.edits.stages import add_stage
from journeyeditor.model.enums import (
    Actor,
    Content,
    State,
)
from journeyeditor.model.find import customer_cards, in_order
from journeyeditor.model.journey import Stage
from journeyeditor.ui.controls.numbers import parse_number
from journeyeditor.ui.panels.inspector_words import card_number
from tests.ui.driver import Driver, press


def twelfth(paytv: Driver) -> str:
    """The third call."""
    return customer_cards(paytv.session.journey)[11].card.id


def test_says_what_is_chosen_and_where_it_stands(paytv: Driver) -> None:
    """Kind, number, stage and moment."""
    paytv.choose(twelfth(paytv))
    assert paytv.inspector.page is paytv.inspector.card
    assert paytv.inspector.card.head.text == "Touchpoint 12 First use, moment 1"


def test_another_file_gets_pages_of_its_own(paytv: Driver) -> None:
    """What showed a former one would keep all of it; where somebody types nothing is lost."""
    paytv.choose(twelfth(paytv))
    card = paytv.inspector.card
    paytv.session.replace(paytv.session.project.model_copy(), saved=True)
    paytv.choose(twelfth(paytv))
    assert paytv.inspector.page is paytv.inspector.card is not card
    assert paytv.inspector.page.isVisible()
    paytv.inspector.focus_first()
    typed_on = paytv.inspector.card
    paytv.session.replace(paytv.session.project.model_copy(), saved=True)
    assert paytv.inspector.card is typed_on


def test_numbers_are_those_of_the_map(paytv: Driver) -> None:
    """Customers' cards count by themselves, employees' with their letter; notes have none."""
    journey = paytv.session.journey
    steps = [p for p in in_order(journey) if p.lane.content is Content.TOUCHPOINTS]
    for actor, mark in ((Actor.CUSTOMER, ""), (Actor.EMPLOYEE, "E")):
        own = [place for place in steps if place.lane.actor is actor]
        expected = [f"{mark}{number}" for number in range(1, len(own) + 1)]
        assert [card_number(journey, place) for place in own] == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [("−0,8", -0.8), ("+1.5", 1.5), ("-2", -2.0), (" 0 ", 0.0), ("", None), ("inf", None)],
)
def test_numbers_as_people_type_them(text: str, value: float | None) -> None:
    """Comma or point, any minus."""
    assert parse_number(text) == value


def test_things_of_several_kinds_are_counted(paytv: Driver) -> None:
    """A card and a stage have no fields together."""
    journey = paytv.session.journey
    paytv.choose(twelfth(paytv), journey.stages[0].id)
    assert paytv.inspector.page.head.text == "2 things chosen"


def test_nothing_chosen_shows_the_journey(paytv: Driver) -> None:
    """Title, persona, scope, state, version, date."""
    page = paytv.inspector.journey
    assert paytv.inspector.page is page
    journey = paytv.session.journey
    assert (page.title.text(), page.persona.text()) == (journey.title, "Sanne")
    assert (page.state.value, page.version.text()) == ("as_is", journey.version)


def test_fields_of_the_journey_change_it(paytv: Driver) -> None:
    """Each with its own step."""
    page = paytv.inspector.journey
    paytv.type_into(page.title, "Welcome")
    page.persona.setText("Noor")
    press(page.persona, Qt.Key.Key_Return)
    page.state.button("to_be").click()
    journey = paytv.session.journey
    assert (journey.title, journey.state) == ("Welcome", State.TO_BE)
    names = {p.id: p.name for p in paytv.session.project.personas}
    assert names[journey.persona_id or ""] == "Noor"
    paytv.do("edit.undo")
    assert paytv.session.undo_label == "New persona"


def test_too_much_to_oversee_is_advice_on_the_journey_page(paytv: Driver) -> None:
    """Nine stages are told, not refused; one fewer and the sentence goes."""
    page = paytv.inspector.journey
    assert page.remarks.sentences == ["8 actions have no owner yet."]
    for number in range(3):
        project = add_stage(
            paytv.session.project,
            paytv.session.map_id,
            6 + number,
            Stage(id=f"more{number}", name="More"),
        )
        paytv.session.commit("Add stage", project, frozenset())
    first, *rest = page.remarks.sentences
    assert first.startswith("9 stages: more than 8")
    paytv.do("edit.undo")
    assert page.remarks.sentences == rest
