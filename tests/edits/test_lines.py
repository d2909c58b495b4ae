"""Text from anywhere as tidy lines."""

from __future__ import annotations

import pytest

from journeyeditor.edits.lines import MOST_LETTERS, MOST_LINES, clean_line, lines_of


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ()),
        ("  \n\t\n", ()),
        ("Belt\nBelt opnieuw", ("Belt", "Belt opnieuw")),
        ("Belt\r\nMailt\rWacht\u2028Klaagt", ("Belt", "Mailt", "Wacht", "Klaagt")),
        ("- Belt\n* Mailt\n• Wacht\n- [x] Klaagt", ("Belt", "Mailt", "Wacht", "Klaagt")),
        ("1. Belt\n2) Mailt\n(3) Wacht", ("Belt", "Mailt", "Wacht")),
        ("3. bellen", ("3. bellen",)),
        ("1. Belt\nMailt", ("1. Belt", "Mailt")),
        ("-5 graden", ("-5 graden",)),
        ("a\tb   c", ("a b c",)),
    ],
)
def test_lines(text: str, lines: tuple[str, ...]) -> None:
    assert lines_of(text).lines == lines


def test_what_cannot_be_seen_goes() -> None:
    assert clean_line("Be\x00l\u202et\ufeff \ud800nu") == "Belt nu"


def test_joiners_of_emoji_and_of_other_scripts_stay() -> None:
    family = "\U0001f469\u200d\U0001f467"
    assert clean_line(family) == family


def test_too_much_is_cut_and_said() -> None:
    found = lines_of("x\n" * (MOST_LINES + 3) + "y" * (MOST_LETTERS + 5))
    assert len(found.lines) == MOST_LINES
    assert found.dropped == 4
    assert len(lines_of("y" * (MOST_LETTERS + 5)).lines[0]) == MOST_LETTERS
