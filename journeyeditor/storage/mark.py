"""What the content of a file is known by, so that a change by somebody else is noticed.

Times say nothing: mail programs and sync clients set them as they like, and clocks are wrong.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from stat import S_ISREG
from typing import NamedTuple


class Mark(NamedTuple):
    """The size in bytes and the SHA-256 of a content."""

    size: int
    digest: str


def mark(data: bytes) -> Mark:
    """What these bytes are known by."""
    return Mark(len(data), hashlib.sha256(data).hexdigest())


def mark_of(path: Path) -> Mark | None:
    """What the file holds now; None when there is none. Raises OSError when nobody can tell."""
    try:
        if not S_ISREG(path.stat().st_mode):
            return None
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256")
            return Mark(file.tell(), digest.hexdigest())
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: NUL in the path
        return None
