"""Maps as SVG: well-formed and harmless whatever they hold, text as text and in its place."""

from __future__ import annotations

import re
from base64 import b64decode
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from journeyeditor.layout.drawing import (
    Block,
    Box,
    Circle,
    Face,
    Image,
    Line,
    Path,
    Pen,
    Prim,
    Role,
    Text,
    walk,
)
from journeyeditor.layout.fontface import FontFace
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.png import png
from journeyeditor.layout.shown import shown_map
from journeyeditor.svg.document import About, svg_bytes
from journeyeditor.svg.map import map_svg
from tests.shelf import a_system
from tests.torture import torture

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"


class Made(NamedTuple):
    """The torture map as SVG, and the blocks that it shows."""

    root: ElementTree.Element
    blocks: tuple[Block, ...]


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    """Ours, and those of a system with Chinese and emoji."""
    return Fonts.bundled(a_system(Fonts.bundled().face_data("regular")))


@pytest.fixture(scope="module")
def made(fonts: Fonts) -> Made:
    """Made once."""
    project = torture()
    drawing = shown_map(project, project.maps[0], fonts)
    data = map_svg(drawing, project, project.maps[0], fonts)
    return Made(ElementTree.fromstring(data), drawing.layers)  # noqa: S314 - our own


def of(*prims: Prim, fonts: Fonts, text: str = "") -> ElementTree.Element:
    """A sheet with these primitives."""
    block = Block("card:P1", Role.CARD, 10, 20, 40, 30, prims, text=text)
    data = svg_bytes((block,), 100, 80, fonts, About("T", "D", "nl"))
    return ElementTree.fromstring(data)  # noqa: S314 - our own


def test_every_block_is_a_group_with_its_id_and_what_is_said_of_it(made: Made) -> None:
    groups = {group.get("id"): group for group in made.root.iter(f"{SVG}g")}
    shown = [block for root in made.blocks for block, _, _ in walk(root)]
    assert list(groups) == [block.id for block in shown]
    card = next(block for block in shown if block.id == "card:s0c0")
    title = groups[card.id].find(f"{SVG}title")
    assert title is not None
    assert title.text == card.text
    assert made.root.findtext(f"{SVG}title", "").startswith("Martelkaart")


def test_nothing_is_asked_of_elsewhere_and_nothing_runs(made: Made) -> None:
    allowed = {"svg", "g", "title", "desc", "style", "defs", "rect", "line", "circle", "path"}
    allowed |= {"text", "tspan", "use", "image"}
    ids = {thing.get("id") for thing in made.root.iter()}
    for thing in made.root.iter():
        assert thing.tag.removeprefix(SVG) in allowed
        assert not [key for key in thing.attrib if key.lower().startswith("on")]
        address = thing.get(HREF, "")
        assert address[1:] in ids if address.startswith("#") else address[:10] in {"", "data:image"}
    style = made.root.findtext(f"{SVG}style", "")
    assert not re.findall(r"url\((?!data:font)|@import|http", style)


@pytest.mark.parametrize(
    "words", ['</text><script>alert(1)</script>"&', "a\x00b\x1bc\ud800d\uffffe", "]]>&#0;"]
)
def test_hostile_text_is_text(words: str, fonts: Fonts) -> None:
    root = of(Text(0, 5, words, 12.0), fonts=fonts, text=words)
    left_out = re.compile("[\x00-\x1f\ud800-\udfff\ufffe\uffff]")
    assert root.findtext(f"{SVG}g/{SVG}title") == left_out.sub("", words)
    assert not root.findall(f".//{SVG}script")


