"""Lines of mixed text that stand alone are read as they are in their paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout.bidi.classes import CONTROLS, bidi_class
from journeyeditor.layout.bidi.levels import BLANK, resolve
from journeyeditor.layout.directed import LEFT, RIGHT, directed, looks, reads_right
from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.paragraph import break_lines

WORDS = st.sampled_from(
    [
        "de",
        "klant",
        "(belt)",
        "12,50",
        "12-14",
        "€",
        "%",
        "–",
        "שלום",
        "(עולם)",
        "العميل,",
        "ا.",
        "2025",
    ]
)
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=9).map(" ".join)
CONTROLLED = st.text(
    "ab12    -,.(אבعم\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", max_size=30
)


def cut(text: str, every: int) -> list[str]:
    """The text in lines of so many words."""
    words = text.split(" ")
    return [" ".join(words[at : at + every]) for at in range(0, len(words), every)]


def looks_in(paragraph: str, lines: list[str]) -> list[object]:
    """What of each line looks how in the paragraph."""
    whole = resolve(paragraph).levels
    found, at = [], 0
    for line in lines:
        at = paragraph.index(line, at) if line else at
        inside = range(at, at + len(line))
        found.append(look([(paragraph[i], whole[i]) for i in inside]))
        at += len(line)
    return found


def looks_alone(line: str) -> object:
    """What looks how when there is nothing but the line."""
    return look(list(zip(line, resolve(line).levels, strict=True)))


def look(pairs: list[tuple[str, int]]) -> object:
    """The characters that are seen, their order, and which of them are turned."""
    seen = [(char, level) for char, level in pairs if bidi_class(char) not in BLANK]
    seen = [(char, level) for char, level in seen if not CONTROLS.match(char)]
    chars = [char for char, _ in seen]
    return chars, looks(chars, [level for _, level in seen])


@given(PARAGRAPHS, st.integers(1, 4))
def test_every_line_is_read_as_in_its_paragraph(paragraph: str, every: int) -> None:
    lines = cut(paragraph, every)
    made = directed(paragraph, lines)
    assert [CONTROLS.sub("", line) for line in made] == lines
    assert [looks_alone(line) for line in made] == looks_in(paragraph, lines)
    right = resolve(paragraph).base == 1
    assert all(reads_right(line) is right for line in made if line)


@given(CONTROLLED, st.integers(1, 4))
def test_so_it_is_with_embeddings_and_isolates(paragraph: str, every: int) -> None:
    lines = cut(paragraph, every)
    made = directed(paragraph, lines)
    assert [looks_alone(line) for line in made] == looks_in(paragraph, lines)


@given(st.text("abc 12,. é☂()", max_size=20))
def test_text_of_one_direction_stays_as_it_is(text: str) -> None:
    assert directed(text, cut(text, 5)) == cut(text, 5)


@pytest.mark.parametrize(
    ("paragraph", "lines", "expected"),
    [
        ("שלום Jan belt", ["שלום", "Jan belt"], ["שלום", RIGHT + "Jan belt"]),
        ("Jan zegt שלום", ["Jan zegt", "שלום"], [LEFT + "Jan zegt", LEFT + "שלום"]),
        ("שלום עולם", ["שלום", "עו…"], ["שלום", "עו…"]),
        ("שלום Jan belt", ["שלום", "Jan b…"], ["שלום", RIGHT + "Jan b…"]),
        ("שלום", ["…"], [RIGHT + "…"]),
        ("שלום", [""], [""]),
        (
            "\u2067ab אב, cd\u2069 y",
            ["\u2067ab", "אב, cd\u2069", "y"],
            ["\u2067ab", LEFT + "\u2067אב, cd\u2069", LEFT + "y"],
        ),
    ],
)
def test_no_more_is_added_than_is_needed(
    paragraph: str, lines: list[str], expected: list[str]
) -> None:
    assert directed(paragraph, lines) == expected


def test_where_no_mark_will_do_every_turn_is_spelled() -> None:
    paragraph = "שלום (belt) (belt) € 12,50 (belt)"
    lines = ["שלום (belt) (belt)", "€ 12,50 (belt)"]
    made = directed(paragraph, lines)
    assert "\u202d" in made[1]
    assert [looks_alone(line) for line in made] == looks_in(paragraph, lines)


def test_a_line_that_ends_in_an_ellipsis_has_it_where_reading_ends(fonts: Fonts) -> None:
    (cut_off,) = break_lines(fonts, "שלום Jan, alles goed?", Face.REGULAR, 24, 60, 1)
    glyphs = [glyph.text for run in fonts.shape(cut_off, Face.REGULAR).runs for glyph in run.glyphs]
    assert glyphs[0] == "…"
    assert "".join(glyphs[-4:]) == "םולש"


def test_reads_right() -> None:
    assert not reads_right("abc שלום")
    assert reads_right("12 שלום abc")
    assert not reads_right("")


@pytest.mark.parametrize("turn", ["\u202e", "\u2067", "\u202b\u2068"])
def test_a_line_does_not_begin_again_what_is_too_deep_to_be_heard(turn: str) -> None:
    words = [f"{turn}ab"] * 500
    made = directed(" ".join(words), words)
    assert max(map(len, made)) < 300
