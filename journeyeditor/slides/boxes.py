"""A card as one box with text: what it says, in the size that its slide can bear."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.layout.card import title_of
from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.layout.style import SOFT
from journeyeditor.layout.tidy import one_row
from journeyeditor.model.cards import AnyCard, Quote
from journeyeditor.slides.fit import LINE, SLACK, cut, fits, largest
from journeyeditor.slides.shapes import PUSHED, Row, Run
from journeyeditor.slides.told import Told

SIZES = (16.0, 15.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0)
"""Of titles, in points; the cards of a slide share one."""

READ = 10.0
"""The least size of a title, in points, that leaves room for signs below it."""

SMALL = 9.0
"""Of numbers, channels and departments."""

INSET = 1.5
"""Between the border of a card and its text, in mm."""

RADIUS = 1.6
"""Of the corners of a card, in mm."""

NARROW = 20.0
"""A narrower card shows its number alone, in mm."""

NUMBER_SIZES = (10.0, 9.0, 8.0, 7.0, 6.0)


def text_size(told: Told, cards: Sequence[tuple[AnyCard, Rect]]) -> float:
    """The size that three quarters of the titles fit in; the others take their own, smaller one.

    Those that fit in none have no say. Where no card takes a title, that of the numbers.
    """
    found: list[float] = []
    for card, rect in cards:
        room, size = _title_room(told, card, rect), _own_size(told, card, rect)
        if rect.w >= NARROW and _title_fits(told, card, size, room):
            found.append(size)
    if found:
        return sorted(found)[len(found) // 4]
    return min((_number_size(told, card, rect) for card, rect in cards), default=SIZES[0])


def _own_size(told: Told, card: AnyCard, rect: Rect) -> float:
    room = _title_room(told, card, rect)
    return next((size for size in SIZES if _title_fits(told, card, size, room)), SIZES[-1])


def _title_fits(told: Told, card: AnyCard, size: float, room: Rect) -> bool:
    return fits(told.fonts, _title(card), Face.REGULAR, size, room.w, room.h)


def card_rows(told: Told, card: AnyCard, rect: Rect, size: float) -> list[Row]:
    """What stands on a card."""
    if rect.w < NARROW:
        return [_number(told, card, rect, size)]
    room, size = _title_room(told, card, rect), min(size, _own_size(told, card, rect))
    title = cut(told.fonts, _title(card), Face.REGULAR, size, room.w, room.h)
    rows = [Row((Run(title, size, italic=isinstance(card, Quote)),))]
    if told.number(card):
        rows.insert(0, _head(told, card, room.w))
        if _has_foot(told, card, rect):
            foot = _joined(told.fonts, told.signs(card), room.w)
            rows.append(Row((Run(foot, SMALL, colour=SOFT),)))
    return rows


def _title(card: AnyCard) -> str:
    return one_row(title_of(card))


def _title_room(told: Told, card: AnyCard, rect: Rect) -> Rect:
    """Between the lines above and below the title."""
    count = 1 + _has_foot(told, card, rect) if told.number(card) else 0
    return _room(rect, count)


def _has_foot(told: Told, card: AnyCard, rect: Rect) -> bool:
    """Whether the signs have a line: the title comes first, and in a size that can be read."""
    room = _room(rect, 2)
    return bool(told.signs(card)) and _title_fits(told, card, READ, room)


def _room(rect: Rect, count: int) -> Rect:
    """What a card has inside, without so many small lines."""
    taken = count * SMALL * MM_PER_PT * LINE
    return Rect(0.0, 0.0, rect.w - 2 * INSET, rect.h - 2 * INSET - taken)


def _head(told: Told, card: AnyCard, w: float) -> Row:
    """The number, the channel if there is room for it, and at the right the feeling."""
    number, score = told.number(card), told.score(card)
    width = told.fonts.width
    taken = width(f"{number}  {score}", Face.BOLD, SMALL) * SLACK
    channel = _joined(told.fonts, (told.channel(card),), w - taken - 2.0)
    runs = [Run(number, SMALL, bold=True)]
    if channel:
        runs.append(Run(f"  {channel}", SMALL, colour=SOFT))
    right = (Run(score, SMALL, bold=True),) if score else ()
    return Row(tuple(runs), right=right, tab=w - 0.5)


def _number(told: Told, card: AnyCard, rect: Rect, size: float) -> Row:
    """The number alone, or nothing where not even that fits."""
    number, room = told.number(card), _number_room(rect)
    if not fits(told.fonts, number, Face.BOLD, size, room.w, room.h):
        number = ""
    return Row((Run(number, size, bold=True),), centred=True)


def _number_size(told: Told, card: AnyCard, rect: Rect) -> float:
    room = _number_room(rect)
    return largest(told.fonts, told.number(card), Face.BOLD, NUMBER_SIZES, room.w, room.h)


def _number_room(rect: Rect) -> Rect:
    return rect._replace(w=rect.w - 2 * RADIUS * PUSHED - 0.2)


def _joined(fonts: Fonts, parts: Sequence[str], w: float) -> str:
    """As many of the parts as fit on a line; the first alone may be cut."""
    height = SMALL * MM_PER_PT * LINE
    for count in range(len(parts), 0, -1):
        line = one_row(" · ".join(parts[:count]))
        if fits(fonts, line, Face.REGULAR, SMALL, w, height):
            return line
    line = cut(fonts, one_row(parts[0]), Face.REGULAR, SMALL, w, height) if parts else ""
    return "" if line == "…" else line
