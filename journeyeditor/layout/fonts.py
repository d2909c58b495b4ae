"""The one way to measure and to shape a line of text.

Screen and paper draw what `Fonts.shape` gives, layout measures with `Fonts.width`: the two agree
exactly, because both add up the same parts (see setting.py). Knows neither Qt nor PDF.
"""

from __future__ import annotations

from functools import lru_cache

from journeyeditor.layout.boxes import box
from journeyeditor.layout.drawing import Face, Outline
from journeyeditor.layout.fontbook import FontBook
from journeyeditor.layout.fontface import FontFace
from journeyeditor.layout.fontsource import FontSource
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.glyphs import ShapedLine
from journeyeditor.layout.kept import Kept
from journeyeditor.layout.linebreak import LineBreaks
from journeyeditor.layout.pictures import GlyphPicture, picture
from journeyeditor.layout.setting import Measure, Setting
from journeyeditor.layout.shaping import script_of
from journeyeditor.layout.tracing import trace

SCRIPTS_KNOWN = 1 << 14
OUTLINES_MADE = 1 << 11
PICTURES_MADE = 1 << 9
LETTERS_BROKEN = 1 << 21


class Fonts:
    """The faces, and what has been measured with them.

    One per program; the caches are bounded and never change a result.
    """

    def __init__(self, book: FontBook) -> None:
        self._book = book
        self._pictures = lru_cache(PICTURES_MADE)(self._picture)
        self._outlines = lru_cache(OUTLINES_MADE)(self._outline)
        self._boxes = lru_cache(OUTLINES_MADE)(self._box)
        self.breaks = LineBreaks()
        self.broken: Kept[tuple[str, ...]] = Kept(LETTERS_BROKEN)
        script = lru_cache(SCRIPTS_KNOWN)(script_of)
        clusters = self.breaks.clusters
        self._settings = {face: Setting(book, face, clusters, script) for face in Face}

    @classmethod
    def bundled(cls, source: FontSource | None = None) -> Fonts:
        """The program's own fonts, then those of the system if there is a way to them."""
        return cls(FontBook.bundled(source))

    def another(self) -> Fonts:
        """The same fonts for another thread: nothing that it remembers is shared."""
        return Fonts(self._book.another())

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all faces, those of `Face` included."""
        return self._book.keys

    def face(self, key: str) -> FontFace:
        """The face with this key. KeyError when there is none."""
        return self._book.face(key)

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
        return self._settings[face].em_width(text)

    def units(self, text: str, face: Face) -> float:
        """The width of a line of text in thousandths of an em: whole numbers for our fonts."""
        return self._settings[face].units(text)

    def measure(self, face: Face, mixed: bool = False) -> Measure:
        """A fast function from a word to its width in thousandths of an em.

        `mixed`: in a line of both directions, where words are set a little looser. Not for whole
        lines: it remembers what it was asked. The width of a line is the sum over its words and
        the spaces between them.
        """
        return self._settings[face].mixed if mixed else self._settings[face].plain

    def shape(self, text: str, face: Face) -> ShapedLine:
        """The line of text as glyphs, from left to right."""
        return self._settings[face].line(text)

    def picture(self, key: str, gid: int, size: int) -> GlyphPicture | None:
        """The picture of a glyph of a face, of at least `size` pixels in an em where the face can
        give it; None when the glyph is blank."""
        return self._pictures(key, gid, 1 << max(5, (size - 1).bit_length()))

    def outline(self, key: str, gid: int) -> Outline:
        """The outline of a glyph of a face, in font units from its origin, y down."""
        return self._outlines(key, gid)

    def box(self, char: str, key: str) -> Outline:
        """The box for a character that no face has, in em from the pen's place, y down.

        `key`: the face that has the digits in it.
        """
        return self._boxes(char, key)

    def _picture(self, key: str, gid: int, size: int) -> GlyphPicture | None:
        return picture(self.face(key), gid, size)

    def _outline(self, key: str, gid: int) -> Outline:
        return trace(self.face(key), gid)

    def _box(self, char: str, key: str) -> Outline:
        return box(char, self.face(key))
