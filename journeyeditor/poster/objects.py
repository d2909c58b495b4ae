"""The part of reportlab's object model that posters use, typed, and what it lacks for PDF/A.

Knows nothing of pages, fonts or posters.
"""

from __future__ import annotations

from reportlab.pdfbase import pdfdoc

from journeyeditor.poster.packed import Packer

Name = pdfdoc.PDFName
Dictionary = pdfdoc.PDFDictionary
Array = pdfdoc.PDFArray
Reference = pdfdoc.PDFObjectReference

ROOT, INFO = "Root", "Info"


class File(pdfdoc.PDFDocument):
    """A PDF 1.7 file whose bytes depend on its objects only: no date, no random id."""

    def __init__(self) -> None:
        super().__init__(dummyoutline=1, invariant=1, pdfVersion=(1, 7))

    def put(self, thing: pdfdoc.PDFObject, name: str = "") -> Reference:
        """Make an object of its own of `thing`; by `name` others may refer to it beforehand."""
        made: Reference = self.Reference(thing, name or None)  # type: ignore[no-untyped-call]
        return made

    def close(self, catalog: Dictionary, info: Dictionary) -> bytes:
        """The whole file. Once only: the objects are used up."""
        return Packer(self).pack(self.put(catalog), self.put(info), self.ID())


class Literal(pdfdoc.PDFObject):
    """A piece of PDF written as it stands: a number, a boolean."""

    def __init__(self, text: str) -> None:
        self.text = text

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        """The bytes in the file."""
        return self.text.encode("ascii")


def number(value: float, decimals: int = 3) -> str:
    """A number as PDF writes it: no exponent, no trailing zeros, no minus zero."""
    text = f"{value:.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def text_string(text: str) -> pdfdoc.PDFString:
    """A string for people (a title, a description), in whichever encoding it needs."""
    return pdfdoc.PDFString(text)


def hex_text(text: str) -> str:
    """UTF-16 in hexadecimal, as ToUnicode maps and /ActualText take it (without its byte order)."""
    return text.encode("utf-16-be", "replace").hex().upper()


def truth(value: bool) -> Literal:
    """A boolean."""
    return Literal("true" if value else "false")
