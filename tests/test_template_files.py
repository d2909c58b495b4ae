"""The files of the templates: made by the tool, whole, and as they are meant."""

from __future__ import annotations

from datetime import date

import pytest

from journeyeditor.analysis.checklists import CheckList, items
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.kano import kano
from journeyeditor.analysis.moments_of_truth import moments_of_truth
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.check import check
from journeyeditor.model.enums import (
    Actor,
    Content,
    CurveKind,
    Kano,
    Language,
    LinkKind,
    MomentOfTruth,
    State,
    TriggerKind,
    Zone,
)
from journeyeditor.model.find import in_order, places
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.storage.reader import load
from tools import make_templates

FILES = make_templates.files()


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest) -> Language:
    """Each of the languages."""
    return Language(request.param)


def _template(name: str, language: Language) -> Project:
    return load(make_templates.FOLDER / f"{name}.{language.value}.journey.json")


@pytest.mark.parametrize("name", FILES)
def test_the_tool_writes_what_is_in_the_repository(name: str) -> None:
    assert (make_templates.FOLDER / name).read_bytes() == FILES[name]


def test_there_are_no_other_files() -> None:
    assert {path.name for path in make_templates.FOLDER.iterdir()} == set(FILES)


@pytest.mark.parametrize("kind", [name for name, _ in make_templates.KINDS])
def test_a_template_is_whole_and_in_its_language(kind: str, language: Language) -> None:
    project = _template(kind, language)
    assert check(project) == []
    assert project.language is language


def _names(journey: JourneyMap) -> list[str]:
    return [stage.name for stage in journey.stages]


def _cards(journey: JourneyMap) -> dict[str, Touchpoint]:
    found = (place.card for place in in_order(journey))
    return {card.id: card for card in found if isinstance(card, Touchpoint)}


SIX = [
    (Actor.CUSTOMER, Zone.CUSTOMER, Content.TOUCHPOINTS),
    (Actor.CUSTOMER, Zone.CUSTOMER, Content.EMOTION_CURVE),
    (Actor.CUSTOMER, Zone.CUSTOMER, Content.QUOTES),
    (Actor.EMPLOYEE, Zone.FRONTSTAGE, Content.TOUCHPOINTS),
    (Actor.EMPLOYEE, Zone.BACKSTAGE, Content.TOUCHPOINTS),
    (Actor.EMPLOYEE, Zone.SUPPORT, Content.ACTIONS),
]
"""The lanes of L6: whose, in which zone, holding what."""


@pytest.mark.parametrize("kind", ["blank", "okg", "loop", "buy", "threestep"])
def test_the_six_lanes(kind: str, language: Language) -> None:
    for journey in _template(kind, language).maps:
        lanes = [lane for lane in journey.lanes if lane.content is not Content.METRICS]
        assert [(lane.actor, lane.zone, lane.content) for lane in lanes] == SIX


@pytest.mark.parametrize("kind", ["blank", "okg", "loop", "buy", "threestep", "employee"])
def test_a_curve_waits_to_be_drawn(kind: str) -> None:
    """It says nothing yet: unmeasured, not neutral."""
    for journey in _template(kind, Language.NL).maps:
        (lane,) = [lane for lane in journey.lanes if lane.content is Content.EMOTION_CURVE]
        (curve,) = journey.curves
        assert (curve.lane_id, curve.kind, curve.points) == (lane.id, CurveKind.ESTIMATED, ())


