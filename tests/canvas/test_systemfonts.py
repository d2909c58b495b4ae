"""Fonts of the system by way of Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from journeyeditor.canvas.systemfonts import SystemFonts, font_file
from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fontface import FontFace
from journeyeditor.layout.fonts import Fonts
from tests.fontmaking import layered, mapped, named, tables_of
from tests.shelf import RED_AND_BLUE, linux_with

ASK = """
from journeyeditor.canvas.systemfonts import FontsWithoutWindow
from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
fonts = Fonts.bundled(FontsWithoutWindow())
for run in fonts.shape("a \\U000F1234 \\u0378 \\U0001F600", Face.REGULAR).runs:
    print(run.face_key, run.ink, [g.gid for g in run.glyphs if g.text.strip()])
"""


def test_a_font_of_the_system_has_what_was_asked_of_it(qapp: object) -> None:
    source = SystemFonts()
    name = source.find("a", Face.REGULAR)
    assert name is not None
    assert FontFace("x", source.data(name)).glyph_of("a")


def test_nobody_has_what_is_no_character(qapp: object) -> None:
    assert SystemFonts().find("\U000e0fff\uffff", Face.BOLD) is None


@pytest.mark.parametrize("cluster", ["\u078b", "\u078b\u07a8", "\u07d2", "\U00010b80", "\u0300"])
def test_letters_of_scripts_that_qt_cannot_join_end_no_program(qapp: object, cluster: str) -> None:
    """Qt gives a font of boxes for some; asking that one for its name is a crash."""
    source = SystemFonts()
    name = source.find(cluster, Face.REGULAR)
    assert name is None or FontFace("x", source.data(name)).glyph_of(cluster[0])


def test_a_name_that_was_never_given_is_a_key_error(qapp: object) -> None:
    with pytest.raises(KeyError):
        SystemFonts().data("Comic")


def test_a_font_file_put_together_is_the_one_taken_apart(fonts: Fonts) -> None:
    for key in ("regular", "symbols2"):
        data = fonts.face_data(key)
        made = font_file(tables_of(data))
        assert tables_of(made) == tables_of(data)
        assert made[:4] == data[:4]
        assert FontFace("x", made).unicodes == fonts.face(key).unicodes


def test_a_command_without_a_window_finds_them_too(fonts: Fonts, tmp_path: Path) -> None:
    """On Linux, where a test can say which fonts there are; elsewhere nobody has the character."""
    firago = fonts.face_data("regular")
    own = named(mapped(firago, {"a": "a", "\U000f1234": "X"}), "Own")
    emoji = named(layered(firago, RED_AND_BLUE), "Colours Emoji")
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", ASK],
        capture_output=True,
        check=True,
        env={**os.environ, **linux_with(tmp_path, own, emoji)},
    )
    found = done.stdout.decode()
    assert "boxes" in found
    if sys.platform.startswith("linux"):
        lines = [line for line in found.splitlines() if line.startswith("system:")]
        assert [line.split("/")[0] for line in lines] == ["system:Own", "system:Colours Emoji"]
        assert [line.split()[-2:] for line in lines] == [["letters", "[1]"], ["pictures", "[1]"]]
