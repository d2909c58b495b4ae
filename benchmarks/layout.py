"""How long layout takes: from nothing, and after one keystroke in one title.

Run with `python -m benchmarks.layout`. Times are CPU milliseconds, medians; machines differ, so
read the ratios between the sizes: from nothing grows with the cards, a keystroke should not.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time

from benchmarks.maps import big_map
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.base import evolve
from journeyeditor.model.project import Project


def typed(project: Project, title: str) -> Project:
    """The project with another title on one card."""
    journey = project.maps[0]
    lane = journey.lanes[0]
    cell = lane.cells[2]
    at = len(cell.cards) // 2
    card = evolve(cell.cards[at], title=title)
    cell = evolve(cell, cards=(*cell.cards[:at], card, *cell.cards[at + 1 :]))
    lane = evolve(lane, cells=(*lane.cells[:2], cell, *lane.cells[3:]))
    return evolve(project, maps=(evolve(journey, lanes=(lane, *journey.lanes[1:])),))


def measure(cards: int) -> tuple[float, float]:
    """CPU milliseconds of a layout from nothing and of one after a keystroke."""
    project, fonts, memo = big_map(cards), Fonts.bundled(), Memo()
    gc.collect()
    start = time.process_time()
    lay_out(project, project.maps[0], CANVAS, fonts, memo)
    cold = (time.process_time() - start) * 1000
    keys: list[float] = []
    for stroke in range(40):
        changed = typed(project, "Belt " + "opnieuw "[: stroke % 8])
        start = time.process_time()
        lay_out(changed, changed.maps[0], CANVAS, fonts, memo)
        keys.append((time.process_time() - start) * 1000)
    return cold, statistics.median(keys[1:])


def main() -> None:
    """Print the table."""
    out = sys.stdout.write
    out(f"{'cards':>6} {'from nothing':>13} {'keystroke':>10}  ms of CPU\n")
    results = {cards: measure(cards) for cards in (200, 500, 1000, 5000)}
    for cards, (cold, key) in results.items():
        out(f"{cards:>6} {cold:>13.1f} {key:>10.2f}\n")
    (small, key_small), (large, key_large) = results[500], results[5000]
    out(f"5,000 against 500: from nothing {large / small:.1f} x, keystroke ")
    out(f"{key_large / key_small:.1f} x\n")


if __name__ == "__main__":
    main()
