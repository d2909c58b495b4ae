"""Moving cards: who makes way, which gaps close, how wide stages are."""

from __future__ import annotations

import pytest

from journeyeditor.edits.cards import move_cards
from journeyeditor.edits.curves import set_feeling
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.model.base import evolve
from journeyeditor.model.check import check
from journeyeditor.model.find import find_card
from journeyeditor.model.journey import EmotionPoint
from tests.edits.rows import drawn, lane_of, row
from tests.samples import curve, supports


def spot(lane: str, stage: str, slot: int, mode: Mode, all_lanes: bool = False) -> Spot:
    return Spot(lane, stage, slot, mode, all_lanes)


P, I, S = Mode.PLACE, Mode.INSERT, Mode.STACK  # noqa: E741 - the modes

MOVES = [
    # rows c and f before, what goes where, rows c and f after
    ("place on a free moment", "a b _", "x y _", "b", ("C", "s1", 2, P), "a _ b", "x y _"),
    ("place on a taken moment", "a b d", "_ _ _", "b", ("C", "s1", 0, P), "a+b _ d", "_ _ _"),
    ("place further on", "a b", "_ _", "b", ("C", "s1", 4, P), "a _ _ _ b", "_ _ _ _ _"),
    ("insert before", "a b d", "x y z", "d", ("C", "s1", 1, I), "a d b", "x y z"),
    ("insert after", "a b d", "x y z", "a", ("C", "s1", 2, I), "b a d", "x y z"),
    ("insert last", "a b d", "x y z", "a", ("C", "s1", 3, I), "b d a", "x y z"),
    ("insert two", "a b d e", "x _ _ _", "a d", ("C", "s1", 4, I), "b e a d", "x _ _ _"),
    ("insert out of a stack", "a+b d", "_ _", "b", ("C", "s1", 1, I), "a b d", "_ _ _"),
    ("stack", "a b d", "x _ _", "b", ("C", "s1", 2, S), "a d+b", "x _"),
    ("stack, moment in use", "a b d", "x y _", "b", ("C", "s1", 2, S), "a _ d+b", "x y _"),
    ("stack two", "a b d", "_ _ _", "a b", ("C", "s1", 2, S), "d+a+b", "_"),
    ("shift", "a b d", "x y z", "d", ("C", "s1", 1, I, True), "a d b _", "x _ y z"),
    ("other stage", "a b d | e", "x _ y | z", "b", ("C", "s2", 0, P), "a d | e+b", "x y | z"),
    ("gap kept", "a b d | e", "x y z | _", "b", ("C", "s2", 1, P), "a _ d | e b", "x y z | _ _"),
    ("make way there", "a | d e", "_ | x y", "a", ("C", "s2", 0, I), "_ | a d e", "_ | x y _"),
    ("all make way", "a | d e", "_ | x y", "a", ("C", "s2", 0, I, True), "_ | a d e", "_ | _ x y"),
    ("far stage", "a b | d | e", "_ _ | _ | _", "a b", ("C", "s3", 1, I), "_ | d | e a b", None),
    (
        "stages row up",
        "a b | d | e",
        "_ _ | _ | _",
        "a d",
        ("C", "s3", 1, P),
        "b | _ | e a d",
        None,
    ),
    ("distances stay", "a _ b | d", "_ _ _ | _", "a b", ("C", "s2", 1, P), "_ | d a _ b", None),
    ("insert closes up", "a _ b | d", "_ _ _ | _", "a b", ("C", "s2", 0, I), "_ | a b d", None),
    ("no way needed", "a | d _ e", "_ | _ _ _", "a", ("C", "s2", 1, I), "_ | d a e", None),
]


@pytest.mark.parametrize(
    ("c", "f", "ids", "to", "c_after", "f_after"), [m[1:] for m in MOVES], ids=[m[0] for m in MOVES]
)
def test_move(
    c: str, f: str, ids: str, to: tuple[str, str, int, Mode], c_after: str, f_after: str | None
) -> None:
    before = drawn(C=c, F=f)
    after = move_cards(before, "m", frozenset(ids.split()), spot(*to))
    assert row(after, "C") == c_after
    if f_after is not None:
        assert row(after, "F") == f_after
    assert check(after) == []
    if row(after, "F") == f and "x" in f and len(row(after, "F")) == len(f):
        assert lane_of(after, "F") is lane_of(before, "F")


