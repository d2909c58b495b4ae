"""Text from elsewhere on a map: lists within lists, tables of a spreadsheet or of Markdown."""

from __future__ import annotations

import pytest

from journeyeditor.edits.clipboard.listing import Item, cells_of, listing_of
from journeyeditor.edits.clipboard.named import paste_words
from journeyeditor.edits.clipboard.text import table_of
from journeyeditor.edits.new import blank_project, seeded_ids
from journeyeditor.edits.spot import Spot
from journeyeditor.edits.stages import add_stage
from journeyeditor.model.base import evolve
from journeyeditor.model.check import check
from journeyeditor.model.enums import Language
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Project


def _tree(items: tuple[Item, ...] | list[Item]) -> str:
    return " ".join(
        f"{each.text}({_tree(each.items)})" if each.items else each.text for each in items
    )


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("- a\n  - b\n    - c\n- d", "a(b(c)) d"),
        ("* a\r\n\t* b\r\n\t* c\r\n", "a(b c)"),
        ("1. a\n   1) b\n2. c", "a(b) c"),
        ("1 a\n1.1 b\n1.2 c\n2 d", "a(b c) d"),
        ("3. alone\nb", "3. alone b"),
        ("# t\n## s\n- [x] b\n- [ ] c\n## q", "t(s(b c) q)"),
        ("a\n  b\n  c\nd", "a(b c) d"),
        ("a\n\tb\n\tc\nd", "a(b c) d"),
        ("> - a\n> - b\n\n---\n**c** d", "a b c d"),
        ("\u200b\n- \n#\n1.\n", ""),
    ],
)
def test_lists_within_lists(text: str, tree: str) -> None:
    assert _tree(listing_of(text).items) == tree


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("a\tb\nc\td\n", [["a", "b"], ["c", "d"]]),
        ('a\t"b\nc ""d"""\ne\tf', [["a", 'b\nc "d"'], ["e", "f"]]),
        ('"one\ntwo"\nthree', [["one\ntwo"], ["three"]]),
        ('5" pipe\tx\ny\tz', [['5" pipe', "x"], ["y", "z"]]),
        ("| a | b\\|c |\n|---|:-:|\n| d | e |", [[" a ", " b|c "], [" d ", " e "]]),
        ('"Hello", she said', None),
        ("a\n\tb", None),
        ("Steps\n•\tcall\no\twait\n", None),
        ("1.\tcall\n2.\twait\n", None),
        ("•\tcall\tphone\n", [["•", "call", "phone"]]),
        ("1\tcall\n2\twait\n", [["1", "call"], ["2", "wait"]]),
    ],
)
def test_cells(text: str, cells: list[list[str]] | None) -> None:
    assert cells_of(text) == cells


def test_a_list_deeper_than_anybody_makes_is_read_all_the_same() -> None:
    deep = "\n".join(" " * depth + f"- {depth}" for depth in range(3000))
    listing = listing_of(deep)
    assert (listing.size, listing.dropped) == (2000, 1000)


def _pasted(project: Project, text: str) -> str:
    """The stages with their cards after a paste on the first lane."""
    journey = project.maps[0]
    to = Spot(journey.lanes[0].id, journey.stages[0].id, 0)
    words = (table_of(text), listing_of(text))
    new = paste_words(project, journey.id, words, to, seeded_ids(9)).pasted.project
    assert check(new) == []
    return " | ".join(
        f"{stage.name}: "
        + ", ".join(
            f"{at}{card.slot} {card.title}" + (f" [{card.description}]" if card.description else "")
            for at, lane in enumerate(new.maps[0].lanes)
            for cell in lane.cells
            if cell.stage_id == stage.id
            for card in cell.cards
        )
        for stage in new.maps[0].stages
    )


@pytest.fixture
def blank() -> Project:
    """A map on which nothing stands, with three stages."""
    project = blank_project(Language.EN, seeded_ids(1))
    journey = project.maps[0]
    return evolve(project, maps=(evolve(journey, stages=journey.stages[:3]),))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- A\n  - b\n    - more\n  - c\n- D", "A: 00 b [more], 01 c | D: "),
        ("# T\n## A\n- b\n## C\n- d\n## E\n## F\n- g", "A: 00 b | C: 00 d | E:  | F: 00 g"),
        ("A\n  Frontstage\n    b\n  Backstage\n    c", "A: 30 b, 40 c"),
        ("- a\n- b", "Before: 00 a, 01 b | Start:  | Core: "),
        ("a\tb\nc\td", "Before: 00 a, 01 c | Start: 00 b, 01 d | Core: "),
        ("\tCore\tBefore\nFrontstage\ta\tb", "Before: 30 b | Start:  | Core: 30 a"),
        ("start\tcore\na\tb\n\tc", "Before:  | Start: 00 a | Core: 00 b, 01 c"),
        ("Backstage\ta\tb\n\tc\t", "Before: 40 a, 41 c | Start: 40 b | Core: "),
        ('"a\nb"\nc', "Before: 00 a\nb, 01 c | Start:  | Core: "),
        ("| Start | Core |\n|--|--|\n| a | b |", "Before:  | Start: 00 a | Core: 00 b"),
    ],
)
def test_names_say_where_things_go(blank: Project, text: str, found: str) -> None:
    assert _pasted(blank, text) == found


def test_a_document_names_the_map_and_what_stands_before_becomes_a_note(blank: Project) -> None:
    journey = blank.maps[0]
    words = (table_of("x"), listing_of("# Move\nAbout this.\n## A\n- b"))
    to = Spot(journey.lanes[0].id, journey.stages[0].id, 0)
    new = paste_words(blank, journey.id, words, to, seeded_ids(5)).pasted.project
    assert new.maps[0].title == "Move"
    assert [note.text for note in new.notes] == ["About this."]


def test_on_a_map_with_cards_only_stages_that_are_there_are_named(blank: Project) -> None:
    journey = blank.maps[0]
    more = add_stage(blank, journey.id, 9, Stage(id="s9", name="Last"))
    to = Spot(journey.lanes[0].id, "s9", 0)
    words = (table_of("x"), listing_of("x"))
    used = paste_words(more, journey.id, words, to, seeded_ids(5)).pasted.project
    assert _pasted(used, "LAST:\n - a\n - b").endswith("Last: 00 x, 01 a, 02 b")
    assert _pasted(used, "Other\n - a").startswith("Before: 00 Other, 01 a |")
