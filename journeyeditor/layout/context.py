"""What the parts of one layout share, and what a card shows that is not in the card itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from typing import NamedTuple

from journeyeditor.layout.directed import reads_right
from journeyeditor.layout.drawing import Face, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.handed import handed_over
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import INK, Style
from journeyeditor.layout.words import Words
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard, Touchpoint
from journeyeditor.model.enums import (
    Actor,
    CurveKind,
    Deviation,
    Kano,
    LinkKind,
    Ownership,
)
from journeyeditor.model.find import holds_steps
from journeyeditor.model.journey import Cell, JourneyMap, Lane, Stage
from journeyeditor.model.project import Project


class Port(IntEnum):
    """The mark where a link may leave a card."""

    NONE = 0
    LINKED = 1
    OPEN = 2


class Spot(NamedTuple):
    """Where a card stands in its cell."""

    id: Id
    slot: int
    stack: int
    span: int


class Facts(NamedTuple):
    """What a card shows besides its own fields."""

    number: str
    stage_number: int
    v: float | None
    department: str
    sign: str
    port: Port
    failing: bool
    marks: tuple[str, ...]
    handed: bool = False
    """Whether the contact before it has another department."""


@dataclass(frozen=True, slots=True)
class Context:
    """The inputs of one layout. `only` are the stages that are drawn, empty = all.

    `numbered` are the numbers of cards that are not to be counted, None = all are.
    """

    project: Project
    journey: JourneyMap
    style: Style
    words: Words
    fonts: Fonts
    memo: Memo
    only: frozenset[Id] = frozenset()
    numbered: Mapping[Id, str] | None = None

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages that are drawn."""
        if not self.only:
            return self.journey.stages
        return tuple(stage for stage in self.journey.stages if stage.id in self.only)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        face: Face = Face.REGULAR,
        colour: str = INK,
        anchor: str = "start",
    ) -> Text:
        """One line of text; `anchor` says what of it lies at x: start, middle or end."""
        width = self.fonts.width(words, face, size)
        left = x - (width if anchor == "end" else width / 2 if anchor == "middle" else 0.0)
        return Text(left, y, words, size, face, colour, width)

    def line(
        self,
        x: float,
        y: float,
        room: float,
        words: str,
        size: float,
        face: Face = Face.REGULAR,
        colour: str = INK,
    ) -> Text:
        """One line of a column from x, `room` mm wide: at its left, or where reading begins."""
        if reads_right(words):
            return self.text(x + room, y, words, size, face, colour, "end")
        return self.text(x, y, words, size, face, colour)


def spots(ctx: Context, lane: Lane) -> Mapping[Id, tuple[Spot, ...]]:
    """Where the cards of a lane stand, by stage.

    The same object as before while only the contents of cards change.
    """

    def make() -> Mapping[Id, tuple[Spot, ...]]:
        fresh = {cell.stage_id: _cell_spots(ctx, lane, cell) for cell in lane.cells}
        return ctx.memo.keep(("spots kept", lane.id), fresh)

    return ctx.memo.get(("spots", lane.id), (lane.cells,), make)


def _cell_spots(ctx: Context, lane: Lane, cell: Cell) -> tuple[Spot, ...]:
    def make() -> tuple[Spot, ...]:
        fresh = tuple(Spot(c.id, c.slot, c.stack, c.span) for c in cell.cards)
        return ctx.memo.keep(("cell spots kept", lane.id, cell.stage_id), fresh)

    return ctx.memo.get(("cell spots", lane.id, cell.stage_id), (cell,), make)


