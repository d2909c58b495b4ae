"""The faces that the program carries, and the one way to measure and to shape a line of text.

Screen and paper draw what `Fonts.shape` gives, layout measures with `Fonts.width`: the two agree
exactly, because both add up the same words (see shaping.py). Knows neither Qt nor PDF.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from importlib import import_module
from types import MappingProxyType

from journeyeditor.layout import shaping
from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fontface import FontFace
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.linebreak import LineBreaks
from journeyeditor.layout.shaping import Glyph, GlyphRun, Piece, ShapedLine, Way

Load = Callable[[], bytes]

BUNDLED: Mapping[str, str] = MappingProxyType(
    {
        Face.REGULAR: "FiraGO_Regular",
        Face.BOLD: "FiraGO_Bold",
        Face.ITALIC: "FiraGO_Italic",
        "symbols2": "NotoSansSymbols2_Regular",
        "symbols": "NotoSansSymbols_Regular",
        "math": "NotoSansMath_Regular",
    }
)
"""Key of a face -> module of pymupdf_fonts; loading one takes about 30 ms."""

WORDS_MEASURED = 1 << 15
WORDS_SHAPED = 1 << 12
LINES_SHAPED = 1 << 12


class Fonts:
    """The faces, loaded when first needed, and what has been measured with them.

    One per program; the caches are bounded and never change a result.
    """

    def __init__(self, loaders: Mapping[str, Load]) -> None:
        """`loaders` gives the bytes of every face by its key.

        The faces of `Face` must be there; the others are asked, in order, for the characters
        that these lack.
        """
        self._loaders = dict(loaders)
        self._faces: dict[str, FontFace] = {}
        self._others = [key for key in loaders if key not in set(Face)]
        self._measures = {face: self._make_measure(face) for face in Face}
        self._word = lru_cache(WORDS_SHAPED)(self._shape_word)
        self._line = lru_cache(LINES_SHAPED)(self._shape_line)
        self.breaks = LineBreaks()

    @classmethod
    def bundled(cls) -> Fonts:
        """FiraGO, then the Noto symbol and mathematics fonts."""
        return cls({key: partial(_bundled_data, module) for key, module in BUNDLED.items()})

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all faces, those of `Face` included."""
        return tuple(self._loaders)

    def face(self, key: str) -> FontFace:
        """The face with this key. KeyError when there is none."""
        if key not in self._faces:
            self._faces[key] = FontFace(str(key), self._loaders[key]())
        return self._faces[key]

    def face_data(self, key: str) -> bytes:
        """The bytes of the font file of a face. KeyError when there is none."""
        return self.face(key).data

    def ascent(self, face: Face, size: float) -> float:
        """How far letters may rise above the baseline, in mm; `size` in points."""
        return self.face(face).ascent / self.face(face).upem * size * MM_PER_PT

    def descent(self, face: Face, size: float) -> float:
        """How far letters may reach below the baseline, in mm (positive); `size` in points."""
        return self.face(face).descent / self.face(face).upem * size * MM_PER_PT

    def width(self, text: str, face: Face, size: float) -> float:
        """The width of a line of text in mm; `size` in points."""
        return self.em_width(text, face) * size * MM_PER_PT

    def em_width(self, text: str, face: Face) -> float:
        """The width of a line of text as a multiple of the size."""
        return self.units(text, face) / 1000

    def units(self, text: str, face: Face) -> float:
        """The width of a line of text in thousandths of an em: whole numbers for our fonts."""
        measure, words = self._measures[face], text.split(" ")
        return sum(map(measure, words)) + measure(" ") * (len(words) - 1)

    def measure(self, face: Face) -> Callable[[str], float]:
        """A fast function from a word to its width in thousandths of an em.

        Not for whole lines: it remembers what it was asked. The width of a line is the sum over
        its words and the spaces between them.
        """
        return self._measures[face]

    def shape(self, text: str, face: Face) -> ShapedLine:
        """The line of text as glyphs, from left to right."""
        return self._line(text, face)

    def _make_measure(self, face: Face) -> Callable[[str], float]:
        return lru_cache(WORDS_MEASURED)(partial(self._word_units, face))

    def _word_units(self, face: Face, word: str) -> float:
        if " " in word and word != " ":
            return self.units(word, face)
        return shaping.units(self._items(word, face))

    def _items(self, word: str, face: Face) -> list[shaping.Item]:
        pick = partial(self._pick, face)
        return shaping.itemise(word, self.face(face), pick, self.breaks.clusters)

    def _pick(self, face: Face, cluster: str) -> FontFace:
        """The first face with all characters of the cluster, else the one asked for."""
        need = {ord(char) for char in cluster if char.isprintable() and not _is_selector(char)}
        for key in (face, *self._others):
            if need <= self.face(key).unicodes:
                return self.face(key)
        return self.face(face)

    def _shape_word(self, word: str, face: Face) -> list[Piece]:
        return [shaping.shape(item) for item in self._items(word, face)]

    def _shape_line(self, text: str, face: Face) -> ShapedLine:
        space = self._space(face)
        pieces: list[Piece] = []
        for index, word in enumerate(text.split(" ")):
            if index:
                pieces.append(space)
            pieces += self._word(word, face)
        ordered = shaping.in_visual_order(pieces)
        return ShapedLine(shaping.joined(ordered), self.em_width(text, face))

    def _space(self, face: Face) -> Piece:
        font = self.face(face)
        glyph = Glyph(font.space, font.advance(font.space), 0, 0, " ")
        return Piece(GlyphRun(font.key, font.upem, (glyph,)), Way.NEUTRAL)


def _is_selector(char: str) -> bool:
    """Whether the character only chooses between forms of the one before it."""
    return "\ufe00" <= char <= "\ufe0f"


def _bundled_data(module: str) -> bytes:
    data = import_module(f"pymupdf_fonts.{module}").fontbuffer
    if not isinstance(data, bytes):
        raise TypeError(f"pymupdf_fonts.{module} has no bytes")
    return data
