"""What is lost when things go wrong: `python -m benchmarks.faults [PART ...] [--quick]`.

Each part prints one line of figures, and one for each thing that must not happen; without the name
of one, all are run but those with a window, which take seconds for each kill. The exit code is 1
when work was lost, somebody was told a lie, or a missing safety was not noticed. `--quick` is what
the tests run.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from benchmarks.maps import big_map
from tests.faults.clock import clock_jumps
from tests.faults.figures import Shown
from tests.faults.mutated import mutated_files
from tests.faults.outside import outside_changes
from tests.faults.places import strange_places
from tests.faults.played import played
from tests.faults.room import full_disk
from tests.faults.sabotage import noticed
from tests.faults.slow import slow_disk
from tests.faults.storm import HABITS, Figures, storm
from tests.faults.sweep import swept
from tests.faults.taking import taken_back
from tests.faults.two import two_programs


class Size(NamedTuple):
    """How much of it."""

    quick: bool
    kills: int
    files: int
    edits: int
    seed: int


Part = Callable[[Path, Size], Shown]


STORMS = (
    ("saving", 0, 0.40),
    ("mixed", 0, 0.35),
    ("saving", 800, 0.10),
    ("typing", 800, 0.12),
    ("typing", 4_000, 0.02),
    ("mixed", 20_000, 0.01),
)
"""A habit, the cards of the map (0 = the worked example), and its share of the kills."""


def _kills(folder: Path, size: Size) -> Shown:
    """Kill programs of all habits, on maps of 20 KB to 5 MB; when quick, on the smallest only."""
    figures = Figures()
    for habit, cards, share in STORMS[: 2 if size.quick else None]:
        home = folder / f"{habit} {cards}"
        home.mkdir()
        project = big_map(cards) if cards else None
        kills = round(size.kills * share)
        storm(home, kills, habit=HABITS[habit], project=project, seed=size.seed, figures=figures)
    return figures.shown()


def _window_kills(folder: Path, size: Size) -> Shown:
    """End whole programs with their windows."""
    from tests.faults.window_kills import window_kills  # noqa: PLC0415 - others fork without Qt

    return window_kills(folder, size.kills, size.seed)


PARTS: Mapping[str, Part] = MappingProxyType(
    {
        "sweep": lambda folder, size: swept(folder, size.quick),
        "kills": _kills,
        "taking-back": lambda folder, size: taken_back(folder, size.kills // 2, size.seed),
        "full-disk": lambda folder, size: full_disk(folder, 4 if size.quick else 40),
        "places": lambda folder, _size: strange_places(folder),
        "slow-disk": lambda folder, size: slow_disk(folder, 0.3 if size.quick else 3.0),
        "clock": lambda folder, size: clock_jumps(folder, 9 if size.quick else 1),
        "outside": lambda folder, _size: outside_changes(folder),
        "two-programs": lambda folder, size: two_programs(folder, 20 if size.quick else 300),
        "harmed-files": lambda _folder, size: mutated_files(size.files, size.seed),
        "edits": lambda folder, size: played(folder, size.edits, size.seed),
        "sabotage": lambda folder, size: noticed(folder, size.quick),
    }
)
"""What is run when no part is named."""

LONG_PARTS: Mapping[str, Part] = MappingProxyType({"window-kills": _window_kills})
"""What is run only when it is named: three seconds for each kill."""

ALL = {**PARTS, **LONG_PARTS}


def main() -> None:
    """Print all figures."""
    logging.disable()
    parser = argparse.ArgumentParser()
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(ALL))
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--kills", type=int)
    parser.add_argument("--files", type=int)
    parser.add_argument("--edits", type=int)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    if unknown := set(chosen.parts) - ALL.keys():
        parser.error(f"no part is called {', '.join(unknown)}")
    usual = Size(True, 9, 100, 100, 1) if chosen.quick else Size(False, 1000, 20_000, 5_000, 1)
    size = Size(
        chosen.quick,
        chosen.kills or usual.kills,
        chosen.files or usual.files,
        chosen.edits or usual.edits,
        chosen.seed,
    )
    failed = [name for name in chosen.parts or PARTS if not _is_good(name, size)]
    sys.exit(bool(failed))


def _is_good(name: str, size: Size) -> bool:
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        shown = ALL[name](Path(folder), size)
    print(f"{name}: {shown.line} ({time.monotonic() - begun:.0f} s)", flush=True)
    for line in shown.bad:
        print(f"BAD {name}: {line}", flush=True)
    return not shown.bad


if __name__ == "__main__":
    main()
