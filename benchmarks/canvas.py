"""How long a frame of the canvas takes, beside a plain QGraphicsScene of the same map.

Run with `python -m benchmarks.canvas [cards ...] [--size 3840x2160 ...]`; without arguments 200,
1,000 and 5,000 cards at 1920x1080 and 3840x2160, in one table. Offscreen; medians and 95th
percentiles of CPU milliseconds on the main thread. A frame is the action with all event
processing until the window has painted. *times* is how many times as long the plain one takes.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.frames import CPU, Subject, Taken, frames, operations
from benchmarks.layout import typed
from benchmarks.maps import big_map
from benchmarks.plain_canvas import PlainCanvas
from journeyeditor.app import spare_the_collector
from journeyeditor.canvas.view import MapView
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.project import Project
from journeyeditor.session import Session

TARGETS = {1920: 16.7, 3840: 33.0}
"""Milliseconds that the median frame may take, by the width of the window."""

SIZES = ("1920x1080", "3840x2160")


class OurCanvas(Subject):
    """The canvas of the program, worked by events; things may glide on it."""

    name = "canvas"

    def __init__(self, project: Project, size: tuple[int, int]) -> None:
        self.session = Session(project)
        self._count = 0
        self.view = MapView(self.session, Fonts.bundled(), self._new_id)
        self.view.motion.allowed = lambda: True
        self.view.setFixedSize(*size)
        self.view.show()
        self._at = (0.0, 0.0)

    def _new_id(self) -> str:
        self._count += 1
        return f"new{self._count}"

    def settle(self) -> None:
        self.view.viewport().update()
        QApplication.processEvents()
        while not self.view.idle or self.view.motion.active:
            QApplication.processEvents()

    def zoom_to(self, zoom: float) -> None:
        self.view.zoom_to(zoom)

    def fit(self) -> float:
        self.view.fit()
        return self.view.zoom

    def repaint(self) -> None:
        self.view.viewport().update()

    def pan(self, dx: int, dy: int) -> None:
        self.view.scroll_by(dx, dy)

    def take(self, cards: int) -> None:
        self.settle()
        lane = self.session.project.maps[0].lanes[0]
        chosen = [card.id for cell in lane.cells for card in cell.cards][:cards]
        self.session.select(frozenset(chosen))
        self.view.show_ref(chosen[0])
        self.settle()
        found = self.view.index.find(self.view.drawing, f"card:{chosen[0]}")
        if found is None:
            raise KeyError(chosen[0])
        self._at = self.view.camera.to_window(*found.rect.centre)
        self._mouse(QEvent.Type.MouseButtonPress, 0)

    def drag(self, step: int) -> None:
        self._mouse(QEvent.Type.MouseMove, 9 * step)

    def drop(self) -> None:
        QTest.keyClick(self.view, Qt.Key.Key_Escape)
        self._mouse(QEvent.Type.MouseButtonRelease, 0)
        self.session.select(frozenset())

    def _mouse(self, kind: QEvent.Type, dx: float) -> None:
        port, left = self.view.viewport(), Qt.MouseButton.LeftButton
        px = QPointF(self._at[0] + dx, self._at[1])
        spot, none = port.mapToGlobal(px), Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(port, QMouseEvent(kind, px, spot, left, left, none))

    def begin_typing(self) -> None:
        self.view.start_editing(self.session.project.maps[0].lanes[0].cells[0].cards[0].id)

    def type(self, letter: str) -> None:
        field = self.view.viewport().findChild(QWidget, "title-editor")
        if field is None:
            raise LookupError("nothing is being edited")
        QTest.keyClicks(field, letter)

    def commits(self) -> Taken:
        """A commit with layout and reconcile, without painting."""
        taken = []
        for step in range(60):
            new = typed(self.session.project, "Belt " + "opnieuw "[: step % 8])
            start = time.thread_time()
            self.session.commit("Edit text", new)
            taken.append((time.thread_time() - start) * CPU)
            self.settle()
        taken.sort()
        return Taken(statistics.median(taken), taken[57])

    def undo(self) -> Taken:
        """Undo and redo of such a commit, frames included."""
        steps = (self.session.undo, self.session.redo)
        return frames(lambda number: steps[number % 2](), 40)

    def close(self) -> None:
        self.view.settle()
        self.view.close()
        self.view.deleteLater()


def measure(cards: int, size: tuple[int, int]) -> Iterator[str]:
    """The lines of the table for one map in one window."""
    project = big_map(cards)
    start = time.thread_time()
    ours = OurCanvas(project, size)
    QApplication.processEvents()
    opened = Taken((time.thread_time() - start) * CPU, 0.0)
    ours.settle()
    plain = PlainCanvas(project.maps[0], ours.view.drawing, size)
    plain.settle()
    where = f"{cards:>6} {size[0]:>4}x{size[1]}"
    for (name, mine), (_, other) in zip(operations(ours), operations(plain), strict=True):
        over = "  above the target" if mine.median > TARGETS.get(size[0], 16.7) else ""
        times = other.median / mine.median
        yield f"{where}  {name:<12}{_pair(mine)}{_pair(other)}{times:>8.1f}{over}"
    QTest.keyClick(ours.view.viewport().findChild(QWidget, "title-editor"), Qt.Key.Key_Escape)
    yield f"{where}  {'open':<12}{opened.median:>8.0f}"
    yield f"{where}  {'commit':<12}{_pair(ours.commits())}"
    yield f"{where}  {'undo, redo':<12}{_pair(ours.undo())}"
    ours.close()
    plain.close()


def _pair(taken: Taken) -> str:
    return f"{taken.median:>8.1f}{taken.late:>8.1f}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cards", nargs="*", type=int, default=[200, 1000, 5000])
    parser.add_argument("--size", nargs="*", default=SIZES, help="of the window, in px")
    options = parser.parse_args()
    spare_the_collector()
    app = QApplication([])
    out = sys.stdout.write
    out(f"{'CPU ms':<32}{'canvas':>8}{'95 %':>8}{'plain':>8}{'95 %':>8}{'times':>8}\n")
    for size in options.size:
        width, height = map(int, size.split("x"))
        for cards in options.cards:
            for line in measure(cards, (width, height)):
                out(line + "\n")
                sys.stdout.flush()
    app.shutdown()


if __name__ == "__main__":
    main()
