"""Lines of text as PDF operators, each made once, whatever the size and the place on the page.

The pen is set by whoever paints: within these operators one unit is one em. Order of calls:
`reserve` every line, `freeze`, then `line`. Knows nothing of blocks or pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.layout.bidi.classes import bidi_class
from journeyeditor.layout.coverage import UNSEEN
from journeyeditor.layout.drawing import Face, Outline
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.glyphs import Glyph, GlyphRun, Ink
from journeyeditor.layout.pictures import GlyphPicture
from journeyeditor.poster.glyphfont import GlyphFont
from journeyeditor.poster.objects import File, Reference, hex_text, number
from journeyeditor.poster.type0 import NOTHING
from journeyeditor.poster.unseen import UnseenFont

EMOJI_DPI = 300
"""Pixels in an inch of emoji where the font can give them."""


class Stamp(NamedTuple):
    """An outline with its origin at (x, y) em, one unit of it `scale` em."""

    outline: Outline
    x: float
    y: float
    scale: float


class Emoji(NamedTuple):
    """A glyph that is a picture, its origin at (x, y) em."""

    face_key: str
    gid: int
    x: float
    y: float


class Line(NamedTuple):
    """Operators that show a line with the pen at its start, and what is to be painted besides.

    `missing` are the characters that no face has.
    """

    operators: str
    stamps: tuple[Stamp, ...]
    emoji: tuple[Emoji, ...]
    missing: tuple[str, ...]


class Lettering:
    """All text of one document: its fonts and its shaped lines."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._embedded: dict[str, GlyphFont] = {}
        self._unseen = UnseenFont(fonts.face(Face.REGULAR), "F0")
        self._lines: dict[tuple[str, Face], Line | None] = {}

    def reserve(self, text: str, face: Face) -> None:
        """Say that the line will be drawn."""
        if (text, face) in self._lines:
            return
        self._lines[text, face] = None
        for run, embedded in self._runs(text, face):
            if embedded:
                font = self._font(run.face_key)
                for glyph in run.glyphs:
                    if _is_plain(glyph):
                        font.reserve(glyph.gid, glyph.text)
                    else:
                        for char in _visual(glyph.text):
                            self._unseen.reserve(char)
            else:
                for words, _ in _stretches(run):
                    self._unseen.reserve(words)

    def _runs(self, text: str, face: Face) -> Iterator[tuple[GlyphRun, bool]]:
        """The runs of a line, and whether they are text that is seen; others are pictures or
        outlines with unseen text. So are spaces behind those: readers drop them if they can."""
        seen = True
        for run in self._fonts.shape(text, face).runs:
            blank = all(glyph.text == " " for glyph in run.glyphs)
            if seen or not blank:
                seen = run.ink is Ink.LETTERS and self._font(run.face_key).may_embed
            yield run, seen

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
        stamps: list[Stamp] = []
        emoji: list[Emoji] = []
        missing: list[str] = []
        words: list[str] = []  # in visual order: readers turn it round themselves
        pen = 0.0
        ambiguous = False
        for run, embedded in self._runs(text, face):
            if embedded:
                font = self._font(run.face_key)
                stamps += self._apart(run, pen)
                if font.is_cff:
                    ambiguous |= any(
                        font.ambiguous(g.gid, g.text) for g in run.glyphs if _is_plain(g)
                    )
                parts += self._show(font, run)
            else:
                parts.append(self._hide(run))
                stamps += self._stamps(run, pen)
                emoji += _emoji(run, pen)
                missing += [glyph.text[0] for glyph in run.glyphs if run.ink is Ink.BOXES]
            words += [glyph.text for glyph in run.glyphs]
            pen += sum(glyph.advance for glyph in run.glyphs) / run.upem
        operators = " ".join(parts)
        if ambiguous:
            operators = (
                f"/Span <</ActualText <FEFF{hex_text(''.join(words))}>>> BDC {operators} EMC"
            )
        return Line(operators, tuple(stamps), tuple(emoji), tuple(missing))

    def _show(self, font: GlyphFont, run: GlyphRun) -> Iterator[str]:
        """The glyphs of a run: strings and corrections of the pen, raised where one stands high.

        `ahead` is how far the reader's pen is from where the glyph must go, in thousandths of an
        em.
        """
        row: list[str] = []
        begun, raised, ahead = False, 0, 0.0
        unit = 1000 / run.upem
        for glyph in run.glyphs:
            if not _is_plain(glyph):
                if hidden := self._hidden(glyph.text, glyph.advance / run.upem):
                    if abs(ahead) > 0.001:
                        row.append(number(ahead))
                    yield from _row(row)
                    yield hidden
                    row, begun, ahead = [], False, 0.0
                continue
            if not begun:
                yield f"/{font.resource} 1 Tf"
                begun = True
            if glyph.dy != raised:
                yield from _row(row)
                yield f"{number(glyph.dy / run.upem)} Ts"
                row, raised = [], glyph.dy
            shift = ahead - glyph.dx * unit
            if abs(shift) > 0.001:
                row.append(number(shift))
            string, moved = font.shown[glyph.gid, glyph.text]
            row.append(string)
            ahead = moved - (glyph.advance - glyph.dx) * unit
        if abs(ahead) > 0.001:
            row.append(number(ahead))
        yield from _row(row)
        if raised:
            yield "0 Ts"

    def _hidden(self, text: str, width: float) -> str:
        """Operators for the text of a glyph that is an outline; "" when it has none."""
        parts = _visual(text)
        shown = [self._unseen.show(part, width / len(parts)) for part in parts]
        return f"/{self._unseen.resource} 1 Tf {' '.join(shown)}" if shown else ""

    def _hide(self, run: GlyphRun) -> str:
        """The text of a run that is drawn otherwise."""
        shown = [self._unseen.show(words, width) for words, width in _stretches(run)]
        return f"/{self._unseen.resource} 1 Tf {' '.join(shown)}"

    def _apart(self, run: GlyphRun, pen: float) -> Iterator[Stamp]:
        """The glyphs of a run of letters that are not shown as text."""
        unit = 1 / run.upem
        for glyph in run.glyphs:
            if not _is_plain(glyph) and (outline := self._fonts.outline(run.face_key, glyph.gid)):
                yield Stamp(outline, pen + glyph.dx * unit, -glyph.dy * unit, unit)
            pen += glyph.advance * unit

    def _stamps(self, run: GlyphRun, pen: float) -> Iterator[Stamp]:
        """The outlines of a run that is none of text."""
        unit = 1 / run.upem
        for glyph in run.glyphs:
            if run.ink is Ink.BOXES:
                yield Stamp(self._fonts.box(glyph.text[0], run.face_key), pen, 0.0, 1.0)
            elif run.ink is Ink.LETTERS:
                outline = self._fonts.outline(run.face_key, glyph.gid)
                yield Stamp(outline, pen + glyph.dx * unit, -glyph.dy * unit, unit)
            pen += glyph.advance * unit

    def missing(self, text: str, face: Face) -> tuple[str, ...]:
        """The characters of a reserved line that no face has."""
        return self.line(text, face).missing

    def picture(self, emoji: Emoji, size: float) -> GlyphPicture | None:
        """The picture of an emoji for text of `size` points; None when it is blank."""
        return self._fonts.picture(emoji.face_key, emoji.gid, round(size / 72 * EMOJI_DPI))

    def add_to(self, file: File) -> dict[str, Reference]:
        """Write the fonts into the file; resource name -> font."""
        fonts = {font.resource: font.add_to(file) for font in self._embedded.values() if font.used}
        if self._unseen.used:
            fonts[self._unseen.resource] = self._unseen.add_to(file)
        return fonts


