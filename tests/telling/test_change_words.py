"""Names of things, fields and values in what is said of changes."""

from __future__ import annotations

import inspect

import pytest

from journeyeditor.merging.changes import Key, Place, Thing
from journeyeditor.merging.fields import structure
from journeyeditor.model import cards, journey, project
from journeyeditor.model.base import Node
from journeyeditor.model.cards import Duration, Mandate
from journeyeditor.model.enums import Kano, Language, LinkKind, Unit
from journeyeditor.model.project import CheckItem, Project
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load
from journeyeditor.telling.changes import fields
from journeyeditor.telling.changes.things import Names, thing_word
from journeyeditor.telling.changes.values import value_words

ALONE = {"Cell", "Past", "Duration", "KanoEntry", "ExpectedChange"} | {
    "Mandate",
    "Employee4",
    "Initiative",
}
"""Nodes that are values of fields, or have no fields of their own."""


@pytest.fixture(scope="module")
def paytv() -> Project:
    """The worked example."""
    return load(resource("examples", "paytv.en.journey.json"))


def test_every_field_of_the_model_has_a_name() -> None:
    nodes = {
        name: found
        for module in (cards, journey, project)
        for name, found in inspect.getmembers(module, inspect.isclass)
        if issubclass(found, Node) and found is not Node and name not in ALONE
    }
    skipped = frozenset[str]().union(*(structure(thing) for thing in Thing))
    known = fields._words().keys() | skipped | {"item"}
    unknown = {
        (name, field)
        for name, node in nodes.items()
        for field in node.model_fields
        if field not in known
    }
    assert unknown == set()
    assert all(thing_word(thing) for thing in Thing)


def test_things_are_called_as_people_call_them(paytv: Project) -> None:
    names = Names((paytv,))
    curve = paytv.maps[0].curves[0]
    point = next(p for p in curve.points if p.card_id == "P14")
    feeling = names.name(Key(Thing.POINT, f"{curve.id}:P14", "m1"), point)
    assert feeling == "Feeling at “Calls again and is transferred (call 4)”"
    link = next(each for each in paytv.maps[0].links if each.kind is LinkKind.SUPPORTS)
    assert "→" in names.name(Key(Thing.LINK, link.id, "m1"), link)
    check = CheckItem(item="basics6.1", answer=2)
    assert names.name(Key(Thing.CHECK_ITEM, "basics6.1"), check) != "basics6.1"
    assert names.place(Place("c1", None, "st4", 2, 1)) == (
        "Customer steps and touchpoints, First use, moment 3, 2 from above"
    )
    assert names.place(Place("m1", "st3")) == "after “Install”"


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("title", None, ""),
        ("v", -0.5, "−0.5"),
        ("v", 1, "+1.0"),
        ("n", 120, "120"),
        ("p_affected", 0.25, "25 %"),
        ("kano", Kano.BASIC, "basic"),
        ("kind", "wait", "wait"),
        ("hidden", True, "Yes"),
        ("employee4.enabled", 1, "Partly"),
        ("duration", Duration(value=2, unit=Unit.WEEKS), "2 weeks"),
        ("mandate", Mandate(amount=50), "EUR 50"),
        ("card_ids", ("P14", "gone"), "Calls again and is transferred (call 4), gone"),
        ("language", Language.NL, "Dutch"),
        ("tags", ("a", "b"), "a, b"),
        ("description", "kind", "kind"),
    ],
)
def test_values_in_words(paytv: Project, field: str, value: object, words: str) -> None:
    assert value_words(field, value, Names((paytv,)).of) == words
