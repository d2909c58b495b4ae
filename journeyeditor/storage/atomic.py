"""Bytes onto the disk, so that at every moment the file is either the old one or the new one.

A temporary file beside the target is written, brought to the disk, read back and put in the place
of the target in one step. Whatever fails before that step leaves the old file as it was. Knows
nothing of what the bytes mean. Qt's QSaveFile is not used: on a full disk it replaces a good file
by a cut one and reports success.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import os
import secrets
import stat
import sys
import time
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from journeyeditor.storage import sentences
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.storage.programs import is_running, this_computer
from journeyeditor.storage.turns import turn

_KINDS: Mapping[int, NotSaved] = MappingProxyType(
    {
        errno.ENOSPC: NotSaved.DISK_FULL,
        errno.EDQUOT: NotSaved.DISK_FULL,
        errno.EFBIG: NotSaved.DISK_FULL,
        errno.EACCES: NotSaved.NO_PERMISSION,
        errno.EPERM: NotSaved.NO_PERMISSION,
        errno.EROFS: NotSaved.READ_ONLY,
        errno.ENOENT: NotSaved.FOLDER_GONE,
        errno.ENOTDIR: NotSaved.FOLDER_GONE,
        errno.ESTALE: NotSaved.FOLDER_GONE,
        errno.EISDIR: NotSaved.IS_FOLDER,
        errno.ENAMETOOLONG: NotSaved.NAME_TOO_LONG,
        errno.EBUSY: NotSaved.IN_USE,
        errno.ETXTBSY: NotSaved.IN_USE,
    }
)

SPARE = ".journeyeditor-{}.saving"
"""The name of a temporary file, whose middle tells who writes it: computer, program, chance."""

AN_HOUR = 3600.0
"""Seconds after which a temporary file is nobody's any more."""

PATIENCE = 5.0
"""Seconds that another program may hold a file."""

_CANNOT_SYNC_FOLDERS = (errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EPERM)
"""What a file system says that has no such thing, or a folder that may not be read."""


First = Callable[[Path], None]
"""Looks at a file before it is replaced."""


class FileOps:
    """The calls to the system that a save makes, in this order; tests let each of them fail."""

    def create(self, path: Path, mode: int) -> int:
        """A descriptor of a file that was not there before."""
        return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode)

    def keep_rest(self, fd: int, old: Path) -> None:
        """Give the file the owner and the group of the one that it replaces, and what people and
        desktops have noted about that, as far as the system lets us.
        """
        if os.name != "nt":
            found = old.stat()
            _keep_owner(fd, found.st_uid, found.st_gid)
        if sys.platform == "linux":
            with contextlib.suppress(OSError):
                for name in os.listxattr(old):
                    if name.startswith("user."):
                        os.setxattr(fd, name, os.getxattr(old, name))

    def keep_mode(self, fd: int, mode: int) -> None:
        """Give the file the permissions of the one that it replaces, whatever the umask."""
        if os.name != "nt":
            os.fchmod(fd, mode)

    def write(self, fd: int, data: memoryview) -> int:
        """The number of bytes that were written, perhaps fewer than given."""
        return os.write(fd, data)

    def sync(self, fd: int) -> None:
        """Return when the disk has the bytes."""
        os.fsync(fd)

    def read_back(self, path: Path) -> bytes:
        """What the file holds now."""
        return path.read_bytes()

    def replace(self, source: Path, target: Path) -> None:
        """Put one file in the place of another, in one step.

        On Windows virus scanners and sync programs hold files for a moment: that is waited for.
        """
        wait, waited = 0.01, 0.0
        while True:
            try:
                source.replace(target)
            except PermissionError as error:
                if os.name != "nt":
                    raise
                if waited >= PATIENCE:
                    raise OSError(errno.EBUSY, "held by another program", str(target)) from error
            else:
                return
            time.sleep(wait)
            waited += wait
            wait = min(wait * 1.5, 0.25)

    def sync_folder(self, folder: Path) -> None:
        """Return when the disk has the new name."""
        if os.name == "nt":  # Windows cannot; its file systems log the names themselves
            return
        fd = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)

    def remove(self, path: Path) -> None:
        """Take a temporary file away."""
        path.unlink()


SYSTEM = FileOps()


