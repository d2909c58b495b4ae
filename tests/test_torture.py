"""The torture map on paper: in its place, whole, searchable, within the standards."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import page as validation
import pytest

from journeyeditor.canvas.systemfonts import SystemFonts
from journeyeditor.layout.bidi.classes import CONTROLS
from journeyeditor.layout.coverage import UNSEEN
from journeyeditor.layout.drawing import Block, Role, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.fontsource import FontSource
from journeyeditor.layout.geometry import Rect
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.sheet import compose
from tests.poster.printed import Letter, find, letters, plain, poster
from tests.shelf import a_system
from tests.torture import torture

SETUP = PosterSetup("A0")
PROFILES = (validation.ValidationProfile.PDF_A_3B, validation.ValidationProfile.PDF_UA_1)
TURNED = str.maketrans(")]}>’”»", "([{<‘“«")
"""pdfium turns brackets and quotation marks by rules of its own."""

Printed = tuple[bytes, Fonts]


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    """The bundled fonts."""
    return Fonts.bundled()


@pytest.fixture(scope="module", params=["ours", "a system", "this computer"])
def printed(request: pytest.FixtureRequest, qapp: object) -> Printed:
    """The poster, with our own faces only, with those of a small system, and as it is here."""
    own = Fonts.bundled()
    sources: dict[str, Callable[[], FontSource]] = {
        "a system": lambda: a_system(own.face_data("regular")),
        "this computer": SystemFonts,
    }
    make = sources.get(request.param)
    fonts = Fonts.bundled(make()) if make else own
    return poster(torture(), SETUP, fonts)[0], fonts


def words(text: str) -> list[str]:
    """What is read of a text, in any order."""
    seen = UNSEEN.sub("", CONTROLS.sub("", text)).replace("\uffff", "")
    return sorted(plain(seen).translate(TURNED))


def cards(fonts: Fonts) -> Iterator[tuple[Block, Rect]]:
    """Every card with its rectangle on the page."""
    project = torture()
    for top in compose(project, project.maps[0].id, SETUP, fonts).blocks:
        yield from _cards(top, 0, 0)


def _cards(block: Block, x: float, y: float) -> Iterator[tuple[Block, Rect]]:
    rect = Rect(x + block.x, y + block.y, block.w, block.h)
    if block.role is Role.CARD:
        yield block, rect
    for child in block.children:
        yield from _cards(child, rect.x, rect.y)


def test_every_card_has_its_own_text_inside(printed: Printed) -> None:
    data, fonts = printed
    found = letters(data)
    count = 0
    for card, rect in cards(fonts):
        inside = [item for item in found if rect.grown(0.3).contains(*item.box.centre)]
        own = "".join(prim.text for prim in card.prims if isinstance(prim, Text))
        assert words("".join(item.char for item in inside)) == words(own), card.id
        assert [item for item in inside if _sticks_out(item, rect)] == [], card.id
        count += 1
    assert count > 60


def _sticks_out(letter: Letter, rect: Rect) -> bool:
    box, wide = letter.box, rect.grown(0.1)
    return box.x < wide.x or box.right > wide.right or box.y < wide.y or box.bottom > wide.bottom


@pytest.mark.parametrize("profile", PROFILES, ids=str)
def test_it_keeps_the_standards(printed: Printed, profile: validation.ValidationProfile) -> None:
    report = validation.validate_pdf_bytes(printed[0], profile=profile)
    assert [failure.message for failure in report.failures] == []


SEARCHED = (
    *("officieel", "zelfstandig", "12,50", "Đường", "Очень долго", "πολύ", "ენა"),
    *("العميل", "لا سلام", "לקוח", "दुनिया", "สวัสดี", "顧客", "한국어"),
)


@pytest.mark.parametrize("text", SEARCHED)
def test_words_are_found_in_every_script(printed: Printed, text: str) -> None:
    assert find(printed[0], text)


def test_the_same_map_gives_the_same_bytes(fonts: Fonts) -> None:
    one, other = (poster(torture(), SETUP, Fonts.bundled())[0] for _ in range(2))
    assert one == other


def test_what_nobody_has_is_told_with_its_cards(fonts: Fonts) -> None:
    _, report = poster(torture(), SETUP, fonts)
    missing = {one.char: one for one in report.missing}
    assert missing["\u0378"].elsewhere
    assert all(re.fullmatch(r"M?\d+", card) for one in report.missing for card in one.cards)
    assert {"\ue000", "\U0010fffd"} <= missing.keys()
    assert not {"a", "ש", "ن", "न", "ก"} & missing.keys()
