"""Qt's forms of what drawings are made of: shaped lines, outlines, pictures; kept for reuse.

The caches are bounded; a thing that fell out is simply made again.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from types import MappingProxyType
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGlyphRun,
    QPainterPath,
    QPen,
    QPixmap,
    QRawFont,
    QTransform,
)

from journeyeditor.canvas.pixmaps import cropped, read_picture, shrunk
from journeyeditor.layout.drawing import Face, Outline, Pen
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.glyphs import GlyphRun, Ink

V = TypeVar("V")


class _Kept(Generic[V]):
    """The last `limit` values; those asked for longest ago go first."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._values: OrderedDict[Hashable, tuple[object, V]] = OrderedDict()

    def get(self, key: Hashable, alive: object, make: Callable[[], V]) -> V:
        """The value for a key. `alive` is held as long as the value: a key by identity needs it."""
        entry = self._values.get(key)
        if entry is None:
            entry = self._values[key] = (alive, make())
            if len(self._values) > self._limit:
                self._values.popitem(last=False)
        else:
            self._values.move_to_end(key)
        return entry[1]

    def clear(self) -> None:
        """Keep none of them."""
        self._values.clear()


class Emoji(NamedTuple):
    """A glyph that is a picture, its origin at (x, y) where one em is `Artwork.em` long."""

    face_key: str
    gid: int
    x: float
    y: float


class SetLine(NamedTuple):
    """A line of text: its letters, the boxes for characters that no font has, its emoji."""

    runs: tuple[QGlyphRun, ...]
    boxes: QPainterPath
    emoji: tuple[Emoji, ...]


