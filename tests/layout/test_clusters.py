"""What a reader takes for one character, compared with uniseg and with examples."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uniseg.graphemecluster import grapheme_clusters

from journeyeditor.layout.clusters import ALONE, Clusters
from journeyeditor.layout.kinds import Kinds

CLUSTERS = Clusters()
TRICKY = "ab\r\n\u0000\u0301\u200d\u200c\ufe0f👩💻🏽🇳🇱각ㅏᄀᆨ\u0600अकत\u094d\u093f\u0903\u0e01\u0e34"


@given(st.text(TRICKY, max_size=16))
def test_clusters_are_those_of_uniseg(text: str) -> None:
    assert CLUSTERS.of(text) == list(grapheme_clusters(text))


@given(st.text(st.characters(exclude_characters="\u0e2f"), max_size=16))
def test_clusters_joined_are_the_text(text: str) -> None:
    assert "".join(CLUSTERS.of(text)) == text


def test_characters_that_stand_alone_do_so_for_uniseg() -> None:
    alone = [chr(code) for code in range(0x20, 0x10000) if ALONE.fullmatch(chr(code))]
    assert len(alone) > 20_000
    for at in range(0, len(alone), 997):
        text = "".join(alone[at : at + 40])
        assert list(grapheme_clusters(text)) == list(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abc", ["a", "b", "c"]),
        ("e\u0301a", ["e\u0301", "a"]),
        ("👩\u200d👩\u200d👧!", ["👩\u200d👩\u200d👧", "!"]),
        ("👍🏽👍", ["👍🏽", "👍"]),
        ("🇳🇱🇧🇪", ["🇳🇱", "🇧🇪"]),
        ("1\ufe0f\u20e3", ["1\ufe0f\u20e3"]),
        ("चि", ["चि"]),
        ("क्ष", ["क्ष"]),
        ("", []),
    ],
)
def test_examples(text: str, expected: list[str]) -> None:
    assert CLUSTERS.of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("แก้", ["แก้"]),  # a vowel before its consonant
        ("กะทำ", ["กะ", "ทำ"]),  # vowels behind it
        ("ໂລກ", ["ໂລ", "ກ"]),
        ("ខ្ញុំ", ["ខ្ញុំ"]),  # a consonant under another
        ("သတ္တ", ["သ", "တ္တ"]),
    ],
)
def test_what_clings_together_in_southeast_asia(text: str, expected: list[str]) -> None:
    assert CLUSTERS.of(text) == expected


def test_kinds_are_asked_for_once_and_bounded() -> None:
    asked: list[str] = []

    def kind(char: str) -> str:
        asked.append(char)
        return "x"

    kinds = Kinds(kind, most=2)
    assert kinds.of("aabb") == "xxxx"
    assert asked == ["a", "b"]
    assert kinds.of("c") == "x"
    assert len(kinds) == 1
