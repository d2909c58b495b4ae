"""Whether the map has been discussed lately enough (method, 2.7)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from journeyeditor.model.project import Project


class Rhythm(NamedTuple):
    """When the map was last discussed and how many days ago; both None when it never was.

    `late` says that it was longer ago than was agreed. What was never discussed is not late.
    """

    last: date | None
    days: int | None
    late: bool


def rhythm(project: Project, today: date) -> Rhythm:
    """The last meeting of the log up to today; days that do not exist do not count."""
    days = [day for entry in project.review_log if (day := _day(entry.date)) and day <= today]
    if not days:
        return Rhythm(None, None, False)
    since = (today - max(days)).days
    return Rhythm(max(days), since, since > project.review_every_days)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
