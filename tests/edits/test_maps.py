"""Whole maps, the project, and new things."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from journeyeditor.edits.cards import add_card
from journeyeditor.edits.maps import (
    add_map,
    blank_map,
    copy_as_to_be,
    delete_map,
    duplicate_map,
    move_map,
    revise_map,
    revise_project,
)
from journeyeditor.edits.new import (
    blank_project,
    default_name,
    new_card,
    new_stage,
    random_id,
    seeded_ids,
)
from journeyeditor.edits.rules import ON_CARDS, EditRefused, PaletteItem, Refusal
from journeyeditor.edits.spot import Spot
from journeyeditor.edits.tree import with_map
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.check import check
from journeyeditor.model.enums import Actor, Content, CurveKind, Kind, Language, State
from journeyeditor.model.find import ids_in, places
from journeyeditor.model.project import (
    Action,
    Channel,
    Department,
    Participant,
    Persona,
    Project,
    RootCause,
    Teaser,
)
from tests.edits.rows import drawn, row
from tests.edits.test_cards import rich
from tests.edits.test_curves import measured


class TestReviseMap:
    """The heading of a map."""

    def test_changes_nothing_else(self) -> None:
        before = drawn(C="a", F="_")
        after = revise_map(before, "m", title="Moving house", scope_start="A sold sign")
        assert after.maps[0].title == "Moving house"
        assert after.maps[0].lanes is before.maps[0].lanes
        assert revise_map(after, "m", title="Moving house") is after

    def test_errors(self) -> None:
        before = drawn(C="a", F="_")
        with pytest.raises(ValidationError):
            revise_map(before, "m", date="yesterday")
        for field in ("persona_id", "baseline_id"):
            with pytest.raises(KeyError):
                revise_map(before, "m", **{field: "none"})
        with pytest.raises(ValueError, match="lanes"):
            revise_map(before, "m", lanes=())


class TestReviseProject:
    """What belongs to all maps."""

    def test_title(self) -> None:
        before = drawn(C="a", F="_")
        after = revise_project(before, title="Telecom", language=Language.EN)
        assert (after.title, after.language) == ("Telecom", Language.EN)
        assert after.maps is before.maps
        assert revise_project(after, title="Telecom") is after

    def test_what_leaves_its_list_is_named_no_more(self) -> None:
        card = Touchpoint(
            id="t", title="t", channel_id="ch", department_id="dep", root_cause_id="rc"
        )
        before = evolve(
            drawn(C="a", F="_"),
            channels=(Channel(id="ch", name="web"), Channel(id="ch2", name="app")),
            departments=(Department(id="dep", name="Web"),),
            personas=(Persona(id="anna", name="Anna"),),
            root_causes=(RootCause(id="rc", title="Silos", department_id="dep"),),
            participants=(Participant(name="Bo", department_id="dep"),),
        )
        before = add_card(before, "m", card, Spot("C", "s1", 1))
        before = revise_map(before, "m", persona_id="anna")
        assert check(before) == []
        after = revise_project(before, departments=(), personas=(), channels=before.channels[1:])
        assert check(after) == []
        new = next(p.card for p in places(after.maps[0]) if p.card.id == "t")
        assert isinstance(new, Touchpoint)
        assert (new.channel_id, new.department_id, new.root_cause_id) == (None, None, "rc")
        assert after.maps[0].persona_id is None
        assert after.participants[0].department_id is None
        assert after.root_causes[0].department_id is None
        assert check(revise_project(after, root_causes=())) == []

    def test_maps_have_their_own_verbs(self) -> None:
        with pytest.raises(ValueError, match="maps"):
            revise_project(drawn(C="a", F="_"), maps=())


class TestToBe:
    """The copy as the journey that is wished for."""

    def test_everything_comes_along_under_new_ids(self) -> None:
        before = rich()
        after = copy_as_to_be(before, "m", seeded_ids(1))
        old, new = after.maps
        assert old is before.maps[0]
        assert (new.state, new.baseline_id) == (State.TO_BE, "m")
        assert check(after) == []
        assert not set(ids_in(old)) & set(ids_in(new))
        pairs = list(zip(places(old), places(new), strict=True))
        assert all(copy.card.origin_id == place.card.id for place, copy in pairs)
        assert [c.card.title for _, c in pairs] == [p.card.title for p, _ in pairs]
        assert [point.v for point in new.curves[0].points] == [1.0, -1.0]
        assert new.metrics == ()
        assert new.stages[1].loop_to == new.stages[0].id

    def test_nobody_measured_it(self) -> None:
        new = copy_as_to_be(measured(), "m", seeded_ids(1)).maps[1].curves[0]
        assert new.kind is CurveKind.ESTIMATED
        assert [(p.v, p.n, p.sd) for p in new.points] == [(0.5, None, None)]

    def test_stages_and_spans_stay(self) -> None:
        after = copy_as_to_be(drawn(C="w*3 _ | d", F="_ x | _"), "m", seeded_ids(1))
        names = {p.card.id: p.card.origin_id or "" for p in places(after.maps[1])}
        copy = row(after, after.maps[1].lanes[0].id, 1)
        for new, old in names.items():
            copy = copy.replace(new, old)
        assert copy == "w*3 _ | d"


class TestDuplicate:
    """The same map once more."""

    def test_nothing_differs_but_ids_and_title(self) -> None:
        before = measured()
        after = duplicate_map(before, "m", seeded_ids(1))
        old, new = after.maps
        assert old is before.maps[0]
        assert check(after) == []
        assert not set(ids_in(old)) & set(ids_in(new))
        assert new.title == f"{old.title} (2)"
        assert (new.state, new.baseline_id) == (old.state, old.baseline_id)
        assert [(p.v, p.n, p.sd) for p in new.curves[0].points] == [
            (p.v, p.n, p.sd) for p in old.curves[0].points
        ]
        assert len(new.metrics) == len(old.metrics)
        assert all(place.card.origin_id is None for place in places(new))

    def test_of_a_to_be_map_comes_from_the_same_baseline(self) -> None:
        before = copy_as_to_be(rich(), "m", seeded_ids(1))
        to_be = before.maps[1]
        twin = duplicate_map(before, to_be.id, seeded_ids(2)).maps[2]
        assert twin.baseline_id == "m"
        assert [p.card.origin_id for p in places(twin)] == [p.card.origin_id for p in places(to_be)]

    def test_stands_behind_its_original_and_numbers_go_on(self) -> None:
        project = rich()
        for seed in (1, 2):
            project = duplicate_map(project, "m", seeded_ids(seed))
        title = project.maps[0].title
        assert [m.title for m in project.maps] == [title, f"{title} (3)", f"{title} (2)"]


class TestOrderOfMaps:
    """Which map stands before which."""

    def three(self) -> Project:
        """Three maps: m and two blank ones."""
        project = drawn(C="a", F="_")
        for seed in (1, 2):
            project = blank_map(project, seeded_ids(seed))
        return project

    def test_moves(self) -> None:
        before = self.three()
        first, second, third = before.maps
        assert move_map(before, "m", 2).maps == (second, third, first)
        assert move_map(before, third.id, 0).maps == (third, first, second)
        assert move_map(before, "m", 0) is before
        assert move_map(before, third.id, 9) is before

    def test_blank_maps_have_titles_of_their_own(self) -> None:
        project = self.three()
        assert check(project) == []
        assert [m.title for m in project.maps[1:]] == ["Nieuwe klantreis", "Nieuwe klantreis (2)"]


class TestDeleteMap:
    """A map goes with all that names it."""

    def test_nothing_names_it_any_more(self) -> None:
        before = copy_as_to_be(drawn(C="a b", F="_ x"), "m", seeded_ids(1))
        cards = [place.card.id for place in places(before.maps[1])]
        before = evolve(
            before,
            actions=(Action(id="ac", title="Call first", targets=("a", cards[0])),),
            teasers=(Teaser(id="te", card_id="a"), Teaser(id="te2", card_id=cards[0])),
        )
        after = delete_map(before, "m")
        assert check(after) == []
        (left,) = after.maps
        assert left.baseline_id is None
        assert after.actions[0].targets == (cards[0],)
        assert [teaser.id for teaser in after.teasers] == ["te2"]
        assert [p.card.origin_id for p in places(left)] == ["a", "b", "x"]

    def test_the_only_one_stays(self) -> None:
        with pytest.raises(EditRefused) as refused:
            delete_map(drawn(C="a", F="_"), "m")
        assert refused.value.refusal is Refusal.LAST_MAP

    def test_errors(self) -> None:
        for verb in (delete_map, lambda p, m: move_map(p, m, 0)):
            with pytest.raises(KeyError):
                verb(drawn(C="a", F="_"), "?")


def test_add_map() -> None:
    before = drawn(C="a", F="_")
    other = blank_project(Language.NL, seeded_ids(2)).maps[0]
    after = add_map(before, other)
    assert after.maps == (*before.maps, other)
    assert check(after) == []


@pytest.mark.parametrize("language", list(Language))
def test_a_blank_project_is_whole(language: Language) -> None:
    project = blank_project(language, seeded_ids(0))
    assert check(project) == []
    journey = project.maps[0]
    assert len(journey.stages) == 5
    assert [(lane.actor, lane.content) for lane in journey.lanes] == [
        (Actor.CUSTOMER, Content.TOUCHPOINTS),
        (Actor.CUSTOMER, Content.EMOTION_CURVE),
        (Actor.CUSTOMER, Content.QUOTES),
        (Actor.EMPLOYEE, Content.TOUCHPOINTS),
        (Actor.EMPLOYEE, Content.TOUCHPOINTS),
        (Actor.EMPLOYEE, Content.ACTIONS),
    ]
    assert len(project.channels) == 19
    names = {"nl": "Vooraf", "en": "Before"}
    assert journey.stages[0].name == names[language.value]


_BADGES = ON_CARDS - {PaletteItem.QUOTE, PaletteItem.PAIN, PaletteItem.OPPORTUNITY}
"""What has no name of its own: it is a property of a card."""


@pytest.mark.parametrize("item", [item for item in PaletteItem if item not in _BADGES])
def test_everything_in_the_palette_has_a_name_in_both_languages(item: PaletteItem) -> None:
    dutch, english = (default_name(language, item) for language in (Language.NL, Language.EN))
    assert new_stage("s", dutch).name == dutch
    assert english


def test_ids() -> None:
    assert seeded_ids(7)() == seeded_ids(7)()
    source = seeded_ids(7)
    many = {source() for _ in range(5000)} | {random_id() for _ in range(5000)}
    assert len(many) == 10_000
    assert new_card(Kind.TEXT, random_id(), "x").title == "x"


def test_unknown_maps_are_errors() -> None:
    with pytest.raises(KeyError):
        copy_as_to_be(drawn(C="a", F="_"), "?", seeded_ids(1))
    with pytest.raises(KeyError):
        with_map(drawn(C="a", F="_"), evolve(drawn(C="a", F="_").maps[0], id="?"))
