"""Streams of a PDF, as PDF/A wants them to end."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase import pdfdoc


class Stream(pdfdoc.PDFStream):
    """A stream with an end of line before `endstream`, as PDF/A demands.

    `compress` = False leaves the data as it is: the metadata of a PDF/A file must be readable.
    """

    def __init__(self, data: bytes, compress: bool = True, **entries: Any) -> None:
        filters = [pdfdoc.PDFZCompress] if compress else None
        super().__init__(pdfdoc.PDFDictionary(entries), data, filters)

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """The bytes in the file."""
        end = b"endstream\n"
        written: bytes = super().format(document)
        written = written.removesuffix(end)
        # A last byte that is a carriage return must not be taken for a part of that line end.
        return written + (b"\r\n" if written.endswith(b"\r") else b"\n") + end
