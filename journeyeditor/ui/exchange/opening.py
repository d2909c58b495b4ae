"""Opens the dialogs for other formats in a window, and takes over what comes of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from journeyeditor.i18n import translate
from journeyeditor.ui.exchange.formats import (
    export_formats,
    format_of,
    import_filter,
    import_formats,
)
from journeyeditor.ui.exchange.sheet_opening import is_sheet, sheet_dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journeyeditor.exchange.formats import Arrival
    from journeyeditor.layout.fonts import Fonts
    from journeyeditor.model.project import Project
    from journeyeditor.ui.exchange.export_dialog import ExportDialog
    from journeyeditor.ui.exchange.import_dialog import ImportMapDialog
    from journeyeditor.ui.main_window import MainWindow


def exchange_verbs(window: MainWindow) -> dict[str, Callable[[], object]]:
    """What the commands do."""
    return {
        "file.import": partial(import_map, window),
        "file.export": partial(export_map, window),
    }


def is_map(path: Path) -> bool:
    """Whether a file is a map of another program by its name, and not measurements."""
    return path.suffix.lower() in (".mmd", ".mermaid", ".md", ".markdown")


def is_foreign(path: Path) -> bool:
    """Whether a file can only become a map where no project is open: a table too."""
    form = format_of(path, import_formats())
    return is_map(path) or (form is not None and is_sheet(form))


def import_map(window: MainWindow, path: Path | None = None) -> ImportMapDialog | None:
    """Show what comes of a file, which is asked for unless it is given; None when there is none."""
    # The dialog takes a while that the first window need not wait for.
    from journeyeditor.ui.exchange.import_dialog import ImportMapDialog  # noqa: PLC0415

    formats = import_formats()
    folder = window.files.path.parent if window.files.path else window.settings.folder
    path = path or window.questions.which_to_import(folder, import_filter(formats))
    if path is None:
        return None
    form = format_of(path, formats) or formats[0]
    if is_sheet(form):
        dialog: ImportMapDialog = sheet_dialog(window, path, form)
    else:
        dialog = ImportMapDialog(path, form, window.fonts, window.new_id, window)
    dialog.accepted.connect(lambda: _take_over(window, dialog))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def import_alone(
    path: Path, fonts: Fonts, parent: QWidget, show: Callable[[Project], object]
) -> ImportMapDialog:
    """The same where no project is open; `show` is given the new one."""
    from journeyeditor.edits.new import random_id  # noqa: PLC0415 - loads the model
    from journeyeditor.ui.exchange.import_dialog import ImportMapDialog  # noqa: PLC0415

    formats = import_formats()
    form = format_of(path, formats) or formats[0]
    if is_sheet(form):
        from journeyeditor.ui.exchange.sheet_dialog import SheetDialog  # noqa: PLC0415

        dialog: ImportMapDialog = SheetDialog(path, form, fonts, random_id, parent)
    else:
        dialog = ImportMapDialog(path, form, fonts, random_id, parent, alone=True)
    dialog.accepted.connect(lambda: dialog.arrival and show(dialog.arrival.project))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def import_if_known(window: MainWindow, path: Path) -> ImportMapDialog | None:
    """The same for a file that was pasted; None when its ending is of no format."""
    return import_map(window, path) if format_of(path, import_formats()) else None


def _take_over(window: MainWindow, dialog: ImportMapDialog) -> None:
    from journeyeditor.ui.exchange.import_dialog import Place  # noqa: PLC0415

    if dialog.arrival is None or dialog.place is Place.CHANGED:
        return
    if dialog.place is Place.NEW:
        window.files.turn_to(dialog.arrival.project, saved=False)
    else:
        _add(window, dialog.arrival)


def _add(window: MainWindow, arrival: Arrival) -> None:
    from journeyeditor.edits.adopting import adopt_maps  # noqa: PLC0415

    session = window.session
    before = len(session.project.maps)
    new = adopt_maps(session.project, arrival.project, window.new_id)
    session.commit(translate("Exchange", "Import"), new, opens=new.maps[before].id)
    window.status.sentence.say(
        translate("Exchange", "Imported %n map(s).", n=len(new.maps) - before),
        translate("Exchange", "Ctrl+Z takes it away again."),
    )


def export_map(window: MainWindow) -> ExportDialog:
    """Show the formats that the open map can be written in."""
    from journeyeditor.ui.exchange.export_dialog import ExportDialog, What  # noqa: PLC0415

    session, files = window.session, window.files
    folder = files.path.parent if files.path else window.settings.folder
    what = What(session.project, session.map_id, session.journey.title, folder)
    formats, settings = export_formats(window), window.settings
    dialog = ExportDialog(what, formats, window.questions, window, settings.export_format)

    def tell() -> None:
        settings.export_format = dialog.form.key
        if dialog.written is not None:
            done = translate("Report", "Ready: {file}.").format(file=dialog.written.name)
            window.status.sentence.say(done, "")
        else:
            done = translate("Exchange", "It is on the clipboard.")
            more = translate("Report", "Ctrl+V puts it in a mail or a document.")
            window.status.sentence.say(done, more)

    dialog.accepted.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
