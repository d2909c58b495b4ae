"""Words as glyphs: scripts, directions, faces and what each glyph stands for."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout.bidi.classes import CONTROLS
from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.itemising import Itemiser
from journeyeditor.layout.shaping import HIGHEST, LOWEST, script_of
from journeyeditor.layout.tidy import one_row, tidy


def texts(fonts: Fonts, text: str) -> list[str]:
    """What the glyphs of a line stand for, from left to right."""
    line = fonts.shape(text, Face.REGULAR)
    return [glyph.text for run in line.runs for glyph in run.glyphs]


def itemiser(fonts: Fonts) -> Itemiser:
    """One that takes all faces for the regular one."""
    return Itemiser(fonts.breaks.clusters, lambda _: fonts.face(Face.REGULAR), script_of)


def items(fonts: Fonts, word: str) -> list[str]:
    """The items of a word."""
    found = itemiser(fonts).items(word, fonts.face(Face.REGULAR), right=True)
    return [item.text for item in found]


def stretches(fonts: Fonts, word: str) -> list[tuple[int, str, str]]:
    """The stretches of a word in text of both directions."""
    return [(found.at, found.text, found.kind) for found in itemiser(fonts).stretches(word)]


@given(st.text("abfilTé \u0301\u00a0-,.?!ж12Ωक\u093f\u094d\u0e01\u0e33☂", max_size=20))
def test_the_glyphs_of_a_line_stand_for_its_text(fonts: Fonts, text: str) -> None:
    assert "".join(texts(fonts, text)) == text


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=20))
def test_no_character_is_lost_but_controls(fonts: Fonts, text: str) -> None:
    found, left = "".join(texts(fonts, text)), CONTROLS.sub("", text)
    assert len(found) == len(left)
    one_way = [[char for char in some if not unicodedata.mirrored(char)] for some in (found, left)]
    assert sorted(one_way[0]) == sorted(one_way[1])


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
    assert one_row(text) == expected.replace("\n", " ")


def test_scripts_part_items(fonts: Fonts) -> None:
    assert items(fonts, "reis-12") == ["reis-12"]
    assert items(fonts, "abcждать") == ["abc", "ждать"]
    assert items(fonts, "(ждать) abc") == ["(ждать) ", "abc"]
    assert items(fonts, "a" * 300) == ["a" * 256, "a" * 44]


def test_whatever_may_change_its_level_is_a_stretch(fonts: Fonts) -> None:
    assert stretches(fonts, "reis-12") == [(0, "reis", "L"), (4, "-", "ES"), (5, "12", "EN")]
    assert stretches(fonts, "שלום!") == [(0, "שלום", "R"), (4, "!", "ON")]
    assert stretches(fonts, "ה12.5ב") == [
        (0, "ה", "R"), (1, "12", "EN"), (3, ".", "CS"), (4, "5", "EN"), (5, "ב", "R")
    ]  # fmt: skip
    assert stretches(fonts, "אبת") == [(0, "אبת", "R")]
    assert stretches(fonts, "א\u00adב\u05b8") == [(0, "א\u00adב\u05b8", "R")]
    assert stretches(fonts, "..") == [(0, ".", "CS"), (1, ".", "CS")]


def test_controls_part_stretches_and_are_left_out(fonts: Fonts) -> None:
    assert stretches(fonts, "a\u200fb") == [(0, "a", "L"), (2, "b", "L")]
    assert stretches(fonts, "\u202e\u2067") == []


def test_marks_stay_with_their_letter(fonts: Fonts) -> None:
    assert texts(fonts, "e\u0301") == ["e\u0301"]
    assert texts(fonts, "x\u0323\u0301y")[-1] == "y"
    assert "".join(texts(fonts, "x\u0323\u0301y")) == "x\u0323\u0301y"


def test_a_mark_has_no_text_of_its_own(fonts: Fonts) -> None:
    assert texts(fonts, "ค้า") == ["ค้", "", "า"]
    assert texts(fonts, "q\u0301") == ["q\u0301", ""]
    assert sorted(texts(fonts, "ב\u05b8")) == ["", "ב\u05b8"]


def test_marks_are_stacked_only_as_high_as_a_line(fonts: Fonts) -> None:
    heap = fonts.shape("a" + "\u0301\u0323" * 20, Face.REGULAR)
    (run,) = heap.runs
    assert 2 < len(run.glyphs) < 12
    assert "".join(glyph.text for glyph in run.glyphs) == "a" + "\u0301\u0323" * 20
    for glyph in run.glyphs:
        extents = fonts.face("regular").hb_font.get_glyph_extents(glyph.gid)
        top = glyph.dy + extents.y_bearing
        assert top <= HIGHEST * run.upem
        assert top + extents.height >= LOWEST * run.upem


def test_brackets_that_are_turned_are_called_what_they_look_like(fonts: Fonts) -> None:
    assert "".join(texts(fonts, "א(ב«ג<ד[")) == "[ד<ג«ב(א".translate(str.maketrans("([<«", ")]>»"))
    assert "".join(texts(fonts, "a (b)")) == "a (b)"


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
        ("naar (שלום) 12-14", "naar (םולש) 12-14"),
        ("שלום (abc) 12.5%!", "!12.5% (abc) םולש"),
        ("العميل 12/5", "12/5 ليمعلا"),
        ("a\u202ebc\u202cd", "acbd"),
        ("abc \u2067שלום, ja\u2069 12", "abc ja ,םולש 12"),
    ],
)
def test_visual_order(fonts: Fonts, text: str, expected: str) -> None:
    shown = "".join(texts(fonts, text))
    assert shown == expected


def test_neighbours_in_one_face_are_one_run(fonts: Fonts) -> None:
    runs = fonts.shape("Een hele titel, met ☂ en שלום erin", Face.REGULAR).runs
    assert [run.face_key for run in runs] == ["regular", "symbols2", "regular"]
