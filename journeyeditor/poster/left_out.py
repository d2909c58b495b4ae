"""What a sheet cuts short, to be printed whole in the appendix, in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from journeyeditor.layout.card import title_of
from journeyeditor.layout.context import Context, Facts, facts_of, sources
from journeyeditor.layout.drawing import Block, Role, Text, walk
from journeyeditor.model.base import Id
from journeyeditor.model.find import Place, in_order, places

ELLIPSIS = "…"


class Part(IntEnum):
    """The parts of the appendix, in order."""

    CARDS = 0
    FINDINGS = 1
    ACTIONS = 2
    OTHER = 3


class LeftOut(NamedTuple):
    """A text that was cut: its label (a number, a heading), all of it, and what goes with it.

    `block_id` is the block on the sheet that shows its beginning, "" when nothing of it is shown.
    """

    part: Part
    label: str
    text: str
    note: str = ""
    block_id: str = ""


def left_out(ctx: Context, blocks: Sequence[Block]) -> Iterator[LeftOut]:
    """Everything on these blocks that ends in an ellipsis but does not end there."""
    cards = _cards(ctx, blocks)
    for top in blocks:
        for block, _, _ in walk(top):
            if block.role is Role.CARD:
                continue
            if block.text and _is_cut(block, block.text):
                yield _other(block)
    yield from cards


def _is_cut(block: Block, whole: str) -> bool:
    """Whether a line of the block ends in an ellipsis that its text does not have there."""
    lines = (prim.text for prim in block.prims if isinstance(prim, Text))
    return any(line.endswith(ELLIPSIS) and line not in whole for line in lines)


def _other(block: Block) -> LeftOut:
    """A text that is no card's: its label is what stands before it."""
    part = {"finding": Part.FINDINGS, "action": Part.ACTIONS}.get(
        block.id.partition(":")[0], Part.OTHER
    )
    label, separator, text = block.text.partition(", ")
    if part is not Part.OTHER:
        mark = ": " if part is Part.FINDINGS else ". "
        label, separator, text = block.text.partition(mark)
    if not separator or block.role is Role.STAGE:
        label, text = "", block.text
    return LeftOut(part, label, text, block_id=block.id)


def _cards(ctx: Context, blocks: Sequence[Block]) -> Iterator[LeftOut]:
    shown = {
        block.ref: block
        for top in blocks
        for block, _, _ in walk(top)
        if block.role is Role.CARD and block.ref
    }
    facts = _facts(ctx)
    names = {stage.id: stage.name for stage in ctx.journey.stages}
    numbers = {stage.id: at for at, stage in enumerate(ctx.journey.stages, 1)}
    for place in _in_order(ctx):
        block = shown.get(place.card.id)
        if block is None:
            continue
        fact = facts[place.card.id]
        title = title_of(place.card)
        lines = [prim.text for prim in block.prims if isinstance(prim, Text)]
        whole = f"{title}\n{fact.department}"
        cut = any(line.endswith(ELLIPSIS) and line not in whole for line in lines)
        if cut or not _says(lines, title):
            stage = f"{numbers[place.stage_id]} {names[place.stage_id]}"
            note = " · ".join(part for part in (stage, place.lane.name, fact.department) if part)
            yield LeftOut(Part.CARDS, fact.number, title, note, block.id)


def _says(lines: Sequence[str], title: str) -> bool:
    """Whether a title can be read on a card at all; compact ones may show a number alone."""
    first = title.split(maxsplit=1)[0][:2] if title.split() else ""
    return any(line.lstrip().startswith(first) for line in lines)


def _in_order(ctx: Context) -> list[Place]:
    """Cards in reading order, then those of lanes without an order."""
    ordered = list(in_order(ctx.journey))
    known = {place.card.id for place in ordered}
    return [*ordered, *(place for place in places(ctx.journey) if place.card.id not in known)]


def _facts(ctx: Context) -> Mapping[Id, Facts]:
    src = sources(ctx)
    found: dict[Id, Facts] = {}
    for lane in ctx.journey.lanes:
        rows = facts_of(ctx, lane, src)
        for cell in lane.cells:
            for card, fact in zip(cell.cards, rows[cell.stage_id], strict=True):
                found[card.id] = fact
    return found
