"""Copying pieces of a map, pasting them here and elsewhere, duplicating."""

from __future__ import annotations

import pytest

from journeyeditor.edits.cards import delete, revise_card
from journeyeditor.edits.clipboard.duplicate import duplicate
from journeyeditor.edits.clipboard.paste import Pasted, paste
from journeyeditor.edits.clipboard.piece import copied_piece, titles_of
from journeyeditor.edits.clipboard.web_page import page_text
from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import seeded_ids
from journeyeditor.edits.spot import Spot
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import TextCard
from journeyeditor.model.check import check
from journeyeditor.model.enums import MetricKind
from journeyeditor.model.find import find_card, places
from journeyeditor.model.journey import Metric
from journeyeditor.model.project import Channel, PainPoint, Project, Teaser
from journeyeditor.storage.reader import read_project
from journeyeditor.storage.writer import serialise
from tests.edits.rows import drawn, lane_of, row
from tests.samples import curve, supports


def copied(project: Project, *ids: Id) -> Project:
    piece = copied_piece(project, "m", ids)
    assert piece is not None
    return piece


def pasted(project: Project, piece: Project, lane: Id, stage: Id, slot: int = 0) -> Pasted:
    found = paste(project, project.maps[0].id, piece, Spot(lane, stage, slot), seeded_ids(3))
    assert check(found.project) == []
    return found


def shape(project: Project, lane: Id) -> str:
    """A row of the map by titles instead of ids."""
    journey = project.maps[0]
    names = {place.card.id: place.card.title for place in places(journey)}
    words = row(project, lane)
    for card_id, title in sorted(names.items(), key=lambda item: -len(item[0])):
        words = words.replace(card_id, title)
    return words


def rich() -> Project:
    """A card with everything that can hang on one."""
    project = drawn(C="a b | c", F="x _ | y", links=[supports("x", "a")])
    journey = evolve(
        project.maps[0],
        curves=(curve("k", "E", {"a": -1.0, "b": 2.0}),),
        metrics=(Metric(id="me", kind=MetricKind.GRADE, value=8.0, n=3, card_id="a"),),
    )
    project = evolve(
        project,
        maps=(journey,),
        channels=(Channel(id="web", name="Website"), Channel(id="post", name="Post")),
        pain_points=(PainPoint(id="pp", text="Slow", card_ids=("a", "b")),),
        teasers=(Teaser(id="te", card_id="a"),),
    )
    return revise_card(project, "m", "a", channel_id="web")


class TestPiece:
    """What is copied."""

    def test_it_is_a_project_that_can_be_read(self) -> None:
        piece = copied(rich(), "a", "x")
        assert check(piece) == []
        assert read_project(serialise(piece)) == piece

    def test_it_holds_the_cards_and_what_hangs_on_them_alone(self) -> None:
        piece = copied(rich(), "a", "x")
        journey = piece.maps[0]
        assert [place.card.id for place in places(journey)] == ["a", "x"]
        assert [channel.id for channel in piece.channels] == ["web"]
        assert piece.pain_points[0].card_ids == ("a",)
        assert [point.card_id for point in journey.curves[0].points] == ["a"]
        assert len(journey.links) == len(journey.metrics) == len(piece.teasers) == 1

    def test_a_stage_or_lane_stands_for_its_cards(self) -> None:
        assert titles_of(copied(rich(), "s2")) == ["c", "y"]
        assert titles_of(copied(rich(), "C")) == ["a", "b", "c"]

    def test_without_cards_there_is_no_piece(self) -> None:
        assert copied_piece(rich(), "m", {"k", "nobody"}) is None
        assert copied_piece(rich(), "m", ()) is None


