"""The bytes of a PDF whose small objects lie together in compressed streams (ISO 32000-1, 7.5.7).

A tagged poster has thousands of them, and apart from each other they are most of the file.
PDF/A-3 allows it. Streams themselves stay as they are, so the project inside can still be found.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reportlab.pdfbase import pdfdoc

from journeyeditor.poster.stream import Stream

TOGETHER = 200
"""So many objects lie in one stream: readers unpack a stream for the first one they need."""

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
"""Four bytes beyond ASCII in the second line say that this is no text, as PDF/A demands."""


class _Place(NamedTuple):
    """An entry of the table: kind 1 = at a byte of the file, 2 = the nth in a stream."""

    kind: int
    where: int
    nth: int = 0


class _Small(NamedTuple):
    """An object that is no stream: its number, and its bytes."""

    number: int
    data: bytes


class Packer:
    """Puts the objects of a document one after the other; used once."""

    def __init__(self, document: pdfdoc.PDFDocument) -> None:
        self._document = document
        self._out = bytearray(HEADER)
        self._places: dict[int, _Place] = {}

    def pack(self, root: object, info: object, identity: bytes) -> bytes:
        """The whole file; `root` and `info` refer to objects, `identity` is the /ID."""
        small = self._written()
        for start in range(0, len(small), TOGETHER):
            self._bundle(small[start : start + TOGETHER])
        at = len(self._out)
        self._table(root, info, identity)
        self._out += b"startxref\n%d\n%%%%EOF\n" % at
        return bytes(self._out)

    def _written(self) -> list[_Small]:
        """Write the streams; the other objects. Writing one may add more to the document."""
        small: list[_Small] = []
        number = 1
        while number in self._document.numberToId:
            thing = self._document.idToObject[self._document.numberToId[number]]
            data = pdfdoc.format(thing, self._document, toplevel=1)
            if isinstance(thing, pdfdoc.PDFStream):
                self._put(number, data)
            else:
                small.append(_Small(number, data))
            number += 1
        self._next = number
        return small

    def _put(self, number: int, data: bytes) -> None:
        self._places[number] = _Place(1, len(self._out))
        self._out += b"%d 0 obj\n%s\nendobj\n" % (number, data.removesuffix(b"\n"))

    def _add(self, stream: Stream) -> int:
        """A stream that the document does not know; its number."""
        number, self._next = self._next, self._next + 1
        self._put(number, stream.format(self._document))
        return number

    def _bundle(self, objects: Sequence[_Small]) -> None:
        index = b""
        body = b""
        for number, data in objects:
            index += b"%d %d " % (number, len(body))
            body += data + b"\n"
        kind = pdfdoc.PDFName("ObjStm")
        number = self._add(Stream(index + body, Type=kind, N=len(objects), First=len(index)))
        self._places.update(
            (small.number, _Place(2, number, at)) for at, small in enumerate(objects)
        )

    def _table(self, root: object, info: object, identity: bytes) -> None:
        """Where each object is; the table is the last of them."""
        self._places[self._next] = _Place(1, len(self._out))
        size = self._next + 1
        rows = (self._places[number] for number in range(1, size))
        free = bytes(7)
        packed = b"".join(
            b"%c%s%s" % (kind, where.to_bytes(4, "big"), nth.to_bytes(2, "big"))
            for kind, where, nth in rows
        )
        self._add(
            Stream(
                free + packed,
                Type=pdfdoc.PDFName("XRef"),
                W=pdfdoc.PDFArray([1, 4, 2]),
                Size=size,
                Root=root,
                Info=info,
                ID=identity,
            )
        )
