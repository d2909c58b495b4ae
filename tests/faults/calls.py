"""Watches the calls to the system that Python's `os` makes, and lets one of them fail or kill.

Only the calls of one thread count. What is patched belongs to the process: one at a time.
"""

from __future__ import annotations

import io
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest import mock

NAMES = (
    "open",
    "write",
    "fsync",
    "fchown",
    "fchmod",
    "listxattr",
    "close",
    "stat",
    "lstat",
    "mkdir",
    "unlink",
    "rmdir",
    "replace",
    "listdir",
    "scandir",
)
"""The functions of `os` through which everything here goes; and `io.open`."""

KILL = -1
"""In place of an error: the process is killed before the call."""


class Calls:
    """The calls of the thread `of`; number `at` (from 0) fails with `code`, None = none does."""

    def __init__(self, of: str, at: int | None = None, code: int = 0) -> None:
        self.made: list[str] = []
        self.order: list[tuple[str, str]] = []
        """What was done to which file: write, fsync and replace, the last by its new name."""
        self._open: dict[int, str] = {}
        self._of, self._at, self._code = of, at, code

    @contextmanager
    def watched(self) -> Iterator[Calls]:
        """Watch from now on."""
        with ExitStack() as stack:
            for name in NAMES:
                stack.enter_context(mock.patch.object(os, name, self._wrapped(name, os)))
            opened = self._wrapped("open", io)
            stack.enter_context(mock.patch.object(io, "open", opened))
            yield self

    def _wrapped(self, name: str, module: Any) -> Callable[..., Any]:
        real = getattr(module, name)

        def call(*args: Any, **words: Any) -> Any:
            mine = threading.current_thread().name == self._of
            if mine:
                self._pass(name)
            given = real(*args, **words)
            if mine:
                self._note(name, args, given)
            return given

        return call

    def _note(self, name: str, args: tuple[Any, ...], given: Any) -> None:
        if name == "open" and isinstance(given, int):
            self._open[given] = str(args[0])
        elif name in ("write", "fsync"):
            self.order.append((name, self._open.get(args[0], "")))
        elif name == "replace":
            self.order += [("placed", str(args[0])), (name, str(args[1]))]

    def _pass(self, name: str) -> None:
        self.made.append(name)
        if len(self.made) - 1 != self._at:
            return
        if self._code == KILL:
            os.kill(os.getpid(), signal.SIGKILL)
        raise OSError(self._code, os.strerror(self._code))
