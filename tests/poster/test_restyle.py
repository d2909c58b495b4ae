"""Print styles: greys that stay apart, little ink, and an estimate that the page confirms."""

from __future__ import annotations

import io
import itertools

import numpy as np
import pypdfium2
import pytest
from PIL import Image as Picture

from journeyeditor.layout.drawing import (
    Block,
    Box,
    Circle,
    Image,
    Line,
    Path,
    Pen,
    Role,
    Text,
    walk,
)
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.outline import polygon
from journeyeditor.layout.style import (
    BACKSTAGE,
    BLUE,
    CUSTOMER,
    FRONTSTAGE,
    HEADER,
    INK,
    LINE,
    ORANGE,
    SHARED,
    VERMILLION,
    WHITE,
)
from journeyeditor.model.project import Project
from journeyeditor.poster.ink import ink, shade
from journeyeditor.poster.made import make_poster
from journeyeditor.poster.restyle import grey, restyled
from journeyeditor.poster.setup import Kind, PosterSetup, PrintStyle, Way
from tests.poster.printed import example, poster

A1 = PosterSetup("A1", Way.LANDSCAPE, appendix=False)


def styled(style: PrintStyle, kind: Kind = Kind.RESULT) -> PosterSetup:
    """A poster in a print style."""
    return PosterSetup("A1", Way.LANDSCAPE, kind, style=style, appendix=False)


def pixels(data: bytes) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """The first page at 72 dpi, colours from 0 to 1."""
    document = pypdfium2.PdfDocument(data)
    found = document[0].render(scale=1, rev_byteorder=True).to_numpy()[..., :3] / 255
    document.close()
    return np.asarray(found, dtype=np.float64)


def colours(blocks: tuple[Block, ...]) -> set[str]:
    """Every colour that is used."""
    found: set[str] = set()
    for top in blocks:
        for block, _, _ in walk(top):
            for prim in block.prims:
                pen = getattr(prim, "pen", None)
                found |= {pen.colour} if pen else set()
                found |= {getattr(prim, "fill", None) or WHITE, getattr(prim, "colour", WHITE)}
    return found


def lightness(colour: str) -> int:
    """The first part of a colour, 0 to 255."""
    return int(colour[1:3], 16)


@pytest.mark.parametrize("kind", [Kind.RESULT, Kind.BLANK, Kind.PARTIAL])
def test_a_grey_poster_has_no_colour_at_all(kind: Kind, paytv: Project, fonts: Fonts) -> None:
    data, _ = poster(paytv, styled(PrintStyle.GREY, kind), fonts)
    found = pixels(data)
    assert float((found.max(axis=2) - found.min(axis=2)).max()) == 0.0


def test_a_coloured_one_has_some(paytv: Project, fonts: Fonts) -> None:
    found = pixels(poster(paytv, A1, fonts)[0])
    assert float((found.max(axis=2) - found.min(axis=2)).max()) > 0.5


def test_what_colour_tells_apart_grey_tells_apart_too() -> None:
    """Edges of lanes by a sixth of the scale; bands that touch by a twentieth."""
    edges = [lightness(grey(colour)) for colour in (BLUE, ORANGE, LINE)]
    assert min(abs(a - b) for a, b in itertools.combinations(edges, 2)) > 40
    bands = [CUSTOMER, FRONTSTAGE, BACKSTAGE, SHARED]
    levels = [lightness(grey(hue.band)) for hue in bands]
    assert all(abs(a - b) > 12 for a, b in itertools.pairwise(levels))
    assert lightness(grey(INK)) < 20 < lightness(grey(VERMILLION)) < 100


def test_other_colours_become_as_light_as_they_are() -> None:
    assert grey("#FFFFFF") == "#FFFFFF"
    assert grey("#000000") == "#000000"
    assert grey("#777777") == "#777777"
    assert lightness(grey("#00FF00")) > lightness(grey("#FF0000")) > lightness(grey("#0000FF"))


def test_saving_ink_takes_areas_away_and_leaves_their_outline(paytv: Project, fonts: Fonts) -> None:
    made = make_poster(paytv, paytv.maps[0].id, styled(PrintStyle.INK), fonts)
    found = colours(tuple(made.leaves[0].blocks))
    assert not {hue.band for hue in (CUSTOMER, FRONTSTAGE, BACKSTAGE, SHARED)} & found
    assert HEADER not in found
    band = next(
        block
        for top in made.leaves[0].blocks
        for block, _, _ in walk(top)
        if block.id == "lane:L-steps" or block.role is Role.BAND
    )
    ground = band.prims[0]
    assert isinstance(ground, Box)
    assert ground.fill == WHITE
    assert ground.pen is not None


