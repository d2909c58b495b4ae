"""Paints how another version of the map differs: tabs on things, outlines of what is not here.

Screen only, as all that lies over the map; nothing of it is part of a Drawing or of the project.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from journeyeditor.canvas.bench import block_names
from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.differences import Differences, Outline, Sign, Tab
from journeyeditor.canvas.overlay import ACCENT, INK, Marks
from journeyeditor.canvas.scene import Scene
from journeyeditor.canvas.sticky import Placed, strip_area, to_window
from journeyeditor.canvas.tab_place import TabSize, tab_place
from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.geometry import Rect

_WHITE, _GREY = QColor("#FFFFFF"), QColor("#D5D9DE")
_PAPER = QColor(255, 255, 255, 225)
_RADIUS = 1.6
"""Mm, as of a card."""
_PAD = 4
"""Px beside the words of a tab."""
_SMALL, _LEAST = 0.9, 8.0
"""The size of the words, as a part of that of the window, and in points."""


class DifferingPainter:
    """Paints the marks of one scene; looks up where things lie once a drawing."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._key: tuple[Drawing, Differences] | None = None
        self._places: list[tuple[Placed, Tab]] = []

    def paint(
        self,
        painter: QPainter,
        camera: Camera,
        marks: Marks,
        font: QFont,
        *layers: str,
    ) -> None:
        """Paint what belongs to these layers, in logical px of the window."""
        found = marks.differences
        if found is None:
            self._key = None
            return
        places = self._find(found)
        for layer in layers:
            area = QRectF(*strip_area(self._scene.shown, camera, layer))
            painter.save()
            painter.setClipRect(area)
            brush = _Brush(painter, camera, font, area)
            for outline in found.seen:
                if outline.place.layer == layer:
                    brush.outline(outline, outline.ref == found.current)
            for placed, tab in places:
                if placed.layer == layer:
                    brush.tab(placed, tab, tab.ref == found.current)
            if layer == "body":
                brush.way(found, [placed for placed, tab in places if tab.ref == found.current])
            painter.restore()

    def _find(self, found: Differences) -> list[tuple[Placed, Tab]]:
        drawing, kept = self._scene.shown, self._key
        if kept is None or kept[0] is not drawing or kept[1] is not found:
            self._key = drawing, found
            self._places = [*_places(self._scene, found.tabs)]
        return self._places


def _places(scene: Scene, tabs: Sequence[Tab]) -> Iterator[tuple[Placed, Tab]]:
    by_name = {name: tab for tab in tabs for name in block_names(tab.ref)}
    for found in scene.index.find_all(scene.shown, by_name.keys()):
        yield Placed(found.layer, found.rect, found.round), by_name[found.block.id]


