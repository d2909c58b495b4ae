"""One file of recovery: a line that tells what it is about, then the project as we write any.

In one file, so that both are of the same moment.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from math import isfinite
from pathlib import Path
from typing import Any, NamedTuple

from journeyeditor.model.project import Project
from journeyeditor.storage.mark import Mark
from journeyeditor.storage.reader import read_project
from journeyeditor.storage.writer import Texts, serialise

ENDING = ".recovery"
FORMAT = "journeyeditor-recovery"
VERSION = 1

LONGEST_LINE = 100_000
"""Bytes of the first line; a path can be long, but not this long."""


@dataclass(frozen=True, slots=True)
class About:
    """What is told of kept work before it is opened.

    `path` is the project's file, None while it has none, and `mark` what that was known by when
    it was opened or saved last. `changes` are the steps since then.
    """

    title: str
    moment: datetime
    changes: int
    path: Path | None = None
    mark: Mark | None = None


class Work(NamedTuple):
    """A project with changes that are not saved."""

    project: Project
    about: About


def write(work: Work, texts: Texts | None = None) -> bytes:
    """The bytes of the file. Raises ValueError or TypeError for what no file can hold."""
    about = work.about
    line = {
        "format": FORMAT,
        "version": VERSION,
        **asdict(about),
        "moment": about.moment.isoformat(),
        "path": None if about.path is None else str(about.path),
    }
    return json.dumps(line).encode() + b"\n" + serialise(work.project, texts)


def read_about(line: bytes) -> About | None:
    """What the first line tells; None when it makes no sense."""
    try:
        row = json.loads(line)
        if row["format"] != FORMAT or row["version"] != VERSION:
            return None
        return About(
            str(row["title"]),
            datetime.fromisoformat(row["moment"]).astimezone(),
            _count(row["changes"]),
            Path(row["path"]) if row["path"] else None,
            _mark(row["mark"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError, OSError):
        return None


def read_work(data: bytes, name: str) -> Project:
    """The project in the bytes of the file. Raises ProjectError, whatever is wrong."""
    _line, _newline, project = data.partition(b"\n")
    return read_project(project, name)


def _count(value: Any) -> int:
    return max(1, int(value)) if isfinite(value) else 1


def _mark(value: Any) -> Mark | None:
    if not isinstance(value, list) or len(value) != 2:
        return None
    size, digest = value
    return Mark(size, digest) if isinstance(size, int) and isinstance(digest, str) else None
