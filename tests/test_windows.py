"""Pages that show pieces of another: the same from both interpreters, and small as files."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import page as validation
import pypdfium2 as pdfium
import pytest
from PIL import Image as Pillow
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.layout.drawing import Block, Box, Image, Pen, Role, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.metadata import Metadata
from journeyeditor.poster.printing import Contents, Leaf, Window, print_contents
from journeyeditor.ui.dialogs.leaf import leaf_image, paint_leaf
from tests.test_same_picture import SCALE, difference, every_primitive, of_image, of_pdf

SHEET = Frame(63.5, 63.5)


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    """The bundled fonts."""
    return Fonts.bundled()


def windowed(fonts: Fonts) -> Leaf:
    """A sheet that shows two pieces of a page, one over the other, and a block of its own."""
    page = Leaf(Frame(127.0, 88.9), [every_primitive(fonts)])
    windows = [
        Window(page, Rect(3, 3, 40, 30), 10, 6),
        Window(page, Rect(80.25, 20, 30, 25), 24, 30.5),
    ]
    own = Block("own", Role.NOTE, 4, 40, 16, 10, (Box(0, 0, 16, 10, None, Pen("#D55E00", 0.6)),))
    return Leaf(SHEET, [own], "A1", windows)


def file_of(leaves: list[Leaf], fonts: Fonts) -> bytes:
    """The pages as an untagged file."""
    metadata = Metadata("Windows", "en", "test", accessible=False)
    return print_contents(Contents(leaves, metadata, None, (), {Role.MAP: "Map"}), fonts).data


def test_both_interpreters_show_the_same_through_a_window(qtbot: QtBot, fonts: Fonts) -> None:
    leaf = windowed(fonts)
    screen = of_image(leaf_image(leaf, Artwork(fonts), SCALE))
    paper = of_pdf(file_of([leaf], fonts))
    assert difference(screen, paper) < 1.5
    shifted = [difference(screen, paper, dx, dy) for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1))]
    assert difference(screen, paper) < min(shifted)


def test_nothing_shows_beside_a_window(fonts: Fonts) -> None:
    paper = of_pdf(file_of([windowed(fonts)._replace(blocks=[])], fonts))
    outside = np.ones_like(paper, dtype=bool)
    for left, top, w, h in ((10, 6, 40, 30), (24, 30.5, 30, 25)):
        x, y = int(left * SCALE), int(top * SCALE)
        outside[y : y + int(h * SCALE) + 2, x : x + int(w * SCALE) + 2] = False
    assert paper[outside].min() == 255
    assert paper[~outside].min() < 100


def test_a_painter_may_lie_anywhere_and_is_left_as_it_was(qtbot: QtBot, fonts: Fonts) -> None:
    """As a printer wants it: moved and scaled beforehand."""
    leaf, artwork = windowed(fonts), Artwork(fonts)
    plain = leaf_image(leaf, artwork, SCALE)
    image = QImage(plain.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(0.5, 0.5)
    before = painter.transform()
    paint_leaf(painter, leaf, artwork, SCALE * 2)
    assert painter.transform() == before
    assert not painter.hasClipping()
    painter.end()
    assert difference(of_image(image), of_image(plain)) < 0.5


def test_a_page_shown_on_many_sheets_is_in_the_file_once(fonts: Fonts) -> None:
    """With its letters, layers and see-through pictures; and the file keeps the standard."""
    page = Leaf(Frame(127.0, 88.9), [
        every_primitive(fonts),
        Block("p", Role.CARD, 0, 0, 9, 9, (Image(0, 0, 9, 9, see_through()), Text(0, 5, "ā", 9))),
    ])  # fmt: skip
    sheets = [Leaf(SHEET, [], f"A{at}", [Window(page, Rect(at, at, 50, 50), 5, 5)])
              for at in range(25)]  # fmt: skip
    one, many = file_of(sheets[:1], fonts), file_of(sheets, fonts)
    assert len(many) - len(one) < 24 * 700
    report = validation.validate_pdf_bytes(many, profile=validation.ValidationProfile.PDF_A_3B)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    assert many == file_of(sheets, fonts)
    document = pdfium.PdfDocument(many)
    assert [document.get_page_label(at) for at in (0, 24)] == ["A0", "A24"]
    document.close()


def see_through() -> bytes:
    """A picture whose left half is transparent."""
    image = Pillow.new("RGBA", (20, 20), (0, 0, 0, 0))
    image.paste((200, 30, 30, 255), (10, 0, 20, 20))
    image.save(out := BytesIO(), "PNG")
    return out.getvalue()
