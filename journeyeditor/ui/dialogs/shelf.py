"""What is remembered for each journey of each file, as a text that settings keep.

A list of the last few, the newest first. What makes no sense in it counts as not there.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

MOST = 60
"""Journeys that are remembered."""


def kept(text: str, file: Path | None, map_id: str) -> object:
    """What is remembered for a journey, None for nothing."""
    key = [str(file), map_id]
    return next((entry[2] for entry in _entries(text) if entry[:2] == key), None)


def keeping(text: str, file: Path, map_id: str, plain: object) -> str:
    """The text with this for a journey, before all others."""
    key = [str(file), map_id]
    others = [entry for entry in _entries(text) if entry[:2] != key]
    return json.dumps([[*key, plain], *others][:MOST])


def _entries(text: str) -> list[list[Any]]:
    """Each a file, a journey and what is remembered."""
    try:
        found = json.loads(text)
    except ValueError:
        return []
    entries = found if isinstance(found, list) else []
    return [entry for entry in entries if isinstance(entry, list) and len(entry) == 3]
