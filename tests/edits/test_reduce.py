"""Less of a project, to begin another one with."""

from __future__ import annotations

import pytest
from hypothesis import given

from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import seeded_ids
from journeyeditor.edits.reduce import outline, steps_only
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Activity, Pain, Quote, Touchpoint
from journeyeditor.model.check import check
from journeyeditor.model.enums import Content, CurveKind, Evidence
from journeyeditor.model.find import places
from journeyeditor.model.journey import Lane
from journeyeditor.model.project import CheckItem, Note, Project
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load
from tests import samples
from tests.strategies import projects


@pytest.fixture
def full() -> Project:
    """An example with all that can be found out in it, and its to-be map."""
    project = load(resource("examples", "paytv.nl.journey.json"))
    cards = (Quote(id="q", title="Too long"), Pain(id="p", title="Waiting", slot=1))
    lane = Lane(id="q1", name="Quotes", content=Content.TEXT, cells=(samples.cell("st1", *cards),))
    journey = evolve(project.maps[0], lanes=(*project.maps[0].lanes, lane))
    project = evolve(
        project,
        checks=(CheckItem(item="basics6.1", answer=2, note="Fine"),),
        notes=(Note(id="n", text="raw"),),
        maps=(journey,),
    )
    return copy_as_to_be(project, "m1", seeded_ids(1))


class TestSteps:
    """Stages, lanes and what is done."""

    def test_cards_and_links_stay(self, full: Project) -> None:
        after = steps_only(full)
        assert check(after) == []
        before = [p.card for p in places(full.maps[0]) if p.card.kind not in ("quote", "pain")]
        kept = [p.card for p in places(after.maps[0])]
        assert [(c.id, c.title, c.slot) for c in kept] == [(c.id, c.title, c.slot) for c in before]
        assert after.maps[0].links == full.maps[0].links
        assert after.personas == full.personas
        assert after.maps[1].baseline_id == "m1"

    def test_how_it_went_goes(self, full: Project) -> None:
        after = steps_only(full)
        for place in (p for journey in after.maps for p in places(journey)):
            card = place.card
            assert card.evidence is Evidence.NONE
            if isinstance(card, Touchpoint):
                assert (card.friction, card.avoidable, card.root_cause_id) == ((), False, None)
            if isinstance(card, Activity):
                assert card.employee4.enabled is None
        assert [curve.points for curve in after.maps[0].curves] == [(), ()]
        assert after.maps[0].metrics == ()
        assert (after.root_causes, after.actions, after.teasers, after.notes) == ((), (), (), ())
        assert after.checks == (CheckItem(item="basics6.1"),)

    def test_what_a_card_is_stays(self, full: Project) -> None:
        cards = {p.card.id: p.card for p in places(steps_only(full).maps[0])}
        card = cards["P12"]
        assert isinstance(card, Touchpoint)
        assert (card.kano, card.mot, card.channel_id) == ("basic", ("SMOT",), "ch.phone")


class TestOutline:
    """Stages and lanes."""

    def test_nothing_else(self, full: Project) -> None:
        after = outline(full)
        assert check(after) == []
        (journey, other) = after.maps
        assert [s.name for s in journey.stages] == [s.name for s in full.maps[0].stages]
        assert [s.slots for s in journey.stages] == [1] * 6
        assert [lane.name for lane in journey.lanes] == [lane.name for lane in full.maps[0].lanes]
        assert not [*places(journey), *places(other)]
        assert (journey.links, journey.metrics, after.personas) == ((), (), ())
        assert {lane.persona_id for lane in journey.lanes} == {None}
        assert (journey.scope_start, journey.scenario, after.urgency, after.goals) == (
            "", "", "", (),
        )  # fmt: skip

    def test_measured_curves_are_to_be_estimated(self, full: Project) -> None:
        journey = full.maps[0]
        measured = evolve(journey.curves[0], kind=CurveKind.MEASURED, points=())
        changed = evolve(full, maps=(evolve(journey, curves=(measured,)), *full.maps[1:]))
        for less in (outline, steps_only):
            assert less(changed).maps[0].curves[0].kind is CurveKind.ESTIMATED


@given(projects())
def test_whatever_the_project_it_stays_whole(project: Project) -> None:
    for less in (outline, steps_only):
        once = less(project)
        assert check(once) == []
        assert less(once) == once