@pytest.mark.parametrize(
    "to",
    [
        spot("C", "s1", 1, P),
        spot("C", "s1", 1, S),
        spot("C", "s1", 1, I),
        spot("C", "s1", 2, I),
    ],
)
@pytest.mark.parametrize("f", ["x y z", "_ _ z", "_ _ _"])
def test_dropping_a_card_where_it_is_changes_nothing(to: Spot, f: str) -> None:
    before = drawn(C="a b d", F=f)
    assert move_cards(before, "m", frozenset({"b"}), to) is before


def test_a_card_of_a_stack_dropped_on_its_own_moment_keeps_its_place() -> None:
    before = drawn(C="a+b d", F="_ _")
    for mode in (P, S):
        assert move_cards(before, "m", frozenset({"a"}), spot("C", "s1", 0, mode)) is before


def test_ids_that_are_no_cards_do_nothing() -> None:
    before = drawn(C="a b", F="x _")
    assert move_cards(before, "m", frozenset({"s1", "nobody"}), spot("C", "s1", 0, P)) is before


def test_a_moved_card_keeps_everything_else() -> None:
    before = drawn(
        C="a b | d",
        F="x _ | _",
        links=[supports("x", "a")],
        curves=[curve("k", "E", {"a": 1.5})],
    )
    after = move_cards(before, "m", frozenset({"a"}), spot("P", "s2", 0, P))
    place = find_card(after.maps[0], "a")
    assert place is not None
    assert (place.lane.id, place.stage_id, place.card.title) == ("P", "s2", "a")
    assert after.maps[0].curves is before.maps[0].curves
    assert after.maps[0].links is before.maps[0].links


def test_stages_that_were_wider_than_their_cards_stay_as_wide() -> None:
    before = drawn(C="a b _ _ | _ _", F="_ _ _ _ | _ _")
    after = move_cards(before, "m", frozenset({"a"}), spot("C", "s2", 0, P))
    assert row(after, "C") == "b _ _ _ | a _"
    back = move_cards(after, "m", frozenset({"a"}), spot("C", "s1", 0, I))
    assert row(back, "C") == "a b _ _ | _ _"


def test_stages_that_fitted_fit_again() -> None:
    before = drawn(C="a _ _ b | d", F="_ x _ _ | _")
    after = move_cards(before, "m", frozenset({"b"}), spot("C", "s2", 0, P))
    assert row(after, "F") == "_ x | _"


@pytest.mark.parametrize(
    ("ids", "lane", "refusal"),
    [
        ("a", "F", Refusal.CUSTOMER_ONLY),
        ("a", "E", Refusal.CUSTOMER_ONLY),
        ("x", "C", Refusal.EMPLOYEE_ONLY),
        ("w", "N", Refusal.JOURNEY_ONLY),
        ("t", "C", Refusal.NOTES_ONLY),
        ("w a", "F", Refusal.CUSTOMER_ONLY),
    ],
)
def test_lanes_refuse_what_does_not_fit(ids: str, lane: str, refusal: Refusal) -> None:
    before = drawn(C="a w*2 _", F="x _ _", N="t _ _")
    with pytest.raises(EditRefused) as refused:
        move_cards(before, "m", frozenset(ids.split()), spot(lane, "s1", 0, P))
    assert refused.value.refusal is refusal


def test_a_customers_wait_may_become_an_employees() -> None:
    before = drawn(C="a w*2 _", F="x _ _", links=[supports("x", "w")])
    after = move_cards(before, "m", frozenset({"w"}), spot("F", "s1", 1, P))
    assert row(after, "F") == "x w*2 _"
    assert after.maps[0].links == ()
    assert check(after) == []


def test_a_support_link_between_other_cards_stays() -> None:
    before = drawn(C="a w*2 _", F="x _ _", links=[supports("x", "w"), supports("x", "a")])
    after = move_cards(before, "m", frozenset({"w"}), spot("F", "s1", 1, P))
    assert [link.target for link in after.maps[0].links] == ["a"]


