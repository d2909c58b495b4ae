"""Every primitive is painted where a drawing puts it, in its colour, with its pen."""

from __future__ import annotations

import struct
import zlib

import pytest

from journeyeditor.layout.drawing import Box, Circle, Image, Line, Path, Pen, Prim, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.outline import polygon
from journeyeditor.poster.painter import operators, rgb
from tests.poster.printed import Picture, block, opened, printed

RED, BLUE, WHITE = "#FF0000", "#0072B2", "#FFFFFF"


def paint(fonts: Fonts, *prims: Prim, x: float = 0.0, y: float = 0.0) -> Picture:
    """The small page with these primitives in a block at (x, y)."""
    return Picture(printed([block(*prims, x=x, y=y)], fonts).data)


def test_a_box_fills_its_rectangle(fonts: Fonts) -> None:
    picture = paint(fonts, Box(10, 5, 20, 8, BLUE))
    assert picture.inked() == pytest.approx((10, 5, 20, 8), abs=0.11)
    assert picture.at(11, 6) == BLUE
    assert picture.at(31, 6) == WHITE


def test_a_block_shifts_what_is_in_it(fonts: Fonts) -> None:
    picture = paint(fonts, Box(1, 2, 5, 5, BLUE), x=20, y=10)
    assert picture.inked() == pytest.approx((21, 12, 5, 5), abs=0.11)


def test_a_pen_runs_along_the_edge(fonts: Fonts) -> None:
    picture = paint(fonts, Box(10, 10, 20, 10, WHITE, Pen(RED, 2.0, (), False)))
    assert picture.inked() == pytest.approx((9, 9, 22, 12), abs=0.11)
    assert (picture.at(10, 15), picture.at(15, 15)) == (RED, WHITE)


def test_a_radius_takes_the_corners_off(fonts: Fonts) -> None:
    picture = paint(fonts, Box(10, 10, 20, 20, BLUE, None, 5.0))
    assert (picture.at(10.5, 10.5), picture.at(29.5, 29.5)) == (WHITE, WHITE)
    assert (picture.at(11.8, 11.8), picture.at(20, 10.2), picture.at(10.2, 20)) == (BLUE,) * 3


def test_a_radius_larger_than_the_box_makes_it_round(fonts: Fonts) -> None:
    picture = paint(fonts, Box(10, 10, 20, 20, BLUE, None, 50.0))
    assert picture.inked() == pytest.approx((10, 10, 20, 20), abs=0.11)
    assert picture.at(12.5, 12.5) == WHITE


def test_a_line_has_its_width(fonts: Fonts) -> None:
    picture = paint(fonts, Line(5, 20, 45, 20, Pen(RED, 2.0, (), False)))
    assert picture.inked() == pytest.approx((5, 19, 40, 2), abs=0.11)


def test_a_round_pen_ends_beyond_the_line(fonts: Fonts) -> None:
    picture = paint(fonts, Line(10, 20, 40, 20, Pen(RED, 4.0)))
    assert picture.inked() == pytest.approx((8, 18, 34, 4), abs=0.11)


def test_dashes_are_in_mm(fonts: Fonts) -> None:
    picture = paint(fonts, Line(5, 20, 45, 20, Pen(RED, 1.0, (6.0, 4.0), False)))
    seen = [picture.at(x, 20) for x in (6, 10.5, 12, 14.5, 16, 20.5, 22)]
    assert seen == [RED, RED, WHITE, WHITE, RED, RED, WHITE]


def test_a_solid_line_after_a_dashed_one(fonts: Fonts) -> None:
    dashed = Line(5, 10, 45, 10, Pen(RED, 1.0, (2.0, 2.0), False))
    picture = paint(fonts, dashed, Line(5, 20, 45, 20, Pen(BLUE, 1.0, (), False)))
    assert {picture.at(5.5 + x, 20) for x in range(39)} == {BLUE}


def test_a_circle(fonts: Fonts) -> None:
    picture = paint(fonts, Circle(20, 15, 6, BLUE, Pen(RED, 1.0)))
    assert picture.inked() == pytest.approx((13.5, 8.5, 13, 13), abs=0.11)
    assert (picture.at(20, 15), picture.at(26, 15), picture.at(15, 10)) == (BLUE, RED, WHITE)


def test_a_path_is_placed_and_scaled_but_not_its_pen(fonts: Fonts) -> None:
    shape = polygon((0, 0), (4, 0), (4, 4), (0, 4))
    picture = paint(fonts, Path(shape, 10, 8, 5.0, BLUE, Pen(RED, 1.0, (), False)))
    assert picture.inked() == pytest.approx((9.5, 7.5, 21, 21), abs=0.11)
    assert (picture.at(10.2, 18), picture.at(11, 18)) == (RED, BLUE)


