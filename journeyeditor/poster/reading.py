"""The reading order of a poster: which block is which element of the tagged PDF.

A reader hears the title, what the map is about, then stage by stage the cards lane by lane, then
the curves in words, then findings, actions and legend. Grids, frames, lines and names that repeat
are artifacts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from journeyeditor.layout.drawing import Block, walk
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.find import find_cell
from journeyeditor.model.journey import JourneyMap, Stage
from journeyeditor.poster.left_out import LeftOut
from journeyeditor.poster.sheet import Sheet
from journeyeditor.poster.tags import Element, Jump, Reading
from journeyeditor.poster.words import PosterWords

HEAD = ("subtitle", "state")
"""Blocks of the title band that are paragraphs, in order; the columns of facts follow."""


PANELS = (
    ("findings", "finding:"),
    ("actions", "action:"),
    ("figures", "figure:"),
    ("legend", "legend:"),
)
"""What stands under the map, in order: the name of each panel, and how its items are named."""


MOST_LINKED = 120
"""Up to so many entries are a list and linked with the sheet: that takes a kilobyte for each."""

LOOK_AROUND = 60.0
"""How much of the sheet around a card is shown when one comes back to it, in mm."""

Place = tuple[int, Rect]
"""The index of a page, and a part of it."""

Spot = Callable[[Rect], Place]
"""Says where a part of the sheet is, which may have been cut into tiles."""


def in_one_piece(rect: Rect) -> Place:
    """The sheet is the first page, as it is."""
    return 0, rect


def reading_order(
    sheet: Sheet,
    pages: Sequence[Sequence[Block]],
    entries: Sequence[LeftOut] = (),
    spot: Spot = in_one_piece,
) -> Reading:
    """The plan for a poster: the sheet on the first of the pages, the appendix on the last.

    `spot` says where links to the sheet go. Elements without content stay in the plan until it is
    written.
    """
    journey = sheet.desk.subject.journey
    blocks = {block.id: block for top in sheet.blocks for block, _, _ in walk(top)}
    root = Element("Document")
    elements: dict[str, Element] = {"title": root.add("H1")}
    for name in HEAD:
        elements[name] = root.add("P")
    if face := blocks.get("portrait"):
        elements["portrait"] = root.add("Figure", alt=face.text)
    for name in blocks:
        if name.startswith("info:"):
            elements[name] = root.add("P")
    for stage in journey.stages:
        _stage(journey, stage, blocks, root.add("Sect"), elements)
    for block_id in blocks:
        if block_id.startswith("draw:"):
            elements[block_id] = root.add("P")
    for name in (*(f"curve:{curve.id}" for curve in journey.curves), "deltas"):
        if block := blocks.get(name):
            elements[name] = root.add("Figure", alt=block.text)
    for name, items in PANELS:
        _panel(blocks, root.add("Sect"), elements, name, items)
    for name in ("parking", "commitments"):
        elements[name] = root.add("P")
    if len(pages) > 1:
        _appendix(sheet, pages, entries, root.add("Sect"), elements, spot)
    return Reading(root, elements)


def _appendix(
    sheet: Sheet,
    pages: Sequence[Sequence[Block]],
    entries: Sequence[LeftOut],
    section: Element,
    elements: dict[str, Element],
    spot: Spot,
) -> None:
    """A heading, a list for each part, and links from the sheet to each entry and back."""
    words = sheet.desk.words
    on_sheet, places = _places(sheet.blocks), [*map(_places, pages)]
    elements["appendix:title:1"] = section.add("H2")
    for part in sorted({entry.part for entry in entries}):
        elements[f"appendix:head:{int(part)}"] = section.add("H3")
        few = len(entries) <= MOST_LINKED
        items = section.add("L") if few else section
        for index, entry in enumerate(entries):
            if entry.part is part:
                name = f"appendix:{index}"
                body = items.add("LI").add("LBody") if few else items.add("P")
                elements[name] = body
                here = on_sheet.get(entry.block_id)
                if few and here is not None:
                    page = next(at for at, known in enumerate(places) if name in known)
                    there = (page, places[page][name])
                    _join(entry, body, spot(here), there, elements, words)
    _key(pages, section, elements)


def _join(
    entry: LeftOut,
    body: Element,
    here: Place,
    there: Place,
    elements: Mapping[str, Element],
    words: PosterWords,
) -> None:
    """Links between what is cut on the sheet and its whole text."""
    start = elements.get(entry.block_id)
    if start is None:
        return
    around = (here[0], here[1].grown(LOOK_AROUND))
    start.add("Link", f"{words.whole_text}: {entry.label}", jump=Jump(*here, *there))
    body.add("Link", f"{words.back_to_sheet}: {entry.label}", jump=Jump(*there, *around))


def _key(pages: Sequence[Sequence[Block]], section: Element, elements: dict[str, Element]) -> None:
    """A legend that stands in the appendix."""
    blocks = {block.id: block for page in pages[1:] for top in page for block, _, _ in walk(top)}
    if "legend" in blocks:
        _panel(blocks, section.add("Sect"), elements, "legend", "legend:")


def _places(blocks: Sequence[Block]) -> dict[str, Rect]:
    """Where every block of a page lies on it."""
    return {block.id: Rect(x, y, block.w, block.h) for top in blocks for block, x, y in walk(top)}


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
            body = items.add("LI").add("LBody")
            elements[f"card:{card.id}"] = elements[f"tab:{card.id}"] = body
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
