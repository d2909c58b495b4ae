"""From a project to a file: the same project always gives the same bytes.

The text is made for people who compare two versions: one card, point, link or other item a line,
and what holds them indented by one space a level. A field at its default is left out. Knows the
shape of the model, nothing of disks.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from journeyeditor.model.base import Node
from journeyeditor.model.journey import Cell, EmotionCurve, JourneyMap, Lane
from journeyeditor.model.project import Project
from journeyeditor.storage import parse
from journeyeditor.storage.atomic import SYSTEM, FileOps, First, not_saved, write_bytes
from journeyeditor.storage.errors import NotSaved, ProjectError
from journeyeditor.storage.mark import Mark, mark
from journeyeditor.storage.migrations import FORMAT, VERSION
from journeyeditor.storage.reader import read_project

SPREAD = (Project, JourneyMap, Lane, Cell, EmotionCurve)
"""What is written over several lines, one a field; all other nodes stand on one line."""

IDENTITY = ("id", "kind")
"""What tells a node apart stands first on its line, also at its default."""

_json: Callable[[object], str] = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
"""A value on one line. Raises ValueError for a number that JSON does not have."""


Part = Node | tuple[Node, ...]


class Texts:
    """What was written of the parts of one project, to write the next one of its states sooner.

    Nodes and tuples of them are values, so the same one has the same text. For one thread.
    """

    def __init__(self) -> None:
        self._before: dict[int, tuple[Part, str]] = {}
        self._now: dict[int, tuple[Part, str]] = {}

    def turn(self) -> None:
        """A new state begins; what the one before did not need is forgotten."""
        self._before, self._now = self._now, {}

    def of(self, part: Part, write: Callable[[], str]) -> str:
        """The text of a part; `write` gives it when it is a new one."""
        key = id(part)  # which nothing else gets while the part is kept here
        found = self._before.get(key) or (part, write())
        self._now[key] = found
        return found[1]


def write_project(
    project: Project, path: Path, ops: FileOps = SYSTEM, first: First | None = None
) -> Mark:
    """Replace the file at `path`, or make it; what it is known by then. Raises SaveError.

    The bytes go through the reader first: what would not open again, or would open as something
    else, is not saved. `first` is called with the file just before it is replaced.
    """
    try:
        data = serialise(project)
        same = _same(project, read_project(data))
    except (ProjectError, ValueError, TypeError, parse.OutOfBounds) as error:
        raise not_saved(NotSaved.WOULD_NOT_OPEN, path) from error
    if not same:
        raise not_saved(NotSaved.WOULD_NOT_OPEN, path)
    write_bytes(data, path, ops, first=first)
    return mark(data)


def _same(project: Project, opened: Project) -> bool:
    """Whether a file opens as what was saved, but for the control characters that reading drops."""
    if opened == project:
        return True
    tree = project.model_dump(mode="json")
    parse.tame(tree)
    return bool(tree == opened.model_dump(mode="json"))


def serialise(project: Project, texts: Texts | None = None) -> bytes:
    """The file of a project, UTF-8 with a newline at the end of each line.

    `texts` are those of an earlier state of the same project. Raises ValueError or TypeError for a
    project that the model would not have let in.
    """
    texts = texts or Texts()
    texts.turn()
    return (_node(project, 0, texts) + "\n").encode("utf-8")


def _node(node: Node, depth: int, texts: Texts) -> str:
    """A node from its `{` to its `}`, indented but for its first line."""
    if type(node) not in SPREAD:  # isinstance is slow for pydantic's classes
        return texts.of(node, lambda: _json(_fields(node)))
    entries = _entries(node)
    written = (f"{_json(name)}: {_value(value, depth + 1, texts)}" for name, value in entries)
    return _lines("{", written, "}", depth)


def _value(value: object, depth: int, texts: Texts) -> str:
    if isinstance(value, Node):
        return _node(value, depth, texts)
    if isinstance(value, tuple) and value and isinstance(value[0], Node):
        if type(value[0]) in SPREAD:
            return _items(value, depth, texts)
        return texts.of(value, lambda: _items(value, depth, texts))  # always equally deep
    return _json(value)


def _items(nodes: tuple[Node, ...], depth: int, texts: Texts) -> str:
    return _lines("[", (_node(node, depth + 1, texts) for node in nodes), "]", depth)


def _lines(start: str, items: Iterator[str], end: str, depth: int) -> str:
    margin = "\n" + " " * depth
    return start + ",".join(f"{margin} {item}" for item in items) + margin + end


def _fields(node: Node) -> dict[str, Any]:
    """What is written of a node on one line."""
    values = vars(node)
    first = {name: values[name] for name in IDENTITY if name in values}
    return {**first, **node.model_dump(exclude_defaults=True)}


def _entries(node: Node) -> Iterator[tuple[str, Any]]:
    """What is written of a node on several lines: fields of the model, then unknown ones."""
    unknown = dict(node.model_extra or {})
    if isinstance(node, Project):
        yield "format", FORMAT
        yield "version", unknown.pop("version", str(VERSION))
    for name, field in type(node).model_fields.items():
        value = getattr(node, name)
        if field.is_required() or value != field.get_default():
            yield name, value
    yield from unknown.items()
