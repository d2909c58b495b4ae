"""Opens the dialog for tables in a window, and takes over changes of the map that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from journeyeditor.exchange.formats import ImportFormat
from journeyeditor.i18n import translate

if TYPE_CHECKING:
    from journeyeditor.ui.exchange.sheet_dialog import SheetDialog
    from journeyeditor.ui.main_window import MainWindow


def is_sheet(form: ImportFormat) -> bool:
    """Whether a format is a table, of which a person can say how it is meant."""
    return form.key == "sheet"


def sheet_dialog(window: MainWindow, path: Path, form: ImportFormat) -> SheetDialog:
    """The dialog for a table file; changes of the open map are one step when it is accepted."""
    # The dialog takes a while that the first window need not wait for.
    from journeyeditor.ui.exchange.sheet_dialog import SheetDialog  # noqa: PLC0415

    session = window.session
    base = session.project
    dialog = SheetDialog(path, form, window.fonts, window.new_id, window, (base, session.map_id))

    def change() -> None:
        returned = dialog.returned
        if returned is None:
            return
        session.commit(translate("Exchange", "Bring back a table"), returned.project, base=base)
        window.status.sentence.say(
            translate("Exchange", "%n change(s) from the table.", n=len(returned.came)),
            translate("Exchange", "Ctrl+Z takes them back."),
        )

    dialog.accepted.connect(change)
    return dialog
