"""Text on paper can be searched and copied, stands where layout measured it, and is embedded."""

from __future__ import annotations

import re

import pytest

from journeyeditor.layout.boxes import BOTTOM, SIDE, TOP, box_width
from journeyeditor.layout.drawing import Face, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.poster.glyphfont import GlyphFont
from journeyeditor.poster.lettering import Lettering
from journeyeditor.poster.type0 import table, to_unicode
from tests.poster.printed import (
    Picture,
    block,
    find,
    font_files,
    letters,
    opened,
    plain,
    printed,
    words_on_page,
)

SEARCHED = (
    "officieel", "affluent", "Wijziging", "geïnstalleerd", "€ 12,50", "−1,6", "‘goed’",
    "εξυπηρέτηση", "ждать", "Łódź", "naïve", "שלום", "دنيا",
)  # fmt: skip


@pytest.mark.parametrize("words", SEARCHED)
def test_words_are_found(words: str, fonts: Fonts) -> None:
    assert find(words_on_page(f"a {words} b", fonts), words)


def test_other_words_are_not_found(fonts: Fonts) -> None:
    assert not find(words_on_page("officieel", fonts), "officieus")


def test_symbols_come_from_other_fonts_and_are_found(fonts: Fonts) -> None:
    data = words_on_page("ster ☀ som ∑ ✈", fonts)
    assert all(find(data, sign) for sign in "☀∑✈")
    assert len(font_files(data)) > 1


def test_every_font_is_in_the_file(fonts: Fonts) -> None:
    faces = [Text(5, 10, "gewoon", 9), Text(5, 15, "vet", 9, Face.BOLD)]
    faces += [Text(5, 20, "schuin", 9, Face.ITALIC), Text(5, 25, "∑ ☀", 9)]
    files = font_files(printed([block(*faces)], fonts).data)
    names = {name.split("+")[1] for name in files}
    assert {"FiraGO-Regular", "FiraGO-Bold", "FiraGO-Italic"} < names
    assert all(files.values())


def test_a_subset_is_small(fonts: Fonts) -> None:
    assert len(words_on_page("klein", fonts)) < 12_000


@pytest.mark.parametrize("size", [5.0, 24.0])
def test_letters_stand_where_they_were_measured(size: float, fonts: Fonts) -> None:
    words = "Te AVonden: kerning, ffi ij"
    found = letters(words_on_page(words, fonts, size))
    last = fonts.width(words[:-1], Face.REGULAR, size)
    assert "".join(letter.char for letter in found) == plain(words)
    assert found[-1].box.x - 5 == pytest.approx(last, abs=0.12 * size * 25.4 / 72)
    assert found[-1].box.right - 5 < fonts.width(words, Face.REGULAR, size) + 0.01


def test_one_glyph_may_stand_for_two_characters(fonts: Fonts) -> None:
    font = GlyphFont(fonts.face("regular"), "F1")
    gid = font.face.glyph_of("H")
    font.reserve(gid, "H")
    font.reserve(gid, "Η")
    font.freeze()
    assert font.shown[gid, "H"][0] != font.shown[gid, "Η"][0]
    assert not font.ambiguous(gid, "Η")


def test_a_glyph_of_a_cff_font_stands_for_one_character(fonts: Fonts) -> None:
    font = GlyphFont(fonts.face("symbols2"), "F1")
    gid = font.face.glyph_of("☀")
    font.reserve(gid, "☀")
    font.reserve(gid, "sun")
    font.freeze()
    assert font.shown[gid, "☀"] == font.shown[gid, "sun"]
    assert (font.ambiguous(gid, "☀"), font.ambiguous(gid, "sun")) == (False, True)


def test_marks_are_raised_and_the_pen_comes_back(fonts: Fonts) -> None:
    lettering = Lettering(fonts)
    words = "x" + "q\u0301" + "x"
    lettering.reserve(words, Face.REGULAR)
    lettering.freeze()
    raised = re.findall(r"(\S+) Ts", lettering.line(words, Face.REGULAR).operators)
    assert raised == [] or raised[-1] == "0"
    found = letters(words_on_page(words, fonts, 40))
    assert found[-1].char == "x"
    width = fonts.width("xq", Face.REGULAR, 40)
    assert found[-1].box.x - found[0].box.x == pytest.approx(width, abs=0.1)


def test_a_character_that_no_font_has_is_boxed_and_told(fonts: Fonts) -> None:
    done = printed([block(Text(5, 30, "\U0001f9ff", 60))], fonts)
    assert done.missing == {"\U0001f9ff": ("b",)}
    inked, em = Picture(done.data).inked(), 60 * MM_PER_PT
    assert inked.w == pytest.approx((box_width("\U0001f9ff") - 2 * SIDE) * em, abs=0.3)
    assert inked.y == pytest.approx(30 + TOP * em, abs=0.3)
    assert inked.bottom == pytest.approx(30 + BOTTOM * em, abs=0.3)


def test_letters_after_a_missing_character_keep_their_place(fonts: Fonts) -> None:
    words = "a\u0378H"
    found = letters(words_on_page(words, fonts, 30))
    gap = fonts.width("a\u0378", Face.REGULAR, 30)
    assert "".join(letter.char for letter in found) == words
    assert found[-1].box.x - 5 == pytest.approx(gap + 0.09 * 30 * 25.4 / 72, abs=0.3)


def test_nothing_at_all_can_be_printed(fonts: Fonts) -> None:
    with opened(printed([], fonts).data) as pdf:
        assert len(pdf.pages) == 1


def test_a_glyph_without_characters_maps_to_nothing_visible() -> None:
    assert b"<0001> <200B>" in to_unicode({1: ""})
    assert b"<0002> <D83DDE00>" in to_unicode({2: "\U0001f600"})


def test_a_missing_table_is_said_so(fonts: Fonts) -> None:
    data = fonts.face_data("regular")
    assert table(data, b"head")[12:16] == b"\x5f\x0f\x3c\xf5"
    with pytest.raises(KeyError):
        table(data, b"CFF ")
