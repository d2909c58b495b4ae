"""Two or three versions of a project joined to one."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Any

from journeyeditor.edits.naming import named_again
from journeyeditor.merging.building import Builder
from journeyeditor.merging.changes import Change, Thing
from journeyeditor.merging.compare import are_related, changes_between
from journeyeditor.merging.conflicts import Answers, Conflict, Joined, Side, Unrelated
from journeyeditor.merging.fates import Fates
from journeyeditor.merging.fields import values
from journeyeditor.merging.flat import BOOKKEEPING, Flat
from journeyeditor.merging.mending import mended
from journeyeditor.merging.noting import with_notes
from journeyeditor.merging.reading import Order, Reading
from journeyeditor.merging.sides import Sides
from journeyeditor.merging.timeline import Timeline
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.project import Project

NO_ANSWERS: Answers = MappingProxyType({})


def join(
    base: Project | None, ours: Project, theirs: Project, answers: Answers = NO_ANSWERS
) -> Joined:
    """The project with the changes of both sides since `base`; without one, with what both have.

    Conflicts without an answer take the proposal, and what was written on the losing side becomes
    a note. Raises Unrelated, and ValueError when a typed answer does not fit its field.
    """
    base, ours, theirs = _named(base, ours, theirs)
    sides = _related(Sides(base, ours, theirs, answers), ours, theirs, answers)
    mine, others = _changes(sides)
    fates = Fates(sides, mine, others)
    built = Builder(sides, fates, Timeline(sides, fates.present)).built()
    whole = mended(built.project, _ids(sides))
    conflicts = _in_order(sides, whole.project)
    project, noted = with_notes(whole.project, (*built.left_over, *whole.left_over), conflicts)
    project = evolve(project, **_bookkeeping(sides, ours, theirs))
    return Joined(project, conflicts, mine, others, noted, _alike(mine, others))


def _named(
    base: Project | None, ours: Project, theirs: Project
) -> tuple[Project | None, Project, Project]:
    """The versions with their names: nobody removed what was left out of an anonymous copy."""
    named = next((each for each in (base, ours, theirs) if each and not each.anonymous), ours)
    known = base and named_again(base, named)
    return known, named_again(ours, named), named_again(theirs, named)


def _related(sides: Sides, ours: Project, theirs: Project, answers: Answers) -> Sides:
    """The versions, without a base that is none of theirs."""
    if all(are_related(sides.base, flat) for flat in sides.of.values()):
        return sides
    if not are_related(sides.ours, sides.theirs):
        raise Unrelated
    return Sides(None, ours, theirs, answers)


def _changes(sides: Sides) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """What each side changed since the base; without one, what it has that the other has not."""
    ours, theirs = sides.ours, sides.theirs
    if sides.base.rows[Thing.PROJECT]:
        return changes_between(sides.base, ours), changes_between(sides.base, theirs)
    return changes_between(theirs, ours), changes_between(ours, theirs)


def _ids(sides: Sides) -> set[Id]:
    """The keys of all versions, among them all ids that can be gone."""
    flats = (sides.base, sides.ours, sides.theirs)
    return {key for flat in flats for rows in flat.rows.values() for key in rows}


def _in_order(sides: Sides, project: Project) -> tuple[Conflict, ...]:
    """The conflicts in reading order, the same whoever joins."""
    if not sides.conflicts:
        return ()
    reading = Reading(Flat(project), sides.base)

    def order(conflict: Conflict) -> tuple[Order, str, str, str]:
        question = conflict.question
        return reading.order(question.key), question.key.id, question.clash, question.field

    return tuple(sorted(sides.conflicts.values(), key=order))


def _bookkeeping(sides: Sides, ours: Project, theirs: Project) -> dict[str, Any]:
    """The higher revision, and of the side that was saved later all else that tells of its file.

    With an anonymous copy all that is known comes back, so it is none any more.
    """
    side = sides.prefer((ours.saved_at, ours.saved_by), (theirs.saved_at, theirs.saved_by))
    later = values(ours if side is Side.OURS else theirs)
    found = {name: later[name] for name in BOOKKEEPING if name in later}
    anonymous = ours.anonymous and theirs.anonymous
    return {**found, "revision": max(ours.revision, theirs.revision), "anonymous": anonymous}


def _alike(ours: Iterable[Change], theirs: Iterable[Change]) -> int:
    """How many things both sides changed in the same way."""
    known = {change.key: change for change in ours}
    return sum(change.key in known and _same(known[change.key], change) for change in theirs)


def _same(one: Change, other: Change) -> bool:
    return (
        one.fates == other.fates
        and one.fields == other.fields
        and (one.before is not None or one.after == other.after)
    )
