"""What the pages of the window have in common."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from datetime import date
from operator import is_not
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.session import Session
from journeyeditor.ui.controls.splitter import Splitter
from journeyeditor.ui.panels.editing import Editing


@dataclass(frozen=True, slots=True)
class Means:
    """What every page is given: how to edit, the fonts of figures, and which day it is."""

    editing: Editing
    fonts: Fonts
    today: date


class MethodPage(QWidget):
    """One page; `refresh` is called after each change of the session while it is in view.

    What is made of the project is made anew only when the project or the open map is another.
    """

    name: ClassVar[str]

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(parent)
        self.means = means
        self.editing = means.editing
        self._seen: tuple[Project, JourneyMap] | None = None

    def refresh(self, session: Session, anew: bool = False) -> None:
        """Show what the session holds now; `anew` even if it is what was shown before."""
        now = session.shown, session.journey
        if anew or self._seen is None or any(map(is_not, now, self._seen)):
            self._seen = now
            self.show_project(session)
        self.show_chosen(session)

    @abstractmethod
    def show_project(self, session: Session) -> None:
        """Show what is to be seen of the project and its open map."""

    def show_chosen(self, session: Session) -> None:
        """Show what is chosen on the map. For subclasses."""

    def leave_for(self, card_id: Id) -> None:
        """Go to a card, and on with the main window."""
        self.editing.go_to_card(card_id)
        main = self.window().parentWidget()
        if main is not None:
            main.activateWindow()

    def divide(self, left: QWidget, right: QWidget, parts: tuple[int, int]) -> None:
        """Fill the page with two widgets that share its width in these parts."""
        split = Splitter(self)
        for at, widget in enumerate((left, right)):
            split.addWidget(widget)
            split.setStretchFactor(at, parts[at])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    @abstractmethod
    def focus_first(self) -> None:
        """Bring the keyboard to where one begins."""
