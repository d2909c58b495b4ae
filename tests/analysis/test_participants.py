"""A13. Who is in the room."""

from __future__ import annotations

from journeyeditor.analysis.finding import Lack
from journeyeditor.analysis.participants import participation
from journeyeditor.model.base import evolve
from journeyeditor.model.project import Participant
from tests import samples
from tests.analysis.maps import contact, example, made, with_journey


def test_paytv() -> None:
    result = participation(example("paytv"))
    assert len(result.present) == 3
    assert result.missing == (
        "dep.online",
        "dep.sales",
        "dep.orders",
        "dep.planning",
        "dep.support",
        "dep.marketing",
        "dep.retention",
    )


def test_no_participants_entered() -> None:
    result = participation(made([contact("a", department_id="x")]))
    assert (result.missing, result.present, result.lack) == ((), (), Lack.NO_PARTICIPANTS)


def test_participants_without_department_speak_for_none() -> None:
    facts = made([contact("a", department_id="x")], participants=(Participant(name="Iris"),))
    assert participation(facts).missing == ("x",)


def test_no_departments_on_the_map() -> None:
    facts = made([contact("a")], participants=(Participant(name="Iris", department_id="x"),))
    result = participation(facts)
    assert (result.missing, result.lack) == ((), Lack.NO_DEPARTMENTS)


def test_work_belongs_to_the_department_of_its_lane() -> None:
    work = [samples.activity("e"), samples.activity("f", department_id="own")]
    facts = made([contact("a")], work=work, participants=(Participant(name="Iris"),))
    lanes = tuple(
        evolve(lane, department_id="lane") if lane.id == "f" else lane
        for lane in facts.journey.lanes
    )
    assert participation(with_journey(facts, lanes=lanes)).missing == ("lane", "own")
