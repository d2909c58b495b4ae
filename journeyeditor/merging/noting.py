"""Notes in the tray for what joining has no place for, so that nothing is lost without a word."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence

from journeyeditor.i18n import speaking
from journeyeditor.merging.conflicts import Clash, Conflict, Question, Side
from journeyeditor.merging.flat import ids_of
from journeyeditor.merging.sentences import Names
from journeyeditor.merging.sides import written
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.project import Note, Project

_LONGEST = 20_000
"""Letters of a note, as in the model."""


def with_notes(
    project: Project, cards: Iterable[AnyCard], conflicts: Sequence[Conflict]
) -> tuple[Project, tuple[Note, ...]]:
    """The project with new notes behind the others, and those notes.

    A note is called after what it is about, so that joining once more makes no second one.
    """
    with speaking(project.language.value):
        losers = list(_of_losers(project, conflicts)) if conflicts else []
    found = {note.id: note for note in (*map(_of_card, cards), *losers)}
    known = ids_of(project) if found else set()
    new = tuple(found[key] for key in sorted(found) if key not in known)
    return (evolve(project, notes=(*project.notes, *new)) if new else project), new


def _of_card(card: AnyCard) -> Note:
    text = f"{card.title}\n{card.description}".strip()
    return Note(id=card.id, text=text[:_LONGEST])


def _of_losers(project: Project, conflicts: Sequence[Conflict]) -> Iterator[Note]:
    """What was written on one side, and loses to the other without anybody having chosen."""
    names = Names(project)
    for conflict in conflicts:
        lost = conflict.theirs if conflict.chosen is Side.OURS else conflict.ours
        if conflict.answered or not lost or not _is_told(conflict.question):
            continue
        yield Note(id=_name(conflict, lost), text=_told(names, conflict, lost))


def _is_told(question: Question) -> bool:
    """Whether a loss is worth a note: not of a place, nor of how wide a card is."""
    return question.clash is Clash.FIELD and question.field != "span"


def _name(conflict: Conflict, lost: object) -> Id:
    key = conflict.question.key
    about = "\n".join((key.thing, key.id, conflict.question.field, written(lost)))
    return f"lost.{hashlib.sha256(about.encode()).hexdigest()[:16]}"


def _told(names: Names, conflict: Conflict, lost: object) -> str:
    told = names.loser(conflict, lost)
    return told if len(told) <= _LONGEST else written(lost)[:_LONGEST]
