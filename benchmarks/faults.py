"""What is lost when things go wrong: `python -m benchmarks.faults [--kills N] [--seed N]`.

Every call of a save and of keeping work fails with each error, or the program is killed before it;
then a program that edits, keeps and saves is killed at random moments; then safeties are taken away
one after the other, which has to be noticed. Prints a line of figures for each. The exit code is 1
when work was lost, somebody was told a lie, or a missing safety was not noticed.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
from pathlib import Path

from tests.faults.sabotage import SABOTAGE
from tests.faults.storm import storm
from tests.faults.sweep import sweep_all

ALL = 10**6


def main() -> None:
    """Print all figures."""
    logging.disable()
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=20251122)
    options = parser.parse_args()
    failed = _swept()
    with tempfile.TemporaryDirectory() as name:
        figures = storm(Path(name), options.kills, seed=options.seed)
    _say(figures.line(), *figures.bad)
    failed |= bool(figures.bad)
    for sabotage in [each for each in SABOTAGE if each != "none"]:
        bad = [line for line in sweep_all(sabotage, True, ALL) if line.startswith("BAD")]
        _say(f"{sabotage}: noticed {len(bad)} times")
        failed |= not bad
    sys.exit(failed)


def _swept() -> bool:
    lines = list(sweep_all("none", False, ALL))
    _say(*lines)
    return any(line.startswith("BAD") for line in lines)


def _say(*lines: str) -> None:
    for line in lines:
        print(line, flush=True)


if __name__ == "__main__":
    main()
