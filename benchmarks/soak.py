"""A day's work many times over: `python -m benchmarks.soak [--rounds N] [--cards N] [--posters N]`.

In one process, with the real windows: open a file, edit it, undo, export a drawing (and at each
so many-th round a poster), save, close; now the project, now its whole window. Prints what is alive
every so often, and one line of figures at the end. The exit code is 1 when memory grows by more
than `MOST_GROWTH` in a thousand rounds, or when things, files or threads stay behind.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from benchmarks.maps import big_map
from journeyeditor.app.__init__ import spare_the_collector
from journeyeditor.app.desk import Desk
from journeyeditor.app.safety import recovery_folder
from journeyeditor.edits.cards import revise_card
from journeyeditor.model.find import customer_cards
from journeyeditor.overrides import guard_overrides
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project
from journeyeditor.ui.dialogs.export import ExportDialog
from journeyeditor.ui.exchange.opening import export_map
from journeyeditor.ui.files import example
from journeyeditor.ui.main_window import MainWindow
from journeyeditor.ui.shell import Shell
from tests.qt_harness import redirect_settings
from tests.ui.driver import Answers
from tests.ui.poster_driver import ready, save

MOST_GROWTH = 50.0
"""Megabytes in a thousand rounds."""

WARM = 0.2
"""The part of all looks that counts as warming up."""


class Look(NamedTuple):
    """What is alive after some rounds, while the window shows the start page."""

    rounds: int
    memory: float
    """Megabytes that the process holds."""
    objects: int
    """Of Qt's, as far as Python knows them."""
    widgets: int
    timers: int
    threads: int
    files: int
    """That the process has open."""
    left: int
    """Files of recovery, locks and temporary files."""

    def __str__(self) -> str:
        return ", ".join(f"{name} {value:,.0f}" for name, value in self._asdict().items())


class Soak:
    """One program, and a file that somebody works on."""

    def __init__(self, app: QApplication, file: Path) -> None:
        self.answers = Answers()
        self.desk = Desk(app, "en", lambda _window: self.answers)
        self.file = file
        self.own = {file.name}
        self.wanted = ""
        self.desk.welcome()

    def round(self, number: int, poster: bool) -> None:
        """Once from the start page to the start page."""
        shell = self.desk.shells[0]
        self.desk.open_files([self.file], shell)
        window = shell.editor
        assert window is not None, self.answers.told
        QApplication.processEvents()
        self._edit(window, number)
        self._draw(window)
        if poster:
            self._print(window)
        window.commands["file.save"].trigger()
        self._close(shell, window, number)
        assert not self.answers.told, self.answers.told

    def _edit(self, window: MainWindow, number: int) -> None:
        session = window.session
        cards = [place.card.id for place in customer_cards(session.journey)]
        card = cards[number % len(cards)]
        session.select(frozenset({card}))
        for name in ("edit.duplicate", "edit.undo", "edit.redo", "edit.undo"):
            window.commands[name].trigger()
            QApplication.processEvents()
        self.wanted = f"Step {number}"
        new = revise_card(session.project, session.map_id, card, title=self.wanted)
        session.commit("Change title", new)
        window.commands[f"view.{('zoom_in', 'fit', 'palette')[number % 3]}"].trigger()
        QApplication.processEvents()

    def _draw(self, window: MainWindow) -> None:
        dialog = export_map(window)
        keys = [row.key for row in dialog.list.lines.rows]
        dialog.list.choose(keys.index("svg"))
        while not dialog.save.isEnabled():
            QTest.qWait(2)
        self.answers.rest = self._made("map.svg")
        dialog.save.click()
        while dialog.isVisible():
            QTest.qWait(2)

    def _print(self, window: MainWindow) -> None:
        session = window.session
        dialog = ExportDialog(session.project, session.map_id, window.fonts, self.answers, window)
        dialog.start_in(self.file.parent, "poster")
        dialog.show()
        ready(dialog)
        self.answers.poster = self._made("poster.pdf")
        save(dialog)
        dialog.close()
        dialog.deleteLater()

    def _made(self, name: str) -> Path:
        self.own.add(name)
        path = self.file.with_name(name)
        path.unlink(missing_ok=True)
        return path

    def _close(self, shell: Shell, window: MainWindow, number: int) -> None:
        """Close the project, or at each third round its window."""
        if number % 3:
            window.commands["file.close"].trigger()
        else:
            shell.close()
            self.desk.welcome()
        del window, shell
        _tidy()
        missing = [name for name in self.own if not self.file.with_name(name).exists()]
        assert not missing, f"round {number}: not there: {missing}"

    def look(self, rounds: int) -> Look:
        """Count."""
        assert self.desk.safety.flush(20)
        cards = {place.card.title for place in customer_cards(load(self.file).maps[0])}
        assert not rounds or self.wanted in cards, "what was saved is not in the file"
        _tidy()
        gc.collect()
        _tidy()
        alive = [x for x in gc.get_objects() if isinstance(x, QObject) and Shiboken.isValid(x)]
        busy = [x for x in alive if isinstance(x, QTimer) and x.isActive()]
        running = [x for x in alive if isinstance(x, QThread) and x.isRunning()]
        temporary = Path(tempfile.gettempdir())
        beside = [x for x in self.file.parent.iterdir() if x.name not in self.own]
        left = [*beside, *temporary.iterdir(), *recovery_folder().glob("*/*.recovery")]
        return Look(
            rounds,
            int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6,
            len(alive),
            len(QApplication.allWidgets()),
            len(busy),
            threading.active_count() + len(running),
            len(list(Path("/proc/self/fd").iterdir())),
            len(left),
        )