class _Brush:
    """Paints single marks of a layer."""

    def __init__(self, painter: QPainter, camera: Camera, font: QFont, area: QRectF) -> None:
        self._p, self._camera, self._area, self._font = painter, camera, area, QFont(font)
        self._font.setBold(True)
        self._font.setPointSizeF(max(font.pointSizeF() * _SMALL, _LEAST))
        self._metrics = QFontMetricsF(self._font)
        self._h = self._metrics.height() + 1

    def outline(self, outline: Outline, current: bool) -> None:
        """A dashed card with the title of what stands there in the other version."""
        box = self._box(outline.place)
        if not self._near(box):
            return
        radius = _RADIUS * self._camera.scale
        pen = QPen(ACCENT if current else INK, 2.5 if current else 1.5)
        pen.setDashPattern([4, 3])
        self._p.setPen(pen)
        self._p.setBrush(_PAPER)
        self._p.drawRoundedRect(box, radius, radius)
        inner = box.adjusted(6, self._h + 1, -4, -4)
        if outline.title and inner.height() >= self._metrics.height() and inner.width() > 30:
            self._p.setFont(self._font)
            self._p.setPen(INK)
            flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            self._p.drawText(inner, int(flags), outline.title)
        self._words(box, outline.sign, box.top() - self._h / 2)

    def tab(self, placed: Placed, tab: Tab, current: bool) -> None:
        """A tab on a thing, and a ring round the current one."""
        box = self._box(placed)
        if not self._near(box):
            return
        if current:
            radius = box.width() / 2 if placed.round else _RADIUS * self._camera.scale
            for colour, width in ((_WHITE, 6.0), (ACCENT, 3.0)):
                self._p.setPen(QPen(colour, width))
                self._p.setBrush(Qt.BrushStyle.NoBrush)
                self._p.drawRoundedRect(box, radius, radius)
        if placed.layer != "body":
            self._words(box, tab.sign, box.top() + 2, at_end=True)
        elif placed.round:
            self._words(box, tab.sign, box.top() - self._h - 4)
        else:
            self._on_card(box, tab.sign)

    def _on_card(self, box: QRectF, sign: Sign) -> None:
        size = TabSize(self._width(_whole(sign)), self._width(sign.symbol), self._h)
        place, with_word = tab_place(_rect(box), self._camera.scale, size)
        area = QRectF(*place)
        area.moveTop(self._in_view(box, area.top()))
        self._plate(area, sign, _whole(sign) if with_word else sign.symbol)

    def _in_view(self, box: QRectF, top: float) -> float:
        """The top of a tab, not cut off by the header above the first cards."""
        return max(top, self._area.top() + 1) if box.top() >= self._area.top() else top

    def way(self, found: Differences, ends: Sequence[Placed]) -> None:
        """From where the current thing stood before to where it stands after."""
        starts = [each.place for each in found.quiet if each.ref == found.current]
        if len(starts) != 1 or len(ends) != 1 or starts[0].layer != "body":
            return
        line = QLineF(self._box(starts[0]).center(), self._box(ends[0]).center())
        if not found.later:
            line = QLineF(line.p2(), line.p1())
        for colour, width in ((_WHITE, 5.0), (ACCENT, 2.5)):
            self._p.setPen(QPen(colour, width))
            self._p.drawLine(line)
            for turn in (150, -150):
                head = QLineF(line.p2(), line.p2() + QPointF(1, 0))
                head.setAngle(line.angle() + turn)
                head.setLength(min(12.0, line.length()))
                self._p.drawLine(head)

    def _words(self, box: QRectF, sign: Sign, top: float, at_end: bool = False) -> None:
        """The sign, and its word where that fits; `at_end` leaves the name before it free."""
        room = box.width() / 3 if at_end else box.width() - 6
        words = _whole(sign) if self._width(_whole(sign)) <= room else sign.symbol
        width = self._width(words)
        left = box.right() - width - 4 if at_end else min(box.left() + 4, box.center().x())
        self._plate(QRectF(left, self._in_view(box, top), width, self._h), sign, words)

    def _width(self, words: str) -> float:
        return self._metrics.horizontalAdvance(words) + 2 * _PAD

    def _plate(self, area: QRectF, sign: Sign, words: str) -> None:
        self._p.setPen(QPen(INK, 1.6))
        self._p.setBrush(INK if sign.dark else _GREY if sign.grey else _WHITE)
        self._p.drawRoundedRect(area, 3, 3)
        self._p.setFont(self._font)
        self._p.setPen(_WHITE if sign.dark else INK)
        self._p.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _near(self, box: QRectF) -> bool:
        """Whether something of it, or of its tab, can be seen."""
        return box.adjusted(-self._h, -2 * self._h, self._h, self._h).intersects(self._area)

    def _box(self, placed: Placed) -> QRectF:
        return QRectF(*to_window(self._camera, placed))


def _rect(box: QRectF) -> Rect:
    return Rect(box.x(), box.y(), box.width(), box.height())


def _whole(sign: Sign) -> str:
    return f"{sign.symbol} {sign.word}"
