"""Titles on one line and on several."""

from __future__ import annotations

import pytest

from journeyeditor.model.titles import one_line, tidy_title


@pytest.mark.parametrize(
    ("text", "one", "tidy"),
    [
        ("Belt opnieuw", "Belt opnieuw", "Belt opnieuw"),
        ("Belt\nopnieuw", "Belt opnieuw", "Belt\nopnieuw"),
        ("  Belt  de \n\n  helpdesk\n", "Belt de helpdesk", "Belt de\nhelpdesk"),
        ("a\r\nb\u2028c", "a b c", "a\nb\nc"),
        (" \n ", "", ""),
        ("", "", ""),
    ],
)
def test_lines_of_a_title(text: str, one: str, tidy: str) -> None:
    assert one_line(text) == one
    assert tidy_title(text) == tidy
    assert one_line(tidy) == one
