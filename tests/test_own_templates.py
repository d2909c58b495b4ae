"""The user's own templates: saved without people, listed, deleted and put back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from journeyeditor.edits.new import seeded_ids
from journeyeditor.model.base import evolve
from journeyeditor.model.check import check
from journeyeditor.model.find import places
from journeyeditor.model.project import Note, Project, Review
from journeyeditor.own_templates import (
    Keep,
    as_template,
    delete_template,
    left_out,
    named,
    put_back,
    save_template,
)
from journeyeditor.resources import resource
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.storage.names import plain_name
from journeyeditor.storage.reader import load
from journeyeditor.templates import load_template, templates


@pytest.fixture
def project() -> Project:
    """An example that has been worked on."""
    example = load(resource("examples", "paytv.nl.journey.json"))
    return evolve(
        example,
        revision=7,
        saved_by="Noor Haverkamp",
        saved_at="2025-11-22T10:00:00+01:00",
        notes=(Note(id="x", text="Noor: raw"),),
        review_log=(Review(date="2025-11-20", note="Noor Haverkamp was there"),),
    )


@pytest.mark.parametrize("keep", list(Keep))
def test_a_template_names_nobody(project: Project, keep: Keep, tmp_path: Path) -> None:
    template = save_template(project, tmp_path / "templates", "Ours", keep)
    text = template.path.read_text("utf-8")
    people = [person.name for person in project.participants]
    assert not [name for name in (*people, *project.maps[0].facilitators) if name in text]
    opened = load_template(template, seeded_ids(1))
    assert check(opened) == []
    assert (opened.title, opened.revision, opened.review_log) == ("Ours", 0, ())
    assert (opened.saved_by, opened.saved_at, opened.participants) == ("", "", ())


def test_how_much_is_kept(project: Project) -> None:
    kept = {keep: as_template(project, "Ours", keep).maps[0] for keep in Keep}
    cards = {keep: sum(1 for _ in places(journey)) for keep, journey in kept.items()}
    assert cards == {Keep.OUTLINE: 0, Keep.STEPS: 36, Keep.ALL: 36}
    feelings = {keep: len(journey.curves[0].points) for keep, journey in kept.items()}
    assert feelings == {Keep.OUTLINE: 0, Keep.STEPS: 0, Keep.ALL: 22}


def test_what_is_left_out_is_told(project: Project) -> None:
    everything, steps, outline = (left_out(project, keep) for keep in reversed(Keep))
    measurements = len(project.maps[0].metrics)
    assert everything.names == steps.names == outline.names
    assert "Noor Haverkamp" in everything.names
    assert (everything.cards, everything.feelings, everything.measurements) == (0, 0, 0)
    assert everything.notes == 1
    assert (steps.cards, steps.feelings, steps.measurements) == (0, 32, measurements)
    assert steps.findings == 3 + 8
    assert (outline.cards, outline.feelings) == (36, 32)
    assert (outline.personas, steps.personas) == (1, 0)


class TestFolder:
    """Where they lie."""

    def test_listed_after_the_shipped_ones(self, project: Project, tmp_path: Path) -> None:
        made = save_template(project, tmp_path, "  Onze  reis: 1/2 ", Keep.OUTLINE)
        assert made == templates(tmp_path)[-1]
        assert (made.name, made.line, made.own) == ("Onze reis: 1/2", "6 stages, 6 lanes", True)
        assert made.path.name == "Onze reis 1 2.journey.json"

    def test_the_same_name_takes_its_place(self, project: Project, tmp_path: Path) -> None:
        first = save_template(project, tmp_path, "Ours", Keep.ALL)
        assert named(tmp_path, " ours ") == first
        second = save_template(project, tmp_path, "OURS", Keep.OUTLINE)
        assert second.path == first.path
        assert [each.name for each in templates(tmp_path) if each.own] == ["OURS"]

    def test_other_names_that_make_one_file_name(self, project: Project, tmp_path: Path) -> None:
        for name in ("A/B", "A?B", "A:B"):
            save_template(project, tmp_path, name, Keep.OUTLINE)
        own = [each for each in templates(tmp_path) if each.own]
        assert sorted(each.name for each in own) == ["A/B", "A:B", "A?B"]
        assert len({each.path for each in own}) == 3

    @pytest.mark.parametrize("name", ["", "   ", "x" * 201])
    def test_a_name_that_cannot_be(self, name: str, project: Project, tmp_path: Path) -> None:
        with pytest.raises(ValidationError):
            save_template(project, tmp_path / "none", name, Keep.ALL)
        assert not (tmp_path / "none").exists()

    def test_a_folder_that_cannot_be(self, project: Project, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("in the way")
        with pytest.raises(SaveError) as caught:
            save_template(project, tmp_path / "file" / "templates", "Ours", Keep.ALL)
        assert caught.value.kind is NotSaved.NO_PERMISSION
        assert caught.value.sentence


class TestDelete:
    """Deleting, and putting back."""

    def test_there_and_back(self, project: Project, tmp_path: Path) -> None:
        made = save_template(project, tmp_path, "Ours", Keep.ALL)
        before = made.path.read_bytes()
        data = delete_template(made)
        assert templates(tmp_path) == templates()
        put_back(made, data)
        assert made.path.read_bytes() == before
        assert templates(tmp_path)[-1] == made

    def test_gone_already(self, project: Project, tmp_path: Path) -> None:
        made = save_template(project, tmp_path, "Ours", Keep.ALL)
        made.path.unlink()
        put_back(made, delete_template(made))
        assert not made.path.exists()

    def test_a_shipped_one_stays(self) -> None:
        with pytest.raises(ValueError, match="blank"):
            delete_template(templates()[0])
        assert templates()[0].path.exists()

    def test_what_cannot_be_deleted_is_one_sentence(self, project: Project, tmp_path: Path) -> None:
        made = save_template(project, tmp_path, "Ours", Keep.ALL)
        made.path.unlink()
        made.path.mkdir()
        with pytest.raises(SaveError, match="Ours"):
            delete_template(made)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Drie maanden welkom", "Drie maanden welkom"),
        ('a<b>c:d"e/f\\g|h?i*j\x00k', "a b c d e f g h i j k"),
        ("...", "journey"),
        ("nul", "_nul"),
        ("COM1.txt", "_COM1.txt"),
        ("Nulmeting", "Nulmeting"),
        ("x" * 200, "x" * 80),
        ("rekening\u202egnp.exe\u200b", "rekening gnp.exe"),
    ],
)
def test_file_names(title: str, expected: str) -> None:
    assert plain_name(title) == expected
