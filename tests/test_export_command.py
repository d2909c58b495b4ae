"""Every setting of a poster on the command line, and what it does to the file."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtGui import QImage

from journeyeditor.__main__ import main
from journeyeditor.model.journey import Stage
from journeyeditor.storage.writer import write_project
from tests import samples

SPARE = {"/OCProperties", "/StructTreeRoot"}


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A map of one card."""
    stage = Stage(id="s", name="Stage", slots=1)
    path = tmp_path / "small.journey.json"
    card = samples.touchpoint("a", 0, "Rings the bell")
    write_project(samples.project([stage], [samples.cell("s", card)]), path)
    return path


def _made(path: Path, *words: str) -> Path:
    out = path.parent / "poster.pdf"
    assert main(["--language", "en", "export", str(path), "-o", str(out), *words]) == 0
    return out


def _size(out: Path) -> tuple[int, int]:
    """Of its first page, in mm."""
    with pypdfium2.PdfDocument(out) as document:
        w, h = document[0].get_size()
    return round(w / 72 * 25.4), round(h / 72 * 25.4)


def _text(out: Path) -> str:
    with pypdfium2.PdfDocument(out) as document:
        return " ".join(document[0].get_textpage().get_text_range().split())


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("--paper a4 --landscape", (297, 210)),
        ("--custom 300x420", (300, 420)),
        ("--custom 300,5×420", (300, 420)),
        ("--roll 300 --length 500", (500, 300)),
        ("--roll 300 --length 500 --portrait", (300, 500)),
        ("--paper A4 --landscape --bleed 3", (303, 216)),
        ("--paper A4 --landscape --bleed 3 --crop-marks", (323, 236)),
    ],
)
def test_paper(words: str, size: tuple[int, int], small: Path) -> None:
    assert _size(_made(small, *words.split())) == size


def test_what_has_no_name_is_told_by_its_size(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _made(small, "--custom", "300x420")
    assert "“poster.pdf” is written: 300 x 420 mm.\n" in capsys.readouterr().out


def test_the_kinds(small: Path) -> None:
    texts = {
        kind: _text(_made(small, "--paper", "A3", "--kind", kind))
        for kind in ("blank", "partial", "result")
    }
    assert len(set(texts.values())) == len(texts)
    assert [kind for kind, text in texts.items() if "Rings the bell" in text] != ["blank"]
    assert "Rings the bell" not in texts["blank"]


@pytest.mark.parametrize(
    "words",
    [
        "--margin 30",
        "--style grey",
        "--style ink",
        "--plain-lanes",
        "--commitments",
        "--no-layers",
        "--untagged",
        "--hide uncovered",
        "--kind blank --sticky 51x38",
    ],
)
def test_a_setting_changes_the_poster(words: str, small: Path) -> None:
    usual = ["--paper", "A3", "--landscape"]
    kind = ["--kind", "blank"] if "blank" in words else []
    before = _made(small, *usual, *kind).read_bytes()
    assert _made(small, *usual, *words.split()).read_bytes() != before


def test_a_plain_file_has_no_layers_and_no_tags(small: Path) -> None:
    with pikepdf.open(_made(small, "--paper", "A4")) as usual:
        assert set(usual.Root.keys()) >= SPARE
    with pikepdf.open(_made(small, "--paper", "A4", "--no-layers", "--untagged")) as plain:
        assert not set(plain.Root.keys()) & SPARE


def test_a_poster_can_leave_its_project_at_home(small: Path) -> None:
    assert main(["check", str(_made(small, "--paper", "A4"))]) == 0
    bare = _made(small, "--paper", "A4", "--no-project")
    assert main(["check", str(bare)]) == 1
    assert "with project inside" not in _text(bare)


def test_small_print_is_told(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _made(small, "--paper", "A4", "--distance", "8")
    assert "At 8 m the cards cannot be read" in capsys.readouterr().out
    _made(small, "--paper", "A4", "--distance", "0,3")
    assert "cannot be read" not in capsys.readouterr().out


def test_what_cannot_be_made_names_its_file(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["export", str(small), "-o", str(small.parent / "a.pdf"), "--kind", "comparison"]
    assert main(["--language", "en", *words]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("journeyeditor: No poster of “small.journey.json”: This project has no")
    assert not (small.parent / "a.pdf").exists()


def test_one_that_fails_does_not_stop_the_others(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken, posters = small.parent / "broken.json", small.parent / "posters"
    broken.write_text("{")
    posters.mkdir()
    words = ["export", str(broken), str(small), "-o", str(posters), "--paper", "A4"]
    assert main(["--language", "en", *words]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "“broken.json”" in line
    assert [path.name for path in posters.iterdir()] == ["small.pdf"]


def test_tiles(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--paper", "A2", "--tiles", "letter", "--overlap", "12,5", "--tiles-way", "portrait"]
    out = _made(small, *words)
    assert _size(out) == (216, 279)
    with pypdfium2.PdfDocument(out) as document:
        sheets = len(document) - 1
        assert [document.get_page_label(at) for at in (0, 1)] == ["Legplan", "A1"]
    assert f"Print {sheets} sheets of Letter at 100 %" in capsys.readouterr().out


def test_a_picture_shows_the_poster_whole(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = small.parent / "poster.png"
    words = ["export", str(small), "-o", str(picture), "--paper", "A4", "--landscape"]
    assert main(["--language", "en", *words, "--tiles", "A4"]) == 0
    assert "Tiles are for PDF files" in capsys.readouterr().out
    cut = picture.read_bytes()
    assert main(["--language", "en", *words]) == 0
    assert picture.read_bytes() == cut


@pytest.mark.parametrize(
    ("words", "said"),
    [("--overlap 12", "--tiles"), ("--tiles A4 --overlap 5", "10 to 40 mm"), ("--tiles A2", "A4")],
)
def test_tiles_that_make_no_sense(
    words: str, said: str, small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["export", str(small), "-o", str(small.parent / "a.pdf"), *words.split()]
    with pytest.raises(SystemExit):
        main(["--language", "en", *line])
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "words", "begins"),
    [
        ("map.svg", (), b"<?xml"),
        ("map.pptx", ("--anonymous",), b"PK"),
        ("map.png", ("--map", "--scale", "1", "--transparent"), b"\x89PNG"),
    ],
)
def test_the_map_itself(
    name: str, words: tuple[str, ...], begins: bytes, small: Path, qapp: object
) -> None:
    out = small.parent / name
    assert main(["--language", "en", "export", str(small), "-o", str(out), *words]) == 0
    assert out.read_bytes().startswith(begins)
    if name.endswith(".png"):
        picture = QImage(str(out))
        assert picture.width() < 400  # a poster has thousands
        column = picture.width() - 1
        assert 0 in {picture.pixelColor(column, y).alpha() for y in range(picture.height())}
        assert not picture.textKeys()
