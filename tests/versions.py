"""The worked example as two people changed it: independent changes, and a conflict of each kind."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.edits.cards import add_card, move_cards, revise_card
from journeyeditor.edits.deletion import delete
from journeyeditor.edits.points import revise_points
from journeyeditor.edits.spot import Spot
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.project import Project

NOTED = (
    "The customer calls because three channels are missing. The help desk resets the box. Nobody"
    " writes down what was done."
)


class Versions(NamedTuple):
    """What both began with, and what each made of it."""

    base: Project
    ours: Project
    theirs: Project


def two_versions(example: Project) -> Versions:
    """Both changed P12 and a feeling, both moved P13, one removed P21 and the other changed it."""
    map_id, curve = example.maps[0].id, example.maps[0].curves[0].id
    base = revise_card(example, map_id, "P12", description=NOTED)
    ours = revise_card(base, map_id, "P12", description=NOTED.replace("three", "five"))
    ours = revise_points(ours, map_id, curve, ["P06"], v=1.2)
    ours = move_cards(ours, map_id, frozenset({"P13"}), Spot("c1", "st4", 4))
    ours = delete(ours, map_id, frozenset({"P21"}))
    ours = revise_card(ours, map_id, "P01", title="Reads what others say")
    theirs = revise_card(base, map_id, "P12", description=NOTED.replace("writes", "notes"))
    theirs = revise_points(theirs, map_id, curve, ["P06"], v=-0.5)
    theirs = move_cards(theirs, map_id, frozenset({"P13"}), Spot("c1", "st5", 3))
    theirs = revise_card(theirs, map_id, "P21", title="Fills in a survey of nine questions")
    called = Touchpoint(id="called", title="Is called back by the technician")
    return Versions(base, ours, add_card(theirs, map_id, called, Spot("c1", "st3", 2)))
