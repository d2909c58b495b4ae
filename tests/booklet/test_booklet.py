"""Booklets: nothing is lost or split badly, every page is numbered, and the file can be heard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import page as validation
import pytest

from journeyeditor.booklet.binding import Booklet, Cover, bind
from journeyeditor.booklet.matter import Column, Figure, Heading, Items, Matter, Table, Words
from journeyeditor.booklet.sheet import A4, FOOT, LETTER, MARGIN, Sheet
from journeyeditor.layout.drawing import Block, Box, Role, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.poster.metadata import Metadata
from journeyeditor.poster.printing import Contents, print_contents

COVER = Cover("Work pack", "map_as-is_v0.3", "page {page} of {pages}")
LONG = " ".join(f"word{at}" for at in range(400))
COLUMNS = (Column("Who", 1), Column("What", 3), Column("n", 1, end=True))
ROWS = tuple((f"Person {at}", f"does thing {at}", str(at)) for at in range(90))

MATTER: tuple[Matter, ...] = (
    Heading(1, "First"),
    Words(LONG),
    Heading(2, "A list"),
    Items(("one", "two", LONG), numbered=True),
    Heading(2, "A table"),
    Table(COLUMNS, ROWS),
    Heading(1, "Second"),
    Heading(2, "To write in"),
    Table(COLUMNS, (("", "", ""),) * 5, least_h=14.0),
    Figure(Block("figure", Role.MAP, 0, 0, 80, 40, (Box(0, 0, 80, 40, "#D9EAF3"),)), "A box"),
    Words("Small print.", soft=True),
)


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    return Fonts.bundled()


def made(matter: Sequence[Matter], fonts: Fonts, sheet: Sheet = A4) -> Booklet:
    return bind(matter, COVER, sheet, fonts)


def texts(booklet: Booklet) -> list[list[tuple[float, str]]]:
    """The lines of each page with their y in mm, as painted."""
    return [
        [
            (y + prim.y, prim.text)
            for top in leaf.blocks
            for block, _, y in walk(top)
            for prim in block.prims
            if isinstance(prim, Text)
        ]
        for leaf in booklet.leaves
    ]


@pytest.mark.parametrize("sheet", [A4, LETTER], ids=repr)
def test_every_word_stands_once_within_the_page(fonts: Fonts, sheet: Sheet) -> None:
    pages = texts(made(MATTER, fonts, sheet))
    words = " ".join(text for page in pages for _, text in page).split()
    assert [words.count(f"word{at}") for at in (0, 399)] == [2, 2]
    assert all(words.count(row[2]) >= 1 for row in ROWS)
    ys = [y for page in pages for y, _ in page]
    assert min(ys) > MARGIN
    assert max(ys) < sheet.h - MARGIN


def test_a_table_has_its_head_on_every_page_and_whole_rows(fonts: Fonts) -> None:
    pages = texts(made((Heading(1, "Table"), Table(COLUMNS, ROWS)), fonts))
    assert len(pages) > 1
    for page in pages:
        words = [text for _, text in page]
        assert words.count("What") == 1
        assert sum(text.startswith("Person") for text in words) == sum(
            text.startswith("does") for text in words
        )


def test_a_row_higher_than_a_page_goes_on_in_the_next(fonts: Fonts) -> None:
    text = " ".join([LONG] * 6)
    pages = texts(made((Table(COLUMNS, (("a", text, "1"),)),), fonts))
    assert len(pages) > 1
    assert all(any(text == "What" for _, text in page) for page in pages)
    assert " ".join(text for page in pages for _, text in page).split().count("word399") == 6


def nearly_full() -> Iterator[list[Matter]]:
    """Paragraphs of one line that end at many a height near the foot of a page."""
    for lines, small in product(range(24, 40), range(8)):
        yield [*[Words("x")] * lines, *[Words("x", soft=True)] * small]


def test_headings_are_never_left_alone_at_the_foot(fonts: Fonts) -> None:
    for before in nearly_full():
        for page in texts(made([*before, Heading(2, "Head"), Words(LONG)], fonts)):
            assert max(line for line in page if line[0] < A4.h - MARGIN - FOOT)[1] != "Head"


def test_no_line_of_a_paragraph_stands_alone(fonts: Fonts) -> None:
    for before in nearly_full():
        for page in texts(made([*before, Words(LONG)], fonts)):
            assert sum("word" in text for _, text in page) != 1


def test_no_page_gets_the_first_or_the_last_row_of_a_table_alone(fonts: Fonts) -> None:
    for before in nearly_full():
        for page in texts(made([*before, Table(COLUMNS, ROWS[:12])], fonts)):
            assert sum(text.startswith("Person") for _, text in page) != 1


def test_a_whole_table_is_not_split(fonts: Fonts) -> None:
    table = Table(COLUMNS, ROWS[:12], whole=True)
    for before in nearly_full():
        pages = texts(made([*before, table], fonts))
        found = [sum(text.startswith("Person") for _, text in page) for page in pages]
        assert max(found) == 12


def test_pages_are_numbered_and_marked(fonts: Fonts) -> None:
    booklet = made(MATTER, fonts)
    count = len(booklet.leaves)
    for at, page in enumerate(texts(booklet), 1):
        assert f"page {at} of {count}" in [text for _, text in page]
    marks = [mark.title for mark in booklet.bookmarks]
    assert marks == ["First", "A list", "A table", "Second", "To write in"]
    assert booklet.bookmarks[3].page > booklet.bookmarks[0].page
    assert booklet.chapters[0] == "First"
    assert booklet.chapters[-1] == "Second"
    assert len(booklet.chapters) == count


@pytest.mark.parametrize(
    "profile",
    [validation.ValidationProfile.PDF_A_3B, validation.ValidationProfile.PDF_UA_1],
    ids=str,
)
def test_it_keeps_the_standards(fonts: Fonts, profile: validation.ValidationProfile) -> None:
    booklet = made(MATTER, fonts)
    metadata = Metadata("Work pack", "en", "test")
    contents = Contents(booklet.leaves, metadata, booklet.reading, booklet.bookmarks)
    data = print_contents(contents, fonts).data
    report = validation.validate_pdf_bytes(data, profile=profile)
    assert [failure.message for failure in report.failures] == []


def test_nothing_is_no_booklet(fonts: Fonts) -> None:
    with pytest.raises(ValueError, match="without a page"):
        made((), fonts)
