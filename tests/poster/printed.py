"""Reading printed pages back, with other people's PDF software: pdfium, pikepdf."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import pikepdf
import pypdfium2
import pypdfium2.raw

from journeyeditor.layout.drawing import Block, Prim, Role, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.model.project import Project
from journeyeditor.poster.export import PosterReport, write_poster
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.metadata import Metadata
from journeyeditor.poster.printing import Contents, Leaf, Printed, print_contents
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.tags import Element, Reading
from journeyeditor.resources import resource
from journeyeditor.storage.reader import read_project

W, H = 60.0, 40.0
"""The page that single primitives are printed on, in mm."""

PX = 10
"""Pixels in a mm of a rendered page."""

METADATA = Metadata("Title", "nl-NL", "Test")


def example(name: str) -> Project:
    """An example that is shipped with the program, such as `paytv.nl`."""
    return read_project(resource("examples", f"{name}.journey.json").read_bytes())


def poster(project: Project, setup: PosterSetup, fonts: Fonts) -> tuple[bytes, PosterReport]:
    """The poster of the first map of a project."""
    out = io.BytesIO()
    report = write_poster(project, project.maps[0].id, setup, out, fonts)
    return out.getvalue(), report


def block(*prims: Prim, x: float = 0.0, y: float = 0.0, name: str = "b") -> Block:
    """A block of the size of the small page."""
    return Block(name, Role.CARD, x, y, W, H, prims)


def printed(blocks: Sequence[Block], fonts: Fonts) -> Printed:
    """The blocks on the small page, each of them a paragraph."""
    root = Element("Document")
    reading = Reading(root, {item.id: root.add("P") for item in blocks})
    return print_contents(Contents([Leaf(Frame(W, H), blocks)], METADATA, reading), fonts)


def words_on_page(text: str, fonts: Fonts, size: float = 12.0) -> bytes:
    """A small page with one line of text."""
    return printed([block(Text(5, 20, text, size))], fonts).data


class Letter(NamedTuple):
    """A character as pdfium reads it and its tight box on the page, in mm, y down."""

    char: str
    box: Rect


def letters(data: bytes) -> list[Letter]:
    """Every character that can be seen, in the order of the page's content."""
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    text, height = page.get_textpage(), page.get_height()
    found: list[Letter] = []
    for index in range(text.count_chars()):
        code = pypdfium2.raw.FPDFText_GetUnicode(text.raw, index)
        if 0xDC00 <= code < 0xE000 and found:  # pdfium gives the halves of a character
            half = ord(found[-1].char)
            found[-1] = Letter(
                chr(0x10000 + (half - 0xD800) * 0x400 + code - 0xDC00), found[-1].box
            )
            continue
        generated = pypdfium2.raw.FPDFText_IsGenerated(text.raw, index)
        char = "-" if code == 2 else chr(code)  # pdfium's word for a hyphen that ends a line
        if generated == 1 or char.isspace() or char == "\u200b":
            continue
        left, bottom, right, top = (value * MM_PER_PT for value in text.get_charbox(index))
        box = Rect(left, height * MM_PER_PT - top, right - left, top - bottom)
        found.append(Letter(char, box))
    text.close()
    page.close()
    document.close()
    return found


def plain(text: str) -> str:
    """The text without spaces and without forms of letters."""
    kept = (c for c in unicodedata.normalize("NFKC", text) if not c.isspace() and c != "\u200b")
    return "".join(kept)


def find(data: bytes, words: str) -> bool:
    """Whether a search for the words hits."""
    document = pypdfium2.PdfDocument(data)
    text = document[0].get_textpage()
    hit = text.search(words).get_next() is not None
    text.close()
    document.close()
    return hit


class Picture:
    """A rendered page; colours are asked for by mm."""

    def __init__(self, data: bytes) -> None:
        document = pypdfium2.PdfDocument(data)
        bitmap = document[0].render(scale=PX * MM_PER_PT, rev_byteorder=True)
        self.pixels: Any = bitmap.to_numpy()[..., :3].astype(int)
        document.close()

    def at(self, x: float, y: float) -> str:
        """The colour at a place, as `#rrggbb`."""
        return "#" + "".join(f"{value:02X}" for value in self.pixels[int(y * PX), int(x * PX)])

    def inked(self) -> Rect:
        """The smallest rectangle that holds all that is not white, in mm."""
        rows, columns = np.nonzero(self.pixels.min(axis=2) < 128)
        x, y = columns.min() / PX, rows.min() / PX
        return Rect(x, y, (columns.max() + 1) / PX - x, (rows.max() + 1) / PX - y)


def opened(data: bytes) -> pikepdf.Pdf:
    """The file as pikepdf sees it."""
    return pikepdf.open(io.BytesIO(data))


def font_files(data: bytes) -> dict[str, bool]:
    """Name of every font that draws glyphs -> whether its outlines are in the file."""
    found = {}
    with opened(data) as pdf:
        for thing in pdf.objects:
            if not isinstance(thing, pikepdf.Dictionary) or thing.get("/Type") != "/Font":
                continue
            if thing.get("/Subtype") != "/Type0":
                descriptor = thing.get("/FontDescriptor", pikepdf.Dictionary())
                files = {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor.keys())
                found[str(thing.get("/BaseFont"))] = bool(files)
    return found
