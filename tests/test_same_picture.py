"""Screen = paper: a drawing with every primitive looks the same from both interpreters."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pypdfium2 as pdfium
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.picture import blocks_image
from journeyeditor.canvas.systemfonts import SystemFonts
from journeyeditor.layout.drawing import (
    Block,
    Box,
    Circle,
    Face,
    Image,
    Line,
    Path,
    Pen,
    Prim,
    Role,
    Text,
)
from journeyeditor.layout.faces import face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.icons import ICONS, icon
from journeyeditor.poster.export import write_poster
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.metadata import Metadata
from journeyeditor.poster.printing import Contents, Leaf, print_contents
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.sheet import compose
from journeyeditor.poster.tags import Element, Reading
from tests.poster.printed import example
from tests.shelf import a_system
from tests.torture import GROUPS

Pixels = NDArray[np.float64]

SCALE = 4 * 72 / 25.4
"""Pixels per millimetre: four a point, so that the page is a whole number of pixels."""

W, H = 127.0, 88.9
"""The page: 360 x 252 points."""


def png(w: int, h: int) -> bytes:
    """A small picture: red at the left, blue at the right."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    row = b"\0" + b"\xc0\x20\x20" * (w // 2) + b"\x20\x20\xc0" * (w - w // 2)
    head = struct.pack(">IIBBBBB", w, h, 8, 2, 0, 0, 0)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(row * h)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def every_primitive(fonts: Fonts) -> Block:
    """A block that holds every kind of primitive, in every way it can be drawn."""
    prims: list[Prim] = [
        Box(4, 4, 24, 14, "#EAF3F9", Pen("#0072B2", 0.8), 2.0),
        Box(32, 4, 24, 14, "#F8ECD2"),
        Box(60, 4, 24, 14, None, Pen("#111111", 0.6, (3, 2), False)),
        Line(4, 24, 84, 24, Pen("#111111", 0.9, (6, 3), False)),
        Line(4, 28, 84, 28, Pen("#111111", 0.9, (0.4, 2.2))),
        Line(4, 32, 84, 34, Pen("#D55E00", 1.3)),
        Circle(96, 12, 6, "#FFFFFF", Pen("#111111", 0.7, (1.5, 1.2), False)),
        Circle(110, 12, 4, "#111111"),
        Path((("M", 0, 0), ("C", 8, -8, 16, 8, 24, 0)), 4, 44, 1.0, None, Pen("#111111", 1.3)),
        Path((("M", 0, 8), ("L", 5, 0), ("L", 10, 8), ("Z",)), 34, 38, 1.2, "#FFFFFF",
             Pen("#D55E00", 0.9)),
        Image(94, 24, 20, 12, png(20, 12)),
        Image(116, 24, 8, 12, png(40, 12), crop=True),
    ]  # fmt: skip
    for index, name in enumerate(sorted(ICONS)[:10]):
        prims.append(icon(name, 4 + index * 9, 48, 7.8, "#111111"))
    for index, v in enumerate((2.0, 1.0, 0.0, -1.0, -2.0)):
        prims += face(56 + index * 12, 42, 4.5, v, filled=index % 2 == 1)
    lines = (
        (62.0, "Belt opnieuw en wordt doorverbonden — officieel −1,6", 20.0, Face.REGULAR),
        (69.0, "AVATAR To Ty: Eerste factuur (€ 12,50) ë ï ő", 17.0, Face.BOLD),
        (76.0, "Ανθρώπινη εξυπηρέτηση, ждать и верить", 14.0, Face.ITALIC),
    )
    for y, words, size, which in lines:
        prims.append(Text(4, y, words, size, which, "#111111", fonts.width(words, which, size)))
    return Block("all", Role.MAP, 0, 0, W, H, tuple(prims))


def of_image(image: QImage) -> Pixels:
    """Grey values of a Qt picture, a row a line."""
    grey = image.convertToFormat(QImage.Format.Format_RGB888)
    data = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    colours = data[:, : grey.width() * 3].reshape(grey.height(), grey.width(), 3)
    return np.asarray(colours.mean(axis=2))


def of_pdf(data: bytes, scale: float = SCALE) -> Pixels:
    """Grey values of the first page at `scale` pixels per mm."""
    document = pdfium.PdfDocument(data)
    picture = document[0].render(scale=scale * 25.4 / 72).to_numpy()
    document.close()
    return np.asarray(picture[:, :, :3].mean(axis=2))


def written(block: Block, fonts: Fonts) -> bytes:
    """A PDF whose only page holds the block."""
    tree = Element("Document")
    reading = Reading(tree, {block.id: tree.add("P")})
    metadata = Metadata("Every primitive", "en", "test")
    contents = Contents([Leaf(Frame(W, H), [block])], metadata, reading)
    return print_contents(contents, fonts).data


