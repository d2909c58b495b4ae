"""For threads that look after files as long as the program runs."""

from __future__ import annotations

import threading


def tell_of(error: Exception) -> None:
    """Have an error that nobody expected told, as if it had ended this thread, which goes on."""
    given = type(error), error, error.__traceback__, threading.current_thread()
    threading.excepthook(threading.ExceptHookArgs(given))
