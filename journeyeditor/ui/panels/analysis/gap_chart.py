"""The chart of the gap: the whole journey against its contacts, stage by stage."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPolygonF

from journeyeditor.telling.report.entry import Gaps
from journeyeditor.ui.panels.analysis.pen import LEFT, MIDDLE, RIGHT, Pen

_HEIGHT = 100.0
_STEP = 20
"""Index points from one line of the scale to the next."""


class _Plot(NamedTuple):
    """Where the values stand: the area, the ends of the scale, and the middle of each stage."""

    area: QRectF
    low: int
    high: int
    xs: tuple[float, ...]

    def y(self, value: float) -> float:
        """The height of a value."""
        return self.area.bottom() - (value - self.low) / (self.high - self.low) * self.area.height()

    def line(self, values: list[float | None]) -> list[QPointF]:
        """The points of a line; a stage without a value has none."""
        pairs = zip(self.xs, values, strict=True)
        return [QPointF(x, self.y(value)) for x, value in pairs if value is not None]


def gap_height(metrics: QFontMetricsF) -> float:
    """How high the chart is: plot, and the names of the lines and stages around it."""
    return _HEIGHT + 3 * metrics.height()


def paint_gaps(chart: Gaps, pen: Pen, area: QRectF) -> None:
    """Scale, bars between the two lines, lines, words."""
    plot = _plot(chart, pen.metrics, area)
    whole = plot.line([stage.overall for stage in chart.stages])
    contacts = plot.line([stage.contacts for stage in chart.stages])
    _scale(pen, area, plot)
    _differences(chart, pen, plot)
    pen.line(pen.theme.ink, 1.3, (4, 3))
    pen.painter.drawPolyline(QPolygonF(contacts))
    pen.line(pen.theme.ink, 2.2)
    pen.painter.drawPolyline(QPolygonF(whole))
    pen.line(pen.theme.ink, 1.3)
    pen.painter.setBrush(QColor(pen.theme.panel))
    for place in contacts:
        pen.painter.drawRect(QRectF(place.x() - 3, place.y() - 3, 6, 6))
    pen.fill(pen.theme.ink)
    for place in whole:
        pen.painter.drawEllipse(place, 3.5, 3.5)
    _words(chart, pen, plot, whole, contacts)
    _below(chart, pen, plot)


def _plot(chart: Gaps, metrics: QFontMetricsF, area: QRectF) -> _Plot:
    values = [v for s in chart.stages for v in (s.overall, s.contacts) if v is not None]
    low, high = int(min(values) // _STEP * _STEP), int(-(-max(values) // _STEP) * _STEP)
    left = metrics.horizontalAdvance("100") + 8
    inner = area.adjusted(left, metrics.height(), 0, -2 * metrics.height() - 4)
    step = inner.width() / len(chart.stages)
    xs = tuple(inner.x() + (at + 0.5) * step for at in range(len(chart.stages)))
    return _Plot(inner, low, max(high, low + _STEP), xs)


def _scale(pen: Pen, area: QRectF, plot: _Plot) -> None:
    line = pen.metrics.height()
    for mark in range(plot.low, plot.high + 1, _STEP):
        pen.line(pen.theme.hair)
        y = plot.y(mark)
        pen.painter.drawLine(QPointF(plot.area.x(), y), QPointF(plot.area.right(), y))
        pen.write(
            QRectF(area.x(), y - line / 2, plot.area.x() - area.x() - 6, line), str(mark), RIGHT
        )


def _differences(chart: Gaps, pen: Pen, plot: _Plot) -> None:
    pen.fill(pen.theme.hair)
    for x, stage in zip(plot.xs, chart.stages, strict=True):
        if stage.overall is not None and stage.contacts is not None:
            top, bottom = sorted((plot.y(stage.overall), plot.y(stage.contacts)))
            pen.painter.drawRect(QRectF(x - 2.5, top, 5, bottom - top))


def _words(
    chart: Gaps, pen: Pen, plot: _Plot, whole: list[QPointF], contacts: list[QPointF]
) -> None:
    """The name of the one line above it at the right, that of the other below it at the left."""
    line, area = pen.metrics.height(), plot.area
    if contacts:
        top = min(place.y() for place in contacts) - line - 4
        pen.write(QRectF(area.x(), top, area.width(), line), chart.contacts, RIGHT)
    known = [stage.overall for stage in chart.stages if stage.overall is not None]
    for place, value in list(zip(whole, known, strict=True))[:: max(len(known) - 1, 1)]:
        y = place.y() + 5
        if y + line > area.bottom() + 2:
            y = place.y() - 5 - line
        pen.write(QRectF(place.x() - 20, y, 40, line), str(round(value)), MIDDLE, strong=True)
    if whole:
        below = whole[len(whole) // 3].y() + line + 2
        room = QRectF(area.x() + 2, min(below, area.bottom() - line), area.width() / 2, line)
        pen.write(room, chart.overall, LEFT)


def _below(chart: Gaps, pen: Pen, plot: _Plot) -> None:
    """The numbers of the stages, and how many people answered where that fits."""
    line, step = pen.metrics.height(), plot.area.width() / len(plot.xs)
    wide = max(pen.metrics.horizontalAdvance(f"n {stage.n or ''}") for stage in chart.stages)
    for x, stage in zip(plot.xs, chart.stages, strict=True):
        room = QRectF(x - step / 2, plot.area.bottom() + 4, step, line)
        pen.write(room, stage.name, MIDDLE)
        if stage.n is not None and wide <= step:
            pen.write(room.translated(0, line), f"n {stage.n}", MIDDLE)
