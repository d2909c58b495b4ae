"""Lines of text as PDF operators, each made once, whatever the size and the place on the page.

The pen is set by whoever paints: within these operators one unit is one em. Order of calls:
`reserve` every line, `freeze`, then `line`. Knows nothing of blocks or pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.glyphs import GlyphRun
from journeyeditor.poster.glyphfont import GlyphFont
from journeyeditor.poster.objects import File, Reference, hex_text, number

MISSING = 0
"""The glyph that a face shows for characters it lacks. PDF/A forbids to draw it."""


class Gap(NamedTuple):
    """Room for a character that no face has: from x, w wide, in em."""

    x: float
    w: float
    text: str


class Line(NamedTuple):
    """Operators that show a line with the pen at its start, and where characters are missing."""

    operators: str
    gaps: tuple[Gap, ...]


class Lettering:
    """All text of one document: its fonts and its shaped lines."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._embedded: dict[str, GlyphFont] = {}
        self._lines: dict[tuple[str, Face], Line | None] = {}

    def reserve(self, text: str, face: Face) -> None:
        """Say that the line will be drawn."""
        if (text, face) in self._lines:
            return
        self._lines[text, face] = None
        for run in self._fonts.shape(text, face).runs:
            font = self._font(run.face_key)
            for glyph in run.glyphs:
                if glyph.gid != MISSING:
                    font.reserve(glyph.gid, glyph.text)

    def _font(self, key: str) -> GlyphFont:
        if key not in self._embedded:
            resource = f"F{len(self._embedded) + 1}"
            self._embedded[key] = GlyphFont(self._fonts.face(key), resource)
        return self._embedded[key]

    def freeze(self) -> None:
        """Every line is known: give out the character ids."""
        for font in self._embedded.values():
            font.freeze()

    def line(self, text: str, face: Face) -> Line:
        """The operators of a reserved line."""
        made = self._lines[text, face]
        if made is None:
            made = self._lines[text, face] = self._make(text, face)
        return made

    def _make(self, text: str, face: Face) -> Line:
        parts: list[str] = []
        gaps: list[Gap] = []
        pen = 0.0
        ambiguous = False
        for run in self._fonts.shape(text, face).runs:
            font = self._font(run.face_key)
            gaps += _gaps(run, pen)
            pen += sum(glyph.advance for glyph in run.glyphs) / run.upem
            if font.is_cff:
                ambiguous |= any(font.ambiguous(g.gid, g.text) for g in run.glyphs if g.gid)
            parts.append(f"/{font.resource} 1 Tf {' '.join(_show(font, run))}")
        operators = " ".join(parts)
        if ambiguous:
            operators = f"/Span <</ActualText <FEFF{hex_text(text)}>>> BDC {operators} EMC"
        return Line(operators, tuple(gaps))

    def missing(self) -> frozenset[str]:
        """The characters of all lines drawn that no face has."""
        lines = [line for line in self._lines.values() if line is not None]
        return frozenset(gap.text for line in lines for gap in line.gaps)

    def add_to(self, file: File) -> dict[str, Reference]:
        """Write the fonts into the file; resource name -> font."""
        return {font.resource: font.add_to(file) for font in self._embedded.values()}


def _gaps(run: GlyphRun, pen: float) -> Iterator[Gap]:
    for glyph in run.glyphs:
        if glyph.gid == MISSING:
            yield Gap(pen, glyph.advance / run.upem, glyph.text)
        pen += glyph.advance / run.upem


def _show(font: GlyphFont, run: GlyphRun) -> Iterator[str]:
    """The glyphs of a run: strings and corrections of the pen, raised where a mark stands high.

    `ahead` is how far the reader's pen is from where the glyph must go, in thousandths of an em.
    """
    row: list[str] = []
    raised, ahead = 0, 0.0
    unit, shown = 1000 / run.upem, font.shown
    for glyph in run.glyphs:
        if glyph.gid == MISSING:
            ahead -= glyph.advance * unit
            continue
        if glyph.dy != raised:
            yield from _row(row)
            yield f"{number(glyph.dy / run.upem)} Ts"
            row, raised = [], glyph.dy
        shift = ahead - glyph.dx * unit
        if abs(shift) > 0.001:
            row.append(number(shift))
        string, moved = shown[glyph.gid, glyph.text]
        row.append(string)
        ahead = moved - (glyph.advance - glyph.dx) * unit
    if abs(ahead) > 0.001:
        row.append(number(ahead))
    yield from _row(row)
    if raised:
        yield "0 Ts"


def _row(row: list[str]) -> Iterator[str]:
    """One operator for strings and corrections; strings that touch become one."""
    if row:
        yield f"[{''.join(row).replace('><', '')}] TJ"
