"""A face of type in one PDF: glyph ids in, a HarfBuzz subset with searchable text out.

reportlab's own fonts know neither CFF outlines nor what a shaper does: ligatures would be lost to
search. This one embeds whatever HarfBuzz can read, and maps each glyph back to the characters
that it stands for. The order of calls is: `reserve` every glyph, `freeze`, then use `shown`.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

import uharfbuzz as hb

from journeyeditor.layout.fontface import FontFace
from journeyeditor.poster.objects import (
    Array,
    Dictionary,
    File,
    Literal,
    Name,
    Reference,
    Stream,
    hex_text,
    number,
    text_string,
)

KEPT_TABLES = frozenset(
    {"glyf", "loca", "head", "hhea", "hmtx", "maxp", "cvt ", "fpgm", "prep", "CFF "}
)
"""What a PDF reader needs of a font; all else would be dead weight."""

NOTHING = "\u200b"
"""What a glyph stands for that has no characters of its own: a zero-width space."""

BFCHAR_LIMIT = 100
"""Entries in one block of a ToUnicode map (PDF 32000-1, 9.10.3)."""

Meaning = tuple[int, str]
"""A glyph and the characters that it stands for."""

Shown = tuple[str, float]
"""A string that shows one glyph, and how far the reader's pen moves then, in em / 1000."""


class GlyphFont:
    """One face in one document, a Type0 font with the encoding Identity-H.

    TrueType: every pair of glyph and text has its own character id, so that a glyph may stand
    for different characters. CFF: the character id is the glyph, and the first text wins;
    `ambiguous` tells when a line needs /ActualText for it. Once frozen, `shown` tells how each
    reserved glyph is shown.
    """

    def __init__(self, face: FontFace, resource: str) -> None:
        self.face = face
        self.resource = resource
        self.is_cff = "CFF " in face.tables
        self._meanings: dict[Meaning, int] = {}
        self._first: dict[int, str] = {}
        self._data = b""
        self._glyphs: dict[int, int] = {}
        self.shown: dict[Meaning, Shown] = {}

    def reserve(self, gid: int, text: str) -> None:
        """Say that the glyph will be drawn and what it stands for there."""
        self._meanings.setdefault((gid, text), 0)
        if not self._first.get(gid):
            self._first[gid] = text

    def freeze(self) -> None:
        """Every glyph is known: make the subset and give out character ids."""
        self._data, self._glyphs = _subset(self.face, self._first)
        ordered = sorted(self._meanings, key=lambda pair: (self._glyphs[pair[0]], pair[1]))
        for at, pair in enumerate(ordered, 1):
            self._meanings[pair] = code = self._glyphs[pair[0]] if self.is_cff else at
            self.shown[pair] = f"<{code:04X}>", self._advance(pair[0])

    def ambiguous(self, gid: int, text: str) -> bool:
        """Whether a reader would take the glyph for other characters than these."""
        return self.is_cff and self._first[gid] != text

    def _advance(self, gid: int) -> float:
        return self.face.advance(gid) * 1000 / self.face.upem

    def add_to(self, file: File) -> Reference:
        """Write the font into the file."""
        name = self._subset_name()
        descendant = file.put(self._descendant(file, name))
        return file.put(
            Dictionary(
                {
                    "Type": Name("Font"),
                    "Subtype": Name("Type0"),
                    "BaseFont": Name(name),
                    "Encoding": Name("Identity-H"),
                    "DescendantFonts": Array([descendant]),
                    "ToUnicode": file.put(Stream(to_unicode(self._texts()))),
                }
            )
        )

    def _subset_name(self) -> str:
        """The face's name after six letters that depend on what is in the subset."""
        digest = hashlib.sha256(repr((self.face.key, sorted(self._meanings))).encode()).digest()
        return "".join(chr(65 + byte % 26) for byte in digest[:6]) + "+" + self.face.postscript_name

    def _texts(self) -> dict[int, str]:
        if self.is_cff:
            return {self._glyphs[gid]: text for gid, text in self._first.items()}
        return {code: text for (_, text), code in self._meanings.items()}

    def _descendant(self, file: File, name: str) -> Dictionary:
        system = {"Registry": text_string("Adobe"), "Supplement": 0}
        system["Ordering"] = text_string("Identity")
        font = Dictionary(
            {
                "Type": Name("Font"),
                "Subtype": Name("CIDFontType0" if self.is_cff else "CIDFontType2"),
                "BaseFont": Name(name),
                "CIDSystemInfo": Dictionary(system),
                "FontDescriptor": file.put(self._descriptor(file, name)),
                "DW": 0,
                "W": self._widths(),
            }
        )
        if not self.is_cff:
            font["CIDToGIDMap"] = file.put(Stream(self._glyph_map()))
        return font

    def _glyph_map(self) -> bytes:
        codes = {code: self._glyphs[gid] for (gid, _), code in self._meanings.items()}
        return b"".join(
            struct.pack(">H", codes.get(code, 0)) for code in range(max(codes, default=0) + 1)
        )

    def _widths(self) -> Array:
        """The advance of every character id; neighbouring ids share one array."""
        widths = {code: self._advance(gid) for (gid, _), code in self._meanings.items()}
        entries: list[object] = []
        for _, run in groupby(enumerate(sorted(widths)), key=lambda pair: pair[1] - pair[0]):
            codes = [code for _, code in run]
            entries += [codes[0], Array([Literal(number(widths[code])) for code in codes])]
        return Array(entries)

    def _descriptor(self, file: File, name: str) -> Dictionary:
        per_em = 1000 / self.face.upem
        font = self.face.hb_font
        capital = font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT)
        descriptor = Dictionary(
            {
                "Type": Name("FontDescriptor"),
                "FontName": Name(name),
                "Flags": 4,  # symbolic: it has an encoding of its own
                "FontBBox": Array([round(v * per_em) for v in _bounds(self.face, self._first)]),
                "ItalicAngle": round(font.get_style_value(hb.StyleTag.SLANT_ANGLE)),
                "Ascent": round(self.face.ascent * per_em),
                "Descent": -round(self.face.descent * per_em),
                "CapHeight": round(capital * per_em),
                "StemV": round(font.get_style_value(hb.StyleTag.WEIGHT) / 5),
            }
        )
        if self.is_cff:
            cff = Stream(table(self._data, b"CFF "), Subtype=Name("CIDFontType0C"))
            descriptor["FontFile3"] = file.put(cff)
        else:
            descriptor["FontFile2"] = file.put(Stream(self._data, Length1=len(self._data)))
        return descriptor


