"""Earlier versions of files, in a folder of the program: kept at each save, thinned by their age.

They are files as any other, so that they can be opened even without this program's help. For its
owner alone. All versions of all files together take no more room than `MOST_BYTES`; the newest of
a file outlives that.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from journeyeditor.storage.atomic import failure, sweep, write_bytes

ENDING = ".journey.json"

MOST_BYTES = 200 * 1024 * 1024

NEWEST = 10
"""So many of a file are kept whatever their age."""

STEPS = (
    (timedelta(days=1), timedelta(hours=1)),
    (timedelta(days=31), timedelta(days=1)),
    (timedelta(days=366), timedelta(days=7)),
)
"""Up to that age one is kept for each such stretch of time; older ones go."""

_FORM = "%Y-%m-%d %H.%M.%S.%f"
"""The moment in a name, in UTC; such names sort as the moments do."""


class Version(NamedTuple):
    """One earlier version and when it was replaced."""

    moment: datetime
    file: Path


class Earlier:
    """The folder of all earlier versions."""

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most = most_bytes

    def keep(self, data: bytes, path: Path, moment: datetime) -> None:
        """Keep what a file held until that moment. Raises SaveError."""
        home = self._home(path)
        file = home / (moment.astimezone(UTC).strftime(_FORM) + ENDING)
        try:
            home.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise failure(error, file) from error
        write_bytes(data, file, private=True)
        sweep(home)
        self._thin(home, moment)
        self._shrink()

    def of(self, path: Path) -> list[Version]:
        """The earlier versions of a file, the newest first."""
        return _versions(self._home(path))

    def forget(self, path: Path) -> None:
        """Delete the earlier versions of a file for good, as far as the disk lets us."""
        for version in self.of(path):
            _remove(version.file)
        with contextlib.suppress(OSError):
            self._home(path).rmdir()

    def _home(self, path: Path) -> Path:
        """The folder for one file; its name ends in that of the file, for whoever looks there."""
        digest = hashlib.sha256(str(path.resolve()).encode("utf-8", "replace")).hexdigest()[:12]
        return self._folder / f"{digest} {path.name.removesuffix(ENDING)[:60]}".rstrip(". ")

    @staticmethod
    def _thin(home: Path, now: datetime) -> None:
        versions = _versions(home)
        kept = set(worth_keeping([version.moment for version in versions], now))
        for version in versions:
            if version.moment not in kept:
                _remove(version.file)

    def _shrink(self) -> None:
        """Take the oldest away while all together are too large."""
        try:
            homes = [each for each in self._folder.iterdir() if each.is_dir()]
        except OSError:
            return
        sizes = {each.file: _size(each.file) for home in homes for each in _versions(home)}
        spare = [version for home in homes for version in _versions(home)[1:]]
        total = sum(sizes.values())
        for version in sorted(spare):
            if total <= self._most:
                return
            total -= sizes.get(version.file, 0)
            _remove(version.file)


def worth_keeping(moments: Iterable[datetime], now: datetime) -> Sequence[datetime]:
    """Which of these are kept: the newest, and of older ones the first of each stretch of time.

    What claims to be of the future counts as new: clocks are wrong at times.
    """
    kept: list[datetime] = []
    stretches: set[tuple[timedelta, int]] = set()
    for moment in sorted(moments, reverse=True):
        if len(kept) < NEWEST:
            kept.append(moment)
            continue
        step = next((step for age, step in STEPS if now - moment <= age), None)
        if step is None:
            continue
        stretch = (step, int(moment.timestamp() // step.total_seconds()))
        if stretch not in stretches:
            stretches.add(stretch)
            kept.append(moment)
    return kept


def _versions(home: Path) -> list[Version]:
    try:
        files = [each for each in home.iterdir() if each.name.endswith(ENDING)]
    except OSError:
        return []
    found = [Version(moment, file) for file in files if (moment := _moment(file)) is not None]
    return sorted(found, reverse=True)


def _moment(file: Path) -> datetime | None:
    try:
        return datetime.strptime(file.name.removesuffix(ENDING), _FORM).replace(tzinfo=UTC)
    except ValueError:
        return None


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink()
