"""A monkey plays with a whole window: `python -m benchmarks.monkey [--actions N] [--seed N]`.

Real keys, clicks, drags, commands and pastes in an order of chance. Prints one line of figures:
what was done, exceptions, warnings of Qt, whether undoing everything gives the very project of
the beginning, and whether the layout with all that it remembers equals one from nothing. The exit
code is 1 when one of these is not as it should be; `--seed` repeats a run.
"""

from __future__ import annotations

import argparse
import difflib
import itertools
import os
import sys
import tempfile
import time
import traceback
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from journeyeditor.edits.new import seeded_ids
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.overrides import guard_overrides
from journeyeditor.session import Session
from journeyeditor.ui.files import example
from journeyeditor.ui.main_window import MainWindow
from journeyeditor.ui.settings import Settings
from tests.dump import dump
from tests.qt_harness import redirect_settings
from tests.ui.driver import Answers
from tests.ui.monkey import Monkey, undone

EXPECTED = "This plugin does not support "
"""What Qt says of windows without a screen."""


class Watch:
    """Counts what should not happen, and prints the first of each kind."""

    def __init__(self) -> None:
        self.exceptions: list[str] = []
        self.warnings: list[str] = []

    def exception(self, *error: object) -> None:
        """Python calls this for an exception that nobody caught."""
        text = "".join(traceback.format_exception(error[1]))  # type: ignore[arg-type]
        if text not in self.exceptions:
            print(text, file=sys.stderr)
        self.exceptions.append(text)

    def warning(self, kind: QtMsgType, _where: QMessageLogContext, text: str | None) -> None:
        """Qt calls this for each of its messages."""
        text = text or ""
        if kind != QtMsgType.QtDebugMsg and not text.startswith(EXPECTED):
            if text not in self.warnings:
                print("Qt:", text, file=sys.stderr)
            self.warnings.append(text)


def main() -> int:
    """Play, and print the line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--actions", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        redirect_settings(Path(folder))
        return play(options.actions, options.seed, Path(folder))


def play(actions: int, seed: int, folder: Path) -> int:
    """Play with a window of the worked example; the exit code."""
    app = QApplication([])
    app.setStyle("Fusion")
    guard_overrides()
    watch = Watch()
    sys.excepthook = watch.exception
    qInstallMessageHandler(watch.warning)
    settings = Settings()
    settings.folder = folder
    session, fonts = Session(example()), Fonts.bundled()
    start = session.project
    window = MainWindow(session, fonts, seeded_ids(seed), settings, Answers())
    window.resize(1440, 900)
    window.show()
    began = time.perf_counter()
    monkey = Monkey(window, seed)
    broken = ""
    try:
        monkey.play(actions)
    except AssertionError as error:
        broken = str(error)
        print("broken:", broken, file=sys.stderr)
    watch.exceptions += monkey.errors
    print(*dict.fromkeys(monkey.errors), sep="\n", file=sys.stderr)
    seconds = time.perf_counter() - began
    most_steps = session.steps.position
    same = undone(window) is start
    fresh = lay_out(session.project, session.journey, window.view.scene.style, fonts, Memo())
    drawn = _alike(dump(window.view.drawing), dump(fresh))
    print(
        f"seed {seed}: {sum(monkey.done.values()):,} actions in {seconds:.0f} s "
        f"({', '.join(f'{name} {n}' for name, n in sorted(monkey.done.items()))}); "
        f"{most_steps} steps; exceptions {len(watch.exceptions)}; "
        f"warnings of Qt {len(watch.warnings)}; rules {'broken' if broken else 'kept'}; "
        f"undone to the beginning {'the same project' if same else 'ANOTHER PROJECT'}; "
        f"layout {'as from nothing' if drawn else 'NOT as from nothing'}"
    )
    qInstallMessageHandler(None)
    window.retire()
    del monkey
    for _ in range(3):  # what is deleted later may itself have things to delete
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return 1 if broken or watch.exceptions or watch.warnings or not same or not drawn else 0


def _alike(kept: str, fresh: str) -> bool:
    """Whether two drawings are the same; prints the first lines that are not."""
    lines = difflib.unified_diff(kept.splitlines(), fresh.splitlines(), "kept", "fresh", n=0)
    print("".join(f"{line}\n" for line in itertools.islice(lines, 20)), end="", file=sys.stderr)
    return kept == fresh


if __name__ == "__main__":
    sys.exit(main())
