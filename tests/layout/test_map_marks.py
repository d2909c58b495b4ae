"""Marks that can be hidden: each goes from the drawing when asked for, and comes with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journeyeditor.analysis.handovers import department_changes
from journeyeditor.edits.cards import revise_card
from journeyeditor.layout.drawing import Circle, Path, Prim, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.handed import handed_over
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import CollectedBy, CurveKind, Friction, LinkKind, Ownership
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Link, Stage
from journeyeditor.model.project import Project
from tests import samples
from tests.analysis.maps import NAMES, contact, example, in_row, made
from tests.dump import dump


def rich() -> Project:
    """A map that has something to show for every mark."""
    cards = (
        samples.touchpoint("a", 0, department_id="dep.web", friction=(Friction.TRANSFER,)),
        samples.touchpoint("b", 2, department_id="dep.office"),
    )
    project = samples.project(
        [Stage(id="s", name="Stage", slots=4, loop_to="s")],
        customer=[samples.cell("s", *cards)],
        frontstage=[samples.cell("s", samples.activity("x", 0))],
    )
    points = tuple(
        EmotionPoint(card_id=card, v=0.5, n=40, sd=sd) for card, sd in (("a", 0.8), ("b", None))
    )
    curve = EmotionCurve(id="k", lane_id="e", kind=CurveKind.MEASURED, points=points)
    links = tuple(
        Link(id=kind, kind=kind, source="b", target="a")
        for kind in (LinkKind.FEEDBACK, LinkKind.UMOT_ZMOT)
    )
    journey = project.maps[0].model_copy(update={"curves": (curve,), "links": links})
    return project.model_copy(update={"maps": (journey,)})


def drawn(project: Project, fonts: Fonts, hidden: tuple[MapMark, ...], memo: Memo) -> str:
    """The drawing as text."""
    style = replace(CANVAS, hidden=hidden)
    return dump(lay_out(project, project.maps[0], style, fonts, memo))


@pytest.mark.parametrize("mark", MapMark)
def test_a_mark_can_be_hidden_and_comes_back(mark: MapMark, fonts: Fonts) -> None:
    project, memo = rich(), Memo()
    whole = drawn(project, fonts, (), memo)
    without = drawn(project, fonts, (mark,), memo)
    assert without != whole
    others = tuple(each for each in MapMark if each is not mark)
    assert drawn(project, fonts, others, memo) != drawn(project, fonts, tuple(MapMark), memo)
    assert drawn(project, fonts, (), memo) == whole


@pytest.mark.parametrize("name", NAMES)
def test_hand_overs_are_those_of_the_analysis(name: str) -> None:
    facts = example(name)
    changes = department_changes(facts).changes
    assert handed_over(facts.journey, Memo()) == {change.after for change in changes}


def test_contacts_without_department_and_of_others_are_passed_over() -> None:
    cards = in_row(
        contact("a", department_id="one"),
        contact("b"),
        contact("c", department_id="two", ownership=Ownership.SOCIAL),
        contact("d", department_id="one"),
        contact("e", department_id="two"),
    )
    journey = made(cards).journey
    assert handed_over(journey, Memo()) == {"e"}


def test_a_title_leaves_the_hand_overs_the_very_same_object() -> None:
    project, memo = rich(), Memo()
    before = handed_over(project.maps[0], memo)
    assert before == {"b"}
    typed = revise_card(project, "m", "b", title="Other words")
    assert handed_over(typed.maps[0], memo) is before
    alone = revise_card(project, "m", "a", department_id=None)
    assert handed_over(alone.maps[0], memo) == frozenset()


def test_a_feeling_that_text_analysis_found_is_a_hollow_square(fonts: Fonts) -> None:
    """Though it has many answers and a spread; and a memo from before does not hide it."""
    project, memo = rich(), Memo()
    assert _markers(project, fonts, memo) == (Circle, Circle)
    (curve,) = project.maps[0].curves
    read = evolve(curve.points[0], collected_by=CollectedBy.AI)
    new = evolve(project.maps[0], curves=(evolve(curve, points=(read, *curve.points[1:])),))
    assert _markers(evolve(project, maps=(new,)), fonts, memo) == (Path, Circle)


def _markers(project: Project, fonts: Fonts, memo: Memo) -> tuple[type[Prim], ...]:
    """What the faces of the measured points stand in."""
    drawing = lay_out(project, project.maps[0], CANVAS, fonts, memo)
    blocks = [block for block, _, _ in walk(drawing.body) if block.id.startswith("point:")]
    return tuple(type(block.prims[0]) for block in blocks)
