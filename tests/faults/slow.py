"""The disk takes seconds for each call of a save: does the window live on, and does it ask?"""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

from tests.faults.figures import Shown
from tests.source_tree import ROOT

FEWEST = 3
"""Beats of the window during the save; one that waits for the disk has none. How long it stood
still is told and not judged: a busy machine lets any window wait.
"""


def slow_disk(folder: Path, seconds: float, without: str = "") -> Shown:
    """One save in a real window; `without` the "thread" or the "asking" that should be there."""
    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-m", "tests.faults.stalled", str(folder), str(seconds), without],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    words, moments = [line[0] for line in lines], [float(line[-1]) for line in lines]
    during = moments[words.index("SAVING") :]
    longest = max((after - before for before, after in pairwise(during)), default=0.0)
    bad = [] if words[-1] == "SAVE" else [f"{words[-1]} was said"]
    beats = words[words.index("SAVING") :].count("BEAT")
    if beats < FEWEST:
        bad.append(f"the window had {beats} beats")
    if "ASKED" not in words:
        bad.append("nobody was asked whether to wait any longer")
    line = (
        f"a save of {during[-1] - during[0]:.1f} s, {len(bad)} bad;"
        f" the window stood still for {longest:.2f} s"
    )
    return Shown(line, bad)
