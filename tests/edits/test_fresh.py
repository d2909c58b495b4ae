"""A project under new ids: nothing but the ids differs, and every reference follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

from hypothesis import given

from journeyeditor.edits.fresh import REFERENCES, with_fresh_ids
from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import seeded_ids
from journeyeditor.model.base import Id, Node
from journeyeditor.model.check import check
from journeyeditor.model.find import ids_in
from journeyeditor.model.project import Project
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load
from tests.strategies import projects

NAMED_OTHERWISE = {"item"}
"""Fields of the type of an id that hold none: the key of an item of a check list."""


def _nodes(kind: type[Node] = Node) -> Iterator[type[Node]]:
    yield kind
    for each in kind.__subclasses__():
        yield from _nodes(each)


def _holds_id(hint: Any) -> bool:
    return hint == Id or any(_holds_id(part) for part in get_args(hint))


def test_every_field_with_ids_is_known() -> None:
    hints = [get_type_hints(kind, include_extras=True) for kind in _nodes()]
    found = {name for each in hints for name, hint in each.items() if _holds_id(hint)}
    assert found == REFERENCES | NAMED_OTHERWISE


def _renamed(value: Any, names: dict[str, str]) -> Any:
    """A dumped project with each text that is an old id replaced by the new one."""
    if isinstance(value, dict):
        return {key: _renamed(part, names) for key, part in value.items()}
    if isinstance(value, list):
        return [_renamed(part, names) for part in value]
    return names.get(value, value) if isinstance(value, str) else value


def _names(before: Project, after: Project) -> dict[str, str]:
    pairs = zip(ids_in(before), ids_in(after), strict=True)
    return {old: new for old, new in pairs if old != new}


def test_an_example_stays_what_it_is() -> None:
    """With a to-be map beside it, so that origins and a baseline are followed as well."""
    example = load(resource("examples", "paytv.nl.journey.json"))
    before = copy_as_to_be(example, "m1", seeded_ids(1))
    after = with_fresh_ids(before, seeded_ids(2))
    names = _names(before, after)
    assert check(after) == []
    assert after.model_dump(mode="json") == _renamed(before.model_dump(mode="json"), names)
    kept = {c.id for c in before.channels} | {d.id for d in before.departments}
    assert set(ids_in(before)) - names.keys() == kept
    assert set(ids_in(before)) & set(ids_in(after)) == kept


@given(projects())
def test_the_way_back_gives_the_same_project(before: Project) -> None:
    after = with_fresh_ids(before, seeded_ids(3))
    kept = {c.id for c in before.channels} | {d.id for d in before.departments}
    old = iter([i for i in ids_in(before) if i not in kept])
    assert check(after) == []
    assert with_fresh_ids(after, lambda: next(old)) == before


def test_unknown_fields_stay() -> None:
    example = load(resource("examples", "terrace.en.journey.json"))
    later = example.model_copy(update={"maps": example.maps})
    later.__pydantic_extra__ = {"source": ["m1"], "mood": "m1"}
    assert with_fresh_ids(later, seeded_ids(4)).model_extra == later.model_extra
