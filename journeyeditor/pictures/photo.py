"""Takes a photo of a wall into a project: large enough to read notes on, small enough to mail."""

from __future__ import annotations

import io
import re
import warnings
from base64 import b64encode
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from journeyeditor.pictures.decode import decoded
from journeyeditor.pictures.take import MOST_SIDE, bytes_of

MOST_KEPT = 240_000
"""Bytes of a photo, where the coarsest quality gets it there."""

QUALITIES = (82, 75, 68, 60, 50)

SMALLER = 0.85
"""How far the sides shrink each time that even the coarsest quality takes too much room."""

_EXIF, _ORIGINAL, _CHANGED = 0x8769, 0x9003, 0x0132


class Shot(NamedTuple):
    """A photo as a data URL with nothing but its pixels, and the day it was taken, or ""."""

    image: str
    taken: str


def photo_from(path: Path) -> Shot:
    """The photo in a file. Raises PictureError."""
    return photo_of(bytes_of(path))


def photo_of(data: bytes) -> Shot:
    """The photo in the bytes of a PNG or JPEG, turned as the camera was held."""
    image = decoded(data, MOST_SIDE)
    image.thumbnail((MOST_SIDE, MOST_SIDE), Image.Resampling.LANCZOS)
    kept = _small(_on_white(image))
    return Shot(f"data:image/jpeg;base64,{b64encode(kept).decode('ascii')}", _day(data))


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image
    white = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(white, image).convert("RGB")


def _small(image: Image.Image) -> bytes:
    """A JPEG in the best quality that is small enough; shrunk where none is."""
    while True:
        for quality in QUALITIES:
            out = io.BytesIO()
            image.save(out, "JPEG", quality=quality, optimize=True)
            if len(out.getvalue()) <= MOST_KEPT:
                return out.getvalue()
        size = (round(image.width * SMALLER), round(image.height * SMALLER))
        image = image.resize(size, Image.Resampling.LANCZOS)


def _day(data: bytes) -> str:
    """The day that the camera wrote down, as YYYY-MM-DD."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exif = Image.open(io.BytesIO(data), formats=("PNG", "JPEG")).getexif()
            told = exif.get_ifd(_EXIF).get(_ORIGINAL) or exif.get(_CHANGED) or ""
        found = re.match(r"(\d{4}):(\d\d):(\d\d)", str(told))
        return date(*map(int, found.groups())).isoformat() if found else ""
    except Exception:  # what a camera wrote is a stranger's: no date is no harm
        return ""
