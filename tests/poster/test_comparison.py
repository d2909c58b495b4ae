"""A comparison: two journeys matched card by card, with what changes in signs, words, figures."""

from __future__ import annotations

import io
from dataclasses import replace

import page as validation
import pytest

from journeyeditor.edits.maps import copy_as_to_be, revise_map
from journeyeditor.edits.new import seeded_ids
from journeyeditor.layout.drawing import Block, Path, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id
from journeyeditor.model.enums import State, Zone
from journeyeditor.model.find import places
from journeyeditor.model.project import Project
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.export import print_poster
from journeyeditor.poster.left_out import Part
from journeyeditor.poster.legibility import facts, warnings
from journeyeditor.poster.made import Poster, make_poster
from journeyeditor.poster.setup import Kind, PosterSetup, Way
from journeyeditor.poster.sheet import Sheet
from tests.poster.printed import example, opened
from tests.wishes import GONE, HOPED, changed_in_every_way, copies, example_of_a10

A1 = PosterSetup("A1", Way.LANDSCAPE, Kind.COMPARISON)


@pytest.fixture(scope="module")
def wished(paytv: Project) -> Project:
    """The example of A10."""
    return example_of_a10(paytv)


@pytest.fixture(scope="module")
def made(wished: Project, fonts: Fonts) -> Poster:
    """Its comparison."""
    return make_poster(wished, wished.maps[0].id, A1, fonts)


@pytest.fixture(scope="module")
def mixed(paytv: Project, fonts: Fonts) -> Poster:
    """A comparison with every kind of change, from the journey to come."""
    project = changed_in_every_way(paytv)
    return make_poster(project, project.maps[1].id, A1, fonts)


def found(sheet: Sheet) -> dict[str, tuple[Block, Rect]]:
    """Every block with its rectangle on the page."""
    return {
        block.id: (block, Rect(x, y, block.w, block.h))
        for top in sheet.blocks
        for block, x, y in walk(top)
    }


def lines(block: Block) -> list[str]:
    """The lines of text in a block."""
    return [prim.text for prim in block.prims if isinstance(prim, Text)]


def tabs(sheet: Sheet) -> dict[Id, str]:
    """What the tabs of cards say in full, by card."""
    named = found(sheet).items()
    return {name.removeprefix("tab:"): b.text for name, (b, _) in named if name.startswith("tab:")}


def test_the_differences_of_a10_in_figures(made: Poster) -> None:
    rows = [lines(b) for name, (b, _) in found(made.sheet).items() if name.startswith("figure:")]
    assert rows == [
        ["Piek-eindscore", "−1,3", "+1,5", "+2,8"],
        ["Gemiddeld gevoel, n = 4", "+0,1", "+1,2", "+1,1"],
        ["Vermijdbare contacten", "8 / 19", "0 / 12", "−42,1 %-punt"],
        ["Overdrachten tussen afdelingen", "14 / 18", "10 / 10", "+22,2 %-punt"],
        ["Contacten met een medewerker", "12 / 19", "6 / 12", "−13,2 %-punt"],
    ]


def test_findings_are_sentences(made: Poster) -> None:
    rows = [b.text for name, (b, _) in found(made.sheet).items() if name.startswith("finding:")]
    assert rows[0].startswith("+1,1: Verandering van het gevoel, gemiddeld over 4 kaarten")
    assert rows[1].startswith("+2,8: Piek-eindscore van −1,3 naar +1,5: straks piek +1,8 (kaart 9)")
    assert rows[2] == "+2,2: Meeste winst: 15 Vertelt vrienden en plaatst een review, " \
        "van −1,0 naar +1,2"  # fmt: skip
    assert rows[3].startswith("−8 +1: 8 kaarten vervallen; 1 kaart is nieuw; 28 kaarten blijven")


def test_every_card_says_what_becomes_of_it(made: Poster, wished: Project) -> None:
    told, twins = tabs(made.sheet), copies(wished)
    assert {told[card] for card in GONE} == {"× vervalt"}
    assert told["N1"] == "+ nieuw"
    kept = {card: told[twins[card].card.id] for card in ("P01", *HOPED)}
    assert kept == {
        "P01": "= blijft",
        "P06": "= blijft +0,5",
        "P10": "= blijft +0,3",
        "P16": "= blijft +1,3",
        "P22": "= blijft +2,2",
    }


