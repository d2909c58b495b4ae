"""One face of type as HarfBuzz reads it: what shaping measures and what the poster embeds.

Knows nothing of styles, of text or of which faces the program carries.
"""

from __future__ import annotations

import uharfbuzz as hb

SIMPLE_RANGES = (
    *((0x20, 0x7F), (0xA0, 0x24F), (0x2010, 0x2027), (0x2030, 0x203A), (0x20A0, 0x20C0)),
    (0x2212, 0x2213),
)
"""Latin letters, their punctuation, currency signs and the minus sign: one script, left to right,
no marks."""

SOFT_HYPHEN = 0xAD


class FontFace:
    """An immutable face, made from the bytes of an sfnt file. Lengths are in font units.

    `key` names it in the program ("bold", "symbols"); `data` are its bytes, for QRawFont and for
    the font in a PDF; `hb_face` and `hb_font` are HarfBuzz's view of it, for shaping and
    subsetting; `upem` is the number of font units in an em; `descent` is positive, downwards.
    """

    def __init__(self, key: str, data: bytes) -> None:
        self.key = key
        self.data = data
        self.hb_face = hb.Face(hb.Blob(data))
        self.hb_font = hb.Font(self.hb_face)
        self.upem = int(self.hb_face.upem)
        extents = self.hb_font.get_font_extents("ltr")
        self.ascent = int(extents.ascender)
        self.descent = -int(extents.descender)
        self.unicodes: frozenset[int] = frozenset(self.hb_face.unicodes)
        self.space = self.glyph_of(" ")
        self.simple = frozenset(chr(code) for code in self.unicodes if _is_simple(code))

    @property
    def tables(self) -> tuple[str, ...]:
        """The tags of the tables in the file, such as `glyf` or `CFF `."""
        return tuple(str(tag) for tag in self.hb_face.table_tags)

    @property
    def postscript_name(self) -> str:
        """The face's name for PDF: letters, digits, hyphen and underscore only."""
        name = self.hb_face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or self.key
        return "".join(c for c in name if (c.isascii() and c.isalnum()) or c in "-_") or "Font"

    def advance(self, gid: int) -> int:
        """How far the glyph moves the pen when nothing is kerned."""
        return int(self.hb_font.get_glyph_h_advance(gid))

    def glyph_of(self, char: str) -> int:
        """The glyph of one character; 0, the glyph for missing ones, when there is none."""
        return int(self.hb_font.get_nominal_glyph(ord(char)) or 0)


def _is_simple(code: int) -> bool:
    return code != SOFT_HYPHEN and any(first <= code < end for first, end in SIMPLE_RANGES)
