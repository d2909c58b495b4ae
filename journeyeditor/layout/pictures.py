"""Glyphs that are pictures, such as emoji, as PNG. Knows no text and no drawings."""

from __future__ import annotations

from typing import NamedTuple

import uharfbuzz as hb

from journeyeditor.layout.fontface import FontFace
from journeyeditor.layout.png import png

LARGEST = 1024
"""Pixels in an em beyond which no picture is made."""


class GlyphPicture(NamedTuple):
    """PNG bytes and the rectangle that they fill, in em from the glyph's origin, y down."""

    data: bytes
    x: float
    y: float
    w: float
    h: float


def picture(face: FontFace, gid: int, ppem: int) -> GlyphPicture | None:
    """The picture of a glyph of about `ppem` pixels an em; None when it has none.

    A picture that the font has as pixels is given as it is.
    """
    if not face.paints(gid):
        return None
    ppem = max(1, min(ppem, LARGEST))
    font = hb.Font(face.hb_face)
    font.ppem = (ppem, ppem)
    stored = font.get_glyph_color_png(gid) if face.hb_face.has_color_png else None
    if stored is not None and len(stored.data):
        return _stored(face, font, gid, bytes(stored.data))
    return _painted(face, gid, ppem)


def _stored(face: FontFace, font: hb.Font, gid: int, data: bytes) -> GlyphPicture | None:
    extents = font.get_glyph_extents(gid)
    if extents is None:
        return None
    em = face.upem
    left, top = extents.x_bearing / em, -extents.y_bearing / em
    return GlyphPicture(data, left, top, extents.width / em, -extents.height / em)


def _painted(face: FontFace, gid: int, ppem: int) -> GlyphPicture | None:
    """The layers or the paint of the glyph, drawn by HarfBuzz."""
    font = hb.Font(face.hb_face)
    font.scale = (ppem, ppem)
    painter = hb.RasterPaint()
    painter.set_glyph_extents(_extents(face, font, gid))
    if not painter.paint_glyph_or_fail(font, gid):
        return None
    image = painter.render()
    at = image.extents
    if not at.width or not at.height:
        return None
    rgba = _straight(bytes(image.buffer), at.width, at.height, at.stride)
    left, top = at.x_origin / ppem, -(at.y_origin + at.height) / ppem
    return GlyphPicture(
        png(at.width, at.height, rgba), left, top, at.width / ppem, at.height / ppem
    )


def _extents(face: FontFace, font: hb.Font, gid: int) -> hb.GlyphExtents:
    """A rectangle that holds the glyph and its layers, else the room of a letter."""
    layers = face.hb_face.get_glyph_color_layers(gid) if face.hb_face.has_color_layers else []
    found = [font.get_glyph_extents(part) for part in (gid, *(layer.glyph for layer in layers))]
    boxes = [box for box in found if box is not None and box.width and box.height]
    if not boxes:
        extents, w = font.get_font_extents("ltr"), font.get_glyph_h_advance(gid)
        return hb.GlyphExtents(0, extents.ascender, w, extents.descender - extents.ascender)
    left, top = min(box.x_bearing for box in boxes), max(box.y_bearing for box in boxes)
    right = max(box.x_bearing + box.width for box in boxes)
    bottom = min(box.y_bearing + box.height for box in boxes)
    return hb.GlyphExtents(left, top, right - left, bottom - top)


def _straight(data: bytes, w: int, h: int, stride: int) -> bytes:
    """From blue, green, red and opacity, multiplied with it, upside down, to what PNG wants."""
    found = bytearray()
    for y in range(h - 1, -1, -1):
        row = data[y * stride : y * stride + 4 * w]
        for x in range(0, len(row), 4):
            blue, green, red, alpha = row[x : x + 4]
            found += bytes(
                (*(min(255, v * 255 // alpha) if alpha else 0 for v in (red, green, blue)), alpha)
            )
    return bytes(found)
