"""What is remarked upon before printing, rule by rule, and what is left in peace."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from journeyeditor import i18n
from journeyeditor.checking.check import Extent, remarks
from journeyeditor.checking.remark import Remark, Rule
from journeyeditor.checking.sentences import sentence
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Content, Evidence, MetricKind, State, Status
from journeyeditor.model.journey import Lane, Stage
from journeyeditor.model.project import Action, Department, Participant, Persona, Project
from tests import samples
from tests.analysis.maps import score

LONG = "one two three four five six seven eight nine ten eleven twelve thirteen"


def good(*cards: AnyCard, feelings: Mapping[str, float] | None = None, **fields: Any) -> Project:
    """A map of which there is nothing to say; `fields` are those of the project."""
    made = samples.project(
        [Stage(id="s", name="Choosing", slots=24)],
        customer=[samples.cell("s", *cards)] if cards else (),
        curves=[samples.curve("k", "e", dict(feelings))] if feelings else (),
    )
    journey = evolve(
        made.maps[0], persona_id="p", scope_start="Need", scope_end="Bill", date="2025-11-22"
    )
    return evolve(made, maps=(journey,), personas=(Persona(id="p", name="Sanne"),), **fields)


def with_map(project: Project, **fields: Any) -> Project:
    """The project with other fields of its map."""
    return evolve(project, maps=(evolve(project.maps[0], **fields),))


def with_lane(project: Project, lane_id: str, **fields: Any) -> Project:
    """The project with other fields of one lane."""
    lanes = (evolve(x, **fields) if x.id == lane_id else x for x in project.maps[0].lanes)
    return with_map(project, lanes=tuple(lanes))


def found(project: Project, extent: Extent = Extent.ALL) -> tuple[Remark, ...]:
    """The remarks upon its map."""
    return remarks(project, project.maps[0].id, extent)


def rules(project: Project, extent: Extent = Extent.ALL) -> list[Rule]:
    """The rules that have something to say."""
    return [remark.rule for remark in found(project, extent)]


def stages(count: int) -> tuple[Stage, ...]:
    """So many stages, that of `good` first."""
    return (
        Stage(id="s", name="Choosing"),
        *(Stage(id=f"t{n}", name="Using") for n in range(1, count)),
    )


def contacts(count: int) -> list[AnyCard]:
    """So many touchpoints, four on each moment."""
    return [samples.touchpoint(f"c{n}", n // 4, stack=n % 4) for n in range(count)]


def test_of_a_good_map_there_is_nothing_to_say() -> None:
    assert found(good(samples.touchpoint("a"))) == ()


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        ({"persona_id": None}, Rule.NO_PERSONA),
        ({"scope_start": " ", "scope_end": ""}, Rule.NO_SCOPE),
        ({"scope_start": ""}, Rule.NO_START),
        ({"scope_end": ""}, Rule.NO_END),
        ({"date": ""}, Rule.NO_DATE),
    ],
)
def test_what_the_head_of_a_poster_lacks(fields: dict[str, Any], rule: Rule) -> None:
    assert found(with_map(good(), **fields)) == (Remark(rule),)


def test_what_there_is_too_much_of_is_told_from_one_more_on() -> None:
    assert found(with_map(good(), stages=stages(8))) == ()
    assert found(with_map(good(), stages=stages(9))) == (Remark(Rule.STAGES, ("t8",), 9, 8),)
    assert found(with_map(good(), stages=(Stage(id="s", name="Choosing", slots=25),))) == (
        Remark(Rule.MOMENTS, ("s",), 25, 24),
    )
    assert found(good(*contacts(40))) == ()
    assert found(good(*contacts(41))) == (Remark(Rule.CARDS, ("s",), 41, 40, ("Choosing",)),)
    lanes = good().maps[0].lanes
    more = tuple(Lane(id=f"m{n}", name="More", content=Content.TEXT) for n in range(17))
    assert found(with_map(good(), lanes=(*lanes, *more))) == (Remark(Rule.LANES, ("m16",), 21, 20),)
    hidden = (*more[1:], evolve(more[0], hidden=True))
    assert found(with_map(good(), lanes=(*lanes, *hidden))) == ()


@pytest.mark.parametrize(
    ("name", "is_department"),
    [
        ("Order-intake", True),
        ("Back office", True),
        ("Afdeling Verkoop", True),
        ("Sales en marketing", True),
        ("3. Financiën", True),
        ("Night Shift", True),
        ("Bellen met de klantenservice", False),
        ("Service", False),
        ("Kiezen en bestellen", False),
        ("3", False),
    ],
)
def test_stages_called_after_a_department(name: str, is_department: bool) -> None:
    project = good(departments=(Department(id="d", name="Nightshift"),))
    project = with_map(project, stages=(Stage(id="s", name=name),))
    assert rules(project) == ([Rule.DEPARTMENT_STAGES] if is_department else [])


def test_titles_nobody_reads_in_passing() -> None:
    cards = (
        samples.touchpoint("a", 0, LONG),
        samples.touchpoint("b", 1, LONG.removesuffix(" thirteen")),
    )
    assert found(good(*cards)) == (Remark(Rule.LONG_TITLES, ("a",), 1, 12),)
    assert found(with_lane(good(*cards), "c", print=False)) == ()


def test_a_curve_on_which_nothing_hurts() -> None:
    cards = [samples.touchpoint(name, at) for at, name in enumerate("abc")]
    happy = good(*cards, feelings={"a": 1.0, "b": 0.0, "c": 1.5})
    assert found(happy) == (Remark(Rule.ONLY_HAPPY, ("k",), 3),)
    assert rules(with_map(happy, state=State.TO_BE)) == []
    assert rules(good(*cards, feelings={"a": 1.0, "b": -0.1, "c": 1.5})) == []
    assert rules(good(*cards, feelings={"a": 1.0, "b": 0.5})) == []
    assert rules(good(*cards, feelings={"a": 0.0, "b": 0.0, "c": 0.0})) == []


def test_employees_have_a_lane_that_is_printed() -> None:
    one = with_lane(good(), "f", print=False)
    assert rules(one) == []
    assert found(with_lane(one, "b", hidden=True)) == (Remark(Rule.NO_EMPLOYEES, ("f", "b"), 2),)
    none = with_map(good(), lanes=good().maps[0].lanes[:2])
    assert found(none) == (Remark(Rule.NO_EMPLOYEES),)


def test_what_is_measured_is_no_assumption() -> None:
    cards = (samples.touchpoint("a"), samples.touchpoint("b", 1, evidence=Evidence.PARTLY))
    grades = tuple(score(name, MetricKind.GRADE, 7.0) for name in "ab")
    assert found(with_map(good(*cards), metrics=grades)) == (Remark(Rule.UNGROUNDED, ("a",), 1),)


def test_open_actions_have_an_owner() -> None:
    actions = (
        Action(id="A1", title="Call back"),
        Action(id="A2", title="Write", owner="Sales"),
        Action(id="A3", title="Wait", status=Status.DROPPED),
    )
    assert found(good(actions=actions)) == (Remark(Rule.NO_OWNER, ("A1",), 1),)


def test_names_of_people_in_what_is_printed() -> None:
    people = (Participant(name="Fatima Yilmaz"), Participant(name="Jo"), Participant(name="Sanne"))
    cards = (
        samples.touchpoint("a", 0, "Belt met fatima yilmaz", description="Fatima Yilmaz"),
        samples.touchpoint("b", 1, "Sanne en Jo wachten", source_note="Fatima Yilmaz"),
    )
    project = good(*cards, participants=people)
    assert found(project) == (Remark(Rule.NAMES, ("a",), 1, 0, ("fatima yilmaz",)),)
    assert rules(with_lane(project, "c", print=False)) == []
    urgent = good(participants=people, urgency="Fatima Yilmaz wil het")
    assert found(urgent) == (Remark(Rule.NAMES, (), 1, 0, ("Fatima Yilmaz",)),)
    assert rules(with_map(good(participants=people), facilitators=("Fatima Yilmaz",))) == []


def test_what_is_not_printed_is_not_remarked_upon() -> None:
    project = good(*contacts(41), actions=(Action(id="A1", title="Call back"),))
    assert rules(project, Extent.FRAME) == []
    assert rules(project, Extent.CUSTOMERS) == [Rule.CARDS]
    assert rules(project) == [Rule.CARDS, Rule.NO_OWNER]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_rule_has_a_sentence(language: i18n.Language) -> None:
    """With its numbers filled in, in both languages."""
    i18n.use(language)
    words = ("Inkoop", "Verkoop", "Orders", "Web")
    for rule in Rule:
        for n in (0, 1, 2):
            said = sentence(Remark(rule, (), n, 8, words))
            assert said.endswith((".", "?"))
            assert "{" not in said
            assert "%" not in said
    told = sentence(Remark(Rule.NAMES, (), 4, 0, words))
    assert told.endswith("“Inkoop”, “Verkoop”, “Orders”, ….")


def test_the_sentence_of_actions_without_an_owner() -> None:
    i18n.use("nl")
    assert sentence(Remark(Rule.NO_OWNER, (), 5)) == "Nog geen eigenaar bij 5 acties."