class TestBlank:
    """T-BLANK and T-OKG."""

    def test_stages(self) -> None:
        assert _names(_template("blank", Language.NL).maps[0]) == [
            "Vooraf", "Begin", "Kern", "Einde", "Naderhand",
        ]  # fmt: skip
        assert _names(_template("blank", Language.EN).maps[0]) == [
            "Before", "Start", "Core", "End", "After",
        ]  # fmt: skip
        assert _names(_template("okg", Language.NL).maps[0]) == ["Oriënteren", "Kopen", "Gebruiken"]
        assert _names(_template("okg", Language.EN).maps[0]) == ["Orient", "Buy", "Use"]

    def test_it_has_19_channels_and_5_departments(self, language: Language) -> None:
        project = _template("blank", language)
        names = {channel.id: channel.name for channel in project.channels}
        invoice = {Language.NL: "digitale factuur", Language.EN: "digital invoice"}
        assert names["ch.invoice"] == invoice[language]
        assert (len(names), len(project.departments)) == (19, 5)

    def test_the_checks_lie_ready_and_unanswered(self, language: Language) -> None:
        checks = _template("okg", language).checks
        expected = (*items(CheckList.CUSTOMER5), *items(CheckList.EMPLOYEE4))
        assert [check.item for check in checks] == list(expected)
        assert {check.answer for check in checks} == {None}


class TestLoop:
    """T-LOOP."""

    def test_three_tagged_stages_and_a_loop(self, language: Language) -> None:
        (journey,) = _template("loop", language).maps
        tags = [stage.model_tag for stage in journey.stages]
        ours = ("active_evaluation", "postpurchase", "loyalty")
        assert tags == [f"mckinsey.{tag}" for tag in ours]
        _, second, last = journey.stages
        words = {Language.NL: ("blijft", "stapt over"), Language.EN: ("stays", "switches")}
        assert last.loop_to == second.id
        assert (last.loop_label, last.exit_label) == words[language]

    def test_one_first_moment_at_the_end_of_the_first_stage(self) -> None:
        (journey,) = _template("loop", Language.NL).maps
        first = [place for place in in_order(journey) if place.stage_id == "st1"]
        fmot = [c.id for c in _cards(journey).values() if MomentOfTruth.FMOT in c.mot]
        assert fmot == [first[-1].card.id]

    def test_channels_measurements_and_trigger(self) -> None:
        (journey,) = _template("loop", Language.NL).maps
        cards = _cards(journey).values()
        channels = [str(card.channel_id).removeprefix("ch.") for card in cards]
        assert channels == ["social", "web", "chat", "email", "phone", "app", "sms", "letter"]
        (trigger,) = (card for card in cards if MomentOfTruth.TRIGGER in card.mot)
        assert trigger.trigger_kind is TriggerKind.CONTRACT_END
        assert Content.METRICS in {lane.content for lane in journey.lanes}


class TestBuying:
    """T-BUY."""

    def test_each_stage_has_its_moment_of_truth(self, language: Language) -> None:
        (journey,) = _template("buy", language).maps
        tags = [stage.model_tag for stage in journey.stages]
        assert tags == ["buying.stimulus", "buying.think", "buying.compare", "buying.buy", ""]
        found = [card.mot for card in _cards(journey).values()]
        mot = MomentOfTruth
        assert found == [(m,) for m in (mot.STIMULUS, mot.ZMOT, mot.ZMOT, mot.FMOT, mot.UMOT)]

    def test_what_one_shares_another_finds(self) -> None:
        (journey,) = _template("buy", Language.NL).maps
        (link,) = journey.links
        cards = _cards(journey)
        assert link.kind is LinkKind.UMOT_ZMOT
        assert cards[link.source].mot == (MomentOfTruth.UMOT,)
        assert cards[link.target].mot == (MomentOfTruth.ZMOT,)
        assert cards[link.source].shareable

    def test_no_buying_stage_lacks_its_moment(self) -> None:
        project = _template("buy", Language.NL)
        assert moments_of_truth(Facts(project, project.maps[0])).stages_without == ()


