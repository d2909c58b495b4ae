"""Names of things, fields and values in what is said of changes."""

from __future__ import annotations

import inspect

import pytest

from journeyeditor.merging import words
from journeyeditor.merging.changes import Thing
from journeyeditor.merging.fields import structure
from journeyeditor.merging.sentences import Names
from journeyeditor.model import cards, journey, project
from journeyeditor.model.base import Node
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import Kano, Unit
from journeyeditor.model.photos import Photo
from journeyeditor.model.project import Project
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load

VALUES = {"Duration", "KanoEntry", "ExpectedChange", "Mandate", "Employee4"} | {
    "Initiative",
    "Photo",
}
"""Nodes that are values of fields."""

PICTURE = "data:image/jpeg;base64,AAAA"

ALONE = VALUES | {"Cell", "Past"}
"""Nodes whose fields nobody names."""


@pytest.fixture(scope="module")
def paytv() -> Project:
    """The worked example."""
    return load(resource("examples", "paytv.en.journey.json"))


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("title", None, ""),
        ("v", -0.5, "−0.5"),
        ("kano", Kano.BASIC, "basic"),
        ("hidden", True, "yes"),
        ("duration", Duration(value=2, unit=Unit.WEEKS), "2 weeks"),
        ("card_ids", ("P14", "gone"), "Calls again and is transferred (call 4), gone"),
        ("tags", ("a", "b"), "a, b"),
        ("photos", (Photo(id="f1", image=PICTURE, caption="Wall"),), "a picture · Wall"),
        ("description", "a\nb", "a\nb"),
    ],
)
def test_values_without_quotes(paytv: Project, field: str, value: object, said: str) -> None:
    assert Names(paytv).plain(field, value) == said


def test_every_field_of_the_model_has_a_name() -> None:
    nodes = {
        name: found
        for module in (cards, journey, project)
        for name, found in inspect.getmembers(module, inspect.isclass)
        if issubclass(found, Node) and found is not Node and name not in ALONE
    }
    known = words._fields().keys() | frozenset[str]().union(*map(structure, Thing)) | {"item"}
    fields = {(name, field) for name, node in nodes.items() for field in node.model_fields}
    assert {(name, field) for name, field in fields if field not in known} == set()
    assert all(words.thing_word(thing) for thing in Thing)
