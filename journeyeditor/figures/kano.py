"""The Kano figure: what keeping a promise does to satisfaction, and where the contacts stand.

Fulfilment grows to the right from 0 to 10, satisfaction upwards from -1 to 1. Each class has its
curve with a line of its own, and its shape with its letter: the figure needs no colour.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.analysis.kano import KEPT, satisfaction
from journeyeditor.figures.easel import Easel
from journeyeditor.figures.words import FigureWords
from journeyeditor.layout.badges import KANO_LETTERS
from journeyeditor.layout.drawing import (
    Block,
    Box,
    Circle,
    Face,
    Line,
    Path,
    Pen,
    Prim,
    Prims,
    Role,
    Step,
)
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.outline import polygon
from journeyeditor.layout.style import HAIR, INK, SOFT, VERMILLION, WHITE, ZERO
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Kano
from journeyeditor.model.vocabulary import word

TOP = 10.0
"""The best fulfilment."""

DRAWN = (Kano.BASIC, Kano.PERFORMANCE, Kano.DELIGHTER)
"""The classes that have a curve."""

_DASHES: Mapping[Kano, tuple[float, ...]] = MappingProxyType(
    {Kano.BASIC: (), Kano.PERFORMANCE: (9.0, 5.0), Kano.DELIGHTER: (1.0, 3.5)}
)
"""In widths of the curve's line."""

MANY = 150
"""Contacts from which on they may cover each other: there is no room for more anyway."""

_TRIED = 80
"""Places above and below its own that a contact may be given, each half a height further."""

TRAY_ROWS = 2
"""Rows of contacts whose fulfilment nobody knows; of more than fit only the shapes are shown."""

_POINTS = 48
"""Pieces of which a curve is made."""


class Feature(NamedTuple):
    """A contact of a class that has a curve; `fulfilment` (0 to 10) None = nobody knows."""

    key: Id
    number: str
    title: str
    kano: Kano
    fulfilment: float | None
    failing: bool = False


def features(
    contacts: Iterable[Touchpoint], failing: Sequence[Id], names: Mapping[Id, str]
) -> tuple[Feature, ...]:
    """The contacts that the figure can show; a name is a number, a space and a title."""
    found: list[Feature] = []
    for card in contacts:
        if card.kano in DRAWN:
            number, _, title = names[card.id].partition(" ")
            fails = card.id in failing
            found.append(Feature(card.id, number, title, card.kano, card.fulfilment, fails))
    return tuple(found)


class Axes(NamedTuple):
    """Where the figure lies, and how far the ends of the axes keep from its sides; mm."""

    area: Rect
    tray: Rect | None
    inset: float

    def at(self, fulfilment: float, height: float) -> Point:
        """The place of a fulfilment (0 to 10) and a satisfaction (-1 to 1)."""
        inner = self.area.grown(-self.inset)
        return Point(
            inner.x + fulfilment / TOP * inner.w, inner.bottom - (height + 1) / 2 * inner.h
        )

    def fulfilment(self, x: float) -> float:
        """The fulfilment nearest to a place, in steps of a half."""
        inner = self.area.grown(-self.inset)
        return min(max(round((x - inner.x) / inner.w * TOP * 2) / 2, 0.0), TOP)

    def is_tray(self, y: float) -> bool:
        """Whether what is held at this height is over the tray."""
        return self.tray is not None and y >= self.tray.y


def axes(words: FigureWords, easel: Easel, with_tray: bool) -> Axes:
    """The places of the figure."""
    em, line = easel.em, easel.line
    ends = (words.satisfied, words.dissatisfied)
    left = max(easel.text(0, 0, each).width for each in ends) + em * 0.6
    tray_h = line * (1.6 + TRAY_ROWS * 1.7) if with_tray else 0.0
    area = Rect(left, 0, easel.w - left, easel.h - line * 2.4 - tray_h)
    tray = Rect(0, easel.h - tray_h, easel.w, tray_h) if with_tray else None
    return Axes(area, tray, easel.r * 1.6)


def kano_figure(
    features: Sequence[Feature], words: FigureWords, easel: Easel, with_tray: bool = False
) -> Block:
    """The figure. A contact's block has the id `feature:<key>` and the key as its `ref`."""
    where = axes(words, easel, with_tray)
    known = [each for each in features if each.fulfilment is not None]
    unknown = [each for each in features if each.fulfilment is None]
    children = [_ground(words, easel, where), *_spread(known, where, words, easel)]
    if where.tray is not None:
        children += _tray(unknown, where.tray, words, easel)
    return Block("kano", Role.NOTE, 0, 0, easel.w, easel.h, (), tuple(children), text=words.kano)


# -- the ground ---------------------------------------------------------------------------------


