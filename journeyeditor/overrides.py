"""Keeps the program alive when one of our overrides of Qt's functions goes wrong.

PySide6 6.11 carries an exception out of an override that runs inside another call from Python to
Qt, and reads its arguments as those of a finished exception. Before Python 3.12 an exception that
was raised in C (`[].index(1)`, `int("x")`, `next(iter(()))`) is not finished until somebody
catches it: PySide then reads rubbish and the whole process dies, with the unsaved work in it.
Catching it on the way out finishes it, and it reaches `sys.excepthook` like any other.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject

FINISHED_BY_PYTHON = (3, 12)
"""The first Python whose exceptions are always finished."""

OURS = __name__.split(".", maxsplit=1)[0]


def guard_overrides() -> None:
    """Guard all our classes on Qt's, those of today and those of later. Once for a process."""
    if sys.version_info >= FINISHED_BY_PYTHON or "__init_subclass__" in vars(QObject):
        return
    for kind in _below(QObject):
        if kind.__module__.split(".")[0] == OURS:
            guard(kind)
    # A class that is defined later comes by here.
    setattr(QObject, "__init_subclass__", classmethod(guard))  # noqa: B010


def guard(kind: type, /, **_words: object) -> None:
    """Guard the functions of a class that take the place of Qt's."""
    for name, function in list(vars(kind).items()):
        if isinstance(function, FunctionType) and not name.startswith("__") and _is_qts(kind, name):
            setattr(kind, name, _finishing(function))


def _is_qts(kind: type, name: str) -> bool:
    """Whether a class of Qt has a function by that name too."""
    found = (vars(base)[name] for base in kind.__mro__[1:] if name in vars(base))
    return any(not isinstance(function, FunctionType) for function in found)


def _finishing(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def guarded(*args: Any, **words: Any) -> Any:
        try:
            return function(*args, **words)
        except BaseException:  # catching is what finishes it
            raise

    return guarded


def _below(kind: type) -> Iterator[type]:
    subclasses: list[type] = kind.__subclasses__()
    for each in subclasses:
        yield each
        yield from _below(each)
