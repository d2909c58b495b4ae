"""PAYTV with the journey that is wished for, made as a person makes it: copied, then changed."""

from __future__ import annotations

from journeyeditor.edits.cards import add_card, move_cards, revise_card
from journeyeditor.edits.curves import clear_feeling, set_feeling
from journeyeditor.edits.deletion import delete
from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import new_card, seeded_ids
from journeyeditor.edits.spot import Spot
from journeyeditor.edits.stages import add_stage, revise_stage
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Kind
from journeyeditor.model.find import Place, places
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Project

GONE = ("P08", "P12", "P13", "P14", "P17", "P18", "P19", "P20")
HOPED = {"P06": 1.0, "P10": 1.8, "P16": 0.8, "P22": 1.2}


def copies(project: Project) -> dict[Id, Place]:
    """The places of the copied cards, by the ids of their originals."""
    return {place.card.origin_id or "": place for place in places(project.maps[1])}


def example_of_a10(paytv: Project) -> Project:
    """As the example of A10 has it: eight contacts gone, N1 new, five feelings."""
    project = copy_as_to_be(paytv, paytv.maps[0].id, seeded_ids(1))
    to_be, made = project.maps[1].id, copies(project)
    project = delete(project, to_be, frozenset(made[card].card.id for card in GONE))
    spot = Spot(made["P10"].lane.id, made["P10"].stage_id, 1)
    project = add_card(project, to_be, new_card(Kind.TOUCHPOINT, "N1", "Test"), spot)
    curve = project.maps[1].curves[0]
    for point in curve.points:
        project = clear_feeling(project, to_be, curve.id, point.card_id or "")
    for card, v in HOPED.items():
        project = set_feeling(project, to_be, curve.id, made[card].card.id, v)
    return set_feeling(project, to_be, curve.id, "N1", 1.4)


def changed_in_every_way(paytv: Project) -> Project:
    """P16 in another stage, P17 says something else, E14 gone, a stage new, another renamed."""
    project = copy_as_to_be(paytv, paytv.maps[0].id, seeded_ids(2))
    to_be, made = project.maps[1].id, copies(project)
    project = delete(project, to_be, frozenset({made["E14"].card.id}))
    there = Spot(made["P16"].lane.id, made["P12"].stage_id, 0)
    project = move_cards(project, to_be, frozenset({made["P16"].card.id}), there)
    project = revise_card(project, to_be, made["P17"].card.id, title="Chats about the bill")
    project = revise_stage(project, to_be, made["P20"].stage_id, name="Stay")
    project = add_stage(project, to_be, 3, Stage(id="after-care", name="After-care"))
    spot = Spot(made["P10"].lane.id, "after-care", 0)
    return add_card(project, to_be, new_card(Kind.TOUCHPOINT, "N3", "Calls after a week"), spot)
