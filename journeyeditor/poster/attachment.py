"""A file inside a PDF, as PDF/A-3 wants it: viewers list it, and it says that it is the source.

Knows nothing of projects.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import NamedTuple

from journeyeditor.poster.objects import (
    Array,
    Dictionary,
    File,
    Literal,
    Name,
    Reference,
    text_string,
)
from journeyeditor.poster.stream import Stream


class Attachment(NamedTuple):
    """A file inside: its name, what it is in words, its bytes, and when it was saved, in UTC."""

    name: str
    about: str
    data: bytes
    saved_at: datetime


def attach(file: File, inside: Attachment) -> dict[str, object]:
    """Put the file inside into a PDF; what the catalog has to say of it."""
    file.updateSignature(inside.data)
    spec = file.put(_specification(inside, file.put(_stream(inside))))
    names = Dictionary({"Names": Array([text_string(inside.name), spec])})
    return {"Names": Dictionary({"EmbeddedFiles": names}), "AF": Array([spec])}


def _stream(inside: Attachment) -> Stream:
    digest = hashlib.md5(inside.data, usedforsecurity=False).hexdigest()
    params = {
        "Size": len(inside.data),
        "CheckSum": Literal(f"<{digest}>"),
        "ModDate": text_string(f"D:{inside.saved_at:%Y%m%d%H%M%S}Z"),
    }
    return Stream(
        inside.data,
        Type=Name("EmbeddedFile"),
        Subtype=Literal("/application#2Fjson"),
        Params=Dictionary(params),
    )


def _specification(inside: Attachment, stream: Reference) -> Dictionary:
    """Older readers know the name by F, which is ASCII only."""
    plain = inside.name.encode("ascii", "replace").decode().replace("?", "_")
    return Dictionary(
        {
            "Type": Name("Filespec"),
            "F": text_string(plain),
            "UF": text_string(inside.name),
            "Desc": text_string(inside.about),
            "AFRelationship": Name("Source"),
            "EF": Dictionary({"F": stream, "UF": stream}),
        }
    )
