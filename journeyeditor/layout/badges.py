"""The two rows of signs on a card: channel, moment of truth, Kano, friction, score; number."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.layout.context import Context, Facts
from journeyeditor.layout.drawing import Box, Face, Path, Pen, Prim, Prims
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.icons import ICONS, icon
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.layout.outline import polygon
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.style import INK, SOFT, VERMILLION, WHITE
from journeyeditor.model.cards import AnyCard, CustomerAction, Touchpoint, Wait
from journeyeditor.model.enums import Deviation, Kano

KANO_LETTERS: Mapping[Kano, str] = MappingProxyType(
    {
        Kano.BASIC: "B",
        Kano.PERFORMANCE: "P",
        Kano.DELIGHTER: "D",
        Kano.INDIFFERENT: "I",
        Kano.REVERSE: "R",
    }
)
"""The letters on the Kano square, the same in both languages."""


BETWEEN = 1.4
"""Between two signs, in mm at unit 1."""


class Badge(NamedTuple):
    """A sign of the top row: how wide it is and how to draw it with its left side at x."""

    width: float
    draw: Callable[[float], Prims]


def friction_count(card: AnyCard) -> int:
    """How many frictions a card carries; an avoidable contact counts as one."""
    flags = len(getattr(card, "friction", ()))
    return flags + (1 if getattr(card, "avoidable", False) else 0)


def top_row(ctx: Context, card: AnyCard, facts: Facts, width: float) -> Prims:
    """Signs from the left, the score at the right end; what does not fit gives way in order.

    The friction loses its count, then Kano goes, then the plate loses its letters; on a card that
    has hardly room for the score even the sign of its channel goes. The score never goes.
    """
    style = ctx.style
    em = style.meta_pt * MM_PER_PT
    side = em * 1.38
    x = style.pad + style.edge
    sign = facts.sign if facts.sign in ICONS else card.kind
    prims: list[Prim] = []
    right = width - style.pad + 0.6 * style.unit
    if facts.v is not None:
        score = ctx.words.number(facts.v, plus=True)
        text = ctx.text(
            right, style.pad + side * 0.8, score, style.score_pt, Face.BOLD, anchor="end"
        )
        prims.append(text)
        right -= text.width + 1.0 * style.unit
    if right < x + side:
        return tuple(prims)
    prims.insert(0, icon(sign, x, style.pad, side, INK))
    x += side + 1.5 * style.unit
    badges = _fitting(ctx, card, facts, right - x) if style.draws(MapMark.BADGES) else []
    for badge in badges:
        prims += badge.draw(x)
        x += badge.width + BETWEEN * style.unit
    return tuple(prims)


def _fitting(ctx: Context, card: AnyCard, facts: Facts, room: float) -> list[Badge]:
    """The signs for which there is room; on a very narrow card the last ones go altogether."""
    badges: list[Badge] = []
    for count, kano, letters in (
        (True, True, True),
        (False, True, True),
        (False, False, True),
        (False, False, False),
    ):
        badges = _badges(ctx, card, facts, count, kano, letters)
        if _width(ctx, badges) <= room:
            return badges
    while badges and _width(ctx, badges) > room:
        badges = badges[1:]
    return badges


def _width(ctx: Context, badges: Sequence[Badge]) -> float:
    """How wide signs are side by side, in mm."""
    return sum(badge.width for badge in badges) + BETWEEN * ctx.style.unit * (len(badges) - 1)


def _badges(
    ctx: Context, card: AnyCard, facts: Facts, count: bool, kano: bool, letters: bool
) -> list[Badge]:
    badges: list[Badge] = []
    if isinstance(card, Touchpoint):
        if card.deviation is Deviation.FAILED:
            badges.append(_plate(ctx, ctx.words.failed if letters else ""))
        badges += [_plate(ctx, ctx.words.plate(mot) if letters else "") for mot in card.mot]
        if card.kano is not None and kano:
            badges.append(_kano(ctx, card, facts.failing))
    frictions = friction_count(card)
    if frictions:
        badges.append(_friction(ctx, str(frictions) if count else ""))
    return badges


def _row(ctx: Context) -> tuple[float, float]:
    """Height of a badge and the y of its upper side, in mm."""
    em = ctx.style.meta_pt * MM_PER_PT
    height = em * 1.28
    return height, ctx.style.pad + (em * 1.38 - height) / 2


def _plate(ctx: Context, letters: str) -> Badge:
    """A black six-sided plate: a moment of truth, or "failed"."""
    height, top = _row(ctx)
    size, u = ctx.style.small(0.82), ctx.style.unit
    half, slope = height / 2, height / 2 * 0.55
    inner = (ctx.fonts.width(letters, Face.BOLD, size) if letters else 2.0 * u) + 0.8 * u

    def draw(x: float) -> Prims:
        shape = polygon(
            (0, half),
            (slope, 0),
            (slope + inner, 0),
            (2 * slope + inner, half),
            (slope + inner, height),
            (slope, height),
        )
        plate = Path(shape, x, top, 1.0, INK)
        if not letters:
            return (plate,)
        text = ctx.text(
            x + slope + inner / 2, top + height * 0.72, letters, size, Face.BOLD, WHITE, "middle"
        )
        return (plate, text)

    return Badge(inner + 2 * slope, draw)


def _kano(ctx: Context, card: Touchpoint, failing: bool) -> Badge:
    """The Kano class in a square, and behind it how far it is fulfilled (0 to 10), if known.

    A must-be that is not in order: vermillion and "!".
    """
    height, top = _row(ctx)
    u, size = ctx.style.unit, ctx.style.small(0.95)
    letter = "" if card.kano is None else KANO_LETTERS[card.kano]
    known = _fulfilment(ctx, card.fulfilment)
    behind = known + ("!" if failing else "")
    gap = beside(known) * u
    mark = ctx.fonts.width(behind, Face.BOLD, size) + gap if behind else 0.0

    def draw(x: float) -> Prims:
        pen = Pen(VERMILLION, 1.0 * u) if failing else Pen(INK, 0.55 * u)
        prims: list[Prim] = [Box(x, top, height, height, WHITE, pen, 0.9 * u)]
        prims.append(
            ctx.text(x + height / 2, top + height * 0.755, letter, size, Face.BOLD, anchor="middle")
        )
        if behind:
            right = x + height + gap
            prims.append(ctx.text(right, top + height * 0.755, behind, size, Face.BOLD))
        return tuple(prims)

    return Badge(height + mark, draw)


def beside(number: str) -> float:
    """The gap between the square of a Kano class and what stands behind it, in mm at unit 1."""
    return 1.5 if number else 0.9


def _fulfilment(ctx: Context, value: float | None) -> str:
    if value is None:
        return ""
    return ctx.words.number(value, decimals=0 if value == round(value) else 1)


def _friction(ctx: Context, count: str) -> Badge:
    """A triangle with the number of frictions."""
    height, top = _row(ctx)
    u, size = ctx.style.unit, ctx.style.small(0.82)
    width = height * 1.3

    def draw(x: float) -> Prims:
        shape = polygon((0, height + 0.2 * u), (width / 2, -0.4 * u), (width, height + 0.2 * u))
        prims: list[Prim] = [Path(shape, x, top, 1.0, WHITE, Pen(VERMILLION, 0.9 * u))]
        if count:
            prims.append(
                ctx.text(
                    x + width / 2, top + height * 0.92, count, size, Face.BOLD, anchor="middle"
                )
            )
        return tuple(prims)

    return Badge(width, draw)


def bottom_row(ctx: Context, card: AnyCard, facts: Facts, width: float, height: float) -> Prims:
    """Number in reading order, department, and at most three signs of what hangs on the card."""
    style = ctx.style
    em = style.meta_pt * MM_PER_PT
    y = height - style.pad - em * 0.18
    x = style.pad + style.edge
    prims: list[Prim] = []
    number = facts.number
    if isinstance(card, Touchpoint) and card.deviation is Deviation.AD_HOC:
        number = "+" + number
    if number:
        text = ctx.text(x, y, number, style.meta_pt, Face.BOLD)
        prims.append(text)
        x += text.width + em * 0.4
    marks = facts.marks if style.draws(MapMark.BADGES) else ()
    signs, right = _marks(ctx, marks, width - style.pad, y, em)
    prims += signs
    department, face = _department(ctx, card, facts)
    if department and right - x > 1.5 * em:
        line = break_lines(ctx.fonts, department, face, style.meta_pt, right - x, 1)[0]
        prims.append(ctx.text(x, y, line, style.meta_pt, face, SOFT))
    return tuple(prims)


def _department(ctx: Context, card: AnyCard, facts: Facts) -> tuple[str, Face]:
    if facts.department:
        return facts.department, Face.REGULAR
    if isinstance(card, Wait):
        employee = facts.number.startswith(ctx.words.employee_mark)
        waits = ctx.words.employee_waits if employee else ctx.words.customer_waits
        return waits, Face.ITALIC
    if isinstance(card, CustomerAction):
        return "", Face.REGULAR
    return ctx.words.no_department, Face.ITALIC


def _marks(
    ctx: Context, marks: tuple[str, ...], right: float, y: float, em: float
) -> tuple[Prims, float]:
    """The signs at the right end of the bottom row, and where they begin."""
    if not marks:
        return (), right
    u, size = ctx.style.unit, em * 1.15
    prims: list[Prim] = []
    if len(marks) > 3:
        more = ctx.text(right, y, f"+{len(marks) - 3}", ctx.style.small(0.8), anchor="end")
        prims.append(more)
        right -= more.width + 0.8 * u
    for name in reversed(marks[:3]):
        right -= size
        prims.append(icon(name, right, y - size * 0.82, size, INK))
        right -= 0.8 * u
    return tuple(prims), right
