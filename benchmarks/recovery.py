"""What keeping unsaved work costs: `python -m benchmarks.recovery [CARDS ...]`.

For each size (200 and 5000 when not said): what the thread of the windows pays for an edit, what
the thread that writes pays for the first state and for a later one, and the bytes that it writes.
Milliseconds of CPU time, so that what else the machine does drops out, then those by the clock.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from benchmarks.maps import big_map
from journeyeditor.edits.cards import revise_card
from journeyeditor.model.find import customer_cards
from journeyeditor.model.project import Project
from journeyeditor.recovery.keeper import Keeper
from journeyeditor.recovery.record import About, Work, write
from journeyeditor.storage.atomic import write_bytes
from journeyeditor.storage.writer import Texts

EDITS = 50


def states(cards: int) -> list[Project]:
    """A project and what it is after each of many edits, each of another card."""
    project = big_map(cards)
    found = [place.card.id for place in customer_cards(project.maps[0])]
    made = [project]
    for number in range(EDITS):
        card = found[number * len(found) // EDITS]
        made.append(revise_card(made[-1], "m1", card, title=f"Nieuwe titel {number}"))
    return made


def work(project: Project) -> Work:
    """As the watch of a session hands it over."""
    return Work(project, About(project.title, datetime.now().astimezone(), 1))


def cost(task: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of this thread, and by the clock."""
    start, clock = time.thread_time(), time.perf_counter()
    task()
    return (time.thread_time() - start) * 1000, (time.perf_counter() - clock) * 1000


def report(cards: int, folder: Path) -> None:
    """Print one block of figures."""
    first, *later = states(cards)
    keeper = Keeper(folder / "recovery")
    keeper.keep("x", work(first))
    keeper.flush(60)
    gui = sorted(cost(partial(keeper.keep, "x", work(one)))[0] for one in later)
    keeper.flush(60)
    keeper.stop()
    texts, target = Texts(), folder / "x.recovery"
    begun = cost(lambda: write(work(first), texts))
    text = sorted(cost(partial(write, work(one), texts)) for one in later)
    data = write(work(later[-1]), texts)
    disk = sorted(cost(lambda: write_bytes(data, target, private=True)) for _ in later)
    half = len(later) // 2
    print(f"{cards} cards, {len(data) / 1e6:.2f} MB a state")
    print(f"  thread of the windows, an edit {gui[half]:8.3f} ms, at most {gui[-1]:.3f}")
    for what, (cpu, clock) in {
        "the text of the first state": begun,
        "the text of a later one": text[half],
        "writing it, synced": disk[half],
    }.items():
        print(f"  {what:31}{cpu:8.1f} ms, {clock:.1f} by the clock")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        for count in [int(word) for word in sys.argv[1:]] or [200, 5000]:
            report(count, Path(name))
