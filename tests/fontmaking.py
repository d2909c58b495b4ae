"""Font files made by hand for tests: letters of FiraGO with other tables round them."""

from __future__ import annotations

import struct
from collections.abc import Mapping

import uharfbuzz as hb

EMOJI = "😀"


def tables_of(data: bytes) -> dict[bytes, bytes]:
    """The tables of a font file by their tags."""
    (count,) = struct.unpack_from(">H", data, 4)
    found = {}
    for at in range(12, 12 + 16 * count, 16):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, at)
        found[tag] = data[offset : offset + length]
    return found


def font_of(tables: Mapping[bytes, bytes]) -> bytes:
    """A font file with these tables."""
    head = b"\0\1\0\0" + struct.pack(">HHHH", len(tables), 0, 0, 0)
    body, offset = b"", 12 + 16 * len(tables)
    for tag, data in sorted(tables.items()):
        head += struct.pack(">4sLLL", tag, 0, offset + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    return head + body


def subset(data: bytes, chars: str) -> dict[bytes, bytes]:
    """The tables of a face with only these characters; their glyphs are 1, 2, 3 ..."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update({ord(char) for char in chars})
    wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE
    return tables_of(bytes(hb.subset(hb.Face(hb.Blob(data)), wanted).blob.data))


def character_map(glyphs: Mapping[str, int]) -> bytes:
    """A `cmap` table, format 12."""
    groups = b"".join(struct.pack(">LLL", ord(c), ord(c), gid) for c, gid in sorted(glyphs.items()))
    table = struct.pack(">HHLLL", 12, 0, 16 + len(groups), 0, len(glyphs)) + groups
    return struct.pack(">HHHHL", 0, 1, 3, 10, 12) + table


def with_rights(data: bytes, rights: int) -> bytes:
    """The font with another OS/2 fsType."""
    tables = tables_of(data)
    tables[b"OS/2"] = tables[b"OS/2"][:8] + struct.pack(">H", rights) + tables[b"OS/2"][10:]
    return font_of(tables)


def named(data: bytes, family: str) -> bytes:
    """The font under another name."""
    texts = {1: family, 2: "Regular", 3: family, 4: family, 6: family}
    records, body = b"", b""
    for number, text in texts.items():
        words = text.encode("utf-16-be")
        records += struct.pack(">6H", 3, 1, 0x409, number, len(words), len(body))
        body += words
    head = struct.pack(">HHH", 0, len(texts), 6 + len(records))
    return font_of({**tables_of(data), b"name": head + records + body})


def mapped(data: bytes, glyphs: Mapping[str, str]) -> bytes:
    """Few glyphs of a face under other characters: `glyphs` are character -> character shown."""
    shown = sorted(set(glyphs.values()))
    tables = subset(data, "".join(shown))
    numbers = {char: shown.index(other) + 1 for char, other in glyphs.items()}
    return font_of({**tables, b"cmap": character_map(numbers)})


def layered(data: bytes, colours: Mapping[str, tuple[int, int, int, int]]) -> bytes:
    """A font of emoji in layers (COLR): an O and an x within it, in red, green, blue, opacity.

    `colours` has one for each of "O" and "x".
    """
    letters = sorted(colours)
    tables = subset(data, "".join(letters))
    tables.pop(b"GSUB", None)
    layers = b"".join(struct.pack(">HH", at + 1, at) for at in range(len(letters)))
    tables[b"cmap"] = character_map({EMOJI: 1})
    base = struct.pack(">HHH", 1, 0, len(letters))
    tables[b"COLR"] = struct.pack(">HHLLH", 0, 1, 14, 20, len(letters)) + base + layers
    palette = b"".join(bytes((b, g, r, a)) for r, g, b, a in (colours[c] for c in letters))
    head = struct.pack(">HHHHLH", 0, len(letters), 1, len(letters), 14, 0)
    tables[b"CPAL"] = head + palette
    return font_of(tables)


def striked(data: bytes, pixels: bytes, ppem: int) -> bytes:
    """A font of emoji in pixels (sbix): `pixels` is a PNG file for the emoji."""
    tables = subset(data, "O")
    tables.pop(b"GSUB", None)
    tables[b"cmap"] = character_map({EMOJI: 1})
    glyph = struct.pack(">hh4s", 0, 0, b"png ") + pixels
    count = struct.unpack_from(">H", tables[b"maxp"], 4)[0]
    start = 4 + 4 * (count + 1)
    offsets = [start, start, *[start + len(glyph)] * (count - 1)]
    strike = struct.pack(">HH", ppem, 72) + struct.pack(f">{count + 1}L", *offsets) + glyph
    tables[b"sbix"] = struct.pack(">HHLL", 1, 1, 1, 12) + strike
    return font_of(tables)
