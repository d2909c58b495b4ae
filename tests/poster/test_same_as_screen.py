"""Poster = screen: the same blocks painted by both interpreters give the same picture."""

from __future__ import annotations

from typing import Any

import numpy as np
import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.picture import blocks_image
from journeyeditor.layout.drawing import Block, Box, Circle, Face, Line, Path, Pen, Text
from journeyeditor.layout.faces import face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.layout.icons import ICONS, icon
from journeyeditor.model.project import Project
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.sheet import compose
from tests.poster.printed import H, W, block, poster, printed

SCALE = 8.0
"""Pixels in a mm."""

LIMIT = 1.5
"""Mean difference of a channel, of 255: edges are smoothed in two ways."""


def on_paper(data: bytes, scale: float) -> Any:
    """The page as pdfium renders it."""
    document = pypdfium2.PdfDocument(data)
    pixels = document[0].render(scale=scale * MM_PER_PT, rev_byteorder=True).to_numpy()
    document.close()
    return pixels[..., :3].astype(int)


def on_screen(blocks: tuple[Block, ...], w: float, h: float, fonts: Fonts, scale: float) -> Any:
    """The page as the canvas' painter paints it."""
    image = blocks_image(blocks, Artwork(fonts), scale, Rect(0, 0, w, h))
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(int)


def difference(a: Any, b: Any) -> float:
    """The mean difference of the part that both have."""
    h, w = min(a.shape[0], b.shape[0]), min(a.shape[1], b.shape[1])
    return float(np.abs(a[:h, :w] - b[:h, :w]).mean())


def shifted(picture: Any, by: int) -> Any:
    """The picture a few pixels to the right."""
    return np.roll(picture, by, axis=1)


@pytest.fixture
def everything() -> Block:
    """A block with every primitive there is but pictures."""
    dash = Pen("#D55E00", 0.7, (2.0, 1.5), False)
    return block(
        Box(2, 2, 18, 10, "#EAF3F9", Pen("#0072B2", 0.8), 2.0),
        Box(22, 2, 10, 10, "#F8ECD2", dash),
        Line(34, 3, 58, 11, Pen("#111111", 1.2)),
        Line(34, 12, 58, 12, Pen("#111111", 0.5, (0.4, 2.2))),
        Circle(8, 20, 5, "#FFFFFF", Pen("#111111", 0.6)),
        *face(20, 20, 5, -2.0),
        *face(32, 20, 5, 2.0, filled=True),
        icon("phone", 40, 15, 9, "#111111"),
        Path(ICONS["mot"], 50, 15, 0.35, "#111111"),
        Text(2, 33, "Ervaring: officieel AVA, 12 % −0,5", 13),
        Text(2, 38, "vet", 11, Face.BOLD, "#0072B2"),
        Text(14, 38, "schuin ☀", 11, Face.ITALIC),
    )


def test_every_primitive(everything: Block, qapp: QApplication, fonts: Fonts) -> None:
    paper = on_paper(printed([everything], fonts).data, SCALE)
    screen = on_screen((everything,), W, H, fonts, SCALE)
    same = difference(paper, screen)
    assert same < LIMIT
    assert difference(paper, shifted(screen, 1)) > same
    assert difference(paper, shifted(screen, 2)) > 2 * same


def test_a_whole_poster(paytv: Project, qapp: QApplication, fonts: Fonts) -> None:
    # 1440 x 1080 pt: pdfium rounds pages of other sizes up to whole pixels and stretches them.
    setup = PosterSetup(custom=(508.0, 381.0))
    sheet = compose(paytv, paytv.maps[0].id, setup, fonts)
    paper = on_paper(poster(paytv, setup, fonts)[0], 5.0)
    screen = on_screen(sheet.blocks, sheet.w, sheet.h, fonts, 5.0)
    same = difference(paper, screen)
    assert same < LIMIT
    assert difference(paper, shifted(screen, 2)) > 2 * same
