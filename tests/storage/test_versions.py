"""Files of every version open for ever: migrations, and one real file for each version."""

from __future__ import annotations

from typing import Any

import pytest

from journeyeditor.model.base import Node
from journeyeditor.storage.errors import NotOpened
from journeyeditor.storage.migrations import (
    MIGRATIONS,
    VERSION,
    Migration,
    Version,
    migrate,
    parse_version,
)
from journeyeditor.storage.reader import load, read_project
from journeyeditor.storage.writer import serialise
from tests.storage.files import FIRST_VERSION, data, refusal, small, tree


def _title(plain: dict[str, Any]) -> dict[str, Any]:
    """As a version 0.2 might have done: the title was called name."""
    plain["title"] = plain.pop("name")
    return plain


def _maps(plain: dict[str, Any]) -> dict[str, Any]:
    """As a version 1.0 might have done: there was one map."""
    plain["maps"] = [plain.pop("map")]
    return plain


SAMPLE = (Migration(Version(0, 2), _title), Migration(Version(1, 0), _maps))


def _old(version: str) -> dict[str, Any]:
    plain: dict[str, Any] = {**tree(), "version": version}
    plain["map"] = plain.pop("maps")[0]
    if version < "0.2":
        plain["name"] = plain.pop("title")
    return plain


@pytest.mark.parametrize("version", ["0.1", "0.2"])
def test_an_old_file_passes_the_migrations_that_it_needs(version: str) -> None:
    project = read_project(data(_old(version)), migrations=SAMPLE)
    assert project == small()
    assert tree(serialise(project))["version"] == str(VERSION)


@pytest.mark.parametrize("version", ["1.0", "1.7"])
def test_a_file_of_today_or_later_passes_none(version: str) -> None:
    project = read_project(data({**tree(), "version": version}), migrations=SAMPLE)
    assert project.maps == small().maps


def test_migrations_run_in_their_order() -> None:
    def noting(step: str) -> Any:
        return lambda plain: {**plain, "steps": [*plain.get("steps", []), step]}

    three = [Migration(Version(0, n), noting(str(n))) for n in (1, 2, 3)]
    assert migrate({}, Version(0, 1), three)["steps"] == ["2", "3"]


def test_a_file_that_no_migration_understands_is_damaged() -> None:
    content = data({**tree(), "version": "0.1"})
    with pytest.raises(Exception, match=r"“old\.json” is damaged") as caught:
        read_project(content, "old.json", SAMPLE)
    assert getattr(caught.value, "kind", None) is NotOpened.DAMAGED


def test_the_migrations_lead_to_the_version_of_today() -> None:
    steps = [migration.to for migration in MIGRATIONS]
    assert steps == sorted(set(steps))
    assert steps[-1:] in ([], [VERSION])


def test_versions_are_compared_as_numbers() -> None:
    assert parse_version("1.10") == Version(1, 10)
    assert Version(1, 10) > Version(1, 9)
    wrong = ("", "1", "1.0.0", "v1.0", "1.", "１.０", 1.0, None, "1.0\n")
    assert [parse_version(text) for text in wrong] == [None] * len(wrong)


@pytest.mark.parametrize("version", ["2.0", "10.0"])
def test_a_newer_major_version_is_refused_with_its_number(version: str) -> None:
    error = refusal(data({**tree(), "version": version, "maps": "quite different"}))
    assert error.kind is NotOpened.TOO_NEW
    assert version in error.sentence


def _nodes(node: Node) -> list[Node]:
    found = [node]
    for value in vars(node).values():
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Node):
                found += _nodes(item)
    return found


def _classes(start: type[Node]) -> set[type[Node]]:
    """Every class of node, but for those that only others are made from."""
    below = start.__subclasses__()
    own = set() if below else {start}
    return own.union(*(_classes(kind) for kind in below))


def test_the_first_version_has_every_field_of_every_class() -> None:
    """Written out in the file, thus read from it: not merely at its default."""
    given: dict[type[Node], set[str]] = {kind: set() for kind in _classes(Node)}
    for node in _nodes(load(FIRST_VERSION)):
        given[type(node)] |= node.model_fields_set
    missing = {
        kind.__name__: set(kind.model_fields) - names
        for kind, names in given.items()
        if set(kind.model_fields) - names
    }
    assert missing == {}


def test_the_first_version_loses_nothing_when_saved() -> None:
    project = load(FIRST_VERSION)
    assert read_project(serialise(project)) == project
    assert [node.model_extra for node in _nodes(project) if node.model_extra] == []
