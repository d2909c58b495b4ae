"""Levels of detail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.canvas.detail import Detail, detail_at, prims_at
from journeyeditor.layout.drawing import Block, Box, Role

NEAR, MID, FAR = Detail.NEAR, Detail.MID, Detail.FAR


@pytest.mark.parametrize(
    ("zoom", "before", "wanted"),
    [
        (0.36, None, NEAR),
        (0.34, None, MID),
        (0.17, None, FAR),
        (0.34, NEAR, NEAR),
        (0.33, NEAR, MID),
        (0.36, MID, MID),
        (0.37, MID, NEAR),
        (0.17, MID, MID),
        (0.16, MID, FAR),
        (0.19, FAR, FAR),
        (0.20, FAR, MID),
        (0.05, NEAR, FAR),
        (1.00, FAR, NEAR),
        (0.17, NEAR, MID),
        (0.36, FAR, MID),
    ],
)
def test_detail(zoom: float, before: Detail | None, wanted: Detail) -> None:
    assert detail_at(zoom, before) == wanted


@given(st.floats(0.02, 4), st.sampled_from(list(Detail)), st.floats(-0.007, 0.007))
def test_a_trembling_zoom_changes_the_detail_once(z: float, start: Detail, tremble: float) -> None:
    settled = detail_at(z, start)
    shaken = detail_at(z + tremble, settled)
    assert detail_at(z, shaken) == shaken


def test_a_block_without_other_forms_looks_the_same_at_each_detail() -> None:
    prims = (Box(0, 0, 1, 1),)
    block = Block("a", Role.CARD, 0, 0, 1, 1, prims, far=())
    assert prims_at(block, NEAR) is prims
    assert prims_at(block, MID) is prims
    assert prims_at(block, FAR) == ()
