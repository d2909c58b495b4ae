"""How much memory this process takes (Linux)."""

from __future__ import annotations

import re
import resource
from pathlib import Path


def resident() -> float:
    """MB in use now."""
    found = re.search(r"VmRSS:\s+(\d+)", Path("/proc/self/status").read_text(encoding="ascii"))
    return int(found[1]) / 1024 if found else 0.0


def peak() -> float:
    """MB in use at the worst moment so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
