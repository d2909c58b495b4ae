"""Where a row belongs, by what it says."""

from __future__ import annotations

import pytest

from journeyeditor.importing.places import JOURNEY, Target, Where
from tests.importing.maps import PLACES


def _card(*ids: str) -> tuple[Target, ...]:
    return tuple(Target(card) for card in ids)


STAGE1, STAGE2 = (Target(stage_id="s1"),), (Target(stage_id="s2"),)


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (Where("P3"), _card("P3")),
        (Where("3"), _card("P3")),
        (Where("kaart 3"), _card("P3")),
        (Where("M1"), _card("E1")),
        (Where("bestelt ONLINE"), _card("P3")),
        (Where("Vergelijkt pakketten"), _card("P1")),
        (Where("Belt"), _card("P2", "P4")),
        (Where("Belt", stage="2"), _card("P4")),
        (Where("Belt", stage="eerste factuur"), _card("P4")),
        (Where("Vergelijkt pakketten", stage="2"), ()),
        (Where("Eerste factuur"), STAGE2),
        (Where(stage="1"), STAGE1),
        (Where(stage="Fase 2"), STAGE2),
        (Where("2", scope="fase"), STAGE2),
        (Where("2", scope="card"), _card("P2")),
        (Where(scope="hele reis"), (JOURNEY,)),
        (Where("overall"), (JOURNEY,)),
        (Where(channel="telefoon"), _card("P2", "P4")),
        (Where(channel="Phone", stage="Kiezen"), _card("P2")),
        (Where(channel="website"), _card("P1", "P3")),
        (Where(stage="1", scope="kaart"), ()),
        (Where("99"), ()),
        (Where("Onbekend"), ()),
        (Where(stage="7"), ()),
        (Where(channel="app"), ()),
        (Where("?!"), ()),
    ],
)
def test_find(where: Where, found: tuple[Target, ...]) -> None:
    assert PLACES.find(where) == found


def test_an_exact_title_goes_before_one_that_is_nearly_the_same() -> None:
    assert PLACES.find(Where("Bestelt online!")) == _card("P3")
    assert PLACES.find(Where(" bestelt  online ")) == _card("P3")
