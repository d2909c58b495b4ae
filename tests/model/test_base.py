"""What every part of a project is: a value that is copied, never changed."""

from __future__ import annotations

import json
from typing import Any, get_args, get_origin

import pytest
from pydantic import BaseModel, ValidationError

from journeyeditor.model.base import Node, evolve, revise
from journeyeditor.model.cards import CARD_TYPES, Touchpoint
from journeyeditor.model.enums import Kano, Kind
from journeyeditor.model.journey import Lane, Stage
from journeyeditor.model.project import Project
from tests.samples import cell, touchpoint
from tests.samples import project as sample


def models(root: type[Node] = Project) -> set[type[Node]]:
    """Every class of node that a project is made of."""
    found: set[type[Node]] = set()
    waiting: list[Any] = [root]
    while waiting:
        kind = waiting.pop()
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            assert issubclass(kind, Node)
            if kind not in found:
                found.add(kind)
                waiting += [field.annotation for field in kind.model_fields.values()]
        else:
            waiting += get_args(kind)
    return found


def containers(annotation: object) -> set[object]:
    """The classes of containers that an annotation names."""
    inner = set[object]().union(*(containers(a) for a in get_args(annotation)))
    origin = get_origin(annotation)
    return inner | ({origin} if isinstance(origin, type) else set())


@pytest.mark.parametrize("kind", sorted(models(), key=str))
def test_fields_are_values(kind: type[Node]) -> None:
    assert kind.model_config["frozen"]
    for field in kind.model_fields.values():
        assert not containers(field.annotation) & {list, dict, set, frozenset}


def test_the_walk_over_the_models_reaches_the_cards() -> None:
    assert set(CARD_TYPES) <= models()
    assert [card.model_fields["kind"].default for card in CARD_TYPES] == list(Kind)


def test_nothing_can_be_set() -> None:
    with pytest.raises(ValidationError):
        touchpoint("a").title = "b"  # type: ignore[misc]


def test_evolve_gives_the_same_object_when_nothing_differs() -> None:
    stage = Stage(id="s", name="One")
    assert evolve(stage, name=stage.name, slots=1) is stage
    assert evolve(stage, slots=2).slots == 2
    assert stage.slots == 1


def test_revise_validates_and_keeps_the_other_fields() -> None:
    lane = Lane(id="l", name="One", cells=(cell("s", touchpoint("a")),))
    other = revise(lane, name="Two")
    assert other.name == "Two"
    assert other.cells is lane.cells
    assert revise(lane, name="One", cells=(cell("s", touchpoint("a")),)) is lane
    for fields in ({"name": ""}, {"height": 9}, {"height": "2"}, {"name": "x" * 201}):
        with pytest.raises(ValidationError):
            revise(lane, **fields)
    with pytest.raises(TypeError, match="nmae"):
        revise(lane, nmae="Two")


def test_unknown_fields_are_kept() -> None:
    newer = Touchpoint.model_validate({"id": "a", "title": "a", "smell": "coffee"})
    changed = revise(newer, kano=Kano.BASIC)
    assert json.loads(changed.model_dump_json())["smell"] == "coffee"
    assert json.loads(evolve(newer, slot=1).model_dump_json())["smell"] == "coffee"


def test_a_project_is_a_value() -> None:
    one, two = sample([Stage(id="s", name="s")]), sample([Stage(id="s", name="s")])
    assert one == two
    assert one is not two


@pytest.mark.parametrize(
    "fields",
    [
        {"id": ""},
        {"id": "with space"},
        {"title": ""},
        {"slot": -1},
        {"slot": 500},
        {"stack": 100},
        {"span": 2},
        {"fulfilment": 10.1},
        {"mot_weight": 0},
        {"kind": "wait"},
    ],
)
def test_ranges(fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Touchpoint.model_validate({"id": "a", "title": "a", **fields})
