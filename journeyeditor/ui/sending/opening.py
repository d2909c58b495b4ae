"""Opens the dialog that sends the open map, and tells in the status line what came of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from journeyeditor.i18n import translate
from journeyeditor.model.project import Project
from journeyeditor.ui.dialogs.questions import Option

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow

SAVE, SEND = "save", "send"


def send(window: MainWindow) -> None:
    """Send the open map by e-mail, when its work is saved or somebody says that it need not be."""
    # The poster's reportlab takes a tenth of a second that the first window need not wait for.
    from journeyeditor.ui.dialogs.poster_memory import PosterMemory  # noqa: PLC0415
    from journeyeditor.ui.sending.dialog import SendDialog  # noqa: PLC0415
    from journeyeditor.ui.sending.packing import Part  # noqa: PLC0415

    if not _may_send(window):
        return
    session, files, settings = window.session, window.files, window.settings
    memory = PosterMemory(window.last_posters, settings, files.path)
    setup = replace(memory.recall(session.map_id), anonymous=False)  # here that is chosen anew
    project = _as_saved(window)
    dialog = SendDialog(project, session.map_id, setup, window.fonts, window.questions, window)
    parts = {part for part in Part if settings.is_on(f"send_{part}")}
    dialog.start_with(parts, _base(settings.send_folder), names=settings.is_on("send_names"))
    dialog.exec()
    if dialog.sent:
        for part in Part:
            settings.turn(f"send_{part}", part in dialog.choices.chosen)
        settings.turn("send_names", dialog.choices.wish.names)
        settings.send_folder = dialog.base
        text = translate("Send", "The files are in {folder}.")
        window.status.sentence.say(text.format(folder=dialog.sent[0].parent), "")
    dialog.deleteLater()


def _may_send(window: MainWindow) -> bool:
    """Whether what is sent is what is saved: only then copies can be joined by themselves."""
    if not window.session.modified:
        return True
    sentence = translate("Send", "Save before sending?")
    more = translate(
        "Send",
        "When what you send is saved as well, what others make of it can be joined with your own"
        " file later.",
    )
    options = (
        Option(SAVE, translate("Send", "&Save and go on")),
        Option(SEND, translate("Send", "Send &without saving")),
    )
    answer = window.questions.choose(sentence, more, options)
    return window.files.save() if answer == SAVE else answer == SEND


def _as_saved(window: MainWindow) -> Project:
    """The project with what its file tells of it: who saved it, and what it came from."""
    held = window.files.held
    return window.session.project if held is None or window.session.modified else held


def _base(kept: Path | None) -> Path:
    """The folder in which files were put last, else one among the documents."""
    if kept is not None and kept.is_dir():
        return kept
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    where = QStandardPaths.writableLocation(documents)
    return Path(where or Path.home()) / "Journeyeditor"
