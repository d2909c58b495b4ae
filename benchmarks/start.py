"""How long it takes from starting the program to a painted map.

Run with `python -m benchmarks.start`. Each start is a process of its own, in turn: a bare window
of Qt, the program with the example, and with maps of 200 and 5,000 cards. Wall seconds from the
start of the process until the window (for the program: with its map) has been painted once, the
median of the runs, and the ratio to the bare window.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.maps import big_map
from journeyeditor.resources import resource
from journeyeditor.storage.writer import write_project

RUNS = 5

CLOCK = """
import os, sys, time
fields = open("/proc/self/stat").read().rsplit(")", 1)[1].split()
started = float(fields[19]) / os.sysconf("SC_CLK_TCK")
def age():
    return time.clock_gettime(time.CLOCK_BOOTTIME) - started
"""

BARE = (
    CLOCK
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
def done():
    print(age()); os._exit(0)
app = QApplication([]); window = Window(); window.setCentralWidget(QLabel("Hello"))
window.resize(1440, 900); window.show(); app.exec()
"""
)

PROGRAM = (
    CLOCK
    + """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
import journeyeditor.app as program
class Watch(QObject):
    def eventFilter(self, thing, event):
        parent = thing.parent()
        if event.type() == QEvent.Type.Paint and type(parent).__name__ == "MapView":
            QTimer.singleShot(0, done)
        return False
def done():
    print(age()); sys.stdout.flush(); os._exit(0)
watch = Watch()
class Application(program.Application):
    def __init__(self, words):
        super().__init__(words)
        self.installEventFilter(watch)
program.Application = Application
program.main(sys.argv[1:])
"""
)


def one(code: str, *words: str) -> float:
    """Seconds of one start."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        done = subprocess.run(  # noqa: S603 - our own code
            [sys.executable, "-c", code, *words],
            capture_output=True,
            check=True,
            env=environment,
            timeout=120,
        )
    return float(done.stdout.split()[-1])


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        example = str(resource("examples", "paytv.en.journey.json"))
        starts: dict[str, tuple[str, ...]] = {"bare window": (BARE,), "example": (PROGRAM, example)}
        for cards in (200, 5000):
            path = Path(folder) / f"{cards}.journey.json"
            write_project(big_map(cards), path)
            starts[f"{cards} cards"] = (PROGRAM, str(path))
        times: dict[str, list[float]] = {name: [] for name in starts}
        for _ in range(RUNS):
            for name, (code, *words) in starts.items():
                times[name].append(one(code, *words))
    bare = statistics.median(times["bare window"])
    for name, taken in times.items():
        middle = statistics.median(taken)
        sys.stdout.write(f"{name:>12} {middle:6.2f} s   {middle / bare:5.2f} x\n")


if __name__ == "__main__":
    main()
