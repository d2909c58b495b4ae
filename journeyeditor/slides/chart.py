"""The lanes of a slide with all that stands in them, drawn from the back to the front."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from types import MappingProxyType

from journeyeditor.layout.bands import zone_rank
from journeyeditor.layout.drawing import Face
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.style import BORDER, HAIR, HEADER, INK, SOFT, WHITE, ZERO, hue_of
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor, CurveKind, LinkKind
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Lane
from journeyeditor.slides.boxes import INSET, NARROW, RADIUS, card_rows, text_size
from journeyeditor.slides.fit import cut, largest
from journeyeditor.slides.frame import GAP, NAMES_W, STAGES_H, TOP, Frame, frame, is_curve
from journeyeditor.slides.plan import Item, Page, Strip
from journeyeditor.slides.shapes import Body, Border, Box, Look, Row, Run, Sheet
from journeyeditor.slides.told import Told

NAME_SIZES = (12.0, 11.0, 10.0, 9.0, 8.0)
STAGE_SIZES = (11.0, 10.0, 9.0, 8.0, 7.0)
EDGE = 1.4
DOT = 3.2

DASHES: Mapping[CurveKind, str] = MappingProxyType(
    {CurveKind.ESTIMATED: "", CurveKind.MEASURED: "", CurveKind.TARGET: "dash"}
)
ZONES = ("", "lgDash", "sysDot")
"""The lines of interaction, visibility and internal interaction."""


class Chart:
    """Draws one page on one slide."""

    def __init__(self, sheet: Sheet, told: Told, page: Page) -> None:
        self._sheet, self._told, self._page = sheet, told, page
        self._frame: Frame = frame(page)
        self._boxes: dict[Id, Box] = {}

    def draw(self) -> None:
        """Everything."""
        self._stages()
        for band, strip in zip(self._frame.bands, self._page.strips, strict=True):
            self._band(band, strip.lane)
        self._zones()
        for at, strip in enumerate(self._page.strips):
            if is_curve(strip):
                self._scale(self._frame.bands[at])
        ground = self._sheet.count
        self._cards()
        self._links(ground)
        for at, strip in enumerate(self._page.strips):
            if is_curve(strip):
                self._curves(self._frame.bands[at], strip)
            elif strip.lane.content == "metrics":
                self._metrics(self._frame.bands[at])

    # The ground

    def _stages(self) -> None:
        """The names of the stages over their columns, where there are several."""
        for columns in self._by_stage():
            stage = self._page.columns[columns[0]].stage
            first, last = self._frame.columns[columns[0]], self._frame.columns[columns[-1]]
            if len(columns) == len(self._page.columns):
                return
            rect = Rect(first.x + 0.4, TOP, last.right - first.x - 0.8, STAGES_H - 1.0)
            name = f"{self._told.journey.stages.index(stage) + 1} {stage.name}"
            self._label(rect, name, STAGE_SIZES, HEADER)

    def _by_stage(self) -> list[list[int]]:
        at = range(len(self._page.columns))
        same = groupby(at, lambda index: self._page.columns[index].stage.id)
        return [list(columns) for _, columns in same]

    def _label(self, rect: Rect, name: str, sizes: Sequence[float], fill: str) -> None:
        w, h = rect.w - 1.0, rect.h - 1.0
        size = largest(self._told.fonts, name, Face.BOLD, sizes, w, h)
        shown = cut(self._told.fonts, name, Face.BOLD, size, w, h)
        body = Body([Row((Run(shown, size, bold=True),))], 0.5, middle=True)
        self._sheet.box(rect, name, Look(fill), body)

    def _band(self, rect: Rect, lane: Lane) -> None:
        hue, words = hue_of(lane), self._told.words
        fill = WHITE if lane.content == "emotion_curve" else hue.band
        side = Rect(rect.x, rect.y, NAMES_W - GAP, rect.h)
        who = words.customer if lane.actor is Actor.CUSTOMER else words.employee
        who = words.system if lane.zone == "support" else who
        w, h = side.w - 2 * INSET - EDGE, side.h - 2.0
        rows = []
        if h > 11:
            rows.append(Row((Run(who, 7, bold=True, colour=SOFT),)))
            h -= 3.2
        size = largest(self._told.fonts, lane.name, Face.BOLD, NAME_SIZES, w, h)
        shown = cut(self._told.fonts, lane.name, Face.BOLD, size, w, h)
        rows.append(Row((Run(shown, size, bold=True),)))
        self._sheet.box(rect, lane.name, Look(fill))
        self._sheet.box(side, lane.name, Look(hue.band), Body(rows, 1.0, left=EDGE))
        self._sheet.box(Rect(rect.x, rect.y, EDGE, rect.h), lane.name, Look(hue.edge))

    def _zones(self) -> None:
        """The lines between what customers do, see and do not see."""
        words = self._told.words
        names = (words.interaction, words.visibility, words.internal)
        known = [
            (band, rank)
            for band, strip in zip(self._frame.bands, self._page.strips, strict=True)
            if (rank := zone_rank(strip.lane)) is not None
        ]
        for (above, before), (_, rank) in pairwise(known):
            if rank > before:
                y = above.bottom + GAP / 2
                ends = Point(above.x, y), Point(above.right, y)
                border = Border(INK, 1.5, ZONES[rank - 1])
                self._sheet.line(*ends, names[rank - 1], border)

    # Cards

    def _placed(self) -> Iterator[tuple[Strip, Item, Rect]]:
        for at, strip in enumerate(self._page.strips):
            yield from ((strip, item, self._frame.card(at, item)) for item in strip.items)

    def _cards(self) -> None:
        placed = list(self._placed())
        size = text_size(self._told, [(item.card, rect) for _, item, rect in placed])
        for strip, item, rect in placed:
            hue, number = hue_of(strip.lane), self._told.number(item.card)
            notes = not number
            border = Border(BORDER, 0.75) if notes else Border(hue.outline, 1.25)
            name = f"{number} {item.card.title}".strip()
            narrow = rect.w < NARROW
            inset = 0.0 if narrow else INSET
            rows = card_rows(self._told, item.card, rect, size)
            look, body = Look(WHITE, border, RADIUS), Body(rows, inset, middle=narrow)
            self._boxes[item.card.id] = self._sheet.box(rect, name, look, body)

    def _links(self, at: int) -> None:
        """Who supports what: from the box above to the box below, behind the shapes from `at`."""
        for link in self._told.journey.links:
            ends = [self._boxes.get(link.source), self._boxes.get(link.target)]
            found = sorted((end for end in ends if end), key=lambda box: box.rect.y)
            if link.kind is not LinkKind.SUPPORTS or len(found) < 2:
                continue
            upper, lower = found
            if upper.rect.bottom < lower.rect.y:
                words = f"{link.source} → {link.target}"
                self._sheet.joined(upper, lower, words, Border(INK, 1.0), at)

    # Feelings and measurements

    def _scale(self, band: Rect) -> None:
        for step in (2, 1, 0, -1, -2):
            y = _y(band, step)
            border = Border(HAIR, 0.75) if step else Border(ZERO, 1.0)
            words = self._told.words.number(step, plus=True, decimals=0)
            self._sheet.line(Point(band.x + NAMES_W, y), Point(band.right, y), words, border)
            label = Rect(band.x + NAMES_W - GAP - 8.0, y - 1.8, 7.5, 3.6)
            row = Row((Run(words, 7, colour=SOFT),), centred=True)
            self._sheet.box(label, words, body=Body([row], middle=True))

    def _curves(self, band: Rect, strip: Strip) -> None:
        for curve in self._told.journey.curves:
            if curve.lane_id == strip.lane.id:
                self._curve(band, curve)

    def _curve(self, band: Rect, curve: EmotionCurve) -> None:
        words = self._told.words
        found = sorted(self._points(curve), key=lambda pair: pair[0])
        places = [Point(x, _y(band, point.v)) for x, point in found]
        said = "; ".join(words.number(point.v, plus=True) for _, point in found)
        name = f"{words.feeling}, {words.curve(curve.kind)}"
        if len(places) > 1:
            border = Border(INK, 2.25, DASHES[curve.kind])
            self._sheet.curve(places, name, f"{name}: {said}", border)
        filled = INK if curve.kind is CurveKind.MEASURED else WHITE
        wide = min(column.w for column in self._frame.columns)
        r = min(DOT, wide / 2) / 2
        for at, (place, (_, point)) in enumerate(zip(places, found, strict=True)):
            dot = Rect(place.x - r, place.y - r, 2 * r, 2 * r)
            value = words.number(point.v, plus=True)
            look = Look(filled, Border(INK, 1.25), kind="ellipse")
            said = " ".join(filter(None, (name, value, point.word)))
            self._sheet.box(dot, value, look, said=said)
            if wide >= NARROW:
                falls = at + 1 == len(places) or places[at + 1].y >= place.y
                self._value(place, value, falls)

    def _value(self, place: Point, value: str, above: bool) -> None:
        """The feeling at the right of its point, clear of the curve and of what hangs from it."""
        y = place.y - (5.4 if above else -1.0)
        body = Body([Row((Run(value, 9, bold=True),))], middle=True)
        self._sheet.box(Rect(place.x + 1.2, y, 12.0, 4.4), value, body=body)

    def _points(self, curve: EmotionCurve) -> Iterator[tuple[float, EmotionPoint]]:
        """The points of a curve on this slide and their x, strictly rising once sorted."""
        known = {point.card_id: point for point in curve.points if point.card_id}
        shared: dict[int, list[EmotionPoint]] = {}
        for _, item, _ in self._placed():
            if point := known.get(item.card.id):
                shared.setdefault(item.column, []).append(point)
        for at, points in shared.items():
            column = self._frame.columns[at]
            for j, point in enumerate(points):
                yield column.x + (j + 0.5) / len(points) * column.w, point
        yield from self._free(curve)

    def _free(self, curve: EmotionCurve) -> Iterator[tuple[float, EmotionPoint]]:
        """Points that hang on no card."""
        taken: set[float] = set()
        for point in curve.points:
            for at, column in enumerate(self._page.columns):
                here = point.card_id is None and column.stage.id == point.stage_id
                slot = point.slot or 0.0
                if here and column.slot == int(slot):
                    rect = self._frame.columns[at]
                    x = rect.x + (slot - int(slot)) * rect.w + rect.w * 0.003
                    if x not in taken:
                        taken.add(x)
                        yield x, point

    def _metrics(self, band: Rect) -> None:
        for columns in self._by_stage():
            stage = self._page.columns[columns[0]].stage
            rows = self._told.metrics(stage)
            first, last = self._frame.columns[columns[0]], self._frame.columns[columns[-1]]
            rect = Rect(first.x + GAP, band.y + GAP, last.right - first.x - 2 * GAP, 0.0)
            rect = rect._replace(h=band.h - 2 * GAP)
            if rows and rect.w >= NARROW:
                self._text_box(rect, "; ".join(rows))

    def _text_box(self, rect: Rect, words: str) -> None:
        w, h = rect.w - 2 * INSET, rect.h - 2 * INSET
        size = largest(self._told.fonts, words, Face.REGULAR, NAME_SIZES, w, h)
        shown = cut(self._told.fonts, words, Face.REGULAR, size, w, h)
        body = Body([Row((Run(shown, size),))], INSET, middle=True)
        self._sheet.box(rect, words, Look(WHITE, Border(HAIR, 0.75), RADIUS), body)


def _y(band: Rect, v: float) -> float:
    """The y of a feeling in its band."""
    return band.centre.y - v * (band.h / 2 - 4.0) / 2
