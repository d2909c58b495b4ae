"""The note tray: lines that wait to become cards.

A note that is placed gives its id to the card, so that one can tell later what became of it.
Verbs raise KeyError for a note, map, lane or stage that does not exist.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from journeyeditor.edits.cards import add_card
from journeyeditor.edits.new import new_card
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.edits.tree import same
from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Kind
from journeyeditor.model.find import find_cell, find_lane, find_map
from journeyeditor.model.journey import Lane
from journeyeditor.model.project import Note, Project

_TITLE = 500
"""Letters of a title, as in the model; a longer note keeps all of its text as description."""


def add_notes(project: Project, notes: Sequence[Note]) -> Project:
    """Put notes with new ids behind the others."""
    return evolve(project, notes=(*project.notes, *notes)) if notes else project


def find_note(project: Project, note_id: Id) -> Note:
    """The note with this id. Raises KeyError when there is none."""
    for note in project.notes:
        if note.id == note_id:
            return note
    raise KeyError(note_id)


def revise_note(project: Project, note_id: Id, text: str) -> Project:
    """Change the text of a note, 1 to 20,000 letters; pydantic.ValidationError otherwise."""
    new = revise(find_note(project, note_id), text=text)
    notes = (new if note.id == note_id else note for note in project.notes)
    return evolve(project, notes=same(project.notes, notes))


def delete_notes(project: Project, ids: Collection[Id]) -> Project:
    """Throw notes away; ids that name nothing do nothing."""
    return evolve(project, notes=same(project.notes, (n for n in project.notes if n.id not in ids)))


def move_notes(project: Project, ids: Collection[Id], by: int) -> Project:
    """Bring notes up (by = -1) or down (by = 1) past one other note, as far as there is one."""
    order = list(project.notes)
    places = [at for at, note in enumerate(order) if note.id in ids]
    for at in places if by < 0 else reversed(places):
        to = at + by
        if 0 <= to < len(order) and order[to].id not in ids:
            order[at], order[to] = order[to], order[at]
    return evolve(project, notes=same(project.notes, order))


def note_kind(lane: Lane) -> Kind | None:
    """The kind of card that a note becomes on a lane; None where no card can stand."""
    kinds = kinds_for(lane)
    return kinds[0] if kinds else None


def place_notes(project: Project, map_id: Id, ids: Sequence[Id], spot: Spot) -> Project:
    """Make cards of notes, in a row from a spot on, in the order of `ids`; they leave the tray.

    The first lands as the mode of the spot says. With STACK all join that moment; otherwise each
    next one takes the next moment, for which room is made where a card stands already. Raises
    EditRefused where the lane takes no cards or a stage gets too long.
    """
    kind = note_kind(find_lane(find_map(project, map_id), spot.lane_id))
    if kind is None:
        raise EditRefused(Refusal.NO_CARDS)
    new = project
    for step, note_id in enumerate(ids):
        card = _card(kind, find_note(project, note_id))
        new = add_card(new, map_id, card, _next(new, map_id, spot, step))
    return delete_notes(new, frozenset(ids))


def _card(kind: Kind, note: Note) -> AnyCard:
    card = new_card(kind, note.id, note.text[:_TITLE])
    return revise(card, description=note.text) if len(note.text) > _TITLE else card


def _next(project: Project, map_id: Id, spot: Spot, step: int) -> Spot:
    if step == 0 or spot.mode is Mode.STACK:
        return spot
    slot = spot.slot + step
    cell = find_cell(find_lane(find_map(project, map_id), spot.lane_id), spot.stage_id)
    cards = cell.cards if cell is not None else ()
    taken = any(card.slot <= slot < card.slot + card.span for card in cards)
    return spot._replace(slot=slot, mode=Mode.INSERT if taken else Mode.PLACE)
