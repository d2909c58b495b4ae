"""Versions of a project as somebody's afternoon leaves them."""

from __future__ import annotations

from hypothesis import strategies as st

from journeyeditor.edits.rules import EditRefused
from journeyeditor.model.project import Project
from tests.strategies import edits


def edited(data: st.DataObject, project: Project, seed: int, most: int = 5) -> Project:
    """The project after some random edits; versions with other seeds get other ids."""
    for number in range(data.draw(st.integers(1, most))):
        edit = data.draw(edits(project, seed + number))
        try:
            project = edit()
        except EditRefused:
            continue
    return project