def _subset(face: FontFace, gids: Iterable[int]) -> tuple[bytes, dict[int, int]]:
    """A font file with only these glyphs, and glyph of the face -> glyph of the file."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update({0, *gids})
    wanted.flags = (
        hb.SubsetFlags.NO_LAYOUT_CLOSURE
        | hb.SubsetFlags.NO_BIDI_CLOSURE
        | hb.SubsetFlags.CFF_IDENTITY_CHARSET
        | hb.SubsetFlags.NOTDEF_OUTLINE
    )
    dropped = set(face.tables) - KEPT_TABLES
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in dropped)
    plan = hb.SubsetPlan(face.hb_face, wanted)
    return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping.items())


def _bounds(face: FontFace, gids: Iterable[int]) -> tuple[int, int, int, int]:
    """The box round all these glyphs, in font units: left, bottom, right, top."""
    found = [extents for gid in gids if (extents := face.hb_font.get_glyph_extents(gid))]
    return (
        min((e.x_bearing for e in found), default=0),
        min((e.y_bearing + e.height for e in found), default=0),
        max((e.x_bearing + e.width for e in found), default=0),
        max((e.y_bearing for e in found), default=0),
    )


def table(sfnt: bytes, tag: bytes) -> bytes:
    """One table of a font file. KeyError when there is none."""
    (count,) = struct.unpack_from(">H", sfnt, 4)
    for at in range(12, 12 + 16 * count, 16):
        found, _, offset, length = struct.unpack_from(">4sLLL", sfnt, at)
        if found == tag:
            return sfnt[offset : offset + length]
    raise KeyError(tag)


def to_unicode(texts: Mapping[int, str]) -> bytes:
    """The map by which readers search and copy: character id -> characters."""
    return "\n".join(_to_unicode(texts)).encode("ascii")


def _to_unicode(texts: Mapping[int, str]) -> Iterator[str]:
    yield "/CIDInit /ProcSet findresource begin 12 dict begin begincmap"
    yield "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def"
    yield "/CMapName /Adobe-Identity-UCS def /CMapType 2 def"
    yield "1 begincodespacerange <0000> <FFFF> endcodespacerange"
    rows = [f"<{code:04X}> <{hex_text(text or NOTHING)}>" for code, text in sorted(texts.items())]
    for start in range(0, len(rows), BFCHAR_LIMIT):
        part = rows[start : start + BFCHAR_LIMIT]
        yield f"{len(part)} beginbfchar"
        yield from part
        yield "endbfchar"
    yield "endcmap CMapName currentdict /CMap defineresource pop end end"
