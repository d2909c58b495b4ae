"""One frame of the map: desk, paper, tiles, and the strips that stay in view while scrolling.

Knows the drawing and the camera, not what the user is doing; what lies over the map for a
moment is painted by `overlay`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.cull import Culling
from journeyeditor.canvas.detail import Detail, detail_at, prims_at
from journeyeditor.canvas.far_header import FarHeader
from journeyeditor.canvas.index import layer
from journeyeditor.canvas.painter import DrawingPainter, prepare
from journeyeditor.canvas.scene import Changes, Scene
from journeyeditor.canvas.stuck import Stuck, stuck
from journeyeditor.canvas.tiles import Deadline, Sheet, Tiles
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id

_OVERVIEW = 1400 * 1000
"""About how many pixels the small picture of the whole map has, that stands in for tiles."""


TILED = ("body", "header", "names")
"""The layers that are kept as tiles; the others are little and painted in every frame."""


class Strip(NamedTuple):
    """A layer as it lies in the window, in device pixels: `area` of the window is filled by it,
    the layer's own origin lies at `origin`."""

    layer: str
    area: QRect
    origin: QPoint


class Look(NamedTuple):
    """How the window looks at the map: from where, how closely, in device pixels a logical one."""

    camera: Camera
    detail: Detail
    ratio: float

    @property
    def pixels(self) -> QSize:
        """The size of the window in device pixels."""
        return QSize(round(self.camera.w * self.ratio), round(self.camera.h * self.ratio))

    def same_place(self, other: Look) -> bool:
        """Whether the same place of a map is at every pixel; the map itself may be larger."""
        return self.camera.same_place(other.camera) and self[1:] == other[1:]