class TestPaste:
    """Where things land."""

    def test_a_copy_is_new_and_nobody_measured_it(self) -> None:
        before = rich()
        after = pasted(before, copied(before, "a"), "C", "s2", 1)
        assert shape(after.project, "C") == "a b | c a"
        (new,) = after.ids
        assert new != "a"
        points = {p.card_id: p.v for p in after.project.maps[0].curves[0].points}
        assert points == {"a": -1.0, "b": 2.0, new: -1.0}
        assert len(after.project.maps[0].metrics) == 1
        assert after.project.pain_points[0].card_ids == ("a", "b", new)
        assert {teaser.card_id for teaser in after.project.teasers} == {"a", new}

    def test_what_was_cut_comes_back_as_it_was(self) -> None:
        before = rich()
        piece = copied(before, "a", "x")
        left = delete(before, "m", frozenset({"a", "x"}))
        after = pasted(left, piece, "C", "s1", 0)
        assert after.ids == {"a", "x"}
        for card_id in ("a", "x"):
            was, now = find_card(before.maps[0], card_id), find_card(after.project.maps[0], card_id)
            assert was is not None
            assert now is not None
            assert (was.card, was.lane.id) == (now.card, now.lane.id)
        assert after.project.maps[0].metrics == before.maps[0].metrics
        assert after.project.maps[0].links == before.maps[0].links
        assert after.project.teasers == before.teasers

    def test_into_another_project_what_is_named_comes_along_or_is_found_by_name(self) -> None:
        other = evolve(drawn(C="q | _", F="_ | _"), channels=(Channel(id="c9", name=" WEBSITE "),))
        after = pasted(other, copied(rich(), "a"), "C", "s2")
        place = find_card(after.project.maps[0], "a")
        assert place is not None
        assert getattr(place.card, "channel_id", None) == "c9"
        bare = pasted(drawn(C="q | _", F="_ | _"), copied(rich(), "a"), "C", "s2").project
        assert [channel.name for channel in bare.channels] == ["Website"]
        assert [point.v for point in bare.maps[0].curves[0].points] == [-1.0]

    def test_cards_in_one_lane_push_that_lane_only(self) -> None:
        before = drawn(C="a b", F="x y")
        after = pasted(before, copied(before, "a", "b"), "C", "s1", 1)
        assert shape(after.project, "C") == "a a b b"
        assert shape(after.project, "F") == "x y _ _"

    def test_cards_of_several_lanes_push_all_lanes(self) -> None:
        before = drawn(C="a b", F="x y")
        after = pasted(before, copied(before, "a", "x"), "C", "s1", 1)
        assert shape(after.project, "C") == "a a b"
        assert shape(after.project, "F") == "x x y"

    def test_blank_moments_stay_where_there_is_room(self) -> None:
        before = drawn(C="a _ b | _")
        after = pasted(before, copied(before, "a", "b"), "C", "s2")
        assert shape(after.project, "C") == "a _ b | a _ b"

    def test_stacked_cards_stay_together(self) -> None:
        before = drawn(C="a+b c")
        after = pasted(before, copied(before, "a", "b"), "C", "s1", 1)
        assert shape(after.project, "C") == "a+b a+b c"

    def test_stages_move_left_where_the_map_ends(self) -> None:
        before = drawn(C="a | b | _")
        after = pasted(before, copied(before, "a", "b"), "C", "s3")
        assert shape(after.project, "C") == "a | a b | b"

    def test_more_stages_than_there_are_follow_in_the_last(self) -> None:
        piece = copied(drawn(C="a | b | c"), "a", "b", "c")
        after = pasted(drawn(C="q | _"), piece, "C", "s1", 1)
        assert shape(after.project, "C") == "q a | b c"

    def test_cards_go_to_the_nearest_lane_that_takes_them(self) -> None:
        before = drawn(C="a", F="_", B="_")
        assert shape(pasted(before, copied(before, "a"), "F", "s1").project, "P") == "a"

    def test_what_no_lane_takes_becomes_a_note(self) -> None:
        project = drawn(C="q | _", F="_ | _")
        journey = project.maps[0]
        lanes = tuple(lane for lane in journey.lanes if lane.id in ("C", "E"))
        bare = evolve(project, maps=(evolve(journey, lanes=lanes),))
        after = pasted(bare, copied(rich(), "a", "x"), "C", "s2")
        assert (len(after.ids), after.noted) == (1, 1)
        assert [note.text for note in after.project.notes] == ["x"]

    def test_from_an_emotion_lane_the_nearest_other_one_is_taken(self) -> None:
        before = rich()
        assert shape(pasted(before, copied(before, "a"), "E", "s2", 1).project, "P") == "_ _ | _ a"

    def test_from_as_is_to_to_be_the_origin_is_kept(self) -> None:
        before = copy_as_to_be(drawn(C="a b"), "m", seeded_ids(1))
        to_be = before.maps[1]
        spot = Spot(to_be.lanes[0].id, to_be.stages[0].id, 2)
        after = paste(before, to_be.id, copied(before, "a"), spot, seeded_ids(2))
        (new,) = after.ids
        place = find_card(after.project.maps[1], new)
        assert place is not None
        assert place.card.origin_id == "a"

    def test_a_quote_belongs_to_the_copy_of_its_card(self) -> None:
        before = revise_card(drawn(C="a b", N="t _"), "m", "t", card_id="a")
        after = pasted(before, copied(before, "a", "t"), "C", "s1", 2).project
        texts = [p.card for p in places(after.maps[0]) if isinstance(p.card, TextCard)]
        cards = [p.card.id for p in places(after.maps[0]) if p.card.title == "a"]
        assert [getattr(text, "card_id", None) for text in texts] == cards


