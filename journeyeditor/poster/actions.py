"""What a result poster says of the improvements: first things first, with lines to sign on.

Pure layout; coordinates in mm from the upper left corner of the panel.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from journeyeditor.analysis.actions import Quadrant
from journeyeditor.layout.drawing import Block, Circle, Face, Line, Pen, Prim, Role
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.style import INK, LINE, SOFT, WHITE
from journeyeditor.model.base import Id
from journeyeditor.model.project import Action
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.type import Hand, set_lines
from journeyeditor.telling.findings import Reading

ROW = 1.42
"""Height of an action, in lines of running text."""

KIND, AIMS, SIGN = 0.17, 0.1, 0.24
"""Parts of the panel for the kind of action, what it aims at, and owner with date."""


class Planned(NamedTuple):
    """An action in its place: its quadrant (None = not scored), and what it aims at in short."""

    action: Action
    quadrant: Quadrant | None
    aims: str


def planned(reading: Reading) -> tuple[Planned, ...]:
    """The open actions of the map in the order of A9, those without scores last."""
    by_id = {action.id: action for action in reading.project.actions}
    order, names = reading.found.actions, cause_names(reading)
    ranked = [(each.action_id, each.quadrant) for each in order.ranked]
    rest: list[tuple[Id, Quadrant | None]] = [(each, None) for each in order.unscored]
    return tuple(
        Planned(by_id[action_id], quadrant, _aims(reading, by_id[action_id], names))
        for action_id, quadrant in (*ranked, *rest)
    )


def cause_names(reading: Reading) -> Mapping[Id, str]:
    """R1, R2 ... for the root causes of the project, in its order."""
    return {cause.id: f"R{at}" for at, cause in enumerate(reading.project.root_causes, 1)}


def causes_aimed_at(reading: Reading, plans: Sequence[Planned]) -> Iterator[tuple[str, str]]:
    """The short names that the actions use for root causes, each with its title."""
    aimed = {target for plan in plans for target in plan.action.targets}
    names = cause_names(reading)
    for cause in reading.project.root_causes:
        if cause.id in aimed:
            yield names[cause.id], cause.title


def kind_of(desk: Desk, plan: Planned) -> str:
    """The kind of an action in words: its quarter of the matrix."""
    words = desk.words
    return words.unscored if plan.quadrant is None else words.quadrants[plan.quadrant]


def _aims(reading: Reading, action: Action, causes: Mapping[Id, str]) -> str:
    known = (causes.get(target) or reading.number(target) for target in action.targets)
    return " ".join(name for name in known if name)


def actions(desk: Desk, w: float, most_h: float, *, plans: Sequence[Planned]) -> Block:
    """The panel, `w` mm wide; what does not fit into `most_h` mm is counted in the last line."""
    u, words = desk.unit, desk.words
    head = _head(desk, w)
    row = _row_height(desk)
    room = max(1, int((most_h - head.h - 2.0 * u) / row))
    shown = plans if len(plans) <= room else plans[: max(1, room - 1)]
    children = [head]
    y = head.h + 2.0 * u
    for index, plan in enumerate(shown):
        children.append(_row(desk, plan, index, w, y))
        y += row
    if len(shown) < len(plans):
        rest = words.more_actions.format(n=len(plans) - len(shown))
        hand = Hand(desk.measures.label_pt, colour=SOFT)
        line = set_lines(desk.ctx, rest, hand, 12.0 * u, 0, w - 12.0 * u, 1)
        children.append(Block("actions:more", Role.NOTE, 0, y, w, row, line.prims, text=rest))
        y += row
    return Block("actions", Role.TITLE, 0, 0, w, y, (), tuple(children))


def _head(desk: Desk, w: float) -> Block:
    """The heading, and small heads over the columns at the right."""
    measures, ctx, words = desk.measures, desk.ctx, desk.words
    small = Hand(measures.label_pt, colour=SOFT)
    room = w * (1 - AIMS - SIGN) - 2.0 * desk.unit
    title = set_lines(ctx, words.actions, Hand(measures.head_pt, Face.BOLD), 0, 0, room, 1)
    y = (measures.head_pt - measures.label_pt) * MM_PER_PT
    prims = [*title.prims]
    for text, x, part in ((words.aims, room, AIMS), (words.owner, w * (1 - SIGN), SIGN)):
        prims += set_lines(ctx, text, small, x, y, w * part, 1).prims
    return Block("actions:head", Role.TITLE, 0, 0, w, title.h, tuple(prims), text=words.actions)


def _row(desk: Desk, plan: Planned, index: int, w: float, y: float) -> Block:
    measures, ctx, words, u = desk.measures, desk.ctx, desk.words, desk.unit
    row = _row_height(desk)
    base = row / 2 + measures.body_pt * MM_PER_PT * 0.35
    quick = plan.quadrant is Quadrant.QUICK_WIN
    kind = kind_of(desk, plan)
    action = plan.action
    signed = " · ".join(part for part in (action.owner, words.long_date(action.due)) if part)
    small, bold = Hand(measures.label_pt, colour=SOFT), Hand(measures.label_pt, Face.BOLD)
    cells = (
        (12.0 * u, w * (1 - KIND - AIMS - SIGN) - 14.0 * u, action.title, Hand(measures.body_pt)),
        (w * (1 - KIND - AIMS - SIGN), w * KIND - 2.0 * u, kind, small),
        (w * (1 - AIMS - SIGN), w * AIMS - 2.0 * u, plan.aims, bold),
        (w * (1 - SIGN), w * SIGN, signed, Hand(measures.label_pt)),
    )
    prims: list[Prim] = [*_disc(desk, str(index + 1), quick, row / 2)]
    for x, room, text, hand in cells:
        if text:
            line = break_lines(ctx.fonts, text, hand.face, hand.size, room, 1)[0]
            prims.append(ctx.text(x, base, line, hand.size, hand.face, hand.colour))
    rule = Pen(LINE, 0.5 * u, (), False)
    if not signed:
        prims.append(Line(w * (1 - SIGN), base + 1.2 * u, w, base + 1.2 * u, rule))
    said = ", ".join(part for part in (action.title, kind, plan.aims, signed) if part)
    text = f"{index + 1}. {said}"
    return Block(f"action:{index}", Role.TITLE, 0, y, w, row, tuple(prims), text=text)


def _row_height(desk: Desk) -> float:
    return ROW * Hand(desk.measures.body_pt).line


def _disc(desk: Desk, number: str, filled: bool, y: float) -> tuple[Prim, ...]:
    """The place in the order; black for a quick win."""
    u, size = desk.unit, desk.measures.label_pt
    fill, ink = (INK, WHITE) if filled else (WHITE, INK)
    x = 4.8 * u
    disc = Circle(x, y, 4.4 * u, fill, Pen(INK, 0.6 * u))
    base = y + size * MM_PER_PT * 0.35
    return disc, desk.ctx.text(x, base, number, size, Face.BOLD, ink, "middle")
