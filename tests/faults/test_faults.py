"""Whatever call fails and whenever the program is killed, no work is lost and nobody is lied to.

The quick part of `python -m benchmarks.faults`, in a process of its own, since it forks. The last
of its parts takes safeties away and demands that this is noticed.
"""

from __future__ import annotations

import subprocess
import sys

from tests.source_tree import ROOT

PARTS = (
    *("sweep", "kills", "taking-back", "full-disk", "places", "slow-disk", "clock", "outside"),
    *("two-programs", "harmed-files", "edits", "sabotage"),
)


def test_nothing_is_lost() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.faults", "--quick"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = done.stdout.splitlines()
    assert (done.returncode, [line for line in lines if line.startswith("BAD")]) == (0, []), done
    assert tuple(line.split(":")[0] for line in lines) == PARTS
