"""T-EMP: the employee's own journey, from hiring to leaving; nobody else's lanes are in it."""

from __future__ import annotations

from journeyeditor.analysis.checklists import CheckList, items
from journeyeditor.edits.new import new_curve_lane
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import Actor, Language
from journeyeditor.model.project import Persona, Project
from tools.story import Words
from tools.template.parts import project, say, six_lanes, unanswered

TITLE = Words("Nieuwe medewerkersreis", "New employee journey")
STAGES = (
    Words("Werven", "Hire"),
    Words("Inwerken", "Onboard"),
    Words("Eerste klantcontact", "First customer contact"),
    Words("Groeien", "Grow"),
    Words("Vertrekken", "Leave"),
)


def employee(language: Language) -> Project:
    """Work that customers see and work that they do not see, the feeling between them."""
    journey = six_lanes(language, TITLE, STAGES)
    steps = {lane.id: lane for lane in journey.lanes}
    feeling = new_curve_lane("e1", steps["e1"].name, Actor.EMPLOYEE)
    (curve,) = journey.curves
    journey = evolve(
        journey,
        persona_id="p1",
        lanes=(steps["f1"], evolve(feeling, persona_id="p1"), steps["b1"]),
        curves=(evolve(curve, persona_id="p1"),),
    )
    return project(
        language,
        TITLE,
        journey,
        personas=(_persona(language),),
        checks=unanswered(*items(CheckList.EMPLOYEE4)),
    )


def _persona(language: Language) -> Persona:
    return Persona(
        id="p1",
        name="Robin",
        kind=Actor.EMPLOYEE,
        segment=say(language, Words("Nieuw in het klantcontact", "New in customer contact")),
        quote=say(
            language,
            Words(
                "Ik wil mensen echt kunnen helpen, ook als het druk is.",
                "I want to be able to really help people, also when it is busy.",
            ),
        ),
        goals=say(
            language,
            Words(
                "Zelf een klant verder helpen zonder te hoeven doorverbinden.",
                "Help a customer without having to put them through.",
            ),
        ),
        needs=say(
            language,
            Words(
                "Weten wat mag, bij wie je terechtkunt en hoe het afloopt met de klant.",
                "Know what is allowed, whom to turn to and how it ends for the customer.",
            ),
        ),
        frustrations=say(
            language,
            Words(
                "Drie schermen nodig hebben voor één antwoord.",
                "Needing three screens for one answer.",
            ),
        ),
    )
