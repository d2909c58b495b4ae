"""From an item to placed glyphs, by HarfBuzz.

Every item is shaped alone, so its glyphs and its width never depend on what stands beside it: the
width of a line is exactly the sum of the widths of its parts, whoever asks. Knows nothing of
millimetres, styles or caches.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise

import uharfbuzz as hb

from journeyeditor.layout.boxes import box_width
from journeyeditor.layout.glyphs import Glyph, GlyphRun, Ink
from journeyeditor.layout.itemising import Item


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
        return _box_advance(item)
    return sum(position.x_advance for position in _shaped(item).glyph_positions)


def _box_advance(item: Item) -> int:
    return round(box_width(item.text[0]) * item.face.upem)


def shape(item: Item) -> list[GlyphRun]:
    """The glyphs of an item, from left to right."""
    key, upem = item.face.key, item.face.upem
    if item.boxed:
        return [GlyphRun(key, upem, (Glyph(0, _box_advance(item), 0, 0, item.text),), Ink.BOXES)]
    glyphs = _glyphs(item)
    if not item.face.has_pictures:
        return [GlyphRun(key, upem, glyphs)]
    return [
        GlyphRun(key, upem, tuple(same), Ink.PICTURES if painted else Ink.LETTERS)
        for painted, same in groupby(glyphs, lambda glyph: item.face.paints(glyph.gid))
    ]


def _glyphs(item: Item) -> tuple[Glyph, ...]:
    buffer = _shaped(item)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    texts = _texts(item.text, [info.cluster for info in infos])
    return tuple(
        Glyph(info.codepoint, place.x_advance, place.x_offset, place.y_offset, text)
        for info, place, text in zip(infos, positions, texts, strict=True)
    )


def _shaped(item: Item) -> hb.Buffer:
    buffer = hb.Buffer()
    buffer.add_codepoints([ord(char) for char in item.text])
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if item.right else "ltr"
    hb.shape(item.face.hb_font, buffer, {"kern": True, "liga": True})
    return buffer


def _texts(text: str, starts: Sequence[int]) -> list[str]:
    """What each glyph stands for, given the index at which the characters of each begin.

    The characters of a cluster go to its glyphs one by one, the last glyph takes what is left; a
    surplus glyph stands for nothing.
    """
    if len(starts) > 1 and starts[0] > starts[-1]:
        return _texts(text, starts[::-1])[::-1]
    borders = sorted({*starts, len(text)})
    ends = dict(pairwise(borders))
    left, done = Counter(starts), Counter[int]()
    found: list[str] = []
    for start in starts:
        whole, index = text[start : ends[start]], done[start]
        done[start] += 1
        found.append(whole[index:] if done[start] == left[start] else whole[index : index + 1])
    return found
