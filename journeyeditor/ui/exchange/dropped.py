"""A table file that was dropped on a window: measurements for its journey, or a map."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from journeyeditor.exchange.table_kind import TableKind, kind_of_table
from journeyeditor.i18n import translate
from journeyeditor.importing.reading import read_table_file
from journeyeditor.importing.table import TableError
from journeyeditor.model.titles import in_sentence
from journeyeditor.ui.dialogs.questions import Option
from journeyeditor.ui.exchange.opening import import_map
from journeyeditor.ui.importing.opening import import_measurements

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow

MOST_LOOKED_AT = 200_000
"""Bytes of a file that is looked into before anything is shown; of a larger one it is asked."""


def take_table(window: MainWindow, path: Path) -> None:
    """Open the dialog for what the columns tell, or for what is answered where they do not."""
    kind = _kind(window, path)
    answer = _ask(window, path) if kind is TableKind.UNSURE else kind
    if answer == TableKind.MAP:
        import_map(window, path)
    elif answer == TableKind.MEASUREMENTS:
        import_measurements(window, path)


def _kind(window: MainWindow, path: Path) -> TableKind:
    session = window.session
    try:
        if path.stat().st_size > MOST_LOOKED_AT:
            return TableKind.UNSURE
        return kind_of_table(read_table_file(path), session.project, session.journey)
    except (OSError, TableError):
        return TableKind.MEASUREMENTS  # whose dialog says what is the matter


def _ask(window: MainWindow, path: Path) -> str:
    text = translate("Exchange", "What is in “{file}”?").format(file=in_sentence(path.name))
    more = translate("Exchange", "Nothing changes before you agree to it.")
    options = (
        Option(TableKind.MEASUREMENTS, translate("Exchange", "&Measurements for this journey…")),
        Option(TableKind.MAP, translate("Exchange", "A m&ap…")),
    )
    return window.questions.choose(text, more, options)
