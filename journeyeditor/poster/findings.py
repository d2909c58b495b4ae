"""What a result poster says of the map: numbers that can be read from afar, a sentence each.

Pure layout; coordinates in mm from the upper left corner of the panel.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from journeyeditor.layout.drawing import Block, Face, Role
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.style import SOFT
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.left_out import LeftOut, Part
from journeyeditor.poster.type import Hand, set_lines
from journeyeditor.telling.headlines import Headline

LINES = 3
"""Lines of a sentence at most, where there is room."""

BETWEEN = 0.3
"""Between two findings, in lines."""

MOST_NUMBER = 0.3
"""The part of the panel that numbers take at most."""


def findings(
    desk: Desk, w: float, most_h: float, *, heading: str, found: Sequence[Headline]
) -> Block:
    """The panel, `w` mm wide and no higher than it must be; fewer lines where it would be."""
    for lines in range(LINES, 0, -1):
        block = _panel(desk, heading, found, w, lines)
        if block.h <= most_h:
            break
    while block.h > most_h and len(found) > 1:
        found = found[:-1]
        block = _panel(desk, heading, found, w, 1)
    return block


def findings_left_out(found: Sequence[Headline], shown: frozenset[str]) -> Iterator[LeftOut]:
    """The findings whose blocks are not among those shown."""
    for index, head in enumerate(found):
        if f"finding:{index}" not in shown:
            yield LeftOut(Part.FINDINGS, head.number, head.sentence)


def _panel(desk: Desk, heading: str, found: Sequence[Headline], w: float, lines: int) -> Block:
    measures, ctx, u = desk.measures, desk.ctx, desk.unit
    head = set_lines(ctx, heading, Hand(measures.head_pt, Face.BOLD), 0, 0, w, 1)
    children = [Block("findings:head", Role.TITLE, 0, 0, w, head.h, head.prims)]
    y = head.h + 3.0 * u
    number_w = _number_width(desk, found, w)
    for index, headline in enumerate(found):
        row = _row(desk, headline, index, (number_w, w, lines), y)
        children.append(row)
        y += row.h + BETWEEN * Hand(measures.finding_pt).line
    for index, source in enumerate(dict.fromkeys(each.source for each in found if each.source)):
        note = set_lines(ctx, source, Hand(measures.label_pt, colour=SOFT), 0, 0, w, 2)
        children.append(
            Block(f"source:{index}", Role.NOTE, 0, y, w, note.h, note.prims, text=source)
        )
        y += note.h
    return Block("findings", Role.TITLE, 0, 0, w, y, (), tuple(children))


def _number_width(desk: Desk, found: Sequence[Headline], w: float) -> float:
    size, fonts = desk.measures.number_pt, desk.subject.fonts
    widest = max((fonts.width(each.number, Face.BOLD, size) for each in found), default=0.0)
    return min(widest, MOST_NUMBER * w)


def _row(
    desk: Desk, headline: Headline, index: int, shape: tuple[float, float, int], y: float
) -> Block:
    """The number at the right of its column, the sentence beside it on the same baseline."""
    number_w, w, lines = shape
    measures, ctx = desk.measures, desk.ctx
    large = measures.number_pt * MM_PER_PT
    x = number_w + 8.0 * desk.unit
    number = ctx.text(number_w, large, headline.number, measures.number_pt, Face.BOLD, anchor="end")
    top = large - measures.finding_pt * MM_PER_PT
    said = set_lines(ctx, headline.sentence, Hand(measures.finding_pt), x, top, w - x, lines)
    h = max(large * 1.27, top + said.h)
    text = f"{headline.number}: {headline.sentence}"
    return Block(f"finding:{index}", Role.TITLE, 0, y, w, h, (number, *said.prims), text=text)
