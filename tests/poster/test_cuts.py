"""Where posters are cut: what the sheets can reach, and through as little as can be."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from journeyeditor.poster.setup import Tiles
from journeyeditor.poster.tiles.cuts import CLEAR, SLIVER, STEP, Span, cuts, shares
from journeyeditor.poster.tiles.grid import LABEL, Reach, reaches, tile_grid

TEXT = 1e6


@st.composite
def rows_of_sheets(draw: st.DrawFn) -> tuple[float, Reach]:
    """A length and the sheets that it takes, in a row or below each other."""
    w = draw(st.floats(400, 1200, width=32))
    h = draw(st.floats(300, 900, width=32))
    tiles = Tiles(draw(st.sampled_from(["A4", "A3", "Letter"])), draw(st.sampled_from([10, 15.5])))
    across, down = reaches(tile_grid(w, h, tiles), tiles)
    return draw(st.sampled_from([(w, across), (h, down)]))


def spans_of(length: float) -> st.SearchStrategy[list[Span]]:
    """Pieces of text along it."""
    place = st.floats(0, length, width=32)
    return st.lists(
        st.builds(lambda at, size: Span(at, at + size, TEXT), place, st.floats(1, 60)),
        min_size=5,
        max_size=30,
    )


@st.composite
def some_cuts(draw: st.DrawFn, length: float, reach: Reach) -> tuple[float, ...]:
    """Cuts that the sheets can reach, anywhere on the grid."""
    least, at = length * SLIVER / reach.sheets, 0.0
    found: list[float] = []
    for left in range(reach.sheets - 1, 0, -1):
        most = reach.middle if found else reach.first
        low = max(at + least, length - reach.last - (left - 1) * reach.middle)
        high = min(at + most, length - left * least)
        places = (math.ceil(low / STEP), math.floor(high / STEP))
        assume(places[0] <= places[1])
        at = draw(st.integers(*places)) * STEP
        found.append(at)
    return tuple(found)


def harmed(places: tuple[float, ...], spans: list[Span]) -> int:
    """How many texts the cuts run through."""
    return sum(span.start - CLEAR < at < span.end + CLEAR for at in places for span in spans)


@settings(max_examples=40)
@given(st.data())
def test_every_sheet_can_show_its_share(data: st.DataObject) -> None:
    length, reach = data.draw(rows_of_sheets())
    found = shares(length, cuts(length, reach, data.draw(spans_of(length))))
    sizes = [end - start for start, end in found]
    assert len(sizes) == reach.sheets
    assert all(a[1] == b[0] for a, b in pairwise(found))
    most = [reach.first, *[reach.middle] * (reach.sheets - 2), reach.last][: reach.sheets]
    assert all(0 < size <= limit + 1e-6 for size, limit in zip(sizes, most, strict=True))


@settings(max_examples=40)
@given(st.data())
def test_no_text_is_cut_where_that_can_be_helped(data: st.DataObject) -> None:
    """The texts leave gaps that cuts would fit into, wherever those may be."""
    length, reach = data.draw(rows_of_sheets())
    free = data.draw(some_cuts(length, reach))
    spans = [span for span in data.draw(spans_of(length)) if not harmed(free, [span])]
    assert harmed(cuts(length, reach, spans), spans) == 0


def test_cuts_lie_evenly_where_nothing_is_in_the_way() -> None:
    reach = Reach(3, 390, 380, 390)
    assert cuts(900.0, reach, []) == (300.0, 600.0)
    assert cuts(900.0, reach, [Span(290, 330, TEXT)]) == (289.5, 600.0)
    assert cuts(900.0, reach, [Span(250, 330, 1.0)]) == (300.0, 600.0)


def test_without_room_to_move_every_sheet_shows_all_it_can() -> None:
    reach = Reach(3, 189.3, 180.2, 187.1)
    places = cuts(189.3 + 180.2 + 187.1, reach, [Span(150, 200, TEXT)])
    assert places == pytest.approx((189.3, 369.5))
    assert places[0] % STEP


def test_the_last_sheet_keeps_room_for_its_label() -> None:
    """A poster that would just fill its sheets takes one more."""
    printed, tiles = 277.0, Tiles("A4")
    assert tile_grid(150, printed - LABEL, tiles).sheets == 1
    assert tile_grid(150, printed, tiles).sheets == 2
