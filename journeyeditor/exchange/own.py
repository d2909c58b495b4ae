"""The formats of this room. Who adds one writes a module of its own and a line here."""

from __future__ import annotations

from journeyeditor.exchange.formats import ExportFormat, ImportFormat
from journeyeditor.exchange.listing_reading import read_listing
from journeyeditor.exchange.mermaid_reading import read_mermaid
from journeyeditor.exchange.mermaid_writing import write_mermaid
from journeyeditor.exchange.outline_writing import write_markdown, write_text
from journeyeditor.exchange.sheet_formats import sheet_exports, sheet_imports
from journeyeditor.i18n import translate


def own_imports() -> tuple[ImportFormat, ...]:
    """The formats that maps come from, in the language in use."""
    return (
        ImportFormat(
            "mermaid",
            translate("Exchange", "Mermaid diagrams"),
            (".mmd", ".mermaid"),
            read_mermaid,
        ),
        ImportFormat(
            "listing",
            translate("Exchange", "Text with lists, headings or a diagram"),
            (".md", ".markdown", ".txt"),
            read_listing,
        ),
        *sheet_imports(),
    )


def own_exports() -> tuple[ExportFormat, ...]:
    """The formats that maps go to, in the order in which they are offered."""
    return (
        *sheet_exports(),
        ExportFormat(
            "mermaid",
            translate("Exchange", "Mermaid diagram"),
            translate("Exchange", "For a wiki or a repository, which draws it from the text."),
            ".mmd",
            write_mermaid,
            is_text=True,
        ),
        ExportFormat(
            "markdown",
            translate("Exchange", "Outline with headings"),
            translate(
                "Exchange",
                "The whole map, from top to bottom: for a document, or a screen reader.",
            ),
            ".md",
            write_markdown,
            is_text=True,
        ),
        ExportFormat(
            "text",
            translate("Exchange", "Outline as plain text"),
            translate("Exchange", "The whole map, from top to bottom: for a mail."),
            ".txt",
            write_text,
            is_text=True,
        ),
    )
