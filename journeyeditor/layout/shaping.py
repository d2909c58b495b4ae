"""From a word to placed glyphs, and from the glyphs of words to a line in the order of reading.

A line is a sequence of words with spaces between them. Every word is shaped alone, so its glyphs
and its width never depend on what stands beside it: the width of a line is exactly the sum of the
widths of its words and spaces, whoever asks. Knows nothing of millimetres, styles or caches.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, pairwise

import uharfbuzz as hb

from journeyeditor.layout.fontface import FontFace

LONGEST = 256
"""Characters shaped at once; a longer word is shaped in parts."""

LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Glyph:
    """A placed glyph. Lengths in the font units of its run's face.

    `advance` moves the pen; (`dx`, `dy`) shifts this glyph only, dy upwards. `text` is what the
    glyph stands for: the characters of a cluster are spread over its glyphs, so that the texts of
    a line read in glyph order give the line back (each right-to-left word comes in visual order).
    """

    gid: int
    advance: int
    dx: int
    dy: int
    text: str


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one face, from left to right. `upem` font units are one em."""

    face_key: str
    upem: int
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class ShapedLine:
    """A line of text as glyphs, from left to right. `em_width` times the size is its width."""

    runs: tuple[GlyphRun, ...]
    em_width: float


class Way(StrEnum):
    """The direction in which a piece of text reads."""

    LEFT = "left to right"
    RIGHT = "right to left"
    NUMBER = "number"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of a word in one face, one script and one direction."""

    text: str
    face: FontFace
    way: Way


@dataclass(frozen=True, slots=True)
class Piece:
    """A shaped item."""

    run: GlyphRun
    way: Way


Pick = Callable[[str], FontFace]
"""Finds the face for a grapheme cluster."""

Cut = Callable[[str], list[str]]
"""Cuts a text into grapheme clusters."""


def tidy(text: str) -> str:
    r"""The text as it can be drawn: one kind of line end (`\n`), spaces for tabs, no controls.

    Half of a surrogate pair, which is not text at all, becomes U+FFFD.
    """
    if text.isprintable():
        return text
    text = LINE_ENDS.sub("\n", text).replace("\t", " ")
    return SURROGATES.sub("\ufffd", CONTROLS.sub("", text))


def itemise(word: str, primary: FontFace, pick: Pick, cut: Cut) -> list[Item]:
    """The word as items, in the order of its characters."""
    word = tidy(word).replace("\n", " ")
    return [item for part in _parts(word) for item in _items(part, primary, pick, cut)]


def _parts(word: str) -> Iterator[str]:
    return (word[i : i + LONGEST] for i in range(0, len(word), LONGEST))


def _items(word: str, primary: FontFace, pick: Pick, cut: Cut) -> list[Item]:
    if primary.simple.issuperset(word):
        return [Item(word, primary, _simple_way(word))]
    parts = cut(word)
    keys = zip([pick(part) for part in parts], _scripts(parts), _ways(parts), strict=True)
    found: list[Item] = []
    last: tuple[FontFace, str, Way] | None = None
    for part, key in zip(parts, keys, strict=True):
        text = found.pop().text + part if key == last else part
        found.append(Item(text, key[0], key[2]))
        last = key
    return found


def _simple_way(word: str) -> Way:
    if any(map(str.isalpha, word)):
        return Way.LEFT
    return Way.NUMBER if any(map(str.isdigit, word)) else Way.NEUTRAL


def _scripts(parts: list[str]) -> list[str]:
    """The script of each cluster; what belongs to every script takes that of its predecessor."""
    found: list[str] = []
    for part in parts:
        script = _script(part)
        found.append(script or (found[-1] if found else ""))
    return found


def _script(cluster: str) -> str:
    """HarfBuzz's guess at the script; empty for punctuation and the like, common to all."""
    buffer = hb.Buffer()
    buffer.add_str(cluster)
    buffer.guess_segment_properties()
    return str(buffer.script or "")


