"""The program itself with a file: opened, edited, printed, saved, ended. Run by `network`.

`python -m benchmarks.hostile.session FILE POSTER`: everything is done by the commands of the menus.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from journeyeditor import app
from journeyeditor.app.desk import Desk
from journeyeditor.edits.cards import revise_card
from journeyeditor.model.find import places
from journeyeditor.ui.main_window import MainWindow

STEP = 250
"""Milliseconds between the steps."""


class Played(Desk):
    """The program's own desk, at which nobody sits."""

    poster = Path()

    def open(self, files: Sequence[Path]) -> None:
        """Open the files, and then do what a person would."""
        super().open(files)
        self._steps = _steps(self.poster)
        self._timer = QTimer(interval=STEP)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        act = next(self._steps, QApplication.closeAllWindows)
        act()


def main(file: str, poster: str) -> int:
    """Play the session; the exit code of the program."""
    Played.poster = Path(poster)
    setattr(app, "Desk", Played)  # noqa: B010 - its name there is nobody else's
    return app.main([file], "en", alone=True)


def _steps(poster: Path) -> Iterator[Callable[[], object]]:
    while not (windows := [w for w in QApplication.allWidgets() if isinstance(w, MainWindow)]):
        yield lambda: None
    window = windows[0]
    session = window.session
    for command in ("edit.select_all", "edit.copy", "edit.paste", "edit.undo", "view.fit"):
        yield window.commands[command].trigger
    cards = list(places(session.journey))
    for place in cards[:30]:
        yield partial(session.select, frozenset({place.card.id}))
    card = cards[0].card
    yield lambda: session.commit(
        "Edit text", revise_card(session.project, session.map_id, card.id, title="changed")
    )
    for command in ("analyse.panel", "journey.lists", "analyse.kano", "view.notes", "help.keys"):
        yield window.commands[command].trigger
    yield lambda: _write(window, poster)
    yield window.commands["file.save"].trigger


def _write(window: MainWindow, poster: Path) -> None:
    from journeyeditor.poster.export import write_poster  # noqa: PLC0415
    from journeyeditor.poster.setup import PosterSetup  # noqa: PLC0415

    with poster.open("wb") as out:
        write_poster(window.session.project, window.session.map_id, PosterSetup(), out)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
