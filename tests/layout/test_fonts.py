"""The faces we carry, and that measuring and shaping tell the same."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout.bidi.classes import plain
from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.glyphs import ShapedLine

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=12)
OUR_TEXT = st.text("abfiTeAV \u00a0-,.é€ъΩשלוםالعميل12(☂✓\u0301\u00ad\n\t", max_size=24)

SHA256 = {
    "regular": "495901c0c608ea265f4c31aa2a4c7a313e5cc2a3dd610da78a447fe8e07454a2",
    "bold": "ab720753c39073556260ebbaee7e7af89f9ca202a7c7abc257d935db590a1e35",
    "italic": "36713ecac376845daa58738d2c2ba797cf6f6477b8c5bb4fa79721dc970e8081",
}


def advances(line: ShapedLine) -> float:
    """The sum of all advances in thousandths of an em."""
    return sum(glyph.advance * 1000 / run.upem for run in line.runs for glyph in run.glyphs)


def text_of(line: ShapedLine) -> str:
    """What the glyphs stand for, from left to right."""
    return "".join(glyph.text for run in line.runs for glyph in run.glyphs)


@given(OUR_TEXT | ANY_TEXT, st.sampled_from(Face))
def test_the_width_is_the_sum_of_the_advances(fonts: Fonts, text: str, face: Face) -> None:
    line = fonts.shape(text, face)
    assert line.em_width == advances(line) / 1000
    assert fonts.width(text, face, 24) == line.em_width * 24 * MM_PER_PT


@given(OUR_TEXT, OUR_TEXT)
def test_words_do_not_change_each_other(fonts: Fonts, one: str, other: str) -> None:
    text = f"{one} {other}"
    measure = fonts.measure(Face.REGULAR, not plain(text))
    whole = sum(map(measure, text.split(" "))) + measure(" ") * text.count(" ")
    assert fonts.units(text, Face.REGULAR) == pytest.approx(whole)


@pytest.mark.parametrize("face", list(Face))
def test_the_fonts_are_the_ones_that_posters_were_made_with(fonts: Fonts, face: Face) -> None:
    assert hashlib.sha256(fonts.face_data(face)).hexdigest() == SHA256[face]


def test_measures_of_firago(fonts: Fonts) -> None:
    assert fonts.width("Bestellen", Face.REGULAR, 24) == pytest.approx(4.215 * 24 * MM_PER_PT)
    assert fonts.width("Bestellen", Face.BOLD, 24) == pytest.approx(4.295 * 24 * MM_PER_PT)
    assert fonts.ascent(Face.REGULAR, 100) == pytest.approx(93.5 * MM_PER_PT)
    assert fonts.descent(Face.REGULAR, 100) == pytest.approx(26.5 * MM_PER_PT)


def test_kerning_draws_letters_together(fonts: Fonts) -> None:
    apart = sum(fonts.units(char, Face.REGULAR) for char in "AVAToLTe")
    assert apart == 4362
    assert fonts.units("AVAToLTe", Face.REGULAR) == 4091


def test_no_kerning_across_spaces(fonts: Fonts) -> None:
    assert fonts.units("T A", Face.REGULAR) == sum(
        fonts.units(char, Face.REGULAR) for char in "T A"
    )


def test_a_ligature_keeps_its_letters(fonts: Fonts) -> None:
    (run,) = fonts.shape("officieel", Face.REGULAR).runs
    assert [glyph.text for glyph in run.glyphs] == ["o", "ffi", "c", "i", "e", "e", "l"]


def test_what_firago_lacks_comes_from_the_symbol_fonts(fonts: Fonts) -> None:
    line = fonts.shape("Zon ☂ ∯ aan", Face.BOLD)
    assert [run.face_key for run in line.runs] == ["bold", "symbols2", "bold", "math", "bold"]
    assert text_of(line) == "Zon ☂ ∯ aan"
    assert all(glyph.gid for run in line.runs for glyph in run.glyphs)


def test_what_nobody_has_is_the_missing_glyph_of_the_face(fonts: Fonts) -> None:
    (run,) = fonts.shape("顧", Face.ITALIC).runs
    assert (run.face_key, run.glyphs[0].gid, run.glyphs[0].text) == ("italic", 0, "顧")


def test_controls_and_broken_surrogates(fonts: Fonts) -> None:
    assert text_of(fonts.shape("a\x00b\tc\ud800d\x7f", Face.REGULAR)) == "ab c\ufffdd"


def test_an_empty_line(fonts: Fonts) -> None:
    assert fonts.shape("", Face.REGULAR) == ShapedLine((), 0.0)
    assert fonts.width("", Face.REGULAR, 24) == 0.0


def test_spaces_have_the_width_of_the_space_glyph(fonts: Fonts) -> None:
    regular = fonts.face("regular")
    assert fonts.units("   ", Face.REGULAR) == 3 * regular.advance(regular.space) == 795


def test_a_very_long_word_is_measured_in_parts(fonts: Fonts) -> None:
    assert fonts.units("n" * 100_000, Face.REGULAR) == 100_000 * fonts.units("n", Face.REGULAR)


def test_a_face_for_the_poster(fonts: Fonts) -> None:
    face = fonts.face(Face.BOLD)
    assert (face.key, face.upem, face.postscript_name) == ("bold", 1000, "FiraGO-Bold")
    assert face.data[:4] == b"\x00\x01\x00\x00"
    assert {"glyf", "cmap", "GPOS"} <= set(face.tables)
    assert face.advance(face.glyph_of("n")) == fonts.units("n", Face.BOLD)
    assert face.glyph_of("顧") == 0


def test_an_unknown_face_is_a_key_error(fonts: Fonts) -> None:
    with pytest.raises(KeyError):
        fonts.face("comic")


def test_a_face_is_loaded_when_it_is_needed() -> None:
    program = (
        "import sys\n"
        "from journeyeditor.layout.fonts import Fonts\n"
        "from journeyeditor.layout.drawing import Face\n"
        "fonts = Fonts.bundled()\n"
        "loaded = lambda: sorted(m for m in sys.modules if m.startswith('pymupdf_fonts.'))\n"
        "print(loaded())\n"
        "fonts.width('Wat is er – één?', Face.BOLD, 24)\n"
        "print(loaded())\n"
    )
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", program], capture_output=True, check=True
    )
    assert done.stdout.decode().split("\n")[:2] == ["[]", "['pymupdf_fonts.FiraGO_Bold']"]
