"""Posters to work on: as many frames as the sticky rule counts, each a note in size."""

from __future__ import annotations

from itertools import pairwise

import pytest

from journeyeditor.layout.drawing import Block, Box, Line, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.enums import Actor, Content, Zone
from journeyeditor.model.journey import Lane, Stage
from journeyeditor.model.project import Project
from journeyeditor.poster.setup import Kind, LaneMarks, PosterSetup, Sticky, Way
from journeyeditor.poster.sheet import Sheet, compose
from journeyeditor.poster.stickies import frames, notes_in
from tests import samples
from tests.poster.printed import example

A0, A1 = PosterSetup("A0", Way.LANDSCAPE, Kind.BLANK), PosterSetup("A1", Way.LANDSCAPE, Kind.BLANK)
ROLL = PosterSetup(roll=914, length=2000, kind=Kind.BLANK)
ZONES = (Zone.CUSTOMER, Zone.FRONTSTAGE, Zone.BACKSTAGE, Zone.SUPPORT)


def workshop(stages: int, lanes: int, curve: bool = False) -> Project:
    """A map with so many lanes for notes over all zones, and perhaps one for a curve."""
    made = [
        Lane(
            id=f"l{at}",
            name=f"Lane {at}",
            actor=Actor.CUSTOMER if at < lanes - 3 else Actor.EMPLOYEE,
            zone=ZONES[max(0, at - (lanes - 4))] if lanes > 3 else Zone.CUSTOMER,
        )
        for at in range(lanes)
    ]
    if curve:
        made.insert(1, Lane(id="curve", name="Emotion", content=Content.EMOTION_CURVE))
    project = samples.project([Stage(id=f"s{at}", name=f"Stage {at}") for at in range(stages)])
    journey = project.maps[0].model_copy(update={"lanes": tuple(made)})
    return project.model_copy(update={"maps": (journey,)})


def blocks(sheet: Sheet) -> dict[str, tuple[Block, Rect]]:
    """Every block with its rectangle on the page."""
    return {
        block.id: (block, Rect(x, y, block.w, block.h))
        for top in sheet.blocks
        for block, x, y in walk(top)
    }


def frames_on(sheet: Sheet) -> list[Rect]:
    """The frames for notes."""
    return [rect for name, (_, rect) in blocks(sheet).items() if name.startswith("frame:")]


@pytest.mark.parametrize(
    ("setup", "lanes", "stages", "per_cell"),
    [
        (A0, 7, 4, 3), (A0, 7, 5, 2), (A0, 7, 6, 2), (A0, 7, 8, 1),
        (A1, 5, 4, 2), (A1, 5, 5, 1), (A1, 5, 6, 1), (A1, 5, 8, 1),
        (ROLL, 8, 4, 5), (ROLL, 8, 5, 4), (ROLL, 8, 6, 3), (ROLL, 8, 8, 2),
    ],
)  # fmt: skip
def test_the_numbers_of_the_domain_page(
    setup: PosterSetup, lanes: int, stages: int, per_cell: int, fonts: Fonts
) -> None:
    sheet = compose(workshop(stages, lanes), "m", setup, fonts)
    assert sheet.notes == len(frames_on(sheet)) == per_cell * stages * lanes


@pytest.mark.parametrize(("setup", "lanes"), [(A0, 8), (A1, 6)])
def test_one_lane_more_and_no_note_fits(setup: PosterSetup, lanes: int, fonts: Fonts) -> None:
    assert compose(workshop(6, lanes), "m", setup, fonts).notes == 0


@pytest.mark.parametrize(("setup", "lanes", "least"), [(A0, 6, 90), (A1, 4, 67)])
def test_a_curve_leaves_one_lane_less(
    setup: PosterSetup, lanes: int, least: float, fonts: Fonts
) -> None:
    fits = compose(workshop(6, lanes, curve=True), "m", setup, fonts)
    assert fits.notes > 0
    assert blocks(fits)["lane:curve"][1].h > least
    assert compose(workshop(6, lanes + 1, curve=True), "m", setup, fonts).notes == 0


@pytest.mark.parametrize(
    ("w", "h", "notes"),
    [(87.9, 88, 0), (88, 88, 1), (88, 87.9, 0), (169.9, 88, 1), (170, 88, 2), (170, 170, 4)],
)
def test_the_sticky_rule(w: float, h: float, notes: int) -> None:
    assert notes_in(w, h, Sticky.SQUARE.size) == notes
    found = list(frames(Rect(10, 20, w, h), Sticky.SQUARE.size))
    assert len(found) == notes
    for frame in found:
        assert frame.x >= 13 - 1e-6
        assert frame.right <= 10 + w - 3 + 1e-6


