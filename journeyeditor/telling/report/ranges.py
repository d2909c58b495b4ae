"""Numbers of cards in short: 1–7, 9, M1–M3."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from journeyeditor.telling.report.entry import Sentence

_NUMBER = re.compile(r"(\D*)(\d+)")


def in_short(sentence: Sentence) -> str:
    """The cards that a sentence lists, by kind, neighbours drawn together.

    Words that introduce them end in a colon and stay; a sentence that lists more than cards stays
    as it is.
    """
    introduced = bool(sentence) and not sentence[0].refs and sentence[0].text.endswith(": ")
    before, listed = (sentence[0].text, sentence[1:]) if introduced else ("", sentence)
    found = [_NUMBER.fullmatch(span.text) for span in listed if span.text != ", "]
    numbers = sorted({(match[1], int(match[2])) for match in found if match})
    if not numbers or None in found:
        return "".join(span.text for span in sentence)
    return before + ", ".join(_runs(numbers))


def _runs(numbers: Sequence[tuple[str, int]]) -> Iterator[str]:
    start = 0
    for end in range(1, len(numbers) + 1):
        kind, first = numbers[start]
        if end < len(numbers) and numbers[end] == (kind, first + end - start):
            continue
        last = numbers[end - 1][1]
        between = "" if last == first else f"{', ' if last == first + 1 else '–'}{kind}{last}"
        yield f"{kind}{first}{between}"
        start = end
