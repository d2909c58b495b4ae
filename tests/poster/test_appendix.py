"""The appendix: whatever the sheet cuts short stands there whole, and one can go there and back."""

from __future__ import annotations

from collections.abc import Sequence

import page as validation
import pypdfium2
import pytest

from journeyeditor.layout.drawing import Block, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.find import places
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Action, Project
from journeyeditor.poster.left_out import Part
from journeyeditor.poster.made import Poster, make_poster
from journeyeditor.poster.setup import Kind, PosterSetup, Way
from tests import samples
from tests.poster.printed import example, opened, plain, poster

A3 = PosterSetup("A3", Way.LANDSCAPE)
TINY = PosterSetup(custom=(150, 150))


def made(project: Project, setup: PosterSetup, fonts: Fonts) -> Poster:
    """The poster of the first map."""
    return make_poster(project, project.maps[0].id, setup, fonts)


def text_of(data: bytes, page: int) -> str:
    """All that stands on a page, without spaces."""
    document = pypdfium2.PdfDocument(data)
    text = document[page].get_textpage()
    found = plain(text.get_text_range().replace("\ufffe", "-"))
    text.close()
    document.close()
    return found


def shown(block: Block) -> list[str]:
    """The lines of text in a block and below it."""
    return [
        prim.text for each, _, _ in walk(block) for prim in each.prims if isinstance(prim, Text)
    ]


@pytest.mark.parametrize("name", ["paytv.nl", "move.en", "terrace.nl"])
@pytest.mark.parametrize("setup", [A3, TINY, PosterSetup("A4")], ids=repr)
def test_every_title_can_be_read_in_full(name: str, setup: PosterSetup, fonts: Fonts) -> None:
    """Either on its card or in the appendix, under its number."""
    project = example(name)
    found = made(project, setup, fonts)
    entries = {each.block_id: each for each in found.left_out}
    blocks = {b.id: b for top in found.sheet.blocks for b, _, _ in walk(top)}
    for place in places(project.maps[0]):
        block = blocks.get(f"card:{place.card.id}")
        if block is None:
            continue
        on_card = plain("".join(shown(block)).replace("-", ""))
        entry = entries.get(block.id)
        if entry is None:
            assert plain(place.card.title).replace("-", "") in on_card
        else:
            assert place.card.title in entry.text
            assert entry.label in shown(block) or not entry.label


def test_the_pages_of_the_appendix_are_printed(paytv: Project, fonts: Fonts) -> None:
    data, report = poster(paytv, A3, fonts)
    found = made(paytv, A3, fonts)
    assert report.pages == 2
    assert report.cut == len(found.left_out) > 5
    whole = text_of(data, 1)
    for entry in found.left_out:
        assert plain(entry.text).replace("-", "") in whole.replace("-", "")


@pytest.mark.parametrize("setup", [A3, TINY], ids=repr)
@pytest.mark.parametrize(
    "profile",
    [validation.ValidationProfile.PDF_A_3B, validation.ValidationProfile.PDF_UA_1],
    ids=str,
)
def test_with_its_links_it_keeps_the_standards(
    setup: PosterSetup, profile: validation.ValidationProfile, paytv: Project, fonts: Fonts
) -> None:
    report = validation.validate_pdf_bytes(poster(paytv, setup, fonts)[0], profile=profile)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def test_one_can_go_there_and_back(paytv: Project, fonts: Fonts) -> None:
    data, _ = poster(paytv, A3, fonts)
    cut = [each for each in made(paytv, A3, fonts).left_out if each.block_id]
    with opened(data) as pdf:
        links = [list(page.obj.Annots) for page in pdf.pages]
        there, back = ([link.Dest[0].objgen for link in row] for row in links)
        assert set(there) == {pdf.pages[1].objgen}
        assert set(back) == {pdf.pages[0].objgen}
        assert len(there) == len(back) == len(cut)
        words = [str(link.Contents) for link in links[0]]
        names = [str(page.label) for page in pdf.pages]
    assert words[0].startswith("Hele tekst in de bijlage: 1")
    assert names == ["A3", "Bijlage 1"]


