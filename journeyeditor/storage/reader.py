"""From a file to a project, through one gate after the other; whatever is wrong is one sentence.

The order matters: bounds come before anything that trusts the data, the version before anything
that reads by today's rules. Nothing is repaired and the file is never touched. A poster is a
file too: its project goes through the same gates.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from stat import S_ISREG
from typing import Any, NamedTuple

from pydantic import TypeAdapter, ValidationError

from journeyeditor.model.check import Problem, problems
from journeyeditor.model.project import Project
from journeyeditor.storage import inside, parse, sentences, tree
from journeyeditor.storage.errors import NotOpened, ProjectError
from journeyeditor.storage.mark import Mark, mark
from journeyeditor.storage.migrations import (
    FORMAT,
    MIGRATIONS,
    VERSION,
    Migration,
    migrate,
    parse_version,
)

MEGABYTE = 1024 * 1024

_TREE = TypeAdapter(dict[str, Any])
"""Writes plain JSON quicker than the json module does."""

_FOREIGN_TEXT = (b"{", b"\xff\xfe", b"\xfe\xff")
"""How JSON begins in UTF-8 with a garbled letter further on, and in UTF-16 with a mark."""


class Loaded(NamedTuple):
    """What was read of a file: `mark` is what it is known by, as long as nobody changes it.

    `left_out` counts the control characters that its texts hold and the project does not.
    """

    project: Project
    mark: Mark
    left_out: int


def load(path: Path) -> Project:
    """The project in a file. Raises ProjectError, whatever is wrong with the path or the file."""
    return load_marked(path).project


def load_marked(path: Path) -> Loaded:
    """The project in a file, and more about that. Raises ProjectError, as `load` does."""
    try:
        data = _bytes(path)
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: NUL in the path
        raise _error(NotOpened.NOT_FOUND, path.name) from None
    except OSError as error:
        raise _error(NotOpened.NOT_READABLE, path.name) from error
    project, left_out = _read(data, path.name, MIGRATIONS)
    return Loaded(project, mark(data), left_out)


def _bytes(path: Path) -> bytes:
    """At most one byte more than is allowed, from a regular file only: a pipe would wait."""
    if not S_ISREG(path.stat().st_mode):
        raise ProjectError(NotOpened.NOT_READABLE, sentences.not_a_folder(path.name))
    with path.open("rb") as file:
        head = file.read(inside.HEAD)
        most = inside.MOST_BYTES if inside.is_poster(head) else parse.MOST_BYTES
        return head + file.read(most + 1 - len(head))


def is_poster(path: Path) -> bool:
    """Whether there is a PDF in a file; a project from there is not saved back to it."""
    try:
        if not S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            return inside.is_poster(file.read(inside.HEAD))
    except (OSError, ValueError):
        return False


def read_project(
    data: bytes, name: str = "", migrations: Sequence[Migration] = MIGRATIONS
) -> Project:
    """The project in the bytes of a file or of a poster; sentences call the file by `name`.

    Raises ProjectError and nothing else.
    """
    return _read(data, name, migrations)[0]


def _read(data: bytes, name: str, migrations: Sequence[Migration]) -> tuple[Project, int]:
    """The project, and how many signs of its texts were left out."""
    if inside.is_poster(data):
        data = inside.project_inside(data, name)
    if len(data) > parse.MOST_BYTES:
        sentence = sentences.too_many_bytes(name, parse.MOST_BYTES // MEGABYTE)
        raise ProjectError(NotOpened.TOO_LARGE, sentence)
    found = _ours(_parsed(_text(data, name), name), name)
    try:
        left_out = parse.tame(found)
    except parse.OutOfBounds as error:
        raise _out_of_bounds(error, found, name) from None
    return _model(_of_today(found, name, migrations), name), left_out


def _error(kind: NotOpened, name: str) -> ProjectError:
    return ProjectError(kind, sentences.not_opened(kind, name))


def _text(data: bytes, name: str) -> str:
    """The text of the file; the mark that Notepad and mail put before UTF-8 is dropped."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _error(_not_utf8(data, error), name) from None
    if text[:2] in ("{\0", "\0{"):  # UTF-16 without a mark is valid UTF-8 full of NUL
        raise _error(NotOpened.ENCODING, name)
    if not text.strip("\0 \t\r\n"):
        raise ProjectError(NotOpened.TRUNCATED, sentences.empty(name))
    return text