def _ground(words: FigureWords, easel: Easel, where: Axes) -> Block:
    area, stroke = where.area, easel.stroke
    zero = where.at(0, 0).y
    prims: list[Prim] = [
        Box(area.x, area.y, area.w, area.h, None, Pen(HAIR, stroke * 0.7)),
        Line(area.x, zero, area.right, zero, Pen(ZERO, stroke)),
    ]
    prims += _scale(words, easel, where)
    for kano in DRAWN:
        prims.append(_curve(kano, where, easel))
    for kano, place in _names(words, easel, where).items():
        prims += _name(kano, place, words, easel)
    return Block("kano:ground", Role.BAND, 0, 0, easel.w, easel.h, tuple(prims))


def _scale(words: FigureWords, easel: Easel, where: Axes) -> Prims:
    """Words and numbers along the axes, and from where on a basic is in order."""
    em, area = easel.em, where.area
    prims: list[Prim] = []
    for v, name in ((1, words.satisfied), (0, "0"), (-1, words.dissatisfied)):
        y = where.at(0, v).y + em * 0.35
        prims.append(easel.text(area.x - em * 0.5, y, name, colour=SOFT, anchor="end"))
    for mark in range(0, 11, 2):
        x = where.at(mark, 0).x
        prims.append(easel.text(x, area.bottom + em * 1.15, str(mark), anchor="middle"))
    below = area.bottom + em * 2.4
    prims += easel.axis(area.x, area.right, below, words.not_kept, words.fulfilment, words.kept)
    x, bottom = where.at(KEPT, 0).x, area.bottom
    dashes = Pen(ZERO, easel.stroke * 0.8, (easel.em * 0.3, easel.em * 0.3))
    prims.append(Line(x, where.at(0, 0).y, x, bottom, dashes))
    said = words.kept_from.format(mark=round(KEPT))
    prims.append(easel.text(x - em * 0.4, bottom - em * 0.5, said, colour=SOFT, anchor="end"))
    return tuple(prims)


def _curve(kano: Kano, where: Axes, easel: Easel) -> Path:
    width = easel.stroke * 1.7
    steps: list[Step] = []
    for at in range(_POINTS + 1):
        fulfilment = at / _POINTS * TOP
        x, y = where.at(fulfilment, satisfaction(kano, fulfilment) or 0.0)
        steps.append(("L" if steps else "M", x, y))
    dash = tuple(each * width for each in _DASHES[kano])
    return Path(tuple(steps), pen=Pen(INK, width, dash))


def _names(words: FigureWords, easel: Easel, where: Axes) -> dict[Kano, Rect]:
    """Where the names of the curves stand: where each curve is alone."""
    em, r, found = easel.em, easel.r, {}
    for kano, fulfilment, up in (
        (Kano.BASIC, TOP * 0.28, -1.6 * r),
        (Kano.PERFORMANCE, TOP * 0.6, 2.6 * r),
        (Kano.DELIGHTER, 0.0, 4.2 * r),
    ):
        height = satisfaction(kano, fulfilment) if kano is Kano.BASIC else 0.0
        point = where.at(fulfilment, height or 0.0)
        name = easel.text(0, 0, word(words.language, "kano", kano.value), Face.BOLD)
        found[kano] = Rect(point.x, point.y - up, _behind(kano, easel) + name.width, 2.1 * r)
        if kano is Kano.DELIGHTER:
            found[kano] = found[kano].moved(em * 0.5 - point.x + where.area.x, 0)
    return found


def _name(kano: Kano, place: Rect, words: FigureWords, easel: Easel) -> Iterator[Prim]:
    """What a curve is called, behind the shape of its class."""
    x, y = place.x, place.y + place.h / 2
    yield from _shape(kano, x + easel.r, y, easel, failing=False)
    name = word(words.language, "kano", kano.value)
    yield easel.text(x + _behind(kano, easel), y + easel.em * 0.35, name, Face.BOLD)


def _behind(kano: Kano, easel: Easel) -> float:
    """From the left of a shape's place to the words behind it; a diamond is wider than others."""
    return easel.r * (2.5 if kano is Kano.DELIGHTER else 2.25)


def _shape(kano: Kano, x: float, y: float, easel: Easel, failing: bool) -> Iterator[Prim]:
    """The shape of a class round (x, y), with its letter."""
    r = easel.r
    pen = Pen(VERMILLION, easel.stroke * 2) if failing else Pen(INK, easel.stroke)
    match kano:
        case Kano.BASIC:
            yield Box(x - r * 0.86, y - r * 0.86, r * 1.72, r * 1.72, WHITE, pen, r * 0.15)
        case Kano.DELIGHTER:
            d = r * 1.28
            yield Path(polygon((d, 0), (2 * d, d), (d, 2 * d), (0, d)), x - d, y - d, 1, WHITE, pen)
        case _:
            yield Circle(x, y, r, WHITE, pen)
    yield easel.centred(x, y, KANO_LETTERS[kano], INK)


