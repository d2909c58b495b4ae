"""Feelings as people write them: numbers on many scales, smileys, plus and minus signs, words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.exchange.sheet_sketch import Felt
from journeyeditor.importing.meanings import plain
from journeyeditor.model.enums import Language
from journeyeditor.model.vocabulary import feelings


class FeelingScale(NamedTuple):
    """What the worst and the best feeling are written as; `signs`: a mere "-" is a bad feeling."""

    low: float = -2
    high: float = 2
    signs: bool = False

    def felt(self, number: float) -> float | None:
        """A number of this scale as a feeling, -2.0 to 2.0 by tenths; None outside the scale."""
        if not self.low <= number <= self.high:
            return None
        return round(4 * (number - self.low) / (self.high - self.low) - 2, 1) + 0.0


OURS = FeelingScale()

SCALES = (
    OURS,
    *(FeelingScale(-end, end) for end in (1, 3, 5, 10, 100)),
    *(FeelingScale(1, end) for end in (3, 5, 7, 10)),
    *(FeelingScale(0, end) for end in (5, 10, 100)),
)
"""The scales that can be chosen."""

_NUMBER = re.compile(r"(?<![\w.,])[-+]?\d{1,3}(?:[.,]\d{1,4})?(?![\w%]|[.,]\d)")
_RATIO = re.compile(r"([-+]?\d{1,3}(?:[.,]\d+)?)\s*/\s*(?:5|7|10|100)\b")
_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2014": "-"})

_SIGNS: Mapping[str, float] = MappingProxyType(
    {
        "+++": 2.0, "++": 2.0, "+": 1.0, "+/-": 0.0, "+-": 0.0, "±": 0.0, "o": 0.0, "0": 0.0,
        "--": -2.0, "---": -2.0, "- -": -2.0, "+ +": 2.0,
    }
)  # fmt: skip

_FACES: tuple[tuple[str, float], ...] = (
    ("😀😃😄😁😆😍🥰🤩🥳😂🎉❤💚👍", 2.0),
    ("🙂😊☺😌😉🟢", 1.0),
    ("😐😑😶🤔🟡", 0.0),
    ("🙁☹😕😟😞😒😔🫤😬🟠", -1.0),
    ("😢😭😠😡🤬😤😩😫😱💔👎🔴", -2.0),
)
_SMILEYS: Mapping[str, float] = MappingProxyType(
    {sign: v for signs, v in _FACES for sign in signs}
    | {":D": 2.0, ":-D": 2.0, ":'(": -2.0, ":-)": 1.0, ":)": 1.0, ":-|": 0.0, ":|": 0.0}
    | {":-(": -1.0, ":(": -1.0, ":-/": -1.0, ":/": -1.0}
)

_MORE: Mapping[str, float] = MappingProxyType(
    {
        **dict.fromkeys(("zeer tevreden", "heel tevreden", "very satisfied", "delighted"), 2.0),
        **dict.fromkeys(("dolblij", "fantastisch", "geweldig", "great", "excellent", "love"), 2.0),
        **dict.fromkeys(("zeer positief", "very positive", "zeer goed", "heel goed"), 2.0),
        **dict.fromkeys(("positief", "positive", "goed", "good", "satisfied", "prettig"), 1.0),
        **dict.fromkeys(("calm", "kalm", "rustig", "hoopvol", "hopeful", "excited"), 1.0),
        **dict.fromkeys(("verrast", "surprised", "interested", "geinteresseerd"), 0.5),
        **dict.fromkeys(("gemengd", "mixed", "matig", "ok", "oke", "bored", "verveeld"), 0.0),
        **dict.fromkeys(("negatief", "negative", "slecht", "bad", "ontevreden"), -1.0),
        **dict.fromkeys(("unsatisfied", "dissatisfied", "anxious", "angstig", "bang"), -1.0),
        **dict.fromkeys(("gestrest", "stressed", "geirriteerd", "irritated", "annoyed"), -1.5),
        **dict.fromkeys(("overweldigd", "overwhelmed", "verdrietig", "sad"), -1.5),
        **dict.fromkeys(("zeer negatief", "very negative", "zeer slecht", "woedend"), -2.0),
        **dict.fromkeys(("zeer ontevreden", "very dissatisfied", "furious", "hopeloos"), -2.0),
    }
)
_WORDS: Mapping[str, float] = MappingProxyType(
    {**_MORE, **{plain(word): v for each in Language for word, v in feelings(each)}}
)
_NOT = frozenset({"niet", "not", "geen", "no", "weinig", "un"})


def read_feeling(text: str, scale: FeelingScale) -> Felt | None:
    """The feeling that a cell tells, with the words beside it; None when it tells none."""
    said = " ".join(text.translate(_MINUS).split())
    v = _of_number(said, scale)
    if v is None:
        v = _of_sign(said, scale)
    if v is None:
        v = _of_face(said)
    if v is None:
        v = _of_words(said)
    return None if v is None else _with_words(said, v)


def number_in(text: str) -> float | None:
    """The only number in a text, None for none or several."""
    ratio = _RATIO.search(text)
    found = [ratio[1]] if ratio else _NUMBER.findall(text)
    return float(found[0].replace(",", ".")) if len(found) == 1 else None


def _of_number(text: str, scale: FeelingScale) -> float | None:
    if text in _SIGNS and not (text == "0" and scale.low <= 0):
        return None
    number = number_in(text)
    return None if number is None else scale.felt(number)


def _of_sign(text: str, scale: FeelingScale) -> float | None:
    if text == "-":
        return -1.0 if scale.signs else None
    return _SIGNS.get(text.lower())


def _of_face(text: str) -> float | None:
    found = [v for face, v in _SMILEYS.items() if face in text]
    return found[0] if found else None


def _of_words(text: str) -> float | None:
    """By the longest known words in it; "not" before them turns them round."""
    said = f" {plain(text)} "
    known = [word for word in _WORDS if f" {word} " in said]
    if not known:
        return None
    word = max(known, key=len)
    before = said.partition(f" {word} ")[0].split()
    v = _WORDS[word]
    return -v if before and before[-1] in _NOT else v


def _with_words(text: str, v: float) -> Felt:
    """A feeling with what stands beside its number or face; one word alone names the feeling."""
    rest = _RATIO.sub(" ", text)
    rest = _NUMBER.sub(" ", rest) if rest == text else rest
    for face in _SMILEYS:
        rest = rest.replace(face, " ")
    rest = re.sub(r"\(\s*\)", " ", rest.replace("\ufe0f", " "))
    rest = " ".join(rest.split()).strip(" :;,-–()/.+")
    if plain(rest) in _WORDS and len(rest) <= 40:
        return Felt(v, word=rest)
    return Felt(v, note=rest if plain(rest) else "")


def guess_scale(texts: Iterable[str]) -> FeelingScale:
    """The narrowest usual scale that holds all numbers; 1 to 5 and 1 to 10 before those from 0."""
    said = [" ".join(text.translate(_MINUS).split()) for text in texts]
    signs = any(text in ("+", "++", "--", "+/-", "+++", "---") for text in said)
    numbers = [n for text in said if (n := number_in(text)) is not None]
    if not numbers:
        return OURS._replace(signs=signs)
    low, high = min(numbers), max(numbers)
    if low < 0 or high <= 1:
        reach = max(-low, high)
        ends = (2, 3, 5, 10, 100)
        return FeelingScale(*_ends(-1, ends, reach), signs)
    if low >= 1:
        return FeelingScale(1, next((end for end in (5, 7, 10) if high <= end), 100), signs)
    return FeelingScale(0, next((end for end in (5, 10) if high <= end), 100), signs)


def _ends(sign: int, ends: tuple[int, ...], reach: float) -> tuple[float, float]:
    end = next((end for end in ends if reach <= end), ends[-1])
    return sign * end, end
