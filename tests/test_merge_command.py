"""`journeyeditor compare` and `merge`: what they say, their exit codes, what is written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from journeyeditor.__main__ import main
from journeyeditor.edits.cards import delete, revise_card
from journeyeditor.edits.fresh import with_fresh_ids
from journeyeditor.edits.new import seeded_ids
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.find import find_card
from journeyeditor.model.project import Project
from journeyeditor.poster.export import write_poster
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project
from tests.source_tree import ROOT

SAME, DIFFERENT, TROUBLE = 0, 1, 2
EXAMPLE = ROOT / "resources" / "examples" / "paytv.en.journey.json"
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a version of the example with other titles, and returns its path."""

    def write(name: str, **titles: str) -> Path:
        project = load(EXAMPLE)
        for card_id, title in titles.items():
            if title:
                project = revise_card(project, "m1", card_id, title=title)
            else:
                project = delete(project, "m1", frozenset({card_id}))
        write_project(project, tmp_path / name)
        return tmp_path / name

    return write


def _title(path: Path, card_id: str) -> str:
    place = find_card(load(path).maps[0], card_id)
    return place.card.title if place else ""


def test_compare_says_what_differs(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    a, b = write("a.json"), write("b.json", P01="Asks around")
    assert main(["compare", str(a), str(b)]) == DIFFERENT
    assert capsys.readouterr().out.splitlines() == [
        "Three months' welcome",
        "  Choose and order",
        "    card “Asks around”: changed",
        "      title: “Reads reviews by other viewers” → “Asks around”",
    ]
    assert main(["compare", str(a), str(a)]) == SAME
    assert capsys.readouterr().out == "There is no difference.\n"


def test_compare_as_json(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["compare", str(EXAMPLE), str(write("b.json", P01="Asks around")), "--json"]
    assert main(words) == DIFFERENT
    (change,) = json.loads(capsys.readouterr().out)
    assert change["key"] == {"thing": "card", "id": "P01", "map_id": "m1"}
    assert change["fates"] == ["changed"]
    assert [field["after"] for field in change["fields"]] == ["Asks around"]


def test_compare_takes_posters_with_a_project_inside(
    tmp_path: Path, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    poster = BytesIO()
    write_poster(load(EXAMPLE), "m1", PosterSetup(), poster, Fonts.bundled())
    (tmp_path / "poster.pdf").write_bytes(poster.getvalue())
    assert main(["compare", str(tmp_path / "poster.pdf"), str(EXAMPLE)]) == SAME
    assert "no difference" in capsys.readouterr().out


def test_merge_joins_what_both_did(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    a, b = write("a.json", P01="Asks around"), write("b.json", P02="Compares")
    assert main(["merge", str(EXAMPLE), str(a), str(b), "-o", str(a)]) == SAME
    assert (_title(a, "P01"), _title(a, "P02")) == ("Asks around", "Compares")
    said = capsys.readouterr().out
    assert said == "“a.json”: 1 change of ours, 1 of theirs, 0 alike, 0 conflicts left.\n"


@pytest.mark.parametrize("base", [str(EXAMPLE), "-", "empty"])
def test_conflicts_are_told_and_the_losers_kept(
    base: str, tmp_path: Path, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    if base == "empty":  # as git gives it where two branches share nothing
        (tmp_path / base).touch()
        base = str(tmp_path / base)
    a, b, out = write("a.json", P01="Asks"), write("b.json", P01="Buys"), tmp_path / "out.json"
    assert main(["merge", base, str(a), str(b), "-o", str(out)]) == DIFFERENT
    assert _title(out, "P01") == "Buys"
    assert [note.text for note in load(out).notes[-1:]] == ["Card “Buys”, title: Asks"]
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "card “Asks”, title: ours “Asks”, theirs “Buys”; taken: “Buys”"
    assert told[1] == "In the note tray: Card “Buys”, title: Asks"
    assert told[2].endswith("1 conflict left.")


def test_trouble_is_one_sentence_and_nothing_is_written(
    tmp_path: Path, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.json"
    cut = tmp_path / "cut.json"
    cut.write_bytes(EXAMPLE.read_bytes()[:-50])
    newer = tmp_path / "newer.json"
    newer.write_text(EXAMPLE.read_text("utf-8").replace('"version": "1', '"version": "9', 1))
    other = tmp_path / "other.json"
    write_project(_under_other_ids(load(EXAMPLE)), other)
    for bad, words in ((cut, "breaks off"), (newer, "newer"), (other, "two different projects")):
        assert main(["merge", str(EXAMPLE), str(EXAMPLE), str(bad), "-o", str(out)]) == TROUBLE
        assert main(["compare", str(EXAMPLE), str(bad)]) == TROUBLE
        said = capsys.readouterr()
        assert said.out == ""
        assert [words in line for line in said.err.splitlines()] == [True, True]
    assert not out.exists()
    nowhere = str(tmp_path / "gone" / "out.json")
    a = write("a.json", P01="Asks around")
    assert main(["merge", str(EXAMPLE), str(a), str(EXAMPLE), "-o", nowhere]) == TROUBLE
    assert "Could not save" in capsys.readouterr().err


def _under_other_ids(project: Project) -> Project:
    return with_fresh_ids(project, seeded_ids(7))


def test_as_a_merge_driver_of_git(tmp_path: Path, write: Write) -> None:
    """Two people change other things of one file on two branches; git asks nobody."""
    program = f'"{sys.executable}" -m journeyeditor merge %O %A %B -o %A --name %P'

    def git(*words: str) -> str:
        name = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        driver = ("-c", f"merge.journey.driver={program}")
        done = subprocess.run(  # noqa: S603 - git with our own words
            ["git", *name, *driver, *words],  # noqa: S607
            cwd=tmp_path,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    def commit(word: str, **titles: str) -> None:
        write("maps of us/m.journey.json", **titles)
        git("add", "-A")
        git("commit", "-qm", word)

    git("init", "-q", "-b", "main")
    (tmp_path / "maps of us").mkdir()
    (tmp_path / ".gitattributes").write_text("*.journey.json merge=journey\n")
    commit("base")
    git("checkout", "-qb", "other")
    commit("other", P02="Compares", P04="")
    git("checkout", "-q", "main")
    commit("ours", P01="Asks around")
    told = git("merge", "-q", "--no-edit", "other")
    assert told.startswith("“maps of us/m.journey.json”: 1 change of ours, ")
    joined = tmp_path / "maps of us" / "m.journey.json"
    titles = [_title(joined, card_id) for card_id in ("P01", "P02", "P04")]
    assert titles == ["Asks around", "Compares", ""]
