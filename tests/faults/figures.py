"""What one part of the battery has shown: a line of figures, and what must not happen."""

from __future__ import annotations

from typing import NamedTuple


class Shown(NamedTuple):
    """The line, and one line more for each thing that must not happen."""

    line: str
    bad: list[str]
