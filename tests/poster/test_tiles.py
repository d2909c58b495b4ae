"""Posters in tiles: glued they are the poster again, and each sheet says how."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import numpy as np
import page as validation
import pikepdf
import pypdfium2 as pdfium
import pytest

from journeyeditor.layout.drawing import Block, Box, Line, Role, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.model.project import Project
from journeyeditor.poster.export import print_poster
from journeyeditor.poster.footer import RULER
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.made import Poster, make_poster
from journeyeditor.poster.printing import Leaf
from journeyeditor.poster.setup import PosterSetup, Tiles
from journeyeditor.poster.tiles.grid import UNPRINTED
from journeyeditor.poster.tiles.ground import inked
from journeyeditor.poster.tiles.plan import plan_leaf
from journeyeditor.poster.tiles.sheets import sheet_leaves
from journeyeditor.poster.tiles.tiling import Tile, Tiling, cut_up
from tests.poster.printed import opened, poster

PX = 2
"""Pixels in a mm: cuts lie on half mm, so that every sheet is cut between two pixels."""

SCALE = PX * MM_PER_PT * (1 - 1e-6)
"""Pixels in a point: a little less, as pdfium rounds the size of a page up."""

HALF = 0.13
"""Half the width of the lines on sheets, in mm."""

SETUP = PosterSetup("A0", tiles=Tiles("A3"), bleed=3.0, crop_marks=True)


@pytest.fixture(scope="module")
def made(paytv: Project, fonts: Fonts) -> Poster:
    """The example on sheets of A3."""
    return make_poster(paytv, paytv.maps[0].id, SETUP, fonts)


@pytest.fixture(scope="module")
def tiling(made: Poster) -> Tiling:
    """How it is cut."""
    assert made.tiling is not None
    return made.tiling


@pytest.fixture(scope="module")
def data(made: Poster, fonts: Fonts) -> bytes:
    """Its file."""
    return written(made, fonts)


@pytest.fixture(scope="module")
def pages(data: bytes) -> list[Any]:
    """Every page in pixels, grey."""
    return [*pictures(data)]


def written(made: Poster, fonts: Fonts) -> bytes:
    """The file of a poster that is laid out."""
    print_poster(made, out := io.BytesIO(), fonts)
    return out.getvalue()


def pictures(data: bytes) -> Iterator[Any]:
    """The pages of a file, one after the other."""
    document = pdfium.PdfDocument(data)
    for page in document:
        yield page.render(scale=SCALE).to_numpy()[..., :3].mean(axis=2)
    document.close()


def part_of(picture: Any, rect: Rect) -> Any:
    """A part of a page, in pixels."""
    x, y, w, h = (round(side * PX) for side in rect)
    return picture[y : y + h, x : x + w]


def glued(sheets: list[Any], tiling: Tiling, slip: float = 0.0) -> Any:
    """The sheets cut and laid together; `slip` mm too far to the left and too high each."""
    canvas = np.full((round(tiling.h * PX), round(tiling.w * PX)), 255.0)
    for picture, tile in zip(sheets, tiling.printed, strict=True):
        shift = tile.shift
        shown = part_of(picture, tile.part.moved(shift[0] + slip, shift[1] + slip))
        x, y = round(tile.part.x * PX), round(tile.part.y * PX)
        canvas[y : y + shown.shape[0], x : x + shown.shape[1]] = shown
    return canvas


def apart(one: Any, other: Any) -> float:
    """How far two pictures are apart: root of the mean square of their greys, to 255."""
    h, w = min(one.shape[0], other.shape[0]), min(one.shape[1], other.shape[1])
    return float(np.sqrt(np.mean((one[:h, :w] - other[:h, :w]) ** 2)))


def test_glued_sheets_are_the_poster(
    pages: list[Any], tiling: Tiling, paytv: Project, fonts: Fonts
) -> None:
    alone, _ = poster(paytv, PosterSetup("A0"), fonts)
    whole = next(pictures(alone))
    sheets = pages[1 : 1 + len(tiling.printed)]
    assert apart(glued(sheets, tiling), whole) < 8
    assert apart(glued(sheets, tiling, slip=1.0), whole) > 40


def test_sheets_have_names_links_and_bookmarks(data: bytes, tiling: Tiling) -> None:
    names = [tile.name for tile in tiling.printed]
    assert names == [f"{row}{column}" for row in "ABC" for column in range(1, 6)]
    with opened(data) as pdf, pdf.open_outline() as outline:
        assert pdf.check_pdf_syntax() == []
        assert [page.label for page in pdf.pages] == ["Legplan", *names]
        sheets = [page.obj.objgen for page in pdf.pages]
        goals = [link.Dest[0].objgen for link in pdf.pages[0].Annots]
        assert goals == sheets[1:]
        stages = [item.destination[0].objgen for item in outline.root]  # type: ignore[index]
        assert stages[0] == sheets[0]
        assert set(stages[1:]) == set(sheets[1:6])  # where their names are
        assert all(page.obj.MediaBox == page.obj.TrimBox for page in pdf.pages)


@pytest.mark.parametrize(
    "profile",
    [validation.ValidationProfile.PDF_A_3B, validation.ValidationProfile.PDF_UA_1],
    ids=str,
)
def test_tiles_keep_the_standards(data: bytes, profile: validation.ValidationProfile) -> None:
    report = validation.validate_pdf_bytes(data, profile=profile)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def test_the_plan_is_read_as_the_poster_is(data: bytes, paytv: Project, fonts: Fonts) -> None:
    """Every heading of the poster in one piece, once, and then that of the plan."""
    alone, _ = poster(paytv, PosterSetup("A0"), fonts)
    kinds = [[*_kinds(each)] for each in (alone, data)]
    assert kinds[1].count("/H1") == 1
    assert kinds[1].count("/H2") == kinds[0].count("/H2") + 1
    assert kinds[1][: len(kinds[0])] == kinds[0]


def _kinds(data: bytes) -> Iterator[str]:
    """The kinds of all elements, in reading order."""
    with opened(data) as pdf:
        left = [pdf.Root.StructTreeRoot.K]
        while left:
            element = left.pop()
            yield str(element.S)
            kids = element.get("/K", pikepdf.Array())
            several = kids if isinstance(kids, pikepdf.Array) else [kids]
            nodes = [kid for kid in several if isinstance(kid, pikepdf.Dictionary)]
            left += [kid for kid in reversed(nodes) if "/S" in kid]


def test_the_file_stays_small(made: Poster, data: bytes, paytv: Project, fonts: Fonts) -> None:
    """All sheets together cost less than the poster once more, with its tags and links."""
    alone, _ = poster(paytv, PosterSetup("A0"), fonts)
    assert len(data) < 2 * len(alone)
    assert written(made, fonts) == data


def test_nothing_is_printed_where_no_printer_prints(pages: list[Any], tiling: Tiling) -> None:
    w, h = tiling.sheet
    inside = Rect(0, 0, w, h).grown(-UNPRINTED)
    for picture in pages:
        outside = np.ones_like(picture, dtype=bool)
        part_of(outside, inside)[:] = False
        assert picture[outside].min() == 255
        assert picture[~outside].min() < 50


def check_marks(leaf: Leaf, tile: Tile, tiling: Tiling) -> None:
    """Name and ruler are there, where the printer prints and nothing of the poster is hidden."""
    (marks,) = leaf.blocks
    printed = Rect(0, 0, *tiling.sheet).grown(-UNPRINTED)
    shown = tile.part.moved(*tile.shift)
    room = printed.grown(HALF)
    for rect in inked([marks]):
        assert not rect.overlaps(shown.grown(-HALF))
        assert room.x <= rect.x
        assert room.y <= rect.y
        assert rect.right <= room.right
        assert rect.bottom <= room.bottom + 0.3  # no letter there reaches as low as letters can
    words = [prim.text for prim in marks.prims if isinstance(prim, Text)]
    assert tile.name in words
    rulers = [
        prim
        for prim in marks.prims
        if isinstance(prim, Line) and not prim.pen.dash and prim.x2 - prim.x1 == RULER
    ]
    assert len(rulers) == 1
    assert rulers[0].y1 >= leaf.windows[0].y + tile.window.h
    right = tiling.beside(tile, 1, 0)
    assert (right is None) or right.name in words


def test_every_sheet_says_what_it_is(made: Poster, tiling: Tiling) -> None:
    for leaf, tile in zip(made.leaves[1:], tiling.printed, strict=True):
        check_marks(leaf, tile, tiling)


@pytest.mark.parametrize(
    ("w", "h", "tiles"),
    [
        (370.0, 356.0, Tiles("A4")),  # nothing to spare in either direction
        (100.0, 120.0, Tiles("A4")),
        (2000.0, 914.0, Tiles("Letter", 25.0)),
        (5080.0, 610.0, Tiles("A4", 40.0)),
    ],
)
def test_marks_find_room_on_any_sheet(made: Poster, w: float, h: float, tiles: Tiles) -> None:
    whole = Leaf(Frame(w, h), [Block("all", Role.MAP, 0, 0, w, h, (Box(0, 0, w, h, "#EEEEEE"),))])
    tiling = cut_up(whole.blocks, w, h, tiles)
    assert not tiling.skipped
    for leaf, tile in zip(
        sheet_leaves(made.sheet.desk, tiling, whole), tiling.printed, strict=True
    ):
        check_marks(leaf, tile, tiling)


def test_the_appendix_is_linked_with_the_sheets(paytv: Project, fonts: Fonts) -> None:
    """What is cut short leads from its sheet to its whole text, and back to that sheet."""
    made = make_poster(paytv, paytv.maps[0].id, PosterSetup("A3", tiles=Tiles("A4")), fonts)
    assert made.left_out
    with opened(written(made, fonts)) as pdf, pdf.open_outline() as outline:
        numbers = {page.obj.objgen: at for at, page in enumerate(pdf.pages)}
        links = [
            (at, numbers[link.Dest[0].objgen])
            for at, page in enumerate(pdf.pages)
            for link in page.obj.get("/Annots", pikepdf.Array())
        ]
        last = numbers[outline.root[-1].destination[0].objgen]  # type: ignore[index]
    assert last == made.body == len(made.leaves) - 1
    there = [link for link in links if link[1] == last]
    drawn = {block.id for top in made.sheet.blocks for block, _, _ in walk(top)}
    assert len(there) == len([entry for entry in made.left_out if entry.block_id in drawn]) > 5
    assert {at for at, _ in there} <= set(range(1, last))
    assert sorted(links)[-len(there) :] == sorted((last, at) for at, _ in there)


@pytest.mark.parametrize("size", [(2000.0, 300.0), (300.0, 2000.0)])
def test_the_plan_shows_the_poster_as_large_as_it_can(
    made: Poster, size: tuple[float, float]
) -> None:
    """With what to do below it, or beside it."""
    whole = Leaf(
        Frame(*size), [Block("all", Role.MAP, 0, 0, *size, (Box(0, 0, *size, "#EEEEEE"),))]
    )
    tiling = cut_up(whole.blocks, *size, Tiles("A3"))
    plan = plan_leaf(made.sheet.desk, tiling, whole)
    found = {block.id: block.rect for block in plan.blocks}
    picture, step = found["plan:poster"], found["plan:step:1"]
    assert max(picture.w / tiling.sheet[0], picture.h / tiling.sheet[1]) > 0.85
    page = Rect(0, 0, *tiling.sheet)
    assert not any(step.overlaps(rect) for name, rect in found.items() if "step:1" not in name)
    assert all(page.contains(rect.x, rect.y) for rect in found.values())
    assert all(rect.right < page.right and rect.bottom < page.bottom for rect in found.values())


def test_sheets_with_nothing_on_them_are_not_printed(made: Poster) -> None:
    """White areas and frames around them are nothing; the plan says what is left out."""
    w, h = 800.0, 540.0
    prims = (
        Box(0, 0, w, h, "#FFFFFF"),
        Text(20, 30, "words", 40, width=100),
        Box(390, 280, 400, 250, "#D0D0D0"),
    )
    whole = Leaf(Frame(w, h), [Block("all", Role.MAP, 0, 0, w, h, prims)])
    tiling = cut_up(whole.blocks, w, h, Tiles("A4"))
    skipped = {tile.name for tile in tiling.skipped}
    assert {"A3", "C1"} <= skipped
    assert {"A1", "C3"} <= {tile.name for tile in tiling.printed}
    for rect in inked(whole.blocks):
        assert not any(rect.overlaps(tile.part) for tile in tiling.skipped)
    for tile in tiling.printed:
        assert any(rect.overlaps(tile.part) for rect in inked(whole.blocks))
    plan = plan_leaf(made.sheet.desk, tiling, whole)
    assert all(any(name in block.text for block in plan.blocks[-7:]) for name in skipped)
    leaves = sheet_leaves(made.sheet.desk, tiling, whole)
    assert [leaf.label for leaf in leaves] == [tile.name for tile in tiling.printed]
    assert tiling.beside(tiling.tiles[0], 3, 0) is None
    assert tiling.spot(tiling.skipped[0].part) is None
