"""A project without the people who made it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits.anonymity import CODES, GONE, anonymised, personal_names
from journeyeditor.edits.tree import map_nodes
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Quote, Touchpoint
from journeyeditor.model.check import check
from journeyeditor.model.enums import Content, LinkKind
from journeyeditor.model.find import places
from journeyeditor.model.journey import EmotionPoint, Lane, Link, Stage
from journeyeditor.model.project import (
    Action,
    Initiative,
    Note,
    Participant,
    Persona,
    Project,
    Review,
)
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load, read_project
from journeyeditor.storage.writer import serialise
from tests import samples
from tests.strategies import projects

NAMES = ("Zwaantje Quist", "Xerxes", "Yf van der Zzon", "Ümit Œdip", "C. Q. (Cato) Vré")
PARTICIPANT, FACILITATOR, OWNER, LINK_OWNER, SAVER = NAMES


def _with_people(project: Project) -> Project:
    """The project with a person in each place where one can be."""
    journey = project.maps[0]
    quotes = samples.cell("s", Quote(id="q", title="It took long", role="r", source_note="s"))
    lane = Lane(id="q1", name="Quotes", content=Content.QUOTES, cells=(quotes,))
    stage = Stage(id="s", name="One more")
    persona = Persona(id="who", name="Sanne", image="data:image/png;base64,AAAA")
    persona.__pydantic_extra__ = {"image": f"{PARTICIPANT}.png"}
    link = Link(id="f", kind=LinkKind.FEEDBACK, source="q", target="s", owner=LINK_OWNER)
    return evolve(
        project,
        participants=(
            Participant(name=PARTICIPANT, role="team leader"),
            Participant(name="Al", department_id=project.departments[0].id),
        ),
        personas=(persona,),
        actions=(
            Action(id="A1", title="x", owner=OWNER, initiative=Initiative(name="y", owner=OWNER)),
        ),
        notes=(Note(id="n", text="raw"),),
        review_log=(Review(date="2025-11-01", note="agreed"),),
        saved_by=SAVER,
        maps=(
            evolve(
                journey,
                facilitators=(FACILITATOR,),
                stages=(*journey.stages, stage),
                lanes=(*journey.lanes, lane),
                links=(*journey.links, link),
            ),
        ),
    )


def _everywhere(project: Project, words: str) -> Project:
    """The project with these words before every text in it."""

    def change(node: Any) -> Any:
        spared = {"owner", "saved_by", *(["name"] if isinstance(node, Persona) else [])}
        if isinstance(node, Participant):
            return node
        texts: dict[str, Any] = {
            name: f"{words} {value}"[:40]
            for name, value in vars(node).items()
            if type(value) is str and name not in CODES | spared
        }
        if "tags" in vars(node):
            texts["tags"] = ("one", words)
        return evolve(node, **texts)

    return map_nodes(project, change)


@given(projects(), st.sampled_from(NAMES), st.sampled_from(("{}", "{},", "({})", "({}’s idea)")))
def test_no_name_is_left_anywhere(project: Project, name: str, form: str) -> None:
    """Wherever a name is written, in whatever field: not in the file afterwards."""
    told = _everywhere(_with_people(project), form.format(name))
    assert name in serialise(told).decode()
    assert check(told) == []
    written = serialise(anonymised(told)).decode()
    assert not [each for each in NAMES if each in written]
    assert read_project(written.encode()) == anonymised(told)


@given(projects())
def test_again_changes_nothing(project: Project) -> None:
    once = anonymised(_with_people(project))
    assert anonymised(once) is once
    assert personal_names(once) == ()
    assert check(once) == []


def test_where_there_are_no_people_nothing_changes() -> None:
    project = load(resource("examples", "terrace.nl.journey.json"))
    bare = anonymised(project)
    assert anonymised(bare) is bare
    assert bare.personas == project.personas


class TestFields:
    """What is taken away, and what stays."""

    @pytest.fixture
    def after(self) -> Project:
        """A small project without its people."""
        cell = samples.cell("one", samples.touchpoint("a"))
        before = samples.project((Stage(id="one", name="One"),), customer=(cell,))
        before = evolve(before, departments=load_paytv().departments)
        return anonymised(_with_people(before))

    def test_people(self, after: Project) -> None:
        assert after.participants == (Participant(department_id=after.departments[0].id),)
        assert after.maps[0].facilitators == ()
        assert [(a.owner, a.initiative and a.initiative.owner) for a in after.actions] == [("", "")]
        assert {link.owner for link in after.maps[0].links} == {""}
        assert after.saved_by == ""

    def test_notes(self, after: Project) -> None:
        assert after.notes == ()
        assert after.review_log == (Review(date="2025-11-01"),)

    def test_quotes_keep_their_words(self, after: Project) -> None:
        (quote,) = (p.card for p in places(after.maps[0]) if isinstance(p.card, Quote))
        assert (quote.title, quote.role, quote.source_note) == ("It took long", "", "")
        assert quote.anonymised

    def test_what_the_program_does_not_know_goes(self, after: Project) -> None:
        assert not after.personas[0].model_extra
        assert after.personas[0].name == "Sanne"

    def test_notes_at_feelings(self) -> None:
        point = EmotionPoint(card_id="P01", v=1.0, note="said so")
        project = load_paytv()
        curve = evolve(project.maps[0].curves[0], points=(point,))
        told = evolve(project, maps=(evolve(project.maps[0], curves=(curve,)),))
        assert anonymised(told).maps[0].curves[0].points[0].note == ""


def load_paytv() -> Project:
    """An example with participants of ten departments."""
    return load(resource("examples", "paytv.nl.journey.json"))


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Noor Haverkamp", "Vraag noor  haverkamp", f"Vraag {GONE}"),
        ("Noor Haverkamp", "Noor Haverkamps idee", f"{GONE} idee"),
        ("Roos", "Roos geeft een roos; Rooster", f"{GONE} geeft een roos; Rooster"),
        ("Al", "Al het andere", "Al het andere"),
        ("Facturatie", "Facturatie belt", "Facturatie belt"),
        ("Jan", "Januari, Jan", f"Januari, {GONE}"),
        ("Jan", "Jan", GONE),
        ("Jan Smit", "Jan Smit en Jan", f"{GONE} en Jan"),
    ],
)
def test_in_texts(name: str, text: str, expected: str) -> None:
    """`Facturatie` is a department of the example, so nobody's name."""
    project = load_paytv()
    cell = samples.cell("st1", Touchpoint(id="a", title=text))
    lane = evolve(project.maps[0].lanes[0], cells=(cell,))
    journey = evolve(project.maps[0], lanes=(lane, *project.maps[0].lanes[1:]))
    people = (Participant(name=name),)
    told = evolve(project, participants=people, maps=(journey,))
    assert next(places(anonymised(told).maps[0])).card.title == expected


def test_names_that_go_are_told() -> None:
    project = load_paytv()
    people = tuple(person.name for person in project.participants)
    expected = {*people, *project.maps[0].facilitators}
    assert set(personal_names(project)) == expected
