"""A project without the people who made it."""

from __future__ import annotations

from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic.fields import FieldInfo

from journeyeditor.edits.anonymity import GONE, anonymised, personal_names
from journeyeditor.edits.personal import TABLE
from journeyeditor.model.base import Node, evolve
from journeyeditor.model.cards import Quote, Touchpoint
from journeyeditor.model.check import check
from journeyeditor.model.find import places
from journeyeditor.model.journey import EmotionPoint, Stage
from journeyeditor.model.project import Participant, Project, Review
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load, read_project
from journeyeditor.storage.writer import serialise
from tests import samples
from tests.people import NAMES, everywhere, with_people
from tests.strategies import projects


def _nodes(kind: type[Node]) -> list[type[Node]]:
    """The classes of nodes of the model below this one."""
    own = [each for each in kind.__subclasses__() if each.__module__.startswith("journeyeditor")]
    return [*own, *(deeper for each in own for deeper in _nodes(each))]


def _holds_words(hint: Any) -> bool:
    """Whether a field can hold any text; ids, dates and pictures have a fixed form."""
    if hint is str:
        return True
    parts = get_args(hint)
    fixed = any(isinstance(part, FieldInfo) and "pattern" in str(part.metadata) for part in parts)
    return not fixed and any(map(_holds_words, parts))


def test_the_table_holds_every_text_of_the_model_once() -> None:
    """A new field fails here until it stands in `personal.TABLE`."""
    for kind in _nodes(Node):
        hints = get_type_hints(kind, include_extras=True)
        words = {name for name, hint in hints.items() if _holds_words(hint)}
        rows = [" ".join(TABLE[each]).split() for each in kind.__mro__ if each in TABLE]
        assert all(len(row) == len(set(row)) for row in rows), kind
        assert words <= {name for row in rows for name in row} <= kind.model_fields.keys(), kind


@given(projects(), st.sampled_from(NAMES), st.sampled_from(("{}", "{},", "({})", "({}’s idea)")))
def test_no_name_is_left_anywhere(project: Project, name: str, form: str) -> None:
    """Wherever a name is written, in whatever field: not in the file afterwards."""
    told = everywhere(with_people(project), form.format(name))
    assert name in serialise(told).decode()
    assert check(told) == []
    written = serialise(anonymised(told)).decode()
    assert not [each for each in NAMES if each in written]
    assert read_project(written.encode()) == anonymised(told)


@given(projects())
def test_again_changes_nothing(project: Project) -> None:
    once = anonymised(with_people(project))
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
        return anonymised(with_people(before))

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
        ("Jan Smit", "mail jan.smit@x.nl, zie jan_smit.pdf", f"mail {GONE}@x.nl, zie {GONE}.pdf"),
        ("Jan de Wit", "de Wit, Jan; Wit,Jan de; J. de Wit", f"{GONE}; {GONE}; {GONE}"),
        ("Jan de Wit", "Wat is de wit?", "Wat is de wit?"),
        ("Zo\u00eb Vos", "Zoe\u0308 Vos belt", f"{GONE} belt"),
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
