"""All formats that a window offers: those of the room `exchange`, and those that need more than
the model. Whoever adds one adds it to `export_formats` or `import_formats`, and to nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from journeyeditor.exchange.formats import ExportFormat, ImportFormat
from journeyeditor.exchange.own import own_exports, own_imports
from journeyeditor.i18n import translate

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow


def import_formats() -> tuple[ImportFormat, ...]:
    """The formats that maps come from, in the language in use."""
    return own_imports()


def export_formats(window: MainWindow) -> tuple[ExportFormat, ...]:
    """The formats that maps go to, in the order in which they are offered.

    The window has the fonts and the selection that drawn formats need.
    """
    from journeyeditor.ui.exchange.drawn import drawn_formats  # noqa: PLC0415 - only when asked

    return (*drawn_formats(window), *own_exports())


def format_of(path: Path, formats: Iterable[ImportFormat]) -> ImportFormat | None:
    """The format of a file by the ending of its name; None for a file that is none of them."""
    ending = path.suffix.lower()
    return next((each for each in formats if ending in each.endings), None)


def import_filter(formats: Iterable[ImportFormat]) -> str:
    """The kinds of file that a dialog offers: all of them together, then each."""
    listed = tuple(formats)
    rows = [(translate("Exchange", "All that can be imported"), _endings(listed))]
    rows += [(each.name, _endings((each,))) for each in listed]
    rows.append((translate("Files", "All files"), "*"))
    return ";;".join(f"{name} ({endings})" for name, endings in rows)


def _endings(formats: Iterable[ImportFormat]) -> str:
    found = dict.fromkeys(ending for each in formats for ending in each.endings)
    return " ".join(f"*{ending}" for ending in found)