class TestSpans:
    """Cards over several moments."""

    def test_grow_with_the_stage_under_them(self) -> None:
        before = drawn(C="a b | d", F="_ w*2 | y")
        after = move_cards(before, "m", frozenset({"d"}), spot("C", "s1", 2, P))
        assert row(after, "F") == "_ w*3 _ | y"

    def test_grow_when_all_lanes_make_way(self) -> None:
        before = drawn(C="a b d | e", F="w*3 _ _ | y")
        after = move_cards(before, "m", frozenset({"e"}), spot("C", "s1", 1, I, True))
        assert row(after, "C") == "a e b d | _"
        assert row(after, "F") == "w*4 _ _ _ | y"

    def test_keep_the_moments_under_them_in_use(self) -> None:
        before = drawn(C="a b | d", F="w*3 _ | _")
        after = move_cards(before, "m", frozenset({"b"}), spot("C", "s2", 0, S))
        assert row(after, "C") == "a _ | d+b"

    def test_stay_inside_the_map_which_grows(self) -> None:
        before = drawn(C="w*3 _ _ | d", F="_ _ _ | _")
        after = move_cards(before, "m", frozenset({"w"}), spot("C", "s2", 0, P))
        assert row(after, "C") == "_ | d+w*3 _ _"
        assert check(after) == []

    def test_push_by_their_length(self) -> None:
        before = drawn(C="w*2 _ | a b", F="_ _ | _ _")
        after = move_cards(before, "m", frozenset({"w"}), spot("C", "s2", 1, I))
        assert row(after, "C") == "_ | a w*2 _ b"

    def test_are_pushed_with_their_length(self) -> None:
        before = drawn(C="a | b w*2 _", F="_ | _ _ _")
        after = move_cards(before, "m", frozenset({"a"}), spot("C", "s2", 1, I))
        assert row(after, "C") == "_ | b a w*2 _"


def test_a_free_point_keeps_its_moment() -> None:
    free = evolve(curve("k", "E", {}), points=(EmotionPoint(stage_id="s1", slot=1.5, v=1.0),))
    before = drawn(C="a b d | e", F="_ _ _ | _", curves=[free])
    kept = move_cards(before, "m", frozenset({"b"}), spot("C", "s2", 0, P))
    assert row(kept, "C") == "a _ d | e+b"
    shifted = move_cards(before, "m", frozenset({"a"}), spot("C", "s2", 0, P))
    assert row(shifted, "C") == "b d | e+a"
    assert shifted.maps[0].curves[0].points[0].slot == 0.5


def test_a_free_point_that_comes_back_is_the_same_point() -> None:
    free = EmotionPoint(stage_id="s1", slot=2.5, v=1.0)
    line = evolve(curve("k", "E", {}), points=(free,))
    before = drawn(C="a b d", F="_ _ _", curves=[line])
    assert move_cards(before, "m", frozenset({"b"}), spot("C", "s1", 1, I, True)) is before


def test_a_full_stage_refuses_and_nothing_happens() -> None:
    before = drawn(C="a b | d", F="_ _ | _")
    for slot in (500, 10_000):
        with pytest.raises(EditRefused) as refused:
            move_cards(before, "m", frozenset({"d"}), spot("C", "s1", slot, P))
        assert refused.value.refusal is Refusal.NO_ROOM
    after = move_cards(before, "m", frozenset({"d"}), spot("C", "s1", 499, P))
    assert after.maps[0].stages[0].slots == 500


def test_a_full_moment_refuses() -> None:
    many = "+".join(f"n{i}" for i in range(100))
    before = drawn(C=f"{many} b", F="_ _")
    with pytest.raises(EditRefused) as refused:
        move_cards(before, "m", frozenset({"b"}), spot("C", "s1", 0, S))
    assert refused.value.refusal is Refusal.NO_ROOM


def test_five_hundred_cards_move_in_one_step() -> None:
    before = drawn(C=" ".join(f"n{i}" for i in range(500)) + " | _", F="_ " * 500 + "| _")
    everything = frozenset(f"n{i}" for i in range(500))
    after = move_cards(before, "m", everything, spot("P", "s2", 0, P))
    assert row(after, "P") == "_ | " + " ".join(f"n{i}" for i in range(500))
    assert check(after) == []


@pytest.mark.parametrize("to", [spot("?", "s1", 0, P), spot("C", "?", 0, P)])
def test_unknown_places_are_errors(to: Spot) -> None:
    with pytest.raises(KeyError):
        move_cards(drawn(C="a", F="_"), "m", frozenset({"a"}), to)
    with pytest.raises(KeyError):
        move_cards(drawn(C="a", F="_"), "?", frozenset({"a"}), spot("C", "s1", 0, P))


def test_there_is_nothing_before_the_first_moment() -> None:
    with pytest.raises(ValueError, match="-1"):
        move_cards(drawn(C="a b", F="_ _"), "m", frozenset({"b"}), spot("C", "s1", -1, P))


def test_feelings_follow_a_card_through_many_moves() -> None:
    project = drawn(C="a b | d", F="_ _ | _", curves=[curve("k", "E", {})])
    project = set_feeling(project, "m", "k", "b", -1.0)
    for to in (spot("P", "s2", 3, P), spot("C", "s1", 0, I, True), spot("C", "s2", 0, S)):
        project = move_cards(project, "m", frozenset({"b"}), to)
        assert [(p.card_id, p.v) for p in project.maps[0].curves[0].points] == [("b", -1.0)]
        assert check(project) == []