def test_a_card_of_both_stands_above_itself_with_an_arrow_between(
    made: Poster, wished: Project
) -> None:
    blocks, twins = found(made.sheet), copies(wished)
    for card in ("P01", "P06", "P11", "P22"):
        above, below = blocks[f"card:{card}"][1], blocks[f"card:{twins[card].card.id}"][1]
        assert above.centre.x == pytest.approx(below.centre.x)
        assert above.bottom < below.y
    arrow, at = blocks[f"delta:{twins['P22'].card.id}"]
    assert at.x == pytest.approx(blocks["card:P22"][1].centre.x)
    assert lines(arrow) == ["+2,2"]
    head = next(prim for prim in arrow.prims if isinstance(prim, Path))
    ys = [step[-1] for step in head.outline if len(step) > 1]
    assert ys[0] < min(ys[1:])  # it points up: better


def test_both_curves_are_told_apart_without_colour(made: Poster) -> None:
    curves = reversed(made.sheet.desk.subject.journey.curves)
    before, after = (found(made.sheet)[f"curve:{curve.id}"][0] for curve in curves)
    lined, solid = (
        [prim.pen for prim in block.prims if isinstance(prim, Path) and prim.pen]
        for block in (before, after)
    )
    assert any(len(pen.dash) == 4 for pen in lined)
    assert not any(len(pen.dash) == 4 for pen in solid)
    assert lines(before) == ["as-is"]
    assert lines(after) == ["to-be"]
    key = [b.text for name, (b, _) in found(made.sheet).items() if name.startswith("legend:")]
    assert {"as-is: geschatte curve", "to-be: geschatte curve", "vervalt", "nieuw"} <= set(key)


def test_tabs_lie_on_their_cards_and_on_no_other(made: Poster, mixed: Poster) -> None:
    for poster in (made, mixed):
        blocks = found(poster.sheet)
        cards = [rect for name, (_, rect) in blocks.items() if name.startswith("card:")]
        for name, (_, rect) in blocks.items():
            if name.startswith("tab:"):
                own = blocks[name.replace("tab:", "card:")][1]
                assert rect.bottom == pytest.approx(own.y)
                assert own.x <= rect.x < rect.right <= own.right + 0.01
                assert not any(rect.grown(-0.1).overlaps(card) for card in cards)


def test_what_moved_changed_and_came(mixed: Poster) -> None:
    told, twins = tabs(mixed.sheet), copies(mixed.project)
    assert told["P16"] == "→ verplaatst, wordt 14"
    assert told[twins["P16"].card.id] == "→ verplaatst, was 16 0,0"
    assert told[twins["P17"].card.id] == "≈ aangepast 0,0"
    assert told["N3"] == "+ nieuw"
    assert told["E14"] == "× vervalt"
    journey = mixed.sheet.desk.subject.journey
    assert [stage.name for stage in journey.stages[2:]] == [
        "Installeren",
        "After-care (nieuw)",
        "Eerste gebruik",
        "Eerste factuur",
        "Stay (was: Wennen of weggaan)",
    ]


def test_of_employees_only_what_changes_is_shown(mixed: Poster) -> None:
    shown = {name for name in found(mixed.sheet) if name.startswith("card:E")}
    assert shown == {"card:E14"}


