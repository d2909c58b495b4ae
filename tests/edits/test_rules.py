"""What may land where (method, 2.4)."""

from __future__ import annotations

import pytest

from journeyeditor.edits.rules import ON_CARDS, PaletteItem, Refusal, refusal
from journeyeditor.model.enums import Actor, Content
from journeyeditor.model.find import find_card
from journeyeditor.model.journey import Lane
from tests.edits.rows import drawn

CUSTOMER = Lane(id="1", name="c")
EMPLOYEE = Lane(id="2", name="e", actor=Actor.EMPLOYEE)
EMOTION = Lane(id="3", name="e", content=Content.EMOTION_CURVE)
TEXT = Lane(id="4", name="t", content=Content.TEXT)
QUOTES = Lane(id="5", name="q", content=Content.QUOTES)

ONLY = {
    PaletteItem.TOUCHPOINT: (Refusal.CUSTOMER_ONLY, {"1"}),
    PaletteItem.ACTION: (Refusal.CUSTOMER_ONLY, {"1"}),
    PaletteItem.WAIT: (Refusal.JOURNEY_ONLY, {"1", "2"}),
    PaletteItem.ACTIVITY: (Refusal.EMPLOYEE_ONLY, {"2"}),
    PaletteItem.SYSTEM: (Refusal.EMPLOYEE_ONLY, {"2"}),
    PaletteItem.CURVE: (Refusal.EMOTION_ONLY, {"3"}),
    PaletteItem.TEXT: (Refusal.NOTES_ONLY, {"4", "5"}),
    PaletteItem.QUOTE: (Refusal.ON_CARD, {"4", "5"}),
    PaletteItem.KANO: (Refusal.ON_CARD, set()),
}


@pytest.mark.parametrize("item", list(ONLY))
@pytest.mark.parametrize("lane", [CUSTOMER, EMPLOYEE, EMOTION, TEXT, QUOTES])
def test_lanes(item: PaletteItem, lane: Lane) -> None:
    reason, lanes = ONLY[item]
    expected = None if lane.id in lanes else reason
    assert refusal(drawn(C="a", F="_"), "m", item, lane, None) is expected


@pytest.mark.parametrize("item", list(PaletteItem))
def test_beside_the_lanes(item: PaletteItem) -> None:
    anywhere = {PaletteItem.STAGE, PaletteItem.LANE, PaletteItem.CURVE}
    on_cards = Refusal.ON_CARD if item in ON_CARDS else Refusal.NO_LANE
    expected = None if item in anywhere else on_cards
    assert refusal(drawn(C="a", F="_"), "m", item, None, None) is expected


def test_a_full_moment() -> None:
    project = drawn(C="+".join(f"n{i}" for i in range(100)) + " a", F="_ _")
    for card_id, expected in (("n0", Refusal.NO_ROOM), ("a", None)):
        place = find_card(project.maps[0], card_id)
        assert place is not None
        item = PaletteItem.TOUCHPOINT
        assert refusal(project, "m", item, place.lane, place.card) is expected
