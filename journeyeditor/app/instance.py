"""One running program for a user at a screen: a second start hands its files over to it.

Who starts second says nothing before it has been greeted. A program that is busy, stuck or of
another kind greets nobody in time: then nothing has been handed over, and the second start goes
on by itself. Nothing here ever keeps a program from starting.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from journeyeditor.app.address import address, somebody_listens

GREETING = b"journeyeditor 1\n"

PATIENCE = 400
"""Milliseconds that handing over may take in all."""

MOST_BYTES = 1_000_000
"""What is longer is no list of files."""

TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What the desktop gives a program so that it may come to the front."""


def hand_over(files: Sequence[Path], patience: int = PATIENCE) -> bool:
    """Let the program that runs already open these files; False when there is none to do so."""
    deadline = QDeadlineTimer(patience)
    socket = QLocalSocket()
    socket.connectToServer(address())
    if not socket.waitForConnected(_left(deadline)) or not _is_greeted(socket, deadline):
        socket.abort()
        return False
    token = next((os.environ[name] for name in TOKENS if os.environ.get(name)), "")
    message = {"files": [str(path.absolute()) for path in files], "token": token}
    socket.write(json.dumps(message).encode() + b"\n")
    socket.flush()
    socket.disconnectFromServer()
    if socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(_left(deadline))
    return True


def _is_greeted(socket: QLocalSocket, deadline: QDeadlineTimer) -> bool:
    while socket.bytesAvailable() < len(GREETING):
        if not socket.waitForReadyRead(_left(deadline)):
            return False
    return bytes(socket.readAll().data()) == GREETING


def _left(deadline: QDeadlineTimer) -> int:
    return max(1, deadline.remainingTime())


class Listener(QObject):
    """`asked` carries the files that a second start hands over, and the desktop's token or ""."""

    asked = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    @property
    def listening(self) -> bool:
        """Whether second starts come here."""
        return self._server.isListening()

    def listen(self) -> None:
        """Listen from now on, unless a program that runs does so already.

        What a program left behind that ended without taking leave is no obstacle. On Unix Qt would
        put its socket in the place of anybody's, without a word.
        """
        if somebody_listens() and _is_alive():
            return
        QLocalServer.removeServer(address())
        self._server.listen(address())

    def stop(self) -> None:
        """Listen no more."""
        self._server.close()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            socket.write(GREETING)
            socket.flush()

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
            return
        line = bytes(socket.readLine(MOST_BYTES).data())
        socket.disconnectFromServer()
        heard = understood(line)
        if heard is not None:
            self.asked.emit(*heard)


def _is_alive() -> bool:
    """Whether somebody takes connections at the address, or does not even refuse them in time."""
    socket = QLocalSocket()
    socket.connectToServer(address())
    alive = socket.waitForConnected(PATIENCE)
    slow = socket.error() is QLocalSocket.LocalSocketError.SocketTimeoutError
    socket.abort()
    return alive or slow


def understood(line: bytes) -> tuple[list[Path], str] | None:
    """The files and the token in a message; None for anything else."""
    try:
        message = json.loads(line)
        files, token = message["files"], message["token"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(files, list) or not all(isinstance(name, str) and name for name in files):
        return None
    return [Path(name) for name in files], token if isinstance(token, str) else ""
