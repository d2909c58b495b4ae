"""From an item to placed glyphs, by HarfBuzz.

Every item is shaped alone, so its glyphs and its width never depend on what stands beside it: the
width of a line is exactly the sum of the widths of its parts, whoever asks. Knows nothing of
millimetres, styles or caches.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise

import uharfbuzz as hb

from journeyeditor.layout.boxes import box_width
from journeyeditor.layout.fontface import FontFace
from journeyeditor.layout.glyphs import Glyph, GlyphRun, Ink
from journeyeditor.layout.itemising import Item

MIRRORED_STEPS = (1, -1, 2, -2, 16, -16)
"""How far characters lie apart that are each other's mirror images."""

HIGHEST, LOWEST = 1.3, -0.65
"""How far marks may reach from the baseline, in em, y up: what stacks them higher is left out."""

UNKNOWN = "\ufffd"
"""What stands in a box for something without characters."""


def script_of(cluster: str) -> str:
    """HarfBuzz's guess at the script; empty for punctuation and the like, common to all."""
    buffer = hb.Buffer()
    buffer.add_str(cluster)
    buffer.guess_segment_properties()
    return str(buffer.script or "")


def units(items: Iterable[Item]) -> float:
    """The width of shaped items in thousandths of an em."""
    return sum(_advance(item) * 1000 / item.face.upem for item in items)


def _advance(item: Item) -> int:
    if item.boxed:
        return _box_advance(item.face, item.text)
    buffer = _shaped(item)
    if not all(info.codepoint for info in buffer.glyph_infos):
        return sum(glyph.advance for glyph in _glyphs(item))
    return sum(position.x_advance for position in buffer.glyph_positions)


def _box_advance(face: FontFace, text: str) -> int:
    return round(box_width((text or UNKNOWN)[0]) * face.upem)


def shape(item: Item) -> list[GlyphRun]:
    """The glyphs of an item, from left to right."""
    key, upem = item.face.key, item.face.upem
    if item.boxed:
        advance = _box_advance(item.face, item.text)
        return [GlyphRun(key, upem, (Glyph(0, advance, 0, 0, item.text),), Ink.BOXES)]
    glyphs = _glyphs(item)
    if not item.face.has_pictures and all(glyph.gid for glyph in glyphs):
        return [GlyphRun(key, upem, glyphs)]
    return [
        GlyphRun(key, upem, tuple(same), ink)
        for ink, same in groupby(glyphs, lambda glyph: _ink(item.face, glyph))
    ]


def _ink(face: FontFace, glyph: Glyph) -> Ink:
    if not glyph.gid:
        return Ink.BOXES
    return Ink.PICTURES if face.paints(glyph.gid) else Ink.LETTERS


def _glyphs(item: Item) -> tuple[Glyph, ...]:
    buffer = _shaped(item)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    widths = [place.x_advance for place in positions]
    texts = _texts(item.text, [info.cluster for info in infos], widths)
    if item.right:
        pairs = zip(infos, texts, strict=True)
        texts = [_as_seen(item.face, info.codepoint, text) for info, text in pairs]
    glyphs = (
        Glyph(info.codepoint, place.x_advance, place.x_offset, place.y_offset, text)
        if info.codepoint
        else Glyph(0, _box_advance(item.face, text), 0, 0, text or UNKNOWN)
        for info, place, text in zip(infos, positions, texts, strict=True)
    )
    return tuple(glyph for glyph in glyphs if not _is_too_far(item.face, glyph))


def _is_too_far(face: FontFace, glyph: Glyph) -> bool:
    """Whether a mark is stacked so high or deep that it would run through other lines."""
    if glyph.advance or glyph.text:
        return False
    extents = face.hb_font.get_glyph_extents(glyph.gid)
    if extents is None:
        return False
    top = float(glyph.dy + extents.y_bearing) / face.upem
    return top > HIGHEST or top + extents.height / face.upem < LOWEST


def _shaped(item: Item) -> hb.Buffer:
    buffer = hb.Buffer()
    buffer.add_codepoints([ord(char) for char in item.text])
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if item.right else "ltr"
    hb.shape(item.face.hb_font, buffer, {"kern": True, "liga": True})
    return buffer


def _texts(text: str, starts: Sequence[int], widths: Sequence[int]) -> list[str]:
    """What each glyph stands for, given the index at which the characters of each begin.

    The characters of a cluster go to those of its glyphs that move the pen, one by one, the last
    taking what is left. A mark over a letter thus stands for nothing: the letter has it all.
    """
    if len(starts) > 1 and starts[0] > starts[-1]:
        return _texts(text, starts[::-1], widths[::-1])[::-1]
    borders = sorted({*starts, len(text)})
    ends = dict(pairwise(borders))
    found = [""] * len(starts)
    for start, group in groupby(range(len(starts)), lambda index: starts[index]):
        places = list(group)
        carriers = [index for index in places if widths[index] > 0] or places[:1]
        whole = text[start : ends[start]]
        for at, index in enumerate(carriers):
            last = at == len(carriers) - 1
            found[index] = whole[at:] if last else whole[at : at + 1]
    return found


def _as_seen(face: FontFace, gid: int, text: str) -> str:
    """A bracket that was turned round as the one that it looks like, any other text as it is."""
    if len(text) != 1 or not unicodedata.mirrored(text) or face.glyph_of(text) == gid:
        return text
    others = (chr(ord(text) + step) for step in MIRRORED_STEPS if ord(text) + step > 0)
    return next((other for other in others if face.glyph_of(other) == gid), text)
