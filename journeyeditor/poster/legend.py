"""The legend: every sign that the map uses and no other, in columns under one heading.

Pure layout; coordinates in mm from the upper left corner of the legend.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from journeyeditor.layout.badges import KANO_LETTERS
from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Face, Role
from journeyeditor.layout.geometry import MM_PER_PT, Point
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.style import SOFT
from journeyeditor.model.enums import CurveKind, Kano, LinkKind
from journeyeditor.model.vocabulary import scale_feeling, word
from journeyeditor.poster.legend_words import LegendWords, legend_words
from journeyeditor.poster.papers import Measures
from journeyeditor.poster.seen import Seen, visible
from journeyeditor.poster.signs import MIDDLE, Sign, Signs
from journeyeditor.poster.type import Hand, set_lines
from journeyeditor.poster.usage import Usage, usage

ROW = 11.0
"""Height of a row of the legend, in units of the paper."""


MOST_TEXT = 150.0
"""How wide a word of the legend can be before it ends in an ellipsis, in units of the paper."""


class Entry(NamedTuple):
    """A sign and what it means."""

    sign: Sign
    text: str


def legend(
    ctx: Context,
    measures: Measures,
    w: float,
    more: Sequence[Entry] = (),
    stacked: bool = False,
    notes: Sequence[str] = (),
    counted: bool = True,
    found: Seen | None = None,
) -> Block:
    """The legend, `w` mm wide and as high as its rows; nothing at all for a bare map.

    `more` comes after what the map shows, `notes` are lines below. `stacked`: the heading stands
    above, not beside it. `counted`: it says how many cards there are of each grade of evidence.
    `found` is what the map shows once it is laid out; before that, what it could show.
    """
    u, words = measures.unit, legend_words(ctx.words.language)
    head_size = measures.head_pt
    head = ctx.text(0, head_size * MM_PER_PT, words.heading, head_size, Face.BOLD)
    heading = Block(
        "legend:head", Role.LEGEND, 0, 0, head.width, head_size * MM_PER_PT * 1.27, (head,)
    )
    signs = Signs(ctx, u, measures.label_pt)
    rows = _once([*entries(ctx, signs, counted, found), *more])
    if not rows and not any((measured(ctx), *notes)):
        return Block("legend", Role.LEGEND, 0, 0, w, 0)
    x, top = (0.0, heading.h + 2.0 * u) if stacked else (head.width + 12.0 * u, 0.0)
    blocks = _grid(ctx, measures, rows, Point(x, top), w - x)
    h = max([heading.h, *(block.y + block.h for block in blocks)])
    hand = Hand(measures.label_pt, colour=SOFT)
    for index, note in enumerate((measured(ctx), *notes)):
        if note:
            y = h + (2.0 * u if index == 0 else 0.0)
            line = set_lines(ctx, note, hand, 0, 0, w - x, 1)
            name = "legend:note" if index == 0 else f"note:{index}"
            blocks.append(Block(name, Role.LEGEND, x, y, w - x, line.h, line.prims, text=note))
            h = y + line.h
    return Block("legend", Role.LEGEND, 0, 0, w, h, (), (heading, *blocks), text=words.heading)


def _grid(
    ctx: Context, measures: Measures, found: Sequence[Entry], at: Point, room: float
) -> list[Block]:
    """The entries down the columns, as many columns as fit; texts of a column start together."""
    u, size = measures.unit, measures.label_pt
    gap = 2.5 * u
    most = min(MOST_TEXT * u, room - 12.0 * u)
    texts = [break_lines(ctx.fonts, each.text, Face.REGULAR, size, most, 1)[0] for each in found]
    widths = [
        (entry.sign.w, gap + ctx.fonts.width(text, Face.REGULAR, size))
        for entry, text in zip(found, texts, strict=True)
    ]
    rows = _rows(widths, room, 9.0 * u)
    blocks: list[Block] = []
    x = at.x
    for start in range(0, len(found), rows):
        part = widths[start : start + rows]
        sign_w, text_w = (max(side) for side in zip(*part, strict=True))
        for row, entry in enumerate(found[start : start + rows]):
            y = MIDDLE * u + size * MM_PER_PT * 0.35
            text = ctx.text(sign_w + gap, y, texts[start + row], size)
            shape = (x, at.y + row * ROW * u, sign_w + text_w, 9.0 * u)
            prims = (*entry.sign.prims, text)
            name = f"legend:{start + row}"
            blocks.append(
                Block(name, Role.LEGEND, *shape, prims, text=entry.text, overhang=0.5 * u)
            )
        x += sign_w + text_w + 9.0 * u
    return blocks


def _rows(widths: Sequence[tuple[float, float]], room: float, gap: float) -> int:
    """The least number of rows with which all columns fit into the room."""
    for rows in range(1, len(widths)):
        total = -gap
        for start in range(0, len(widths), rows):
            signs, texts = zip(*widths[start : start + rows], strict=True)
            total += max(signs) + max(texts) + gap
        if total <= room:
            return rows
    return max(1, len(widths))


def _once(found: Iterable[Entry]) -> list[Entry]:
    """The entries, each once: a note may have the sign of what hangs on cards."""
    return list({entry.text: entry for entry in reversed([*found])}.values())[::-1]


def entries(
    ctx: Context,
    signs: Signs,
    counted: bool = True,
    found: Seen | None = None,
) -> Iterator[Entry]:
    """What the legend of this map explains, in order."""
    words = legend_words(ctx.words.language)
    used = usage(ctx) if found is None else visible(ctx, usage(ctx), found)
    yield from _evidence(ctx, signs, used, counted)
    yield from _cards(ctx, words, signs, used)
    yield from _links(words, signs, used)
    yield from _curves(ctx, words, signs, used)
    for name, text in used.icons.items():
        yield Entry(signs.icon(name), text)
    for name in used.attached:
        yield Entry(signs.icon(name), words.attached[name])


def _evidence(ctx: Context, signs: Signs, used: Usage, counted: bool) -> Iterator[Entry]:
    for level, count in used.evidence.items():
        if used.hue is not None:
            name = word(ctx.project.language, "evidence", level)
            text = f"{name}: {count}" if counted else name
            yield Entry(signs.evidence(level, used.hue), text)


def _cards(ctx: Context, words: LegendWords, signs: Signs, used: Usage) -> Iterator[Entry]:
    language = ctx.project.language
    if used.employee_number:
        yield Entry(signs.number(used.employee_number), words.employee_card)
    for mot in used.mots:
        yield Entry(signs.plate(ctx.words.plate(mot)), word(language, "mot", mot))
    if used.failed:
        yield Entry(signs.plate(ctx.words.failed), words.failed)
    if used.bare:
        yield Entry(signs.plate(""), words.bare_plate)
    for kano in used.kanos:
        yield Entry(signs.kano(KANO_LETTERS[kano]), word(language, "kano", kano))
    if used.fulfilled is not None:
        sign = signs.kano(KANO_LETTERS[used.fulfilled], fulfilment="8")
        yield Entry(sign, words.fulfilment)
    if used.failing:
        letter = KANO_LETTERS[Kano.BASIC]
        yield Entry(signs.kano(letter, failing=True), words.failing_basic)
    if used.friction:
        yield Entry(signs.friction(), words.friction)
    if used.missing:
        yield Entry(signs.missing(), words.unknown_deviation)
    if used.unplanned:
        yield Entry(signs.number("+1"), words.unplanned)
    if used.stacked:
        yield Entry(signs.together(), words.together)
    if used.crossing:
        yield Entry(signs.crossing(), words.crossing)


def _links(words: LegendWords, signs: Signs, used: Usage) -> Iterator[Entry]:
    if used.linked:
        yield Entry(signs.linked(), words.supports)
    if used.nobody:
        yield Entry(signs.nobody(), words.nobody)
    if used.handed:
        yield Entry(signs.handed(), words.handed)
    if used.both_hurt:
        yield Entry(signs.both_hurt(), words.both_hurt)
    names = {
        LinkKind.HAND_OVER: words.hand_over,
        LinkKind.SEQUENCE: words.sequence,
        LinkKind.FEEDBACK: words.feedback,
        LinkKind.UMOT_ZMOT: words.returns,
    }
    for kind in used.links:
        if kind in names:
            yield Entry(signs.link(kind), names[kind])
    if used.backward:
        yield Entry(signs.link(LinkKind.FEEDBACK), words.backward)
    if used.carried:
        yield Entry(signs.carried(), words.carried)
    if used.loop:
        yield Entry(signs.loop(), words.loop)


def _curves(ctx: Context, words: LegendWords, signs: Signs, used: Usage) -> Iterator[Entry]:
    names = {
        CurveKind.ESTIMATED: words.estimated,
        CurveKind.MEASURED: words.measured,
        CurveKind.TARGET: words.target,
    }
    for kind, look in used.curves:
        text = names[kind]
        if look.name:
            text = words.curve_named.format(name=look.name, kind=text)
        yield Entry(signs.curve(kind, look), text)
    if used.few:
        yield Entry(signs.few(), words.few)
    if used.read:
        yield Entry(signs.read(), words.read)
    if used.confidence:
        yield Entry(signs.confidence(), words.confidence)
    if used.bridged:
        yield Entry(signs.bridge(), words.bridge)
    if used.onward:
        yield Entry(signs.onward(), words.onward)
    if used.dotted:
        yield Entry(signs.dotted(), words.dotted)
    if used.peak_and_end:
        yield Entry(signs.peak(), words.peak)
        yield Entry(signs.end(), words.end)
    if used.emotion:
        for step in (2, 1, 0, -1, -2):
            number = ctx.words.number(step, plus=True, decimals=0)
            feeling = scale_feeling(ctx.project.language, step)
            yield Entry(signs.feeling(step), f"{number} {feeling}")


def measured(ctx: Context) -> str:
    """How many answers the measurements of the map rest on, and when they were taken."""
    metrics, words = ctx.journey.metrics, legend_words(ctx.words.language)
    if not metrics:
        return ""
    kinds = ", ".join(dict.fromkeys(words.metrics[metric.kind] for metric in metrics))
    counts = [metric.n for metric in metrics]
    least, most = min(counts), max(counts)
    n = f"{least}" if least == most else f"{least}–{most}"
    periods = dict.fromkeys(metric.period for metric in metrics if metric.period)
    return "; ".join((words.measurements.format(kinds=kinds, n=n), *periods))
