"""Writes a picture as PNG. Knows nothing of where it comes from."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def png(w: int, h: int, rgba: bytes) -> bytes:
    """`w` x `h` pixels of red, green, blue and opacity, row by row from the top."""
    stride = 4 * w
    rows = b"".join(b"\0" + rgba[at : at + stride] for at in range(0, stride * h, stride))
    return SIGNATURE + b"".join(_chunks(struct.pack(">IIBBBBB", w, h, 8, 6, 0, 0, 0), rows))


def _chunks(head: bytes, rows: bytes) -> Iterator[bytes]:
    for kind, data in ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")):
        body = kind + data
        yield struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
