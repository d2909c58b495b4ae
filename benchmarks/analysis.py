"""How long all analyses of a map take together, at 40, 200 and 5,000 cards.

Run with `python -m benchmarks.analysis`. CPU milliseconds, the quickest of several runs, since what
else the machine does is not ours; each run starts from the bare value and remembers nothing. The
aim is 16 ms (one frame) at 200 cards.
"""

from __future__ import annotations

import gc
import random
import sys
import time
from datetime import date

from benchmarks.maps import big_map
from journeyeditor.analysis.overview import overview
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import AnyCard, Touchpoint
from journeyeditor.model.enums import MetricKind, MomentOfTruth, State, Subject
from journeyeditor.model.find import places
from journeyeditor.model.journey import JourneyMap, Lane, Metric
from journeyeditor.model.project import Action, Department, Participant, Project, RootCause

TODAY = date(2025, 11, 22)
FRAME = 16.0
"""Milliseconds of one frame."""

DEPARTMENTS = tuple(Department(id=f"dep.{n}", name=f"Afdeling {n}") for n in range(8))
CAUSES = tuple(RootCause(id=f"cause.{n}", title=f"Oorzaak {n}") for n in range(12))


def full_map(cards: int) -> Project:
    """A big map on which every analysis has something to do, compared with a baseline."""
    rng = random.Random(20251122)  # noqa: S311
    project = big_map(cards)
    journey = _with_facts(rng, project.maps[0])
    journey = evolve(journey, metrics=tuple(_metrics(rng, journey)))
    to_be = evolve(journey, id="m2", state=State.TO_BE, baseline_id="m1", lanes=_copied(journey))
    contacts = [place.card.id for place in places(journey)]
    actions = tuple(
        Action(
            id=f"a{number}",
            title=f"Actie {number}",
            impact=rng.randint(1, 5),
            effort=rng.randint(1, 5),
            targets=(rng.choice(contacts), rng.choice(CAUSES).id),
        )
        for number in range(20)
    )
    return evolve(
        project,
        departments=DEPARTMENTS,
        root_causes=CAUSES,
        participants=(Participant(name="Iris", department_id="dep.1"),),
        actions=actions,
        maps=(journey, to_be),
    )


def _with_facts(rng: random.Random, journey: JourneyMap) -> JourneyMap:
    def told(card: AnyCard) -> AnyCard:
        department = rng.choice(DEPARTMENTS).id
        if not isinstance(card, Touchpoint):
            return evolve(card, department_id=department)
        return evolve(
            card,
            department_id=department,
            root_cause_id=rng.choice(CAUSES).id if rng.random() < 0.4 else None,
            avoidable=rng.random() < 0.3,
            mot=(rng.choice(tuple(MomentOfTruth)),) if rng.random() < 0.2 else (),
        )

    lanes = tuple(
        evolve(
            lane,
            cells=tuple(
                evolve(cell, cards=tuple(told(card) for card in cell.cards)) for cell in lane.cells
            ),
        )
        for lane in journey.lanes
    )
    return evolve(journey, lanes=lanes)


def _metrics(rng: random.Random, journey: JourneyMap) -> list[Metric]:
    found = [
        Metric(
            id=f"s-{stage.id}",
            kind=MetricKind.GRADE,
            value=8.0 - 0.4 * number,
            n=150,
            sd=1.4,
            stage_id=stage.id,
            subject=Subject.OVERALL,
        )
        for number, stage in enumerate(journey.stages)
    ]
    for place in places(journey):
        if isinstance(place.card, Touchpoint):
            card = place.card.id
            grade, share = rng.uniform(7, 9), rng.uniform(85, 99)
            found.append(
                Metric(id=f"g-{card}", kind=MetricKind.GRADE, value=grade, n=90, card_id=card)
            )
            found.append(
                Metric(id=f"c-{card}", kind=MetricKind.CSAT_PCT, value=share, n=90, card_id=card)
            )
    return found


def _copied(journey: JourneyMap) -> tuple[Lane, ...]:
    """The lanes with every card a copy of the card with the same id in the baseline."""
    return tuple(
        evolve(
            lane,
            cells=tuple(
                evolve(cell, cards=tuple(evolve(c, origin_id=c.id) for c in cell.cards))
                for cell in lane.cells
            ),
        )
        for lane in journey.lanes
    )


def measure(cards: int, map_id: str) -> float:
    """CPU milliseconds of all analyses of one of the two maps, the quickest of several runs."""
    project = full_map(cards)
    times: list[float] = []
    for _ in range(5 if cards > 1000 else 25):
        gc.collect()
        start = time.process_time()
        overview(project, map_id, TODAY)
        times.append((time.process_time() - start) * 1000)
    return min(times)


def main() -> None:
    """Print the table."""
    out = sys.stdout.write
    out(f"{'cards':>6} {'as it is':>9} {'with comparison':>16}  ms of CPU\n")
    results = {cards: (measure(cards, "m1"), measure(cards, "m2")) for cards in (40, 200, 5000)}
    for cards, (alone, compared) in results.items():
        out(f"{cards:>6} {alone:>9.2f} {compared:>16.2f}\n")
    worst = max(results[200])
    out(f"200 cards: {worst:.2f} ms, {worst / FRAME:.0%} of a frame of {FRAME:.0f} ms\n")


if __name__ == "__main__":
    main()