def difference(one: Pixels, other: Pixels, dx: int = 0, dy: int = 0) -> float:
    """Mean difference of grey values, 0 to 255, with one picture shifted."""
    h, w = min(one.shape[0], other.shape[0]) - 8, min(one.shape[1], other.shape[1]) - 8
    a = one[4 : 4 + h, 4 : 4 + w]
    b = other[4 + dy : 4 + dy + h, 4 + dx : 4 + dx + w]
    return float(np.abs(a - b).mean())


def every_script(fonts: Fonts) -> Block:
    """A block with lines of the torture map, two sizes of each."""
    lines = [text.split("\n")[0] for _, texts in GROUPS for text in texts]
    prims: list[Prim] = []
    for index, words in enumerate(lines):
        x, y = 4 + 62 * (index % 2), 5 + 3.6 * (index // 2)
        face = list(Face)[index % len(Face)]
        shown = words[:28]
        prims.append(Text(x, y, shown, 6.0 + index % 3, face, "#111111"))
    return Block("all", Role.MAP, 0, 0, W, H, tuple(prims))


def our_fonts() -> Fonts:
    """Our own faces only."""
    return Fonts.bundled()


def small_system() -> Fonts:
    """With those of a system that has Chinese and emoji."""
    return Fonts.bundled(a_system(Fonts.bundled().face_data("regular")))


def fonts_here() -> Fonts:
    """With whatever fonts this computer has."""
    return Fonts.bundled(SystemFonts())


CASES = (
    (every_primitive, our_fonts),
    (every_script, our_fonts),
    (every_script, small_system),
    (every_script, fonts_here),
)


@pytest.fixture(params=CASES, ids=lambda case: f"{case[0].__name__}-{case[1].__name__}")
def pictures(request: pytest.FixtureRequest, qapp: object) -> tuple[Pixels, Pixels]:
    """The same block painted by the canvas and written to PDF."""
    make, choose = request.param
    fonts = choose()
    block = make(fonts)
    screen = blocks_image((block,), Artwork(fonts), SCALE, Rect(0, 0, W, H))
    return of_image(screen), of_pdf(written(block, fonts))


def test_screen_and_paper_differ_by_smooth_edges_only(
    pictures: tuple[Pixels, Pixels], request: pytest.FixtureRequest
) -> None:
    """However much ink there is: a shift by one pixel is several times as much.

    What fonts this computer has, and how dense their text is, nobody knows beforehand.
    """
    screen, paper = pictures
    same = difference(screen, paper)
    assert same < (2.5 if "fonts_here" in request.node.name else 1.5)
    assert same < 0.35 * difference(screen, paper, 1, 0)


def test_nothing_is_shifted(pictures: tuple[Pixels, Pixels]) -> None:
    screen, paper = pictures
    shifts = {
        (dx, dy): difference(screen, paper, dx, dy) for dx in range(-2, 3) for dy in range(-2, 3)
    }
    assert min(shifts, key=lambda shift: shifts[shift]) == (0, 0)


@pytest.mark.parametrize("size", [8.0, 30.0, 60.0, 61.0, 64.0, 65.0, 100.0, 300.0])
def test_type_of_every_size_is_painted(qapp: object, size: float) -> None:
    """Qt leaves out glyph runs above 64 px; one of 300 px must be there all the same."""
    fonts = Fonts.bundled()
    words = Text(2, 60, "Belt", size * 72 / 25.4 / SCALE, Face.REGULAR)
    block = Block("type", Role.MAP, 0, 0, W, H, (words,))
    ink = 255 - of_image(blocks_image((block,), Artwork(fonts), SCALE, Rect(0, 0, W, H)))
    assert 0.3 < ink.sum() / 255 / size**2 < 0.6


def test_no_larger_spot_differs(pictures: tuple[Pixels, Pixels]) -> None:
    """Edges may differ by a pixel; a missing primitive would show as a spot of many."""
    screen, paper = pictures
    h, w = min(screen.shape[0], paper.shape[0]), min(screen.shape[1], paper.shape[1])
    far = np.abs(screen[:h, :w] - paper[:h, :w]) > 100
    side = 8
    cells = far[: h // side * side, : w // side * side]
    cells = cells.reshape(h // side, side, w // side, side).mean(axis=(1, 3))
    assert cells.max() < 0.5


def test_a_whole_poster_is_the_sheet_that_the_screen_shows(qapp: object) -> None:
    """PAYTV on a sheet of 1440 x 1080 points, which PDFium renders without rounding its size."""
    fonts, project = Fonts.bundled(), example("paytv.nl")
    setup = PosterSetup(custom=(508.0, 381.0))
    sheet = compose(project, project.maps[0].id, setup, fonts)
    out = io.BytesIO()
    write_poster(project, project.maps[0].id, setup, out, fonts)
    scale = 2 * 72 / 25.4
    paper = of_pdf(out.getvalue(), scale)
    area = Rect(0, 0, sheet.w, sheet.h)
    screen = of_image(blocks_image(sheet.blocks, Artwork(fonts), scale, area))
    same = difference(screen, paper)
    assert same < 2.0
    assert difference(screen, paper, 2, 0) > 2 * same