@pytest.mark.parametrize("kind", [Kind.BLANK, Kind.PARTIAL])
@pytest.mark.parametrize("name", ["paytv.nl", "move.en", "terrace.nl"])
def test_frames_are_as_large_as_notes_and_lie_in_their_lane(
    name: str, kind: Kind, fonts: Fonts
) -> None:
    project = example(name)
    sheet = compose(project, project.maps[0].id, PosterSetup("A0", kind=kind), fonts)
    found = blocks(sheet)
    stages = dict(sheet.stages)
    assert sheet.notes > 20
    for block_id, (block, rect) in found.items():
        if block_id.startswith("frame:"):
            _, lane, stage, _ = block_id.split(":")
            band = found[f"lane:{lane}"][1]
            assert (rect.w, rect.h) == (76, 76)
            assert isinstance(block.prims[0], Box)
            assert band.y < rect.y < rect.bottom < band.bottom
            assert stages[stage].x < rect.x < rect.right < stages[stage].right


def test_small_notes_are_more(fonts: Fonts) -> None:
    small = PosterSetup("A1", Way.LANDSCAPE, Kind.BLANK, sticky=Sticky.SMALL)
    project = workshop(6, 4)
    assert compose(project, "m", small, fonts).notes > compose(project, "m", A1, fonts).notes


def test_a_blank_poster_has_equal_stages_and_nobodys_cards(paytv: Project, fonts: Fonts) -> None:
    found = blocks(compose(paytv, paytv.maps[0].id, A0, fonts))
    widths = {round(rect.w, 3) for name, (_, rect) in found.items() if name.startswith("stage:")}
    assert len(widths) == 1
    assert not any(name.startswith(("card:", "curve:", "link", "finding")) for name in found)
    drawn = [block.text for name, (block, _) in found.items() if name.startswith("draw:")]
    assert [line[:29] for line in drawn] == ["Teken hier de lijn van Sanne."]


def test_a_partly_filled_one_has_the_customers_cards_only(paytv: Project, fonts: Fonts) -> None:
    setup = PosterSetup("A0", kind=Kind.PARTIAL)
    found = blocks(compose(paytv, paytv.maps[0].id, setup, fonts))
    cards = {name.removeprefix("card:") for name in found if name.startswith("card:")}
    expected = {
        card.id
        for lane in paytv.maps[0].lanes
        if lane.actor is Actor.CUSTOMER
        for cell in lane.cells
        for card in cell.cards
    }
    assert cards == expected
    assert not any(name.startswith(("curve:", "link:")) for name in found)


def test_without_customers_it_has_the_employees_cards(fonts: Fonts) -> None:
    project = samples.project(
        [Stage(id="s", name="Stage", slots=2)],
        frontstage=[samples.cell("s", samples.activity("x", 0))],
    )
    journey = project.maps[0]
    alone = journey.model_copy(
        update={
            "lanes": journey.lanes[1:],
            "curves": (samples.curve("k", "e", {"x": 1.0}),),
        }
    )
    setup = PosterSetup("A1", kind=Kind.PARTIAL)
    sheet = compose(project.model_copy(update={"maps": (alone,)}), "m", setup, fonts)
    found = blocks(sheet)
    assert "card:x" in found
    assert "curve:k" not in found
    assert {name.split(":")[1] for name in found if name.startswith("frame:")} == {"b"}


@pytest.mark.parametrize("kind", [Kind.BLANK, Kind.PARTIAL])
def test_notes_in_bands_are_all_counted_and_lie_in_their_cells(kind: Kind, fonts: Fonts) -> None:
    setup = PosterSetup(custom=(900, 1300), kind=kind, bands=2)
    sheet = compose(workshop(7, 3, curve=True), "m", setup, fonts)
    found, stages = blocks(sheet), dict(sheet.stages)
    expected = 0
    for name, (block, at) in found.items():
        if name.startswith("map:"):
            for layer in block.children:
                expected += _expected(layer, at, sheet, setup.sticky)
    assert sheet.notes == len(frames_on(sheet)) == expected > 7
    for name, (_, rect) in found.items():
        if name.startswith("frame:"):
            at = stages[name.split(":")[2]]
            assert at.x < rect.x < rect.right < at.right
            assert at.y < rect.y < rect.bottom < at.bottom