class Board:
    """Paints the shown drawing. `desk` is the colour around the paper."""

    def __init__(self, scene: Scene) -> None:
        self.artwork = Artwork(scene.fonts)
        self.desk = QColor("#E3E6EA")
        self._scene = scene
        self._tiles = Tiles(self._paint_tile)
        self._culling = Culling()
        self._last: dict[str, Sheet] = {}
        self._far = FarHeader(scene.fonts)

    def spoil(self, changes: Changes | None) -> None:
        """Take note of what changed; None = everything."""
        if changes is None:
            self.clear()
            return
        for name, rects in changes.items():
            self._tiles.spoil(name, rects, (self._last.get(name), self._overview()))

    def clear(self) -> None:
        """Forget all that was painted: another map or other colours."""
        self._tiles.clear()
        self._last.clear()

    def exchange(self, other: Board) -> None:
        """Take over what was painted for another board's map, and the other way round."""
        self._tiles.exchange(other._tiles)
        self._last, other._last = other._last, self._last

    def strips(self, camera: Camera, ratio: float) -> Iterator[Strip]:
        """The layers from the lowest to the topmost as they lie in the window."""
        drawing = self._scene.shown
        left, top = round(camera.left * ratio), round(camera.top * ratio)
        stay = max(left, 0)
        scale = camera.scale * ratio
        names = round(drawing.names_w * scale)
        header = round(drawing.header_h * scale) + round(camera.lift * ratio)
        right = min(round(camera.w * ratio), left + round(drawing.w * scale))
        bottom = min(round(camera.h * ratio), top + round(drawing.h * scale))
        body = _box(stay + names, header, right, bottom)
        yield Strip("body", body, QPoint(left, top))
        yield Strip("labels", body, QPoint(stay, top))
        yield Strip("header", _box(stay + names, 0, right, header), QPoint(left, 0))
        yield Strip("names", _box(stay, header, stay + names, bottom), QPoint(stay, top))
        yield Strip("corner", _box(stay, 0, stay + names, header), QPoint(stay, 0))

    def paint_map(
        self, painter: QPainter, camera: Camera, detail: Detail, ratio: float, deadline: Deadline
    ) -> bool:
        """Desk and body, in device pixels of the window. True when all of it is sharp."""
        strips = list(self.strips(camera, ratio))
        bare = QRegion(0, 0, round(camera.w * ratio), round(camera.h * ratio))
        for strip in strips:
            bare -= strip.area
        painter.save()
        painter.setClipRegion(bare)
        painter.fillRect(bare.boundingRect(), self.desk)
        painter.restore()
        sheet = Sheet("body", camera.scale * ratio, detail)
        return self._paint_tiled(painter, strips[0], sheet, deadline)

    def paint_strips(
        self, painter: QPainter, camera: Camera, detail: Detail, ratio: float, deadline: Deadline
    ) -> bool:
        """The strips over the body, in device pixels of the window. True when all are sharp."""
        sharp = True
        scale = camera.scale * ratio
        for strip in self.strips(camera, ratio):
            if strip.layer == "header" and camera.lift:
                self._paint_far_header(painter, strip, camera, scale)
            elif strip.layer in TILED and strip.layer != "body":
                sheet = Sheet(strip.layer, scale, detail)
                sharp = self._paint_tiled(painter, strip, sheet, deadline) and sharp
                if strip.layer == "header":
                    self._paint_stuck(
                        painter, strip, scale, stuck(self._scene.shown, camera, detail)
                    )
            elif strip.layer != "body":
                self._paint_plain(painter, strip, scale, detail)
        return sharp

    def prepare_overview(self, deadline: Deadline) -> bool:
        """Paint, while time lasts, the small picture that stands in for tiles; True when done."""
        sheet = self._overview()
        drawing = self._scene.shown
        whole = QRect(0, 0, round(drawing.w * sheet.scale), round(drawing.h * sheet.scale))
        self._tiles.prepare(sheet, whole, deadline)
        return self._tiles.ready(sheet, whole)

    def prepare_view(
        self, camera: Camera, detail: Detail, ratio: float, deadline: Deadline
    ) -> list[QRect]:
        """Paint, while time lasts, tiles that the window lacks; where, in its device pixels."""
        fresh: list[QRect] = []
        for strip in self.strips(camera, ratio):
            if _is_tiled(strip, camera) and not strip.area.isEmpty():
                sheet = Sheet(strip.layer, camera.scale * ratio, detail)
                area = strip.area.translated(-strip.origin)
                parts = self._tiles.prepare(sheet, area, deadline)
                fresh += [part.translated(strip.origin) for part in parts]
        return fresh

    @property
    def bare(self) -> bool:
        """Whether nothing has been painted yet that could stand in for what is lacking."""
        return not self._last

    def ready(self, look: Look) -> bool:
        """Whether all tiles of the window are there and up to date."""
        return all(
            self._tiles.ready(
                Sheet(strip.layer, look.camera.scale * look.ratio, look.detail),
                strip.area.translated(-strip.origin),
            )
            for strip in self.strips(look.camera, look.ratio)
            if _is_tiled(strip, look.camera)
        )

    def picture(self, look: Look) -> QPixmap:
        """The window as it can be shown without painting anything."""
        camera, detail, ratio = look
        picture = QPixmap(look.pixels)
        painter, now = QPainter(picture), Deadline(0.0)
        self.paint_map(painter, camera, detail, ratio, now)
        self.paint_strips(painter, camera, detail, ratio, now)
        painter.end()
        return picture

    def ground(self, look: Look, area: QRect, but: frozenset[Id]) -> QPixmap:
        """A part of the window, in device pixels, with the body of the map but for these cards."""
        picture, scale = QPixmap(area.size()), look.camera.scale * look.ratio
        picture.fill(Qt.GlobalColor.white)
        origin = next(self.strips(look.camera, look.ratio)).origin
        corner = area.topLeft() - origin
        painter = QPainter(picture)
        prepare(painter)
        part = _in_mm(area.translated(-origin), scale)
        self._paint_layer(painter, Sheet("body", scale, look.detail), corner, part, but)
        painter.end()
        return picture

    def _overview(self) -> Sheet:
        drawing = self._scene.shown
        scale = (_OVERVIEW / max(drawing.w * drawing.h, 1.0)) ** 0.5
        return Sheet("body", min(scale, 1.0), detail_at(0.0))

    def _paint_tiled(
        self, painter: QPainter, strip: Strip, sheet: Sheet, deadline: Deadline
    ) -> bool:
        if strip.area.isEmpty():
            return True
        area = strip.area.translated(-strip.origin)
        missing = self._tiles.show(painter, sheet, area, strip.area.topLeft(), deadline)
        if not missing.isEmpty():
            self._stand_in(painter, strip, sheet, missing)
        sharp = missing.isEmpty() and self._tiles.ready(sheet, area)
        if sharp:
            self._last[sheet.layer] = sheet
        return sharp

    def _stand_in(self, painter: QPainter, strip: Strip, sheet: Sheet, missing: QRegion) -> None:
        """Fill what has no tile yet with what there is at other zooms, over white."""
        hole, last = missing.boundingRect(), self._last.get(sheet.layer)
        bare, stretch = missing, self._tiles.stretch
        if last is not None:
            bare = missing - self._tiles.covered(last, sheet.scale, hole)
        painter.save()
        painter.setClipRegion(bare.translated(strip.origin))
        if not bare.isEmpty():
            painter.fillRect(hole.translated(strip.origin), Qt.GlobalColor.white)
            if sheet.layer == "body":
                stretch(painter, self._overview(), sheet.scale, hole, strip.origin)
        painter.setClipRegion(missing.translated(strip.origin))
        if last is not None:
            stretch(painter, last, sheet.scale, hole, strip.origin)
        painter.restore()

    def _paint_stuck(
        self, painter: QPainter, strip: Strip, scale: float, name: Stuck | None
    ) -> None:
        """Paint the header anew of which the words have moved along."""
        if name is None or strip.area.isEmpty():
            return
        painter.save()
        painter.setClipRect(strip.area)
        prepare(painter)
        left, top = -strip.origin.x() / scale, -strip.origin.y() / scale
        brush = DrawingPainter(painter, self.artwork, scale, left, top)
        x, y = self._scene.shown.header.x + name.block.x, name.block.y
        brush.paint(name.ground, x, y)
        brush.paint(name.words, x + name.shift, y)
        painter.restore()

    def _paint_far_header(
        self, painter: QPainter, strip: Strip, camera: Camera, scale: float
    ) -> None:
        """The stages by number and name, in letters that do not shrink with the map."""
        scene = self._scene
        painter.save()
        painter.setClipRect(strip.area)
        painter.fillRect(strip.area, Qt.GlobalColor.white)
        prepare(painter)
        left = -strip.origin.x() / scale
        brush = DrawingPainter(painter, self.artwork, scale, left, 0.0)
        high = strip.area.height() / scale
        for span, prims in self._far.stages(scene.shown, scene.journey, high, camera.scale):
            if span.x * scale < strip.area.right() - strip.origin.x() and span.right > left:
                brush.paint(prims, span.x, 0.0)
        painter.restore()

    def _paint_plain(self, painter: QPainter, strip: Strip, scale: float, detail: Detail) -> None:
        painter.save()
        painter.setClipRect(strip.area)
        if strip.layer == "corner":
            painter.fillRect(strip.area, Qt.GlobalColor.white)
        prepare(painter)
        corner = QPoint(-strip.origin)
        self._paint_layer(
            painter,
            Sheet(strip.layer, scale, detail),
            corner,
            _in_mm(strip.area.translated(corner), scale),
        )
        painter.restore()

    def _paint_tile(self, painter: QPainter, sheet: Sheet, corner: QPoint, area: QRect) -> None:
        """Paint a part of a sheet: desk, paper, and the blocks that touch it."""
        painter.fillRect(area.translated(-corner), self.desk)
        drawing = self._scene.shown
        paper = QRect(0, 0, round(drawing.w * sheet.scale), round(drawing.h * sheet.scale))
        painter.fillRect(paper.intersected(area).translated(-corner), Qt.GlobalColor.white)
        prepare(painter)
        self._paint_layer(painter, sheet, corner, _in_mm(area, sheet.scale))

    def _paint_layer(
        self,
        painter: QPainter,
        sheet: Sheet,
        corner: QPoint,
        area: Rect,
        but: frozenset[Id] = frozenset(),
    ) -> None:
        drawing, scale = self._scene.shown, sheet.scale
        brush = DrawingPainter(painter, self.artwork, scale, corner.x() / scale, corner.y() / scale)
        root = layer(drawing, sheet.layer)
        for block, x, y in self._scene.index.touching(root, area):
            if block.ref in but:
                continue
            prims = prims_at(block, sheet.detail)
            brush.paint(self._culling.near(prims, area.moved(-x, -y)), x, y)


def _is_tiled(strip: Strip, camera: Camera) -> bool:
    return strip.layer in TILED and not (strip.layer == "header" and camera.lift)


def _box(left: int, top: int, right: int, bottom: int) -> QRect:
    return QRect(left, top, max(0, right - left), max(0, bottom - top))


def _in_mm(area: QRect, scale: float) -> Rect:
    """The part of the map that a rectangle of a sheet shows, with a pixel to spare."""
    return Rect(
        (area.x() - 1) / scale,
        (area.y() - 1) / scale,
        (area.width() + 2) / scale,
        (area.height() + 2) / scale,
    )
