"""Files of maps for the tests of storage: made by hand, then harmed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Project
from journeyeditor.storage.errors import ProjectError
from journeyeditor.storage.reader import read_project
from journeyeditor.storage.writer import serialise
from tests import samples
from tests.source_tree import ROOT

EXAMPLE = ROOT / "resources" / "examples" / "paytv.en.journey.json"
FIRST_VERSION = ROOT / "tests" / "data" / "projects" / "v1.0.journey.json"


def small(title: str = "Project") -> Project:
    """A project with two cards that a link joins."""
    project = samples.project(
        [Stage(id="st1", name="Start", slots=3)],
        customer=[samples.cell("st1", samples.touchpoint("P1"), samples.touchpoint("P2", 1))],
        frontstage=[samples.cell("st1", samples.activity("E1"))],
        links=[samples.supports("E1", "P1")],
        curves=[samples.curve("k", "e", {"P1": 0.5, "P2": -1.0})],
    )
    return project.model_copy(update={"title": title})


def tree(data: bytes | None = None) -> Any:
    """What a file holds, as plain dicts and lists; of a small project when none is given."""
    return json.loads(serialise(small()) if data is None else data)


def data(plain: Any) -> bytes:
    """Plain dicts and lists as a file."""
    return json.dumps(plain).encode()


def refusal(content: bytes, name: str = "map.json") -> ProjectError:
    """The error with which a file is refused; AssertionError when it opens."""
    try:
        read_project(content, name)
    except ProjectError as error:
        return error
    raise AssertionError("the file opens")


def listing(folder: Path) -> list[str]:
    """The names in a folder, to see that nothing was left behind."""
    return sorted(path.name for path in folder.iterdir())
