"""For threads that look after files as long as the program runs."""

from __future__ import annotations

import threading
from collections.abc import Callable


def begin(name: str, run: Callable[[], object]) -> threading.Thread | None:
    """A thread that ends with the program; None when the system has none to give just now."""
    thread = threading.Thread(target=run, name=name, daemon=True)
    try:
        thread.start()
    except (RuntimeError, MemoryError):
        return None
    return thread


def tell_of(error: Exception) -> None:
    """Have an error that nobody expected told, as if it had ended this thread, which goes on."""
    given = type(error), error, error.__traceback__, threading.current_thread()
    threading.excepthook(threading.ExceptHookArgs(given))
