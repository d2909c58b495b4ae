"""The characters that no font has, with the cards they stand on, and a sentence that tells them.

The poster has a box with the code point in the place of each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeyeditor.i18n import translate
from journeyeditor.layout.context import Context, numbers
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Project

MOST = 8
"""Characters that a sentence names."""

MOST_CARDS = 4
"""Cards that it names for each."""


@dataclass(frozen=True, slots=True)
class Undrawn:
    """A character, the numbers of the cards it stands on, and whether it stands elsewhere too."""

    char: str
    cards: tuple[str, ...]
    elsewhere: bool

    @property
    def code(self) -> str:
        """The code point as it is written: U+0378."""
        return f"U+{ord(self.char):04X}"


def card_numbers(project: Project, map_id: Id, fonts: Fonts) -> dict[Id, str]:
    """The number that each card of the map has on it; cards without one are left out."""
    words, journey = words_for(project.language), find_map(project, map_id)
    ctx = Context(project, journey, CANVAS, words, fonts, Memo())
    return {card: number for stage in numbers(ctx).values() for card, number in stage.items()}


def undrawn(
    missing: Mapping[str, Sequence[str]], numbered: Mapping[Id, str]
) -> tuple[Undrawn, ...]:
    """`missing` has for each character the ids of blocks, `numbered` the number of each card."""
    found = []
    for char, blocks in missing.items():
        cards = [numbered.get(block.removeprefix("card:"), "") for block in blocks]
        named = tuple(dict.fromkeys(number for number in cards if number))
        found.append(Undrawn(char, named, not all(cards)))
    return tuple(found)


def undrawn_sentence(found: Sequence[Undrawn]) -> str:
    """What a person should know of them; "" when there are none."""
    if not found:
        return ""
    words = "; ".join(map(_place, found[:MOST]))
    more = "; …" if len(found) > MOST else ""
    text = translate("Poster", "%n character(s) cannot be drawn: {list}.", n=len(found))
    return text.format(list=words + more)


def _place(one: Undrawn) -> str:
    """Such as "U+0378 in card 4"."""
    if not one.cards:
        return translate("Poster", "{code} elsewhere").format(code=one.code)
    cards = ", ".join(one.cards[:MOST_CARDS]) + (", …" if len(one.cards) > MOST_CARDS else "")
    text = translate("Poster", "{code} in card {cards}")
    if len(one.cards) > 1:
        text = translate("Poster", "{code} in cards {cards}")
    if one.elsewhere:
        text = translate("Poster", "{code} in card {cards} and elsewhere")
        if len(one.cards) > 1:
            text = translate("Poster", "{code} in cards {cards} and elsewhere")
    return text.format(code=one.code, cards=cards)
