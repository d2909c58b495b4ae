"""Opens the dialog of the work pack for a window, and tells in its status line what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.ui.dialogs.pack_choices import PackChoices
from journeyeditor.ui.dialogs.pack_maker import PackMaker
from journeyeditor.ui.dialogs.pack_memory import PackMemory
from journeyeditor.ui.dialogs.paper_dialog import PaperDialog
from journeyeditor.ui.dialogs.questions import Questions
from journeyeditor.ui.files import file_name
from journeyeditor.workpack.setup import PackSetup, Part

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow


class PackDialog(PaperDialog):
    """Chooses and writes a work pack."""

    choices: PackChoices

    def __init__(
        self, project: Project, map_id: Id, fonts: Fonts, questions: Questions, parent: QWidget
    ) -> None:
        title = translate("Pack", "Make a work pack")
        super().__init__(title, map_id, fonts, questions, parent)
        maker = PackMaker(project, map_id, fonts, date.today(), self)
        self.set_up(maker, PackChoices(self))
        self.choices.show_setup(PackSetup())


def make_pack(window: MainWindow, *, report: bool = False) -> None:
    """Make work packs of the open journey until the dialog is left; `report`: the report alone."""
    session, files = window.session, window.files
    memory = PackMemory(window.last_packs, window.settings, files.path)
    dialog = PackDialog(session.project, session.map_id, window.fonts, window.questions, window)
    word = translate("Pack", "work pack")
    if report:
        setup = replace(memory.recall(session.map_id), parts=(Part.REPORT,))
        dialog.choices.show_setup(setup)
        word = translate("Pack", "report")
    else:
        dialog.take_up(memory)
    folder = files.path.parent if files.path else window.settings.folder
    dialog.start_in(folder, f"{file_name(session.journey.title)} {word}")
    dialog.exec()
    if dialog.written is not None:
        path, paper = dialog.written
        done = translate("Export", "Ready: {file}, {paper}.").format(file=path.name, paper=paper)
        window.status.sentence.say(done, "")
    dialog.deleteLater()
