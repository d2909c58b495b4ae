"""The history of a contact's Kano class: since when it has which. The newest day comes last.

Verbs raise KeyError for a map, card or entry that does not exist, and pydantic.ValidationError
for what is no day.
"""

from __future__ import annotations

from typing import Any

from journeyeditor.edits.cards import revise_card
from journeyeditor.model.base import Id, revise
from journeyeditor.model.cards import KanoEntry, Touchpoint
from journeyeditor.model.enums import Kano
from journeyeditor.model.find import find_card, find_map
from journeyeditor.model.project import Project


def log_kano(project: Project, map_id: Id, card_id: Id, day: str, kano: Kano) -> Project:
    """Note that a contact has a class from a day on (YYYY-MM-DD), and give it that class."""
    entry = KanoEntry(date=day, kano=kano)
    history = (*_history(project, map_id, card_id), entry)
    return revise_card(project, map_id, card_id, kano=kano, kano_history=_ordered(history))


def revise_kano_entry(
    project: Project, map_id: Id, card_id: Id, at: int, /, **fields: Any
) -> Project:
    """Change the day or the class of an entry; its place follows its day."""
    history = list(_history(project, map_id, card_id))
    if not 0 <= at < len(history):
        raise KeyError(at)
    history[at] = revise(history[at], **fields)
    return revise_card(project, map_id, card_id, kano_history=_ordered(tuple(history)))


def delete_kano_entry(project: Project, map_id: Id, card_id: Id, at: int) -> Project:
    """Delete an entry; the class of the card stays."""
    history = _history(project, map_id, card_id)
    if not 0 <= at < len(history):
        raise KeyError(at)
    return revise_card(project, map_id, card_id, kano_history=(*history[:at], *history[at + 1 :]))


def _history(project: Project, map_id: Id, card_id: Id) -> tuple[KanoEntry, ...]:
    place = find_card(find_map(project, map_id), card_id)
    if place is None or not isinstance(place.card, Touchpoint):
        raise KeyError(card_id)
    return place.card.kano_history


def _ordered(history: tuple[KanoEntry, ...]) -> tuple[KanoEntry, ...]:
    """By day; entries of one day, and those without, in the order in which they were made."""
    return tuple(sorted(history, key=lambda entry: entry.date))
