"""The small charts of the panel: how high each is, and how it is painted in px."""

from __future__ import annotations

from itertools import groupby, pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainterPath, QPen

from journeyeditor.layout.geometry import Point
from journeyeditor.layout.monotone import pieces
from journeyeditor.telling.report.entry import Bars, Blocks, Chart, Curve, Gaps
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.panels.analysis.gap_chart import gap_height, paint_gaps
from journeyeditor.ui.panels.analysis.pen import LEFT, MIDDLE, RIGHT, Pen

MOST_BLOCKS = 60
"""More than these are no blocks any more but one bar."""

_BLOCK = 9.0
_CURVE = 84.0
_EDGE = 9.0
"""Px that a curve keeps from the sides, for the marks at its ends."""

_SMOOTH = 6.0
"""Px from point to point below which nobody sees a bend, and bending takes milliseconds."""


def height_of(chart: Chart, metrics: QFontMetricsF) -> float:
    """How high a chart is."""
    match chart:
        case Blocks():
            return _BLOCK
        case Curve():
            return _CURVE + metrics.height()
        case Gaps():
            return gap_height(metrics)
        case Bars():
            return row_of(metrics) * len(chart.bars)


def row_of(metrics: QFontMetricsF) -> float:
    """The height of one bar with its words, at least what a finger hits."""
    return max(24.0, metrics.height() + 10)


def paint(chart: Chart, pen: Pen, area: QRectF) -> None:
    """Paint a chart; bars with the hands of `ChartView`."""
    match chart:
        case Blocks():
            _blocks(chart, pen, area)
        case Curve():
            _curve(chart, pen, area)
        case Gaps():
            paint_gaps(chart, pen, area)
        case Bars():
            for at in range(len(chart.bars)):
                bar(chart, at, pen, area)


def _blocks(chart: Blocks, pen: Pen, area: QRectF) -> None:
    whole = max(chart.whole, 1)
    if whole > MOST_BLOCKS or area.width() / whole < 4:
        pen.line(pen.theme.strong)
        pen.painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        pen.fill(pen.theme.ink)
        part = QRectF(area)
        part.setWidth(area.width() * chart.filled / whole)
        pen.painter.drawRect(part)
        return
    step = min((area.width() + 2) / whole, 34.0)
    for at in range(chart.whole):
        block = QRectF(area.x() + at * step, area.y(), step - 2, area.height())
        if at < chart.filled:
            pen.fill(pen.theme.ink)
            pen.painter.drawRect(block)
        else:
            pen.line(pen.theme.strong)
            pen.painter.drawRect(block.adjusted(0.5, 0.5, -0.5, -0.5))


def bar(chart: Bars, at: int, pen: Pen, area: QRectF) -> None:
    """One bar below its name and figure."""
    each, row = chart.bars[at], row_of(pen.metrics)
    top = area.y() + at * row
    figure_w = pen.metrics.horizontalAdvance(each.text) + 2
    words = QRectF(area.x(), top, area.width(), row - 7)
    pen.write(words.adjusted(0, 0, -figure_w - 8, 0), each.name, LEFT)
    pen.write(words, each.text, RIGHT, strong=True)
    span = (chart.high - chart.low) or 1.0
    zero = area.x() + area.width() * -chart.low / span
    track = QRectF(area.x(), top + row - 7, area.width(), 4)
    pen.fill(pen.theme.hover)
    pen.painter.drawRect(track)
    if each.value:
        to = area.x() + area.width() * (each.value - chart.low) / span
        pen.fill(pen.theme.ink)
        pen.painter.drawRect(QRectF(min(zero, to), track.y(), max(abs(to - zero), 1.5), 4))
    if chart.low < 0:
        pen.line(pen.theme.strong)
        pen.painter.drawLine(QPointF(zero, track.y() - 2), QPointF(zero, track.bottom() + 2))


def curve_places(chart: Curve, area: QRectF) -> list[QPointF]:
    """Where the moments of a curve stand; unmeasured ones on the 0 line."""
    step = (area.width() - 2 * _EDGE) / max(len(chart.points) - 1, 1)
    middle, unit = area.y() + area.height() / 2, (area.height() / 2 - 10) / 2
    return [
        QPointF(area.x() + _EDGE + at * step, middle - (point.v or 0.0) * unit)
        for at, point in enumerate(chart.points)
    ]


