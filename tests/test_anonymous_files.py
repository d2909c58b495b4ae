"""In no file of an anonymous copy stands a name, however deep it is packed."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from datetime import date

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from journeyeditor.canvas.png import png_without_window
from journeyeditor.edits.anonymity import anonymised, personal_names
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import evolve
from journeyeditor.poster.export import print_poster
from journeyeditor.poster.made import make_poster
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.storage.past import continued
from journeyeditor.storage.writer import serialise
from journeyeditor.workpack.export import write_pack
from journeyeditor.workpack.setup import PackSetup
from tests.people import NAMES, everywhere, with_people
from tests.poster.printed import example

TOLD = everywhere(with_people(example("paytv.nl")), NAMES[0])
PROJECT = evolve(TOLD, past=continued(TOLD, TOLD, handed=True))
MAP = PROJECT.maps[0].id
CODINGS = ("utf-8", "utf-16-be", "cp1252")
WORDS = sorted({word for name in personal_names(PROJECT) for word in name.split() if len(word) > 3})


@pytest.fixture(scope="module")
def files(qapp: QApplication) -> dict[str, bytes]:
    """The project, poster, picture and work pack of an anonymous copy."""
    fonts = Fonts.bundled()
    made = make_poster(PROJECT, MAP, PosterSetup("A3", anonymous=True), fonts)
    pdf, pack = io.BytesIO(), io.BytesIO()
    print_poster(made, pdf, fonts)
    write_pack(PROJECT, MAP, PackSetup(anonymous=True), date(2025, 11, 22), pack, fonts)
    sheet = made.sheet
    png = png_without_window(tuple(made.whole.blocks), sheet.w, sheet.h, fonts, 30)
    project = serialise(anonymised(PROJECT))
    return {"project": project, "poster": pdf.getvalue(), "png": png, "pack": pack.getvalue()}


def _layers(data: bytes) -> Iterator[bytes]:
    """The bytes as they are, and every stream in them unpacked."""
    yield data
    for begins in re.finditer(rb"stream\r?\n|[tz]TXt", data):
        try:
            yield zlib.decompressobj().decompress(data[begins.end() :])
        except zlib.error:
            continue


def _said(pdf: bytes) -> str:
    """What can be read on the pages of a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    said = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return said


def test_no_name_is_in_any_of_them(files: dict[str, bytes]) -> None:
    wanted = {word.encode(code, "ignore") for word in WORDS for code in CODINGS}
    assert PROJECT.past.packed
    assert b"packed" not in files["project"]
    named = serialise(PROJECT)
    assert all(word.encode() in named for word in WORDS), "the search would find them"
    for kind, data in files.items():
        layers = list(_layers(data))
        assert len(layers) > 10 or kind in ("project", "png")
        found = {word for word in wanted for layer in layers if word in layer}
        assert not found, kind
        if kind in ("poster", "pack"):
            assert not [word for word in WORDS if word in _said(data)], kind
