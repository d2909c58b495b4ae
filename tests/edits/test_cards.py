"""Adding, changing and deleting cards."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from journeyeditor.edits.cards import add_card, delete, revise_card
from journeyeditor.edits.new import new_card
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.edits.tree import with_map
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.check import check
from journeyeditor.model.enums import Kano, Kind, MetricKind
from journeyeditor.model.find import find_card
from journeyeditor.model.journey import Metric
from journeyeditor.model.project import (
    Action,
    Channel,
    ExpectedChange,
    PainPoint,
    Project,
    Teaser,
)
from tests.edits.rows import drawn, lane_of, row
from tests.samples import curve, supports


def contact(card_id: str = "new") -> Touchpoint:
    return Touchpoint(id=card_id, title=card_id)


@pytest.mark.parametrize(
    ("slot", "mode", "all_lanes", "c", "f"),
    [
        (2, Mode.PLACE, False, "a b new", "x y z"),
        (1, Mode.PLACE, False, "a b+new _", "x y z"),
        (1, Mode.STACK, False, "a b+new _", "x y z"),
        (1, Mode.INSERT, False, "a new b", "x y z"),
        (0, Mode.INSERT, False, "new a b", "x y z"),
        (0, Mode.INSERT, True, "new a b _", "_ x y z"),
        (1, Mode.INSERT, True, "a new b _", "x _ y z"),
        (5, Mode.PLACE, False, "a b _ _ _ new", "x y z _ _ _"),
        (7, Mode.INSERT, True, "a b _ _ _ _ _ new", "x y z _ _ _ _ _"),
    ],
)
def test_add(slot: int, mode: Mode, all_lanes: bool, c: str, f: str) -> None:
    before = drawn(C="a b _", F="x y z")
    after = add_card(before, "m", contact(), Spot("C", "s1", slot, mode, all_lanes))
    assert (row(after, "C"), row(after, "F")) == (c, f)
    assert check(after) == []
    if not all_lanes:
        assert lane_of(after, "F") is lane_of(before, "F")


def test_add_into_an_empty_lane_and_stage() -> None:
    after = add_card(drawn(C="a | _", F="_ | _"), "m", contact(), Spot("P", "s2", 0))
    assert row(after, "P") == "_ | new"


def test_add_refuses_what_the_lane_does_not_take() -> None:
    with pytest.raises(EditRefused) as refused:
        add_card(drawn(C="a", F="_"), "m", contact(), Spot("F", "s1", 0))
    assert refused.value.refusal is Refusal.CUSTOMER_ONLY


def test_add_demands_that_what_a_card_names_exists() -> None:
    with pytest.raises(KeyError):
        add_card(
            drawn(C="a", F="_"),
            "m",
            Touchpoint(id="new", title="new", channel_id="ch.none"),
            Spot("C", "s1", 0),
        )


class TestRevise:
    """Changing what a card says."""

    def test_copies_only_the_path_to_the_card(self) -> None:
        before = drawn(C="a b | d", F="x _ | _", P="_ _ | p")
        after = revise_card(before, "m", "b", title="Call", kano=Kano.BASIC)
        place = find_card(after.maps[0], "b")
        assert place is not None
        assert place.card.title == "Call"
        for lane_id in "PEFBN":
            assert lane_of(after, lane_id) is lane_of(before, lane_id)
        old, new = lane_of(before, "C"), lane_of(after, "C")
        assert new.cells[1] is old.cells[1]
        assert new.cells[0].cards[0] is old.cells[0].cards[0]
        assert after.maps[0].stages is before.maps[0].stages
        assert after.channels is before.channels

    def test_the_same_value_is_the_same_project(self) -> None:
        before = drawn(C="a b", F="_ _")
        assert revise_card(before, "m", "a", title="a", tags=()) is before

    def test_refuses_values_out_of_range(self) -> None:
        before = drawn(C="a b", F="_ _")
        for fields in ({"title": ""}, {"fulfilment": 11.0}, {"span": 2}, {"mot_weight": "3"}):
            with pytest.raises(ValidationError):
                revise_card(before, "m", "a", **fields)

    def test_refuses_unknown_fields_cards_and_references(self) -> None:
        before = drawn(C="a b", F="_ _")
        with pytest.raises(TypeError):
            revise_card(before, "m", "a", titel="x")
        with pytest.raises(KeyError):
            revise_card(before, "m", "nobody", title="x")
        with pytest.raises(KeyError):
            revise_card(before, "m", "a", channel_id="ch.none")

    @pytest.mark.parametrize("field", ["id", "kind", "slot", "stack"])
    def test_leaves_moving_to_others(self, field: str) -> None:
        with pytest.raises(ValueError, match=field):
            revise_card(drawn(C="a", F="_"), "m", "a", **{field: 1})

    def test_knows_the_projects_channels(self) -> None:
        before = evolve(drawn(C="a", F="_"), channels=(Channel(id="ch.web", name="web"),))
        after = revise_card(before, "m", "a", channel_id="ch.web")
        assert check(after) == []

    @pytest.mark.parametrize(
        ("span", "row_after"),
        [(1, "a w | d"), (3, "a w*3 _ | d"), (5, "a w*5 _ | d _ _")],
    )
    def test_a_longer_card_stays_inside_the_map(self, span: int, row_after: str) -> None:
        before = drawn(C="a w*2 _ | d", F="_ _ _ | _")
        assert row(revise_card(before, "m", "w", span=span), "C") == row_after


def rich() -> Project:
    """Everything that can name card b of lane C, stage s1 and lane C."""
    project = drawn(
        C="a b | d",
        F="x y | _",
        N="q _ | _",
        links=[supports("y", "b"), supports("x", "a")],
        curves=[curve("k", "E", {"a": 1.0, "b": -1.0})],
    )
    project = revise_card(project, "m", "q", card_id="b")
    metrics = (
        Metric(id="m1", kind=MetricKind.GRADE, value=7.0, n=3, card_id="b"),
        Metric(id="m2", kind=MetricKind.GRADE, value=7.0, n=3, stage_id="s1"),
        Metric(id="m3", kind=MetricKind.GRADE, value=7.0, n=3),
    )
    journey = project.maps[0]
    stages = (
        journey.stages[0],
        evolve(journey.stages[1], loop_to="s1", loop_label="again", exit_label="off"),
    )
    return evolve(
        with_map(project, evolve(journey, metrics=metrics, stages=stages)),
        pain_points=(PainPoint(id="pain", text="Waits", card_ids=("a", "b")),),
        teasers=(Teaser(id="t1", card_id="b"), Teaser(id="t2", card_id="a")),
        actions=(
            Action(
                id="act",
                title="Call back",
                targets=("a", "b", "basics6.1"),
                expected=(
                    ExpectedChange(card_id="a", dv=1.0),
                    ExpectedChange(card_id="b", dv=1.0),
                ),
            ),
        ),
    )


class TestDelete:
    """Deleting cards and whatever else is selected."""

    def test_a_card_goes_with_all_that_names_it(self) -> None:
        before = rich()
        assert check(before) == []
        after = delete(before, "m", frozenset({"b"}))
        journey = after.maps[0]
        assert check(after) == []
        assert row(after, "C") == "a _ | d"
        assert [link.source for link in journey.links] == ["x"]
        assert [point.card_id for point in journey.curves[0].points] == ["a"]
        assert [metric.id for metric in journey.metrics] == ["m2", "m3"]
        assert after.pain_points[0].card_ids == ("a",)
        assert [teaser.id for teaser in after.teasers] == ["t2"]
        assert after.actions[0].targets == ("a", "basics6.1")
        assert [change.card_id for change in after.actions[0].expected] == ["a"]
        quote = find_card(journey, "q")
        assert quote is not None
        assert getattr(quote.card, "card_id", "?") is None
        assert lane_of(after, "F") is lane_of(before, "F")

    def test_a_moment_that_nobody_uses_closes(self) -> None:
        before = drawn(C="a b d", F="x _ z")
        assert row(delete(before, "m", frozenset({"b"})), "F") == "x z"
        assert row(delete(before, "m", frozenset({"b", "x", "a"})), "C") == "d"

    def test_a_stage_without_cards_keeps_a_moment(self) -> None:
        before = drawn(C="a b | d", F="_ _ | _")
        assert row(delete(before, "m", frozenset({"a", "b"})), "C") == "_ | d"

    def test_a_selection_of_everything_goes_in_one_step(self) -> None:
        before = rich()
        ids = frozenset({"a", "s2", "F", "k", "y-b", "nobody"})
        after = delete(before, "m", ids)
        assert check(after) == []
        assert [stage.id for stage in after.maps[0].stages] == ["s1"]
        assert [lane.id for lane in after.maps[0].lanes] == ["C", "P", "E", "B", "N"]
        assert after.maps[0].curves == ()
        assert after.maps[0].links == ()
        assert row(after, "C") == "_ b"

    def test_a_point_becomes_unmeasured(self) -> None:
        before = rich()
        after = delete(before, "m", frozenset({"point:k:b"}))
        assert [point.card_id for point in after.maps[0].curves[0].points] == ["a"]
        assert after.maps[0].lanes is before.maps[0].lanes
        assert delete(after, "m", frozenset({"point:k:b"})) is after

    def test_a_lane_takes_its_curves_along(self) -> None:
        after = delete(rich(), "m", frozenset({"E"}))
        assert after.maps[0].curves == ()
        assert check(after) == []

    def test_what_is_not_there_is_not_deleted(self) -> None:
        before = rich()
        assert delete(before, "m", frozenset({"nobody", "point:k:nobody"})) is before
        assert delete(before, "m", frozenset()) is before

    @pytest.mark.parametrize(
        ("ids", "refusal"),
        [
            ({"s1", "s2"}, Refusal.LAST_STAGE),
            ({"C", "P", "F", "B"}, Refusal.LAST_STEPS_LANE),
        ],
    )
    def test_the_last_of_a_kind_stays(self, ids: set[str], refusal: Refusal) -> None:
        with pytest.raises(EditRefused) as refused:
            delete(rich(), "m", frozenset(ids))
        assert refused.value.refusal is refusal

    def test_origins_are_remembered(self) -> None:
        before = drawn(C="a b", F="_ _")
        copy = evolve(contact("copy"), origin_id="a")
        after = delete(add_card(before, "m", copy, Spot("P", "s1", 0)), "m", frozenset({"a"}))
        place = find_card(after.maps[0], "copy")
        assert place is not None
        assert place.card.origin_id == "a"
        assert check(after) == []


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_of_card_can_be_made(kind: Kind) -> None:
    card = new_card(kind, "i", "Title")
    assert (card.kind, card.id, card.title) == (kind, "i", "Title")
