"""The composed page: everything on it, in its place, readable, and nothing outside the paper."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from journeyeditor.layout.drawing import Block, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Evidence
from journeyeditor.model.find import places
from journeyeditor.model.journey import Cell, JourneyMap, Stage
from journeyeditor.model.project import Project
from journeyeditor.poster.export import Caution
from journeyeditor.poster.papers import ISO_A
from journeyeditor.poster.printing import texts
from journeyeditor.poster.setup import PosterSetup, Way
from journeyeditor.poster.sheet import Sheet, compose, papers_for
from tests import samples
from tests.poster.printed import Letter, example, letters, plain, poster

SETUPS = [
    *(PosterSetup(paper, way) for paper in ISO_A for way in (Way.LANDSCAPE, Way.PORTRAIT)),
    PosterSetup(custom=(2000, 914)),
    PosterSetup(custom=(300, 300)),
    PosterSetup("A0", bands=2),
    PosterSetup("A1", Way.PORTRAIT, bands=3),
    PosterSetup(roll=914),
    PosterSetup(roll=610, way=Way.PORTRAIT),
    PosterSetup("A0", margin=40),
]

MARGIN = 0.2
"""What a letter may stick out of its block, in mm: side bearings and rounding."""


def blocks(sheet: Sheet) -> Iterator[tuple[Block, Rect]]:
    """Every block with its rectangle on the page."""
    for top in sheet.blocks:
        for block, x, y in walk(top):
            yield block, Rect(x, y, block.w, block.h)


def named(sheet: Sheet, name: str) -> Rect:
    """The rectangle of a block on the page."""
    return next(rect for block, rect in blocks(sheet) if block.id == name)


def lines(sheet: Sheet, name: str) -> list[str]:
    """The lines of text in a block and below it."""
    found = next(block for block, _ in blocks(sheet) if block.id == name)
    return [text.text for text in texts([found])]


def bare(cards: int = 0, title: str = "Step") -> Project:
    """A project with one stage and some cards."""
    stage = Stage(id="s", name="Stage", slots=max(1, cards))
    row = [samples.touchpoint(f"t{i}", i, f"{title} {i}") for i in range(cards)]
    return samples.project([stage], customer=[samples.cell("s", *row)] if row else [])


@pytest.mark.parametrize("setup", SETUPS, ids=repr)
def test_nothing_lies_outside_the_margins(setup: PosterSetup, paytv: Project, fonts: Fonts) -> None:
    sheet = compose(paytv, paytv.maps[0].id, setup, fonts)
    edge = setup.edge
    tops = [named(sheet, block.id) for block in sheet.blocks]
    assert sheet.paper in papers_for(paytv.maps[0], setup)
    assert min(rect.x for rect in tops) >= edge - 0.01
    assert max(rect.right for rect in tops) <= sheet.w - edge + 0.1
    assert all(a.bottom <= b.y + 0.1 for a, b in itertools.pairwise(tops))
    assert tops[-1].bottom == pytest.approx(sheet.h - edge)


@pytest.mark.parametrize("setup", SETUPS, ids=repr)
def test_no_letter_lies_outside_the_page(setup: PosterSetup, paytv: Project, fonts: Fonts) -> None:
    data, report = poster(paytv, setup, fonts)
    w, h = report.w, report.h
    outside = [
        letter
        for letter in letters(data)
        if letter.box.x < 0 or letter.box.y < 0 or letter.box.right > w or letter.box.bottom > h
    ]
    assert outside == []


@pytest.mark.parametrize("setup", [PosterSetup("A0"), PosterSetup("A3", Way.PORTRAIT)], ids=repr)
def test_every_text_is_read_back_where_it_was_drawn(
    setup: PosterSetup, paytv: Project, fonts: Fonts
) -> None:
    sheet = compose(paytv, paytv.maps[0].id, setup, fonts)
    found = letters(poster(paytv, setup, fonts)[0])
    whole = sorted(plain("".join(letter.char for letter in found)))
    assert whole == sorted(plain("".join(text.text for text in texts(sheet.blocks))))
    for block, rect in blocks(sheet):
        if block.id.startswith(("card:", "stage:", "info:", "legend:")) or block.id == "title":
            _check_text(block, rect, found)


def _check_text(block: Block, rect: Rect, found: list[Letter]) -> None:
    """The letters whose middle lies in the block are its own, and none sticks out of it."""
    wide = rect.grown(MARGIN + block.overhang)
    inside = [item for item in found if rect.grown(0.3).contains(*item.box.centre)]
    own = plain("".join(prim.text for prim in block.prims if isinstance(prim, Text)))
    assert sorted(plain("".join(item.char for item in inside))) == sorted(own), block.id
    assert all(item.box.x > wide.x and item.box.right < wide.right for item in inside), block.id
    assert all(item.box.y > wide.y and item.box.bottom < wide.bottom for item in inside), block.id


def test_the_map_fills_the_width_and_the_height(paytv: Project, fonts: Fonts) -> None:
    sheet = compose(paytv, paytv.maps[0].id, PosterSetup("A0"), fonts)
    at, under, foot = (named(sheet, name) for name in ("map", "under", "foot"))
    assert (at.x, at.right) == pytest.approx((15, 1174))
    assert under.y - at.bottom == pytest.approx(6)
    assert foot.y - under.bottom == pytest.approx(6, abs=1)
    assert sheet.scale == 1.0
    assert sheet.card_pt > 22


def test_the_title_band_tells_what_the_map_is_about(paytv: Project, fonts: Fonts) -> None:
    sheet = compose(paytv, paytv.maps[0].id, PosterSetup("A0"), fonts)
    journey, persona = paytv.maps[0], paytv.personas[0]
    assert lines(sheet, "title") == [journey.title]
    assert lines(sheet, "state") == ["Huidige situatie (as-is)", "Resultaatposter"]
    facts = " ".join(" ".join(lines(sheet, f"info:{index}")) for index in range(4))
    for words in (persona.name, f"“{persona.quote}”", journey.scenario, "13 weken, 6 fasen"):
        assert words in facts
    assert "22 november 2025" in facts
    assert "v0.3" in facts


def test_the_footer_tells_where_it_comes_from(paytv: Project, fonts: Fonts) -> None:
    words, origin = lines(compose(paytv, paytv.maps[0].id, PosterSetup("A2"), fonts), "footer")
    assert words.startswith("100 mm")
    name = "drie-maanden-welkom_as-is_v0.3_2025-11-22"
    assert origin == f"{name} · revisie 0 · A2 liggend · met project erin"


def test_the_footer_promises_no_project_that_is_not_inside(paytv: Project, fonts: Fonts) -> None:
    setup = PosterSetup("A2", project_inside=False)
    origin = lines(compose(paytv, paytv.maps[0].id, setup, fonts), "footer")[1]
    assert origin.endswith(" · A2 liggend")


def test_words_are_in_the_language_of_the_project(fonts: Fonts) -> None:
    project = example("paytv.en")
    sheet = compose(project, project.maps[0].id, PosterSetup("A1", Way.PORTRAIT), fonts)
    assert lines(sheet, "legend")[0] == "Legend"
    assert lines(sheet, "state") == ["Current state (as-is)", "Result poster"]
    assert lines(sheet, "footer")[1].endswith("A1 portrait · with project inside")
    assert "22 November 2025" in " ".join(text.text for text in texts(sheet.blocks))


def test_the_legend_explains_what_is_used_and_nothing_else(paytv: Project, fonts: Fonts) -> None:
    found = lines(compose(paytv, paytv.maps[0].id, PosterSetup("A0"), fonts), "legend")
    levels = [place.card.evidence for place in places(paytv.maps[0])]
    assert f"onderzocht: {levels.count(Evidence.RESEARCH)}" in found
    assert f"aanname: {levels.count(Evidence.NONE)}" in found
    assert {"sms", "basis niet op orde", "geschatte curve", "medewerker ondersteunt"} <= set(found)
    assert not {"gemeten curve", "brief", "tegelijk", "overdracht", "neutraal"} & set(found)


def test_the_legend_of_a_bare_map(fonts: Fonts) -> None:
    found = lines(compose(bare(2), "m", PosterSetup("A2"), fonts), "legend")
    assert found == [
        "Legenda",
        "aanname: 2",
        "nog niemand gekoppeld",
        "+2 enthousiast",
        "+1 tevreden",
        "0 neutraal",
        "−1 bezorgd",
        "−2 boos",
        "contactmoment",
    ]


def test_an_empty_map_can_be_printed(fonts: Fonts) -> None:
    data, report = poster(bare(), PosterSetup("A4"), fonts)
    assert data.startswith(b"%PDF-1.7")
    assert report.missing == ()


def test_left_over_paper_becomes_a_parking_space(paytv: Project, fonts: Fonts) -> None:
    setup = PosterSetup("A0", Way.PORTRAIT, bands=1)
    upright = compose(paytv, paytv.maps[0].id, setup, fonts)
    parking, under, foot = (named(upright, name) for name in ("parking", "under", "foot"))
    assert under.bottom < parking.y < parking.bottom < foot.y
    assert lines(upright, "parking") == ["Parkeerplaats", "wat nu even niet past"]
    hand_out = compose(paytv, paytv.maps[0].id, PosterSetup("A3"), fonts)
    assert "parking" not in {block.id for block, _ in blocks(hand_out)}


def test_a_long_map_is_scaled_and_told(fonts: Fonts) -> None:
    data, report = poster(bare(60, "Aansprakelijkheidsverzekering"), PosterSetup("A4"), fonts)
    assert report.scale < 0.9
    assert report.card_pt < 8
    assert report.smallest_pt <= report.card_pt
    assert Caution.SMALL_TEXT in report.warnings
    assert len(data) == report.size


def test_a_high_map_shows_less_of_each_card_before_it_is_scaled(fonts: Fonts) -> None:
    stage = Stage(id="s", name="Stage", slots=3)
    stacked = [
        Touchpoint(id=f"t{slot}.{stack}", title="Step", slot=slot, stack=stack)
        for slot in range(3)
        for stack in range(12)
    ]
    project = samples.project([stage], customer=[Cell(stage_id="s", cards=tuple(stacked))])
    sheet = compose(project, "m", PosterSetup("A3"), fonts)
    assert sheet.scale == 1.0
    assert len(sheet.cut) == 36
    assert sheet.smallest_pt == 8
    assert named(sheet, "map").bottom < named(sheet, "legend").y
    assert named(sheet, "foot").bottom == pytest.approx(297 - 8)


def test_a_good_poster_carries_no_warning(paytv: Project, fonts: Fonts) -> None:
    _, report = poster(paytv, PosterSetup("A0"), fonts)
    assert report.warnings == ()
    assert report.smallest_pt == 16


def test_missing_characters_are_reported(fonts: Fonts) -> None:
    _, report = poster(bare(1, "\U0001f9ff"), PosterSetup("A2"), fonts)
    assert [(one.char, one.cards) for one in report.missing] == [("\U0001f9ff", ("1",))]
    assert Caution.MISSING_CHARACTERS in report.warnings


def test_an_unknown_map_is_refused(paytv: Project, fonts: Fonts) -> None:
    with pytest.raises(KeyError):
        compose(paytv, "no-such-map", PosterSetup(), fonts)


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Zeer " * 30},
        {"subtitle": "Woord " * 80, "scenario": "Onderwerp " * 200, "expectation": "x" * 900},
        {"scope_start": "Begin " * 70, "version": "9" * 40, "facilitators": ("Naam " * 90,)},
    ],
)
def test_long_texts_stay_in_their_place(
    changes: dict[str, object], paytv: Project, fonts: Fonts
) -> None:
    journey: JourneyMap = paytv.maps[0].model_copy(update=changes)
    project = paytv.model_copy(update={"maps": (journey,)})
    setup = PosterSetup("A3", Way.LANDSCAPE)
    sheet = compose(project, journey.id, setup, fonts)
    found = letters(poster(project, setup, fonts)[0])
    band = named(sheet, "band")
    assert max(item.box.right for item in found) < 420 - 8 + MARGIN
    assert named(sheet, "title").right < band.right * 0.45
    for block, rect in blocks(sheet):
        if block.id.startswith("info:"):
            assert rect.y + max((text.y for text in texts([block])), default=0) < band.bottom
