"""What the map says on office paper and as text: the commands of the work pack and the report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from journeyeditor.i18n import translate
from journeyeditor.storage.atomic import write_bytes
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.telling.report.text import report_text
from journeyeditor.ui.files import file_name

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow


def report_verbs(window: MainWindow) -> dict[str, Callable[[], object]]:
    """What the commands do."""
    return {
        "file.pack": partial(_make_pack, window, report=False),
        "analyse.report": partial(_make_pack, window, report=True),
        "analyse.copy": partial(copy_report, window),
        "analyse.text": partial(save_report, window),
    }


def _make_pack(window: MainWindow, *, report: bool) -> None:
    # reportlab takes a tenth of a second that the first window need not wait for.
    from journeyeditor.ui.dialogs.pack_making import make_pack  # noqa: PLC0415

    make_pack(window, report=report)


def copy_report(window: MainWindow) -> None:
    """Put the report of the open journey on the clipboard."""
    QGuiApplication.clipboard().setText(_text(window, why=False))
    done = translate("Report", "The report is on the clipboard.")
    window.status.sentence.say(done, translate("Report", "Ctrl+V puts it in a mail or a document."))


def save_report(window: MainWindow) -> None:
    """Write the report of the open journey to a file, with where each figure comes from."""
    files = window.files
    folder = files.path.parent if files.path else window.settings.folder
    name = f"{file_name(window.session.journey.title)} {translate('Pack', 'report')}.txt"
    path = window.questions.where_to_tell(folder, name)
    if path is None:
        return
    try:
        write_bytes(_text(window, why=True).encode(), path)
    except SaveError as error:
        window.questions.tell(error.sentence, translate("Export", "The map is as it was."))
        if error.kind is not NotSaved.UNCONFIRMED:
            return
    window.status.sentence.say(translate("Report", "Ready: {file}.").format(file=path.name), "")


def _text(window: MainWindow, *, why: bool) -> str:
    """In the language of the words on the map, as the work pack and the posters are."""
    session = window.session
    language = session.project.language
    return report_text(session.project, session.map_id, language, date.today(), why=why)
