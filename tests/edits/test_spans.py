"""How many moments a card covers."""

from __future__ import annotations

import pytest

from journeyeditor.edits.cards import set_span
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.model.check import check
from tests.edits.rows import drawn, row


@pytest.mark.parametrize(
    ("span", "after"),
    [
        (1, "w _ b | d _"),
        (0, "w _ b | d _"),
        (3, "w*3 _ b | d _"),
        (4, "w*4 _ b | d _"),
        (5, "w*5 _ b | d _"),
    ],
)
def test_within_the_map(span: int, after: str) -> None:
    before = drawn(C="w*2 _ b | d _", F="_ _ _ | _ _")
    new = set_span(before, "m", "w", span)
    assert row(new, "C") == after
    assert check(new) == []


def test_beyond_the_end_the_last_stage_grows_and_shrinks_again() -> None:
    before = drawn(C="a | w*1 d", F="_ | _ _")
    longer = set_span(before, "m", "w", 4)
    assert row(longer, "C") == "a | w*4 d _ _"
    assert check(longer) == []
    assert row(set_span(longer, "m", "w", 1), "C") == "a | w d"


def test_nothing_changes() -> None:
    before = drawn(C="w*2 b", F="_ _")
    assert set_span(before, "m", "w", 2) is before
    assert set_span(before, "m", "b", 3) is before, "a touchpoint covers one moment"


def test_errors() -> None:
    before = drawn(C="w*2 b", F="_ _")
    with pytest.raises(EditRefused) as refused:
        set_span(before, "m", "w", 501)
    assert refused.value.refusal is Refusal.NO_ROOM
    with pytest.raises(KeyError):
        set_span(before, "m", "nobody", 2)
