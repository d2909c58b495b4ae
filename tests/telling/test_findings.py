"""What the presenter says of stages, cards and journeys, in the language of the map."""

from __future__ import annotations

from datetime import date

import pytest

from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.curves import set_feeling
from journeyeditor.edits.lanes import revise_lane
from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import blank_project, seeded_ids
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.enums import Language
from journeyeditor.model.find import customer_cards
from journeyeditor.model.project import Project
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load
from journeyeditor.telling.findings import Reading

TODAY = date(2026, 1, 1)


def example(name: str) -> Project:
    """One of the worked examples, such as "paytv.nl"."""
    return load(resource("examples", f"{name}.journey.json"))


def read(project: Project, fonts: Fonts, at: int = 0) -> Reading:
    """A map of a project, read for an audience."""
    return Reading(project, project.maps[at].id, fonts, TODAY)


def test_each_stage_says_what_hurts_first(fonts: Fonts) -> None:
    reading = read(example("paytv.nl"), fonts)
    lines = [reading.stage(stage.id) for stage in reading.journey.stages]
    assert [line.strong for line in lines] == [
        "2 momenten van de waarheid",
        "Gevoel −0,6 tot +0,5",
        "1 moment van de waarheid",
        "3 contacten, 1 oorzaak",
        "2 contacten, 1 oorzaak",
        "2 contacten, 1 oorzaak",
    ]
    assert lines[3].soft == "Zenderpakket niet volledig geactiveerd (kaart 12, 13, 14)"
    assert lines[3].cards == ("P12", "P13", "P14")
    assert (
        lines[1].soft
        == "7 Wacht op bericht over de afspraak; 6 Kiest installatiedatum in het portaal"
    )


def test_findings_of_a_journey_in_their_order(fonts: Fonts) -> None:
    lines = read(example("paytv.nl"), fonts).findings()
    assert [line.strong for line in lines] == [
        "Piek-eindscore −1,3",
        "Totaaloordeel 40 % lager",
        "2 basiszaken niet op orde",
        "8 van 19 contacten vermijdbaar",
        "4 contacten, 1 oorzaak",
        "3 contacten, 1 oorzaak",
        "0 van 5 missers hersteld",
        "12 van 19 contacten met een medewerker",
        "14 overdrachten tussen afdelingen",
    ]
    assert (
        lines[0].soft
        == "Zo blijft hij hangen: piek −1,6 (kaart 14), einde −1,0 (kaart 22); geschat."
    )
    assert lines[1].soft == (
        "Van 80 naar 48 op een schaal van 100, terwijl de losse contacten van 79 naar 77 gaan."
    )
    assert lines[0].cards == ("P14", "P22")


def test_words_go_by_the_map(fonts: Fonts) -> None:
    lines = read(example("terrace.en"), fonts).findings()
    assert lines[0].strong == "Peak–end score +1.3"
    assert "1 of 1 failures put right" in [line.strong for line in lines]
    assert "13 of 13 contacts with an employee" in [line.strong for line in lines]


@pytest.mark.parametrize("name", ["paytv", "terrace", "move"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_example_can_be_told(fonts: Fonts, name: str, language: str) -> None:
    """No braces left, no card named that is not there."""
    reading = read(example(f"{name}.{language}"), fonts)
    stages = [stage.id for stage in reading.journey.stages]
    cards = [place for stage in stages for place in reading.cards(stage)]
    lines = [*map(reading.stage, stages), *reading.findings()]
    lines += [reading.card(place.card) for place in cards]
    known = {place.card.id for place in cards}
    for line in lines:
        assert line.strong
        assert "{" not in line.strong + line.soft
        assert set(line.cards) <= known


def test_an_empty_journey_says_only_facts(fonts: Fonts) -> None:
    reading = read(blank_project(Language.EN, seeded_ids(1)), fonts)
    assert [line.strong for line in reading.findings()] == ["0 steps in 5 stages"]
    assert reading.stage(reading.journey.stages[0].id).strong == "Nothing here yet"


def test_a_card_tells_its_whole_title(fonts: Fonts) -> None:
    project = example("paytv.nl")
    title = "Een heel lange titel " * 20
    project = revise_card(project, project.maps[0].id, "P14", title=title)
    reading = read(project, fonts)
    (place,) = [p for p in reading.cards("st4") if p.card.id == "P14"]
    line = reading.card(place.card)
    assert line.strong == f"14  {title}".strip()
    assert line.soft.startswith("Gevoel −1,6 · Technische dienst")


def test_cards_of_lanes_that_are_not_shown_are_passed_over(fonts: Fonts) -> None:
    project = example("paytv.nl")
    lane = project.maps[0].lanes[2]
    before = len(read(project, fonts).cards("st4"))
    project = revise_lane(project, project.maps[0].id, lane.id, hidden=True)
    assert len(read(project, fonts).cards("st4")) == before - 1
    assert read(project, fonts).findings()


def test_a_to_be_journey_is_compared(fonts: Fonts) -> None:
    project = copy_as_to_be(example("paytv.nl"), example("paytv.nl").maps[0].id, seeded_ids(1))
    journey = project.maps[1]
    assert read(project, fonts, 1).findings()[0].strong == "Piek-eindscore −1,3"
    card = customer_cards(journey)[13].card
    project = set_feeling(project, journey.id, journey.curves[0].id, card.id, 0.6)
    line = read(project, fonts, 1).findings()[0]
    assert line.strong == "Gevoel +0,1 per contact"
    assert line.cards == (card.id,)
