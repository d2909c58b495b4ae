"""The five faces to choose a feeling from, drawn as on the map."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.layout.drawing import Circle, Path, Pen
from journeyeditor.layout.faces import face
from journeyeditor.ui.controls.paint import box, focus_ring, painter_on, row_height
from journeyeditor.ui.controls.segments import Item, OneOf
from journeyeditor.ui.icons import path_of
from journeyeditor.ui.theme import theme_of

STEPS = (-2, -1, 0, 1, 2)


class FaceButton(Item):
    """One face."""

    def __init__(self, v: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._v = v

    def sizeHint(self) -> QSize:
        side = max(24, row_height(self) - 5)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        if self.isChecked():
            box(painter, area, theme.tint, theme.accent, area.height() / 2)
        elif self.underMouse():
            box(painter, area, theme.hover, None, area.height() / 2)
        ink = theme.ink if self.isChecked() else theme.soft
        paint_face(painter, area.center(), min(area.width(), area.height()) * 0.36, self._v, ink)
        if self.hasFocus():
            focus_ring(painter, area, theme.accent, area.height() / 2)
        painter.end()


def paint_face(painter: QPainter, centre: QPointF, radius: float, v: float, ink: str) -> None:
    """The outline of the face of a feeling; lines never thinner than 1.2 px."""
    for prim in face(centre.x(), centre.y(), radius, v, ink=ink):
        if isinstance(prim, Circle):
            painter.setPen(_pen(ink, prim.pen))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(prim.x, prim.y), prim.r, prim.r)
        elif isinstance(prim, Path):
            place = QTransform.fromTranslate(prim.x, prim.y).scale(prim.scale, prim.scale)
            painter.setPen(_pen(ink, prim.pen))
            painter.setBrush(QColor(ink) if prim.fill else Qt.BrushStyle.NoBrush)
            painter.drawPath(place.map(path_of(prim.outline)))


def _pen(ink: str, pen: Pen | None) -> QPen:
    return QPen(QColor(ink), max(1.2, pen.width)) if pen else QPen(Qt.PenStyle.NoPen)


class Faces(OneOf):
    """Five faces from very bad to very good; the code is the step, "-2" to "2"."""

    def __init__(self, name: Callable[[int], str], parent: QWidget) -> None:
        """`name` gives the words for a step, for tool tip and screen reader."""
        super().__init__(parent, optional=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for v in STEPS:
            button = FaceButton(v, self)
            set_tip(button, name(v))
            button.setAccessibleName(name(v))
            row.addWidget(button)
            self.add(str(v), button)
        self.show_value("")
