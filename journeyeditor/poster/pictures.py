"""Embedded pictures as PDF image objects. Takes bytes only, never a path or an address."""

from __future__ import annotations

import io
import zlib
from typing import Any

from reportlab.lib.utils import ImageReader

from journeyeditor.poster.objects import File, Name, Reference
from journeyeditor.poster.stream import Stream

QUALITY = 90
"""Quality of a JPEG that has to be written anew."""


class Pictures:
    """All pictures of one document; the same bytes are stored once."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._names: dict[bytes, str] = {}
        self.resources: dict[str, Reference] = {}
        self.see_through = False
        self.damaged = False

    def name(self, data: bytes) -> str:
        """The resource name of a picture, empty when the bytes cannot be read as one."""
        if data not in self._names:
            image = _open(data)
            self._names[data] = name = "" if image is None else f"I{len(self.resources) + 1}"
            if image is None:
                self.damaged = True
            else:
                self.resources[name] = self._add(image, data)
        return self._names[data]

    def _add(self, image: Any, data: bytes) -> Reference:
        if image.format == "JPEG":
            return self._jpeg(image, data)
        if "A" in image.getbands() or "transparency" in image.info:
            self.see_through = True
            image = image.convert("RGBA")
            mask = self._flat(image.getchannel("A"), "DeviceGray")
            return self._flat(image.convert("RGB"), "DeviceRGB", SMask=mask)
        return self._flat(image.convert("RGB"), "DeviceRGB")

    def _jpeg(self, image: Any, data: bytes) -> Reference:
        """As it is, unless it carries notes of the camera (where it was taken) or is CMYK."""
        if image.mode not in ("RGB", "L") or "exif" in image.info:
            image = image.convert("RGB")
            written = io.BytesIO()
            image.save(written, "JPEG", quality=QUALITY)
            data = written.getvalue()
        space = "DeviceGray" if image.mode == "L" else "DeviceRGB"
        return self._image(image, data, space, "DCTDecode")

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


def _open(data: bytes) -> Any | None:
    """The decoded picture; None when it is damaged, too large to be one, or something else."""
    try:
        image = ImageReader(io.BytesIO(data))._image  # type: ignore[attr-defined]
        image.load()
    except Exception:  # decoders fail in many ways; a poster never fails for it
        return None
    return image