def _is_plain(glyph: Glyph) -> bool:
    """Whether the glyph can be shown as text. If not, it is an outline, with unseen text.

    Readers part words where the pen goes back for a mark over a letter. And they turn Hebrew and
    Arabic round to get the text from the order of the glyphs, some of them also what one glyph
    stands for: there nothing may stand for two characters.
    """
    text = glyph.text
    if not glyph.advance:
        return bool(UNSEEN.sub("", text))
    return len(text) < 2 or bidi_class(text[0]) not in {"R", "AL"}


def _visual(text: str) -> list[str]:
    """What a glyph stands for that is not shown as text, one after the other from left to right."""
    if len(text) < 2 or bidi_class(text[0]) not in {"R", "AL"}:
        return [text] if UNSEEN.sub("", text) else []
    return list(reversed(text))


def _stretches(run: GlyphRun) -> list[tuple[str, float]]:
    """The text of a run and how wide it is, in em; what has no width goes with what has."""
    found: list[tuple[str, float]] = []
    for glyph in run.glyphs:
        text, width = glyph.text, glyph.advance / run.upem
        if found and (width <= 0 or not text or not all(found[-1])):
            before, other = found.pop()
            text, width = before + text, max(0.0, other + width)
        found.append((text, width))
    return [part for text, width in found for part in _stretched(text, width)]


def _stretched(text: str, width: float) -> list[tuple[str, float]]:
    parts = _visual(text) or [NOTHING]
    return [(part, width / len(parts)) for part in parts]


def _emoji(run: GlyphRun, pen: float) -> Iterator[Emoji]:
    for glyph in run.glyphs:
        if run.ink is Ink.PICTURES:
            x, y = glyph.dx / run.upem, -glyph.dy / run.upem
            yield Emoji(run.face_key, glyph.gid, pen + x, y)
        pen += glyph.advance / run.upem


def _row(row: list[str]) -> Iterator[str]:
    """One operator for strings and corrections; strings that touch become one."""
    if row:
        yield f"[{''.join(row).replace('><', '')}] TJ"