def _curve(chart: Curve, pen: Pen, area: QRectF) -> None:
    middle = area.y() + area.height() / 2
    pen.line(pen.theme.hair)
    pen.painter.drawLine(QPointF(area.x(), middle), QPointF(area.right(), middle))
    places = curve_places(chart, area)
    unit = (area.height() / 2 - 10) / 2
    _bands(chart, pen, places, middle, unit)
    _lines(chart, pen, places)
    for at, words, square in (
        (chart.peak, chart.peak_words, False),
        (chart.end, chart.end_words, True),
    ):
        if at is not None:
            _mark(pen, places[at], square)
            both = square and chart.peak == at
            if not both:
                _label(pen, area, places[at], words)
    if len(chart.points) == 1:
        pen.fill(pen.theme.ink)
        pen.painter.drawEllipse(places[0], 3, 3)


def _bands(chart: Curve, pen: Pen, places: list[QPointF], middle: float, unit: float) -> None:
    """A bar from end to end of the interval; hollow where there is none."""
    if not chart.measured:
        return
    for point, place in zip(chart.points, places, strict=True):
        if point.low is not None and point.high is not None:
            pen.fill(pen.theme.tint)
            top, bottom = middle - point.high * unit, middle - point.low * unit
            pen.painter.drawRect(QRectF(place.x() - 4, top, 8, bottom - top))
            pen.fill(pen.theme.ink)
            pen.painter.drawEllipse(place, 2.5, 2.5)
        elif point.v is not None:
            pen.line(pen.theme.ink)
            pen.painter.drawEllipse(place, 3.5, 3.5)


def _lines(chart: Curve, pen: Pen, places: list[QPointF]) -> None:
    """Solid through neighbours that are known, a thin dash over what was not measured."""
    known = [at for at, point in enumerate(chart.points) if point.v is not None]
    pen.line(pen.theme.strong, 1.0, (3, 3))
    for one, other in pairwise(known):
        if other - one > 1:
            pen.painter.drawLine(places[one], places[other])
    pen.line(pen.theme.ink, 1.8)
    for _, run in groupby(enumerate(known), key=lambda pair: pair[1] - pair[0]):
        row = [Point(places[at].x(), places[at].y()) for _, at in run]
        if len(row) * _SMOOTH > row[-1].x - row[0].x:
            # Line by line: as one shape, overlapping itself, it takes ten times as long.
            pen.painter.drawLines([QLineF(*a, *b) for a, b in pairwise(row)])
            continue
        path = QPainterPath(QPointF(*row[0]))
        for _, x1, y1, x2, y2, x, y in pieces(row):  # type: ignore[misc]
            path.cubicTo(x1, y1, x2, y2, x, y)
        pen.painter.drawPath(path)


def _mark(pen: Pen, place: QPointF, square: bool) -> None:
    """A ring round the peak, a square round the end."""
    pen.painter.setPen(QPen(QColor(pen.theme.ink), 2.0))
    pen.painter.setBrush(Qt.BrushStyle.NoBrush)
    if square:
        pen.painter.drawRect(QRectF(place.x() - 6, place.y() - 6, 12, 12))
    else:
        pen.painter.drawEllipse(place, 6.5, 6.5)


def _label(pen: Pen, area: QRectF, place: QPointF, words: str) -> None:
    metrics = QFontMetricsF(bold(pen.font))
    size = QSizeF(metrics.horizontalAdvance(words) + 2, metrics.height())
    pen.write(label_area(area, place, size), words, MIDDLE, strong=True)


def label_area(area: QRectF, place: QPointF, size: QSizeF) -> QRectF:
    """Where words go: below a low point, above a high one, or beside it where the chart ends."""
    below = place.y() >= area.center().y()
    wanted = place.y() + 8 if below else place.y() - 8 - size.height()
    y = min(max(wanted, area.y()), area.bottom() - size.height())
    x = min(max(place.x() - size.width() / 2, area.x()), area.right() - size.width())
    if y != wanted:
        left = place.x() - size.width() - 10
        x = left if left > area.x() else place.x() + 10
    return QRectF(QPointF(x, y), size)
