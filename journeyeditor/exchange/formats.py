"""What a foreign format is: how one reads it, how one writes it, and what is said of both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from journeyeditor.edits.new import IdSource
from journeyeditor.exchange.cast import Parts
from journeyeditor.importing.table import Progress, nothing
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Language
from journeyeditor.model.project import Project

MOST_BYTES = 20_000_000
"""Bytes of a file that is read; a map as text has a thousandth of that."""


class Remark(NamedTuple):
    """Something that came, or did not and why; `where` is its place, such as "line 12", or ""."""

    text: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A file that came in. `name` is its name without folders.

    `language` is that of the words a map gets by itself; `progress` is told the share that is done
    and may raise to stop. `parts` are those that somebody has given to people and systems.
    """

    data: bytes
    name: str
    language: Language
    new_id: IdSource
    progress: Progress = nothing
    parts: Parts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A project made of a file, whole and checked: what came of it, and what was set aside.

    `parts` are those of people and systems whose side had to be guessed, or was told.
    """

    project: Project
    came: tuple[Remark, ...]
    aside: tuple[Remark, ...] = ()
    parts: Parts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Departure:
    """A map as a file of another program, and what that program's language cannot say."""

    data: bytes
    left_out: tuple[Remark, ...] = ()


class ExchangeError(Exception):
    """A file that cannot become a map, or a map that cannot become such a file.

    `sentence` says why, in the language of the user; `where` the place in the file, or "".
    """

    def __init__(self, sentence: str, where: str = "") -> None:
        self.sentence, self.where = sentence, where
        super().__init__(sentence)


@dataclass(frozen=True, slots=True)
class ImportFormat:
    """A format that maps come from. `endings` are those of its files, such as ".mmd".

    `read` raises ExchangeError; it may run in a thread of its own.
    """

    key: str
    name: str
    endings: tuple[str, ...]
    read: Callable[[Source], Arrival]


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format that maps go to. `about` says in a sentence what it is good for.

    `write` raises ExchangeError; it may run in a thread of its own. `is_text`: UTF-8 that people
    read, and copy instead of saving it.
    """

    key: str
    name: str
    about: str
    ending: str
    write: Callable[[Project, Id], Departure]
    is_text: bool = False
