"""T-BLUE: a service blueprint (Shostack, HBR 1984), empty."""

from __future__ import annotations

from journeyeditor.model.base import evolve
from journeyeditor.model.enums import Actor, Content, Language, Zone
from journeyeditor.model.journey import Lane
from journeyeditor.model.project import Project
from tools.story import Words
from tools.template.parts import FIVE, project, say, six_lanes

TITLE = Words("Nieuwe service-blueprint", "New service blueprint")


def blueprint(language: Language) -> Project:
    """Five stages; the customer, three rows of work, and texts above and below them."""
    journey = six_lanes(language, TITLE, FIVE)
    steps = {lane.id: lane for lane in journey.lanes}

    def text(lane_id: str, name: Words, actor: Actor, zone: Zone) -> Lane:
        title = say(language, name)
        return Lane(id=lane_id, name=title, actor=actor, zone=zone, content=Content.TEXT)

    support = Lane(
        id="s1",
        name=say(language, Words("Ondersteunend", "Support")),
        actor=Actor.EMPLOYEE,
        zone=Zone.SUPPORT,
    )
    lanes = (
        text("t1", Words("Bewijs", "Evidence"), Actor.CUSTOMER, Zone.CUSTOMER),
        *(steps["c1"], steps["f1"], steps["b1"], support),
        text("t2", Words("Tijd", "Time"), Actor.EMPLOYEE, Zone.SUPPORT),
        text("t3", Words("Regels", "Policy"), Actor.EMPLOYEE, Zone.SUPPORT),
    )
    return project(language, TITLE, evolve(journey, lanes=lanes, curves=()))
