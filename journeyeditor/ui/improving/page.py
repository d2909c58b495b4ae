"""What the pages of the window have in common."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from journeyeditor.layout.fonts import Fonts
from journeyeditor.session import Session
from journeyeditor.ui.panels.editing import Editing


@dataclass(frozen=True, slots=True)
class Means:
    """What every page is given: how to edit, the fonts of figures, and which day it is."""

    editing: Editing
    fonts: Fonts
    today: date


class MethodPage(QWidget):
    """One page; `refresh` is called after each change of the session while it is in view."""

    name: ClassVar[str]

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(parent)
        self.means = means
        self.editing = means.editing

    @abstractmethod
    def refresh(self, session: Session) -> None:
        """Show what the session holds now."""

    @abstractmethod
    def focus_first(self) -> None:
        """Bring the keyboard to where one begins."""