def test_text_is_as_dark_as_before(paytv: Project, fonts: Fonts) -> None:
    inks = []
    for style in (PrintStyle.COLOUR, PrintStyle.INK):
        made = make_poster(paytv, paytv.maps[0].id, styled(style), fonts)
        inks.append(
            {
                prim.colour
                for top in made.leaves[0].blocks
                for block, _, _ in walk(top)
                for prim in block.prims
                if isinstance(prim, Text)
            }
        )
    assert inks[0] == inks[1]


def test_colour_changes_nothing() -> None:
    block = Block("b", Role.CARD, 0, 0, 10, 10, (Box(0, 0, 5, 5, BLUE),))
    assert restyled([block], PrintStyle.COLOUR)[0] is block


def test_pictures_lose_their_colour_too() -> None:
    out = io.BytesIO()
    Picture.new("RGB", (4, 4), (200, 30, 30)).save(out, "PNG")
    block = Block("b", Role.CARD, 0, 0, 10, 10, (Image(0, 0, 5, 5, out.getvalue()),))
    (made,) = restyled([block], PrintStyle.GREY)
    (image,) = made.prims
    assert isinstance(image, Image)
    with Picture.open(io.BytesIO(image.data)) as picture:
        assert picture.mode == "L"
    broken = Block("b", Role.CARD, 0, 0, 10, 10, (Image(0, 0, 5, 5, b"no picture"),))
    assert restyled([broken], PrintStyle.GREY)[0].prims == broken.prims


@pytest.mark.parametrize(
    ("prim", "share"),
    [
        (Box(0, 0, 50, 100, "#000000"), 0.5),
        (Box(0, 0, 50, 100, "#00FFFF"), 0.5),
        (Box(0, 0, 50, 100, "#0000FF"), 1.0),
        (Box(0, 0, 100, 100, WHITE), 0.0),
        (Circle(50, 50, 50, "#000000"), np.pi / 4),
        (Path(polygon((0, 0), (100, 0), (0, 100)), fill="#000000"), 0.5),
        (Line(0, 50, 100, 50, Pen("#000000", 2.0)), 0.02),
        (Line(0, 50, 100, 50, Pen("#000000", 2.0, (1.0, 3.0))), 0.005),
        (Box(10, 10, 50, 30, None, Pen("#000000", 1.0)), 0.016),
    ],
)
def test_the_ink_of_shapes(prim: Box | Circle | Path | Line, share: float) -> None:
    block = Block("b", Role.CARD, 0, 0, 100, 100, (prim,))
    assert ink([block], 100, 100) == pytest.approx(share, abs=0.004)


def test_what_is_painted_over_takes_no_ink() -> None:
    over = (Box(0, 0, 100, 100, "#000000"), Box(0, 0, 100, 50, WHITE))
    assert ink([Block("b", Role.CARD, 0, 0, 100, 100, over)], 100, 100) == pytest.approx(
        0.5, abs=0.01
    )


@pytest.mark.parametrize("name", ["paytv.nl", "terrace.en"])
@pytest.mark.parametrize("style", list(PrintStyle))
@pytest.mark.parametrize("kind", [Kind.RESULT, Kind.BLANK])
def test_the_estimate_is_what_a_printer_would_use(
    name: str, style: PrintStyle, kind: Kind, fonts: Fonts
) -> None:
    """Against the rendered page, by the same rule for the ink of a colour."""
    project, setup = example(name), styled(style, kind)
    made = make_poster(project, project.maps[0].id, setup, fonts)
    found = pixels(poster(project, setup, fonts)[0])
    real = float((1 + 2 * found.max(axis=2) - found.sum(axis=2)).mean())
    estimate = ink(made.leaves[0].blocks, made.sheet.w, made.sheet.h)
    assert estimate == pytest.approx(real, rel=0.15)


def test_styles_cost_less_and_less(paytv: Project, fonts: Fonts) -> None:
    found = {}
    for style in PrintStyle:
        made = make_poster(paytv, paytv.maps[0].id, styled(style), fonts)
        found[style] = ink(made.leaves[0].blocks, made.sheet.w, made.sheet.h)
    assert found[PrintStyle.INK] < 0.65 * found[PrintStyle.COLOUR]
    plain = PosterSetup("A1", Way.LANDSCAPE, coloured_lanes=False, appendix=False)
    made = make_poster(paytv, paytv.maps[0].id, plain, fonts)
    assert ink(made.leaves[0].blocks, made.sheet.w, made.sheet.h) < found[PrintStyle.COLOUR]


def test_shades() -> None:
    assert [shade(colour) for colour in (WHITE, "#000000", "#00FFFF", "#808080")] == pytest.approx(
        [0.0, 1.0, 1.0, 0.498], abs=0.001
    )
