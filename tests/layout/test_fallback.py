"""Characters that our own faces lack: fonts of the system, pictures, boxes."""

from __future__ import annotations

from typing import cast

import pytest

from journeyeditor.layout import fontbook
from journeyeditor.layout.boxes import BOTTOM, TOP, box, box_width
from journeyeditor.layout.drawing import Face, Outline
from journeyeditor.layout.fontface import NO_SUBSET, ONLY_BITMAPS, RESTRICTED, FontFace
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.fontsource import LateSource
from journeyeditor.layout.glyphs import Ink
from journeyeditor.layout.pictures import picture
from journeyeditor.layout.png import png
from journeyeditor.layout.tracing import trace
from tests.fontmaking import EMOJI, font_of, mapped, striked, tables_of, with_rights
from tests.shelf import Shelf, a_system


@pytest.fixture(scope="module")
def firago() -> bytes:
    """FiraGO's regular face."""
    return Fonts.bundled().face_data("regular")


@pytest.fixture(scope="module")
def shelf(firago: bytes) -> Shelf:
    """A system with a Chinese font and one of emoji."""
    return a_system(firago)


@pytest.fixture(scope="module")
def found(shelf: Shelf) -> Fonts:
    """Fonts with those of that system."""
    return Fonts.bundled(shelf)


def runs(fonts: Fonts, text: str, face: Face = Face.REGULAR) -> list[tuple[str, str, Ink]]:
    """Face, text and ink of the runs of a line."""
    return [
        (run.face_key, "".join(glyph.text for glyph in run.glyphs), run.ink)
        for run in fonts.shape(text, face).runs
    ]


