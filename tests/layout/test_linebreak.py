"""Where a line may end, compared with uniseg and with examples."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uniseg.linebreak import line_break, line_break_boundaries

from journeyeditor.layout.linebreak import LETTERS, LineBreaks

TOKENS = [
    *"aZé7Ωж",
    "reis",
    "12",
    "-",
    "-",
    *"(\"'‘“„",
    *"'’.,:;&\u2011%",
    *",.;:!?\"')’”…",
    "\u00a0",
    " ",
    " ",
]
"""What ordinary words are made of."""

STRANGE = (
    "ab7-–—/%,.;:!?'\"()[]{}‘’“”„€$+&…|\u00a0\u0301顧あっ。「」각الש،\u05b8दि👍🏽\u200d        "
)


EASTERN = "顧客あっー。、「」（）！각अ\u093f\u094dشש,:;!?(]12a😀👍🏽\u200d\u0301"
"""What words are made of for which uniseg is not asked."""


def opportunities(text: str) -> list[int]:
    """The places at which a line may end, by our own rules; the end of the text included."""
    breaks = LineBreaks()
    found: list[int] = []
    at = 0
    for number, word in enumerate(breaks.words(text)):
        if word and number:
            found.append(at)
        found += [at + inside for inside in breaks.inside(word)]
        at += len(word) + 1
    return [*found, len(text)]


def parts(text: str) -> list[str]:
    """The text cut at every opportunity."""
    return list(_parts(text))


def _parts(text: str) -> Iterator[str]:
    start = 0
    for end in opportunities(text):
        yield text[start:end]
        start = end


@given(st.lists(st.sampled_from(TOKENS), min_size=1, max_size=16).map("".join))
def test_ordinary_text_breaks_where_uniseg_says(text: str) -> None:
    assert opportunities(text) == list(line_break_boundaries(text))


@given(st.text(STRANGE, min_size=1, max_size=16))
def test_strange_text_breaks_where_uniseg_says(text: str) -> None:
    assert opportunities(text) == list(line_break_boundaries(text))


@given(st.text(EASTERN, min_size=1, max_size=12))
def test_letters_and_ideographs_break_where_uniseg_says(text: str) -> None:
    assert opportunities(text) == list(line_break_boundaries(text))


@given(st.text(STRANGE, max_size=30))
def test_words_joined_by_spaces_are_the_text(text: str) -> None:
    assert " ".join(LineBreaks().words(text)) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ik wil", ["Ik ", "wil"]),
        ("een co-creatie", ["een ", "co-", "creatie"]),
        ("min -5 graden", ["min ", "-5 ", "graden"]),
        ("3-4 weken", ["3-4 ", "weken"]),
        ("10\u00a0km verder", ["10\u00a0km ", "verder"]),
        ("zelf\u00adstandig", ["zelf\u00ad", "standig"]),
        ("lang\u200bwoord", ["lang\u200b", "woord"]),
        ("10–12 uur", ["10–", "12 ", "uur"]),
        ("en/of", ["en/", "of"]),
        ("e\u2011mail", ["e\u2011mail"]),
        ("Vraiment ? Oui", ["Vraiment ? ", "Oui"]),
        ("( a )", ["( a )"]),
        ("a  b", ["a  ", "b"]),
        ("顧客の声。", ["顧", "客", "の", "声。"]),
        ("’s avonds", ["’s ", "avonds"]),
        ("ja — nee", ["ja ", "— ", "nee"]),
        ("€ 12,50", ["€ ", "12,50"]),
        ("한국어 문장", ["한", "국", "어 ", "문", "장"]),
        ("नमस्ते दुनिया", ["नमस्ते ", "दुनिया"]),
        ("ja 👍🏽 ok", ["ja ", "👍🏽 ", "ok"]),
        ("（顧） ぁ", ["（顧） ぁ"]),
    ],
)
def test_examples(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def test_a_long_strange_word_breaks_as_a_short_one() -> None:
    assert list(LineBreaks().inside("顧客。" * 200))[:4] == [1, 3, 4, 6]
    assert len(list(LineBreaks().inside("顧客。" * 200))) == 399


@pytest.mark.parametrize("part", ["顧", "ก", "ب", "👍🏽", "各位、", "नि", "한", "e\u0301"])
def test_long_words_need_no_slow_rules(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_text: str) -> None:
        raise AssertionError("uniseg takes a third of a millisecond for each character")

    monkeypatch.setattr("uniseg.linebreak.line_break_boundaries", refused)
    monkeypatch.setattr("uniseg.graphemecluster.grapheme_cluster_boundaries", refused)
    breaks, word = LineBreaks(), part * 5000
    assert len(list(breaks.inside(word))) <= len(word)
    assert "".join(breaks.clusters(word)) == word


def test_slow_rules_are_asked_once_and_only_near_what_needs_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def noted(text: str) -> list[int]:
        asked.append(text)
        return list(line_break_boundaries(text))

    monkeypatch.setattr("uniseg.linebreak.line_break_boundaries", noted)
    breaks, word = LineBreaks(), "顧" * 500 + "“" + "顧" * 500
    first, again = list(breaks.inside(word)), list(breaks.inside(word))
    assert first == again == [end for end in line_break_boundaries(word) if end < len(word)]
    assert 0 < sum(map(len, asked)) <= 2 * 64


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("ลูกค้าโทรหาเรา", ["ลูกค้า", "โทรหา", "เรา"]),
        ("แต่", ["แต่"]),
        ("พระเจ้า", ["พระ", "เจ้า"]),
        ("ทำงาน", ["ทำ", "งาน"]),
        ("ต่างๆนานา", ["ต่างๆ", "นานา"]),
        ("วันนี้", ["วัน", "นี้"]),
        ("วันจันทร์", ["วัน", "จันทร์"]),
        ("สัตว์", ["สัตว์"]),
        ("เพราะ", ["เพราะ"]),
        ("ลูกค้า,ฟรี", ["ลูกค้า,ฟรี"]),
        ("ສະບາຍດີ", ["ສະ", "ບາຍດີ"]),
        ("ကျေးဇူးတင်ပါတယ်", ["ကျေး", "ဇူး", "တင်", "ပါ", "တယ်"]),
        ("ខ្ញុំបាន", ["ខ្ញុំ", "បាន"]),
    ],
)
def test_scripts_without_spaces_break_between_syllables(word: str, expected: list[str]) -> None:
    assert parts(word) == expected


def test_a_long_word_without_opportunities_has_none() -> None:
    assert list(LineBreaks().inside("\u0e01" * 1000)) == []


def test_is_whole_tells_words_that_never_break() -> None:
    breaks = LineBreaks()
    assert [breaks.is_whole(word) for word in ("reis,", "co-creatie", "", "en/of")] == [
        True,
        False,
        False,
        False,
    ]


def test_every_letter_of_ordinary_words_is_one_for_uniseg() -> None:
    letters = re.findall(f"[{LETTERS}]", "".join(map(chr, range(0x10000))))
    assert len(letters) > 900
    assert {str(line_break(letter).value) for letter in letters} == {"AL", "AI"}
