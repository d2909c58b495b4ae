"""Opens the dialog for measurements in a window, and puts what comes of it on the journey."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from journeyeditor.edits.notes import add_notes
from journeyeditor.i18n import translate
from journeyeditor.importing.putting import put_on_map
from journeyeditor.importing.reading import ENDINGS
from journeyeditor.model.project import Note

if TYPE_CHECKING:
    from journeyeditor.ui.importing.dialog import ImportDialog
    from journeyeditor.ui.main_window import MainWindow


def is_table(path: Path) -> bool:
    """Whether a file is a table by its name."""
    return path.suffix.lower() in ENDINGS


def import_measurements(window: MainWindow, path: Path | None = None) -> ImportDialog:
    """Show the dialog, with a table file if one is given; the map behind it waits."""
    # The dialog takes a while that the first window need not wait for.
    from journeyeditor.ui.importing.dialog import ImportDialog  # noqa: PLC0415

    session = window.session
    base, map_id = session.project, session.map_id
    folder = window.files.path.parent if window.files.path else window.settings.folder
    dialog = ImportDialog(base, map_id, window.questions, folder, window)

    def keep() -> None:
        if dialog.found is None:
            return
        preview, lines = dialog.found.preview, dialog.lines
        new = put_on_map(base, map_id, preview, window.new_id)
        new = add_notes(new, [Note(id=window.new_id(), text=line) for line in lines])
        session.commit(translate("Import", "Import measurements"), new, base=base)
        done = translate(
            "Import", "%n measurement(s) stand(s) on the journey.", n=len(preview.items)
        )
        more = translate("Import", "Ctrl+Z takes them away again.")
        if preview.set_aside:
            more = translate("Import", "%n row(s) got no place.", n=preview.rows_aside)
        window.status.sentence.say(done, more)

    dialog.accepted.connect(keep)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    if path is not None:
        dialog.read_file(path)
    return dialog
