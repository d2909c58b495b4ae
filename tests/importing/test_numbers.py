"""Numbers as they are written in tables."""

from __future__ import annotations

from datetime import date

import pytest

from journeyeditor.importing.numbers import Figure, NoFigure, NumberStyle, figure, guess_style
from journeyeditor.importing.table import Cell

DUTCH = NumberStyle(",", ".")
ENGLISH = NumberStyle(".", ",")


@pytest.mark.parametrize(
    ("cell", "style", "found"),
    [
        ("8", DUTCH, Figure(8)),
        (" 8,2 ", DUTCH, Figure(8.2)),
        ("1.040", DUTCH, Figure(1040)),
        ("1.040,5", DUTCH, Figure(1040.5)),
        ("1,040.5", ENGLISH, Figure(1040.5)),
        ("−1,3", DUTCH, Figure(-1.3)),
        (",5", DUTCH, Figure(0.5)),
        ("82 %", DUTCH, Figure(82, percent=True)),
        ("1 040", NumberStyle(",", " "), Figure(1040)),
        ("1\u00a0040", NumberStyle(",", " "), Figure(1040)),
        ("1’040.5", NumberStyle(".", "'"), Figure(1040.5)),
        (8.25, DUTCH, Figure(8.25)),
        ("8.2", DUTCH, NoFigure.WORDS),  # not 82, and not guessed
        ("8,2", ENGLISH, NoFigure.WORDS),
        ("1.04", DUTCH, NoFigure.WORDS),
        ("1,2,3", DUTCH, NoFigure.WORDS),
        ("8/10", DUTCH, NoFigure.DATE),
        ("8-3-2025", DUTCH, NoFigure.DATE),
        ("8-mrt", DUTCH, NoFigure.DATE),
        ("Mar-25", DUTCH, NoFigure.DATE),
        ("2025-03-08 12:00:00", DUTCH, NoFigure.DATE),
        (date(2025, 3, 8), DUTCH, NoFigure.DATE),
        ("", DUTCH, NoFigure.EMPTY),
        ("=1+1", DUTCH, NoFigure.WORDS),
        ("1e3", DUTCH, NoFigure.WORDS),
        ("1_000", DUTCH, NoFigure.WORDS),
        ("٣", DUTCH, NoFigure.WORDS),
        ("9" * 400, DUTCH, NoFigure.WORDS),
        (float("nan"), DUTCH, NoFigure.WORDS),
        (float("inf"), DUTCH, NoFigure.WORDS),
    ],
)
def test_figure(cell: Cell, style: NumberStyle, found: Figure | NoFigure) -> None:
    assert figure(cell, style) == found


@pytest.mark.parametrize("text", ["4 - Tevreden", "4: tevreden", "4 – Satisfied", "4 (eens)"])
def test_an_answer_with_its_words(text: str) -> None:
    assert figure(text, DUTCH, labelled=True) == Figure(4)
    assert figure(text, DUTCH) is NoFigure.WORDS
    assert figure("8-mrt", DUTCH, labelled=True) is NoFigure.DATE


@pytest.mark.parametrize(
    ("cells", "comma", "style"),
    [
        (["8,2", "7.1", "6,5"], False, DUTCH),
        (["8.2", "1,040"], True, ENGLISH),
        (["1.040"], True, DUTCH),
        (["1.040"], False, ENGLISH),
        (["1.040,5"], False, DUTCH),
        (["1 040", "8,2"], False, NumberStyle(",", " ")),
        (["1'040.50"], False, NumberStyle(".", "'")),
        ([8.2, "a, b", "x"], False, ENGLISH),
    ],
)
def test_the_signs_are_those_of_most(cells: list[Cell], comma: bool, style: NumberStyle) -> None:
    assert guess_style(cells, comma) == style
