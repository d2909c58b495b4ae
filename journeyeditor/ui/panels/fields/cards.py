"""How a table says that a field of a card is read and changed. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any, TypeVar

from journeyeditor.edits.fields import revise_cards
from journeyeditor.edits.fields import turn as turn_code
from journeyeditor.i18n import translate
from journeyeditor.model.find import Place
from journeyeditor.model.project import Project
from journeyeditor.ui.panels import inspector_words as words
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.field import Field
from journeyeditor.ui.panels.fields.shapes import Word

CardField = Field[Chosen, Place]
E = TypeVar("E", bound=StrEnum)

Get = Callable[[Chosen, Place], Any]
Put = Callable[[Project, Chosen, Any], Project]


def read(name: str) -> Get:
    """Read a field as it is."""
    return lambda _chosen, place: getattr(place.card, name)


def code(name: str) -> Get:
    """Read a word of a closed list or a reference as a code; "" for none."""
    return lambda _chosen, place: getattr(place.card, name) or ""


def write(name: str) -> Put:
    """Change a field as it is."""
    return lambda project, chosen, value: revise_cards(
        project, chosen.map_id, chosen.ids, **{name: value}
    )


def write_code(name: str, kind: Callable[[str], Any] = str) -> Put:
    """Change a field by its code; "" is None."""
    return lambda project, chosen, value: revise_cards(
        project, chosen.map_id, chosen.ids, **{name: kind(value) if value else None}
    )


def turn(name: str, kind: type[E]) -> Put:
    """Put a code into a field that holds several, or take it out."""
    return lambda project, chosen, told: turn_code(
        project, chosen.map_id, chosen.ids, name, kind(told[0]), told[1]
    )


def has(name: str) -> Callable[[Chosen], bool]:
    """Whether all chosen cards have a field."""
    return lambda chosen: chosen.have(name)


def yes_no() -> Sequence[Word]:
    """The two answers."""
    return (("no", translate("Field", "No"), ""), ("yes", translate("Field", "Yes"), ""))


def read_yes(name: str) -> Get:
    """Read a field that is so or not."""
    return lambda _chosen, place: "yes" if getattr(place.card, name) else "no"


def write_yes(name: str) -> Put:
    """Change a field that is so or not."""
    return lambda project, chosen, value: revise_cards(
        project, chosen.map_id, chosen.ids, **{name: value == "yes"}
    )


def listed(group: str, kind: type[StrEnum], tips: dict[str, str] | None = None) -> list[Word]:
    """The words of a closed list, for segments and lists."""
    return [
        (each.value, words.word(group, each.value), (tips or {}).get(each.value, ""))
        for each in kind
    ]