def test_words_stand_where_they_were_measured(fonts: Fonts) -> None:
    """Each begins at its place and is fitted into its width; a space parts it from the next."""
    words, size = "Belt opnieuw", 20.0
    root = of(Text(3, 9, words, size, Face.BOLD), fonts=fonts)
    text = root.find(f".//{SVG}text")
    assert text is not None
    first, second = text.iter(f"{SVG}tspan")
    assert "".join(text.itertext()) == words
    assert (first.text, second.text) == ("Belt", "opnieuw")
    assert float(first.get("x", "")) == pytest.approx(3, abs=1e-3)
    before = fonts.width("Belt ", Face.BOLD, size)
    assert float(second.get("x", "")) == pytest.approx(3 + before, abs=1e-3)
    wide = fonts.width("opnieuw", Face.BOLD, size)
    assert float(second.get("textLength", "")) == pytest.approx(wide, abs=1e-3)
    assert float(text.get("font-size", "")) == pytest.approx(size * MM_PER_PT, abs=1e-3)
    assert text.get("font-weight") == "bold"


def test_text_of_both_directions_is_written_as_it_is_read_and_placed_as_it_is_seen(
    fonts: Fonts,
) -> None:
    root = of(Text(0, 5, "De klant zegt ‘مرحبا’ (שלום) twee", 12.0), fonts=fonts)
    words = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert {"مرحبا", "שלום", "klant"} <= set(words)
    places = [float(text.get("x", "")) for text in root.iter(f"{SVG}text")]
    assert places == sorted(places)


def test_the_letters_that_are_used_come_along(fonts: Fonts) -> None:
    root = of(Text(0, 5, "Vis", 12.0), Text(0, 9, "Kat", 12.0, Face.BOLD), fonts=fonts)
    style = root.findtext(f"{SVG}style", "")
    found = re.findall(r"font-family:(\w+);([^}]*?)src:url\(data:font/sfnt;base64,([^)]*)\)", style)
    assert [(family, rule) for family, rule, _ in found] == [
        ("FiraGO", "font-weight:bold;"),
        ("FiraGO", ""),
    ]
    faces = [FontFace("x", b64decode(data)) for _, _, data in found]
    assert [face.unicodes for face in faces] == [
        frozenset(map(ord, "Kat")),
        frozenset(map(ord, "Vis")),
    ]


def test_shapes_and_pictures_stand_in_their_group(fonts: Fonts) -> None:
    pen = Pen("#0072B2", 0.8, (3, 2), round=False)
    photo = png(2, 1, b"\xff\x00\x00\xff" * 2)
    root = of(
        Box(1, 2, 30, 10, "#EAF3F9", pen, 2.0),
        Line(0, 0, 5, 6, pen),
        Circle(7, 8, 3, None, pen),
        Path((("M", 0, 0), ("C", 1, 1, 2, 2, 3, 0), ("Z",)), 5, 6, 2.0, "#D55E00"),
        Image(1, 1, 8, 4, photo, crop=True),
        Image(1, 1, 8, 4, b"<svg/>"),
        Text(0, 9, "x 顧 \u0378", 12.0),
        fonts=fonts,
    )
    group = root.find(f"{SVG}g")
    assert group is not None
    assert group.get("transform") == "translate(10 20)"
    found = {thing.tag.removeprefix(SVG): thing.attrib for thing in group}
    assert found["rect"]["rx"] == "2"
    assert found["line"]["stroke-dasharray"] == "3 2"
    assert found["circle"] == found["circle"] | {"r": "3", "fill": "none", "stroke": "#0072B2"}
    pictures = group.findall(f"{SVG}image")
    assert len(pictures) == 1
    assert b64decode(pictures[0].get(HREF, "").partition(",")[2]) == photo
    assert pictures[0].get("preserveAspectRatio") == "xMidYMid slice"
    curve, box = group.findall(f"{SVG}path")
    assert curve.get("d") == "M5 6C7 8 9 10 11 6Z"
    assert box.get("fill") == "#111111"


def test_an_emoji_is_stored_once_and_shown_twice(fonts: Fonts) -> None:
    root = of(Text(0, 5, "ja 😀 en 😀", 12.0), fonts=fonts)
    shown, stored = root.findall(f".//{SVG}use"), root.findall(f".//{SVG}image")
    assert [picture.findtext(f"{SVG}title") for picture in shown] == ["😀", "😀"]
    assert {picture.get(HREF) for picture in shown} == {f"#{stored[0].get('id')}"}
    assert len(stored) == 1
