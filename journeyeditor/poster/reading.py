"""The reading order of a poster: which block is which element of the tagged PDF.

A reader hears the title, what the map is about, then stage by stage the cards lane by lane, then
the curves in words, then findings, actions and legend. Grids, frames, lines and names that repeat
are artifacts.
"""

from __future__ import annotations

from collections.abc import Mapping

from journeyeditor.layout.drawing import Block, walk
from journeyeditor.model.find import find_cell
from journeyeditor.model.journey import JourneyMap, Stage
from journeyeditor.poster.sheet import Sheet
from journeyeditor.poster.tags import Element, Reading

HEAD = ("subtitle", "state")
"""Blocks of the title band that are paragraphs, in order; the columns of facts follow."""


PANELS = (("findings", "finding:"), ("actions", "action:"), ("legend", "legend:"))
"""What stands under the map, in order: the name of each panel, and how its items are named."""


def reading_order(journey: JourneyMap, sheet: Sheet) -> Reading:
    """The plan for a composed sheet. Elements without content stay in it until it is written."""
    blocks = {block.id: block for top in sheet.blocks for block, _, _ in walk(top)}
    root = Element("Document")
    elements: dict[str, Element] = {"title": root.add("H1")}
    for name in (*HEAD, *(name for name in blocks if name.startswith("info:"))):
        elements[name] = root.add("P")
    for stage in journey.stages:
        _stage(journey, stage, blocks, root.add("Sect"), elements)
    for block_id in blocks:
        if block_id.startswith("draw:"):
            elements[block_id] = root.add("P")
    for curve in journey.curves:
        if block := blocks.get(f"curve:{curve.id}"):
            elements[block.id] = root.add("Figure", alt=block.text)
    for name, items in PANELS:
        _panel(blocks, root.add("Sect"), elements, name, items)
    for name in ("parking", "commitments"):
        elements[name] = root.add("P")
    return Reading(root, elements)


def _stage(
    journey: JourneyMap,
    stage: Stage,
    blocks: Mapping[str, Block],
    section: Element,
    elements: dict[str, Element],
) -> None:
    elements[f"stage:{stage.id}"] = section.add("H2")
    for name in (f"loop:{stage.id}", f"exit:{stage.id}"):
        if name in blocks:
            elements[name] = section.add("P")
    here: set[str] = set()
    for lane in journey.lanes:
        cell = find_cell(lane, stage.id)
        if cell is None:
            continue
        items = section.add("L", title=lane.name)
        for card in cell.cards:
            elements[f"card:{card.id}"] = items.add("LI").add("LBody")
            here.add(card.id)
    for link in journey.links:
        if link.source in here and link.label:
            elements[f"link:{link.id}"] = section.add("P")


def _panel(
    blocks: Mapping[str, Block],
    section: Element,
    elements: dict[str, Element],
    name: str,
    items: str,
) -> None:
    """A heading, a list, and the notes below it."""
    elements[f"{name}:head"] = section.add("H2")
    row = section.add("L")
    for block_id in blocks:
        if block_id.startswith(items) and block_id.removeprefix(items).isdigit():
            elements[block_id] = row.add("LI").add("LBody")
    notes = [f"{name}:note", f"{name}:more"]
    kinds = {"findings": "source:", "legend": "note:"}
    if kind := kinds.get(name):
        notes += [block_id for block_id in blocks if block_id.startswith(kind)]
    for note in notes:
        elements[note] = section.add("P")
