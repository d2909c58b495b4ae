"""Writes a subset of a face into a file, as a font whose character ids are given out by us.

Knows nothing of what is shown with it.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

import uharfbuzz as hb

from journeyeditor.layout.fontface import FontFace
from journeyeditor.poster.objects import (
    Array,
    Dictionary,
    File,
    Name,
    Reference,
    hex_text,
    text_string,
)
from journeyeditor.poster.stream import Stream

KEPT_TABLES = frozenset(
    {"glyf", "loca", "head", "hhea", "hmtx", "maxp", "cvt ", "fpgm", "prep", "CFF "}
)
"""What a PDF reader needs of a font; all else would be dead weight."""

VARYING_TABLES = frozenset(
    {"CFF2", "fvar", "gvar", "avar", "cvar", "HVAR", "MVAR", "VVAR", "STAT", "OS/2", "name"}
)
"""What the outlines of a face with axes are made of; pinning the axes uses them up."""

NOTHING = "\u200b"
"""What a glyph stands for that has no characters of its own: a zero-width space."""

BFCHAR_LIMIT = 100
"""Entries in one block of a ToUnicode map (PDF 32000-1, 9.10.3)."""

NO_TEXT: Mapping[int, str] = MappingProxyType({0: "", 0xFEFF: "", 0xFFFE: "", 0xFFFF: ""})
"""Characters that PDF/UA forbids to map to."""


class Embedded(NamedTuple):
    """A subset of a face as it goes into a file.

    `label` is what the name of the subset depends on, `data` the font file with only the glyphs
    that are `used`, `widths` the advances by character id, `glyph_map` the table from character
    id to glyph (None for CFF, where they are the same), `texts` the ToUnicode map.
    """

    face: FontFace
    label: str
    data: bytes
    used: Iterable[int]
    widths: Array
    glyph_map: Stream | None
    texts: bytes

    @property
    def name(self) -> str:
        """The face's name after six letters that depend on what is in the subset."""
        digest = hashlib.sha256(self.label.encode("utf-8", "replace")).digest()
        return "".join(chr(65 + byte % 26) for byte in digest[:6]) + "+" + self.face.postscript_name


def type0(file: File, font: Embedded) -> Reference:
    """Write a Type0 font with the encoding Identity-H into the file."""
    return file.put(
        Dictionary(
            {
                "Type": Name("Font"),
                "Subtype": Name("Type0"),
                "BaseFont": Name(font.name),
                "Encoding": Name("Identity-H"),
                "DescendantFonts": Array([file.put(_descendant(file, font))]),
                "ToUnicode": file.put(Stream(font.texts)),
            }
        )
    )


def _descendant(file: File, font: Embedded) -> Dictionary:
    system = {"Registry": text_string("Adobe"), "Supplement": 0}
    system["Ordering"] = text_string("Identity")
    made = Dictionary(
        {
            "Type": Name("Font"),
            "Subtype": Name("CIDFontType2" if font.glyph_map else "CIDFontType0"),
            "BaseFont": Name(font.name),
            "CIDSystemInfo": Dictionary(system),
            "FontDescriptor": file.put(_descriptor(file, font)),
            "DW": 0,
            "W": font.widths,
        }
    )
    if font.glyph_map:
        made["CIDToGIDMap"] = file.put(font.glyph_map)
    return made


def _descriptor(file: File, font: Embedded) -> Dictionary:
    face = font.face
    per_em, hb_font = 1000 / face.upem, face.hb_font
    capital = hb_font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT)
    descriptor = Dictionary(
        {
            "Type": Name("FontDescriptor"),
            "FontName": Name(font.name),
            "Flags": 4,  # symbolic: it has an encoding of its own
            "FontBBox": Array([round(v * per_em) for v in _bounds(face, font.used)]),
            "ItalicAngle": round(hb_font.get_style_value(hb.StyleTag.SLANT_ANGLE)),
            "Ascent": round(face.ascent * per_em),
            "Descent": -round(face.descent * per_em),
            "CapHeight": round(capital * per_em),
            "StemV": round(hb_font.get_style_value(hb.StyleTag.WEIGHT) / 5),
        }
    )
    if font.glyph_map:
        descriptor["FontFile2"] = file.put(Stream(font.data, Length1=len(font.data)))
    else:
        cff = Stream(font.data, Subtype=Name("OpenType"))
        descriptor["FontFile3"] = file.put(cff)
    return descriptor


def subset(face: FontFace, gids: Iterable[int]) -> tuple[bytes, dict[int, int]]:
    """A font file with only these glyphs, and glyph of the face -> glyph of the file.

    A face whose letters can be made bolder or wider is taken as it is when nothing is asked.
    """
    wanted = hb.SubsetInput()
    wanted.glyph_set.update({0, *gids})
    wanted.flags = (
        hb.SubsetFlags.NO_LAYOUT_CLOSURE
        | hb.SubsetFlags.NO_BIDI_CLOSURE
        | hb.SubsetFlags.CFF_IDENTITY_CHARSET
        | hb.SubsetFlags.DOWNGRADE_CFF2
        | hb.SubsetFlags.NOTDEF_OUTLINE
    )
    dropped = set(face.tables) - KEPT_TABLES
    if face.hb_face.has_var_data:
        dropped -= VARYING_TABLES
        wanted.pin_all_axes_to_default(face.hb_face)
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
    rows = [
        f"<{code:04X}> <{hex_text(text.translate(NO_TEXT) or NOTHING)}>"
        for code, text in sorted(texts.items())
    ]
    for start in range(0, len(rows), BFCHAR_LIMIT):
        part = rows[start : start + BFCHAR_LIMIT]
        yield f"{len(part)} beginbfchar"
        yield from part
        yield "endbfchar"
    yield "endcmap CMapName currentdict /CMap defineresource pop end end"
