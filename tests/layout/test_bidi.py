"""UAX #9: one example at least for every rule; `tools.bidi` tries the standard's own files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout.bidi.classes import bidi_class, closer, closing, plain
from journeyeditor.layout.bidi.levels import base_level, of_classes, resolve, visual_order

CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
FOREIGN = "אבגדהוזחטיכלמנסעפצקרابتثجح"
SIGNS = str.maketrans("«»‹›{}⟨⟩!", "\u202b\u202a\u202e\u202d\u2067\u2066\u2068\u2069\u202c")
"""« RLE, » LRE, ‹ RLO, › LRO, { RLI, } LRI, ⟨ FSI, ⟩ PDI, ! PDF."""

LETTERS = str.maketrans(CAPITALS, FOREIGN)
BACK = str.maketrans(FOREIGN, CAPITALS)


def levels(text: str, base: int | None = None) -> str:
    """The levels of a text whose capitals are Hebrew (A to T) and Arabic (U to Z)."""
    return "".join(map(str, resolve(text.translate(LETTERS), base).levels))


def signed(text: str) -> str:
    """The levels of a text in which signs stand for controls."""
    return levels(text.translate(SIGNS))


def seen(text: str, base: int | None = None) -> str:
    """The text from left to right, as on paper (brackets not turned)."""
    real = text.translate(LETTERS)
    order = visual_order(resolve(real, base).levels)
    return "".join(real[index] for index in order).translate(BACK)


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("abc", 0),
        ("ABC", 1),
        ("12 - (AB)", 1),
        ("12 - (ab) AB", 0),
        ("UV", 1),
        ("", 0),
        ("...", 0),
        ("\u200fabc", 1),
        ("\u2067A\u2069 abc", 0),  # P2: letters in an isolate do not count
        ("\u2067abc", 0),
        ("\u202aA", 1),
    ],
)
def test_the_first_letter_gives_the_direction(text: str, base: int) -> None:
    assert base_level(text.translate(LETTERS)) == base
    assert resolve(text.translate(LETTERS)).base == base


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abc DEF ghi", "abc FED ghi"),
        ("ABC def GHI", "IHG def CBA"),
        ("ABC 123 def", "def 123 CBA"),
        ("de klant zegt: ABC DEF.", "de klant zegt: FED CBA."),
        ("ABC DEF.", ".FED CBA"),
        ("ABC 12.5 DEF", "FED 12.5 CBA"),
        ("AB-12-34", "12-34-BA"),
        ("UV-12-34", "34-12-VU"),
        ("UV 12/34", "12/34 VU"),
        ("ab UV 12% cd", "ab 12 VU% cd"),
        ("ab AB 12% cd", "ab 12% BA cd"),
        ("AB (cd) EF", "FE )cd( BA"),
        ("ab (CD) ef", "ab (DC) ef"),
        ("ab CD (ef) GH", "ab DC (ef) HG"),
    ],
)
def test_mixed_text(text: str, expected: str) -> None:
    assert seen(text) == expected


@pytest.mark.parametrize(
    ("classes", "base", "expected"),
    [
        # W1: marks are what they stand on; after an isolate they are neutral
        ("R NSM", 0, "11"),
        ("AL NSM NSM", 0, "111"),
        ("NSM R", 0, "01"),
        ("R LRI L PDI NSM R", 1, "112111"),
        # W2, W3: digits after Arabic letters
        ("AL EN", 0, "12"),
        ("R EN", 0, "12"),
        ("AL WS EN CS EN", 0, "11222"),
        ("AL EN ES EN", 0, "1212"),
        ("R EN ES EN", 0, "1222"),
        ("AL R EN CS EN", 0, "11222"),
        # W4: one separator, not two
        ("R EN CS CS EN", 0, "12112"),
        ("R EN CS EN", 0, "1222"),
        ("R AN CS AN", 0, "1222"),
        ("R AN ES AN", 0, "1212"),
        # W5, W6: signs beside numbers
        ("R ET ET EN", 0, "1222"),
        ("R EN ET ET", 0, "1222"),
        ("R AN ET EN", 0, "1222"),
        ("R ET", 0, "10"),
        ("R AN ET", 0, "120"),
        # W7: digits after letters from left to right
        ("L EN", 1, "22"),
        ("L ON EN", 1, "222"),
        ("R ON EN", 1, "112"),
        # N1, N2: neutrals
        ("R ON R", 0, "111"),
        ("R ON L", 0, "100"),
        ("L ON R", 1, "211"),
        ("R ON EN", 0, "112"),
        ("AN ON R", 0, "211"),
        ("L ON L", 1, "222"),
        # L1: blanks at the end, and before tabs
        ("L WS", 1, "21"),
        ("R WS S R", 0, "1001"),
        ("R LRI", 0, "10"),
        # X10: an isolate without an end stands before the end of the paragraph
        ("R RLI L", 0, "102"),
    ],
)
def test_weak_and_neutral_classes(classes: str, base: int, expected: str) -> None:
    kinds = classes.split()
    assert "".join(map(str, of_classes("x" * len(kinds), kinds, base).levels)) == expected


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("A(b)c", 1, "11212"),  # N0 c: what is inside goes against the run, nothing before with it
        ("a(B)c", 1, "21112"),  # N0 b: one letter in the direction of the run decides
        ("a(b)c", 1, "22222"),
        ("a(b)C", 1, "22221"),  # N0 c 1: letters before agree with what is inside
        ("A(b)C", 0, "10001"),
        ("A(B)c", 0, "11110"),
        ("A(1)c", 0, "11210"),  # a number counts as R
        ("A()c", 0, "1000"),  # nothing inside: no pair
        ("A[(b)]C", 1, "1112111"),
        ("a(b]c)D", 1, "2222221"),  # the square bracket has no partner
        ("a(b)\u0331C", 1, "222221"),  # marks go with their bracket
        ("A\u2329b\u3009c", 1, "11212"),  # two brackets that are the same by definition
    ],
)
def test_brackets(text: str, base: int, expected: str) -> None:
    assert levels(text, base) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a«b!c", "00220"),  # X2, X7: an embedding; removed controls go with what is before
        ("A»B!C", "11331"),  # X3
        ("a‹b1!c", "001110"),  # X4: an override makes R of everything
        ("A›B!C", "11221"),  # X5
        ("a{b⟩c", "00200"),  # X5a
        ("A}B⟩C", "11311"),  # X5b
        ("a⟨B⟩c", "00100"),  # X5c: the isolate finds out by itself
        ("a⟨b⟩c", "00200"),
        ("a{b«C⟩d", "0022300"),  # X6a: the end of an isolate ends what was begun in it
    ],
)
def test_controls(text: str, expected: str) -> None:
    assert signed(text) == expected


def test_isolates_do_not_touch_their_surroundings() -> None:
    assert seen("ab CD 12") == "ab 12 DC"
    assert seen("ab \u2067CD\u2069 12").replace("\u2067", "").replace("\u2069", "") == "ab DC 12"


def test_levels_end_at_125() -> None:
    deep = resolve("\u202b\u202a" * 70 + "x")
    assert max(deep.levels) == 125 + 1
    isolated = resolve("\u2067\u2066" * 70 + "x" + "\u2069" * 140)
    assert max(isolated.levels) == 125 + 1


def test_the_end_of_an_isolate_ends_what_was_lost_in_it() -> None:
    text = "\u2067" + "\u202b\u202a" * 70 + "\u2069\u202ba"
    assert resolve(text, 0).levels[-1] == 2


def test_a_pop_without_a_push_does_nothing() -> None:
    assert levels("\u202ca\u2069b\u202c") == "00000"


def test_what_is_lost_beyond_the_deepest_level_is_counted() -> None:
    text = "\u202b" * 63 + "x" + "\u202c" * 63 + "y"
    assert resolve(text, 0).levels[-1] == 0


@pytest.mark.parametrize(
    ("of", "order"),
    [
        ([], []),
        ([0, 0], [0, 1]),
        ([2, 2], [0, 1]),
        ([1, 1], [1, 0]),
        ([0, 1, 2, 1, 0], [0, 3, 2, 1, 4]),
        ([1, 2, 2, 1], [3, 1, 2, 0]),
        ([2, 4, 2, 1], [3, 0, 1, 2]),
    ],
)
def test_visual_order(of: list[int], order: list[int]) -> None:
    assert visual_order(of) == order


def test_brackets_and_what_closes_them() -> None:
    assert [closing(char) for char in "([{⦍⦏«<a)"] == [*")]}⦐⦎", None, None, None, None]
    assert [closer(char) for char in ")]}\u232a("] == [*")]}\u3009", None]


def test_characters_without_a_meaning_have_one_here() -> None:
    kinds = [bidi_class(char) for char in "\u05ff\u07bf\ufdd0\uffff\u20cf\u0378\U000e0fff"]
    assert kinds == ["R", "AL", "BN", "BN", "ET", "L", "BN"]


def test_plain_text_holds_nothing_that_turns() -> None:
    assert plain("Een kaart, één – “ja” → 顧客 😀 ลูกค้า")
    strong = {"R", "AL", "AN", "RLE", "LRE", "RLO", "LRO", "PDF", "RLI", "LRI", "FSI", "PDI"}
    for code in range(0x110000):
        assert not (plain(chr(code)) and bidi_class(chr(code)) in strong), hex(code)


@given(st.text("abאבعر12 -.,%()[]\u0301\u200f\u202a\u202b\u202e\u202c\u2066\u2067\u2068\u2069"))
def test_every_character_has_its_place_and_level(text: str) -> None:
    base, found = resolve(text)
    assert len(found) == len(text)
    assert all(base <= level <= 126 for level in found)
    assert sorted(visual_order(found)) == list(range(len(text)))


@given(st.text("abcd ,.()12é\u0301☂", max_size=30))
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert set(resolve(text).levels) <= {0}


@pytest.mark.parametrize("part", ["א", "א(", "\u2067", "\u202e", "1,", "ا 1", "a\u2067(\u2069"])
def test_hostile_text(part: str) -> None:
    text = part * (20_000 // len(part))
    assert len(resolve(text).levels) == len(text)
