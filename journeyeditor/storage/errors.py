"""What can go wrong with a file: two exceptions, each with a closed list of kinds.

Both carry one sentence for the user, in the language of the user. They know no file and no model.
"""

from __future__ import annotations

from enum import StrEnum


class NotOpened(StrEnum):
    """Why a file was not opened."""

    NOT_FOUND = "not_found"
    NOT_READABLE = "not_readable"
    NOT_OURS = "not_ours"
    NOT_JSON = "not_json"
    TRUNCATED = "truncated"
    ENCODING = "encoding"
    TOO_NEW = "too_new"
    TOO_LARGE = "too_large"
    DAMAGED = "damaged"
    BROKEN = "broken"
    NO_PROJECT = "no_project"
    """A PDF in which no project is found."""


class NotSaved(StrEnum):
    """Why a file was not saved.

    After UNCONFIRMED the new file is in place, but the disk did not say that it will stay; after
    all others but NO_ANSWER the old file is as it was.
    """

    DISK_FULL = "disk_full"
    NO_PERMISSION = "no_permission"
    READ_ONLY = "read_only"
    FOLDER_GONE = "folder_gone"
    IS_FOLDER = "is_folder"
    NAME_TOO_LONG = "name_too_long"
    WOULD_NOT_OPEN = "would_not_open"
    CHANGED = "changed"
    """Somebody else has changed the file since it was opened or saved here."""
    IN_USE = "in_use"
    """Another program holds the file."""
    NO_ANSWER = "no_answer"
    """Nobody waited any longer for the disk; the file may still be replaced."""
    UNCONFIRMED = "unconfirmed"
    OTHER = "other"


class ProjectError(Exception):
    """A file that is not opened.

    `sentence` is for the user; `where` is the place in the file, such as `maps[0].stages[1].name`,
    for who wants to know more, or empty.
    """

    def __init__(self, kind: NotOpened, sentence: str, where: str = "") -> None:
        super().__init__(sentence)
        self.kind = kind
        self.sentence = sentence
        self.where = where


class SaveError(Exception):
    """A file that is not saved; `sentence` is for the user."""

    def __init__(self, kind: NotSaved, sentence: str) -> None:
        super().__init__(sentence)
        self.kind = kind
        self.sentence = sentence
