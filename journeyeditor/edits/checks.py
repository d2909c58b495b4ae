"""The answers on the check lists of a project.

Verbs raise pydantic.ValidationError for a value out of range. Which items there are is not known
here: an answer to an item of a newer program is kept.
"""

from __future__ import annotations

from typing import Any

from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.project import CheckItem, Project


def revise_check(project: Project, item: Id, /, **fields: Any) -> Project:
    """Change the answer (0 no, 1 partly, 2 yes, None not assessed) or the note of an item."""
    old = next((check for check in project.checks if check.item == item), None)
    empty = CheckItem(item=item)
    new = revise(old or empty, **fields)
    if new is old or new is empty:
        return project
    if old is None:
        return evolve(project, checks=(*project.checks, new))
    checks = tuple(new if check is old else check for check in project.checks)
    return evolve(project, checks=checks)
