"""How long it takes from starting the program to a painted page or map.

Run with `python -m benchmarks.start`; a number behind it is that of the runs. Each start is a
process of its own, in turn: a bare window of Qt, a shell with menus, tool bar and two docks and
nothing behind them, the program with its start page, the same until all drawings stand on the
page, the window in which the example will open, the same until it is there, and with maps of 200
and 5,000 cards.
Wall seconds from the start of the process until the window (for the program: with its page or map)
has been painted once, and CPU seconds till then; the median of the runs, and the ratios to the
bare shell.
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
def done():
    print(age(), time.process_time()); sys.stdout.flush(); os._exit(0)
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
app = QApplication([]); window = Window(); window.setCentralWidget(QLabel("Hello"))
window.resize(1440, 900); window.show(); app.exec()
"""
)

SHELL = (
    CLOCK
    + """
from PySide6.QtCore import QTimer, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication, QDockWidget, QFormLayout, QLineEdit, QListWidget, QMainWindow, QTextEdit,
    QToolBar, QWidget,
)
class Middle(QTextEdit):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
app = QApplication([]); window = QMainWindow(); window.setCentralWidget(Middle())
for name in ("File", "Edit", "View", "Insert", "Help"):
    menu = window.menuBar().addMenu(name)
    for number in range(8):
        menu.addAction(QAction(f"{name} {number}", window))
tools = QToolBar(); window.addToolBar(tools)
for number in range(14):
    tools.addAction(f"Tool {number}")
rows, form = QListWidget(), QWidget()
rows.addItems([f"Row {number}" for number in range(30)])
fields = QFormLayout(form)
for number in range(10):
    fields.addRow(f"Field {number}", QLineEdit())
sides = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
for side, widget in zip(sides, (rows, form)):
    dock = QDockWidget("Dock"); dock.setWidget(widget); window.addDockWidget(side, dock)
window.resize(1440, 900); window.show(); app.exec()
"""
)

PROGRAM = (
    CLOCK
    + """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
import journeyeditor.app as program
what, *files = sys.argv[1:]
def drawn(page):
    return all(not tile.picture.isNull() for tile in page.shelves.tiles)
class Watch(QObject):
    def eventFilter(self, thing, event):
        if event.type() != QEvent.Type.Paint:
            return False
        seen = {type(thing).__name__: thing, type(thing.parent()).__name__: thing.parent()}
        if what in seen or (what == "drawings" and "Tile" in seen and drawn(thing.window().page)):
            QTimer.singleShot(0, done)
        return False
watch = Watch()
class Application(program.Application):
    def __init__(self, words):
        super().__init__(words)
        self.installEventFilter(watch)
program.Application = Application
program.main(files)
"""
)

PAGE = (
    CLOCK
    + """
import gc
gc.disable()  # as the command line does
from PySide6.QtCore import QTimer
import journeyeditor.app as program
from journeyeditor.ui.start.page import StartPage
from journeyeditor.ui.start.waiting import Waiting
def tell(kind):
    paint = kind.paintEvent
    def paint_and_tell(page, event):
        QTimer.singleShot(0, done)  # before any that the program starts when it has painted
        paint(page, event)
    kind.paintEvent = paint_and_tell
tell(StartPage); tell(Waiting)
program.main(sys.argv[1:])
"""
)
"""No event filter here: one in Python makes Qt's objects known to Python, which takes 30 ms."""


def one(code: str, *words: str) -> tuple[float, float]:
    """Wall and CPU seconds of one start."""
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
    wall, cpu = done.stdout.split()[-2:]
    return float(wall), float(cpu)


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        example = str(resource("examples", "paytv.en.journey.json"))
        starts: dict[str, tuple[str, ...]] = {
            "bare window": (BARE,),
            "bare shell": (SHELL,),
            "start page": (PAGE,),
            "with drawings": (PROGRAM, "drawings"),
            "window of a file": (PAGE, example),
            "example": (PROGRAM, "MapView", example),
        }
        for cards in (200, 5000):
            path = Path(folder) / f"{cards}.journey.json"
            write_project(big_map(cards), path)
            starts[f"{cards} cards"] = (PROGRAM, "MapView", str(path))
        times: dict[str, list[tuple[float, float]]] = {name: [] for name in starts}
        for _ in range(int(sys.argv[1]) if sys.argv[1:] else RUNS):
            for name, (code, *words) in starts.items():
                times[name].append(one(code, *words))
    bare = middle(times["bare shell"])
    for name, taken in times.items():
        wall, cpu = middle(taken)
        ratios = f"{wall / bare[0]:5.2f} x wall {cpu / bare[1]:5.2f} x CPU"
        sys.stdout.write(f"{name:>16} {wall:6.2f} s {cpu:6.2f} s CPU {ratios}\n")


def middle(taken: list[tuple[float, float]]) -> tuple[float, float]:
    """The medians of wall and CPU seconds."""
    return statistics.median(wall for wall, _ in taken), statistics.median(cpu for _, cpu in taken)


if __name__ == "__main__":
    main()
