"""Embedded pictures as PDF image objects. Takes bytes only, never a path or an address."""

from __future__ import annotations

import io
import zlib
from math import ceil
from typing import Any

from PIL import Image as Pixels
from PIL import ImageOps

from journeyeditor.layout.drawing import Image
from journeyeditor.pictures.decode import decoded, is_photo
from journeyeditor.pictures.errors import PictureError
from journeyeditor.poster.objects import File, Name, Reference
from journeyeditor.poster.stream import Stream

QUALITY = 85
"""Quality of a JPEG that has to be written anew."""

DPI = 300.0
"""Pixels to an inch of paper beyond which nobody sees more."""

Size = tuple[int, int]


class Pictures:
    """All pictures of one document; the same bytes in the same size are stored once."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._names: dict[tuple[bytes, Size | None], str] = {}
        self.resources: dict[str, Reference] = {}
        self.see_through = False
        self.damaged = False

    def name(self, image: Image) -> str:
        """The resource name of a picture, empty when the bytes cannot be read as one."""
        key = (image.data, _most(image))
        if key not in self._names:
            try:
                pixels = decoded(image.data)
            except PictureError:
                self.damaged = True
                self._names[key] = ""
            else:
                self._names[key] = name = f"I{len(self.resources) + 1}"
                self.resources[name] = self._add(pixels, *key)
        return self._names[key]

    def _add(self, pixels: Pixels.Image, data: bytes, most: Size | None) -> Reference:
        if most is not None:
            pixels = _cropped(pixels, most)
        if is_photo(data):
            return self._jpeg(pixels, data, as_it_is=most is None)
        if pixels.mode == "RGBA":
            self.see_through = True
            mask = self._flat(pixels.getchannel("A"), "DeviceGray")
            return self._flat(pixels.convert("RGB"), "DeviceRGB", SMask=mask)
        return self._flat(pixels, "DeviceGray" if pixels.mode == "L" else "DeviceRGB")

    def _jpeg(self, pixels: Pixels.Image, data: bytes, as_it_is: bool) -> Reference:
        """Written anew, unless the bytes are nothing but these pixels already."""
        if not (as_it_is and _is_bare(data)):
            written = io.BytesIO()
            pixels.save(written, "JPEG", quality=QUALITY)
            data = written.getvalue()
        return self._image(
            pixels, data, "DeviceGray" if pixels.mode == "L" else "DeviceRGB", "DCTDecode"
        )

    def _flat(self, image: Any, space: str, **entries: Any) -> Reference:
        return self._image(image, zlib.compress(image.tobytes()), space, "FlateDecode", **entries)

    def _image(self, image: Any, data: bytes, space: str, coding: str, **entries: Any) -> Reference:
        width, height = image.size
        stream = Stream(
            data,
            compress=False,
            Type=Name("XObject"),
            Subtype=Name("Image"),
            Width=width,
            Height=height,
            BitsPerComponent=8,
            ColorSpace=Name(space),
            Filter=Name(coding),
            **entries,
        )
        return self._file.put(stream)


def _most(image: Image) -> Size | None:
    """How many pixels are worth printing; None for a picture that is not cropped but stretched."""
    if not image.crop:
        return None
    return ceil(image.w / 25.4 * DPI), ceil(image.h / 25.4 * DPI)


def _cropped(pixels: Pixels.Image, most: Size) -> Pixels.Image:
    """The middle of a picture in the shape of `most`, and no larger."""
    w, h = most
    part = min(1.0, pixels.width / w, pixels.height / h)
    size = (max(1, round(w * part)), max(1, round(h * part)))
    return ImageOps.fit(pixels, size, Pixels.Resampling.LANCZOS)


def _is_bare(data: bytes) -> bool:
    """Whether a JPEG has the colours that PDF wants and no notes of a camera in it."""
    image = Pixels.open(io.BytesIO(data), formats=("JPEG",))
    return image.mode in ("RGB", "L") and not {"exif", "comment", "icc_profile"} & image.info.keys()
