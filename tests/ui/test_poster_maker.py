"""Posters are made and written away from the window, and only the newest is wanted."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeyeditor.layout.fonts import Fonts
from journeyeditor.poster.errors import Cancelled
from journeyeditor.poster.legibility import facts
from journeyeditor.poster.made import make_poster
from journeyeditor.poster.printing import Watch
from journeyeditor.poster.setup import Kind, PosterSetup
from journeyeditor.ui.dialogs.paper_maker import Written, written
from journeyeditor.ui.dialogs.poster_maker import MadePoster, PosterMaker
from journeyeditor.ui.dialogs.worker import NEVER, YOUNG, Worker
from journeyeditor.ui.files import example

BLANK = PosterSetup("A4", kind=Kind.BLANK)


@pytest.fixture
def maker(qtbot: QtBot, fonts: Fonts) -> Iterator[PosterMaker]:
    """A maker of posters of the example."""
    project, owner = example(), QObject()
    made = PosterMaker(project, project.maps[0].id, fonts, owner)
    yield made
    made.finish()


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    """A thread for tasks."""
    owner = QObject()
    made = Worker(owner)
    yield made
    made.finish()


def test_only_the_newest_poster_is_made(maker: PosterMaker, qtbot: QtBot) -> None:
    """The others end where they are."""
    made: list[MadePoster] = []
    maker.made.connect(made.append)
    for paper in ("A4", "A3", "A2"):
        maker.make(PosterSetup(paper))
    maker.make(BLANK)
    qtbot.waitUntil(lambda: bool(made))
    assert [each.poster.setup for each in made] == [BLANK]
    assert made[0].facts.notes is not None


def test_the_program_does_not_end_under_a_thread(worker: Worker, qapp: QApplication) -> None:
    """Qt aborts it else, as at a log-off while a poster is made."""
    begun = Event()

    def endless(watch: Watch) -> object:
        begun.set()
        while watch(0.5):
            pass
        raise Cancelled

    worker.begin(endless)
    assert begun.wait(10)
    QTimer.singleShot(0, qapp.quit)
    qapp.exec()
    assert worker.isFinished()


def test_what_goes_on_is_told_to_stop_and_is_not_heard_of_again(
    worker: Worker, qtbot: QtBot
) -> None:
    begun, ended, told = Event(), Event(), list[object]()

    def endless(watch: Watch) -> object:
        begun.set()
        while watch(0.5):
            pass
        ended.set()
        raise Cancelled

    worker.done.connect(told.append)
    worker.begin(endless)
    assert begun.wait(10)
    worker.begin(lambda _watch: "second")
    qtbot.waitUntil(lambda: bool(told))
    assert ended.is_set()
    assert told == ["second"]


def test_an_error_arrives_in_the_window(worker: Worker, qtbot: QtBot) -> None:
    """And the next task is done all the same."""
    told: list[object] = []
    worker.failed.connect(told.append)
    worker.done.connect(told.append)
    worker.begin(lambda _watch: 1 // 0)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert isinstance(told[0], ZeroDivisionError)
    worker.begin(lambda _watch: "well")
    qtbot.waitUntil(lambda: told[1:] == ["well"])


def test_a_poster_is_written_whole(maker: PosterMaker, qtbot: QtBot, tmp_path: Path) -> None:
    """How much of it is done is told on the way and never goes back."""
    done: list[float] = []
    maker.reached.connect(done.append)
    with qtbot.waitSignal(maker.written) as told:
        maker.write(BLANK, tmp_path / "poster.pdf")
    result: Written = told.args[0]
    assert result.error is None
    assert result.path.read_bytes().endswith(b"%%EOF\n")
    assert len(done) > 4
    assert done == sorted(done)


@pytest.mark.parametrize("stop", [0.0, 1.0])
def test_a_poster_that_is_stopped_leaves_the_old_file(
    maker: PosterMaker, fonts: Fonts, tmp_path: Path, stop: float
) -> None:
    """At the first question and at the last, and no half a file beside it."""
    path, project = tmp_path / "poster.pdf", example()
    path.write_bytes(b"old")
    poster = make_poster(project, project.maps[0].id, BLANK, fonts)
    made = MadePoster(poster, facts(poster))
    with pytest.raises(Cancelled):
        written(made, path, maker.print_out, lambda done: done < stop)
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["poster.pdf"]


def test_a_task_never_makes_the_window_wait_for_rubbish(worker: Worker, qtbot: QtBot) -> None:
    """Python looks for it in small helpings, and as usual afterwards."""
    usual, told = gc.get_threshold(), list[tuple[int, int, int]]()
    worker.done.connect(told.append)
    worker.begin(lambda _watch: gc.get_threshold())
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0] <= YOUNG
    assert told[0][1:] == (NEVER, NEVER)
    assert gc.get_threshold() == usual