def _tidy() -> None:
    """Let Qt delete what is to be deleted later, which may itself have things to delete."""
    QApplication.processEvents()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def judged(looks: list[Look]) -> tuple[float, list[str]]:
    """Megabytes by which memory grows in a thousand rounds, and what grows that must not."""
    warm = looks[int(len(looks) * WARM) :] if len(looks) > 2 else looks
    first, last = warm[0], warm[-1]
    grown = [
        f"{name} {getattr(first, name)} -> {getattr(last, name)}"
        for name in ("objects", "widgets", "timers", "threads", "files", "left")
        if getattr(last, name) > getattr(first, name)
    ]
    growth = _slope(warm) * 1000
    return growth, grown + ([f"memory {growth:.0f} MB"] if growth > MOST_GROWTH else [])


def _slope(looks: list[Look]) -> float:
    """Megabytes a round: the line that lies nearest to all looks."""
    rounds = sum(look.rounds for look in looks) / len(looks)
    memory = sum(look.memory for look in looks) / len(looks)
    across = sum((look.rounds - rounds) ** 2 for look in looks)
    along = sum((look.rounds - rounds) * (look.memory - memory) for look in looks)
    return along / across if across else 0.0


def main() -> int:
    """Soak, and print the line; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=1_000)
    parser.add_argument("--cards", type=int, default=0, help="0 = the worked example")
    parser.add_argument("--posters", type=int, default=10, help="a poster each so many rounds")
    parser.add_argument("--every", type=int, default=50, help="rounds between two looks")
    parser.add_argument("--kinds", action="store_true", help="tell which kinds have grown")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["HOME"] = name
        redirect_settings(folder)
        for inner in ("work", "passing"):
            (folder / inner).mkdir()
        tempfile.tempdir = str(folder / "passing")
        return run(folder / "work" / "map.journey.json", options)


def run(file: Path, options: argparse.Namespace) -> int:
    """So many rounds on one file; the exit code."""
    spare_the_collector()
    guard_overrides()
    app = QApplication([])
    app.setStyle("Fusion")
    write_project(big_map(options.cards) if options.cards else example(), file)
    soak, looks = Soak(app, file), []
    began, before = time.monotonic(), Counter[str]()
    for number in range(1, options.rounds + 1):
        soak.round(number, number % options.posters == 0)
        if number % options.every == 0:
            looks.append(soak.look(number))
            print(f"{looks[-1]} ({time.monotonic() - began:.0f} s)", flush=True)
            if options.kinds:
                now = _kinds()
                print("   ", dict((now - before).most_common(12)) if before else "")
                before = now
    growth, bad = judged(looks)
    posters = options.rounds // options.posters
    cards = options.cards or len(list(customer_cards(load(file).maps[0])))
    print(
        f"soak: {options.rounds:,} rounds, {cards} cards, {posters} posters in"
        f" {time.monotonic() - began:.0f} s; memory {looks[0].memory:.0f} ->"
        f" {looks[-1].memory:.0f} MB, {growth:+.0f} MB in 1,000 rounds;"
        f" left behind or grown: {'; '.join(bad) or 'nothing'}"
    )
    soak.desk.close()
    _tidy()
    return 1 if bad else 0


def _kinds() -> Counter[str]:
    """How many there are of each kind of thing that Python knows."""
    return Counter(f"{type(x).__module__}.{type(x).__qualname__}" for x in gc.get_objects())


if __name__ == "__main__":
    sys.exit(main())
