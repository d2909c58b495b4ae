"""The examples: made from the facts by the tool, whole, and with the numbers of the story."""

from __future__ import annotations

import pytest

from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.check import check
from journeyeditor.model.enums import (
    Actor,
    Evidence,
    Kano,
    Language,
    LinkKind,
    MetricKind,
    Ownership,
    Subject,
)
from journeyeditor.model.feelings import end_index, peak_index
from journeyeditor.model.find import customer_cards, find_curve, in_order, places
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.storage.reader import read_project
from tools import make_examples

FILES = make_examples.files()
LANGUAGES = [language.value for language in Language]


def _project(language: str) -> Project:
    return read_project((make_examples.FOLDER / f"paytv.{language}.journey.json").read_bytes())


@pytest.fixture(params=LANGUAGES)
def journey(request: pytest.FixtureRequest) -> JourneyMap:
    """The map of the example in each language."""
    (found,) = _project(request.param).maps
    return found


def _company_touchpoints(journey: JourneyMap) -> list[Touchpoint]:
    cards = (place.card for place in in_order(journey))
    return [c for c in cards if isinstance(c, Touchpoint) and c.ownership is Ownership.BRAND]


@pytest.mark.parametrize("name", FILES)
def test_the_tool_writes_what_is_in_the_repository(name: str) -> None:
    assert (make_examples.FOLDER / name).read_bytes() == FILES[name]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_is_whole_and_in_its_language(language: str) -> None:
    project = _project(language)
    assert check(project) == []
    assert project.language.value == language
    assert (
        project.maps[0].title
        == {"nl": "Drie maanden welkom", "en": "Three months' welcome"}[language]
    )


def test_the_two_languages_tell_the_same() -> None:
    """Only words differ: all that is not text is equal."""
    found = [_bare(_project(language).model_dump(mode="json")) for language in LANGUAGES]
    assert found[0] == found[1]


def _bare(value: object) -> object:
    """A dumped project without its texts; ids and codes are one word in lower case or an id."""
    words = ("title", "subtitle", "name", "text", "word", "role", "segment", "quote", "language")
    texts = (*words, "organisation", "urgency", "goals", "needs", "frustrations", "facilitators")
    scope = ("scenario", "expectation", "scope_start", "scope_end")
    if isinstance(value, dict):
        return {k: _bare(v) for k, v in value.items() if k not in (*texts, *scope)}
    return [_bare(item) for item in value] if isinstance(value, list) else value


def test_36_cards(journey: JourneyMap) -> None:
    assert [p.card.id for p in customer_cards(journey)] == [f"P{n:02}" for n in range(1, 23)]
    employees = {p.card.id for p in places(journey) if p.lane.actor is Actor.EMPLOYEE}
    assert employees == {f"E{n:02}" for n in range(1, 15)}


def test_moments(journey: JourneyMap) -> None:
    assert [stage.slots for stage in journey.stages] == [5, 4, 2, 4, 3, 4]
    slots = {place.card.id: place.card.slot for place in places(journey)}
    for link in journey.links:
        first = next(x for x in journey.links if x.source == link.source)
        if link.kind is LinkKind.SUPPORTS:
            assert slots[link.source] == slots[first.target]


def test_the_feelings_of_the_customer(journey: JourneyMap) -> None:
    feelings = {point.card_id: point.v for point in find_curve(journey, "k1").points}
    values = [feelings[place.card.id] for place in customer_cards(journey)]
    assert len(values) == 22
    assert sum(values) / 22 == pytest.approx(-0.08, abs=0.005)
    peak, end = peak_index(values), end_index(values)
    assert peak is not None
    assert end is not None
    assert (values[peak], values[end]) == (-1.6, -1.0)


def test_the_feelings_of_the_employees(journey: JourneyMap) -> None:
    values = [point.v for point in find_curve(journey, "k2").points]
    assert len(values) == 10
    assert sum(values) / 10 == pytest.approx(-0.29)
    lane = next(lane for lane in journey.lanes if lane.id == "e2")
    assert (lane.hidden, lane.print) == (True, False)


def test_touchpoints_of_the_company(journey: JourneyMap) -> None:
    touchpoints = _company_touchpoints(journey)
    supported = {link.target for link in journey.links if link.kind is LinkKind.SUPPORTS}
    open_ones = [card.id for card in touchpoints if card.id not in supported]
    assert len(touchpoints) == 19
    assert open_ones == ["P02", "P04", "P11", "P13", "P15", "P19", "P21"]
    assert sum(card.avoidable for card in touchpoints) == 8
    kano = [card.kano for card in touchpoints if card.kano]
    counts = [kano.count(k) for k in (Kano.BASIC, Kano.PERFORMANCE, Kano.DELIGHTER)]
    assert counts == [6, 4, 1]
    assert len({card.department_id for card in touchpoints}) == 10
    assert len({card.channel_id for card in touchpoints}) == 8


def test_every_single_contact_scores_well_and_the_whole_does_not(journey: JourneyMap) -> None:
    overall = [m for m in journey.metrics if m.subject is Subject.OVERALL]
    index = [round((metric.value - 1) / 0.09, 6) for metric in overall]
    assert index == [80, 76, 77, 62, 55, 48]
    assert [metric.n for metric in overall] == [212, 205, 198, 176, 160, 151]
    grades = [m.value for m in journey.metrics if m.kind is MetricKind.GRADE and m.card_id]
    assert (min(grades), max(grades), len(grades)) == (7.6, 8.9, 19)


def test_six_good_calls(journey: JourneyMap) -> None:
    shares = [m.value / 100 for m in journey.metrics if m.kind is MetricKind.CSAT_PCT]
    product = 1.0
    for share in shares:
        product *= share
    assert product == pytest.approx(0.600, abs=0.0005)
    assert 1 - sum(1 - share for share in shares) == pytest.approx(0.51)


def test_evidence(journey: JourneyMap) -> None:
    found = [place.card.evidence for place in customer_cards(journey)]
    counts = [found.count(e) for e in (Evidence.RESEARCH, Evidence.PARTLY, Evidence.NONE)]
    assert counts == [6, 13, 3]


def test_causes_and_actions() -> None:
    project = _project("nl")
    causes = [card.root_cause_id for card in _company_touchpoints(project.maps[0])]
    assert [causes.count(cause.id) for cause in project.root_causes] == [1, 3, 4]
    scores = {action.id: (action.impact, action.effort) for action in project.actions}
    assert scores == {
        "A1": (5, 2), "A2": (4, 1), "A3": (5, 5), "A4": (3, 2),
        "A5": (3, 1), "A6": (3, 3), "A7": (1, 1), "A8": (2, 4),
    }  # fmt: skip