class TestThreeSteps:
    """T-3STEP."""

    def test_the_wished_journey_comes_from_the_present_one(self, language: Language) -> None:
        as_is, to_be = _template("threestep", language).maps
        assert (as_is.state, to_be.state) == (State.AS_IS, State.TO_BE)
        assert to_be.baseline_id == as_is.id
        origins = [place.card.origin_id for place in places(to_be)]
        assert origins == [place.card.id for place in places(as_is)]
        assert _names(as_is) == _names(_template("blank", language).maps[0])

    def test_teasers_and_actions(self, language: Language) -> None:
        project = _template("threestep", language)
        cards = {place.card.id for place in places(project.maps[0])}
        assert len(project.teasers) == 2
        assert all(t.card_id in cards and t.minutes and t.script for t in project.teasers)
        assert all(set(a.targets) <= cards and a.impact and a.effort for a in project.actions)


def test_the_blueprint_has_all_its_rows() -> None:
    project = _template("blueprint", Language.EN)
    (journey,) = project.maps
    assert [(lane.name, lane.zone, lane.content) for lane in journey.lanes] == [
        ("Evidence", Zone.CUSTOMER, Content.TEXT),
        ("Customer steps and touchpoints", Zone.CUSTOMER, Content.TOUCHPOINTS),
        ("Frontstage", Zone.FRONTSTAGE, Content.TOUCHPOINTS),
        ("Backstage", Zone.BACKSTAGE, Content.TOUCHPOINTS),
        ("Support", Zone.SUPPORT, Content.TOUCHPOINTS),
        ("Time", Zone.SUPPORT, Content.TEXT),
        ("Policy", Zone.SUPPORT, Content.TEXT),
    ]
    assert len(journey.stages) == 5
    assert not list(places(journey))


class TestKano:
    """T-KANO."""

    def test_classes_and_fulfilment(self, language: Language) -> None:
        (journey,) = _template("kano", language).maps
        found = [(card.kano, card.fulfilment) for card in _cards(journey).values()]
        b, p, d = Kano.BASIC, Kano.PERFORMANCE, Kano.DELIGHTER
        assert sorted(found) == sorted(
            [(b, 9), (b, 10), (b, 7), (b, 8), (p, 6), (p, 7), (p, 8), (d, 10), (d, 6), (d, 4)]
        )

    def test_the_booking_is_the_basic_that_fails(self, language: Language) -> None:
        project = _template("kano", language)
        (journey,) = project.maps
        found = kano(Facts(project, journey), date(2026, 1, 1))
        titles = {Language.NL: "Reservering klopt", Language.EN: "Booking is right"}
        assert [_cards(journey)[card].title for card in found.failing] == [titles[language]]
        assert [each.room for each in found.performance] == [4, 3, 2]
        assert found.unknown == ()
        counts = {each.kano: each.contacts for each in found.classes if each.contacts}
        assert counts == {Kano.BASIC: 4, Kano.PERFORMANCE: 3, Kano.DELIGHTER: 3}

    def test_a_bed_and_a_coffee(self) -> None:
        cards = {
            card.title: card for card in _cards(_template("kano", Language.NL).maps[0]).values()
        }
        assert cards["Opgemaakt bed"].kano is Kano.BASIC
        assert cards["Nespresso op de kamer"].kano is Kano.DELIGHTER


class TestEmployee:
    """T-EMP."""

    def test_only_employees(self, language: Language) -> None:
        project = _template("employee", language)
        (journey,) = project.maps
        assert {lane.actor for lane in journey.lanes} == {Actor.EMPLOYEE}
        assert [lane.zone for lane in journey.lanes if lane.content is Content.TOUCHPOINTS] == [
            Zone.FRONTSTAGE, Zone.BACKSTAGE,
        ]  # fmt: skip
        (persona,) = project.personas
        assert persona.kind is Actor.EMPLOYEE
        owners = {journey.persona_id, journey.curves[0].persona_id, journey.lanes[1].persona_id}
        assert owners == {persona.id}

    def test_the_four_checks_lie_ready(self, language: Language) -> None:
        checks = _template("employee", language).checks
        assert [check.item for check in checks] == list(items(CheckList.EMPLOYEE4))
