"""Pictures for tests: small ones of two halves, and such as nobody should have to open."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image

RED, BLUE = (200, 30, 30), (30, 30, 200)


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    """The picture as the bytes of a file."""
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def halves(w: int, h: int, mode: str = "RGB") -> Image.Image:
    """Red above, blue below."""
    image = Image.new("RGB", (w, h), BLUE)
    image.paste(RED, (0, 0, w, h // 2))
    return image.convert(mode)


def held(orientation: int, image: Image.Image, note: str = "at home") -> bytes:
    """A photo of a camera that was held in a way, with a note of where that was."""
    notes = Image.Exif()
    notes[0x0112], notes[0x010E] = orientation, note
    return encoded(image, "JPEG", exif=notes, quality=95, comment=note.encode())


def bomb(side: int) -> bytes:
    """A PNG of a few bytes that says it has `side` x `side` pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0))
    data = chunk(b"IDAT", zlib.compress(bytes(1000)))
    return b"\x89PNG\r\n\x1a\n" + head + data + chunk(b"IEND", b"")
