"""The formats of this room. Who adds one writes a module of its own and a line here."""

from __future__ import annotations

from journeyeditor.exchange.formats import ExportFormat, ImportFormat


def own_imports() -> tuple[ImportFormat, ...]:
    """The formats that maps come from, in the language in use."""
    return ()


def own_exports() -> tuple[ExportFormat, ...]:
    """The formats that maps go to, in the order in which they are offered."""
    return ()
