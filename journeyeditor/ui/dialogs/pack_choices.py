"""The left side of the dialog that makes a work pack."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.poster.errors import PosterError
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.tick import Tick
from journeyeditor.ui.dialogs.choice_column import ChoiceColumn
from journeyeditor.ui.panels.palette import heading
from journeyeditor.workpack.setup import PackSetup, Part

A4, LETTER = "a4", "letter"


def part_words() -> dict[Part, tuple[str, str]]:
    """Each part, and what is in it."""
    return {
        Part.AGENDA: (
            translate("Pack", "Agenda"),
            translate("Pack", "The programme, the rules, and who is there"),
        ),
        Part.CHECKS: (
            translate("Pack", "Check lists"),
            translate("Pack", "To tick together, with what the cards suggest"),
        ),
        Part.TEASERS: (
            translate("Pack", "Script of the teasers"),
            translate("Pack", "How colleagues are made to feel the contacts"),
        ),
        Part.ACTIONS: (
            translate("Pack", "Action table"),
            translate("Pack", "In order, with room for owner and date, and the matrix"),
        ),
        Part.REPORT: (
            translate("Pack", "Report"),
            translate("Pack", "Every figure, A1 to A13, with charts and why"),
        ),
    }


class PackChoices(ChoiceColumn):
    """All choices for a work pack."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = Rows(self.ground)
        self.rows.setContentsMargins(12, 0, 12, 0)
        self.parts = {part: self._tick(*words) for part, words in part_words().items()}
        paper = Rows(self.ground)
        paper.setContentsMargins(12, 0, 12, 0)
        self.paper = Segments([(A4, "A4", ""), (LETTER, "Letter", "")], paper)
        self.paper.chosen.connect(self.changed)
        paper.add(translate("Pack", "Size"), self.paper)
        self.anonymous = Tick(translate("Export", "Leave out names of people"), paper)
        inside = translate("Export", "Take the project along, so that the PDF opens again")
        self.inside = Tick(inside, paper)
        for tick in (self.anonymous, self.inside):
            paper.add_wide(tick)
            tick.clicked.connect(self.changed)
        self.column.addWidget(heading(translate("Pack", "What is in it"), self.ground))
        self.column.addWidget(self.rows)
        self.column.addWidget(heading(translate("Export", "Paper"), self.ground))
        self.column.addWidget(paper)
        self.column.addStretch(1)

    def _tick(self, word: str, line: str) -> Tick:
        tick = Tick(word, self.rows)
        tick.clicked.connect(self.changed)
        self.rows.add_wide(tick, line=line)
        return tick

    @property
    def setup(self) -> PackSetup:
        """The work pack that is asked for. Raises PosterError for one without parts."""
        parts = tuple(part for part, tick in self.parts.items() if tick.isChecked())
        if not parts:
            raise PosterError(translate("Pack", "Choose at least one part."))
        return PackSetup(
            parts,
            letter=self.paper.value == LETTER,
            anonymous=self.anonymous.isChecked(),
            project_inside=self.inside.isChecked(),
        )

    def show_setup(self, setup: PackSetup) -> None:
        for part, tick in self.parts.items():
            tick.show_value(part in setup.parts)
        self.paper.show_value(LETTER if setup.letter else A4)
        self.anonymous.show_value(setup.anonymous)
        self.inside.show_value(setup.project_inside)

    def refuse(self, sentence: str) -> None:
        self.rows.say(self.parts[Part.REPORT], sentence)
