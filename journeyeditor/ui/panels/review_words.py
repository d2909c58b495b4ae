"""How long ago the map was discussed, in words."""

from __future__ import annotations

from datetime import date

from journeyeditor.analysis.rhythm import Rhythm, rhythm
from journeyeditor.i18n import translate
from journeyeditor.model.project import Project


def discussed(project: Project, today: date) -> str:
    """When it was last discussed, and whether that is too long ago."""
    found = rhythm(project, today)
    if found.days is None:
        return translate("Project", "Not discussed yet.")
    said = f"{_last(found)}."
    late = translate("Project", "Too late: more than {days} days.")
    return f"! {said} {late.format(days=project.review_every_days)}" if found.late else said


def overdue(project: Project, today: date) -> str:
    """For the title of the window: how long ago it was, "" while that is no longer than agreed."""
    found = rhythm(project, today)
    return _last(found) if found.late else ""


def _last(found: Rhythm) -> str:
    days = found.days or 0
    return translate("Project", "Last discussed %n day(s) ago", n=days)
