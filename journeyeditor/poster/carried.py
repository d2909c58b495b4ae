"""The file that a poster carries: its project, so that the poster can be opened again."""

from __future__ import annotations

from datetime import UTC, datetime

from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Project
from journeyeditor.poster.attachment import Attachment
from journeyeditor.poster.made import Poster
from journeyeditor.poster.words import poster_words
from journeyeditor.storage.names import map_name
from journeyeditor.storage.writer import serialise

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
"""When a project was saved that never was: today's date would make each poster another file."""


def carried(made: Poster) -> Attachment | None:
    """The project of a poster as a file; None when it is not to travel along."""
    return project_file(made.project, made.map_id) if made.setup.project_inside else None


def project_file(project: Project, map_id: Id) -> Attachment:
    """A project as a file, called after one of its maps."""
    name = f"{map_name(find_map(project, map_id))}.journey.json"
    about = poster_words(project.language).project_file
    return Attachment(name, about, serialise(project), _moment(project.saved_at))


def _moment(saved_at: str) -> datetime:
    """When a project says that it was saved; its word may be no date at all."""
    try:
        moment = datetime.fromisoformat(saved_at)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return LONG_AGO
