"""Tell what differs between two versions of a project, as `diff` does for texts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from journeyeditor.commands.voice import Voice
from journeyeditor.i18n import translate
from journeyeditor.merging.changes import Change, Comparison, Thing
from journeyeditor.merging.compare import compare
from journeyeditor.merging.listing import Group, grouped
from journeyeditor.merging.sentences import Names, unrelated
from journeyeditor.model.base import Node
from journeyeditor.model.project import Project
from journeyeditor.storage.errors import ProjectError
from journeyeditor.storage.reader import load

SAME, DIFFERENT, TROUBLE = 0, 1, 2
"""Exit codes, those of `diff`."""


def tell_differences(before: Path, after: Path, voice: Voice, *, as_json: bool) -> int:
    """Say every change from one file to the other; the exit code."""
    try:
        old, new = load(before), load(after)
    except ProjectError as error:
        voice.complain(error.sentence, error.where)
        return TROUBLE
    found = compare(old, new)
    if not found.related:
        voice.complain(unrelated(), "")
        return TROUBLE
    if as_json:
        voice.say(_json(found))
    elif not found.changes:
        voice.say(translate("Command line", "There is no difference."))
    else:
        voice.say("\n".join(_lines(found, old, new)))
    return DIFFERENT if found.changes else SAME


def _lines(found: Comparison, old: Project, new: Project) -> Iterator[str]:
    names = Names(new, old)
    heading = None
    for group in grouped(found.changes, old, new):
        title = names.map_title(group.map_id) or translate("Command line", "The whole project")
        if title != heading:
            yield from ([] if heading is None else [""])
            yield title
            heading = title
        yield from _group(group, names)


def _group(group: Group, names: Names) -> Iterator[str]:
    indent = "  "
    if group.stage:
        yield f"{indent}{group.stage}"
        indent = "    "
    for change in group.changes:
        if len(group.changes) > 1 and _is_width(change):
            continue
        told = names.change(change)
        yield f"{indent}{told.thing}: {told.fate}"
        yield from (f"{indent}  {field}" for field in told.fields)


def _is_width(change: Change) -> bool:
    """Whether only the number of moments of a stage differs, as it does with most changes there."""
    return change.key.thing is Thing.STAGE and [f.field for f in change.fields] == ["slots"]


def _json(found: Comparison) -> str:
    return json.dumps([_plain(change) for change in found.changes], ensure_ascii=False, indent=1)


def _plain(value: Any) -> Any:
    """A value as JSON holds it."""
    if isinstance(value, Node):
        return value.model_dump(mode="json", exclude_defaults=True)
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
