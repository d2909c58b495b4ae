"""Under the map of a result poster: findings, actions to sign, a legend of all that is shown."""

from __future__ import annotations

import pytest

from journeyeditor.layout.drawing import Block, Line, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.project import Action, Project
from journeyeditor.poster.setup import PosterSetup, Way
from journeyeditor.poster.sheet import Sheet, compose
from tests.poster.printed import example


def sheet(project: Project, fonts: Fonts, setup: PosterSetup | None = None) -> Sheet:
    """The poster of the first map."""
    return compose(project, project.maps[0].id, setup or PosterSetup("A0", Way.LANDSCAPE), fonts)


def named(made: Sheet) -> dict[str, tuple[Block, Rect]]:
    """Every block with its rectangle on the page."""
    return {
        block.id: (block, Rect(x, y, block.w, block.h))
        for top in made.blocks
        for block, x, y in walk(top)
    }


def lines(block: Block) -> list[str]:
    """The lines of text in a block."""
    return [prim.text for prim in block.prims if isinstance(prim, Text)]


def rows(made: Sheet, kind: str) -> list[list[str]]:
    """The texts of all blocks of a kind, in order."""
    return [lines(block) for name, (block, _) in named(made).items() if name.startswith(kind)]


def test_findings_are_numbers_with_a_sentence(paytv: Project, fonts: Fonts) -> None:
    found = rows(sheet(paytv, fonts), "finding:")
    assert [row[0] for row in found] == ["−1,3", "−40,0 %", "2", "8 / 19", "12 / 19"]
    assert found[0][1].startswith("Piek-eindscore")
    first, _ = named(sheet(paytv, fonts))["finding:0"]
    sizes = [prim.size for prim in first.prims if isinstance(prim, Text)]
    assert sizes == [34, 26]


def test_actions_stand_in_their_order_with_a_line_to_sign(paytv: Project, fonts: Fonts) -> None:
    made = sheet(paytv, fonts)
    found = rows(made, "action:")
    assert [row[0] for row in found] == [str(n) for n in range(1, 9)]
    assert [row[3] for row in found] == ["16", "R2", "R2 R3", "22", "R1", "10", "2", "20"]
    assert found[0][1:3] == ["Uitleg bij de eerste factuur", "quick win"]
    blocks = [block for name, (block, _) in named(made).items() if name.startswith("action:")]
    assert all(any(isinstance(prim, Line) for prim in block.prims) for block in blocks)


def test_who_has_signed_is_printed(paytv: Project, fonts: Fonts) -> None:
    first, *rest = paytv.actions
    signed = first.model_copy(update={"owner": "Team Orders", "due": "2026-03-01"})
    made = sheet(paytv.model_copy(update={"actions": (signed, *rest)}), fonts)
    (row,) = [row for row in rows(made, "action:") if row[1] == first.title]
    assert row[-1].startswith("Team Orders · 1 maart")


def test_signs_that_only_actions_use_are_in_the_legend(paytv: Project, fonts: Fonts) -> None:
    texts = [text for row in rows(sheet(paytv, fonts), "legend:") for text in row]
    assert {"quick win", "R1", "R2", "R3"} <= set(texts)
    without = sheet(paytv.model_copy(update={"actions": ()}), fonts)
    texts = [text for row in rows(without, "legend:") for text in row]
    assert not {"quick win", "R1", "R2", "R3"} & set(texts)
    assert rows(without, "action") == []


def test_actions_that_find_no_room_are_counted(paytv: Project, fonts: Fonts) -> None:
    many = tuple(
        Action(id=f"x{n}", title=f"Improvement {n}", impact=3, effort=2) for n in range(40)
    )
    made = sheet(paytv.model_copy(update={"actions": many}), fonts)
    shown = len(rows(made, "action:"))
    assert rows(made, "actions:more") == [[f"en nog {40 - shown}: zie de bijlage"]]
    assert shown > 5


@pytest.mark.parametrize("name", ["paytv.nl", "move.en", "terrace.nl"])
@pytest.mark.parametrize(
    "setup",
    [
        PosterSetup("A0"),
        PosterSetup("A1", Way.PORTRAIT),
        PosterSetup("A2"),
        PosterSetup("A3", Way.LANDSCAPE),
        PosterSetup(roll=914),
    ],
    ids=repr,
)
def test_nothing_under_the_map_overlaps(name: str, setup: PosterSetup, fonts: Fonts) -> None:
    """Panels lie beside or below each other, and each row within its panel."""
    found = named(sheet(example(name), fonts, setup))
    names = ["findings", "actions", "legend"]
    panels = {each: found[each][1] for each in names if each in found}
    assert "findings" in panels
    assert "legend" in panels
    rects = list(panels.values())
    for index, one in enumerate(rects):
        assert not any(one.overlaps(other) for other in rects[index + 1 :])
        assert not one.overlaps(found["map"][1])
    for kind, panel in (("finding:", "findings"), ("action:", "actions"), ("legend:", "legend")):
        for block_id, (_, rect) in found.items():
            if block_id.startswith(kind) and block_id[len(kind) :].isdigit():
                assert rect.bottom <= panels[panel].bottom + 0.1
                assert rect.right <= panels[panel].right + 0.1