def numbers(ctx: Context) -> Mapping[Id, Mapping[Id, str]]:
    """For each stage the numbers of its cards in reading order: 1, 2 ... and M1, M2 ..."""
    if ctx.numbered is not None:
        return {stage.id: ctx.numbered for stage in ctx.journey.stages}
    result: dict[Id, Mapping[Id, str]] = {}
    start = {Actor.CUSTOMER: 1, Actor.EMPLOYEE: 1}
    lanes = [
        (lane.actor, index, spots(ctx, lane))
        for index, lane in enumerate(ctx.journey.lanes)
        if holds_steps(lane)
    ]
    for stage in ctx.journey.stages:
        rows = tuple(
            (actor, index, cells[stage.id]) for actor, index, cells in lanes if stage.id in cells
        )
        result[stage.id] = ctx.memo.get(
            ("numbers", stage.id),
            (start[Actor.CUSTOMER], start[Actor.EMPLOYEE], rows),
            partial(_count, dict(start), rows, ctx.words.employee_mark),
        )
        for actor, _, places in rows:
            start[actor] += len(places)
    return ctx.memo.keep("numbers kept", result)


def _count(
    start: dict[Actor, int], rows: tuple[tuple[Actor, int, tuple[Spot, ...]], ...], mark: str
) -> Mapping[Id, str]:
    order = sorted(
        (spot.slot, index, spot.stack, actor, spot.id) for actor, index, row in rows for spot in row
    )
    named: dict[Id, str] = {}
    for _, _, _, actor, card_id in order:
        named[card_id] = f"{'' if actor is Actor.CUSTOMER else mark}{start[actor]}"
        start[actor] += 1
    return named


def feelings_of(ctx: Context) -> Mapping[Id, float]:
    """The feeling shown on each card: of the first curve that knows it, targets apart."""

    def make() -> Mapping[Id, float]:
        known: dict[Id, float] = {}
        for curve in ctx.journey.curves:
            if curve.kind is not CurveKind.TARGET:
                for point in curve.points:
                    if point.card_id is not None:
                        known.setdefault(point.card_id, point.v)
        return known

    return ctx.memo.get("feelings", (ctx.journey.curves,), make)


def links_by_end(ctx: Context) -> frozenset[Id]:
    """The cards that some `supports` link leaves or reaches."""

    def make() -> frozenset[Id]:
        supports = [link for link in ctx.journey.links if link.kind is LinkKind.SUPPORTS]
        return frozenset(link.source for link in supports) | {link.target for link in supports}

    return ctx.memo.get("linked", (ctx.journey.links,), make)


def is_failing_basic(card: AnyCard, v: float | None) -> bool:
    """Whether a must-be is not in order: v < 0, fulfilment < 8 or failed (method, A7)."""
    if not isinstance(card, Touchpoint) or card.kano is not Kano.BASIC:
        return False
    low = card.fulfilment is not None and card.fulfilment < 8
    return low or (v is not None and v < 0) or card.deviation is Deviation.FAILED


def attached(ctx: Context) -> Mapping[Id, tuple[str, ...]]:
    """The signs of what hangs on a card: pain points, opportunities, quotes, teasers."""

    def make() -> Mapping[Id, tuple[str, ...]]:
        found: dict[Id, list[str]] = {}
        for pain in ctx.project.pain_points:
            for card_id in pain.card_ids:
                found.setdefault(card_id, []).append("pain")
        for lane in ctx.journey.lanes:
            if holds_steps(lane):
                continue
            for cell in lane.cells:
                for card in cell.cards:
                    target = getattr(card, "card_id", None)
                    if target is not None:
                        sign = "star" if card.kind == "opportunity" else card.kind
                        found.setdefault(target, []).append(sign)
        for teaser in ctx.project.teasers:
            found.setdefault(teaser.card_id, []).append("teaser")
        return {card_id: tuple(signs) for card_id, signs in found.items()}

    others = tuple(lane for lane in ctx.journey.lanes if not holds_steps(lane))
    return ctx.memo.get("attached", (ctx.project.pain_points, others, ctx.project.teasers), make)


