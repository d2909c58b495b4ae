"""What a poster says in numbers: those of the analyses, at most five, claims with their source."""

from __future__ import annotations

from datetime import date

import pytest

from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import seeded_ids
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.find import places
from journeyeditor.model.project import Project
from journeyeditor.telling.findings import Reading
from journeyeditor.telling.headlines import MOST, Headline, headlines
from tests.poster.printed import example

TODAY = date(2026, 1, 1)


def heads(project: Project, fonts: Fonts, at: int = 0) -> tuple[Headline, ...]:
    """The headlines of a map."""
    return headlines(Reading(project, project.maps[at].id, fonts, TODAY))


def test_the_numbers_of_the_domain_page(fonts: Fonts) -> None:
    found = heads(example("paytv.nl"), fonts)
    assert [each.number for each in found] == ["−1,3", "−40,0 %", "2", "8 / 19", "12 / 19"]
    assert found[0].sentence == (
        "Piek-eindscore: piek −1,6 (kaart 14), einde −1,0 (kaart 22); geschat"
    )
    assert "van 80 naar 48" in found[1].sentence
    assert "kaart 8, 12, 13, 14, 17, 18, 19, 20" in found[3].sentence
    assert found[4].sentence.endswith("; 14 overdrachten bij 18 overgangen")


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("move.en", ["−1.0", "3", "3 / 17", "13 / 17", "3 / 4"]),
        ("terrace.en", ["+1.3", "2", "13 / 13", "1 / 1", "78 %"]),
    ],
)
def test_other_examples(name: str, numbers: list[str], fonts: Fonts) -> None:
    found = heads(example(name), fonts)
    assert [each.number for each in found] == numbers
    assert len(found) <= MOST


def test_a_claim_of_others_names_its_source(fonts: Fonts) -> None:
    claims = [each for each in heads(example("terrace.en"), fonts) if each.number == "78 %"]
    assert claims[0].sentence.endswith("*")
    assert "source unknown" in claims[0].source


def test_every_card_that_is_named_stands_on_the_map(fonts: Fonts) -> None:
    project = example("paytv.en")
    known = {place.card.id for place in places(project.maps[0])}
    for headline in heads(project, fonts):
        assert set(headline.cards) <= known


def test_a_map_without_steps_says_that_there_is_nothing_yet(fonts: Fonts) -> None:
    project = example("paytv.en")
    journey = project.maps[0].model_copy(
        update={"lanes": project.maps[0].lanes[1:2], "curves": (), "links": (), "metrics": ()}
    )
    bare = project.model_copy(update={"maps": (journey,), "actions": ()})
    assert heads(bare, fonts) == (Headline("–", "Nothing here yet"),)


def test_a_map_of_how_it_should_be_begins_with_what_changes(fonts: Fonts) -> None:
    project = example("paytv.en")
    both = copy_as_to_be(project, project.maps[0].id, seeded_ids(1))
    assert heads(both, fonts, at=-1)[0].sentence.startswith("Change of feeling per contact")
