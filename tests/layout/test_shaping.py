"""Words as glyphs: scripts, directions, faces and what each glyph stands for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.shaping import Way, itemise, tidy


def texts(fonts: Fonts, text: str) -> list[str]:
    """What the glyphs of a line stand for, from left to right."""
    line = fonts.shape(text, Face.REGULAR)
    return [glyph.text for run in line.runs for glyph in run.glyphs]


def items(fonts: Fonts, word: str) -> list[tuple[str, Way]]:
    """The items of a word, all faces taken for the regular one."""
    regular = fonts.face(Face.REGULAR)
    return [
        (item.text, item.way)
        for item in itemise(word, regular, lambda _: regular, fonts.breaks.clusters)
    ]


@given(st.text("abfilTé \u0301\u00a0-,.?!ж12Ωक\u093f\u094d\u0e01\u0e33☂", max_size=20))
def test_the_glyphs_of_a_line_stand_for_its_text(fonts: Fonts, text: str) -> None:
    assert "".join(texts(fonts, text)) == text


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=20))
def test_no_character_is_lost(fonts: Fonts, text: str) -> None:
    assert sorted("".join(texts(fonts, text))) == sorted(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\r\nb\rc\u2028d\x0be\x85f", "a\nb\nc\nd\ne\nf"),
        ("a\tb\x00c\x1fd\x9fe", "a bcde"),
        ("\ud83d \ude00", "\ufffd \ufffd"),
        ("soft\u00ad \u200b", "soft\u00ad \u200b"),
    ],
)
def test_tidy(text: str, expected: str) -> None:
    assert tidy(text) == expected


def test_a_word_of_one_script_is_one_item(fonts: Fonts) -> None:
    assert items(fonts, "reis-") == [("reis-", Way.LEFT)]
    assert items(fonts, "12,5") == [("12,5", Way.NUMBER)]
    assert items(fonts, "–") == [("–", Way.NEUTRAL)]
    assert items(fonts, "שלום!") == [("שלום!", Way.RIGHT)]


def test_scripts_and_directions_part_items(fonts: Fonts) -> None:
    assert items(fonts, "abcждать") == [("abc", Way.LEFT), ("ждать", Way.LEFT)]
    assert items(fonts, "app-שלום") == [("app-", Way.LEFT), ("שלום", Way.RIGHT)]
    assert items(fonts, "ה12.5ב") == [("ה", Way.RIGHT), ("12.5", Way.NUMBER), ("ב", Way.RIGHT)]


def test_marks_stay_with_their_letter(fonts: Fonts) -> None:
    assert texts(fonts, "e\u0301") == ["e\u0301"]
    assert texts(fonts, "x\u0323\u0301y")[-1] == "y"
    assert "".join(texts(fonts, "x\u0323\u0301y")) == "x\u0323\u0301y"


def test_hebrew_runs_from_right_to_left(fonts: Fonts) -> None:
    assert texts(fonts, "שלום") == ["ם", "ו", "ל", "ש"]


def test_arabic_letters_join(fonts: Fonts) -> None:
    apart = sum(fonts.units(char, Face.REGULAR) for char in "سبب")
    assert fonts.units("سبب", Face.REGULAR) < 0.75 * apart


def test_arabic_lam_alef_is_one_glyph(fonts: Fonts) -> None:
    assert texts(fonts, "\u0644\u0627") == ["\u0644\u0627"]


def test_devanagari_reorders_but_keeps_its_text(fonts: Fonts) -> None:
    assert "".join(texts(fonts, "हिन्दी")) == "हिन्दी"


def test_thai_and_hindi_are_in_our_fonts(fonts: Fonts) -> None:
    for text in ("ลูกค้า", "दुनिया", "עולם", "العميل", "ждать", "εξυπηρέτηση"):
        glyphs = [g for run in fonts.shape(text, Face.BOLD).runs for g in run.glyphs]
        assert all(glyph.gid for glyph in glyphs)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("de klant", "de klant"),
        ("naar שלום עולם toe", "naar םלוע םולש toe"),
        ("שלום Jan", "Jan םולש"),
        ("עולם 123 אבג", "גבא 123 םלוע"),
        ("a (אב) c", "a (בא) c"),
        ("12 % – 3", "12 % – 3"),
    ],
)
def test_visual_order(fonts: Fonts, text: str, expected: str) -> None:
    shown = "".join(texts(fonts, text))
    mirror = str.maketrans("()", ")(") if "(" in text else {}
    assert shown.translate(mirror) == expected


def test_neighbours_in_one_face_are_one_run(fonts: Fonts) -> None:
    runs = fonts.shape("Een hele titel, met ☂ en שלום erin", Face.REGULAR).runs
    assert [run.face_key for run in runs] == ["regular", "symbols2", "regular"]
