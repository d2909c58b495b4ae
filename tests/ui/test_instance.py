"""A second start hands its files to the program that runs, and never does harm when it cannot."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QObject
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from journeyeditor.app.address import address, somebody_listens
from journeyeditor.app.instance import GREETING, Listener, hand_over, understood
from tests.ui.start_driver import Program


@pytest.fixture
def listener(qapp: QObject) -> Iterator[Listener]:
    """The ears of a program that runs."""
    made = Listener(qapp)
    made.listen()
    assert made.listening
    yield made
    made.stop()
    made.deleteLater()


def second_start(*words: str, ends_after: float = 0.5) -> subprocess.Popen[str]:
    """Another process of the same user; it ends by itself when it opens a window of its own."""
    environment = {**os.environ, "JOURNEYEDITOR_QUIT_AFTER": str(ends_after)}
    command = [sys.executable, "-m", "journeyeditor", "--language", "en", *words]
    return subprocess.Popen(command, env=environment, text=True)  # noqa: S603 - our own program


def test_a_second_start_hands_its_files_over(
    program: Program, listener: Listener, two_files: tuple[Path, Path], qtbot: QtBot
) -> None:
    """They open here, in windows that come to the front; the second program just ends."""
    program.start(two_files[0])
    listener.asked.connect(program.desk.receive)
    with qtbot.waitSignal(listener.asked, timeout=30_000):
        other = second_start(str(two_files[0]), str(two_files[1]))
    assert other.wait(30) == 0
    assert [editor.files.path for editor in program.desk.windows] == list(two_files)
    qtbot.waitUntil(program.desk.shells[1].isActiveWindow)


def test_a_second_start_without_files_raises_the_window(
    program: Program, listener: Listener, two_files: tuple[Path, Path], qtbot: QtBot
) -> None:
    """Nothing else happens, and no window more."""
    program.start(two_files[0])
    program.shell.showMinimized()
    listener.asked.connect(program.desk.receive)
    with qtbot.waitSignal(listener.asked, timeout=30_000):
        other = second_start()
    assert other.wait(30) == 0
    assert not program.shell.isMinimized()
    assert len(program.desk.shells) == 1


def test_a_second_start_may_stand_alone(listener: Listener, qtbot: QtBot) -> None:
    """With --new-window nothing is handed over."""
    with qtbot.assertNotEmitted(listener.asked):
        other = second_start("--new-window")
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=30_000)
    assert other.returncode == 0


def test_a_program_that_ends_leaves_no_address_behind(qapp: QObject, qtbot: QtBot) -> None:
    """It listened while it ran."""
    first = second_start(ends_after=4.0)
    qtbot.waitUntil(lambda: somebody_listens() or first.poll() is not None, timeout=30_000)
    assert first.poll() is None
    assert first.wait(30) == 0
    assert not somebody_listens()


def test_nobody_listens_at_first(qapp: QObject) -> None:
    """Then there is nothing to wait for."""
    assert not somebody_listens()
    assert not hand_over([Path("a.journey.json")])


def test_a_socket_that_was_left_behind_is_taken_over(qapp: QObject) -> None:
    """As after a crash: the second start is the first one then."""
    place = str(Path(QDir.tempPath(), address()))
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(place)
    assert somebody_listens()
    assert not hand_over([])
    listener = Listener(qapp)
    listener.listen()
    assert listener.listening
    listener.stop()
    listener.deleteLater()


def test_a_program_that_is_stuck_is_not_waited_for(qapp: QObject) -> None:
    """It takes the connection and says nothing; the second start opens its own window."""
    place = Path(QDir.tempPath(), address())
    with socket.socket(socket.AF_UNIX) as stuck:
        stuck.bind(str(place))
        stuck.listen()
        assert not hand_over([Path("a.journey.json")], patience=50)
        listener = Listener(qapp)
        listener.listen()
        assert not listener.listening
        listener.deleteLater()
    place.unlink()


def test_two_that_start_at_once_do_no_harm(listener: Listener, qapp: QObject) -> None:
    """The first listens, the other goes on without."""
    other = Listener(qapp)
    other.listen()
    assert listener.listening
    assert not other.listening
    other.deleteLater()


def test_who_gave_up_waiting_has_handed_nothing_over(listener: Listener, qtbot: QtBot) -> None:
    """So that no file opens twice, here and there."""
    assert not hand_over([Path("a.journey.json")], patience=50)  # nobody here looks at the socket
    with qtbot.assertNotEmitted(listener.asked, wait=200):
        pass


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'"files"',
        b'{"files": []}',
        b'{"files": "a", "token": ""}',
        b'{"files": [1], "token": ""}',
        b'{"files": [""], "token": ""}',
        b"GET / HTTP/1.1",
        b"[" * 100_000,
    ],
)
def test_nonsense_is_not_understood(line: bytes) -> None:
    """Whoever sends it."""
    assert understood(line) is None


def test_what_is_understood() -> None:
    """Files in order; a token that is no word counts as none."""
    assert understood(b'{"files": ["/a", "/b"], "token": 3}') == ([Path("/a"), Path("/b")], "")
    assert understood(b'{"files": [], "token": "t"}') == ([], "t")


@pytest.mark.parametrize("message", [b"nonsense\n", b"x" * 2_000_000, b"half a line"])
def test_nonsense_from_a_socket_does_no_harm(
    listener: Listener, qtbot: QtBot, message: bytes
) -> None:
    """The next one is heard all the same."""
    rude = QLocalSocket()
    rude.connectToServer(address())
    qtbot.waitUntil(lambda: rude.bytesAvailable() >= len(GREETING))
    rude.write(message)
    rude.flush()
    qtbot.wait(50)
    rude.abort()
    polite = QLocalSocket()
    polite.connectToServer(address())
    qtbot.waitUntil(lambda: polite.bytesAvailable() >= len(GREETING))
    with qtbot.waitSignal(listener.asked) as heard:
        polite.write(json.dumps({"files": ["/a"], "token": ""}).encode() + b"\n")
    assert heard.args == [[Path("/a")], ""]
    polite.abort()
