"""One face of type as HarfBuzz reads it: what shaping measures and what the poster embeds.

Knows nothing of styles, of text or of which faces the program carries.
"""

from __future__ import annotations

import struct

import uharfbuzz as hb

SIMPLE = frozenset(
    {
        *(*range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x24F)),
        *(*range(0x2010, 0x2027), *range(0x2030, 0x203A), *range(0x20A0, 0x20C0), 0x2212),
    }
)
"""Latin letters, their punctuation, currency signs and the minus sign: one script, left to right,
no marks. The soft hyphen is none of them."""

SYSTEM = "system:"
"""What the keys of faces begin with that the program does not carry."""

OUTLINES = frozenset({"glyf", "CFF ", "CFF2"})
"""Tables in which a PDF can take outlines along."""

RESTRICTED, NO_SUBSET, ONLY_BITMAPS = 0x0002, 0x0100, 0x0200
"""Bits of OS/2 fsType by which its maker forbids to embed a face."""


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
        self.simple = frozenset(map(chr, SIMPLE & self.unicodes))
        face = self.hb_face
        self.has_pictures = bool(
            face.has_color_png or face.has_color_paint or face.has_color_layers
        )

    @property
    def of_system(self) -> bool:
        """Whether the face is one of the computer's, not one that the program carries."""
        return self.key.startswith(SYSTEM)

    @property
    def can_be_drawn(self) -> bool:
        """Whether there are outlines or pictures in a form that is known here."""
        return self.has_pictures or bool(OUTLINES & set(self.tables))

    @property
    def tables(self) -> tuple[str, ...]:
        """The tags of the tables in the file, such as `glyf` or `CFF `."""
        return tuple(str(tag) for tag in self.hb_face.table_tags)

    @property
    def postscript_name(self) -> str:
        """The face's name for PDF: letters, digits, hyphen and underscore only."""
        name = self.hb_face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or self.key
        return "".join(c for c in name if (c.isascii() and c.isalnum()) or c in "-_") or "Font"

    @property
    def may_embed(self) -> bool:
        """Whether a part of the face can and may be put into a PDF."""
        if not OUTLINES & set(self.tables):
            return False
        table = bytes(self.hb_face.reference_table("OS/2").data) if "OS/2" in self.tables else b""
        (rights,) = struct.unpack_from(">H", table, 8) if len(table) >= 10 else (0,)
        only_restricted = rights & 0x000F == RESTRICTED
        return not only_restricted and not rights & (NO_SUBSET | ONLY_BITMAPS)

    def advance(self, gid: int) -> int:
        """How far the glyph moves the pen when nothing is kerned."""
        return int(self.hb_font.get_glyph_h_advance(gid))

    def glyph_of(self, char: str) -> int:
        """The glyph of one character; 0, the glyph for missing ones, when there is none."""
        return int(self.hb_font.get_nominal_glyph(ord(char)) or 0)

    def paints(self, gid: int) -> bool:
        """Whether the glyph is a picture in colours."""
        if not self.has_pictures:
            return False
        face = self.hb_face
        layered = face.has_color_layers and face.get_glyph_color_layers(gid)
        painted = face.has_color_paint and face.glyph_has_color_paint(gid)
        png = self.hb_font.get_glyph_color_png(gid) if face.has_color_png else None
        return bool(layered or painted or (png is not None and len(png.data)))
