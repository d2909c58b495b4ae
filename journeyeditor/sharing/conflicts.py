"""Copies that a sync program made because two people changed a file at once, known by their names.

The words stand before the last ending: `x.journey (Anna's conflicted copy 2025-11-03).json`.
"""

from __future__ import annotations

import re
from pathlib import Path

_WORDS = (
    r" \([^()]*(?:conflicted copy|conflict copy|case conflict|conflicterende kopie)[^()]*\)",
    r"\.sync-conflict-\d{8}-\d{6}-\w+",  # Syncthing
    r"_conflict-\d{8}-\d{6}",  # ownCloud, before it had words
    r" ?\[conflict(?: \d+)?\]",
)
_NAMED = re.compile("|".join(_WORDS), re.IGNORECASE)

_DEVICE = re.compile(r"-(?:DESKTOP|LAPTOP|PC|MACBOOK|SURFACE)[-\w]*$|-[A-Z0-9]{4,15}(?:-\d+)?$")
"""OneDrive puts the name of the computer behind that of the file; only where that exists too."""


def original_of(path: Path) -> Path | None:
    """The file that this one is a clashing copy of, whether that is there or not; None = none."""
    name = _NAMED.sub("", path.name, count=1)
    if name != path.name:
        return path.with_name(name)
    stem, dot, endings = path.name.partition(".")
    for begin in (stem, path.stem):
        bare = _DEVICE.sub("", begin)
        rest = dot + endings if begin == stem else path.suffix
        if bare and bare != begin and (other := path.with_name(bare + rest)).exists():
            return other
    return None


def copies_of(path: Path) -> list[Path]:
    """The clashing copies of a file that lie beside it, by name."""
    begin = path.name.partition(".")[0]
    try:
        beside = [each for each in path.parent.iterdir() if each.name.startswith(begin)]
    except OSError:
        return []
    return sorted(each for each in beside if each != path and original_of(each) == path)
