"""The account of a map as plain text: every figure, in both languages, the same everywhere."""

from __future__ import annotations

from datetime import date

import pytest

from journeyeditor.model.enums import Language
from journeyeditor.telling.report.entry import Sentence, Span
from journeyeditor.telling.report.ranges import in_short
from journeyeditor.telling.report.text import report_text
from tests.poster.printed import example

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "paytv.nl",
            [
                "A1  Piek-eindscore: -1,3 (geschat)",
                "A3a  Kloof tussen contact en reis: -40,0 % (gemeten, schaal 0–100)",
                "A3b  Foutloze keten: 60,0 %",
                "A3c  Frictierekening: -40,3 % (schatting, geen meting)",
                "A4a  Vermijdbaar contact: 8/19",
                "A5  Overdrachten tussen afdelingen: 14/18",
                "A6  Dekking door medewerkers: 12/19",
                "A8  Momenten van de waarheid: 15/16",
            ],
        ),
        ("paytv.en", ["A1  Peak–end score: -1.3 (estimated)", "A3b  Flawless chain: 60.0 %"]),
        ("move.nl", ["A5  Overdrachten tussen afdelingen: 14/16", "A4c  Herstel: 3/4"]),
        ("terrace.en", ["A1  Peak–end score: +1.3 (estimated)"]),
    ],
)
def test_the_figures_of_the_examples(name: str, expected: list[str]) -> None:
    project = example(name)
    lines = report_text(project, project.maps[0].id, project.language, TODAY).splitlines()
    assert [line for line in expected if line not in lines] == []


def test_it_is_plain() -> None:
    project = example("paytv.nl")
    text = report_text(project, project.maps[0].id, Language.NL, TODAY, why=True)
    assert not {"\N{MINUS SIGN}", "\N{NO-BREAK SPACE}"} & set(text)
    assert all(line == line.rstrip() for line in text.split("\n"))
    assert text.count("Bron: ") == text.count("Waarom: ") > 20
    assert "    Rust op: 2–6, 8–21\n" in text


def cards(*numbers: str) -> Sentence:
    """A sentence that lists cards."""
    spans: list[Span] = []
    for number in numbers:
        spans += [Span(", ")] if spans else []
        spans.append(Span(number, (number,)))
    return tuple(spans)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (cards("1"), "1"),
        (cards("2", "1", "M1", "3", "M2"), "1–3, M1, M2"),
        (cards("1", "2", "4"), "1, 2, 4"),
        ((Span("left out: "), *cards("5", "6", "7")), "left out: 5–7"),
        ((Span("Stage one"), Span(", "), *cards("5", "6")), "Stage one, 5, 6"),
        ((), ""),
    ],
)
def test_numbers_of_cards_in_short(sentence: Sentence, expected: str) -> None:
    assert in_short(sentence) == expected
