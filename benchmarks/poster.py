"""How long a poster takes, how large it gets and how much memory it needs.

Run with `python -m benchmarks.poster [cards ...]`. Each number of cards is printed on A0 in a
process of its own: wall seconds of the whole process, imports included, and of `write_poster`
alone, the peak of memory and the size of the file. Then once more cut into sheets of A3: how many
times as long the processor works at `write_poster`, and how many times as large its file is.
"""

from __future__ import annotations

import io
import json
import resource
import subprocess
import sys
import time
from collections.abc import Mapping

from benchmarks.maps import big_map
from journeyeditor.poster.export import write_poster
from journeyeditor.poster.setup import PosterSetup, Tiles

CARDS = (50, 500, 5000)


def one(cards: int, sheet: str) -> None:
    """Print one poster, in tiles unless `sheet` is "", and say what it took, as JSON."""
    project = big_map(cards)
    setup = PosterSetup("A0", tiles=Tiles(sheet) if sheet else None)
    out = io.BytesIO()
    start, worked = time.perf_counter(), time.process_time()
    report = write_poster(project, project.maps[0].id, setup, out)
    took, worked = time.perf_counter() - start, time.process_time() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = {"s": took, "cpu": worked, "mib": peak, "kib": report.size / 1024, "pt": report.card_pt}
    print(json.dumps(found))


def _measured(cards: int, sheet: str = "") -> Mapping[str, float]:
    """What one poster took, in a process of its own."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "benchmarks.poster", "--one", str(cards), sheet]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    found: dict[str, float] = json.loads(done.stdout)
    return {**found, "process": time.perf_counter() - start}


def main(numbers: list[int]) -> None:
    """A table of all numbers of cards."""
    print(" cards  process s  poster s  peak MiB  file KiB  card pt  tiles:  cpu   file")
    for cards in numbers:
        found, cut = _measured(cards), _measured(cards, "A3")
        print(
            f"{cards:6} {found['process']:10.2f} {found['s']:9.2f} {found['mib']:9.0f}"
            f" {found['kib']:9.0f} {found['pt']:8.1f}"
            f" {cut['cpu'] / found['cpu']:12.2f} {cut['kib'] / found['kib']:6.2f}"
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(int(sys.argv[2]), sys.argv[3])
    else:
        main([int(word) for word in sys.argv[1:]] or list(CARDS))
