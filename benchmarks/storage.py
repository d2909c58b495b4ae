"""How long files take: `.venv/bin/python -m benchmarks.storage [CARDS]`, 5000 when not said.

Prints milliseconds for that many cards and ten times as many, the best of a few runs, and how many
times longer each is than `json.loads` of the same bytes: the machine drops out of that figure.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.check import check
from journeyeditor.model.enums import Content, Friction, Language
from journeyeditor.model.journey import Cell, EmotionCurve, EmotionPoint, JourneyMap, Lane, Stage
from journeyeditor.model.project import Project
from journeyeditor.model.vocabulary import start_channels
from journeyeditor.storage import parse
from journeyeditor.storage.reader import read_project
from journeyeditor.storage.writer import serialise, write_project

MOMENTS = 50
"""Cards of one lane in one stage."""

STAGES = 20


def large(cards: int) -> Project:
    """A project with that many touchpoints, each filled in as people do, half of them felt."""
    stages = tuple(Stage(id=f"st{n}", name=f"Stage {n}", slots=MOMENTS) for n in range(STAGES))
    numbers = iter(range(cards))
    lanes = []
    while len(lanes) * MOMENTS * STAGES < cards:
        cells = (_cell(stage, numbers) for stage in stages)
        filled = tuple(cell for cell in cells if cell.cards)
        lanes.append(Lane(id=f"l{len(lanes)}", name="Customer", cells=filled))
    lanes.append(Lane(id="emotion", name="Emotion", content=Content.EMOTION_CURVE))
    points = tuple(
        EmotionPoint(card_id=f"c{n}", v=n % 5 - 2, word="happy") for n in range(0, cards, 2)
    )
    curve = EmotionCurve(id="k", lane_id="emotion", points=points[: parse.MOST_ITEMS])
    journey = JourneyMap(id="m", title="Large", stages=stages, lanes=tuple(lanes), curves=(curve,))
    return Project(title="Large", channels=start_channels(Language.EN), maps=(journey,))


def _cell(stage: Stage, numbers: Iterator[int]) -> Cell:
    cards = tuple(_card(n, slot) for slot, n in zip(range(MOMENTS), numbers, strict=False))
    return Cell(stage_id=stage.id, cards=cards)


def _card(number: int, slot: int) -> Touchpoint:
    return Touchpoint(
        id=f"c{number}",
        title="Calls again and is transferred (call 4)",
        slot=slot,
        description="Had to tell the whole story again, to somebody else.",
        channel_id="ch.phone",
        avoidable=number % 3 == 0,
        friction=(Friction.REPEAT_INFO,) if number % 4 == 0 else (),
    )


def best(task: Callable[[], object], runs: int = 5) -> float:
    """Milliseconds of the quickest run."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        task()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def report(cards: int, folder: Path) -> None:
    """Print one block of figures."""
    project = large(cards)
    data = serialise(project)
    assert read_project(data) == project
    base = best(lambda: json.loads(data))
    print(f"{cards} cards, {len(data) / 1e6:.1f} MB, json.loads {base:.1f} ms")
    tasks: dict[str, Callable[[], object]] = {
        "read_project": lambda: read_project(data),
        "  of which check": lambda: check(project),
        "serialise": lambda: serialise(project),
        "write_project": lambda: write_project(project, folder / "large.journey.json"),
    }
    for name, task in tasks.items():
        taken = best(task)
        print(f"  {name:18}{taken:8.1f} ms{taken / base:8.1f} x json.loads")


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    with tempfile.TemporaryDirectory() as name:
        report(count, Path(name))
        report(10 * count, Path(name))
