"""The pages of a poster in tiles: its plan, and the sheets; and what of them is read and linked.

A piece of a poster that is drawn on many sheets can belong to no element of a tagged file, and a
part of a card makes no sense to hear. So the small poster on the plan is what is read, tagged as
if it were the poster itself, and the sheets are artifacts that repeat it: the file keeps PDF/UA-1
and says nothing twice.
"""

from __future__ import annotations

from journeyeditor.layout.geometry import Rect
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.printing import Leaf
from journeyeditor.poster.reading import Place
from journeyeditor.poster.tags import Jump, Reading
from journeyeditor.poster.tiles.plan import plan_leaf
from journeyeditor.poster.tiles.sheets import sheet_leaves
from journeyeditor.poster.tiles.tiling import Tiling

PLAN = 0
"""The index of the page of the plan; the sheets follow."""


def tile_leaves(desk: Desk, tiling: Tiling, whole: Leaf) -> list[Leaf]:
    """The plan and every sheet; `whole` is the poster in one piece."""
    return [plan_leaf(desk, tiling, whole), *sheet_leaves(desk, tiling, whole)]


def tile_spot(tiling: Tiling, rect: Rect) -> Place:
    """The page that shows most of a part of the poster, and where; the plan if no sheet does."""
    found = tiling.spot(rect)
    if found is None:
        return PLAN, Rect(0, 0, *tiling.sheet)
    sheet, place = found
    return PLAN + 1 + sheet, place


def with_plan(reading: Reading, tiling: Tiling, plan: Leaf) -> Reading:
    """The same and the plan: its heading, what to do, and a link to each sheet."""
    root, elements = reading.root, dict(reading.elements)
    section = root.add("Sect")
    elements["plan:title"] = section.add("H2")
    steps = section.add("L")
    places = {block.id: block for block in plan.blocks}
    for name in places:
        if name.startswith("plan:step:"):
            elements[name] = steps.add("LI").add("LBody")
    sheets = section.add("L")
    for page, tile in enumerate(tiling.printed, PLAN + 1):
        block = places[f"plan:{tile.name}"]
        jump = Jump(PLAN, block.rect, page, Rect(0, 0, *tiling.sheet))
        item = sheets.add("LI").add("LBody")
        elements[block.id] = item.add("Link", block.text, jump=jump)
    return Reading(root, elements)
