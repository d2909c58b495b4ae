"""Finds the project inside a poster, trusting nothing: a search for bytes, no PDF is understood.

The dictionary of a stream never lies inside another stream, so that of the project can be read in
the file as it stands, whichever program stored the poster again; only encryption hides it. What is
looked at and what is unpacked is bounded, whatever the file says of itself.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.storage import parse, sentences
from journeyeditor.storage.errors import NotOpened, ProjectError
from journeyeditor.storage.migrations import FORMAT

MEGABYTE = 1024 * 1024

MOST_BYTES = 200 * MEGABYTE
"""The largest poster that is read."""

HEAD = 1024
"""Within so many bytes a PDF says what it is."""

_MOST_MARKS = 64
"""So many places are looked at, the last first: what was added later stands further on."""

_REACH = 4096
"""The longest dictionary of a stream, on both sides of its mark."""

_MARK = b"/EmbeddedFile"
_JSON_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{")
_STREAM = re.compile(rb"stream\r?\n")
_FILTER = re.compile(rb"/Filter\s*(\[[^\]]*\]|/\w+)")
_NAME = re.compile(rb"/(\w+)")


class Stream(NamedTuple):
    """A file inside, as it lies in the poster."""

    raw: memoryview
    packed: bool


def is_poster(head: bytes) -> bool:
    """Whether a file that begins like this is a PDF."""
    return b"%PDF-" in head[:HEAD] and not _JSON_BEGINS.match(head)


def project_inside(data: bytes, name: str) -> bytes:
    """The newest project in the bytes of a poster that is called `name`.

    Raises ProjectError when there is none, or when it is too large or damaged.
    """
    if len(data) > MOST_BYTES:
        sentence = sentences.poster_too_large(name, MOST_BYTES // MEGABYTE)
        raise ProjectError(NotOpened.TOO_LARGE, sentence)
    ours = next((stream for stream in _streams(data) if _is_ours(stream)), None)
    if ours is not None:
        return _unpacked(ours, name)
    if b"/Encrypt" in data:
        raise ProjectError(NotOpened.NO_PROJECT, sentences.locked(name))
    raise ProjectError(NotOpened.NO_PROJECT, sentences.not_opened(NotOpened.NO_PROJECT, name))


def _streams(data: bytes) -> Iterator[Stream]:
    """The files inside that can be unpacked, the last first."""
    at = len(data)
    for _ in range(_MOST_MARKS):
        at = data.rfind(_MARK, 0, at)
        if at < 0:
            return
        stream = _stream(data, at)
        if stream is not None:
            yield stream


def _stream(data: bytes, mark: int) -> Stream | None:
    """The stream whose dictionary the mark stands in, if it does."""
    start = data.rfind(b" obj", max(0, mark - _REACH), mark)
    begins = _STREAM.search(data, mark, mark + _REACH)
    if start < 0 or begins is None:
        return None
    dictionary = data[start : begins.start()]
    if b"endobj" in dictionary:
        return None
    filters = _FILTER.search(dictionary)
    names = _NAME.findall(filters[1]) if filters else []
    end = data.find(b"endstream", begins.end(), begins.end() + parse.MOST_BYTES)
    if end < 0 or names not in ([], [b"FlateDecode"]):
        return None
    return Stream(memoryview(data)[begins.end() : end], bool(names))


def _is_ours(stream: Stream) -> bool:
    """Whether it begins as our files do; unpacks no more of it than that takes."""
    begins = bytes(stream.raw[:HEAD])
    if stream.packed:
        try:
            begins = zlib.decompressobj().decompress(begins, HEAD)
        except zlib.error:
            return False
    return _JSON_BEGINS.match(begins) is not None and f'"{FORMAT}"'.encode() in begins[:200]


def _unpacked(stream: Stream, name: str) -> bytes:
    """The whole file. Python's zlib does not say by itself that it was cut short."""
    if not stream.packed:
        return bytes(stream.raw[: parse.MOST_BYTES + 1])
    unpacker = zlib.decompressobj()
    try:
        found = unpacker.decompress(stream.raw, parse.MOST_BYTES + 1)
    except zlib.error as error:
        raise _damaged(name) from error
    if len(found) <= parse.MOST_BYTES and not unpacker.eof:
        raise _damaged(name)
    return found


def _damaged(name: str) -> ProjectError:
    return ProjectError(NotOpened.DAMAGED, sentences.not_opened(NotOpened.DAMAGED, name))
