"""What a person is told of characters that no font has."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from journeyeditor import i18n
from journeyeditor.poster.undrawn import Undrawn, undrawn, undrawn_sentence


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    i18n.use("en")
    yield
    i18n.use("en")


def test_blocks_become_numbers_of_cards() -> None:
    missing = {"\u0378": ("card:a", "title", "card:b"), "\ue000": ("card:a", "card:note")}
    assert undrawn(missing, {"a": "4", "b": "M3"}) == (
        Undrawn("\u0378", ("4", "M3"), True),
        Undrawn("\ue000", ("4",), True),
    )
    assert undrawn({"\u0378": ("card:a",)}, {"a": "4"}) == (Undrawn("\u0378", ("4",), False),)


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        ([], ""),
        ([Undrawn("\u0378", ("4",), False)], "1 character cannot be drawn: U+0378 in card 4."),
        (
            [Undrawn("\u0378", ("4", "M3"), False), Undrawn("\U0010fffd", (), True)],
            "2 characters cannot be drawn: U+0378 in cards 4, M3; U+10FFFD elsewhere.",
        ),
        (
            [Undrawn("\u0378", ("4",), True), Undrawn("\ue000", ("1", "2"), True)],
            "2 characters cannot be drawn: "
            "U+0378 in card 4 and elsewhere; U+E000 in cards 1, 2 and elsewhere.",
        ),
    ],
)
def test_the_sentence_in_english(found: list[Undrawn], sentence: str) -> None:
    assert undrawn_sentence(found) == sentence


def test_the_sentence_in_dutch() -> None:
    i18n.use("nl")
    found = [Undrawn("\u0378", ("4",), False), Undrawn("\ue000", ("5", "M1"), False)]
    assert undrawn_sentence(found) == (
        "2 tekens kunnen niet getekend worden: U+0378 in kaart 4; U+E000 in kaarten 5, M1."
    )


def test_long_lists_are_cut() -> None:
    cards = tuple(str(number) for number in range(9))
    found = [Undrawn(chr(0xE000 + at), cards, False) for at in range(20)]
    sentence = undrawn_sentence(found)
    assert sentence.startswith("20 characters cannot be drawn: U+E000 in cards 0, 1, 2, 3, …; ")
    assert sentence.count("U+") == 8
    assert sentence.endswith("; ….")
