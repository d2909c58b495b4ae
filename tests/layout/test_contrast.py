"""What is drawn on a map can be read: text at 4.5:1, lines that mean something at 3:1."""

from __future__ import annotations

import pytest

from journeyeditor.layout.fonts import Fonts
from tests.contrast import SEPARATORS, Pair, all_pairs, contrast


@pytest.fixture(scope="module")
def seen(fonts: Fonts) -> set[Pair]:
    """What lies on what."""
    return all_pairs(fonts)


def test_every_word_can_be_read(seen: set[Pair]) -> None:
    words = {(ink, ground) for what, ink, ground in seen if what == "text"}
    assert len(words) >= 6
    assert {pair: contrast(*pair) for pair in words if contrast(*pair) < 4.5} == {}


def test_every_line_that_means_something_can_be_seen(seen: set[Pair]) -> None:
    lines = {(ink, ground) for what, ink, ground in seen if what == "line"}
    told = {pair for pair in lines if pair[0] not in SEPARATORS and pair[0] != pair[1]}
    assert len(told) >= 6
    assert {pair: contrast(*pair) for pair in told if contrast(*pair) < 3} == {}