class Artwork:
    """Makes and keeps glyph runs, paths and pictures."""

    em = 1000.0
    """Size in px at which glyph runs are made; whoever draws them scales the painter."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self._raw: dict[str, QRawFont] = {}
        self._lines: _Kept[SetLine] = _Kept(30_000)
        self._paths: _Kept[QPainterPath] = _Kept(2_000)
        self._letters: _Kept[QPainterPath] = _Kept(2_000)
        self._pictures: _Kept[QPixmap] = _Kept(64)
        self._emoji: _Kept[QPixmap] = _Kept(512)
        self._pens: _Kept[QPen] = _Kept(4_000)
        self._brushes: _Kept[QBrush] = _Kept(500)
        self._inks: _Kept[QColor] = _Kept(500)
        self._instead: Mapping[str, str] = MappingProxyType({})

    def recolour(self, instead: Mapping[str, str]) -> bool:
        """Paint colours as others from now on; whether that makes a difference."""
        changed = dict(instead) != dict(self._instead)
        if changed:
            self._instead = instead
            for kept in (self._pens, self._brushes, self._inks):
                kept.clear()
        return changed

    def pen(self, pen: Pen, scale: float, thinnest: float) -> QPen:
        """The stroke where one unit is `scale` mm, at least `thinnest` mm wide."""
        return self._pens.get((pen, scale, thinnest), None, lambda: self._pen(pen, scale, thinnest))

    def _pen(self, pen: Pen, scale: float, thinnest: float) -> QPen:
        made = make_pen(pen, scale, thinnest)
        made.setColor(self._colour(pen.colour))
        return made

    def brush(self, colour: str) -> QBrush:
        """The brush for a fill."""
        return self._brushes.get(colour, None, lambda: QBrush(self._colour(colour)))

    def ink(self, colour: str) -> QColor:
        """The colour of letters."""
        return self._inks.get(colour, None, lambda: self._colour(colour))

    def _colour(self, colour: str) -> QColor:
        return QColor(self._instead.get(colour, colour))

    def line(self, text: str, face: Face) -> SetLine:
        """One line of text, its baseline starting at the origin, one em `em` long."""
        return self._lines.get((text, face), None, lambda: self._set(text, face))

    def _set(self, text: str, face: Face) -> SetLine:
        runs: list[QGlyphRun] = []
        boxes = QPainterPath()
        boxes.setFillRule(Qt.FillRule.WindingFill)
        emoji: list[Emoji] = []
        pen = 0.0
        for run in self.fonts.shape(text, face).runs:
            if run.ink is Ink.LETTERS:
                runs.append(self._glyph_run(run, pen))
            for glyph in run.glyphs:
                if run.ink is Ink.BOXES:
                    outline = self.fonts.box(glyph.text[0], run.face_key)
                    box = QTransform.fromTranslate(pen, 0).scale(self.em, self.em)
                    boxes.addPath(box.map(make_path(outline)))
                elif run.ink is Ink.PICTURES:
                    x, y = (shift * self.em / run.upem for shift in (glyph.dx, -glyph.dy))
                    emoji.append(Emoji(run.face_key, glyph.gid, pen + x, y))
                pen += glyph.advance * self.em / run.upem
        return SetLine(tuple(runs), boxes, tuple(emoji))

    def _glyph_run(self, run: GlyphRun, pen: float) -> QGlyphRun:
        """Qt's form of a run of letters that begins at `pen`."""
        unit = self.em / run.upem
        ids: list[int] = []
        places: list[QPointF] = []
        for glyph in run.glyphs:
            ids.append(glyph.gid)
            places.append(QPointF(pen + glyph.dx * unit, -glyph.dy * unit))
            pen += glyph.advance * unit
        return _glyph_run(self._raw_font(run.face_key), ids, places)

    def letters(self, text: str, face: Face) -> QPainterPath:
        """The letters of the line as an outline, for sizes at which Qt draws no glyph runs."""
        return self._letters.get((text, face), None, lambda: self._letter_path(text, face))

    def _letter_path(self, text: str, face: Face) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for run in self.line(text, face).runs:
            font = run.rawFont()
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                path.addPath(font.pathForGlyph(glyph).translated(place))
        return path

    def emoji(self, emoji: Emoji, size: float) -> tuple[QPixmap, QRectF] | None:
        """The picture of an emoji for an em of `size` device pixels, and where it goes.

        None when there is nothing to see of it.
        """
        made = self.fonts.picture(emoji.face_key, emoji.gid, math.ceil(size))
        if made is None:
            return None
        px = 1 << max(4, math.ceil(size * made.w - 1).bit_length())
        key = (emoji.face_key, emoji.gid, px)
        pixmap = self._emoji.get(key, None, lambda: shrunk(made.data, px))
        place = QRectF(made.x, made.y, made.w, made.h)
        rect = QTransform.fromTranslate(emoji.x, emoji.y).scale(self.em, self.em).mapRect(place)
        return pixmap, rect

    def _raw_font(self, key: str) -> QRawFont:
        raw = self._raw.get(key)
        if raw is None:
            raw = self._raw[key] = QRawFont()
            data = QByteArray(self.fonts.face(key).data)
            raw.loadFromData(data, self.em, QFont.HintingPreference.PreferNoHinting)
        return raw

    def path(self, outline: Outline) -> QPainterPath:
        """The outline in its own units, filled by the non-zero winding rule."""
        return self._paths.get(id(outline), outline, lambda: make_path(outline))

    def picture(self, data: bytes) -> QPixmap:
        """The picture in PNG or JPEG bytes; a null pixmap when they hold none."""
        return self._pictures.get(id(data), data, lambda: read_picture(data))

    def cropped(self, data: bytes, w: float, h: float) -> QPixmap:
        """The middle of a picture in the shape of a rectangle of `w` x `h` device pixels.

        Its size is the power of two above: by steps smoother than painting it so small.
        """
        px = 1 << max(4, math.ceil(max(w, h) - 1).bit_length())
        shape = QSizeF(w, h).scaled(px, px, Qt.AspectRatioMode.KeepAspectRatio).toSize()
        key = (id(data), shape.width(), shape.height())
        return self._pictures.get(key, data, lambda: cropped(self.picture(data), shape))


def make_pen(pen: Pen, scale: float, thinnest: float) -> QPen:
    """Qt's pen for a stroke whose width is in mm, where one unit is `scale` mm.

    `thinnest` is the least width, in mm.
    """
    width = max(pen.width, thinnest)
    made = QPen(QColor(pen.colour), width / scale)
    made.setCapStyle(Qt.PenCapStyle.RoundCap if pen.round else Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin if pen.round else Qt.PenJoinStyle.MiterJoin)
    if pen.dash:
        # Qt measures dashes in widths of the pen, the drawing in mm.
        made.setDashPattern([length / width for length in pen.dash])
    return made


def _glyph_run(font: QRawFont, ids: list[int], places: list[QPointF]) -> QGlyphRun:
    run = QGlyphRun()
    run.setRawFont(font)
    run.setGlyphIndexes(ids)
    run.setPositions(places)
    return run


def make_path(outline: Outline) -> QPainterPath:
    """Qt's path for an outline. Raises ValueError at a step that outlines do not have."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for step in outline:
        letter, *v = step
        if letter == "M":
            path.moveTo(v[0], v[1])
        elif letter == "L":
            path.lineTo(v[0], v[1])
        elif letter == "C":
            path.cubicTo(*v)
        elif letter == "Z":
            path.closeSubpath()
        else:
            raise ValueError(f"an outline has no step {letter!r}")
    return path
