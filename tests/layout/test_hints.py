"""What an empty lane says one can do there."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.hit import find_block
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import Actor, Content, Language, Zone
from journeyeditor.model.journey import EmotionCurve, Lane, Stage
from journeyeditor.model.project import Project
from tests import samples

STAGES = (Stage(id="s", name="S"),)
WORDS = words_for(Language.NL)
CURVE = EmotionCurve(id="k", lane_id="e")


def _hint(project: Project, lane: str, fonts: Fonts) -> str:
    drawing = lay_out(project, project.maps[0], CANVAS, fonts, Memo())
    found = find_block(drawing, f"hint:{lane}")
    return found[0].text if found else ""


def _with_lanes(project: Project, lanes: Sequence[Lane]) -> Project:
    return evolve(project, maps=(evolve(project.maps[0], lanes=tuple(lanes)),))


def test_each_lane_says_its_own(fonts: Fonts) -> None:
    project = samples.project(STAGES)
    support = Lane(id="s1", name="S", actor=Actor.EMPLOYEE, zone=Zone.SUPPORT)
    notes = Lane(id="n", name="N", content=Content.TEXT)
    project = _with_lanes(project, (*project.maps[0].lanes, support, notes))
    found = {lane.id: _hint(project, lane.id, fonts) for lane in project.maps[0].lanes}
    assert found == {
        "c": WORDS.hint_customer,
        "e": WORDS.hint_emotion,
        "f": WORDS.hint_employee,
        "b": WORDS.hint_employee,
        "s1": WORDS.hint_support,
        "n": "",
    }


def test_where_there_are_only_employees_their_steps_come_first(fonts: Fonts) -> None:
    project = samples.project(STAGES)
    project = _with_lanes(project, project.maps[0].lanes[2:])
    assert _hint(project, "f", fonts) == WORDS.hint_work


@pytest.mark.parametrize("card", [False, True])
def test_a_curve_without_handles_says_what_will_come(card: bool, fonts: Fonts) -> None:
    cells = (samples.cell("s", samples.touchpoint("a")),) if card else ()
    project = samples.project(STAGES, customer=cells, curves=(CURVE,))
    assert _hint(project, "e", fonts) == ("" if card else WORDS.hint_faces)


def test_a_card_that_the_curve_does_not_follow_brings_no_handle(fonts: Fonts) -> None:
    work = (samples.cell("s", samples.activity("x")),)
    project = samples.project(STAGES, frontstage=work, curves=(CURVE,))
    assert _hint(project, "e", fonts) == WORDS.hint_faces
