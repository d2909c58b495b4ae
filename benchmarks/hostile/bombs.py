"""Files that are small on the disk and large in the memory, or that take for ever."""

from __future__ import annotations

import io
import os
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator

from benchmarks.hostile.memory import peak, resident
from journeyeditor.importing.reading import read_table
from journeyeditor.importing.table import TableError
from journeyeditor.storage.errors import ProjectError
from journeyeditor.storage.reader import load, read_project
from journeyeditor.storage.writer import serialise
from tests.hostile import WHOLE

MOST_SECONDS, MOST_MEMORY = 2.0, 300
"""What a bomb may cost: seconds of the processor, MB."""

_SHEET = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
_END = "</sheetData></worksheet>"
_BOOK = (
    "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r="
    "'http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
    "<sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>"
)
_RELATIONS = (
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
    "<Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
    "relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
)
LAUGHS = (
    "<!DOCTYPE x [<!ENTITY a 'ha'>"
    + "".join(f"<!ENTITY {chr(98 + i)} '{f'&{chr(97 + i)};' * 10}'>" for i in range(12))
    + "]><worksheet><x>&m;</x></worksheet>"
)
OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM '//relcanary/share/x'>]><worksheet><x>&a;</x></worksheet>"


def defused() -> Iterator[str]:
    """A line for each bomb, read in a process of its own."""
    for name, data in tables():
        yield _tried(f"table, {name}", data, read_table)
    for name, data in posters():
        yield _tried(f"poster, {name}", data, lambda found: read_project(found, "x.pdf"))


def _tried(name: str, data: bytes, read: Callable[[bytes], object]) -> str:
    mine, theirs = os.pipe()
    child = os.fork()  # so that the memory of one is not that of the next
    if child == 0:
        os.write(theirs, _read(name, data, read).encode())
        os._exit(0)
    os.close(theirs)
    with os.fdopen(mine, encoding="utf-8") as said:
        line = said.read()
    os.waitpid(child, 0)
    return line or f"BAD {name}: the process died"


def _read(name: str, data: bytes, read: Callable[[bytes], object]) -> str:
    before, start = resident(), time.process_time()
    try:
        read(data)
        said = "opened"
    except (TableError, ProjectError) as refused:
        said = refused.sentence
    except BaseException as error:
        return f"BAD {name}: {type(error).__name__}: {error}"
    seconds, memory = time.process_time() - start, max(0.0, peak() - before)
    bad = "BAD " if seconds > MOST_SECONDS or memory > MOST_MEMORY else ""
    return f"{bad}{name}: {len(data) / 1e6:.1f} MB, {seconds:.2f} s, +{memory:.0f} MB: {said}"


def workbook(sheet: str | bytes, **more: bytes) -> bytes:
    """A workbook with this as its one sheet."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", _BOOK)
        packed.writestr("xl/_rels/workbook.xml.rels", _RELATIONS)
        packed.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, content in more.items():
            packed.writestr(name, content)
    return out.getvalue()


def tables() -> Iterator[tuple[str, bytes]]:
    """Tables, each with what it is."""
    yield "300 MB of zeros in a part", workbook(b"\0" * 300_000_000)
    yield (
        "140 MB of blanks in a part",
        workbook(_SHEET.encode() + b" " * 140_000_000 + _END.encode()),
    )
    yield "a billion laughs", workbook(LAUGHS)
    yield "an entity from elsewhere", workbook(OUTSIDE)
    row = "<row r='{n}'><c r='A{n}'><v>1</v></c></row>"
    far = f"{_SHEET}{row.format(n=1)}<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>{_END}"
    yield "cells at both ends of a sheet", workbook(far)
    rows = "".join(row.format(n=n) for n in range(1, 1_000_001))
    yield "a million rows in a workbook", workbook(_SHEET + rows + _END)
    yield "deep XML", workbook("<a>" * 1_000_000)
    yield "an attribute of 100 MB", workbook(b"<a b='" + b"x" * 100_000_000 + b"'/>")
    yield "3000 parts", workbook(_SHEET + _END, **{f"xl/p{n}.xml": b"<a/>" for n in range(3000)})
    yield "two million rows as text", b"a;b\n" + b"1;2\n" * 2_000_000
    yield "60 MB of separators", b";" * 60_000_000
    yield "60 MB in one cell", b"a;b\n1;" + b"x" * 60_000_000
    yield "60 MB behind a quotation mark", b'a;b\n1;"' + b"x\n" * 30_000_000
    yield "60 MB of quotation marks", b'"' * 60_000_000
    yield "60 MB of NUL", b"\0" * 60_000_000
    yield "70 MB", b"x" * 70_000_000


def posters() -> Iterator[tuple[str, bytes]]:
    """PDFs with a project inside, or something that looks like one."""
    ours = serialise(load(WHOLE))
    yield (
        "a project of 1 GB",
        _pdf(zlib.compress(b'{"format":"journeyeditor"' + b" " * 1_000_000_000)),
    )
    yield "a stream without end", _pdf(zlib.compress(ours), end=b"")
    yield "100,000 marks", b"%PDF-1.7\n" + b"1 0 obj <</Type /EmbeddedFile>> stream\nx\n" * 100_000
    yield "190 MB of marks", b"%PDF-1.7\n" + b"/EmbeddedFile" * 14_000_000
    yield "190 MB of objects", b"%PDF-1.7\n" + b"1 0 obj " * 23_000_000
    yield "encrypted", b"%PDF-1.7\ntrailer <</Encrypt 5 0 R>>"
    yield "cut in the middle", _pdf(zlib.compress(ours)[:-200])
    yield "not packed as it says", _pdf(ours)
    yield "packed twice", _pdf(zlib.compress(zlib.compress(ours)), b"[/FlateDecode /FlateDecode]")
    yield "an unknown packing", _pdf(ours, b"/LZWDecode")
    yield (
        "a deep tree of pages",
        b"%PDF-1.7\n"
        + b"".join(
            b"%d 0 obj <</Type /Pages /Kids [%d 0 R]>> endobj\n" % (n, n + 1)
            for n in range(200_000)
        ),
    )
    yield (
        "packed objects in a bomb",
        (
            b"%PDF-1.7\n9 0 obj <</Type /ObjStm /Filter /FlateDecode>> stream\n"
            + zlib.compress(b"0" * 1_000_000_000)
            + b"\nendstream endobj"
        ),
    )
    yield "a project within a project", _pdf(zlib.compress(_pdf(zlib.compress(ours))))
    yield "201 MB", b"%PDF-1.7\n" + b" " * (201 * 1024 * 1024)


def _pdf(inside: bytes, packing: bytes = b"/FlateDecode", end: bytes = b"\nendstream") -> bytes:
    head = b"%PDF-1.7\n1 0 obj <</Type /EmbeddedFile /Filter " + packing
    return head + b">> stream\n" + inside + end