def _expected(layer: Block, at: Rect, sheet: Sheet, sticky: Sticky) -> int:
    """The notes that fit into the lanes of a band by the sticky rule."""
    lanes = [b for b, _, _ in walk(layer) if b.id.startswith("lane:") and b.id != "lane:curve"]
    here = [rect for _, rect in sheet.stages if at.y <= rect.y < at.bottom]
    return sum(notes_in(rect.w, lane.h, sticky.size) for lane in lanes for rect in here)


def test_a_journey_too_long_for_notes_is_wrapped(fonts: Fonts) -> None:
    """Twelve stages beside each other on A1 are narrower than a note."""
    project = workshop(12, 2)
    once = PosterSetup("A1", Way.LANDSCAPE, Kind.BLANK, bands=1)
    assert compose(project, "m", once, fonts).notes == 0
    assert compose(project, "m", A1, fonts).notes >= 24


def test_corners_of_lanes_are_marked_for_photos(paytv: Project, fonts: Fonts) -> None:
    found = blocks(compose(paytv, paytv.maps[0].id, A0, fonts))
    printed = [lane for lane in paytv.maps[0].lanes if lane.print and not lane.hidden]
    assert len(printed) >= 5
    for lane in printed:
        prims = found[f"corners:{lane.id}"][0].prims
        lengths = [abs(p.x2 - p.x1) + abs(p.y2 - p.y1) for p in prims if isinstance(p, Line)]
        assert lengths == pytest.approx([4.0] * 8)
        at = paytv.maps[0].lanes.index(lane) + 1
        assert [p.text for p in prims if isinstance(p, Text)] == [str(at)]


@pytest.mark.parametrize(
    ("kind", "wish", "marked"),
    [
        (Kind.BLANK, LaneMarks.OFF, False),
        (Kind.RESULT, LaneMarks.AUTO, False),
        (Kind.RESULT, LaneMarks.ON, True),
    ],
)
def test_marks_of_lanes_are_as_wished(
    kind: Kind, wish: LaneMarks, marked: bool, paytv: Project, fonts: Fonts
) -> None:
    setup = PosterSetup("A2", Way.LANDSCAPE, kind, lane_marks=wish)
    found = blocks(compose(paytv, paytv.maps[0].id, setup, fonts))
    assert any(name.startswith("corners:") for name in found) is marked


def test_a_map_of_curves_alone_gets_a_lane_for_notes(fonts: Fonts) -> None:
    project = samples.project([Stage(id="s", name="Stage")])
    lane = Lane(id="curve", name="Emotion", content=Content.EMOTION_CURVE)
    journey = project.maps[0].model_copy(update={"lanes": (lane,)})
    bare = project.model_copy(update={"maps": (journey,)})
    assert compose(bare, "m", A0, fonts).notes > 0


def test_notes_decide_how_the_paper_lies(fonts: Fonts) -> None:
    sheet = compose(workshop(6, 5), "m", PosterSetup("A1", kind=Kind.BLANK), fonts)
    assert not sheet.paper.upright
    assert sheet.notes == 30


def test_lines_to_sign_are_12_mm_apart(paytv: Project, fonts: Fonts) -> None:
    for kind in (Kind.BLANK, Kind.RESULT):
        setup = PosterSetup("A0", Way.LANDSCAPE, kind, commitments=True)
        sheet = compose(paytv, paytv.maps[0].id, setup, fonts)
        block, at = blocks(sheet)["commitments"]
        ys = sorted({round(p.y1, 3) for p in block.prims if isinstance(p, Line)})
        assert [b - a for a, b in pairwise(ys)] == pytest.approx([12, 12])
        assert at.bottom <= blocks(sheet)["foot"][1].y + 0.01


def test_a_blank_roll_is_two_metres_long(paytv: Project, fonts: Fonts) -> None:
    sheet = compose(paytv, paytv.maps[0].id, PosterSetup(roll=914, kind=Kind.BLANK), fonts)
    assert (sheet.w, sheet.h) == (2000, 914)


def test_the_legend_stays_above_the_footer(fonts: Fonts) -> None:
    """Also where the sign of a frame for notes takes one line more."""
    setup = PosterSetup("A1", Way.PORTRAIT, Kind.PARTIAL, sticky=Sticky.SMALL)
    project = example("move.nl")
    found = blocks(compose(project, project.maps[0].id, setup, fonts))
    assert found["under"][1].bottom <= found["foot"][1].y
