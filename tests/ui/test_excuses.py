"""An error that nobody expected: the work is kept, one calm box, no word of a map in the log."""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMessageBox

from journeyeditor.app.excuses import Excuses
from journeyeditor.app.safety import recovery_folder
from tests.recovery.kept import records
from tests.ui.start_driver import Program
from tests.ui.test_rescue import change

WORDS = "Anna is never called back"


class Boxes:
    """What was shown, and the button to press on it."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.details: list[str] = []

    def press(self, *texts: str) -> None:
        """Press these buttons, each on the next box."""
        left = list(texts)

        def answer() -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox):
                self.texts.append(f"{box.text()} {box.informativeText()}")
                self.details.append(box.detailedText())
                text = left.pop(0)
                next(b for b in box.buttons() if b.text().replace("&", "") == text).click()
            if left:
                QTimer.singleShot(0, answer)

        QTimer.singleShot(0, answer)


@pytest.fixture
def boxes() -> Boxes:
    return Boxes()


@pytest.fixture
def excuses(qapp: QApplication) -> Iterator[Excuses]:
    excuses = Excuses(qapp, lambda _seconds: True)
    yield excuses
    excuses.deleteLater()


def fail(excuses: Excuses, kind: type[Exception] = ValueError) -> None:
    """Go wrong with words of a map in the message, from an error that has some too."""
    try:
        try:
            dict[str, str]()[WORDS]
        except KeyError as error:
            raise kind(WORDS) from error
    except kind as error:
        excuses.take(type(error), error, error.__traceback__)
    QApplication.processEvents()


def test_it_is_told_and_the_work_is_kept(
    program: Program, boxes: Boxes, caplog: pytest.LogCaptureFixture
) -> None:
    program.start()
    change(program.choose("Blank").session, "Mine")
    boxes.press("Go on")
    fail(program.desk.excuses)
    assert len(records(recovery_folder())) == 1
    (text,) = boxes.texts
    assert text.startswith("Something went wrong in Journeyeditor, not in your work.")
    assert "in the recovery copy" in text
    assert program.editor.session.journey.title == "Mine"
    assert "ValueError" in caplog.text
    assert "KeyError" in caplog.text
    assert "test_excuses.py" in caplog.text


def test_neither_log_nor_details_hold_a_word_of_the_map(
    excuses: Excuses, boxes: Boxes, caplog: pytest.LogCaptureFixture
) -> None:
    boxes.press("Copy details", "Go on")
    fail(excuses)
    copied = QApplication.clipboard().text()
    assert "Journeyeditor" in copied
    assert "ValueError" in copied
    assert boxes.details[0] == copied
    assert WORDS not in copied + caplog.text
    QApplication.clipboard().clear()


def test_the_program_can_end_in_order(
    program: Program, boxes: Boxes, caplog: pytest.LogCaptureFixture
) -> None:
    program.start()
    program.choose("Blank")
    boxes.press("Save and end")
    fail(program.desk.excuses)
    QApplication.processEvents()
    assert program.desk.shells == []
    assert caplog.records


def test_one_box_is_enough(
    excuses: Excuses, boxes: Boxes, caplog: pytest.LogCaptureFixture
) -> None:
    boxes.press("Go on")
    QTimer.singleShot(0, lambda: fail(excuses, TypeError))
    fail(excuses)
    assert len(boxes.texts) == 1
    assert len(caplog.records) == 2


def test_the_same_error_over_and_over_is_told_once(
    excuses: Excuses,
    boxes: Boxes,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As when a part of the window cannot be painted."""
    clock = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[-1])
    boxes.press("Go on", "Go on")
    for moment in (100.0, 105.0, 112.0, 130.0):
        clock.append(moment)
        fail(excuses)
    assert len(boxes.texts) == len(caplog.records) == 2


def test_nothing_is_held_by_what_failed(
    excuses: Excuses, boxes: Boxes, caplog: pytest.LogCaptureFixture
) -> None:
    """A painter that still paints when its picture or window goes would end the process."""
    painters: list[QPainter] = []
    pictures: list[weakref.ref[QPixmap]] = []

    def paint() -> None:
        picture = QPixmap(10, 10)
        painter = QPainter(picture)
        painters.append(painter)
        pictures.append(weakref.ref(picture))
        raise ValueError

    boxes.press("Go on")
    try:
        paint()
    except ValueError as error:
        excuses.take(ValueError, error, error.__traceback__)
    QApplication.processEvents()
    assert (painters[0].isActive(), pictures[0]()) == (False, None)
    assert caplog.records


def test_errors_in_threads_are_told_too(
    excuses: Excuses,
    boxes: Boxes,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def run() -> None:
        raise ValueError(WORDS)

    monkeypatch.setattr(threading, "excepthook", excuses.take_thread)
    thread = threading.Thread(target=run)
    boxes.press("Go on")
    thread.start()
    thread.join()
    wait_for(lambda: boxes.texts)
    assert "ValueError" in caplog.text
    assert WORDS not in caplog.text


def out_of_order(_seconds: float) -> bool:
    """What keeps the work goes wrong too."""
    raise ValueError(WORDS)


@pytest.mark.parametrize("keep", [lambda _seconds: False, out_of_order])
def test_when_the_work_cannot_be_kept_saving_is_advised(
    qapp: QApplication,
    boxes: Boxes,
    caplog: pytest.LogCaptureFixture,
    keep: Callable[[float], bool],
) -> None:
    excuses = Excuses(qapp, keep)
    boxes.press("Go on")
    fail(excuses)
    assert "Save it under another name now." in boxes.texts[0]
    assert caplog.records
    excuses.deleteLater()


def wait_for(done: Callable[[], object]) -> None:
    """Let the program run until something is so."""
    while not done():
        QApplication.processEvents()
