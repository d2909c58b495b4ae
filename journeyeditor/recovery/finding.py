"""Work of programs that run no more and took no leave."""

from __future__ import annotations

import contextlib
import logging
from dataclasses import dataclass
from pathlib import Path

from journeyeditor.model.project import Project, unstamped
from journeyeditor.recovery.alive import Folder, claim
from journeyeditor.recovery.record import ENDING, LONGEST_LINE, About, read_about, read_work
from journeyeditor.storage.atomic import sweep
from journeyeditor.storage.errors import NotOpened, ProjectError
from journeyeditor.storage.parse import MOST_BYTES
from journeyeditor.storage.reader import load
from journeyeditor.storage.sentences import not_opened

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """Work that was found; what it holds is read when somebody wants it."""

    file: Path
    about: About
    folder: Folder

    def read(self) -> Project:
        """The project. Raises ProjectError."""
        try:
            with self.file.open("rb") as file:
                data = file.read(MOST_BYTES + LONGEST_LINE)
        except OSError as error:
            sentence = not_opened(NotOpened.NOT_READABLE, self.about.title)
            raise ProjectError(NotOpened.NOT_READABLE, sentence) from error
        return read_work(data, self.about.title)

    def remove(self) -> None:
        """Take it away for good, and its folder with the last one."""
        with contextlib.suppress(OSError):
            self.file.unlink()
        if not any(_files(self.folder.path)):
            self.folder.let_go()

    @property
    def is_saved(self) -> bool:
        """Whether the file of the project holds the very same, so that nothing was lost.

        The program may have ended between saving and taking this away.
        """
        if self.about.path is None:
            return False
        try:
            return unstamped(load(self.about.path)) == unstamped(self.read())
        except ProjectError:
            return False


def find(folder: Path) -> list[Found]:
    """The work in this folder of recovery that nobody else takes care of, the newest first.

    It is claimed until the program ends, so that no other program offers it too. Whatever is
    damaged is passed over and stays where it is; nothing here is ever raised.
    """
    found: list[Found] = []
    for each in _folders(folder):
        try:
            claimed = claim(each)
        except OSError:
            continue
        if claimed is not None:
            work = _in(claimed)
            found += work
            if not work:
                claimed.let_go()
    return sorted(found, key=lambda each: each.about.moment, reverse=True)


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.is_dir())
    except OSError:
        return []


def _in(folder: Folder) -> list[Found]:
    sweep(folder.path, older_than=0.0)  # nobody is writing there any more
    found = []
    for file in _files(folder.path):
        about = _about(file)
        if about is None:
            log.warning("a file of recovery cannot be read")
        else:
            found.append(Found(file, about, folder))
    return found


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.name.endswith(ENDING))
    except OSError:
        return []


def _about(file: Path) -> About | None:
    try:
        with file.open("rb") as opened:
            return read_about(opened.readline(LONGEST_LINE))
    except OSError:
        return None
