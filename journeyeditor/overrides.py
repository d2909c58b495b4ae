"""Keeps the program alive when one of our overrides of Qt's functions goes wrong.

PySide6 6.11 lays an exception aside that leaves an override inside another call from Python to Qt,
until that call returns. Both end the process, at once or later, with the unsaved work in it:

- Before Python 3.12 an exception that was raised in C (`[].index(1)`, `int("x")`) is not finished
  until somebody catches it; PySide reads its arguments, and reads rubbish.
- An override that is called for the first time meanwhile loses a reference: its class goes on with
  a function that is freed when somebody else is done with it.

So nothing leaves an override. The error goes to `sys.excepthook`, as it would in the end; Qt gets
the answer that it would get without the override, where it wants one.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator, Mapping
from types import FunctionType, MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, QSize

OURS = __name__.split(".", maxsplit=1)[0]

ROOT: type = QObject.__mro__[-2]
"""What all classes of Qt are based on, those for screen readers too, which are no QObject."""

QUESTIONS = frozenset(
    {
        *("event", "eventFilter", "focusNextPrevChild", "viewportEvent"),
        *("sizeHint", "minimumSizeHint", "minimumSize", "heightForWidth", "hasHeightForWidth"),
        *("expandingDirections", "count", "itemAt", "takeAt", "hitButton"),
        *("rowCount", "columnCount", "data", "setData", "headerData", "flags"),
        *("mimeTypes", "mimeData", "dropMimeData", "supportedDropActions"),
        *("formats", "hasFormat", "retrieveData", "createEditor", "createHandle"),
    }
)
"""What gives an answer, and does no harm when the class of Qt gives it."""

NOTHING: Mapping[str, object] = MappingProxyType(
    {"count": 0, "rowCount": 0, "columnCount": 0, "sizeHint": QSize()}
)
"""The answers to what the class of Qt leaves open."""


def guard_overrides() -> None:
    """Guard all our classes on Qt's, those of today and those of later. Once for a process."""
    if "__init_subclass__" in vars(ROOT):
        return
    for kind in set(_below(ROOT)):
        if kind.__module__.split(".")[0] == OURS:
            guard(kind)
    # A class that is defined later comes by here.
    setattr(ROOT, "__init_subclass__", classmethod(guard))  # noqa: B010


def guard(kind: type, /, **_words: object) -> None:
    """Guard the functions of a class that take the place of Qt's."""
    for name, function in list(vars(kind).items()):
        if isinstance(function, FunctionType) and not name.startswith("__") and _is_qts(kind, name):
            setattr(kind, name, _keeping(kind, name, function))


def _is_qts(kind: type, name: str) -> bool:
    """Whether a class of Qt has a function by that name too."""
    found = (vars(base)[name] for base in kind.__mro__[1:] if name in vars(base))
    return any(not isinstance(function, FunctionType) for function in found)


def _keeping(kind: type, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def guarded(self: Any, *args: Any, **words: Any) -> Any:
        try:
            return function(self, *args, **words)
        except Exception:
            sys.excepthook(*sys.exc_info())
        except BaseException:  # the end of the program; catching is what finishes it
            raise
        return _without(kind, name, self, *args) if name in QUESTIONS else None

    return guarded


def _without(kind: type, name: str, self: Any, *args: Any) -> Any:
    """What it would be if this class left the function to the one that it is based on."""
    try:
        return getattr(super(kind, self), name)(*args)
    except RuntimeError:  # the class of Qt leaves it open
        return NOTHING.get(name)


def _below(kind: type) -> Iterator[type]:
    subclasses: list[type] = kind.__subclasses__()
    for each in subclasses:
        yield each
        yield from _below(each)
