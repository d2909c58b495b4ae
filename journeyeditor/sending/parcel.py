"""What is sent: the project with or without people, its name, and whether it is too much."""

from __future__ import annotations

from datetime import date
from enum import Enum, auto
from typing import NamedTuple

from journeyeditor.edits.anonymity import anonymised
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.find import find_map
from journeyeditor.model.past import Past
from journeyeditor.model.project import Project
from journeyeditor.storage.names import map_name
from journeyeditor.storage.past import without_content

MEGABYTE = 1_000_000

COMFORTABLE = 8 * MEGABYTE
"""Bytes of files that any mail server takes (method, 5.1)."""

MOST = 20 * MEGABYTE
"""Bytes that most refuse: a mail is a third larger than its files, and 25 MB is a usual limit."""


class Item(NamedTuple):
    """A file of the parcel."""

    name: str
    data: bytes


class Weight(Enum):
    """What mail servers will say."""

    LIGHT = auto()
    HEAVY = auto()
    TOO_HEAVY = auto()


def weight_of(size: int) -> Weight:
    """Of so many bytes."""
    if size > MOST:
        return Weight.TOO_HEAVY
    return Weight.HEAVY if size > COMFORTABLE else Weight.LIGHT


def outgoing(project: Project, *, names: bool, versions: bool = True) -> Project:
    """The project as others get it; what they make of it can be joined with it again.

    With its `versions` that can be done by others too: they hold what was taken out since. Without
    names nothing of them goes along.
    """
    if names:
        return project if versions else evolve(project, past=_without_versions(project))
    bare = anonymised(project)
    return bare if project.anonymous else evolve(bare, past=without_content(project))


def _without_versions(project: Project) -> Past:
    return evolve(project.past, kept=(), packed=())


def parcel_name(project: Project, map_id: Id, today: date) -> str:
    """The suggested name of the files, without ending; a map without a date gets today's."""
    journey = find_map(project, map_id)
    return map_name(evolve(journey, date=journey.date or today.isoformat()))