def test_a_path_fills_by_the_non_zero_rule(fonts: Fonts) -> None:
    outer, inner = polygon((0, 0), (20, 0), (20, 20), (0, 20)), polygon((5, 5), (15, 5), (15, 15))
    assert paint(fonts, Path(outer + inner, 10, 10, fill=BLUE)).at(23, 17) == BLUE


def test_curves_of_a_path(fonts: Fonts) -> None:
    arch = (("M", 0.0, 20.0), ("C", 0.0, -6.0, 30.0, -6.0, 30.0, 20.0), ("Z",))
    inked = paint(fonts, Path(arch, 10, 10, fill=BLUE)).inked()
    assert (inked.x, inked.right, inked.bottom) == pytest.approx((10, 40, 30), abs=0.11)
    assert inked.y == pytest.approx(10 + 20 - 0.75 * 26, abs=0.11)


def test_later_prims_cover_earlier_ones(fonts: Fonts) -> None:
    picture = paint(
        fonts, Box(5, 5, 20, 20, BLUE), Circle(15, 15, 4, RED), Box(14, 14, 2, 2, WHITE)
    )
    assert (picture.at(7, 7), picture.at(12, 15), picture.at(15, 15)) == (BLUE, RED, WHITE)


def test_text_stands_on_its_baseline(fonts: Fonts) -> None:
    width = fonts.width("HHHH", Text(0, 0, "", 1).face, 40)
    inked = paint(fonts, Text(8, 30, "HHHH", 40, colour=RED, width=width)).inked()
    cap_height = 0.689 * 40 * 25.4 / 72
    assert inked.bottom == pytest.approx(30, abs=0.15)
    assert inked.h == pytest.approx(cap_height, abs=0.2)
    assert inked.x == pytest.approx(8 + 0.09 * 14.1, abs=0.3)
    assert inked.right == pytest.approx(8 + width - 0.09 * 14.1, abs=0.3)


def test_shapes_between_lines_of_text(fonts: Fonts) -> None:
    above, below = Text(5, 10, "HHH", 20, colour=RED), Text(5, 30, "HHH", 20, colour=RED)
    picture = paint(fonts, above, Box(5, 14, 30, 4, BLUE), below)
    assert picture.at(20, 16) == BLUE
    assert picture.inked().bottom == pytest.approx(30, abs=0.15)


def test_a_picture_is_upright(fonts: Fonts) -> None:
    picture = paint(fonts, Image(10, 5, 20, 20, _png(((255, 0, 0), (0, 114, 178)))))
    assert (picture.at(20, 7), picture.at(20, 23)) == (RED, BLUE)
    assert picture.at(9, 7) == picture.at(31, 23) == WHITE


def test_a_broken_picture_is_left_out_and_told(fonts: Fonts) -> None:
    done = printed([block(Image(10, 5, 20, 20, b"\x89PNG no"), Box(40, 5, 5, 5, BLUE))], fonts)
    assert done.damaged
    assert Picture(done.data).inked() == pytest.approx((40, 5, 5, 5), abs=0.11)


def test_a_picture_used_twice_is_stored_once(fonts: Fonts) -> None:
    data = _png(((255, 0, 0), (0, 114, 178)))
    done = printed([block(Image(0, 0, 5, 5, data), Image(9, 0, 5, 5, bytes(data)))], fonts)
    with opened(done.data) as pdf:
        assert len(pdf.pages[0].get_images()) == 1


def test_what_is_neither_filled_nor_stroked_leaves_no_trace(fonts: Fonts) -> None:
    picture = paint(fonts, Box(1, 1, 9, 9), Circle(9, 9, 5), Box(40, 5, 5, 5, BLUE))
    assert picture.inked() == pytest.approx((40, 5, 5, 5), abs=0.11)


def test_colours_and_outlines_as_operators() -> None:
    assert rgb("#0072B2") == "0 0.447 0.698"
    assert operators((("M", 0.0, 1.5), ("L", 2.0, 0.0), ("Z",))) == "0 1.5 m 2 0 l h"


def _png(rows: tuple[tuple[int, int, int], ...]) -> bytes:
    """A PNG one pixel wide with these colours from top to bottom."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", 1, len(rows), 8, 2, 0, 0, 0)
    pixels = b"".join(b"\0" + bytes(row) for row in rows)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", header),
            chunk(b"IDAT", zlib.compress(pixels)),
            chunk(b"IEND", b""),
        )
    )
