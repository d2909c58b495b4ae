"""Takes a picture into a project: small, plain, and as text that a file can hold."""

from __future__ import annotations

import io
from base64 import b64encode
from math import sqrt
from pathlib import Path
from stat import S_ISREG

from PIL import Image

from journeyeditor.pictures.decode import MOST_BYTES, decoded, is_photo
from journeyeditor.pictures.errors import Fault, PictureError

MOST_SIDE = 1600
"""Pixels along the longer side (method, 2.2)."""

MOST_KEPT = 1_400_000
"""Bytes that a picture takes in a project: some two million letters as text."""

DRAWN = 1.5
"""A picture that PNG makes no larger than so many times its JPEG is drawn, not photographed."""

QUALITY = 90
"""Quality of a JPEG, which the poster may have to write once more."""


def taken(data: bytes) -> str:
    """A picture as a data URL with nothing but its pixels. Raises PictureError."""
    image = decoded(data, MOST_SIDE)
    image.thumbnail((MOST_SIDE, MOST_SIDE), Image.Resampling.LANCZOS)
    kind = "PNG" if image.mode == "RGBA" or _is_drawn(image, data) else "JPEG"
    kept = _encoded(image, kind)
    while len(kept) > MOST_KEPT:
        part = 0.95 * sqrt(MOST_KEPT / len(kept))
        size = (round(image.width * part), round(image.height * part))
        image.thumbnail(size, Image.Resampling.LANCZOS)
        kept = _encoded(image, kind)
    return f"data:image/{kind.lower()};base64,{b64encode(kept).decode('ascii')}"


def taken_from(path: Path) -> str:
    """The picture in a file, likewise."""
    return taken(bytes_of(path))


def bytes_of(path: Path) -> bytes:
    """What is in a file, as far as a picture may be large. Raises PictureError."""
    try:
        if not S_ISREG(path.stat().st_mode):  # a pipe would wait
            raise PictureError(Fault.UNREADABLE)
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError):  # ValueError: NUL in the path
        raise PictureError(Fault.UNREADABLE) from None


def _is_drawn(image: Image.Image, data: bytes) -> bool:
    if is_photo(data):
        return False
    return len(_encoded(image, "PNG")) <= DRAWN * len(_encoded(image, "JPEG"))


def _encoded(image: Image.Image, kind: str) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **({"quality": QUALITY} if kind == "JPEG" else {}))
    return out.getvalue()
