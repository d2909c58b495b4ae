"""The type above and below the map of the presenter, and the order of its moments."""

from __future__ import annotations

from itertools import pairwise

import pytest

from journeyeditor.layout.drawing import Box, Prims, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.telling.findings import Line
from journeyeditor.ui.presenter.programme import Moment, Programme
from journeyeditor.ui.presenter.sheet import FOOT, MARGIN, Item, foot, row

WIDE = 1920.0
HINT = "← → stage   ↑ ↓ card   M note   Esc stops"


def texts(prims: Prims) -> list[Text]:
    """The lines of type."""
    return [prim for prim in prims if isinstance(prim, Text)]


def stages(count: int, name: str) -> list[Item]:
    """So many stages, and the findings."""
    return [*(Item(f"{n}", name, "3 weeks") for n in range(1, count + 1)), Item("", "Findings")]


@pytest.mark.parametrize("count", [1, 6, 12, 40])
@pytest.mark.parametrize("name", ["Buy", "A stage with quite a long name", "x" * 200])
def test_the_row_stays_in_the_window(fonts: Fonts, count: int, name: str) -> None:
    """Nothing lies over anything else or outside; the bar lies below the present step."""
    for at in (0, count // 2, count):
        prims = row(fonts, stages(count, name), at, WIDE)
        line = [text for text in texts(prims) if text.y == 46]
        assert len(line) == count + 1
        for text, following in pairwise(line):
            assert text.x + text.width <= following.x
        assert line[-1].x + line[-1].width <= WIDE + 1
        bar = [prim for prim in prims if isinstance(prim, Box)][1]
        assert bar.x <= line[at].x
        assert line[at].x + line[at].width <= bar.x + bar.w


def test_the_present_step_is_large_and_tells_its_time(fonts: Fonts) -> None:
    prims = row(fonts, stages(4, "Buy"), 1, WIDE)
    assert [t.text for t in texts(prims)] == [
        "1  Buy",
        "2  Buy",
        "3 weeks",
        "3  Buy",
        "4  Buy",
        "Findings",
    ]
    sizes = {t.text: t.size for t in texts(prims)}
    assert sizes["2  Buy"] > 1.5 * sizes["3  Buy"]


def test_the_smallest_type_is_17_px_at_1080_lines(fonts: Fonts) -> None:
    prims = row(fonts, stages(12, "A stage"), 3, WIDE)
    line, _ = foot(fonts, Line("Strong", "soft"), HINT, WIDE)
    assert min(text.size * MM_PER_PT for text in texts((*prims, *line))) >= 17


@pytest.mark.parametrize("strong", ["Short", "A title of many words " * 20])
@pytest.mark.parametrize("soft", ["", "More", "A sentence that goes on and on " * 12])
@pytest.mark.parametrize("width", [WIDE, 1440.0])
def test_the_foot_holds_what_it_says(fonts: Fonts, strong: str, soft: str, width: float) -> None:
    prims, height = foot(fonts, Line(strong, soft), HINT, width)
    assert height >= FOOT
    hint = next(text for text in texts(prims) if text.text == HINT)
    for text in texts(prims):
        assert text.y < height
        assert text.x >= MARGIN
        assert text.x + text.width <= width - MARGIN + 1
        if text is not hint and text.y == hint.y:
            assert text.x + text.width < hint.x
    assert len(texts(prims)) <= 5


class TestProgramme:
    """Two stages of 2 and 0 cards, then three findings."""

    show = Programme((2, 0), 3)

    def test_steps(self) -> None:
        assert self.show.last == 4
        assert self.show.go(Moment(0, 1), 1) == Moment(1)
        assert self.show.go(Moment(0, 1), -1) == Moment(0)
        assert self.show.go(Moment(3), 99) == Moment(4)
        assert self.show.go(Moment(4), 1) == Moment(4)
        assert [self.show.is_stage(Moment(step)) for step in range(5)] == [True] * 2 + [False] * 3

    def test_cards(self) -> None:
        moment = Moment()
        for expected in (0, 1, 1):
            moment = self.show.walk(moment, 1)
            assert moment.card == expected
        for expected in (0, -1, -1):
            moment = self.show.walk(moment, -1)
            assert moment.card == expected
        assert self.show.walk(Moment(1), 1) == Moment(1)
        assert self.show.walk(Moment(3), 1) == Moment(3)

    def test_jumps(self) -> None:
        assert self.show.jump(1) == Moment(1)
        assert self.show.jump(2) is None
        assert self.show.jump(-1) is None
