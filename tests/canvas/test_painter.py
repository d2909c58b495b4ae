"""Every primitive leaves the ink it should, where it should."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.cull import reach
from journeyeditor.canvas.picture import blocks_image
from journeyeditor.layout.boxes import BOTTOM, SIDE, TOP
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
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from tests.fontmaking import EMOJI
from tests.shelf import a_system

SCALE = 4.0
INK = Pen("#111111", 1.0)
STAR = (("M", 0.0, 0.0), ("L", 4.0, 0.0), ("C", 4.0, 2.0, 4.0, 4.0, 0.0, 4.0), ("Z",))


def _png() -> bytes:
    image = QImage(3, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("#D55E00"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs say bytes, Qt says text
    return bytes(buffer.data().data())


def _paint(artwork: Artwork, *prims: Prim, x: float = 0.0) -> QImage:
    block = Block("b", Role.CARD, x, 0, 40, 40, prims)
    return blocks_image((block,), artwork, SCALE, Rect(0, 0, 60, 40))


def _ink(image: QImage) -> Rect | None:
    """The smallest rectangle, in mm, that holds everything that is not white."""
    marked = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixel(x, y) != 0xFFFFFFFF
    ]
    if not marked:
        return None
    xs, ys = [x for x, _ in marked], [y for _, y in marked]
    x, y = min(xs), min(ys)
    return Rect(x / SCALE, y / SCALE, (max(xs) + 1 - x) / SCALE, (max(ys) + 1 - y) / SCALE)


@pytest.mark.parametrize(
    ("prim", "wanted"),
    [
        (Box(5, 6, 10, 8, "#000000"), Rect(5, 6, 10, 8)),
        (Box(5, 6, 10, 8, None, INK), Rect(4.5, 5.5, 11, 9)),
        (Box(5, 6, 10, 8, "#000000", None, 2), Rect(5, 6, 10, 8)),
        (Line(5, 5, 15, 5, Pen("#111111", 2.0, (), False)), Rect(5, 4, 10, 2)),
        (Circle(20, 20, 5, "#0072B2"), Rect(15, 15, 10, 10)),
        (Path(STAR, 10, 10, 2.0, "#000000"), Rect(10, 10, 8, 8)),
        (Path(STAR, 10, 10, 2.0, None, INK), Rect(9.5, 9.5, 9, 9)),
    ],
)
def test_a_primitive_covers_its_rectangle(artwork: Artwork, prim: Prim, wanted: Rect) -> None:
    ink = _ink(_paint(artwork, prim))
    assert ink is not None
    assert tuple(ink) == pytest.approx(tuple(wanted), abs=0.51)


def test_text_is_as_wide_as_layout_measured(artwork: Artwork, fonts: Fonts) -> None:
    width = fonts.width("Hamburg", Text(0, 0, "", 1).face, 24)
    ink = _ink(_paint(artwork, Text(5, 20, "Hamburg", 24, width=width)))
    assert ink is not None
    assert ink.w == pytest.approx(width, abs=1.5)
    assert ink.x == pytest.approx(5.9, abs=0.8)
    assert 20 < ink.bottom < 22.5


def test_text_has_its_colour(artwork: Artwork) -> None:
    image = _paint(artwork, Text(2, 20, "MMM", 40, colour="#D55E00"))
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, 120, 2)
    }
    assert "#d55e00" in colours


def test_dashes_are_in_millimetres(artwork: Artwork) -> None:
    image = _paint(artwork, Line(0, 10, 40, 10, Pen("#000000", 2, (4.0, 4.0), False)))
    dark = [image.pixelColor(round((x + 0.5) * SCALE), 40).name() == "#000000" for x in range(16)]
    assert dark == [True] * 4 + [False] * 4 + [True] * 4 + [False] * 4


def test_a_picture_fills_its_rectangle(artwork: Artwork) -> None:
    image = _paint(artwork, Image(10, 10, 8, 6, _png()))
    assert _ink(image) == Rect(10, 10, 8, 6)
    assert image.pixelColor(56, 50).name() == "#d55e00"


def test_bytes_that_are_no_picture_leave_nothing(artwork: Artwork) -> None:
    assert _ink(_paint(artwork, Image(10, 10, 8, 6, b"GIF89a nonsense"))) is None


def test_a_block_moves_what_is_in_it(artwork: Artwork) -> None:
    ink = _ink(_paint(artwork, Box(1, 1, 2, 2, "#000000"), x=20))
    assert ink == Rect(21, 1, 2, 2)


def test_an_unknown_step_is_refused(artwork: Artwork) -> None:
    with pytest.raises(ValueError, match="Q"):
        artwork.path((("Q", 1.0, 2.0, 3.0, 4.0),))


@pytest.mark.parametrize(
    "prim",
    [
        Box(5, 6, 10, 8, "#000000", INK),
        Line(5, 5, 15, 12, Pen("#111111", 2.0)),
        Circle(20, 20, 5, "#0072B2", INK),
        Path(STAR, 10, 10, 2.0, None, INK),
        Text(5, 20, "Hamburg", 24, width=34.0),
    ],
)
def test_culling_knows_how_far_a_primitive_reaches(artwork: Artwork, prim: Prim) -> None:
    ink = _ink(_paint(artwork, prim))
    box = reach(prim).grown(0.3)
    assert ink is not None
    assert tuple(ink.united(box)) == pytest.approx(tuple(box))


def test_too_large_a_picture_is_refused(artwork: Artwork) -> None:
    with pytest.raises(ValueError, match="too large"):
        blocks_image((), artwork, 100.0, Rect(0, 0, 2000, 2000))


@pytest.fixture
def foreign(qapp: object) -> Artwork:
    """Artwork with fonts of a system that has Chinese and emoji."""
    own = Fonts.bundled()
    return Artwork(Fonts.bundled(a_system(own.face_data("regular"))))


def _hues(image: QImage) -> set[str]:
    """Which of red and blue there is plainly in a picture."""
    places = [(x, y) for y in range(image.height()) for x in range(image.width())]
    colours = [image.pixelColor(x, y) for x, y in places]
    found = {"red" for c in colours if c.red() > c.blue() + 100}
    return found | {"blue" for c in colours if c.blue() > c.red() + 100}


@pytest.mark.parametrize("size", [9.0, 40.0])
def test_emoji_have_their_colours_at_every_size(foreign: Artwork, size: float) -> None:
    image = _paint(foreign, Text(5, 30, EMOJI, size))
    assert {"red", "blue"} <= _hues(image)
    ink, em = _ink(image), size * MM_PER_PT
    assert ink is not None
    assert ink.x == pytest.approx(5, abs=0.6)
    assert ink.w == pytest.approx(0.64 * em, abs=0.8)
    assert ink.bottom == pytest.approx(30, abs=0.6)


@pytest.mark.parametrize("size", [9.0, 40.0])
def test_a_box_stands_for_what_nobody_has(artwork: Artwork, fonts: Fonts, size: float) -> None:
    ink, em = _ink(_paint(artwork, Text(5, 30, "\u0378", size))), size * MM_PER_PT
    assert ink is not None
    assert ink.y == pytest.approx(30 + TOP * em, abs=0.5)
    assert ink.bottom == pytest.approx(30 + BOTTOM * em, abs=0.5)
    width = fonts.width("\u0378", Face.REGULAR, size)
    assert ink.right == pytest.approx(5 + width - SIDE * em, abs=0.5)


def test_letters_after_an_emoji_and_a_box_keep_their_place(foreign: Artwork) -> None:
    alone = _ink(_paint(foreign, Text(20, 30, "H", 20)))
    before = foreign.fonts.width(f"{EMOJI}\u0378顧", Face.REGULAR, 20)
    whole = _ink(_paint(foreign, Text(20 - before, 30, f"{EMOJI}\u0378顧H", 20)))
    assert alone is not None
    assert whole is not None
    assert whole.right == pytest.approx(alone.right, abs=0.3)
