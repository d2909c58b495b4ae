"""How long all analyses of a map take together, at 40, 200 and 5,000 cards, and the panel too.

The panel: all that is done after an edit until every entry is right again, and the longest of the
turns in which it does so; between turns the window is free. *feeling* moves one point of the
curve, *card* puts a new card first, so that every number in every sentence changes.

Run with `python -m benchmarks.analysis`. CPU milliseconds, the quickest of several runs, since what
else the machine does is not ours; each run starts from the bare value and remembers nothing. The
aim is 16 ms (one frame) at 200 cards.
"""

from __future__ import annotations

import gc
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.maps import big_map
from journeyeditor import i18n
from journeyeditor.analysis.overview import overview
from journeyeditor.edits.cards import add_card
from journeyeditor.edits.curves import set_feeling
from journeyeditor.edits.spot import Spot
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import AnyCard, Touchpoint
from journeyeditor.model.enums import MetricKind, MomentOfTruth, State, Subject
from journeyeditor.model.find import places
from journeyeditor.model.journey import JourneyMap, Lane, Metric
from journeyeditor.model.project import Action, Department, Participant, Project, RootCause
from journeyeditor.session import Session
from journeyeditor.ui.panels.analysis.panel import AnalysisPanel
from journeyeditor.ui.theme import LIGHT, palette, style_sheet

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


def refreshes(cards: int) -> tuple[float, float, float, float, float]:
    """The panel after either edit: all of it and its longest turn; and all while it is hidden."""
    session = Session(full_map(cards))
    top = QWidget()
    panel = AnalysisPanel(session, top)
    panel.resize(308, 420)
    top.resize(308, 420)
    top.show()
    panel.refresh()
    panel.settle()
    journey = session.journey
    curve = journey.curves[0].id
    contacts = [place for place in places(journey) if isinstance(place.card, Touchpoint)]
    rng = random.Random(1)  # noqa: S311
    first = contacts[0]
    spot = Spot(first.lane.id, first.stage_id, 0)

    def feel(_at: int) -> Project:
        card, v = rng.choice(contacts).card.id, rng.randint(-20, 20) / 10
        return set_feeling(session.project, session.map_id, curve, card, v)

    def add(at: int) -> Project:
        return add_card(session.project, session.map_id, Touchpoint(id=f"n{at}", title="x"), spot)

    felt, added = _turns(session, panel, feel), _turns(session, panel, add)
    panel.hide()
    return (*felt, *added, _turns(session, panel, feel)[0])


def _turns(
    session: Session, panel: AnalysisPanel, edit: Callable[[int], Project]
) -> tuple[float, float]:
    """Medians over several edits: CPU milliseconds of all turns, and of the longest of them."""
    whole: list[float] = []
    longest: list[float] = []
    for at in range(8):
        session.commit("Edit", edit(at))
        turns = [0.0]
        start = time.process_time()
        panel.refresh()
        while panel.isVisible() and panel.busy:
            before = time.process_time()
            panel.turn()
            turns.append((time.process_time() - before) * 1000)
        QApplication.processEvents()
        whole.append((time.process_time() - start) * 1000)
        longest.append(max(turns))
    return statistics.median(whole), statistics.median(longest)


def main() -> None:
    """Print the table."""
    out = sys.stdout.write
    out(f"{'cards':>6} {'as it is':>9} {'with comparison':>16}  ms of CPU\n")
    results = {cards: (measure(cards, "m1"), measure(cards, "m2")) for cards in (40, 200, 5000)}
    for cards, (alone, compared) in results.items():
        out(f"{cards:>6} {alone:>9.2f} {compared:>16.2f}\n")
    worst = max(results[200])
    out(f"200 cards: {worst:.2f} ms, {worst / FRAME:.0%} of a frame of {FRAME:.0f} ms\n")
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    app.setPalette(palette(LIGHT))
    app.setStyleSheet(style_sheet(LIGHT))
    i18n.use("nl")
    names = ("feeling", "turn", "card", "turn", "hidden")
    out(f"{'cards':>6} {' '.join(f'{name:>8}' for name in names)}  ms of CPU\n")
    for cards in (40, 200, 5000):
        row = " ".join(f"{each:>8.2f}" for each in refreshes(cards))
        out(f"{cards:>6} {row}\n")


if __name__ == "__main__":
    main()
