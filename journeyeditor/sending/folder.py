"""The files of a parcel in a folder of their own: never over another file, whole or not at all."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from itertools import chain, count
from pathlib import Path

from journeyeditor.sending.parcel import Item
from journeyeditor.storage.atomic import failure, write_bytes
from journeyeditor.storage.errors import SaveError


def put(items: Sequence[Item], base: Path, name: str) -> tuple[Path, ...]:
    """Write the files to a new folder of that name, or of the next one, in `base`.

    Raises SaveError; then nothing is left of them.
    """
    folder = _new_folder(base, name)
    paths = tuple(folder / item.name for item in items)
    try:
        for item, path in zip(items, paths, strict=True):
            write_bytes(item.data, path)
    except SaveError:
        for remove in (*(path.unlink for path in paths), folder.rmdir):
            with contextlib.suppress(OSError):
                remove()
        raise
    return paths


def _new_folder(base: Path, name: str) -> Path:
    for each in chain([name], (f"{name} {number}" for number in count(2))):
        try:
            base.mkdir(parents=True, exist_ok=True)
            (base / each).mkdir()
        except FileExistsError:
            if not base.is_dir():
                raise failure(NotADirectoryError(), base) from None
        except OSError as error:
            raise failure(error, base / each) from error
        else:
            return base / each
    raise AssertionError