def reach(outline: Outline) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the points of an outline."""
    numbers = [cast("tuple[float, ...]", step)[1:] for step in outline]
    xs = [v for step in numbers for v in step[::2]]
    ys = [v for step in numbers for v in step[1::2]]
    return min(xs), min(ys), max(xs), max(ys)


def test_our_own_faces_come_first_and_the_system_is_not_asked(firago: bytes) -> None:
    shelf = Shelf({"All": firago})
    fonts = Fonts.bundled(shelf)
    fonts.shape("Één kaart, ☂ ∑ שלום ลูกค้า ждать\u00ad", Face.BOLD)
    assert shelf.asked == []


def test_the_system_is_asked_for_the_rest_once(found: Fonts, shelf: Shelf) -> None:
    shelf.asked.clear()
    for _ in range(3):
        assert runs(found, "de 顧客 belt", Face.ITALIC) == [
            ("italic", "de ", Ink.LETTERS),
            ("system:Han", "顧客", Ink.LETTERS),
            ("italic", " belt", Ink.LETTERS),
        ]
    assert shelf.asked == [("顧", Face.ITALIC), ("客", Face.ITALIC)]


def test_a_cluster_of_which_a_font_has_only_a_part_is_shown_by_characters(found: Fonts) -> None:
    assert runs(found, "顧\u0301") == [
        ("system:Han", "顧", Ink.LETTERS), ("regular", "\u0301", Ink.LETTERS)
    ]  # fmt: skip


def test_emoji_are_pictures_where_the_system_has_them(found: Fonts) -> None:
    assert runs(found, f"ja {EMOJI}") == [
        ("regular", "ja ", Ink.LETTERS), ("system:Emoji", EMOJI, Ink.PICTURES)
    ]  # fmt: skip
    assert runs(found, EMOJI + "\ufe0e")[0][2] is Ink.PICTURES  # nobody has it as a letter


def test_emoji_that_the_system_lacks_come_from_our_symbols(found: Fonts) -> None:
    assert runs(found, "⌚") == [("symbols2", "⌚", Ink.LETTERS)]


def test_what_nobody_has_is_boxed_character_by_character(fonts: Fonts) -> None:
    assert runs(fonts, "a\u0378b\ue000\u0301") == [
        ("regular", "a", Ink.LETTERS),
        ("regular", "\u0378", Ink.BOXES),
        ("regular", "b", Ink.LETTERS),
        ("regular", "\ue000", Ink.BOXES),
        ("regular", "\u0301", Ink.LETTERS),
    ]
    flag = fonts.shape("🇳🇱", Face.BOLD).runs
    assert [glyph.text for run in flag for glyph in run.glyphs] == ["🇳", "🇱"]


def test_what_only_steers_goes_with_its_character(fonts: Fonts) -> None:
    (run,) = fonts.shape("\U0001f9ff\ufe0f", Face.REGULAR).runs
    assert [glyph.text for glyph in run.glyphs] == ["\U0001f9ff\ufe0f"]


def test_boxes_are_as_wide_as_they_are_measured(fonts: Fonts) -> None:
    assert fonts.units("\u0378", Face.REGULAR) == round(box_width("\u0378") * 1000)
    assert fonts.units("顧\u0378", Face.BOLD) == 2 * fonts.units("\u0378", Face.BOLD)
    assert box_width("\U0010fffd") > box_width("\u0378")


def test_a_box_has_its_frame_and_its_digits(fonts: Fonts) -> None:
    left, top, right, bottom = reach(fonts.box("\u0378", "regular"))
    assert (top, bottom) == (TOP, BOTTOM)
    assert left == pytest.approx(box_width("\u0378") - right)
    figures = sum(step[0] == "Z" for step in box("\u0378", fonts.face("regular")))
    assert figures == 2 + 2 + 1 + 1 + 3  # the frame, and the rings of 0, 3, 7 and 8


def test_an_outline_is_that_of_the_glyph(fonts: Fonts) -> None:
    face = fonts.face("regular")
    extents = face.hb_font.get_glyph_extents(face.glyph_of("l"))
    left, top, right, bottom = reach(trace(face, face.glyph_of("l")))
    assert left == extents.x_bearing
    assert top == -extents.y_bearing
    assert right == extents.x_bearing + extents.width
    assert bottom == -(extents.y_bearing + extents.height)
    assert trace(face, face.space) == ()


def test_layers_become_a_picture(found: Fonts) -> None:
    face = found.face("system:Emoji")
    made = found.picture(face.key, 1, 100)
    assert made is not None
    assert made.data.startswith(b"\x89PNG")
    assert made[1:] == pytest.approx((0.0, -0.71, 0.64, 0.72), abs=0.03)
    width = int.from_bytes(made.data[16:20], "big")
    assert width == pytest.approx(128 * made.w, abs=1)
    assert found.picture(face.key, 2, 100) is None


def test_pixels_of_a_font_are_taken_as_they_are(firago: bytes) -> None:
    pixels = png(16, 16, bytes((255, 0, 0, 255)) * 256)
    face = FontFace("x", striked(firago, pixels, 16))
    assert picture(face, 1, 300) == (pixels, 0.0, -1.0, 1.0, 1.0)


def test_a_font_that_nobody_here_can_draw_is_not_taken(firago: bytes) -> None:
    tables = tables_of(mapped(firago, {"顧": "X"}))
    bare = font_of({tag: data for tag, data in tables.items() if tag not in {b"glyf", b"loca"}})
    fonts = Fonts.bundled(Shelf({"Bare": bare}))
    assert runs(fonts, "顧") == [("regular", "顧", Ink.BOXES)]


def test_no_more_fonts_of_the_system_are_kept_than_memory_should_hold(
    firago: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    chars = [chr(0x4E00 + index) for index in range(8)]
    shelf = Shelf({char: mapped(firago, {char: "X"}) for char in chars})
    monkeypatch.setattr(fontbook, "MOST_OF_SYSTEM", 5 * len(shelf.data(chars[0])))
    inks = [run[2] for run in runs(Fonts.bundled(shelf), " ".join(chars)) if run[1].strip()]
    assert inks.count(Ink.BOXES) == 3


@pytest.mark.parametrize(
    ("rights", "may"),
    [
        (0, True),
        (0x0004, True),
        (0x0008, True),
        (0x0006, True),
        (RESTRICTED, False),
        (NO_SUBSET, False),
        (ONLY_BITMAPS | 0x0008, False),
    ],
)
def test_the_maker_of_a_font_may_forbid_to_embed_it(firago: bytes, rights: int, may: bool) -> None:
    assert FontFace("x", with_rights(firago, rights)).may_embed is may


def test_a_late_source_is_made_when_the_first_character_asks(shelf: Shelf) -> None:
    made: list[int] = []

    def make() -> Shelf:
        made.append(1)
        return shelf

    source = LateSource(make)
    with pytest.raises(KeyError):
        source.data("Han")
    fonts = Fonts.bundled(source)
    fonts.shape("Een kaart", Face.REGULAR)
    assert made == []
    assert runs(fonts, "顧 客")[0][0] == "system:Han"
    assert made == [1]


def test_without_what_finds_fonts_there_are_boxes() -> None:
    def make() -> Shelf:
        raise ImportError("no Qt here")

    assert runs(Fonts.bundled(LateSource(make)), "顧") == [("regular", "顧", Ink.BOXES)]


def test_fonts_for_another_thread_find_the_same_by_themselves(found: Fonts, shelf: Shelf) -> None:
    """The faces of the program are read once; what belongs to the system stays in its thread."""
    line = "de 顧客 belt"
    here = runs(found, line)
    other = found.another()
    shelf.asked.clear()
    assert runs(other, line) == here
    assert shelf.asked == []
    assert other.face("regular") is found.face("regular")
    assert other.face("system:Han") is not found.face("system:Han")
