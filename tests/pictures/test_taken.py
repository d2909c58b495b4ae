"""Pictures from strangers: taken small and plain, or refused with a sentence."""

from __future__ import annotations

import io
import os
from base64 import b64decode
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from journeyeditor.model.project import Persona
from journeyeditor.pictures import photo
from journeyeditor.pictures.decode import decoded
from journeyeditor.pictures.errors import Fault, PictureError
from journeyeditor.pictures.photo import photo_of
from journeyeditor.pictures.take import MOST_KEPT, taken, taken_from
from tests.painted import BLUE, RED, bomb, encoded, halves, held


def opened(text: str) -> Image.Image:
    """The picture in a data URL, which a persona takes."""
    assert Persona(id="p", name="Sanne", image=text).image == text
    head, _, data = text.partition(",")
    image = Image.open(io.BytesIO(b64decode(data, validate=True)))
    assert head == f"data:image/{(image.format or '').lower()};base64"
    image.load()
    return image


def near(image: Image.Image, at: tuple[int, int], colour: tuple[int, int, int]) -> bool:
    """Whether a pixel has about this colour."""
    found = image.convert("RGB").getpixel(at)
    assert isinstance(found, tuple)
    return all(abs(a - b) < 12 for a, b in zip(found, colour, strict=True))


def fault(data: bytes) -> Fault:
    """Why a picture is not taken."""
    with pytest.raises(PictureError) as caught:
        taken(data)
    assert caught.value.sentence.endswith(".")
    return caught.value.fault


def test_a_drawing_stays_sharp_and_a_photo_stays_small() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (300, 200, 3), np.uint8)
    assert opened(taken(encoded(halves(40, 60), "PNG"))).format == "PNG"
    assert opened(taken(encoded(Image.fromarray(noise), "PNG"))).format == "JPEG"
    assert opened(taken(encoded(halves(40, 60), "JPEG"))).format == "JPEG"


def test_a_large_picture_is_made_smaller_and_keeps_its_shape() -> None:
    assert opened(taken(encoded(halves(4000, 2000), "JPEG"))).size == (1600, 800)
    assert opened(taken(encoded(halves(1000, 3200), "PNG"))).size == (500, 1600)


def test_what_is_clear_stays_so_and_is_still_bounded() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (1200, 1200, 4), np.uint8)
    data = taken(encoded(Image.fromarray(noise), "PNG"))
    assert len(data) <= MOST_KEPT * 4 / 3 + 40
    assert opened(data).mode == "RGBA"
    assert opened(taken(encoded(halves(9, 9, "RGBA"), "PNG"))).mode == "RGB"


@pytest.mark.parametrize(
    ("orientation", "first", "last"),
    [
        (1, (20, 5), (20, 55)),
        (3, (20, 55), (20, 5)),
        (6, (55, 20), (5, 20)),
        (8, (5, 20), (55, 20)),
    ],
)
def test_it_is_turned_as_the_camera_was_held(
    orientation: int, first: tuple[int, int], last: tuple[int, int]
) -> None:
    """And where that was stays out of the file."""
    photo = held(orientation, halves(40, 60))
    text = taken(photo)
    image = opened(text)
    assert near(image, first, RED)
    assert near(image, last, BLUE)
    assert b"at home" in photo
    assert b"at home" not in b64decode(text.partition(",")[2])
    assert not image.getexif()


def test_sixteen_bits_inks_and_palettes_become_plain() -> None:
    grey = Image.fromarray(np.array([[0, 257, 32896, 65535]], np.uint16))
    assert list(np.asarray(decoded(encoded(grey, "PNG")))[0]) == [0, 1, 128, 255]
    inks = decoded(encoded(halves(40, 60, "CMYK"), "JPEG", quality=95))
    assert inks.mode == "RGB"
    assert near(inks, (20, 5), RED)
    for mode in ("P", "1", "L", "LA", "RGBA"):
        assert decoded(encoded(halves(40, 60, mode), "PNG")).mode in ("L", "RGB")


def test_the_first_picture_of_several_is_taken() -> None:
    data = encoded(halves(40, 60), "PNG", save_all=True, append_images=[Image.new("RGB", (40, 60))])
    assert near(opened(taken(data)), (20, 5), RED)


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "WEBP", "EPS", "ICO"])
def test_other_kinds_are_told_whatever_they_are_called(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "renamed.png"
    path.write_bytes(encoded(halves(32, 32), kind))
    with pytest.raises(PictureError) as caught:
        taken_from(path)
    assert caught.value.fault is Fault.KIND


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%!PS-Adobe-3.0 EPSF"]
)
def test_what_is_no_picture_is_told(data: bytes) -> None:
    assert fault(data) is Fault.KIND


@pytest.mark.parametrize("side", [7_000, 12_000, 30_000, 2**31 - 1])
def test_a_bomb_is_not_lit(side: int) -> None:
    assert fault(bomb(side)) in (Fault.LARGE, Fault.DAMAGED)
    if side < 2**31 - 1:
        assert fault(bomb(side)) is Fault.LARGE


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("part", [0.1, 0.5, 0.95])
def test_half_a_picture_is_told(kind: str, part: float) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (80, 80, 3), np.uint8)
    data = encoded(Image.fromarray(noise), kind)
    assert fault(data[: int(len(data) * part)]) is Fault.DAMAGED


def test_any_byte_may_be_wrong() -> None:
    """The answer is a picture or a sentence, never another error."""
    draw, refused = np.random.default_rng(4), 0
    for whole in (encoded(halves(40, 60), "PNG"), held(6, halves(40, 60))):
        for _ in range(300):
            data = bytearray(whole)
            for at in draw.integers(0, len(data), 3):
                data[at] = int(draw.integers(0, 256))
            try:
                opened(taken(bytes(data)))
            except PictureError:
                refused += 1
    assert 0 < refused < 600


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "gone.png", tmp_path / "a\0b"):
        with pytest.raises(PictureError) as caught:
            taken_from(path)
        assert caught.value.fault is Fault.UNREADABLE


class TestPhotos:
    """Photos of a wall: turned, bare, small enough to mail, with the day that the camera told."""

    def test_the_day_is_read_and_everything_else_is_dropped(self) -> None:
        notes = Image.Exif()
        notes[0x0112], notes[0x0132], notes[0x010E] = 6, "2025:11:20 14:03:11", "at home"
        shot = photo_of(encoded(halves(300, 200), "JPEG", exif=notes))
        assert shot.taken == "2025-11-20"
        image = opened(shot.image)
        assert image.size == (200, 300)
        assert not image.getexif()
        assert b"home" not in b64decode(shot.image.partition(",")[2])

    @pytest.mark.parametrize("day", ["2025:13:40 99:00:00", "soon", "", "\x00"])
    def test_a_day_that_is_none_is_left_out(self, day: str) -> None:
        notes = Image.Exif()
        notes[0x0132] = day
        assert photo_of(encoded(halves(30, 20), "JPEG", exif=notes)).taken == ""

    def test_even_noise_becomes_small(self) -> None:
        rough = np.random.default_rng(1).integers(0, 255, (1800, 2400, 3), np.uint8)
        shot = photo_of(encoded(Image.fromarray(rough), "JPEG", quality=95))
        assert len(b64decode(shot.image.partition(",")[2])) <= photo.MOST_KEPT
        assert max(opened(shot.image).size) <= 1600

    def test_what_can_be_seen_through_stands_on_white(self) -> None:
        clear = Image.new("RGBA", (20, 10), (0, 0, 0, 0))
        assert near(opened(photo_of(encoded(clear, "PNG")).image), (5, 5), (255, 255, 255))
