"""What a chain brings in a year, and that an unknown factor makes it unknown."""

from __future__ import annotations

import pytest

from journeyeditor.analysis.impact import Factor, impact, total
from journeyeditor.model.base import evolve
from journeyeditor.model.project import ImpactChain

WHOLE = ImpactChain(
    id="c",
    lever="Call back",
    card_ids=("P14",),
    volume=12_000.0,
    p_affected=0.25,
    p_behaviour=0.08,
    value_eur=180.0,
)


def test_the_example_of_the_domain() -> None:
    found = impact(WHOLE)
    assert found.value == pytest.approx(43_200)
    assert (found.missing, found.used) == ((), ("P14",))


@pytest.mark.parametrize("factor", Factor)
def test_an_empty_factor_makes_it_unknown_and_nought_does_not(factor: Factor) -> None:
    empty = evolve(WHOLE, id="e", **{factor.value: None})
    assert (impact(empty).value, impact(empty).missing) == (None, (factor,))
    assert impact(evolve(WHOLE, **{factor.value: 0.0})).value == 0
    together = total([WHOLE, empty])
    assert together.value == pytest.approx(43_200)
    assert (together.known, together.unknown) == (1, ("e",))
    assert total([empty]).value is None