class TestDuplicate:
    """A second one right behind."""

    def test_cards(self) -> None:
        found = duplicate(drawn(C="a b c"), "m", {"a", "b"}, seeded_ids(1))
        assert shape(found.project, "C") == "a b a b c"
        assert len(found.ids) == 2

    def test_cards_of_several_stages_follow_behind_the_last(self) -> None:
        found = duplicate(drawn(C="a | b c | _ | _"), "m", {"a", "b"}, seeded_ids(1))
        assert shape(found.project, "C") == "a | b a c | b | _"

    def test_a_stage(self) -> None:
        found = duplicate(drawn(C="a _ b | c", F="_ x _ | y"), "m", {"s1"}, seeded_ids(1))
        assert shape(found.project, "C") == "a _ b | a _ b | c"
        assert shape(found.project, "F") == "_ x _ | _ x _ | y"
        assert found.ids == {found.project.maps[0].stages[1].id}

    def test_a_lane(self) -> None:
        found = duplicate(drawn(C="a | _ b"), "m", {"C"}, seeded_ids(1))
        (lane,) = found.ids
        assert shape(found.project, lane) == "a | _ b"
        assert lane_of(found.project, lane).name == lane_of(found.project, "C").name

    def test_nothing(self) -> None:
        before = drawn(C="a")
        assert duplicate(before, "m", {"nobody"}, seeded_ids(1)).project is before


def test_a_web_page_gives_its_text_in_lines_and_columns() -> None:
    page = (
        "<html><head><title>x</title><style>p{}</style></head><body><p>Een <b>twee</b>\n drie</p>"
        "<table><tr><td>a</td><td>b &amp; c</td></tr></table><script>alert(1)</script>"
        '<img alt="a>b" src="//host/x">na 3 < 4&#x41;'
    )
    assert page_text(page).split("\n") == ["Een twee drie", "a\tb & c", "na 3 < 4A"]


@pytest.mark.parametrize("part", ["<div>", "<!--", "<a \"'", "<![CDATA[", "&#9", "<script></scrip"])
def test_a_page_that_never_ends_is_read_in_one_go(part: str) -> None:
    """Other readers take minutes for these, which is how a mistake here would be seen."""
    assert len(page_text(part * 100_000)) <= len(part) * 100_000
