"""The file that a poster carries: its project, so that the poster can be opened again."""

from __future__ import annotations

from datetime import UTC, datetime

from journeyeditor.model.find import find_map
from journeyeditor.poster.attachment import Attachment
from journeyeditor.poster.footer import file_name
from journeyeditor.poster.made import Poster
from journeyeditor.storage.writer import serialise

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
"""When a project was saved that never was: today's date would make each poster another file."""


def carried(made: Poster) -> Attachment | None:
    """The project of a poster as a file; None when it is not to travel along."""
    if not made.setup.project_inside:
        return None
    name = f"{file_name(find_map(made.project, made.map_id))}.journey.json"
    about = made.sheet.desk.words.project_file
    return Attachment(name, about, serialise(made.project), _moment(made.project.saved_at))


def _moment(saved_at: str) -> datetime:
    """When a project says that it was saved; its word may be no date at all."""
    try:
        moment = datetime.fromisoformat(saved_at)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return LONG_AGO
