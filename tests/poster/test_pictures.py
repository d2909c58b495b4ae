"""Pictures from a project: any kind is taken, none carries more than its pixels into the file."""

from __future__ import annotations

import io

import page as validation
import pytest
from PIL import Image as Pillow

from journeyeditor.layout.drawing import Box, Image
from journeyeditor.layout.fonts import Fonts
from tests.poster.printed import Picture, block, opened, printed

GREEN = "#009E73"


def encoded(image: Pillow.Image, kind: str, **options: object) -> bytes:
    """The picture as the bytes of a file."""
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def page(data: bytes, fonts: Fonts) -> bytes:
    """The picture on green ground, 20 x 20 mm at (10, 10)."""
    return printed([block(Box(0, 0, 60, 40, GREEN), Image(10, 10, 20, 20, data))], fonts).data


def streams(data: bytes) -> list[bytes]:
    """The pictures in the file, as they are stored."""
    with opened(data) as pdf:
        return [image.read_raw_bytes() for image in pdf.pages[0].get_images().values()]


def test_the_ground_shows_through(fonts: Fonts) -> None:
    image = Pillow.new("RGBA", (2, 1), (255, 0, 0, 255))
    image.putpixel((1, 0), (255, 0, 0, 0))
    data = page(encoded(image, "PNG"), fonts)
    picture = Picture(data)
    assert (picture.at(12, 20), picture.at(28, 20)) == ("#FF0000", GREEN)
    for profile in (
        validation.ValidationProfile.PDF_A_3B,
        validation.ValidationProfile.PDF_UA_1,
    ):
        report = validation.validate_pdf_bytes(data, profile=profile)
        assert [failure.message for failure in report.failures] == []


@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_a_photo_goes_in_as_it_is(mode: str, fonts: Fonts) -> None:
    photo = encoded(Pillow.new(mode, (8, 8), 0), "JPEG")
    data = page(photo, fonts)
    assert streams(data) == [photo]
    assert Picture(data).at(20, 20) == "#000000"


def test_where_a_photo_was_taken_stays_out(fonts: Fonts) -> None:
    notes = Pillow.Exif()
    notes[0x010E] = "at home"
    photo = encoded(Pillow.new("RGB", (8, 8)), "JPEG", exif=notes)
    assert b"at home" in photo
    assert b"at home" not in streams(page(photo, fonts))[0]


def test_inks_become_colours(fonts: Fonts) -> None:
    photo = encoded(Pillow.new("CMYK", (8, 8), (0, 0, 0, 255)), "JPEG")
    data = page(photo, fonts)
    with opened(data) as pdf:
        (image,) = pdf.pages[0].get_images().values()
        assert image.ColorSpace == "/DeviceRGB"
    assert Picture(data).at(20, 20) == "#000000"


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF"])
def test_other_kinds_are_taken_too(kind: str, fonts: Fonts) -> None:
    data = page(encoded(Pillow.new("RGB", (4, 4), (255, 0, 0)), kind), fonts)
    assert Picture(data).at(20, 20) == "#FF0000"


@pytest.mark.parametrize("part", [0, 10, 60])
def test_half_a_picture_is_told(part: int, fonts: Fonts) -> None:
    photo = encoded(Pillow.new("RGB", (64, 64)), "PNG")[:part]
    done = printed([block(Box(0, 0, 60, 40, GREEN), Image(10, 10, 20, 20, photo))], fonts)
    assert done.damaged
    assert Picture(done.data).at(20, 20) == GREEN
