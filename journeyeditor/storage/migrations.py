"""The versions of the file format, and how an older file becomes one of today.

A new major version means that older programs must not touch the file; a new minor version only
adds fields, which older programs keep. A migration works on plain dicts and lists, so that it does
not change when the model does. Once shipped, no migration is ever edited: only append.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

FORMAT = "journeyeditor"
"""The first word of every file of ours."""


class Version(NamedTuple):
    """A version of the format."""

    major: int
    minor: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"


VERSION = Version(1, 0)
"""The version that this program writes."""


class Migration(NamedTuple):
    """`change` makes, of the dict of any file just older than `to`, that of a file of `to`."""

    to: Version
    change: Callable[[dict[str, Any]], dict[str, Any]]


MIGRATIONS: tuple[Migration, ...] = ()
"""Every migration ever, oldest first; the last leads to VERSION."""


def parse_version(text: object) -> Version | None:
    """The version that a file gives, None when it is none."""
    if not isinstance(text, str) or not re.fullmatch(r"[0-9]{1,4}\.[0-9]{1,4}", text):
        return None
    major, minor = text.split(".")
    return Version(int(major), int(minor))


def migrate(
    data: dict[str, Any], version: Version, migrations: Sequence[Migration] = MIGRATIONS
) -> dict[str, Any]:
    """The dict of a file of `version` as one of today; the dict given may be changed."""
    for migration in migrations:
        if migration.to > version:
            data = migration.change(data)
    return data
