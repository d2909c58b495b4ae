"""Titles on one line and on several."""

from __future__ import annotations

import pytest

from journeyeditor.model.titles import in_sentence, one_line, tidy_title


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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Belt\nopnieuw", "Belt opnieuw"),
        ("factuur \u202egnp.exe", "factuur gnp.exe"),
        ("\u2069\u2067niet af", "niet af"),
        ("\u05e9\u05dc\u05d5\u05dd 12", "\u2068\u05e9\u05dc\u05d5\u05dd 12\u2069"),
    ],
)
def test_a_title_leaves_the_words_around_it_where_they_are(text: str, said: str) -> None:
    assert in_sentence(text) == said
