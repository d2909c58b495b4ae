"""Limits are advice: told from one more on, never refused."""

from __future__ import annotations

import pytest

from journeyeditor.model.advice import Advice, Crowd, advice
from journeyeditor.model.base import evolve
from journeyeditor.model.check import check
from journeyeditor.model.journey import Stage
from tests import samples


@pytest.mark.parametrize(("stages", "told"), [(12, ()), (13, (Advice(Crowd.STAGES, 13, 12),))])
def test_stages(stages: int, told: tuple[Advice, ...]) -> None:
    project = samples.project([Stage(id=f"s{i}", name="Stage") for i in range(stages)])
    assert advice(project.maps[0]) == told
    assert check(project) == []


@pytest.mark.parametrize(("slots", "told"), [(24, ()), (25, (Advice(Crowd.MOMENTS, 25, 24),))])
def test_moments(slots: int, told: tuple[Advice, ...]) -> None:
    project = samples.project([Stage(id="s", name="Stage", slots=slots)])
    assert advice(project.maps[0]) == told


@pytest.mark.parametrize("cards", [200, 201])
def test_cards(cards: int) -> None:
    stages = [Stage(id=f"s{i}", name="Stage", slots=21) for i in range(10)]
    cells = [
        samples.cell(
            stage.id,
            *(
                samples.touchpoint(f"{stage.id}.{slot}", slot)
                for slot in range(21 if index == 0 and cards == 201 else 20)
            ),
        )
        for index, stage in enumerate(stages)
    ]
    found = advice(samples.project(stages, customer=cells).maps[0])
    assert found == (() if cards == 200 else (Advice(Crowd.CARDS, 201, 200),))


def test_lanes() -> None:
    project = samples.project([Stage(id="s", name="Stage")])
    journey = project.maps[0]
    more = tuple(evolve(journey.lanes[3], id=f"l{i}") for i in range(17))
    assert advice(evolve(journey, lanes=(*journey.lanes, *more))) == (Advice(Crowd.LANES, 21, 20),)
