"""The signs of a map as the legend shows them, in a row 9 units high.

Each is drawn with its left side at x = 0 and centred on y = MIDDLE; one unit is 1 mm on A0. Where
layout draws a sign for itself (faces, icons), it is drawn by the same function here.
"""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.layout.badges import beside
from journeyeditor.layout.card import HANDED, TIP, handed_sign
from journeyeditor.layout.context import Context
from journeyeditor.layout.curve_look import PLAIN, Look, marked_face, read_face
from journeyeditor.layout.drawing import Box, Circle, Face, Line, Path, Pen, Prim, Prims
from journeyeditor.layout.faces import face
from journeyeditor.layout.geometry import MM_PER_PT, Point
from journeyeditor.layout.icons import icon
from journeyeditor.layout.outline import polygon, stroke
from journeyeditor.layout.style import BLUE, INK, LINE, SOFT, VERMILLION, WHITE, ZERO, Hue
from journeyeditor.model.enums import CurveKind, Evidence, LinkKind

MIDDLE = 4.5
"""The y of the middle of a row, in units."""


class Sign(NamedTuple):
    """What is painted, and how wide it is in mm."""

    w: float
    prims: Prims


class Signs:
    """Draws signs at `u` mm a unit with letters of `size` points."""

    def __init__(self, ctx: Context, u: float, size: float) -> None:
        self._ctx, self._u, self._size = ctx, u, size
        self._y = MIDDLE * u

    def _letters(self, x: float, words: str, colour: str = INK) -> Prim:
        """Bold letters centred on x and on the row."""
        size = self._size
        y = self._y + size * MM_PER_PT * 0.35
        return self._ctx.text(x, y, words, size, Face.BOLD, colour, "middle")

    def evidence(self, level: Evidence, hue: Hue) -> Sign:
        """The edge of a card: full, half, dashes."""
        u, y = self._u, self._y
        w, h, top = 3.2 * u, 9.0 * u, y - 4.5 * u
        pen = Pen(hue.outline, 0.45 * u)
        if level is Evidence.RESEARCH:
            return Sign(w, (Box(0, top, w, h, hue.edge, pen),))
        frame = Box(0, top, w, h, WHITE, pen)
        if level is Evidence.PARTLY:
            return Sign(w, (frame, Box(0, y, w, h / 2, hue.edge, pen)))
        bars = (Box(0.7 * u, top + at * u, w - 1.4 * u, 2.2 * u, hue.edge) for at in (1.2, 5.6))
        return Sign(w, (frame, *bars))

    def number(self, number: str) -> Sign:
        """The number of a card."""
        w = self._ctx.fonts.width(number, Face.BOLD, self._size)
        return Sign(w, (self._letters(w / 2, number),))

    def frame(self) -> Sign:
        """The frame of a sticky note."""
        u = self._u
        pen = Pen(LINE, 0.5 * u, (1.6 * u, 1.2 * u), False)
        return Sign(8 * u, (Box(0, self._y - 4 * u, 8 * u, 8 * u, WHITE, pen, 0.8 * u),))

    def disc(self, filled: bool) -> Sign:
        """The disc with the place of an action."""
        r = 4.4 * self._u
        fill, ink = (INK, WHITE) if filled else (WHITE, INK)
        disc = Circle(r, self._y, r - 0.3 * self._u, fill, Pen(INK, 0.6 * self._u))
        return Sign(2 * r, (disc, self._letters(r, "1", ink)))

    def plate(self, letters: str) -> Sign:
        """The black six-sided plate of a moment of truth."""
        size = self._size
        half = self._size * MM_PER_PT * 0.64
        letters_w = self._ctx.fonts.width(letters, Face.BOLD, size) if letters else 2.0 * self._u
        slope, inner = half * 0.55, letters_w + 0.8 * self._u
        y, right = self._y, 2 * slope + inner
        corners = ((0, y), (slope, y - half), (slope + inner, y - half), (right, y))
        below = ((slope + inner, y + half), (slope, y + half))
        plate = Path(polygon(*corners, *below), fill=INK)
        text = (self._letters(right / 2, letters, WHITE),) if letters else ()
        return Sign(right, (plate, *text))

    def kano(self, letter: str, failing: bool = False, fulfilment: str = "") -> Sign:
        """The Kano class in its square, and behind it how far it is fulfilled."""
        u, side = self._u, self._size * MM_PER_PT * 1.28
        pen = Pen(VERMILLION, 1.0 * u) if failing else Pen(INK, 0.55 * u)
        box = Box(0, self._y - side / 2, side, side, WHITE, pen, 0.9 * u)
        prims: list[Prim] = [box, self._letters(side / 2, letter)]
        if behind := fulfilment + ("!" if failing else ""):
            mark = self._ctx.fonts.width(behind, Face.BOLD, self._size)
            gap = beside(fulfilment) * u
            prims.append(self._letters(side + gap + mark / 2, behind))
            side += gap + mark
        return Sign(side, tuple(prims))

    def friction(self) -> Sign:
        """The triangle with a count."""
        u, y = self._u, self._y
        shape = polygon((0, y + 3.8 * u), (4.6 * u, y - 4.2 * u), (9.2 * u, y + 3.8 * u))
        count = self._ctx.text(4.6 * u, y + 3.0 * u, "2", self._size, Face.BOLD, anchor="middle")
        return Sign(9.2 * u, (Path(shape, fill=WHITE, pen=Pen(VERMILLION, 0.9 * u)), count))

    def missing(self) -> Sign:
        """A card with a dashed outline."""
        u = self._u
        pen = Pen(LINE, 0.45 * u, (2.0 * u, 1.4 * u), False)
        return Sign(9 * u, (Box(0, self._y - 3.5 * u, 9 * u, 7 * u, WHITE, pen, 1.0 * u),))

    def together(self) -> Sign:
        """The bracket of cards that happen at the same time."""
        u, y = self._u, self._y
        shape = stroke(f"M{4 * u:.3f} {y - 4 * u:.3f}H{3 * u:.3f}V{y + 4 * u:.3f}H{4 * u:.3f}")
        bracket = Path(shape, pen=Pen(INK, 1.0 * u))
        return Sign(4 * u, (bracket, self._letters(1.0 * u, "=")))

    def linked(self) -> Sign:
        """A dot with the line to an employee's card."""
        u, y = self._u, self._y
        line = Line(1.9 * u, y, 11 * u, y, Pen(INK, 0.75 * u))
        return Sign(11 * u, (Circle(1.9 * u, y, 1.9 * u, INK), line))

    def nobody(self) -> Sign:
        """The dashed ring of a card without support."""
        u = self._u
        pen = Pen(INK, 0.7 * u, (1.5 * u, 1.2 * u), False)
        return Sign(5.9 * u, (Circle(2.95 * u, self._y, 2.6 * u, WHITE, pen),))

    def handed(self) -> Sign:
        """The arrow in a ring over the left border of a card."""
        u, r = self._u, HANDED * self._u
        border = Line(r, self._y - 4.4 * u, r, self._y + 4.4 * u, Pen(LINE, 0.9 * u, (), False))
        return Sign(2 * r, (border, *handed_sign(r, self._y, r, u)))

    def loop(self) -> Sign:
        """The arc back to an earlier stage."""
        u, y = self._u, self._y
        arc = (
            ("M", 11 * u, y - 2 * u),
            ("C", 11 * u, y + 4 * u, 2 * u, y + 4 * u, 2 * u, y - 2 * u),
        )
        head = (("M", 0.2 * u, y + 0.8 * u), ("L", 2 * u, y - 2 * u), ("L", 3.8 * u, y + 0.8 * u))
        pen = Pen(INK, 0.9 * u)
        return Sign(11.5 * u, (Path(arc, pen=pen), Path(head, pen=pen)))

    def both_hurt(self) -> Sign:
        """A thick line with two bars across."""
        u, y = self._u, self._y
        bars = [Line(x * u, y - 2 * u, x * u, y + 2 * u, Pen(INK, 0.8 * u)) for x in (4.6, 6.4)]
        return Sign(11 * u, (Line(0.8 * u, y, 10.2 * u, y, Pen(INK, 1.5 * u)), *bars))

    def link(self, kind: LinkKind) -> Sign:
        """An arrow between cards; what goes back is dashed."""
        u, y = self._u, self._y
        dash = (3.0 * u, 2.2 * u) if kind is LinkKind.FEEDBACK else ()
        line = Line(0.5 * u, y, 11 * u, y, Pen(INK, 0.9 * u, dash, False))
        head = (("M", 8.4 * u, y - 1.8 * u), ("L", 11 * u, y), ("L", 8.4 * u, y + 1.8 * u))
        return Sign(11.5 * u, (line, Path(head, pen=Pen(INK, 0.9 * u))))

    def curve(self, kind: CurveKind, look: Look = PLAIN) -> Sign:
        """A piece of a curve with its point."""
        u, y, r = self._u, self._y, 3.6 * self._u
        x, w = 7.5 * u, 15 * u
        width = {CurveKind.ESTIMATED: 1.3, CurveKind.MEASURED: 1.7, CurveKind.TARGET: 1.0}[kind]
        target = kind is CurveKind.TARGET
        dash = (3.0 * u, 1.5 * u) if target else tuple(part * u / 2 for part in look.dash)
        line = Line(0.8 * u, y, w - 0.8 * u, y, Pen(look.hue, width * u, dash))
        if target:
            shape = polygon((x, y - r), (x + r, y), (x, y + r), (x - r, y))
            return Sign(w, (line, Path(shape, fill=WHITE, pen=Pen(look.hue, 1.0 * u))))
        filled = kind is CurveKind.MEASURED
        return Sign(w, (line, *marked_face(look, Point(x, y), r, 1.0, filled)))

    def few(self) -> Sign:
        """A measured point of too few answers: hollow."""
        u = self._u
        line = Line(0.8 * u, self._y, 14.2 * u, self._y, Pen(INK, 1.7 * u))
        return Sign(15 * u, (line, *face(7.5 * u, self._y, 3.6 * u, 1.0)))

    def read(self) -> Sign:
        """A point that text analysis found: a hollow square."""
        u = self._u
        line = Line(0.8 * u, self._y, 14.2 * u, self._y, Pen(INK, 1.7 * u))
        return Sign(15 * u, (line, *read_face(PLAIN, Point(7.5 * u, self._y), 3.6 * u, 1.0)))

    def dotted(self) -> Sign:
        """The dots from a card to its point."""
        u, y = self._u, self._y
        pen = Pen(ZERO, 0.4 * u, (0.4 * u, 2.2 * u))
        return Sign(12 * u, (Line(0, y, 12 * u, y, pen),))

    def onward(self) -> Sign:
        """The head at a line that runs out of its band."""
        u, y = self._u, self._y
        line = Line(0.8 * u, y, 10.2 * u, y, Pen(INK, 1.3 * u, (), False))
        head = (("M", 8.4 * u, y - 2.2 * u), ("L", 11 * u, y), ("L", 8.4 * u, y + 2.2 * u))
        return Sign(11.5 * u, (line, Path(head, pen=Pen(INK, 0.9 * u))))

    def carried(self) -> Sign:
        """The plate with the number of a card in another band."""
        u, size, words = self._u, self._size, "→ 12"
        w, h = self._ctx.fonts.width(words, Face.BOLD, size) + 4 * u, size * MM_PER_PT * 1.3
        box = Box(0, self._y - h / 2, w, h, WHITE, Pen(SOFT, 0.5 * u), h / 2)
        return Sign(w, (box, self._letters(w / 2, words)))

    def crossing(self) -> Sign:
        """The tip where a card goes on into the next stage."""
        u, y = self._u, self._y
        card = Box(0, y - 3.5 * u, 9 * u, 7 * u, WHITE, Pen(LINE, 0.45 * u), u)
        return Sign(9 * u, (card, Path(TIP, 4.5 * u, y, u, None, Pen(INK, 0.9 * u))))

    def confidence(self) -> Sign:
        """The band round a measured curve."""
        u, y = self._u, self._y
        band = Box(0, y - 3 * u, 12 * u, 6 * u, "#D9EAF3", Pen(BLUE, 0.3 * u))
        return Sign(12 * u, (band, Line(0, y, 12 * u, y, Pen(INK, 1.7 * u, (), False))))

    def bridge(self) -> Sign:
        """The thin dash over cards without a feeling."""
        u, y = self._u, self._y
        return Sign(12 * u, (Line(0, y, 12 * u, y, Pen(INK, 0.4 * u, (2.4 * u, 2.4 * u))),))

    def peak(self) -> Sign:
        """The second ring."""
        return Sign(9 * self._u, (self._ring(4.0), self._ring(2.9)))

    def _ring(self, r: float) -> Prim:
        u = self._u
        return Circle(4.5 * u, self._y, r * u, None, Pen(INK, (1.0 if r > 3 else 0.5) * u))

    def end(self) -> Sign:
        """The square round the last face."""
        u = self._u
        square = Box(0.5 * u, self._y - 4 * u, 8 * u, 8 * u, None, Pen(INK, 1.0 * u), 0.8 * u)
        return Sign(9 * u, (square, self._ring(2.9)))

    def feeling(self, step: int) -> Sign:
        """The face of a whole step of the scale."""
        r = 4.2 * self._u
        return Sign(2 * r, face(r, self._y, r, step))

    def icon(self, name: str) -> Sign:
        """The sign of a channel, a kind of card or something attached to one."""
        side = 8.4 * self._u
        return Sign(side, (icon(name, 0, self._y - side / 2, side, INK),))
