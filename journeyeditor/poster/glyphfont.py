"""A face of type in one PDF: glyph ids in, a HarfBuzz subset with searchable text out.

reportlab's own fonts know neither CFF outlines nor what a shaper does: ligatures would be lost to
search. This one embeds whatever HarfBuzz can read, and maps each glyph back to the characters
that it stands for. The order of calls is: `reserve` every glyph, `freeze`, then use `shown`.
"""

from __future__ import annotations

import struct
from itertools import groupby

from journeyeditor.layout.fontface import FontFace
from journeyeditor.poster.objects import Array, File, Literal, Reference, number
from journeyeditor.poster.stream import Stream
from journeyeditor.poster.type0 import Embedded, subset, to_unicode, type0

TRUETYPE = frozenset({"glyf"})

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
        self.may_embed = face.may_embed
        self.is_cff = not TRUETYPE & set(face.tables)
        self._meanings: dict[Meaning, int] = {}
        self._first: dict[int, str] = {}
        self._data = b""
        self._glyphs: dict[int, int] = {}
        self.shown: dict[Meaning, Shown] = {}

    @property
    def used(self) -> bool:
        """Whether any glyph was reserved."""
        return bool(self._meanings)

    def reserve(self, gid: int, text: str) -> None:
        """Say that the glyph will be drawn and what it stands for there."""
        self._meanings.setdefault((gid, text), 0)
        if not self._first.get(gid):
            self._first[gid] = text

    def freeze(self) -> None:
        """Every glyph is known: make the subset and give out character ids."""
        self._data, self._glyphs = subset(self.face, self._first)
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
        return type0(
            file,
            Embedded(
                self.face,
                self._label(),
                self._data,
                self._first,
                self._widths(),
                None if self.is_cff else Stream(self._glyph_map()),
                to_unicode(self._texts()),
            ),
        )

    def _label(self) -> str:
        """What the name of the subset depends on."""
        return repr((self.face.key, sorted(self._meanings)))

    def _texts(self) -> dict[int, str]:
        if self.is_cff:
            return {self._glyphs[gid]: text for gid, text in self._first.items()}
        return {code: text for (_, text), code in self._meanings.items()}

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
