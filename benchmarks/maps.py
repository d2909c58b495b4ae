"""Big maps for measuring: as many cards as asked, every lane full, the same on every run."""

from __future__ import annotations

import random

from journeyeditor.model import vocabulary
from journeyeditor.model.cards import Activity, Touchpoint
from journeyeditor.model.enums import (
    Actor,
    Content,
    Evidence,
    Friction,
    Kano,
    Language,
    LinkKind,
    Zone,
)
from journeyeditor.model.journey import (
    Cell,
    EmotionCurve,
    EmotionPoint,
    JourneyMap,
    Lane,
    Link,
    Stage,
)
from journeyeditor.model.project import Project

TEXT = """
klant belt opnieuw factuur monteur wacht bevestiging afspraak portaal bestelling levering vraag
antwoord formulier contract verhuizing leest website krijgt brief e-mail over de het een met van
naar voor door zonder na bij eerste tweede nieuwe oude digitale gecorrigeerde
"""
WORDS = TEXT.split()


def big_map(cards: int, stages: int = 8, lanes: int = 6) -> Project:
    """A project with one map of about `cards` cards: half the lanes customer, half employee."""
    rng = random.Random(20251122)  # noqa: S311
    slots = max(1, cards // (stages * lanes))
    columns = tuple(Stage(id=f"s{i}", name=f"Fase {i + 1}", slots=slots) for i in range(stages))
    customer = [_customer_lane(rng, number, columns) for number in range(lanes // 2)]
    targets = {
        (cell.stage_id, card.slot): card.id for cell in customer[0].cells for card in cell.cards
    }
    employee = [_employee_lane(rng, number, columns) for number in range(lanes // 2, lanes)]
    links = tuple(
        Link(
            id=f"l-{card.id}",
            kind=LinkKind.SUPPORTS,
            source=card.id,
            target=targets[cell.stage_id, card.slot],
        )
        for lane in employee
        for cell in lane.cells
        for card in cell.cards
    )
    points = tuple(
        EmotionPoint(card_id=card.id, v=round(rng.uniform(-2, 2), 1))
        for lane in customer
        for cell in lane.cells
        for card in cell.cards
    )
    emotion = Lane(id="emotion", name="Emotie", content=Content.EMOTION_CURVE)
    journey = JourneyMap(
        id="m1",
        title="Groot",
        stages=columns,
        lanes=(*customer, emotion, *employee),
        links=links,
        curves=(EmotionCurve(id="k1", lane_id="emotion", points=points),),
    )
    channels = vocabulary.start_channels(Language.NL)
    return Project(title="Groot", channels=channels, maps=(journey,))


def _title(rng: random.Random) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(8)).capitalize()


def _customer_lane(rng: random.Random, number: int, stages: tuple[Stage, ...]) -> Lane:
    cells = tuple(
        Cell(
            stage_id=stage.id,
            cards=tuple(
                Touchpoint(
                    id=f"c{number}-{stage.id}-{slot}",
                    title=_title(rng),
                    slot=slot,
                    channel_id=f"ch.{rng.choice(('web', 'phone', 'email', 'chat', 'visit'))}",
                    kano=rng.choice((None, Kano.BASIC, Kano.PERFORMANCE, Kano.DELIGHTER)),
                    evidence=rng.choice(tuple(Evidence)),
                    friction=(Friction.TRANSFER,) if rng.random() < 0.3 else (),
                )
                for slot in range(stage.slots)
            ),
        )
        for stage in stages
    )
    return Lane(id=f"lane{number}", name=f"Klant {number + 1}", cells=cells)


def _employee_lane(rng: random.Random, number: int, stages: tuple[Stage, ...]) -> Lane:
    cells = tuple(
        Cell(
            stage_id=stage.id,
            cards=tuple(
                Activity(id=f"e{number}-{stage.id}-{slot}", title=_title(rng), slot=slot)
                for slot in range(stage.slots)
            ),
        )
        for stage in stages
    )
    return Lane(
        id=f"lane{number}",
        name=f"Medewerker {number + 1}",
        actor=Actor.EMPLOYEE,
        zone=Zone.FRONTSTAGE,
        cells=cells,
    )
