"""Every script on paper: read back as it was written, drawn as it should, within the standards."""

from __future__ import annotations

import re

import page as validation
import pypdfium2
import pytest

from journeyeditor.layout.drawing import Face, Text
from journeyeditor.layout.fontface import NO_SUBSET
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from tests.fontmaking import EMOJI, mapped, with_rights
from tests.poster.printed import (
    Picture,
    block,
    find,
    font_files,
    letters,
    printed,
    words_on_page,
)
from tests.shelf import Shelf, a_system

PROFILES = (validation.ValidationProfile.PDF_A_3B, validation.ValidationProfile.PDF_UA_1)

LINES = [
    "officieel — “Éénmaal ’s avonds” ½ € 12,50",
    "Ευχαριστώ για την εξυπηρέτηση",
    "Очень долго ждать ответа",
    "नमस्ते दुनिया ग्राहक सेवा",
    "สวัสดีชาวโลก ที่นี่ ลูกค้า",
    "ქართული ენა",
    "q\u0301 x\u0323\u0302 z\u0337",
]
"""Text from left to right that our own faces have, for an exact comparison."""


@pytest.fixture(scope="module")
def foreign() -> Fonts:
    """Fonts with those of a system that has Chinese and emoji."""
    return Fonts.bundled(a_system(Fonts.bundled().face_data("regular")))


@pytest.fixture(scope="module")
def forbidden() -> Fonts:
    """Fonts with a Chinese one that must not be embedded."""
    chinese = mapped(Fonts.bundled().face_data("regular"), {"顧": "X", "客": "Y"})
    return Fonts.bundled(Shelf({"Han": with_rights(chinese, NO_SUBSET)}))


def read(data: bytes) -> str:
    """All text of the page, as somebody copies it."""
    document = pypdfium2.PdfDocument(data)
    text = str(document[0].get_textpage().get_text_range())
    document.close()
    return text


@pytest.mark.parametrize("text", LINES)
def test_text_is_copied_as_it_was_written(text: str, fonts: Fonts) -> None:
    assert read(words_on_page(text, fonts, 9)) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("مرحبا بالعالم (2025) العميل", "مرحبا|بالعالم|(2025)|العميل"),
        ("שלום עולם 12:30 לקוח", "שלום עולם|12:30|לקוח"),
        ("abc מרחב 45 def", "abc|מרחב|45|def"),
        ("שָלוֹם", "שָלוֹם"),
        ("سلام إلا", "سلام|إلا"),
        ("مُرَحَب", "مُرَحَب"),
        ("हिन्दी में", "हिन्दी"),
        ("ภาษาไทยที่นี้", "ที่นี้"),
    ],
)
def test_words_are_found(text: str, words: str, fonts: Fonts) -> None:
    data = words_on_page(text, fonts)
    assert [word for word in words.split("|") if not find(data, word)] == []


def test_marks_do_not_part_words(fonts: Fonts) -> None:
    found = letters(words_on_page("ลูกค้า", fonts, 40))
    assert "".join(letter.char for letter in found) == "ลูกค้า"


def test_marks_are_drawn_all_the_same(fonts: Fonts) -> None:
    plain = Picture(words_on_page("ก", fonts, 60)).inked()
    marked = Picture(words_on_page("ก้", fonts, 60)).inked()
    assert marked.y < plain.y - 1
    assert marked.x == pytest.approx(plain.x, abs=0.2)


def test_an_emoji_is_a_picture_with_its_text(foreign: Fonts) -> None:
    data = words_on_page(f"a {EMOJI} {EMOJI} b", foreign, 30)
    assert read(data) == f"a {EMOJI} {EMOJI} b"
    em, picture = 30 * MM_PER_PT, Picture(data)
    x = 5 + foreign.width("a ", Face.REGULAR, 30)
    colours = {picture.at(x + step / 40 * em, 20 - 0.1 * em) for step in range(25)}
    assert any(colour.endswith("0000") for colour in colours)
    assert any(colour.startswith("#0000") for colour in colours)


def test_one_picture_serves_for_all_emoji_of_a_size(foreign: Fonts) -> None:
    one = words_on_page(EMOJI, foreign)
    many = words_on_page(" ".join([EMOJI] * 20), foreign)
    assert one.count(b"/Subtype /Image") == many.count(b"/Subtype /Image") == 2  # and its mask


def test_letters_of_the_system_are_embedded(foreign: Fonts) -> None:
    data = words_on_page("de 顧客 belt", foreign)
    assert read(data) == "de 顧客 belt"
    assert len(font_files(data)) == 2
    assert all(font_files(data).values())


def test_letters_that_must_not_be_embedded_are_outlines(forbidden: Fonts, foreign: Fonts) -> None:
    data, other = (words_on_page("de 顧客 belt", fonts, 30) for fonts in (forbidden, foreign))
    assert read(data) == "de 顧客 belt"
    assert len(font_files(data)) == 2  # FiraGO, and FiraGO again for text that is not seen
    assert all("FiraGO" in name for name in font_files(data))
    drawn, embedded = Picture(data), Picture(other)
    assert abs(drawn.pixels - embedded.pixels).mean() < 0.5


def test_unseen_text_is_not_seen(forbidden: Fonts) -> None:
    """Where it lies is what the outlines leave, and what comes after it is painted again."""
    picture = Picture(words_on_page("顧 H", forbidden, 60))
    h = 5 + forbidden.width("顧 ", Face.REGULAR, 60)
    assert picture.at(h + 0.15 * 60 * MM_PER_PT, 18) == "#111111"
    gap = 5 + forbidden.width("顧", Face.REGULAR, 60) + 0.1 * 60 * MM_PER_PT
    assert {picture.at(gap, y) for y in range(5, 20)} == {"#FFFFFF"}


@pytest.mark.parametrize("profile", PROFILES, ids=str)
@pytest.mark.parametrize("text", [*LINES, f"{EMOJI} 顧客", "\u0378\ue000\ufffe\ufeff \U0010fffd"])
def test_every_script_keeps_the_standards(
    text: str, profile: validation.ValidationProfile, foreign: Fonts
) -> None:
    report = validation.validate_pdf_bytes(words_on_page(text, foreign), profile=profile)
    assert [failure.message for failure in report.failures] == []


@pytest.mark.parametrize("profile", PROFILES, ids=str)
def test_outlines_keep_the_standards(
    profile: validation.ValidationProfile, forbidden: Fonts
) -> None:
    report = validation.validate_pdf_bytes(words_on_page("a 顧客", forbidden), profile=profile)
    assert [failure.message for failure in report.failures] == []


def test_the_system_changes_nothing_of_text_that_our_faces_have(
    fonts: Fonts, foreign: Fonts
) -> None:
    texts = [Text(5, 5 + 5 * at, text, 9) for at, text in enumerate([*LINES, "שלום ☂ ∑ العميل"])]
    assert printed([block(*texts)], fonts).data == printed([block(*texts)], foreign).data


def test_what_is_missing_is_told_with_its_block(fonts: Fonts) -> None:
    one, other = (
        block(Text(5, 9, "\u0378 a \u0378", 9)),
        block(Text(5, 9, "\ue000\u0378", 9), name="c"),
    )
    assert printed([one, other], fonts).missing == {"\u0378": ("b", "c"), "\ue000": ("c",)}


def test_soft_hyphens_are_not_in_the_words(fonts: Fonts) -> None:
    data = words_on_page("zelf\u00adstandig", fonts)
    assert re.sub(r"\s", "", read(data)) == "zelfstandig"
    assert find(data, "zelfstandig")
