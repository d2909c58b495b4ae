"""Places where a file cannot be saved, or only under a strange name; as somebody who is not root.

A save that fails says why, and leaves all that is there as it was.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from journeyeditor.storage.care import Care
from journeyeditor.storage.earlier import Earlier
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project
from tests.faults.figures import Shown
from tests.faults.nobody import as_nobody
from tests.storage.files import small

SAVED = "saved"

OLD = b"what was there"


def _file(folder: Path) -> Path:
    path = folder / "doc.journey.json"
    path.write_bytes(OLD)
    return path


def _with_mode(path: Path, mode: int) -> Path:
    path.chmod(mode)
    return path


def _protected_folder(folder: Path) -> Path:
    path = _file(folder)
    folder.chmod(0o500)
    return path


def _link(folder: Path, to: str) -> Path:
    (folder / "link").symlink_to(to)
    return folder / "link"


def _linked_in_a_circle(folder: Path) -> Path:
    _link(folder, "other")
    (folder / "other").symlink_to("link")
    return folder / "link"


def _gone(folder: Path) -> Path:
    path = _file(folder)
    folder.rename(f"{folder} moved")
    return path


def _folder(folder: Path) -> Path:
    (folder / "doc").mkdir()
    return folder / "doc"


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def _deep(folder: Path) -> Path:
    return folder / "/".join(["d" * 200] * 22) / "doc.json"


PLACES: dict[str, tuple[Callable[[Path], Path], str]] = {
    "a file that may not be written": (lambda f: _with_mode(_file(f), 0o444), "no_permission"),
    "a file of somebody else": (lambda _: Path("/etc/hostname"), "no_permission"),
    "a folder that may not be written": (_protected_folder, "no_permission"),
    "a folder of somebody else": (lambda _: Path("/usr/doc.json"), "no_permission"),
    "a folder that takes no files": (lambda _: Path("/proc/doc.json"), "folder_gone"),
    "a folder in the place of the file": (_folder, "is_folder"),
    "a pipe": (_pipe, "is_folder"),
    "a folder that is gone": (_gone, "folder_gone"),
    "a file in the place of the folder": (lambda f: _file(f) / "doc.json", "folder_gone"),
    "a link to nothing": (lambda f: _link(f, "nothing"), SAVED),
    "a link to a folder that is gone": (lambda f: _link(f, "gone/doc"), "folder_gone"),
    "links in a circle": (_linked_in_a_circle, "other"),
    "a name of 255 letters": (lambda f: f / ("n" * 255), SAVED),
    "a name of 256 letters": (lambda f: f / ("n" * 256), "name_too_long"),
    "a path of 4,400 letters": (_deep, "name_too_long"),
    "a name with a NUL": (lambda f: f / "a\0b", "other"),
    "a name that Windows keeps for itself": (lambda f: f / "CON.journey.json", SAVED),
}
"""Each with what comes of a save there; the names of Windows are nothing special elsewhere."""


def strange_places(folder: Path) -> Shown:
    """A save at each of the places."""
    bad = as_nobody(folder, _tried)
    return Shown(f"{len(PLACES)} strange places, {len(bad)} bad", bad)


def _tried(folder: Path) -> list[str]:
    bad = []
    for number, (name, (make, expected)) in enumerate(PLACES.items()):
        home = folder / f"{number}"
        home.mkdir()
        path = make(home)
        said, sentence = _save(path, folder)
        if said != expected:
            bad.append(f"{name}: {said} instead of {expected}")
        elif said == SAVED and load(path) != small():
            bad.append(f"{name}: said to be saved and is not")
        elif said != SAVED and not sentence:
            bad.append(f"{name}: not a word")
        kept = home / "doc.journey.json"
        if kept.exists() and kept.read_bytes() != OLD:
            bad.append(f"{name}: the old file is gone")
        home.chmod(0o700) if home.exists() else None
        if any(home.rglob("*.saving")):
            bad.append(f"{name}: something is left behind")
    return bad


def _save(path: Path, folder: Path) -> tuple[str, str]:
    try:
        write_project(small(), path, first=Care(None, Earlier(folder / "earlier")))
    except SaveError as error:
        return NotSaved(error.kind).value, error.sentence
    return SAVED, ""
