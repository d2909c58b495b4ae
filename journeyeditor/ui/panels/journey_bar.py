"""The journey as a scroll bar: stage names, the curve, and a frame round what is in view.

It is the map's horizontal scroll bar in another coat, so keys, wheel and screen readers know what
to do with it. It paints, and turns the pointer into a value; the map does the scrolling.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QScrollBar, QToolTip

from journeyeditor.canvas.area import MapArea
from journeyeditor.canvas.plain import wrapped_tip
from journeyeditor.i18n import translate
from journeyeditor.layout.grid import Grid, StageSpan
from journeyeditor.model.enums import CurveKind
from journeyeditor.model.find import places
from journeyeditor.model.journey import JourneyMap
from journeyeditor.ui.controls.paint import focus_ring, painter_on, smaller
from journeyeditor.ui.theme import Theme, theme_of

MARGIN = 10
"""Bare px left and right of the journey."""

_FEWEST = 5
"""Signs after a number, blank and dots included, that say something of a name."""

PAUSE = 100
"""Milliseconds without a change after which the curve is read anew: never during a drag."""


class JourneyBar(QScrollBar):
    """Takes the place of the map's horizontal scroll bar."""

    def __init__(self, view: MapArea) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self._grip: float | None = None
        self._points: list[tuple[float, float]] = []
        self._kept: tuple[tuple[Theme, QSize, float], QPixmap] | None = None
        self.setAccessibleName(translate("JourneyBar", "Journey bar"))
        self.setAccessibleDescription(
            translate("JourneyBar", "Which part of the journey is in view; arrows scroll.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSingleStep(40)
        view.moved.connect(self.update)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look_again)
        self._look_again()

    def follow(self) -> None:
        """The map has changed: show it as soon as a person pauses."""
        self._later.start(PAUSE)

    def sizeHint(self) -> QSize:
        return QSize(200, max(36, self.fontMetrics().height() * 2 + 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def stage_x(self, stage_id: str) -> float:
        """Where a stage begins on the bar, in px. Raises KeyError when there is none."""
        return self._x(self._view.scene.shown.grid.stage(stage_id).x)

    def frame(self) -> QRectF:
        """The frame round what is in view, in px."""
        seen = self._view.camera.view
        drawing = self._view.scene.shown
        left = self._x(max(drawing.names_w, seen.x + drawing.names_w))
        right = self._x(min(drawing.w, seen.right))
        return QRectF(left, 3.0, max(12.0, right - left), self.height() - 6.0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Scrolling moves only the frame: all else is kept as a picture."""
        theme = theme_of(self)
        painter = painter_on(self)
        painter.drawPixmap(0, 0, self._picture(theme))
        self._paint_frame(painter, theme)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), theme.accent, 2)
        painter.end()

    def _picture(self, theme: Theme) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (theme, self.size(), ratio)
        if self._kept is None or self._kept[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor(theme.panel))
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(0, 0, self.width(), 1, QColor(theme.hair))
            self._paint_stages(painter, theme)
            self._paint_curve(painter, theme)
            painter.end()
            self._kept = (key, picture)
        return self._kept[1]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        frame, x = self.frame(), event.position().x()
        inside = frame.left() <= x <= frame.right()
        self._grip = x - frame.left() if inside else frame.width() / 2
        self._pull(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._pull(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, page keys, Home and End scroll; a plain scroll bar does not hear them all."""
        action = self._action(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self.triggerAction(action)

    def _action(self, key: Qt.Key) -> QScrollBar.SliderAction | None:
        action = QScrollBar.SliderAction
        return {
            Qt.Key.Key_Left: action.SliderSingleStepSub,
            Qt.Key.Key_Right: action.SliderSingleStepAdd,
            Qt.Key.Key_PageUp: action.SliderPageStepSub,
            Qt.Key.Key_PageDown: action.SliderPageStepAdd,
            Qt.Key.Key_Home: action.SliderToMinimum,
            Qt.Key.Key_End: action.SliderToMaximum,
        }.get(key)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            stage = self._stage_at(event.pos().x())
            words = wrapped_tip(self._name(stage) if stage else "")
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _pull(self, x: float) -> None:
        """Scroll so that the frame lies with its grip under x px."""
        left = (x - (self._grip or 0.0) - MARGIN) / self._k()
        self.setValue(round(left * self._view.camera.scale))

    def _k(self) -> float:
        """Px of the bar for a mm of the map."""
        drawing = self._view.scene.shown
        return max(1.0, self.width() - 2 * MARGIN) / max(1.0, drawing.w - drawing.names_w)

    def _x(self, mm: float) -> float:
        return MARGIN + (mm - self._view.scene.shown.names_w) * self._k()

    def _stage_at(self, x: float) -> StageSpan | None:
        drawing = self._view.scene.shown
        return drawing.grid.stage_at((x - MARGIN) / self._k() + drawing.names_w)

    def _name(self, span: StageSpan) -> str:
        for number, stage in enumerate(self._view.scene.journey.stages, 1):
            if stage.id == span.id:
                return f"{number} {stage.name}"
        return ""

    def _paint_stages(self, painter: QPainter, theme: Theme) -> None:
        font = smaller(self.font(), 1.0)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        for span in self._view.scene.shown.grid.stages:
            left, right = self._x(span.x), self._x(span.right)
            painter.setPen(QPen(QColor(theme.strong), 1.0))
            painter.drawLine(QPointF(left, 5), QPointF(left, self.height() - 5))
            name = cut_name(self._name(span), metrics, int(right - left) - 8)
            painter.setPen(QColor(theme.soft))
            painter.drawText(QPointF(left + 5, 5 + metrics.ascent()), name)

    def _paint_curve(self, painter: QPainter, theme: Theme) -> None:
        zero = self.height() * 0.70
        painter.setPen(QPen(QColor(theme.hair), 1.0))
        painter.drawLine(QPointF(MARGIN, zero), QPointF(self.width() - MARGIN, zero))
        step = self.height() * 0.11
        painter.setPen(QPen(QColor(theme.ink), 1.4))
        painter.drawPolyline(self._line(zero, step))

    def _paint_frame(self, painter: QPainter, theme: Theme) -> None:
        ground = QColor(theme.accent)
        ground.setAlphaF(0.12)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(theme.accent), 2.0))
        painter.drawRoundedRect(self.frame(), 4, 4)

    def _look_again(self) -> None:
        """Read the curve off the map as it is shown now."""
        grid = self._view.scene.shown.grid
        self._points = feelings(self._view.scene.journey, grid)
        self._kept = None
        self.update()

    def _line(self, zero: float, step: float) -> list[QPointF]:
        """The curve in px; points closer than a pixel to the one before are left out."""
        line: list[QPointF] = []
        for mm, v in self._points:
            x = self._x(mm)
            if not line or x - line[-1].x() >= 1.0:
                line.append(QPointF(x, zero - v * step))
        return line


def cut_name(name: str, metrics: QFontMetrics, room: int) -> str:
    """As much of "3 Install" as fits in `room` px; its number alone where no more would speak."""
    number, _, _ = name.partition(" ")
    cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    if cut == name or len(cut) - len(number) >= _FEWEST:
        return cut
    return number if metrics.horizontalAdvance(number) <= room else ""


def feelings(journey: JourneyMap, grid: Grid) -> list[tuple[float, float]]:
    """Where the points of the first curve that is no target stand: (mm from the left, feeling)."""
    curve = next((c for c in journey.curves if c.kind is not CurveKind.TARGET), None)
    if curve is None:
        return []
    spans = {span.id: span for span in grid.stages}
    at = {
        place.card.id: spans[place.stage_id].slot_x(place.card.slot)
        for place in places(journey)
        if place.stage_id in spans
    }
    return sorted((at[p.card_id], p.v) for p in curve.points if p.card_id in at)
