"""What lies over the map for a moment: rings, drop place, veil, plate, ghost, rubber band.

Screen only, painted anew in every frame, never part of a Drawing. The measures are those of the
look's chapter on states, in mm of the map, or in px where a mark must not shrink with the map.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPixmap

from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.crowd import FROM, Crowd
from journeyeditor.canvas.differences import Differences
from journeyeditor.canvas.grip_paint import paint_grip, paint_wire
from journeyeditor.canvas.grips import Grip
from journeyeditor.canvas.sticky import Placed, strip_area, to_window
from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model.base import Id

ACCENT = QColor("#0B5FB0")
TINT = QColor("#E4EEF8")
INK = QColor("#111111")
_VEIL = QColor(255, 255, 255, round(0.62 * 255))
_STOP = QColor("#D55E00")


@dataclass(frozen=True, slots=True)
class Ghost:
    """A picture of what is carried, its corner `grip` px away from the pointer at `at` px.

    `ref` is the card that it shows, "" when it shows a word.
    """

    picture: QPixmap
    at: Point
    grip: Point
    ref: Id = ""

    def moved_to(self, at: Point) -> Ghost:
        """The same picture at another place of the pointer."""
        return replace(self, at=at)


@dataclass(slots=True)
class Marks:
    """The marks of this moment; rectangles in mm on the map, points in px in the window.

    `rings` are round the selected things, `lit` round what is linked to them. `place` is where a
    drop lands, `target` the cell around it, `gap` the line between two stages or lanes, `refused`
    the lanes that do not take what is carried.

    While a link is drawn `wire` runs from a handle to the pointer, `targets` are what can be
    linked, `aim` is the one that is meant and `traced` the link that is shown already.

    `found` is where a search finds its words, `missed` the cards in which it does not, and
    `misfits` are the cards that a filter leaves out, `differences` how another version differs;
    they stay through all gestures.
    """

    hover: Placed | None = None
    hovered: Id = ""
    rings: Sequence[Placed] = ()
    lit: Sequence[Placed] = ()
    focus: Placed | None = None
    place: Rect | None = None
    place_words: str = ""
    target: Rect | None = None
    gap: Rect | None = None
    refused: Sequence[Rect] = ()
    stop: Point | None = None
    plate: tuple[Point, str] | None = None
    band: Rect | None = None
    ghost: Ghost | None = None
    wire: tuple[Placed, Point] | None = None
    targets: Sequence[Placed] = ()
    aim: Placed | None = None
    traced: Id = ""
    found: frozenset[Id] = frozenset()
    missed: frozenset[Id] = frozenset()
    misfits: frozenset[Id] = frozenset()
    differences: Differences | None = None

    def clear_gesture(self) -> None:
        """Take away what belongs to a gesture; selection, hover and focus stay."""
        self.place = self.target = self.gap = self.stop = None
        self.plate = self.band = self.ghost = self.wire = self.aim = None
        self.place_words, self.refused, self.targets, self.traced = "", (), (), ""


def lies(ghost: Ghost, camera: Camera) -> QRectF:
    """Where a ghost lies, in px: beside the pointer, but inside the window as far as it fits."""
    size = ghost.picture.deviceIndependentSize()
    x, y = ghost.at.x - ghost.grip.x, ghost.at.y - ghost.grip.y
    room_x, room_y = camera.w - size.width(), camera.h - size.height()
    return QRectF(QPointF(max(0.0, min(x, room_x)), max(0.0, min(y, room_y))), size)


class OverlayPainter:
    """Paints marks with a painter in logical px of the window."""

    def __init__(
        self,
        painter: QPainter,
        camera: Camera,
        drawing: Drawing,
        font: QFont,
        crowds: tuple[Crowd, Crowd] | None = None,
    ) -> None:
        self._p = painter
        self._camera = camera
        self._drawing = drawing
        self._font = font
        self._lit, self._ringed = crowds or (Crowd(), Crowd())

    def veil(self, marks: Marks) -> None:
        """Veil the lanes that do not take what is carried; links are painted above that."""
        self._p.save()
        self._p.setClipRect(QRectF(*strip_area(self._drawing, self._camera, "body")))
        for rect in marks.refused:
            self._p.fillRect(self._rect(rect), _VEIL)
        self._p.restore()

    def on_layer(self, marks: Marks, layer: str) -> None:
        """The marks that belong to one layer, inside the part of the window that it has."""
        self._p.save()
        self._p.setClipRect(QRectF(*strip_area(self._drawing, self._camera, layer)))
        if layer == "body":
            self._drop(marks)
        carrying = marks.ghost is not None
        self._rings([mark for mark in marks.targets if mark.layer == layer], 0.8)
        lit, rings = ((), ()) if carrying else (marks.lit, marks.rings)
        self._many(lit, layer, 0.8, self._lit)
        if marks.hover is not None and marks.hover.layer == layer:
            box = self._box(marks.hover)
            radius = box.width() / 2 if marks.hover.round else self._mm(1.6)
            self._frame(box, QPen(INK, self._mm(1.1)), radius)
        self._many(rings, layer, 1.5, self._ringed)
        if marks.aim is not None and marks.aim.layer == layer:
            self._rings([marks.aim], 2.4)
        if marks.focus is not None and not carrying and marks.focus.layer == layer:
            self.focus(self._box(marks.focus), marks.focus.round)
        self._p.restore()

    def on_window(self, marks: Marks) -> None:
        """The marks over everything: the gap between stages or lanes, and those at the pointer."""
        if marks.gap is not None:
            self._p.fillRect(self._rect(marks.gap), ACCENT)
        if marks.band is not None:
            tint = QColor(ACCENT)
            tint.setAlpha(28)
            self._frame(self._rect(marks.band), QPen(ACCENT, 1), 0, QBrush(tint))
        if marks.ghost is not None:
            self._p.setOpacity(0.85)  # what is below it should still be made out
            self._p.drawPixmap(lies(marks.ghost, self._camera).topLeft(), marks.ghost.picture)
            self._p.setOpacity(1.0)
        if marks.wire is not None:
            paint_wire(self._p, self._camera, *marks.wire)
        if marks.stop is not None:
            self._stop_sign(marks.stop)
        if marks.plate is not None:
            self._plate(*marks.plate)

    def grips(self, grips: Sequence[Grip], hot: Grip | None) -> None:
        """Handles, each inside the part of the window that its layer has."""
        for grip in grips:
            self._p.save()
            self._p.setClipRect(QRectF(*strip_area(self._drawing, self._camera, grip.place.layer)))
            paint_grip(self._p, self._camera, grip, grip == hot)
            self._p.restore()

    def ring(self, box: QRectF, width: float, round_: bool) -> None:
        """The ring round something selected: a white gap, then the accent."""
        gap, line = self._mm(1.0, 1.5), self._mm(width, 2.0)
        radius = box.width() / 2 if round_ else self._mm(1.6)
        self._frame(_grown(box, gap / 2), QPen(Qt.GlobalColor.white, gap), radius)
        self._frame(_grown(box, gap + line / 2), QPen(ACCENT, line), radius + gap)

    def focus(self, box: QRectF, round_: bool) -> None:
        """The dashed ring that shows where the keys go."""
        pen = QPen(ACCENT, 1.5)
        pen.setDashPattern([3, 2])
        air = self._mm(3.4, 4.0)
        self._frame(_grown(box, air), pen, box.width() / 2 + air if round_ else self._mm(3.0))

    def _rings(self, marks: Sequence[Placed], width: float) -> None:
        window = QRectF(-20, -20, self._camera.w + 40, self._camera.h + 40)
        for mark in marks:
            box = self._box(mark)
            if box.intersects(window):
                self.ring(box, width, mark.round)

    def _many(self, marks: Sequence[Placed], layer: str, width: float, crowd: Crowd) -> None:
        """Rings that may be very many."""
        if len(marks) >= FROM:
            if layer == "body":
                crowd.paint(self._p, self._camera, marks, ACCENT)
            marks = crowd.others(marks)
        self._rings([mark for mark in marks if mark.layer == layer], width)

    def _drop(self, marks: Marks) -> None:
        if marks.target is not None:
            self._frame(self._rect(marks.target), QPen(ACCENT, 2), 0)
        if marks.place is not None:
            pen = QPen(ACCENT, self._mm(1.1, 1.5))
            pen.setDashPattern([3, 2])
            box = self._rect(marks.place)
            self._frame(box, pen, self._mm(1.6), QBrush(TINT))
            self._words(box, marks.place_words)

    def _words(self, box: QRectF, words: str) -> None:
        self._p.setFont(_bold(self._font))
        self._p.setPen(ACCENT)
        inner = box.adjusted(4, 6, -4, -4)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        if inner.height() > self._p.fontMetrics().height() and inner.width() > 20:
            self._p.drawText(inner, int(flags | Qt.TextFlag.TextWordWrap), words)

    def _stop_sign(self, at: Point) -> None:
        centre = QPointF(at.x + 16, at.y + 16)
        self._p.setPen(QPen(_STOP, 2.5))
        self._p.setBrush(Qt.GlobalColor.white)
        self._p.drawEllipse(centre, 8, 8)
        self._p.drawLine(QLineF(centre + QPointF(-5.5, 5.5), centre + QPointF(5.5, -5.5)))

    def _plate(self, at: Point, words: str) -> None:
        self._p.setFont(_bold(self._font))
        metrics = self._p.fontMetrics()
        w, h = metrics.horizontalAdvance(words) + 16, metrics.height() + 8
        x = at.x + 18 if at.x + 18 + w < self._camera.w else at.x - 18 - w
        box = QRectF(x, at.y - h / 2, w, h)
        self._frame(box, QPen(Qt.PenStyle.NoPen), 4, QBrush(INK))
        self._p.setPen(Qt.GlobalColor.white)
        self._p.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _frame(self, box: QRectF, pen: QPen, radius: float, brush: QBrush | None = None) -> None:
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if radius else Qt.PenJoinStyle.MiterJoin)
        self._p.setPen(pen)
        self._p.setBrush(QBrush(Qt.BrushStyle.NoBrush) if brush is None else brush)
        if radius:
            self._p.drawRoundedRect(box, radius, radius)
        else:
            self._p.drawRect(box)

    def _box(self, placed: Placed) -> QRectF:
        """The box to ring, in px; a little smaller in a strip that stays in view, to lie inside."""
        box = QRectF(*to_window(self._camera, placed))
        if placed.layer in ("header", "names"):
            return _grown(box, -min(self._mm(4.6, 6.0), box.height() / 4))
        return box

    def _rect(self, rect: Rect) -> QRectF:
        return QRectF(*self._camera.rect_to_window(rect))

    def _mm(self, mm: float, least: float = 1.0) -> float:
        """A width on the map in px, never thinner than can be seen."""
        return max(least, mm * self._camera.scale)


def _grown(box: QRectF, by: float) -> QRectF:
    return box.adjusted(-by, -by, by, by)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
