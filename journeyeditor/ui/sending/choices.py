"""The upper part of the dialog that sends: which files, and what is left out of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journeyeditor.edits.anonymity import personal_names
from journeyeditor.i18n import translate
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.tick import Tick
from journeyeditor.ui.sending.packing import Part, Wish

FEW = 3
"""Names of people that are written out; of more the number is told."""


class SendChoices(Rows):
    """`changed` when a person chose something else."""

    changed = Signal()

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__(parent)
        self.parts = {
            Part.PROJECT: self._tick(translate("Send", "The project, to go on with it")),
            Part.POSTER: self._tick(translate("Send", "The poster as PDF, to look at and print")),
        }
        people = personal_names(project)
        self.nameless = self._tick(translate("Export", "Leave out names of people"))
        self.hint(self.nameless, _people(people) if people else _nobody())
        self.bare = self._tick(translate("Send", "Leave out the earlier versions inside"))
        self._has_versions = bool(project.past.kept)
        self.hint(
            self.bare,
            translate(
                "Send",
                "They show what was taken out since, and let anybody join copies. You can do that"
                " without them.",
            ),
        )
        self.nameless.clicked.connect(self._show_bare)

    def _tick(self, words: str) -> Tick:
        tick = Tick(words, self)
        tick.clicked.connect(self.changed)
        self.add_wide(tick)
        return tick

    def show_choice(self, parts: set[Part], *, names: bool) -> None:
        """Show what to begin with; tells nobody."""
        for part, tick in self.parts.items():
            tick.show_value(part in parts)
        self.nameless.show_value(not names)
        self._show_bare()

    def _show_bare(self) -> None:
        """Without names no versions go along, so there is nothing to choose."""
        self.set_row_visible(self.bare, self._has_versions and not self.nameless.isChecked())

    @property
    def chosen(self) -> tuple[Part, ...]:
        """What is sent."""
        return tuple(part for part, tick in self.parts.items() if tick.isChecked())

    @property
    def wish(self) -> Wish:
        """How it is sent."""
        return Wish(not self.nameless.isChecked(), not self.bare.isChecked())

    def show_state(self, part: Part, line: str, wrong: str = "") -> None:
        """Say under a part what there is of it, or why there is none."""
        self.hint(self.parts[part], "" if wrong else line)
        self.say(self.parts[part], wrong)


def _people(names: tuple[str, ...]) -> str:
    """Who goes, and what a person has to look at."""
    shown = ", ".join(names[:FEW])
    if len(names) > FEW:
        shown += " " + translate("Template", "and %n more", n=len(names) - FEW)
    text = translate(
        "Send",
        "{people}; also roles, owners, sources, notes and photos. In texts names become “…”. Read"
        " the cards once more: who somebody is may be told in other words.",
    )
    return text.format(people=shown)


def _nobody() -> str:
    return translate("Send", "Nobody is named. Roles, sources, notes and photos are left out too.")
