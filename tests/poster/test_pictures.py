"""Pictures from a project: none carries more than its pixels into the file."""

from __future__ import annotations

import page as validation
import pikepdf
import pytest
from PIL import Image as Pillow

from journeyeditor.layout.drawing import Box, Image
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import evolve
from journeyeditor.model.project import Project
from journeyeditor.pictures.take import taken
from journeyeditor.poster.setup import PosterSetup
from tests.painted import BLUE, RED, bomb, encoded, halves, held
from tests.poster.printed import Picture, block, opened, poster, printed

GREEN = "#009E73"


def same_colour(found: str, wanted: tuple[int, int, int]) -> bool:
    """Whether a colour, as #rrggbb, is about this one: a JPEG is not exact."""
    parts = (int(found[at : at + 2], 16) for at in (1, 3, 5))
    return all(abs(one - other) < 12 for one, other in zip(parts, wanted, strict=True))


def failures(data: bytes) -> list[str]:
    """What is wrong with a file by the standards."""
    profiles = (validation.ValidationProfile.PDF_A_3B, validation.ValidationProfile.PDF_UA_1)
    reports = (validation.validate_pdf_bytes(data, profile=profile) for profile in profiles)
    return [failure.message for report in reports for failure in report.failures]


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
    assert failures(data) == []


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


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "EPS"])
def test_no_other_kind_is_ever_opened(kind: str, fonts: Fonts) -> None:
    """Opening some of them starts programs."""
    data = encoded(Pillow.new("RGB", (4, 4), (255, 0, 0)), kind)
    done = printed([block(Box(0, 0, 60, 40, GREEN), Image(10, 10, 20, 20, data))], fonts)
    assert done.damaged
    assert Picture(done.data).at(20, 20) == GREEN


def test_a_bomb_is_not_lit(fonts: Fonts) -> None:
    done = printed([block(Box(0, 0, 60, 40, GREEN), Image(10, 10, 20, 20, bomb(30_000)))], fonts)
    assert done.damaged


@pytest.mark.parametrize(("kind", "coding"), [("JPEG", "/DCTDecode"), ("PNG", "/FlateDecode")])
def test_no_more_pixels_than_anybody_sees(kind: str, coding: str, fonts: Fonts) -> None:
    """300 to the inch, cropped to its place, turned, and without a note of where it was."""
    photo = halves(1000, 1500)
    data = held(6, photo) if kind == "JPEG" else encoded(photo.rotate(-90, expand=True), kind)
    done = printed([block(Image(10, 10, 20, 20, data, crop=True))], fonts)
    with opened(done.data) as pdf:
        (image,) = pdf.pages[0].get_images().values()
        assert (int(image.Width), int(image.Height), str(image.Filter)) == (237, 237, coding)
    assert b"at home" not in done.data
    picture = Picture(done.data)
    assert same_colour(picture.at(28, 20), RED)
    assert same_colour(picture.at(12, 20), BLUE)


def test_a_small_picture_is_not_blown_up(fonts: Fonts) -> None:
    data = encoded(halves(30, 60), "PNG")
    with opened(printed([block(Image(10, 10, 20, 10, data, crop=True))], fonts).data) as pdf:
        (image,) = pdf.pages[0].get_images().values()
        assert (int(image.Width), int(image.Height)) == (30, 15)


@pytest.mark.parametrize("part", [0, 10, 60])
def test_half_a_picture_is_told(part: int, fonts: Fonts) -> None:
    photo = encoded(Pillow.new("RGB", (64, 64)), "PNG")[:part]
    done = printed([block(Box(0, 0, 60, 40, GREEN), Image(10, 10, 20, 20, photo))], fonts)
    assert done.damaged
    assert Picture(done.data).at(20, 20) == GREEN


def test_the_persona_is_seen_beside_its_name(paytv: Project, fonts: Fonts) -> None:
    """A figure with words for who cannot see it, in a file by the standards."""
    image = taken(encoded(halves(400, 300), "JPEG"))
    (persona,) = paytv.personas
    project = evolve(paytv, personas=(evolve(persona, image=image),))
    data, report = poster(project, PosterSetup("A3"), fonts)
    assert report.warnings == ()
    with opened(data) as pdf:
        assert len(pdf.pages[0].get_images()) == 1
        figures = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/Alt" in o]
        assert "Afbeelding van Sanne" in [str(figure.Alt) for figure in figures]
    assert failures(data) == []
