"""How a command speaks; only the command line prints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voice:
    """How a command speaks: what it did, and what went wrong (with its place in a file, or "")."""

    say: Callable[[str], None]
    complain: Callable[[str, str], None]