def _ways(parts: list[str]) -> list[Way]:
    """The direction of each cluster; neutral ones follow the letters before them, or after."""
    own = [_way(part) for part in parts]
    strong = next((way for way in own if way in {Way.LEFT, Way.RIGHT}), Way.NEUTRAL)
    found: list[Way] = []
    for index, way in enumerate(own):
        strong = way if way in {Way.LEFT, Way.RIGHT} else strong
        between_digits = own[index - 1 : index] == own[index + 1 : index + 2] == [Way.NUMBER]
        number = way is Way.NUMBER or between_digits
        found.append(Way.NUMBER if number and way not in {Way.LEFT, Way.RIGHT} else strong)
    return found


def _way(cluster: str) -> Way:
    kind = unicodedata.bidirectional(cluster[0])
    if kind in {"R", "AL"}:
        return Way.RIGHT
    if kind in {"EN", "AN"}:
        return Way.NUMBER
    return Way.LEFT if kind == "L" else Way.NEUTRAL


def units(items: Iterable[Item]) -> float:
    """The width of shaped items in thousandths of an em."""
    return sum(_advance(item) * 1000 / item.face.upem for item in items)


def _advance(item: Item) -> int:
    return sum(position.x_advance for position in _shaped(item).glyph_positions)


def shape(item: Item) -> Piece:
    """The glyphs of an item, from left to right."""
    buffer = _shaped(item)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    texts = _texts(item.text, [info.cluster for info in infos])
    glyphs = tuple(
        Glyph(info.codepoint, place.x_advance, place.x_offset, place.y_offset, text)
        for info, place, text in zip(infos, positions, texts, strict=True)
    )
    return Piece(GlyphRun(item.face.key, item.face.upem, glyphs), item.way)


def _shaped(item: Item) -> hb.Buffer:
    buffer = hb.Buffer()
    buffer.add_codepoints([ord(char) for char in item.text])
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if item.way is Way.RIGHT else "ltr"
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


def in_visual_order(pieces: list[Piece]) -> list[Piece]:
    """The pieces of a line from left to right. The one place that decides the order.

    A line reads in the direction of its first letter. Stretches of right-to-left pieces, with
    what stands between them, are reversed (rule L2 of UAX #9), numbers keep their order.
    """
    if all(piece.way is not Way.RIGHT for piece in pieces):
        return pieces
    levels = _levels([piece.way for piece in pieces])
    ordered = list(zip(levels, pieces, strict=True))
    for level in range(max(levels), 0, -1):
        ordered = _reversed_from(ordered, level)
    return [piece for _, piece in ordered]


def _levels(ways: list[Way]) -> list[int]:
    strong = [way for way in ways if way in {Way.LEFT, Way.RIGHT}]
    base = 1 if strong[0] is Way.RIGHT else 0
    before = _neighbours(ways, strong[0])
    after = _neighbours(ways[::-1], strong[0])[::-1]
    return [_level(*at, base) for at in zip(ways, before, after, strict=True)]


def _neighbours(ways: list[Way], first: Way) -> list[Way]:
    """The direction of the letters that come last before each place, `first` when none do."""
    found = []
    for way in ways:
        found.append(first)
        first = way if way in {Way.LEFT, Way.RIGHT} else first
    return found


def _level(way: Way, before: Way, after: Way, base: int) -> int:
    if way is Way.NEUTRAL:
        way = before if before is after else (Way.RIGHT if base else Way.LEFT)
    if way is Way.RIGHT:
        return 1
    if way is Way.NUMBER and before is Way.RIGHT:
        return 2
    return 2 * base


def _reversed_from(pieces: list[tuple[int, Piece]], level: int) -> list[tuple[int, Piece]]:
    """The pieces with every stretch of at least this level turned round."""
    found: list[tuple[int, Piece]] = []
    for inside, pairs in groupby(pieces, key=lambda pair: pair[0] >= level):
        stretch = list(pairs)
        found += stretch[::-1] if inside else stretch
    return found


def joined(pieces: Iterable[Piece]) -> tuple[GlyphRun, ...]:
    """The runs of the pieces, neighbours in the same face made one."""
    found: list[GlyphRun] = []
    for (key, upem), same in groupby(pieces, lambda piece: (piece.run.face_key, piece.run.upem)):
        glyphs = tuple(glyph for piece in same for glyph in piece.run.glyphs)
        found.append(GlyphRun(key, upem, glyphs))
    return tuple(found)
