"""What a face must have, and which clusters want to be pictures."""

from __future__ import annotations

import unicodedata

import pytest
from uniseg.derived import default_ignorable_code_point

from journeyeditor.layout.coverage import UNSEEN, covers, needed, wants_picture


def codes(text: str) -> frozenset[int]:
    """The code points of a text."""
    return frozenset(map(ord, text))


def test_unseen_characters_are_those_of_the_standard() -> None:
    for code in range(0x110000):
        assert bool(UNSEEN.match(chr(code))) is bool(default_ignorable_code_point(chr(code)))


@pytest.mark.parametrize(
    ("cluster", "expected"),
    [
        ("a", "a"),
        ("❤\ufe0f", "❤"),
        ("👩\u200d💻", "👩💻"),
        ("\u00ad", ""),
        ("\u3000", ""),
        ("\u0378", "\u0378"),
        ("\ue000", "\ue000"),
    ],
)
def test_what_needs_a_glyph(cluster: str, expected: str) -> None:
    assert needed(cluster) == codes(expected)


def test_a_face_may_compose_what_it_lacks() -> None:
    assert covers(codes("é"), "e\u0301")
    assert not covers(codes("e"), "e\u0301")
    assert covers(codes("e\u0301"), "e\u0301")
    assert covers(frozenset(), "\u200d")


@pytest.mark.parametrize(
    "cluster", ["😀", "⌚", "❤\ufe0f", "1\ufe0f\u20e3", "🇳🇱", "👩\u200d💻", "🀄"]
)
def test_emoji_want_to_be_pictures(cluster: str) -> None:
    assert wants_picture(cluster)


@pytest.mark.parametrize(
    "cluster", ["a", "1", "☎", "✓", "❤", "❤\ufe0e", "😀\ufe0e", "顧", "\u0301"]
)
def test_other_characters_do_not(cluster: str) -> None:
    assert not wants_picture(cluster)


def test_every_unseen_character_is_a_steering_one() -> None:
    kinds = {unicodedata.category(chr(code)) for code in range(0x10000) if UNSEEN.match(chr(code))}
    assert kinds <= {"Cf", "Mn", "Lo", "Cn"}
