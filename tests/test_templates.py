"""What templates there are, and what a project begins with that is made from one."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from journeyeditor import i18n
from journeyeditor.edits.new import seeded_ids
from journeyeditor.model.base import evolve
from journeyeditor.model.check import check
from journeyeditor.model.enums import Actor, Language
from journeyeditor.model.find import ids_in, places
from journeyeditor.model.project import Review
from journeyeditor.resources import resource
from journeyeditor.storage.errors import ProjectError
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project
from journeyeditor.templates import examples, load_template, matching, templates

TODAY = date(2026, 3, 9)


@pytest.fixture(params=["nl", "en"])
def language(request: pytest.FixtureRequest) -> Language:
    """The window speaks one of the two languages."""
    i18n.use(request.param)
    return Language(request.param)


def test_each_template_opens_in_the_language_of_the_window(language: Language) -> None:
    for template in templates():
        project = load_template(template, seeded_ids(1), TODAY)
        assert check(project) == []
        assert project.language is language
        assert (project.revision, project.saved_by, project.saved_at) == (0, "", "")
        assert {journey.date for journey in project.maps} == {"2026-03-09"}


def test_names_and_lines(language: Language) -> None:
    blank, okg = templates()[:2]
    expected = {
        Language.NL: ("Leeg", "5 fasen, 6 banen", "Oriënteren, kopen, gebruiken"),
        Language.EN: ("Blank", "5 stages, 6 lanes", "Orient, buy, use"),
    }
    assert (blank.name, blank.line, okg.name) == expected[language]
    assert not any(template.own for template in templates())
    assert len({template.id for template in templates()}) == len(templates())


def test_the_eight_in_their_order() -> None:
    i18n.use("nl")
    assert [(template.id, template.name, template.line) for template in templates()] == [
        ("blank", "Leeg", "5 fasen, 6 banen"),
        ("okg", "Oriënteren, kopen, gebruiken", "De eenvoudigste reis"),
        ("loop", "Loyaliteitslus", "De klant komt terug, of niet"),
        ("buy", "Koopproces", "Met momenten van de waarheid"),
        ("threestep", "Meten, ervaren, verbeteren", "Twee reizen naast elkaar"),
        ("blueprint", "Service-blueprint", "Voor en achter de schermen"),
        ("kano", "Kano-werkblad", "Basis, beleving, bijzonder"),
        ("employee", "Medewerkersreis", "Van werven tot vertrek"),
    ]


def test_examples_and_what_finds_them(language: Language) -> None:
    assert [example.id for example in examples()] == ["paytv", "move", "terrace"]
    assert [load(example.path).title for example in examples()] == [e.name for e in examples()]
    energy = {Language.NL: "energie", Language.EN: "Energy"}[language]
    assert [each.id for each in matching((*templates(), *examples()), energy)] == ["move"]
    assert matching(templates(), "") == templates()
    assert matching(templates(), "energy nowhere") == ()


def test_moving_house_is_a_template_as_well(language: Language) -> None:
    """Domain, row 0.2: six stages, 23 customer and 13 employee cards."""
    example = next(each for each in examples() if each.id == "move")
    (journey,) = load_template(example, seeded_ids(1), TODAY).maps
    counts = Counter(place.lane.actor for place in places(journey))
    assert len(journey.stages) == 6
    assert counts == {Actor.CUSTOMER: 23, Actor.EMPLOYEE: 13}


def test_two_projects_from_one_template_share_only_the_lists() -> None:
    template = templates()[1]
    one, two = (load_template(template, seeded_ids(seed), TODAY) for seed in (1, 2))
    lists = {c.id for c in one.channels} | {d.id for d in one.departments}
    assert set(ids_in(one)) & set(ids_in(two)) == lists


class TestOwn:
    """The templates of the user."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        """A folder with one template that has been a project for a while, and one bad file."""
        project = load(resource("examples", "terrace.en.journey.json"))
        project = evolve(
            project,
            title="Our terrace",
            revision=12,
            saved_by="Someone",
            saved_at="2025-11-22T10:00:00+01:00",
            review_log=(Review(date="2025-11-01"),),
        )
        write_project(project, tmp_path / "terrace.journey.json")
        (tmp_path / "a.journey.json").write_text("no template", encoding="utf-8")
        (tmp_path / "notes.txt").write_text("something else", encoding="utf-8")
        return tmp_path

    def test_they_come_after_the_shipped_ones(self, folder: Path) -> None:
        shipped, own = len(templates()), templates(folder)[len(templates()) :]
        assert len(templates(folder)) == shipped + 2
        assert [(t.name, t.line, t.own) for t in own] == [
            ("a", "This file cannot be opened", True),
            ("Our terrace", "5 stages, 6 lanes", True),
        ]

    def test_nothing_of_its_past_comes_along(self, folder: Path) -> None:
        project = load_template(templates(folder)[-1], seeded_ids(1), TODAY)
        assert (project.revision, project.saved_by, project.saved_at) == (0, "", "")
        assert project.review_log == ()
        assert (project.maps[0].date, project.maps[0].version) == ("2026-03-09", "0.1")

    def test_a_bad_file_is_one_sentence(self, folder: Path) -> None:
        with pytest.raises(ProjectError) as caught:
            load_template(templates(folder)[-2], seeded_ids(1))
        assert caught.value.sentence

    def test_without_a_folder_there_are_none(self, tmp_path: Path) -> None:
        assert templates(tmp_path / "none") == templates()
