"""Anything goes wrong once: `python -m benchmarks.throws [--throws N] [--times N] [--seed N]`.

While a monkey plays in a window, functions of the windows raise an error, each at most so many
`--times`: slots, overrides of Qt's functions, timers, jobs of threads, and whatever these call.
Prints one line of figures, and one for each time when work was lost, nothing was told or the window
did not go on; the exit code is 1 then.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from random import Random

from tests.faults.armed import Turns, arm

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOMS = ("journeyeditor.ui", "journeyeditor.canvas", "journeyeditor.app")

ALONE = ("journeyeditor.app.excuses", "journeyeditor.app.log")
"""Who tells of errors must not have any."""

CHANCE, FIRST = 0.002, 0.1
"""That a function goes wrong now, and that it does so when it is called for the first time."""


def main() -> int:
    """Play, and print the line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--throws", type=int, default=300)
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice = Random(options.seed)  # noqa: S311 - chance that can be repeated
    turns = Turns(dice, CHANCE, FIRST, options.times)
    arm(ROOMS, ALONE, turns)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        return _play(Path(folder), turns, dice, options.throws)


def _play(folder: Path, turns: Turns, dice: Random, throws: int) -> int:
    """With all that is imported now armed."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - see above

    from journeyeditor.overrides import guard_overrides  # noqa: PLC0415
    from tests.faults.throwing import Throwing  # noqa: PLC0415
    from tests.qt_harness import redirect_settings  # noqa: PLC0415

    redirect_settings(folder)
    guard_overrides()
    app = QApplication([])
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)
    shown = Throwing(app, folder, turns, dice).play(throws)
    sys.excepthook = sys.__excepthook__
    print(*shown.bad, sep="\n", end="\n" if shown.bad else "")
    print(f"throws: {shown.line}")
    return bool(shown.bad)


if __name__ == "__main__":
    sys.exit(main())