def _not_utf8(data: bytes, error: UnicodeDecodeError) -> NotOpened:
    if not data.lstrip().startswith(_FOREIGN_TEXT):
        return NotOpened.NOT_JSON
    cut = error.reason == "unexpected end of data" and error.end == len(data)
    return NotOpened.TRUNCATED if cut else NotOpened.ENCODING


def _parsed(text: str, name: str) -> Any:
    try:
        if parse.has_too_many_parts(text):
            raise parse.OutOfBounds(large=True)
        return parse.parse(text)
    except parse.OutOfBounds as error:
        raise _out_of_bounds(error, None, name) from None
    except json.JSONDecodeError as error:
        raise _no_json(text, error, name) from None


def _no_json(text: str, error: json.JSONDecodeError, name: str) -> ProjectError:
    """A file of ours that was cut or edited by hand is told from one that never was JSON."""
    end = len(text.rstrip("\0 \t\r\n"))
    if not text.lstrip().startswith("{"):
        return _error(NotOpened.NOT_JSON, name)
    # A word such as `true` or an escape such as \u00e9 that was cut is reported where it begins.
    if error.msg.startswith("Unterminated") or error.pos >= end - len("\\u00e"):
        return _error(NotOpened.TRUNCATED, name)
    if f'"{FORMAT}"' not in text[:200]:
        return _error(NotOpened.NOT_JSON, name)
    sentence = sentences.damaged_line(name, error.lineno)
    return ProjectError(NotOpened.DAMAGED, sentence, f"{error.lineno}:{error.colno}")


def _ours(found: Any, name: str) -> dict[str, Any]:
    """The tree, when it says that it is ours and not of a newer major version."""
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise _error(NotOpened.NOT_OURS, name)
    version = parse_version(found.get("version"))
    if version is None:
        raise ProjectError(
            NotOpened.DAMAGED, sentences.not_opened(NotOpened.DAMAGED, name), "version"
        )
    if version.major > VERSION.major:
        raise ProjectError(NotOpened.TOO_NEW, sentences.too_new(name, str(version)), "version")
    return found


def _of_today(found: dict[str, Any], name: str, migrations: Sequence[Migration]) -> dict[str, Any]:
    """The tree by today's rules, without its header.

    A newer minor version stays in it as an unknown field, and so the file keeps it when saved.
    """
    del found["format"]
    version = parse_version(found["version"]) or VERSION
    if version <= VERSION:
        del found["version"]
    try:
        return migrate(found, version, migrations)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise _error(NotOpened.DAMAGED, name) from error


def _out_of_bounds(error: parse.OutOfBounds, found: Any, name: str) -> ProjectError:
    part, where = sentences.thing(found, error.path), tree.written(error.path)
    if error.large:
        sentence = sentences.too_large_part(name, part)
        return ProjectError(NotOpened.TOO_LARGE, sentence, where)
    return ProjectError(NotOpened.DAMAGED, sentences.damaged_part(name, part), where)


def _model(found: dict[str, Any], name: str) -> Project:
    """The project by the model, whose rules hold across all of it.

    By way of JSON: pydantic's strict mode takes a list for a tuple and a word for an enum only
    from there.
    """
    try:
        project = Project.model_validate_json(_TREE.dump_json(found))
    except ValidationError as error:
        raise _wrong_value(error, found, name) from None
    for problem in problems(project):
        raise _broken(problem, found, name)
    return project


def _wrong_value(error: ValidationError, found: dict[str, Any], name: str) -> ProjectError:
    """For the first value that the model refuses; pydantic's path also names the kind of a card."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    path = tuple(step for step, _ in tree.along(found, first["loc"]))
    sentence = sentences.damaged_part(name, sentences.thing(found, path))
    missing = first["loc"][-1:] if first["type"] == "missing" else ()
    return ProjectError(NotOpened.DAMAGED, sentence, tree.written((*path, *missing)))


def _broken(problem: Problem, found: dict[str, Any], name: str) -> ProjectError:
    path = tree.find_id(found, problem.at)
    part = sentences.thing(found, path)
    sentence = sentences.broken(name, problem.fault, part, problem.other)
    return ProjectError(NotOpened.BROKEN, sentence, tree.written(path))
