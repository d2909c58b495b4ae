"""Who names the items of a project's lists."""

from __future__ import annotations

from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.entries import add_entry
from journeyeditor.edits.lanes import revise_lane
from journeyeditor.edits.lists import add_item, delete_item
from journeyeditor.edits.maps import revise_map
from journeyeditor.edits.uses import Use, User, uses
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
from tests.edits.rows import drawn


def base() -> Project:
    project = drawn(C="a b", F="x _")
    project = add_item(project, "departments", Department(id="d", name="D"))
    project = add_item(project, "channels", Channel(id="ch", name="Chat"))
    project = add_item(project, "personas", Persona(id="p", name="Anna"))
    return add_item(project, "root_causes", RootCause(id="r", title="Old file"))


def test_nobody_names_anything_at_first() -> None:
    assert uses(base()) == {}


def test_cards_come_in_reading_order() -> None:
    project = base()
    for card_id in ("x", "b", "a"):
        project = revise_card(project, "m", card_id, channel_id="ch")
    assert [use.ref for use in uses(project)["ch"]] == ["a", "x", "b"]
    assert uses(project)["ch"][0] == Use(User.CARD, "a", "m")


def test_all_that_can_name_a_department() -> None:
    project = revise_card(base(), "m", "a", department_id="d")
    project = revise_lane(project, "m", "F", department_id="d")
    project = add_entry(project, "participants", Participant(name="Bo", department_id="d"))
    project = add_item(project, "root_causes", RootCause(id="r2", title="x", department_id="d"))
    project = add_item(project, "teasers", Teaser(id="t", card_id="a", department_ids=("d",)))
    users = [use.user for use in uses(project)["d"]]
    assert users == [User.CARD, User.LANE, User.PARTICIPANT, User.CAUSE, User.TEASER]
    assert "d" not in uses(delete_item(project, "departments", "d"))


def test_personas_and_causes() -> None:
    project = revise_map(base(), "m", persona_id="p")
    project = revise_lane(project, "m", "C", persona_id="p")
    project = revise_card(project, "m", "b", root_cause_id="r")
    project = add_item(project, "actions", Action(id="act", title="Fix", targets=("r", "b")))
    found = uses(project)
    assert [use.user for use in found["p"]] == [User.JOURNEY, User.LANE]
    assert [use.ref for use in found["r"]] == ["b", "act"]
    assert [use.ref for use in found["b"]] == ["act"]
