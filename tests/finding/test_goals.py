"""Going to a stage or a card by what one types."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeyeditor.finding.goals import goals, numbered
from journeyeditor.layout.context import Context, numbers
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.layout.words import words_for
from journeyeditor.model.enums import Actor
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.storage.reader import read_project
from tests.source_tree import ROOT

EXAMPLES = sorted(Path(ROOT / "resources" / "examples").glob("*.journey.json"))


def example(path: Path) -> Project:
    return read_project(path.read_bytes())


@pytest.fixture(scope="module")
def journey() -> JourneyMap:
    """The worked example: six stages, 22 cards of the customer and 14 of employees."""
    return example(next(path for path in EXAMPLES if path.name == "paytv.en.journey.json")).maps[0]


def test_nothing_typed_means_all_stages(journey: JourneyMap) -> None:
    assert [goal.ref for goal in goals(journey, " ")] == [stage.id for stage in journey.stages]


def test_a_number_means_the_stage_and_then_the_customers_card(journey: JourneyMap) -> None:
    stage, card = goals(journey, "4")
    assert (stage.ref, stage.actor) == (journey.stages[3].id, None)
    assert (card.number, card.actor) == (4, Actor.CUSTOMER)
    (card,) = goals(journey, "12")
    assert card.number == 12


@pytest.mark.parametrize("typed", ["M8", "m8", "e8", " M8 "])
def test_a_letter_before_it_means_the_employees_card(journey: JourneyMap, typed: str) -> None:
    (card,) = goals(journey, typed)
    assert (card.number, card.actor) == (8, Actor.EMPLOYEE)


@pytest.mark.parametrize("typed", ["0", "99", "M0", "M99", "xx8", "8x", "-3", "no such stage"])
def test_what_is_not_there_has_no_goal(journey: JourneyMap, typed: str) -> None:
    assert goals(journey, typed) == ()


def test_words_mean_stages_by_any_part_of_their_names(journey: JourneyMap) -> None:
    name = journey.stages[3].name
    assert journey.stages[3].id in [goal.ref for goal in goals(journey, name[2:6].upper())]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_cards_have_the_numbers_that_the_map_draws(path: Path) -> None:
    project = example(path)
    fonts, words = Fonts.bundled(), words_for(project.language)
    for journey in project.maps:
        context = Context(project, journey, CANVAS, words, fonts, Memo())
        drawn = {name: text for row in numbers(context).values() for name, text in row.items()}
        ours = {
            place.card.id: f"{'' if actor is Actor.CUSTOMER else words.employee_mark}{number}"
            for actor in Actor
            for number, place in enumerate(numbered(journey, actor), 1)
        }
        assert ours == drawn
