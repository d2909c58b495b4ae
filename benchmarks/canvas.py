"""How long a frame of the canvas takes with 5,000 cards, and how long one keystroke.

Run with `python -m benchmarks.canvas [cards ...] [--size 3840x2160]`. Offscreen, medians and 95th
percentiles of CPU milliseconds on the main thread. A frame is the action with all event
processing until the window has painted. *sharp* is what is painted afterwards, a few milliseconds
a frame, until nothing is stretched any more.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.layout import typed
from benchmarks.maps import big_map
from journeyeditor.canvas.view import MapView
from journeyeditor.layout.fonts import Fonts
from journeyeditor.session import Session

TARGETS = {1920: 16.7, 3840: 33.0}
"""Milliseconds that the median frame may take, by the width of the window."""


class Bench:
    """One window on one map."""

    def __init__(self, cards: int, size: tuple[int, int]) -> None:
        self.session = Session(big_map(cards))
        self._count = 0
        self._target = TARGETS.get(size[0], 16.7)
        self.view = MapView(self.session, Fonts.bundled(), self._new_id)
        self.view.setFixedSize(*size)
        self.view.show()

    def _new_id(self) -> str:
        self._count += 1
        return f"new{self._count}"

    def frame(self, act: Callable[[], object]) -> float:
        """CPU milliseconds of one frame."""
        start = time.thread_time()
        act()
        QApplication.processEvents()
        return (time.thread_time() - start) * 1000

    def settle(self) -> float:
        """Go on until everything is sharp; CPU milliseconds."""
        total = self.frame(self.view.viewport().update)
        while not self.view.idle:
            total += self.frame(lambda: None)
        return total

    def report(self, name: str, act: Callable[[int], object], frames: int = 60) -> None:
        """Print one line."""
        taken = sorted(self.frame(lambda i=i: act(i)) for i in range(frames))
        late = taken[int(len(taken) * 0.95)]
        median = statistics.median(taken)
        over = " above the target" if median > self._target else ""
        sys.stdout.write(f"{name:<22}{median:8.1f}{late:8.1f}{self.settle():10.0f}{over}\n")

    def pan(self, step: int) -> None:
        """Scroll to and fro."""
        way = 1 if step // 30 % 2 == 0 else -1
        self.view.scroll_by(16 * way, 9 * way)

    def drag(self, count: int) -> None:
        """Drag the first `count` cards in view to and fro, at 50 %."""
        self.view.zoom_to(0.5)
        self.settle()
        lane = self.session.project.maps[0].lanes[0]
        cards = [card.id for cell in lane.cells for card in cell.cards][:count]
        self.session.select(frozenset(cards))
        self.view.show_ref(cards[0])
        self.settle()
        found = self.view.index.find(self.view.drawing, f"card:{cards[0]}")
        if found is None:
            raise KeyError(cards[0])
        x, y = self.view.camera.to_window(*found.rect.centre)
        self._mouse(QEvent.Type.MouseButtonPress, x, y)
        self.report(f"drag {count}", lambda i: self._mouse(QEvent.Type.MouseMove, x + 9 * i, y), 40)
        QTest.keyClick(self.view, Qt.Key.Key_Escape)
        self._mouse(QEvent.Type.MouseButtonRelease, x, y)
        self.settle()

    def _mouse(self, kind: QEvent.Type, x: float, y: float) -> None:
        port, left = self.view.viewport(), Qt.MouseButton.LeftButton
        spot = port.mapToGlobal(QPointF(x, y))
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(port, QMouseEvent(kind, QPointF(x, y), spot, left, left, none))

    def key(self, step: int) -> None:
        """Commit another title of one card."""
        project = typed(self.session.project, "Belt " + "opnieuw "[: step % 8])
        self.session.commit("Edit text", project)

    def type_title(self) -> None:
        """Type letters into the title of a card in view, by key events."""
        card = self.session.project.maps[0].lanes[0].cells[0].cards[0]
        self.view.start_editing(card.id)
        self.settle()
        field = self.view.viewport().findChild(QWidget, "title-editor")
        if field is None:
            raise LookupError("nothing is being edited")
        self.report("typing", lambda i: _letter(field, "abcdefgh "[i % 9]), 40)
        QTest.keyClick(field, Qt.Key.Key_Escape)
        self.settle()

    def commits(self) -> None:
        """Print how long a commit takes, layout and reconcile included, without painting."""
        taken = []
        for step in range(60):
            start = time.thread_time()
            self.key(step)
            taken.append((time.thread_time() - start) * 1000)
            self.settle()
        taken.sort()
        sys.stdout.write(f"{'commit':<22}{statistics.median(taken):8.2f}{taken[57]:8.2f}\n")


def _letter(field: QWidget, letter: str) -> None:
    QTest.keyClicks(field, letter)


def measure(cards: int, size: tuple[int, int]) -> None:
    """Print the table of one map in one window."""
    start = time.thread_time()
    bench = Bench(cards, size)
    QApplication.processEvents()
    sys.stdout.write(f"{cards} cards, {size[0]} x {size[1]}, CPU ms\n")
    sys.stdout.write(f"open and first frame {(time.thread_time() - start) * 1000:.0f}\n")
    sys.stdout.write(f"{'':<22}{'median':>8}{'95 %':>8}{'sharp':>10}\n")
    bench.settle()
    for zoom in (1.0, 0.5, 0.25):
        bench.view.zoom_to(zoom)
        bench.settle()
        bench.report(f"pan at {zoom:.0%}", bench.pan)
    bench.view.fit()
    bench.settle()
    bench.report("fit", lambda _: bench.view.viewport().update())
    least = bench.view.zoom
    bench.report("zooming", lambda i: bench.view.zoom_to(least * (1 / least) ** ((i + 1) / 16)), 16)
    for count in (1, 50, 200):
        bench.drag(count)
    bench.session.select(frozenset())
    bench.view.zoom_to(1.0)
    bench.settle()
    bench.report("keystroke", bench.key)
    bench.type_title()
    bench.commits()
    bench.view.close()
    bench.view.deleteLater()


def main() -> None:
    """Print a table for each number of cards."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cards", nargs="*", type=int, default=[5000])
    parser.add_argument("--size", default="1920x1080", help="of the window, in px")
    options = parser.parse_args()
    width, height = map(int, options.size.split("x"))
    app = QApplication([])
    for cards in options.cards:
        measure(cards, (width, height))
    app.shutdown()


if __name__ == "__main__":
    main()
