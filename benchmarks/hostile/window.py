"""Every file of a folder through the real window, one after the other in one process.

Before it is measured the program opens ordinary maps, as in any session: modules, fonts and what is
remembered of words are there then, and are not taken for what hostile files leave behind.
"""

from __future__ import annotations

import gc
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from benchmarks.hostile.memory import resident
from benchmarks.maps import big_map
from journeyeditor.app.desk import Desk
from journeyeditor.overrides import guard_overrides
from journeyeditor.storage.writer import write_project
from journeyeditor.templates import examples
from journeyeditor.ui.dialogs.questions import Answer
from tests.hostile import WHOLE
from tests.ui.driver import Answers

BACK = 50
"""MB by which the memory may grow, the first time and when the same files come again."""

ORDINARY = 500
"""Cards of the largest of the ordinary maps."""

SLOW = 2.0
"""Seconds of the processor after which a file should have been refused."""


@dataclass
class Seen:
    """What happened to the files."""

    opened: int = 0
    refused: int = 0
    slowest: tuple[float, str] = (0.0, "")
    slowest_refusal: tuple[float, str] = (0.0, "")
    peak: float = 0.0
    wrong: list[str] = field(default_factory=list)


def through_the_window(folder: Path) -> Iterator[str]:
    """A line of figures; then a line for each file that did any harm."""
    app = QApplication.instance() or QApplication(["-style", "Fusion"])
    assert isinstance(app, QApplication)
    guard_overrides()
    seen, answers = Seen(), Answers(unsaved=Answer.DISCARD)
    name = ""
    sys.excepthook = lambda kind, error, _at: seen.wrong.append(f"{name}: {kind.__name__}: {error}")
    with tempfile.TemporaryDirectory() as scratch:
        desk = Desk(app, "en", lambda _window: answers)
        desk.settings.folder = Path(scratch)
        desk.open([WHOLE])
        cold = resident()
        ordinary = _ordinary(Path(scratch))
        for path in ordinary * 2:
            _open(desk, answers, path)
        files = sorted(each for each in folder.iterdir() if each.suffix == ".json")
        # Twice: what is lost is lost each time, what is kept to be used again only once.
        used = [_settled(desk, answers)]
        for path in files * 2:
            name = path.name
            start = time.process_time()
            refused = _open(desk, answers, path)
            _count(seen, name, time.process_time() - start, refused)
            if path is files[-1]:
                used.append(_settled(desk, answers))
        desk.close()
    first, again = used[1] - used[0], used[2] - used[1]
    yield (
        f"window: {len(files)} files twice, {seen.opened} opened, {seen.refused} refused"
        f" with a sentence, {len(seen.wrong)} wrong; slowest {seen.slowest[0]:.1f} s"
        f" ({seen.slowest[1]}), slowest refusal {seen.slowest_refusal[0]:.1f} s"
        f" ({seen.slowest_refusal[1]}); after {len(ordinary)} ordinary maps {cold:.0f} ->"
        f" {used[0]:.0f} MB, at the peak {seen.peak:.0f}, left {first:+.0f} MB, the second time"
        f" {again:+.0f} MB"
    )
    yield from (f"BAD {each}" for each in seen.wrong)
    if seen.slowest_refusal[0] > SLOW:
        yield f"BAD {seen.slowest_refusal[1]} was refused after {seen.slowest_refusal[0]:.1f} s"
    yield from (f"BAD {each:.0f} MB were not given back" for each in (first, again) if each > BACK)


def _ordinary(folder: Path) -> list[Path]:
    """Copies of the examples, and a larger map."""
    files = [Path(shutil.copy(each.path, folder)) for each in examples()]
    large = folder / "large.journey.json"
    write_project(big_map(ORDINARY), large)
    return [*files, large]


def _count(seen: Seen, name: str, seconds: float, refused: list[str]) -> None:
    seen.slowest = max(seen.slowest, (seconds, name))
    seen.peak = max(seen.peak, resident())
    if not refused:
        seen.opened += 1
        return
    seen.refused += 1
    seen.slowest_refusal = max(seen.slowest_refusal, (seconds, name))
    if len(refused) != 1 or not 10 < len(refused[0]) < 500 or refused[0].count("\n") > 1:
        seen.wrong.append(f"{name}: said {refused}")


def _open(desk: Desk, answers: Answers, path: Path) -> list[str]:
    """Open a file as File > Open does, look at it and choose everything; what was told."""
    answers.told.clear()
    shell = desk.shells[0]
    desk.open_files([path], shell)
    _live()
    editor = shell.editor
    if not answers.told and editor is not None:
        editor.commands["edit.select_all"].trigger()
        _live()
        shell.grab()
    return list(answers.told)


def _live() -> None:
    """What the loop of the program does by itself: here there is none."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _settled(desk: Desk, answers: Answers) -> float:
    """MB in use when the first file is shown again."""
    for _ in range(3):
        _open(desk, answers, WHOLE)
        gc.collect()
    return resident()
