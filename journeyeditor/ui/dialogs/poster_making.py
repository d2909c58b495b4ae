"""Opens the poster dialog for a window, and tells in its status line what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeyeditor.i18n import translate
from journeyeditor.ui.checks.going import show_remark
from journeyeditor.ui.dialogs.export import ExportDialog
from journeyeditor.ui.dialogs.poster_memory import PosterMemory
from journeyeditor.ui.files import file_name

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow


def make_poster(window: MainWindow, printing: bool = False) -> None:
    """Make posters of the open journey until the dialog is left; `printing`: Enter prints."""
    dialog = ExportDialog(
        window.session.project, window.session.map_id, window.fonts, window.questions, window
    )
    dialog.take_up(PosterMemory(window.last_posters, window.settings, window.files.path))
    dialog.start_in(
        window.files.path.parent if window.files.path else window.settings.folder,
        file_name(window.session.journey.title),
    )
    if printing:
        dialog.prefer_printing()
    dialog.exec()
    if dialog.followed is not None:
        show_remark(window, dialog.followed)
    if dialog.written is not None:
        path, paper = dialog.written
        done = translate("Export", "Ready: {file}, {paper}.").format(file=path.name, paper=paper)
        window.status.sentence.say(done, translate("Export", "Print at 100 %."))
    dialog.deleteLater()
