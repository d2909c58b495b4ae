"""How long a poster takes, how large it gets and how much memory it needs.

Run with `python -m benchmarks.poster [cards ...]`. Each number of cards is printed on A0 in a
process of its own: wall seconds of the whole process, imports included, and of `write_poster`
alone, the peak of memory and the size of the file.
"""

from __future__ import annotations

import io
import json
import resource
import subprocess
import sys
import time

from benchmarks.maps import big_map
from journeyeditor.poster.export import write_poster
from journeyeditor.poster.setup import PosterSetup

CARDS = (50, 500, 5000)


def one(cards: int) -> None:
    """Print one poster and say what it took, as JSON."""
    project = big_map(cards)
    out = io.BytesIO()
    start = time.perf_counter()
    report = write_poster(project, project.maps[0].id, PosterSetup("A0"), out)
    took = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"s": took, "mib": peak, "kib": report.size / 1024, "pt": report.card_pt}))


def main(numbers: list[int]) -> None:
    """A table of all numbers of cards."""
    print(" cards  process s  poster s  peak MiB  file KiB  card pt")
    for cards in numbers:
        start = time.perf_counter()
        command = [sys.executable, "-m", "benchmarks.poster", "--one", str(cards)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
        whole = time.perf_counter() - start
        found = json.loads(done.stdout)
        print(
            f"{cards:6} {whole:10.2f} {found['s']:9.2f} {found['mib']:9.0f}"
            f" {found['kib']:9.0f} {found['pt']:8.1f}"
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(int(sys.argv[2]))
    else:
        main([int(word) for word in sys.argv[1:]] or list(CARDS))
