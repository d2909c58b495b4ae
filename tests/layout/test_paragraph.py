"""Text in columns."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from uniseg.linebreak import line_break_units

from journeyeditor.layout.bidi.classes import CONTROLS
from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.kept import Kept
from journeyeditor.layout.paragraph import break_lines, fit_size, longest_word

VOCABULARY = (
    "de klant wacht op reis, co-creatie via app/web (kort) en/of 12,50 € – “ja” ! ? e\u0301é"
)
TITLES = st.lists(st.sampled_from(VOCABULARY.split()), min_size=1, max_size=12).map(" ".join)
WILD = st.text("abi WT-,é\n\u00ad\u200b\u00a0/–顧。אב☂\t\x00\ud800", max_size=30)
SIZE = 24.0


def lines_of(fonts: Fonts, text: str, width: float, most: int | None = None) -> list[str]:
    """The lines in the regular face at 24 pt."""
    return list(break_lines(fonts, text, Face.REGULAR, SIZE, width, most))


def width_of(fonts: Fonts, text: str) -> float:
    """The width in mm in the regular face at 24 pt."""
    return fonts.width(text, Face.REGULAR, SIZE)


def greedily(fonts: Fonts, text: str, width: float) -> list[str]:
    """The lines by the plainest means, for texts whose every unit fits."""
    lines: list[str] = [""]
    for unit in line_break_units(text):
        if width_of(fonts, (lines[-1] + unit).rstrip()) > width:
            lines.append("")
        lines[-1] += unit
    return [line.rstrip() for line in lines]


@given(TITLES, st.floats(48, 120))
def test_lines_are_those_of_the_plainest_algorithm(fonts: Fonts, text: str, width: float) -> None:
    assume(all(width_of(fonts, unit.rstrip()) <= width for unit in line_break_units(text)))
    assert lines_of(fonts, text, width) == greedily(fonts, text, width)


@given(WILD, st.floats(14, 80))
def test_every_line_fits(fonts: Fonts, text: str, width: float) -> None:
    assert all(width_of(fonts, line) <= width + 1e-6 for line in lines_of(fonts, text, width))


@given(WILD, st.floats(14, 80))
def test_no_letter_is_lost(fonts: Fonts, text: str, width: float) -> None:
    whole = break_lines(fonts, text, Face.REGULAR, SIZE, 1e9)
    lines = lines_of(fonts, text, width)
    assert _letters("".join(lines)) == _letters("".join(whole))


def _letters(text: str) -> str:
    return re.sub("[-\\s\u00ad\u200b]", "", CONTROLS.sub("", text))


@given(TITLES | WILD, st.floats(20, 80), st.integers(1, 4))
def test_at_most_so_many_lines(fonts: Fonts, text: str, width: float, most: int) -> None:
    whole, cut = lines_of(fonts, text.rstrip(), width), lines_of(fonts, text.rstrip(), width, most)
    assert len(cut) <= most
    assert all(width_of(fonts, line) <= width + 1e-6 for line in cut)
    assert cut[:-1] == whole[: len(cut) - 1]
    assert (cut == whole) is (len(whole) <= most)


def test_a_line_that_just_fits_is_not_broken(fonts: Fonts) -> None:
    text = "Ik bel de klantenservice"
    assert lines_of(fonts, text, width_of(fonts, text)) == [text]
    assert lines_of(fonts, text, width_of(fonts, text) - 0.01) == ["Ik bel de", "klantenservice"]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("", 50, [""]),
        ("   ", 50, [""]),
        ("een\ntwee\r\n\r\ndrie", 50, ["een", "twee", "", "drie"]),
        ("de klant  wacht", 36, ["de klant", "wacht"]),
        ("co-creatie", 30, ["co-", "creatie"]),
        ("zelf\u00adstandig", 30, ["zelf-", "standig"]),
        ("zelf\u00adstandig", 50, ["zelf\u00adstandig"]),
        ("lang\u200bwoord", 30, ["lang", "woord"]),
        ("10\u00a0km ver", 28, ["10\u00a0km", "ver"]),
        ("Vraiment oui ?", 48, ["Vraiment", "oui ?"]),
        ("9–12 uur", 14, ["9–", "12", "uur"]),
        ("顧客の声。", 26, ["顧客の", "声。"]),
    ],
)
def test_where_lines_end(fonts: Fonts, text: str, width: float, expected: list[str]) -> None:
    assert lines_of(fonts, text, width) == expected


def test_a_word_wider_than_the_line_is_broken_with_a_hyphen(fonts: Fonts) -> None:
    lines = lines_of(fonts, "met klantcontactcentrum bellen", 50)
    assert lines == ["met", "klantcon-", "tactcentrum", "bellen"]


def test_no_letter_goes_to_the_next_line_alone(fonts: Fonts) -> None:
    width = width_of(fonts, "Contactmomente-")
    assert lines_of(fonts, "Contactmomenten", width) == ["Contactmomen-", "ten"]


@pytest.mark.parametrize(
    ("fits", "word"),
    [
        ("ervaring-", "ervarin- gen"),
        ("orderbev-", "orderbe- vestiging"),
        ("installati-", "installa- tiedatum"),
        ("Teamleid-", "Teamlei- der"),
        ("afspraa-", "af- spraak"),
        ("rijd-", "rij- den"),
    ],
)
def test_a_word_is_broken_between_syllables(fonts: Fonts, fits: str, word: str) -> None:
    lines = lines_of(fonts, word.replace("- ", ""), width_of(fonts, fits))
    assert " ".join(lines) == word


def test_numbers_and_scripts_without_capitals_get_no_hyphen(fonts: Fonts) -> None:
    assert all("-" not in line for line in lines_of(fonts, "1234567890" * 3, 40))
    assert all("-" not in line for line in lines_of(fonts, "שלוםעולםשלוםעולם", 40))


def test_accents_stay_with_their_letter(fonts: Fonts) -> None:
    lines = lines_of(fonts, "e\u0301" * 40, 40)
    assert len(lines) > 1
    assert all(line.startswith("e\u0301") for line in lines)


def test_a_column_narrower_than_a_letter_takes_one_each(fonts: Fonts) -> None:
    assert lines_of(fonts, "abc d", 0.1) == ["a-", "b-", "c", "d"]
    assert lines_of(fonts, "abc d", -1) == ["a-", "b-", "c", "d"]
    assert lines_of(fonts, "ab-cd", -1) == lines_of(fonts, "ab-cd", 0)


def test_an_opportunity_within_a_cluster_does_not_matter(fonts: Fonts) -> None:
    lines = lines_of(fonts, "\u0600顧客", 0.1)
    assert [CONTROLS.sub("", line) for line in lines] == ["\u0600顧", "客"]


@pytest.mark.parametrize(
    ("text", "width", "most", "expected"),
    [
        ("de klant wacht", 60, 1, ["de klant wacht"]),
        ("de klant wacht lang", 60, 1, ["de klant wach…"]),
        ("de klant wacht lang", 36, 2, ["de klant", "wacht l…"]),
        ("een\n", 40, 1, ["een"]),
        ("een\ntwee", 40, 1, ["een…"]),
        ("een\n\ntwee", 40, 2, ["een", "…"]),
        ("klantcontactcentrum", 40, 1, ["klantcon…"]),
        ("een", 0.1, 1, ["…"]),
    ],
)
def test_ellipsis(fonts: Fonts, text: str, width: float, most: int, expected: list[str]) -> None:
    assert lines_of(fonts, text, width, most) == expected


def test_longest_word(fonts: Fonts) -> None:
    widest = width_of(fonts, "klantenservice,")
    assert longest_word(fonts, "Ik bel de klantenservice, nu", Face.REGULAR, SIZE) == widest
    assert longest_word(fonts, "co-creatie", Face.REGULAR, SIZE) == width_of(fonts, "creatie")
    assert longest_word(fonts, "", Face.REGULAR, SIZE) == 0.0


def test_fit_size(fonts: Fonts) -> None:
    wide = fonts.width("Contactmomenten", Face.BOLD, 24)
    assert fit_size(fonts, "Contactmomenten", Face.BOLD, 24, wide) == 24
    assert fit_size(fonts, "Contactmomenten", Face.BOLD, 24, wide * 0.97) == 23
    assert fit_size(fonts, "Contactmomenten", Face.BOLD, 24, wide * 0.5) == pytest.approx(16.8)
    assert fit_size(fonts, "", Face.BOLD, 24, 1) == 24


def test_fit_size_lets_text_wrap_at_spaces_but_not_at_fixed_ones(fonts: Fonts) -> None:
    width = fonts.width("momenten", Face.BOLD, 24) + 0.01
    assert fit_size(fonts, "alle momenten", Face.BOLD, 24, width) == 24
    assert fit_size(fonts, "alle\u00a0momenten", Face.BOLD, 24, width) < 24


@pytest.mark.parametrize(
    "text",
    [
        "x" * 100_000,
        " " * 20_000,
        "\n" * 20_000,
        "\ud800" * 20_000,
        ") (" * 7_000,
        "a\x00\x1b" * 10_000,
        "顧" * 2_000,
        "a" + "\u0301" * 2_000,
        "ab\u00ad" * 700,
    ],
)
def test_hostile_text(fonts: Fonts, text: str) -> None:
    lines = lines_of(fonts, text, 70)
    assert lines[:4] == [*lines_of(fonts, text, 70, 5)][:4]
    assert all(width_of(fonts, line) <= 70.001 for line in lines)


def test_what_is_kept_of_texts_is_bounded_by_their_letters() -> None:
    kept, made = Kept[int](1000), itertools.count()
    texts = ["a" * 300, "a" * 300, "b" * 300, "c" * 300, "a" * 300]
    assert [kept.get(text, (1,), made.__next__) for text in texts] == [0, 0, 1, 2, 3]
    assert kept.get("a" * 300, (2,), made.__next__) == 4
