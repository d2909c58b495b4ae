"""What is remembered of files: those used last, and where in them one was when the program ended.

Both are kept as JSON in the settings. Nothing is looked up on disk here, so that a start never
waits for a network drive; what somebody else wrote there counts for nothing.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from math import isfinite
from pathlib import Path
from typing import Any, NamedTuple


class RecentFile(NamedTuple):
    """A file used before, and what it was then: `state` and `version` are those of the open map.

    All but the path may be empty: then nobody knew.
    """

    path: Path
    title: str = ""
    state: str = ""
    version: str = ""
    used: datetime | None = None

    @property
    def name(self) -> str:
        """The title, or the name of the file without its ending."""
        return self.title or plain_name(self.path)


class Place(NamedTuple):
    """Where one was in a file: the map, its zoom, and what lay at the upper left, in mm."""

    path: Path
    map_id: str = ""
    zoom: float = 0.0
    x: float = 0.0
    y: float = 0.0


def plain_name(path: Path) -> str:
    """The name of a file without its ending."""
    return path.name.removesuffix(".json").removesuffix(".journey")


def names(files: Sequence[RecentFile]) -> dict[Path, str]:
    """What to call each file: by its title, unless another one has the same."""
    count = Counter(file.title for file in files)
    return {
        file.path: plain_name(file.path) if count[file.title] > 1 else file.name for file in files
    }


def write_recent(files: Iterable[RecentFile]) -> str:
    """The files as text for the settings."""
    return _text(
        {**file._asdict(), "used": file.used.isoformat() if file.used else ""} for file in files
    )


def read_recent(text: str) -> list[RecentFile]:
    """The files in such a text; what makes no sense is left out."""
    return [
        RecentFile(
            Path(row["path"]),
            _word(row, "title"),
            _word(row, "state"),
            _word(row, "version"),
            _moment(_word(row, "used")),
        )
        for row in _rows(text)
    ]


def write_places(places: Iterable[Place]) -> str:
    """The places as text for the settings."""
    return _text(place._asdict() for place in places)


def read_places(text: str) -> list[Place]:
    """The places in such a text; what makes no sense is left out."""
    return [
        Place(
            Path(row["path"]),
            _word(row, "map_id"),
            *(_number(row, name) for name in ("zoom", "x", "y")),
        )
        for row in _rows(text)
    ]


def _text(rows: Iterable[dict[str, Any]]) -> str:
    return json.dumps([{**row, "path": str(row["path"])} for row in rows], ensure_ascii=False)


def _rows(text: str) -> Iterator[dict[str, Any]]:
    try:
        found = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return
    for row in found if isinstance(found, list) else []:
        if isinstance(row, dict) and isinstance(row.get("path"), str) and row["path"]:
            yield row


def _word(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""


def _number(row: dict[str, Any], name: str) -> float:
    value = row.get(name)
    try:
        return float(value) if isinstance(value, int | float) and isfinite(value) else 0.0
    except OverflowError:  # a whole number of hundreds of digits
        return 0.0


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
