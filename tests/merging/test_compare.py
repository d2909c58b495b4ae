"""What differs between versions: as little as explains it, and never nothing when they differ."""

from __future__ import annotations

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from journeyeditor.edits.cards import add_card, delete, move_cards, revise_card
from journeyeditor.edits.lanes import move_lane
from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import new_card, seeded_ids
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.merging.changes import Change, Fate, Thing
from journeyeditor.merging.compare import compare
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Activity, Employee4
from journeyeditor.model.enums import Kind
from journeyeditor.model.find import places
from journeyeditor.model.project import Project
from journeyeditor.storage.reader import load
from tests.merging.versions import edited
from tests.source_tree import ROOT


@cache
def _paytv() -> Project:
    return load(ROOT / "resources" / "examples" / "paytv.en.journey.json")


def _told(changes: tuple[Change, ...]) -> list[tuple[Thing, str, set[str]]]:
    return [(c.key.thing, c.key.id, {fate.value for fate in c.fates}) for c in changes]


def test_a_moment_put_in_pushes_cards_and_moves_none() -> None:
    before = _paytv()
    stage, lane = before.maps[0].stages[1], before.maps[0].lanes[0]
    spot = Spot(lane.id, stage.id, 0, Mode.INSERT, True)
    after = add_card(before, "m1", new_card(Kind.TOUCHPOINT, "new", "New"), spot)
    assert _told(compare(before, after).changes) == [
        (Thing.STAGE, stage.id, {"changed"}),
        (Thing.CARD, "new", {"added"}),
    ]


def test_fields_one_by_one_and_places_with_both_ends() -> None:
    before = _paytv()
    work = next(p.card for p in places(before.maps[0]) if isinstance(p.card, Activity))
    after = revise_card(before, "m1", "P01", title="Other", tags=("a",))
    after = revise_card(after, "m1", work.id, employee4=Employee4(enabled=2))
    after = move_cards(after, "m1", frozenset({"P02"}), Spot("c1", "st3", 0, Mode.STACK))
    found = {c.key.id: c for c in compare(before, after).changes if c.key.thing is Thing.CARD}
    assert [f.field for f in found["P01"].fields] == ["title", "tags"]
    assert [(f.field, f.after) for f in found[work.id].fields] == [("employee4.enabled", 2)]
    moved = found["P02"]
    assert moved.fates == {Fate.MOVED}
    assert moved.from_place is not None
    assert moved.to_place is not None
    assert (moved.from_place.stage_id, moved.to_place.stage_id) == ("st1", "st3")


def test_what_stands_on_a_card_is_told_by_itself() -> None:
    before = _paytv()
    told = _told(compare(before, delete(before, "m1", frozenset({"P04"}))).changes)
    assert (Thing.CARD, "P04", {"removed"}) in told
    assert (Thing.POINT, "k1:P04", {"removed"}) in told
    assert (Thing.METRIC, "grade.P04", {"removed"}) in told


def test_one_lane_moved_is_one_change() -> None:
    before = _paytv()
    last = before.maps[0].lanes[-1].id
    told = _told(compare(before, move_lane(before, "m1", last, 0)).changes)
    assert told == [(Thing.LANE, last, {"moved"})]


def test_as_is_and_to_be() -> None:
    project = copy_as_to_be(_paytv(), "m1", seeded_ids(3))
    wished = project.maps[-1]
    card = next(c for c in wished.lanes[0].cells[0].cards if c.origin_id == "P01")
    project = revise_card(project, wished.id, card.id, title="Wished")
    project = delete(project, wished.id, frozenset({wished.lanes[0].cells[0].cards[1].id}))
    found = compare(project, project, (project.maps[0].id, wished.id))
    assert found.related
    cards = [c for c in found.changes if c.key.thing is Thing.CARD]
    assert [(c.key.id, c.key.map_id) for c in cards] == [(card.id, wished.id), ("P02", "m1")]
    assert vars(cards[0].before)["id"] == "P01"
    assert [f.field for f in cards[0].fields] == ["title"]


def test_unknown_fields_count_and_bookkeeping_does_not() -> None:
    before = _paytv()
    saved = evolve(before, revision=7, saved_by="Ann", saved_at="2026-01-01T10:00:00Z")
    assert compare(before, saved).changes == ()
    strange = Project.model_validate_json(before.model_dump_json()[:-1] + ', "mood": "good"}')
    (change,) = compare(before, strange).changes
    assert [(f.field, f.before, f.after) for f in change.fields] == [("mood", None, "good")]


def test_projects_that_share_nothing_are_told_apart() -> None:
    other = load(ROOT / "resources" / "examples" / "move.en.journey.json")
    assert compare(_paytv(), _paytv()).related
    renamed = copy_as_to_be(other, other.maps[0].id, seeded_ids(5))
    alone = evolve(renamed, maps=renamed.maps[-1:])
    assert not compare(_paytv(), alone).related
    assert not compare(_paytv(), other).related  # its first stage has the same id


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_nothing_is_told_only_when_nothing_differs(data: st.DataObject) -> None:
    before = _paytv()
    after = edited(data, before, 1000)
    assert compare(after, after).changes == ()
    for one, other in ((before, after), (after, before)):
        assert (compare(one, other).changes == ()) == (one == other)
