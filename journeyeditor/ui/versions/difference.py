"""How two states of a project differ, counted in cards and told in a few words. Knows no Qt."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.i18n import translate
from journeyeditor.model.base import Id, Node, evolve
from journeyeditor.model.find import places
from journeyeditor.model.project import Project, unstamped


class Difference(NamedTuple):
    """Cards that only the first has, that only the second has, and that are not the same in both.

    `same` tells whether nothing differs at all. A card that makes way for another one is the same.
    """

    only_first: int
    only_second: int
    changed: int
    same: bool


Cards = dict[tuple[Id, Id], tuple[Id, Id, Node]]
"""By map and card: the lane, the stage and the card itself."""


def difference(first: Project, second: Project) -> Difference:
    """What differs between two states; what each save writes anew does not count."""
    one, other = _cards(first), _cards(second)
    both = one.keys() & other.keys()
    changed = sum(one[key] != other[key] for key in both)
    same = unstamped(first) == unstamped(second)
    return Difference(len(one) - len(both), len(other) - len(both), changed, same)


def in_words(first: Project, second: Project) -> str:
    """What the first has, compared with the second, in a few words: "3 more, 2 different"."""
    found = difference(first, second)
    parts = [
        translate("Versions", "%n more", n=found.only_first) if found.only_first else "",
        translate("Versions", "%n fewer", n=found.only_second) if found.only_second else "",
        translate("Versions", "%n different", n=found.changed) if found.changed else "",
    ]
    if any(parts):
        return ", ".join(filter(None, parts))
    if found.same:
        return translate("Versions", "the same")
    return translate("Versions", "the same, but something else differs")


def count_cards(project: Project) -> int:
    """How many cards there are in all maps."""
    return sum(1 for journey in project.maps for _ in places(journey))


def _cards(project: Project) -> Cards:
    return {
        (journey.id, place.card.id): (place.lane.id, place.stage_id, evolve(place.card, slot=0))
        for journey in project.maps
        for place in places(journey)
    }
