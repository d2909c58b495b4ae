"""The dialog that makes a poster."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from journeyeditor.checking.remark import Remark
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.legibility import warnings
from journeyeditor.poster.setup import PosterSetup, Tiles
from journeyeditor.ui.checks.poster_checks import PosterChecks
from journeyeditor.ui.dialogs.paper_dialog import PaperDialog
from journeyeditor.ui.dialogs.poster_choices import PosterChoices
from journeyeditor.ui.dialogs.poster_facts import FactRow
from journeyeditor.ui.dialogs.poster_maker import MadePoster, PosterMaker
from journeyeditor.ui.dialogs.poster_memory import PosterMemory
from journeyeditor.ui.dialogs.questions import Questions


class ExportDialog(PaperDialog):
    """Chooses and writes a poster; `followed` is the remark for whose subject it was left."""

    choices: PosterChoices

    def __init__(
        self, project: Project, map_id: Id, fonts: Fonts, questions: Questions, parent: QWidget
    ) -> None:
        title = translate("Export", "Make a poster")
        super().__init__(title, map_id, fonts, questions, parent)
        self._project = project
        self.followed: Remark | None = None
        self.facts = FactRow(self)
        self.checks = PosterChecks(self)
        self.checks.followed.connect(self._follow)
        maker = PosterMaker(project, map_id, fonts, self)
        maker.made.connect(self._show_facts)
        self.set_up(maker, PosterChoices(self), (self.facts, self.checks))
        self.choices.show_setup(PosterSetup())

    @property
    def setup(self) -> PosterSetup:
        """The poster that is asked for. Raises PosterError when it cannot be printed."""
        return self.choices.setup

    def _show_facts(self, made: MadePoster) -> None:
        self.facts.show_facts(made.facts, made.poster)
        said = list(warnings(made.facts))
        self.checks.show_poster(self._project, self.map_id, made.poster.setup, said)

    def _follow(self, remark: Remark) -> None:
        """Leave for what a remark is about; the choices are there again when one comes back."""
        self.followed = remark
        if isinstance(self.memory, PosterMemory):
            with suppress(PosterError):
                self.memory.note(self.map_id, self.setup)
        self.reject()

    def cut_up(self, sheet: str) -> None:
        """Cut the poster into sheets that the printer has; one looks at them before printing."""
        self.choices.show_setup(replace(self.setup, tiles=Tiles(sheet)))
        self._changed()