def test_a_reader_hears_it_stage_by_stage_with_the_numbers(
    made: Poster, wished: Project, fonts: Fonts
) -> None:
    out = io.BytesIO()
    print_poster(made, out, fonts)
    data = out.getvalue()
    for profile in (validation.ValidationProfile.PDF_A_3B, validation.ValidationProfile.PDF_UA_1):
        assert validation.validate_pdf_bytes(data, profile=profile).failures == []
    with opened(data) as pdf, pdf.open_outline() as outline:
        names = [item.title for item in outline.root]
    stages = [stage.name for stage in wished.maps[0].stages]
    assert names[: len(stages) + 1] == [wished.maps[0].title, *stages]
    reading = made.reading()
    assert reading is not None
    figures = [element.alt for element in reading.root.walk() if element.kind == "Figure"]
    assert figures[0] == "emotie, to-be: +1,0; +1,8; +1,4; +0,8; +1,2"
    assert figures[2].endswith("6: +0,5; 9: +0,3; 13: +1,3; 15: +2,2")
    tab = reading.elements[f"tab:{copies(wished)['P06'].card.id}"]
    assert tab is reading.elements[f"card:{copies(wished)['P06'].card.id}"]


def test_small_paper_has_the_rest_in_the_appendix(fonts: Fonts, paytv: Project) -> None:
    project = changed_in_every_way(paytv)
    setup = replace(A1, paper="A3")
    poster = make_poster(project, project.maps[0].id, setup, fonts)
    cards = (entry.block_id for entry in poster.left_out if entry.part is Part.CARDS)
    assert {f"card:{card}" for card in poster.sheet.cut} <= set(cards)
    tops = [top for leaf in poster.leaves[1:] for top in leaf.blocks]
    assert "legend" in {block.id for top in tops for block, _, _ in walk(top)}
    assert poster.sheet.smallest_pt >= 8


def test_in_english(fonts: Fonts) -> None:
    project = example_of_a10(example("paytv.en"))
    poster = make_poster(project, project.maps[0].id, A1, fonts)
    assert set(tabs(poster.sheet).values()) >= {"× goes", "+ new", "= stays +0.5"}
    said = [b.text for name, (b, _) in found(poster.sheet).items() if name.startswith("figure:")]
    assert said[0] == "Peak–end score: as-is −1.3, to-be +1.5, difference +2.8"
    states = lines(found(poster.sheet)["state"][0])[0]
    assert states == "Current state (as-is) → Future state (to-be)"


def test_employees_alone_are_compared_too(fonts: Fonts) -> None:
    begun = example("paytv.nl")
    lanes = tuple(lane for lane in begun.maps[0].lanes if lane.zone is not Zone.CUSTOMER)
    cards = {p.card.id for p in places(begun.maps[0]) if p.lane in lanes}
    links = tuple(k for k in begun.maps[0].links if {k.source, k.target} <= cards)
    journey = begun.maps[0].model_copy(
        update={"lanes": lanes, "links": links, "curves": (), "metrics": ()}
    )
    project = begun.model_copy(update={"maps": (journey,)})
    project = copy_as_to_be(project, journey.id, seeded_ids(3))
    sheet = make_poster(project, journey.id, A1, fonts).sheet
    assert len(tabs(sheet)) == 14
    values = [lines(b)[1:] for n, (b, _) in found(sheet).items() if n.startswith("figure:")]
    assert values == [["n.v.t."] * 3] * 5


def test_without_another_state_a_sentence_says_so(paytv: Project, fonts: Fonts) -> None:
    with pytest.raises(PosterError, match="no future state"):
        make_poster(paytv, paytv.maps[0].id, A1, fonts)
    alone = revise_map(paytv, paytv.maps[0].id, state=State.TO_BE)
    with pytest.raises(PosterError, match="no current state"):
        make_poster(alone, alone.maps[0].id, A1, fonts)


def test_of_several_it_says_which(wished: Project, made: Poster, fonts: Fonts) -> None:
    assert not any("several" in text for text in warnings(facts(made)))
    two = copy_as_to_be(wished, wished.maps[0].id, seeded_ids(4))
    two = revise_map(two, two.maps[2].id, title="Another wish", version="0.4")
    first = make_poster(two, two.maps[0].id, A1, fonts)
    said = [text for text in warnings(facts(first)) if "several" in text]
    assert len(said) == 1
    assert two.maps[1].title in said[0]
    other = make_poster(two, two.maps[2].id, A1, fonts)
    assert not any("several" in text for text in warnings(facts(other)))
    block = found(other.sheet)["state"][0]
    assert lines(block)[1] == f"Vergelijking van {two.maps[0].title} met Another wish"
