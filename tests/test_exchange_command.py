"""`journeyeditor import`, and `export` of text: what is written, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeyeditor.__main__ import DONE, REFUSED, main
from journeyeditor.commands.exchange_options import TEXTS
from journeyeditor.exchange.own import own_exports
from journeyeditor.model.find import places
from journeyeditor.storage.reader import load
from tests.source_tree import ROOT

EXAMPLE = ROOT / "resources" / "examples" / "move.en.journey.json"


def test_a_map_goes_out_as_text_and_comes_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    diagram, back = tmp_path / "move.mmd", tmp_path / "back.journey.json"
    assert main(["export", str(EXAMPLE), "-o", str(diagram)]) == DONE
    assert "  ! 16 links between cards\n" in capsys.readouterr().out
    assert main(["import", str(diagram), "-o", str(back)]) == DONE
    assert "31 scores from 1 to 5, as feelings" in capsys.readouterr().out
    names = [stage.name for stage in load(EXAMPLE).maps[0].stages]
    assert [stage.name for stage in load(back).maps[0].stages] == names


def test_a_table_goes_out_and_its_changes_come_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, grid, back = tmp_path / "move.csv", tmp_path / "grid.xlsx", tmp_path / "b.journey.json"
    assert main(["export", str(EXAMPLE), "-o", str(grid), "--grid"]) == DONE
    assert main(["import", str(grid), "-o", str(back)]) == DONE
    assert load(back).maps[0].title == load(EXAMPLE).maps[0].title
    assert main(["export", str(EXAMPLE), "-o", str(table)]) == DONE
    place = next(places(load(EXAMPLE).maps[0]))
    text = table.read_text("utf-8-sig").replace(place.card.title, "Changed in Excel")
    table.write_text(text, "utf-8-sig")
    capsys.readouterr()
    assert main(["import", str(table), "--into", str(EXAMPLE), "-o", str(back)]) == DONE
    assert "title: " in capsys.readouterr().out
    assert next(places(load(back).maps[0])).card.title == "Changed in Excel"
    assert len(load(back).maps[0].links) == len(load(EXAMPLE).maps[0].links)


def test_every_ending_of_the_command_line_has_a_format() -> None:
    assert set(TEXTS) <= {form.ending for form in own_exports()}


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("x.mmd", "pie", "Nothing imported from “x.mmd”: This is a “pie” of Mermaid"),
        ("x.doc", "", "Nothing imported from “x.doc”: known are files that end in .mmd"),
    ],
)
def test_what_cannot_come_in(
    name: str, text: str, sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(text)
    out = tmp_path / "out.journey.json"
    assert main(["import", str(tmp_path / name), "-o", str(out)]) == REFUSED
    assert capsys.readouterr().err.startswith(f"journeyeditor: {sentence}")
    assert not out.exists()