@dataclass(frozen=True, slots=True)
class Sources:
    """The tables that facts come from, each the same object as long as nothing in it changes."""

    feelings: Mapping[Id, float]
    linked: frozenset[Id]
    handed: frozenset[Id]
    marks: Mapping[Id, tuple[str, ...]]
    numbers: Mapping[Id, Mapping[Id, str]]
    departments: Mapping[Id, str]
    signs: Mapping[Id, str]
    stage_numbers: Mapping[Id, int]
    both: bool
    """Whether customers and employees have lanes, so that the one can support the other."""

    def tables(self) -> tuple[object, ...]:
        """All but the numbers as a tuple, for comparing with another layout's."""
        return (
            self.feelings,
            self.linked,
            self.handed,
            self.marks,
            self.departments,
            self.signs,
            self.both,
        )


def sources(ctx: Context) -> Sources:
    """Everything that facts come from."""
    memo, project, journey = ctx.memo, ctx.project, ctx.journey
    return Sources(
        feelings=feelings_of(ctx),
        linked=links_by_end(ctx),
        handed=handed_over(journey, memo),
        marks=attached(ctx),
        numbers=numbers(ctx),
        departments=memo.get(
            "departments",
            (project.departments,),
            lambda: {department.id: department.name for department in project.departments},
        ),
        signs=memo.get(
            "signs",
            (project.channels,),
            lambda: {channel.id: channel.icon for channel in project.channels},
        ),
        stage_numbers={stage.id: index for index, stage in enumerate(journey.stages, 1)},
        both={lane.actor for lane in journey.lanes if holds_steps(lane)} == set(Actor),
    )


def facts_of(ctx: Context, lane: Lane, src: Sources) -> Mapping[Id, tuple[Facts, ...]]:
    """The facts of each card of a lane, by stage; a cell's tuple stays the same if none changed."""
    tables = src.tables()
    return ctx.memo.get(
        ("facts", lane.id),
        (lane, src.numbers, tuple(src.stage_numbers), *tables),
        lambda: {cell.stage_id: _cell_facts(ctx, lane, cell, src, tables) for cell in lane.cells},
    )


def _cell_facts(
    ctx: Context, lane: Lane, cell: Cell, src: Sources, tables: tuple[object, ...]
) -> tuple[Facts, ...]:
    key = ("cell facts", lane.id, cell.stage_id)
    places = (src.stage_numbers[cell.stage_id], src.numbers[cell.stage_id])
    shared = (lane.actor, lane.content, *places, *tables)

    def make() -> tuple[Facts, ...]:
        fresh = ctx.memo.each(
            (*key, "each"),
            shared,
            (cell.cards,),
            lambda at: _facts(lane, cell.cards[at], cell.stage_id, src),
        )
        return ctx.memo.keep((*key, "kept"), fresh)

    return ctx.memo.get(key, (cell, *shared), make)


def _facts(lane: Lane, card: AnyCard, stage_id: Id, src: Sources) -> Facts:
    v = src.feelings.get(card.id)
    department_id = getattr(card, "department_id", None)
    channel_id = getattr(card, "channel_id", None)
    return Facts(
        number=src.numbers[stage_id].get(card.id, ""),
        stage_number=src.stage_numbers[stage_id],
        v=v,
        department=src.departments.get(department_id, "") if department_id else "",
        sign=(src.signs.get(channel_id, "") if channel_id else "") or card.kind,
        port=_port(lane, card, src),
        failing=is_failing_basic(card, v),
        marks=src.marks.get(card.id, ()),
        handed=card.id in src.handed,
    )


def _port(lane: Lane, card: AnyCard, src: Sources) -> Port:
    if not holds_steps(lane):
        return Port.NONE
    if card.id in src.linked:
        return Port.LINKED
    if not src.both:
        return Port.NONE
    if lane.actor is Actor.EMPLOYEE:
        return Port.NONE if card.kind == "wait" else Port.OPEN
    company = isinstance(card, Touchpoint) and card.ownership in (
        Ownership.BRAND,
        Ownership.PARTNER,
    )
    return Port.OPEN if company else Port.NONE