def write_bytes(
    data: bytes,
    path: Path,
    ops: FileOps = SYSTEM,
    *,
    private: bool = False,
    first: First | None = None,
) -> None:
    """Replace the file at `path`, or make it; what a symbolic link points to, not the link.

    A `private` file can be read by its owner alone. `first` is called with the file just before
    it is replaced, and may raise SaveError or OSError to prevent that. Raises SaveError. Only
    after its kind UNCONFIRMED is the new file in place.
    """
    try:
        target = path.resolve()
        mode = _mode(target)
        spare = spare_beside(target)
        replaced = None if private or mode is None else target
        _write_spare(data, spare, 0o600 if private else mode, replaced, ops)
        _move(spare, target, ops, first)
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links; NUL in the path
        raise failure(error, path) from error
    try:
        ops.sync_folder(target.parent)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC_FOLDERS:
            raise not_saved(NotSaved.UNCONFIRMED, path) from error


def spare_beside(path: Path) -> Path:
    """A name for a temporary file in the folder of `path`, which nobody else uses."""
    return path.with_name(SPARE.format(f"{_our_mark()}-{os.getpid()}-{secrets.token_hex(4)}"))


def sweep(folder: Path, older_than: float = AN_HOUR) -> None:
    """Take away temporary files that killed programs left.

    Those of a program of this computer that runs no more go at once; others, which somebody on
    another computer may still be writing, when they are older (in seconds).
    """
    now = time.time()
    with contextlib.suppress(OSError):
        for spare in folder.glob(SPARE.format("*")):
            with contextlib.suppress(OSError):
                if _is_left(spare) or abs(now - spare.stat().st_mtime) >= older_than:
                    spare.unlink()


def _is_left(spare: Path) -> bool:
    """Whether the program that wrote it ran on this computer and has ended."""
    _, computer, pid, *_ = [*spare.name.split("-"), "", ""]
    return computer == _our_mark() and pid.isdecimal() and not is_running(int(pid))


@functools.cache
def _our_mark() -> str:
    """This computer in the names of temporary files: whoever sees those need not know its name."""
    return f"{zlib.crc32(this_computer().encode('utf-8', 'replace')):08x}"


def failure(error: Exception, path: Path) -> SaveError:
    """What an error of the system means for the file at `path`."""
    return not_saved(_KINDS.get(getattr(error, "errno", None) or 0, NotSaved.OTHER), path)


def not_saved(kind: NotSaved, path: Path) -> SaveError:
    """The error of that kind with its sentence."""
    return SaveError(kind, sentences.not_saved(kind, path.name))


def _mode(target: Path) -> int | None:
    """The permissions of the file that is to be replaced; None when there is none.

    Raises OSError for what is no file, and for a file that may not be written: replacing it would
    work where the folder allows it, and surprise whoever protected it.
    """
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, "not a regular file", str(target))
    os.close(os.open(target, os.O_WRONLY))  # raises what writing it would raise
    return stat.S_IMODE(found.st_mode)


def _keep_owner(fd: int, user: int, group: int) -> None:
    """Give a file to its old owner; who may not do that may still give it to the old group."""
    if (user, group) == (os.geteuid(), os.getegid()):
        return
    for owner in (user, -1):  # -1 = as it is
        with contextlib.suppress(OSError):
            os.fchown(fd, owner, group)
            return


def _write_spare(
    data: bytes, spare: Path, mode: int | None, replaced: Path | None, ops: FileOps
) -> None:
    """Write the temporary file whole and make sure of it, or leave none behind."""
    fd = ops.create(spare, 0o666 if mode is None else mode)
    try:
        try:
            if replaced is not None:
                ops.keep_rest(fd, replaced)
            if mode is not None:
                ops.keep_mode(fd, mode)
            _write_all(fd, data, ops)
            ops.sync(fd)
        finally:
            os.close(fd)
        if ops.read_back(spare) != data:
            raise OSError(errno.EIO, "the disk gives back other bytes", str(spare))
    except BaseException:
        _discard(spare, ops)
        raise


def _write_all(fd: int, data: bytes, ops: FileOps) -> None:
    left = memoryview(data)
    while left:
        written = ops.write(fd, left)
        if written <= 0:
            raise OSError(errno.EIO, "nothing more can be written")
        left = left[written:]


def _move(spare: Path, target: Path, ops: FileOps, first: First | None) -> None:
    try:
        if first is None:
            ops.replace(spare, target)
        else:
            with turn(target.parent):
                first(target)
                ops.replace(spare, target)
    except BaseException:
        _discard(spare, ops)
        raise


def _discard(spare: Path, ops: FileOps) -> None:
    """Take the temporary file away if the disk still lets us; the first error is what counts."""
    try:
        ops.remove(spare)
    except OSError:
        return
