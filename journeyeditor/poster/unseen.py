"""A font whose text is in the file but not on the page, for search and copying.

Emoji are pictures, boxes and the letters of some fonts are outlines; what they stand for is
written over them without ink. One letter stands for any text, stretched to the width that it
should have. It must not be a blank one: some readers drop text whose letters have no shape.
Order of calls: `reserve` every text, then `show`.
"""

from __future__ import annotations

import struct

from journeyeditor.layout.fontface import FontFace
from journeyeditor.poster.objects import Array, File, Literal, Reference, number
from journeyeditor.poster.stream import Stream
from journeyeditor.poster.type0 import Embedded, subset, to_unicode, type0

LETTER = "n"

SLIVER = 0.001
"""The least width of a text, in em."""


class UnseenFont:
    """The font in one document; `used` once anything was reserved."""

    def __init__(self, face: FontFace, resource: str) -> None:
        self._face = face
        self.resource = resource
        self._codes: dict[str, int] = {}
        self._gid = face.glyph_of(LETTER)
        self._width = face.advance(self._gid) * 1000 / face.upem

    @property
    def used(self) -> bool:
        """Whether it has to be in the file."""
        return bool(self._codes)

    def reserve(self, text: str) -> None:
        """Say that the text will be shown."""
        self._codes.setdefault(text, len(self._codes) + 1)

    def show(self, text: str, width: float) -> str:
        """Operators that move the pen by `width` em over the text, within a text object."""
        stretch = number(max(width, SLIVER) * 100_000 / self._width, 3)
        # How text is painted outlives the text object, so it is put back at once.
        return f"3 Tr {stretch} Tz <{self._codes[text]:04X}> Tj 100 Tz 0 Tr"

    def add_to(self, file: File) -> Reference:
        """Write the font into the file."""
        data, glyphs = subset(self._face, [self._gid])
        codes = sorted(self._codes.values())
        last = codes[-1] if codes else 0
        one = struct.pack(">H", glyphs[self._gid])
        widths = [Literal(number(self._width)) for _ in codes]
        return type0(
            file,
            Embedded(
                self._face,
                "Unseen",
                data,
                [self._gid],
                Array([1, Array(widths)]) if widths else Array([]),
                Stream(b"\0\0" + one * last),
                to_unicode({code: text for text, code in self._codes.items()}),
            ),
        )
