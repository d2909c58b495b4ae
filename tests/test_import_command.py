"""`journeyeditor import-metrics`: what it says, what it writes, and what it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeyeditor.__main__ import DONE, REFUSED, main
from journeyeditor.storage.reader import load
from tests.source_tree import ROOT

EXAMPLE = ROOT / "resources" / "examples" / "paytv.nl.journey.json"


def _run(folder: Path, text: str, *words: str) -> int:
    table = folder / "meting.csv"
    table.write_text(text, encoding="utf-8")
    out = str(folder / "out.journey.json")
    return main(["import-metrics", str(EXAMPLE), str(table), "-o", out, *words])


def test_what_is_placed_and_what_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "contact\tCES\tn\n10\t6\t40\nzomaar\t5\t30\n"
    rest = tmp_path / "rest.csv"
    words = ("--ces", "ces7_effort", "--rest", str(rest), "--separator", "tab")
    assert _run(tmp_path, text, *words) == DONE
    assert capsys.readouterr().out.splitlines() == [
        "row 2: 10 Monteur installeert het kastje: CES 2 (n 40)",
        "row 3: ! “zomaar” is not on this map.",
        "1 measurement in “out.journey.json”.",
    ]
    metric = load(tmp_path / "out.journey.json").maps[0].metrics[-1]
    assert (metric.card_id, metric.kind, metric.value, metric.n) == ("P10", "ces7", 2, 40)
    assert "zomaar" in rest.read_text("utf-8-sig")


def test_nothing_is_written_when_nothing_is_placed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(tmp_path, "contact;score\nzomaar;5\n") == REFUSED
    said = capsys.readouterr()
    assert "row 2: ! Choose on which scale the scores are." in said.out
    assert said.err == "journeyeditor: No row gets a place; nothing is written.\n"
    assert not (tmp_path / "out.journey.json").exists()


def test_a_table_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(tmp_path, "\n\n") == REFUSED
    assert capsys.readouterr().err == "journeyeditor: There is nothing in this table.\n"
    words = ["import-metrics", str(EXAMPLE), str(tmp_path / "gone.csv"), "-o", "x"]
    assert main(words) == REFUSED
    assert "gone.csv" in capsys.readouterr().err
