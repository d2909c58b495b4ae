"""Programs on this computer: whether the one that left something behind still runs."""

from __future__ import annotations

import os
import platform


def this_computer() -> str:
    """What this computer calls itself in its network."""
    return platform.node()


def is_running(pid: int) -> bool:
    """Whether a program of that number runs on this computer, whichever it is."""
    if os.name == "nt" or pid <= 0:  # where asking would end it
        return pid > 0
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True  # somebody else's
    return True
