"""How long edits take: `python -m benchmarks.edits`, at 200, 500, 1,000 and 5,000 cards.

Medians of CPU milliseconds of an edit with its commit, what one undo step of a keystroke keeps in
memory, and how much longer an edit takes on 5,000 cards than on 500: ten times would be in step
with the map.
"""

from __future__ import annotations

import gc
import itertools
import statistics
import time
import tracemalloc
from collections.abc import Callable, Mapping

from benchmarks.maps import big_map
from journeyeditor.edits.cards import delete, move_cards, nudge_cards, revise_card
from journeyeditor.edits.curves import set_feeling
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.model.find import places
from journeyeditor.model.project import Project
from journeyeditor.session import Session

SIZES = (200, 500, 1000, 5000)
MOVED = 500
"""Cards that the big move takes along, or all that the lane has."""

Edit = Callable[[Project], Project]


def edits_of(project: Project) -> Mapping[str, Edit]:
    """The edits to be measured; `number` makes each keystroke another one."""
    cards = [place.card.id for place in places(project.maps[0])]
    card = cards[len(cards) // 2]
    one, many = frozenset({card}), frozenset(cards[:MOVED])
    number = itertools.count()
    front = Spot("lane0", "s0", 0, Mode.INSERT)
    return {
        "title keystroke": lambda p: revise_card(p, "m1", card, title=f"Title {next(number)}"),
        "feeling": lambda p: set_feeling(p, "m1", "k1", cards[0], next(number) % 41 / 10 - 2),
        "move one card": lambda p: move_cards(p, "m1", frozenset({cards[-1]}), _last(p)),
        "nudge one card": lambda p: nudge_cards(p, "m1", one, 1, 0),
        "delete one card": lambda p: delete(p, "m1", one),
        "move 500 cards": lambda p: move_cards(p, "m1", many & _kind(p), front),
    }


def _kind(project: Project) -> frozenset[str]:
    return frozenset(
        place.card.id for place in places(project.maps[0]) if place.card.kind == "touchpoint"
    )


def _last(project: Project) -> Spot:
    return Spot(project.maps[0].lanes[-1].id, project.maps[0].stages[0].id, 0, Mode.INSERT)


def milliseconds(project: Project, edit: Edit, times: int = 40) -> float:
    """The median of one edit and its commit, always from the same project."""
    taken = []
    for _ in range(times):
        session = Session(project)
        start = time.process_time_ns()
        session.commit("Measured", edit(session.project), base=session.project)
        taken.append((time.process_time_ns() - start) / 1e6)
    return statistics.median(taken)


def step_bytes(project: Project, steps: int = 200) -> float:
    """What one undo step of a title keystroke keeps in memory, in bytes."""
    session = Session(project)
    card = next(places(project.maps[0])).card.id
    gc.collect()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for number in range(steps):
        session.commit("Edit", revise_card(session.project, "m1", card, title=f"T {number}"))
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return (after - before) / steps


def main() -> None:
    """Print the tables."""
    projects = {size: big_map(size) for size in SIZES}
    gc.freeze()
    found: dict[str, dict[int, float]] = {}
    for size, project in projects.items():
        for name, edit in edits_of(project).items():
            found.setdefault(name, {})[size] = milliseconds(project, edit)
    print(f"{'ms':18}" + "".join(f"{size:>9}" for size in SIZES) + f"{'5000:500':>10}")
    for name, row in found.items():
        values = "".join(f"{row[size]:9.3f}" for size in SIZES)
        print(f"{name:18}{values}{row[5000] / max(row[500], 1e-6):10.1f}")
    print(f"{'undo step, bytes':18}" + "".join(f"{step_bytes(p):9.0f}" for p in projects.values()))


if __name__ == "__main__":
    main()
