"""The sRGB colour profile that PDF/A wants in a file, built from its published numbers.

An ICC profile of version 4.2 (ICC.1:2004-10), 3 x 3 matrix with a parametric curve. Always the
same bytes, so that the same map gives the same file.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

PRIMARIES: Mapping[bytes, tuple[float, float, float]] = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
"""The primaries of IEC 61966-2-1, adapted from D65 to D50 (Bradford)."""

D50 = (0.9642, 1.0, 0.8249)
ADAPTATION = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01706, -0.00925, 0.01508, 0.75168)
"""Bradford's matrix from D65 to D50, row by row."""

CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""g, a, b, c, d of the transfer function of IEC 61966-2-1."""

PUBLISHED = (1999, 10, 18, 0, 0, 0)
"""Date of IEC 61966-2-1, as the profile's own."""


def srgb() -> bytes:
    """The profile."""
    curve = b"para" + struct.pack(">IHH", 0, 3, 0) + _fixed(*CURVE)
    tags = {
        b"desc": _text("sRGB IEC61966-2.1"),
        b"cprt": _text("Public domain"),
        b"wtpt": _xyz(D50),
        b"chad": b"sf32" + bytes(4) + _fixed(*ADAPTATION),
        **{tag: _xyz(primary) for tag, primary in PRIMARIES.items()},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    body = _tagged(tags)
    return _header(128 + len(body)) + body


def _header(size: int) -> bytes:
    return (
        struct.pack(">I4sI4s4s4s", size, bytes(4), 0x04200000, b"mntr", b"RGB ", b"XYZ ")
        + struct.pack(">6H", *PUBLISHED)
        + struct.pack(">4s4sI4s4sQI", b"acsp", bytes(4), 0, bytes(4), bytes(4), 0, 0)
        + _fixed(*D50)
        + bytes(48)
    )


def _tagged(tags: dict[bytes, bytes]) -> bytes:
    """The table of tags and their data; equal data is stored once."""
    start = 128 + 4 + 12 * len(tags)
    entries, data = struct.pack(">I", len(tags)), b""
    places: dict[bytes, int] = {}
    for tag, content in tags.items():
        if content not in places:
            places[content] = start + len(data)
            data += content + bytes(-len(content) % 4)
        entries += struct.pack(">4sII", tag, places[content], len(content))
    return entries + data


def _fixed(*values: float) -> bytes:
    """Numbers with 16 bits before and 16 after the point."""
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _xyz(value: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(*value)


def _text(text: str) -> bytes:
    """One text in English (multi-localised Unicode)."""
    data = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">4xII2s2sII", 1, 12, b"en", b"US", len(data), 28) + data
