"""Which part of one map is which of another."""

from __future__ import annotations

from journeyeditor.edits.cards import move_cards, revise_card
from journeyeditor.edits.maps import blank_map, copy_as_to_be, duplicate_map
from journeyeditor.edits.new import seeded_ids
from journeyeditor.edits.spot import Spot
from journeyeditor.edits.stages import add_stage, move_stage, revise_stage
from journeyeditor.model.find import places
from journeyeditor.model.journey import JourneyMap, Stage
from journeyeditor.model.partners import partners, twins
from journeyeditor.model.project import Project
from tests.edits.rows import drawn


def copied(c: str = "a b | d | e") -> Project:
    """A map of three stages and its to-be copy."""
    return copy_as_to_be(drawn(C=c, F="_ x | _ | _"), "m", seeded_ids(1))


def names(journey: JourneyMap) -> dict[str, str]:
    """The cards by their titles."""
    return {place.card.title: place.card.id for place in places(journey)}


def test_a_copy_is_the_twin_of_its_original_both_ways() -> None:
    before, after = copied().maps
    there, back = twins(before, after), twins(after, before)
    for title, card in names(before).items():
        assert there.of({card}) == {names(after)[title]}
        assert back.of(there.of({card})) == {card}
    assert [there.stages[s.id] for s in before.stages] == [s.id for s in after.stages]
    assert [there.lanes[lane.id] for lane in before.lanes] == [lane.id for lane in after.lanes]


def test_cards_tell_which_stage_it_is_whatever_its_name_and_place() -> None:
    project = copied()
    after = project.maps[1]
    new_stage = Stage(id="new", name=after.stages[0].name)
    project = add_stage(project, after.id, 0, new_stage)
    project = revise_stage(project, after.id, after.stages[0].id, name="Otherwise")
    project = move_stage(project, after.id, after.stages[2].id, 0)
    before, changed = project.maps
    found = twins(before, changed)
    assert [found.stages[s.id] for s in before.stages] == [s.id for s in after.stages]
    assert "new" not in found.stages.values()


def test_a_card_that_went_to_another_stage_takes_no_stage_along() -> None:
    project = copied()
    after = project.maps[1]
    card = names(after)["a"]
    project = move_cards(
        project, after.id, frozenset({card}), Spot(after.lanes[0].id, after.stages[1].id, 0)
    )
    before, changed = project.maps
    found = twins(before, changed)
    assert [found.stages[s.id] for s in before.stages] == [s.id for s in after.stages]
    assert found.of({"a"}) == {card}


def test_a_stage_keeps_its_name_for_a_single_card_that_stayed() -> None:
    """Also when the others went to a new stage, and another stage was renamed."""
    project = copied()
    after = project.maps[1]
    project = add_stage(project, after.id, 1, Stage(id="new", name="New"))
    spot = Spot(after.lanes[0].id, "new", 0)
    moved = frozenset({names(after)["a"]})
    project = move_cards(project, after.id, moved, spot)
    moved = frozenset({names(after)["x"]})
    project = move_cards(project, after.id, moved, spot._replace(lane_id=after.lanes[3].id))
    project = revise_stage(project, after.id, after.stages[1].id, name="Otherwise")
    before, changed = project.maps
    found = twins(before, changed).stages
    assert [found[s.id] for s in before.stages] == [s.id for s in after.stages]


def test_two_copies_of_one_map_are_twins_of_each_other() -> None:
    project = copied()
    project = duplicate_map(project, project.maps[1].id, seeded_ids(2))
    one, other = project.maps[1:]
    assert twins(one, other).of({names(one)["d"]}) == {names(other)["d"]}


def test_maps_with_nothing_in_common_go_by_name_then_by_order() -> None:
    project = blank_map(blank_map(drawn(C="a | d", F="_ | _"), seeded_ids(1)), seeded_ids(2))
    first, one, other = project.maps
    assert twins(first, one).cards == {}
    assert [twins(one, other).stages[s.id] for s in one.stages] == [s.id for s in other.stages]
    found = twins(first, one).stages
    assert [found[s.id] for s in first.stages] == [s.id for s in one.stages[:2]]


def test_partners_that_are_known_are_taken_by_no_name() -> None:
    before = (Stage(id="a", name="One"), Stage(id="b", name="Two"))
    after = (Stage(id="x", name="Two"), Stage(id="y", name="One"), Stage(id="z", name="New"))
    assert partners(before, after) == (("a", "y"), ("b", "x"), (None, "z"))
    assert partners(before, after, {"a": "x"}) == (("a", "x"), ("b", "y"), (None, "z"))


def test_what_a_card_says_does_not_matter() -> None:
    project = copied()
    after = project.maps[1]
    card = names(after)["d"]
    project = revise_card(project, after.id, card, title="Something new")
    assert twins(*project.maps).of({"d", "nothing"}) == {card}
