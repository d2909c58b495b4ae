"""All lists of a project through one set of verbs."""

from __future__ import annotations

from typing import get_args

import pytest

from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.catalogue import (
    Added,
    AnyList,
    add_named,
    add_teasers,
    delete,
    move,
    name_of,
    rename,
    revise,
    things,
)
from journeyeditor.edits.lists import ListName
from journeyeditor.edits.new import seeded_ids
from journeyeditor.model.check import check
from journeyeditor.model.project import Project
from tests.edits.rows import drawn

NAMES: tuple[AnyList, ...] = (*get_args(ListName), "participants")


def added(name: AnyList) -> Added:
    """Three items; teasers for the cards a, b and c."""
    if name == "teasers":
        return add_teasers(drawn(C="a b c"), ["a", "b", "c"], seeded_ids(1))
    return add_named(drawn(C="a b c"), name, ["One", "Two", "Three"], seeded_ids(1))


def called(project: Project, name: AnyList) -> list[str]:
    return [name_of(name, thing) for thing in things(project, name).values()]


@pytest.mark.parametrize("name", NAMES)
def test_they_come_move_and_go(name: AnyList) -> None:
    project, keys = added(name)
    assert check(project) == []
    assert tuple(things(project, name)) == keys
    before = list(things(project, name).values())
    moved = move(project, name, keys[0], 2)
    assert list(things(moved, name).values()) == [before[1], before[2], before[0]]
    rest = delete(project, name, keys[:2])
    assert list(things(rest, name).values()) == before[2:]
    assert delete(project, name, ()) is project


@pytest.mark.parametrize("name", [name for name in NAMES if name != "teasers"])
def test_they_are_called_otherwise(name: AnyList) -> None:
    project, keys = added(name)
    after = rename(project, name, keys[1], "Zwei")
    assert called(after, name) == ["One", "Zwei", "Three"]
    assert rename(after, name, keys[1], "Zwei") is after


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_there_is_an_error(name: AnyList) -> None:
    project, _ = added(name)
    with pytest.raises(LookupError):
        delete(project, name, ["99"])
    with pytest.raises(LookupError):
        move(project, name, "99", 0)
    with pytest.raises(LookupError):
        revise(project, name, "99")


def test_deleting_several_clears_all_that_named_them() -> None:
    project, keys = added("channels")
    for card_id, key in zip("abc", keys, strict=True):
        project = revise_card(project, "m", card_id, channel_id=key)
    after = delete(project, "channels", keys[1:])
    cards = [card for cell in after.maps[0].lanes[0].cells for card in cell.cards]
    assert [getattr(card, "channel_id", "") for card in cards] == [keys[0], None, None]


def test_a_teaser_has_no_name() -> None:
    project, keys = added("teasers")
    with pytest.raises(KeyError):
        rename(project, "teasers", keys[0], "x")
    assert called(project, "teasers") == ["", "", ""]