def test_parts_stand_in_order_and_findings_and_actions_are_whole(
    paytv: Project, fonts: Fonts
) -> None:
    many = tuple(
        Action(id=f"x{n}", title=f"Verbetering {n}", impact=3, effort=2) for n in range(40)
    )
    found = made(paytv.model_copy(update={"actions": many}), A3, fonts)
    parts = [each.part for each in found.left_out]
    assert parts == sorted(parts)
    assert {Part.CARDS, Part.FINDINGS, Part.ACTIONS} <= set(parts)
    told = {each.text for each in found.left_out if each.part is Part.ACTIONS}
    on_sheet = {line for top in found.sheet.blocks for line in shown(top)}
    assert {action.title for action in many} <= told | on_sheet


def test_a_legend_without_room_goes_to_the_appendix(paytv: Project, fonts: Fonts) -> None:
    tiny, usual = made(paytv, TINY, fonts), made(paytv, A3, fonts)
    assert [_has_legend(leaf.blocks) for leaf in tiny.leaves[:3]] == [False, True, False]
    assert [_has_legend(leaf.blocks) for leaf in usual.leaves] == [True, False]


def _has_legend(blocks: Sequence[Block]) -> bool:
    return any(block.id == "legend" for top in blocks for block, _, _ in walk(top))


def test_a_sheet_that_says_all_has_no_appendix(paytv: Project, fonts: Fonts) -> None:
    short = paytv.maps[0].model_copy(update={"scenario": "Kort"})
    project = paytv.model_copy(update={"maps": (short,), "root_causes": paytv.root_causes[:2]})
    blank = made(project, PosterSetup("A0", kind=Kind.BLANK), fonts)
    assert len(blank.leaves) == 1
    assert blank.left_out == ()


def test_it_can_be_left_away(paytv: Project, fonts: Fonts) -> None:
    setup = PosterSetup("A3", Way.LANDSCAPE, appendix=False)
    assert len(made(paytv, setup, fonts).leaves) == 1


def test_american_posters_have_american_appendices(paytv: Project, fonts: Fonts) -> None:
    setup = PosterSetup("ANSI B", Way.LANDSCAPE)
    leaves = made(paytv, setup, fonts).leaves
    assert (leaves[1].frame.w, leaves[1].frame.h) == (215.9, 279.4)


def test_entries_never_leave_their_page(paytv: Project, fonts: Fonts) -> None:
    """Not even with the longest text that a card can carry."""
    journey = paytv.maps[0]
    lane = journey.lanes[0]
    card = lane.cells[0].cards[0].model_copy(update={"title": "Een heel lange titel. " * 400})
    cell = lane.cells[0].model_copy(update={"cards": (card, *lane.cells[0].cards[1:])})
    lane = lane.model_copy(update={"cells": (cell, *lane.cells[1:])})
    journey = journey.model_copy(update={"lanes": (lane, *journey.lanes[1:])})
    found = made(paytv.model_copy(update={"maps": (journey,)}), A3, fonts)
    for leaf in found.leaves[1:]:
        for top in leaf.blocks:
            assert top.y >= 15
            assert top.y + top.h <= leaf.frame.h - 15
            assert top.x + top.w <= leaf.frame.w - 15


def test_a_large_map_stays_a_small_file(fonts: Fonts) -> None:
    """Its appendix has no links, which would be most of the file."""
    stages = [Stage(id=f"s{at}", name=f"Stage {at}", slots=30) for at in range(8)]
    title = "Calls about the second letter that never came and waits"
    cells = [
        samples.cell(
            each.id, *(samples.touchpoint(f"{each.id}.{n}", n, f"{title} {n}") for n in range(30))
        )
        for each in stages
    ]
    data, report = poster(samples.project(stages, customer=cells), PosterSetup("A1"), fonts)
    assert report.cut == 240
    assert report.size < 200_000
    with opened(data) as pdf:
        assert "/Annots" not in pdf.pages[0].obj
        assert pdf.check_pdf_syntax() == []
