"""What lies on the clipboard: our own JSON, titles as text, a picture; and what others put there.

Whatever comes from there is somebody else's: it is read through the same gates as a file.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QMetaType, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from journeyeditor.edits.clipboard.piece import titles_of
from journeyeditor.edits.clipboard.web_page import page_text
from journeyeditor.model.formulas import as_line
from journeyeditor.model.project import Project
from journeyeditor.storage.errors import NotOpened, ProjectError
from journeyeditor.storage.reader import read_project
from journeyeditor.storage.writer import serialise

OURS = "application/x-journeyeditor+json"
_IMAGE = "application/x-qt-image"
"""What Qt turns into PNG and whatever else the system wants."""

SVG = "image/svg+xml"

MOST_TEXT = 5_000_000
"""Characters of a text from the clipboard that are looked at."""

MOST_HTML = 5_000_000
"""Characters of a web page."""


_DRAWINGS = ("<?xml", "<svg", "<mxGraphModel", "<mxfile", "%3CmxGraphModel")
"""How drawings begin that programs put there as text."""


class Nothing(Enum):
    """Why there is nothing to paste."""

    EMPTY = auto()
    PICTURE = auto()
    OTHER = auto()


class Words(NamedTuple):
    """A text, of whatever kind."""

    text: str


Found = Project | Words | Path | Nothing
"""What the clipboard holds for a map; a path is that of the first file."""


class PieceData(QMimeData):
    """A piece of a map. Picture and drawing are made only when another program asks for them."""

    def __init__(
        self,
        piece: Project,
        draw: Callable[[Project], QImage],
        svg: Callable[[Project], bytes],
    ) -> None:
        super().__init__()
        self._piece = piece
        self._draw, self._svg = draw, svg
        self._made: dict[str, QImage | QByteArray] = {}
        self.setData(OURS, QByteArray(serialise(piece)))
        self.setText("\n".join(map(as_line, titles_of(piece))))

    def formats(self) -> list[str]:
        return [*super().formats(), _IMAGE, SVG]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in {_IMAGE, SVG} or super().hasFormat(mimetype)

    def retrieveData(self, mimetype: str, preferred: QMetaType | QMetaType.Type) -> object:
        if mimetype not in {_IMAGE, SVG}:
            return super().retrieveData(mimetype, preferred)
        if mimetype not in self._made:
            image = mimetype == _IMAGE
            made = self._draw(self._piece) if image else QByteArray(self._svg(self._piece))
            self._made[mimetype] = made
        return self._made[mimetype]


def on_clipboard() -> QMimeData:
    """What lies on the clipboard; some systems say that there is nothing at all."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if data is None else data


def found_in(data: QMimeData) -> Found:
    """What is there to paste. Raises ProjectError for something of ours that cannot be read."""
    if not data.formats():
        return Nothing.EMPTY
    if data.hasFormat(OURS):
        return read_project(bytes(data.data(OURS).data()))
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if files:
        return Path(files[0])
    text = _text(data)
    if text.strip():
        return _in_text(text)
    pictures = data.hasImage() or any(kind.startswith("image/") for kind in data.formats())
    return Nothing.PICTURE if pictures else Nothing.EMPTY


def _text(data: QMimeData) -> str:
    if data.hasFormat("text/plain"):
        return data.text()[:MOST_TEXT]
    if data.hasHtml():
        return page_text(data.html()[:MOST_HTML])
    return ""


def _in_text(text: str) -> Found:
    """A project that went through a text editor, somebody else's JSON, or lines."""
    start = text.strip()
    if start.startswith(_DRAWINGS):
        return Nothing.OTHER
    if start[0] not in "{[":
        return Words(text)
    try:
        return read_project(text.encode("utf-8", "surrogatepass"))
    except ProjectError as error:
        if error.kind is NotOpened.NOT_OURS:
            return Nothing.OTHER
        if error.kind is NotOpened.NOT_JSON and '"format"' not in start[:200]:
            return Words(text)
        raise
