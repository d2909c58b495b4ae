"""T-KANO: a work sheet for the 3B (Kano et al. 1984), filled in for a night in a hotel."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.model.base import evolve
from journeyeditor.model.cards import AnyCard, Opportunity, TextCard, Touchpoint
from journeyeditor.model.enums import Actor, Content, Initiator, Kano, Language, Zone
from journeyeditor.model.journey import Cell, Lane
from journeyeditor.model.project import Department, Project
from tools.story import Words
from tools.template.parts import project, say, six_lanes, with_cards

TITLE = Words("Kano-werkblad: een nacht weg", "Kano work sheet: a night away")
STAGES = (
    Words("Reserveren", "Book"),
    Words("Aankomst", "Arrive"),
    Words("Kamer", "Room"),
    Words("Ontbijt", "Breakfast"),
    Words("Vertrek", "Leave"),
)
DEPARTMENTS = (
    ("reception", Words("Receptie", "Reception")),
    ("housekeeping", Words("Huishouding", "Housekeeping")),
    ("maintenance", Words("Techniek", "Maintenance")),
    ("kitchen", Words("Keuken", "Kitchen")),
)
ARGUABLE = Words(
    "Veel groepen noemen dit beleving in plaats van bijzonder. Wat vinden jullie?",
    "Many groups call this performance rather than a delighter. What do you think?",
)


class Feature(NamedTuple):
    """What a guest meets: at which stage and moment, its class, and how far it is fulfilled."""

    stage: int
    slot: int
    title: Words
    kano: Kano
    fulfilment: float
    channel: str
    department: str


B, P, D = Kano.BASIC, Kano.PERFORMANCE, Kano.DELIGHTER
FEATURES = (
    Feature(1, 0, Words("Reservering klopt", "Booking is right"), B, 7, "web", "reception"),
    Feature(2, 0, Words("Snelle incheck", "Quick check-in"), P, 8, "person", "reception"),
    Feature(3, 0, Words("Schone kamer", "Clean room"), B, 9, "place", "housekeeping"),
    Feature(3, 1, Words("Opgemaakt bed", "Made bed"), B, 10, "place", "housekeeping"),
    Feature(3, 2, Words("Wifi werkt", "Wi-Fi works"), B, 8, "place", "maintenance"),
    Feature(
        3, 3, Words("Eigentijdse inrichting", "Modern furnishing"), P, 6, "place", "maintenance"
    ),
    Feature(
        3, 4, Words("Nespresso op de kamer", "Nespresso in the room"), D, 10, "place",
        "housekeeping",
    ),
    Feature(
        3, 5, Words("Briefje met je naam", "Note with your name"), D, 4, "place", "housekeeping"
    ),
    Feature(4, 0, Words("Keuze bij het ontbijt", "Choice at breakfast"), P, 7, "place", "kitchen"),
    Feature(
        5, 0, Words("Klacht volledig opgelost", "Complaint fully solved"), D, 6, "person",
        "reception",
    ),
)  # fmt: skip

WHY = Words(
    "Klopt de boeking niet, dan begint al het andere met een achterstand.",
    "If the booking is wrong, everything after it starts with a handicap.",
)
BETTER = Words(
    "Bevestig binnen een minuut: datum, prijs en soort kamer.",
    "Confirm within a minute: date, price and kind of room.",
)


def kano(language: Language) -> Project:
    """Ten features in five stages; one basic is not in order."""
    journey = six_lanes(language, TITLE, STAGES)
    reasons = Lane(
        id="t1",
        name=say(language, Words("Klasse: waarom?", "Class: why?")),
        content=Content.TEXT,
        cells=(_cell(TextCard(id="K11", title=say(language, WHY))),),
    )
    ideas = Lane(
        id="o1",
        name=say(language, Words("Invulling: wat kan beter?", "Fulfilment: what can be better?")),
        actor=Actor.EMPLOYEE,
        zone=Zone.SUPPORT,
        content=Content.ACTIONS,
        cells=(_cell(Opportunity(id="K12", title=say(language, BETTER))),),
    )
    journey = evolve(journey, lanes=(journey.lanes[0], reasons, ideas), curves=())
    cells = (tuple(_cards(language, number)) for number in range(1, len(STAGES) + 1))
    begun = project(language, TITLE, with_cards(journey, "c1", *cells))
    return evolve(
        begun,
        departments=tuple(
            Department(id=f"dep.{code}", name=say(language, name)) for code, name in DEPARTMENTS
        ),
    )


def _cell(card: AnyCard) -> Cell:
    """A cell of the first stage, about the booking."""
    return Cell(stage_id="st1", cards=(card,))


def _cards(language: Language, stage: int) -> list[Touchpoint]:
    return [
        Touchpoint(
            id=f"K{number:02}",
            title=say(language, feature.title),
            slot=feature.slot,
            description=say(language, ARGUABLE) if number == len(FEATURES) else "",
            channel_id=f"ch.{feature.channel}",
            department_id=f"dep.{feature.department}",
            initiator=Initiator.COMPANY,
            kano=feature.kano,
            fulfilment=feature.fulfilment,
        )
        for number, feature in enumerate(FEATURES, 1)
        if feature.stage == stage
    ]