# -- the contacts -------------------------------------------------------------------------------


def _spread(
    features: Sequence[Feature], where: Axes, words: FigureWords, easel: Easel
) -> Iterator[Block]:
    """Each contact on its curve, or, where another stands already, above or below it on a line."""
    taken = list(_names(words, easel, where).values())
    crowd, blocks, lines = len(features) > MANY, list[Block](), list[Prim]()
    for feature in features:
        fulfilment = feature.fulfilment or 0.0
        point = where.at(fulfilment, satisfaction(feature.kano, fulfilment) or 0.0)
        w, h = _size(feature, easel)
        home = Rect(point.x - easel.r, point.y - h / 2, w, h)
        place = home if crowd else _free(home, taken, where.area)
        taken.append(place)
        blocks.append(_feature(feature, place, words, easel))
        if place is not home:
            to = place.y + h / 2
            lines.append(Line(point.x, point.y, point.x, to, Pen(INK, easel.stroke * 0.7)))
    yield Block("kano:leaders", Role.LINKS, 0, 0, easel.w, easel.h, tuple(lines))
    yield from blocks


def _free(home: Rect, taken: Sequence[Rect], area: Rect) -> Rect:
    """The place nearest to home that covers nothing; home itself where there is none."""
    for step in range(_TRIED):
        for way in (1, -1):
            place = home.moved(0, way * step * home.h * 0.5) if step else home
            inside = area.y <= place.y and place.bottom <= area.bottom
            if (inside or not step) and not any(place.overlaps(each) for each in taken):
                return place
    return home


def _size(feature: Feature, easel: Easel) -> tuple[float, float]:
    number = easel.text(0, 0, _label(feature), Face.BOLD).width
    return _behind(feature.kano, easel) + easel.em * 0.1 + number, 2.1 * easel.r


def _label(feature: Feature) -> str:
    return f"{feature.number} !" if feature.failing else feature.number


def _feature(feature: Feature, place: Rect, words: FigureWords, easel: Easel) -> Block:
    """The shape with the number of the card behind it."""
    r, middle = easel.r, place.h / 2
    number = easel.text(
        _behind(feature.kano, easel), middle + easel.em * 0.35, _label(feature), Face.BOLD
    )
    ground = Box(number.x, middle - easel.em * 0.5, number.width, easel.em, WHITE)
    shape = _shape(feature.kano, r, middle, easel, feature.failing)
    return Block(
        f"feature:{feature.key}",
        Role.NOTE,
        *place,
        prims=(*shape, ground, number),
        ref=feature.key,
        text=_said(feature, words),
    )


def _tray(
    features: Sequence[Feature], tray: Rect, words: FigureWords, easel: Easel
) -> Iterator[Block]:
    """The contacts whose fulfilment nobody knows, side by side under the figure."""
    em = easel.em
    rule = Line(tray.x, tray.y, tray.right, tray.y, Pen(HAIR, easel.stroke * 0.6))
    head = easel.text(tray.x, tray.y + em * 1.3, words.unknown, Face.BOLD, SOFT)
    yield Block("kano:tray", Role.BAND, 0, 0, easel.w, easel.h, (rule, head))
    places = _rows([_size(feature, easel) for feature in features], tray, easel)
    for feature, place in zip(features, places, strict=True):
        yield _feature(feature, place, words, easel)


def _rows(sizes: Sequence[tuple[float, float]], tray: Rect, easel: Easel) -> list[Rect]:
    """Places in rows, as wide as wanted; closer together where there are too many."""
    em, each = easel.em, max(1, -(-len(sizes) // TRAY_ROWS))
    wanted = max((w + em * 0.6 for w, _ in sizes), default=1.0)
    room = tray.w - wanted
    most = int(tray.w / wanted)
    each = max(each, min(most, len(sizes)))
    step = min(wanted, room / (each - 1)) if each > 1 else 0.0
    return [
        Rect(
            tray.x + at % each * step,
            tray.y + em * 2.0 + at // each * easel.line * 1.7,
            w,
            h,
        )
        for at, (w, h) in enumerate(sizes)
    ]


def _said(feature: Feature, words: FigureWords) -> str:
    """What a screen reader says of a contact."""
    parts = [f"{feature.number} {feature.title}", word(words.language, "kano", feature.kano.value)]
    if feature.fulfilment is None:
        parts.append(words.unknown)
    else:
        mark = f"{feature.fulfilment:g}".replace(".", words.decimal)
        parts.append(f"{words.fulfilment.lower()} {mark}")
    if feature.failing:
        parts.append(words.failing)
    return ", ".join(parts) + "."
