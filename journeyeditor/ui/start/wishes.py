"""What somebody at the start page can ask for; whoever made the page sees to it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from journeyeditor.templates import Template
from journeyeditor.ui.settings import LanguageChoice
from journeyeditor.ui.text_size import TextSize
from journeyeditor.ui.theme import ThemeChoice


class Wishes(Protocol):
    """What the start page of one window asks for."""

    def open(self) -> None:
        """A file that is yet to be chosen."""

    def open_file(self, path: Path) -> None:
        """This file."""

    def begin(self, template: Template) -> None:
        """A new journey."""

    def look_at(self, example: Template) -> None:
        """A copy of a worked example."""

    def go_on(self) -> None:
        """All that was open when the program was left."""

    def forget(self, path: Path) -> None:
        """Take a file off the list of recent ones."""

    def back(self) -> None:
        """The project that is open behind the page."""

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Other colours, in all windows."""

    def choose_text_size(self, size: TextSize) -> None:
        """Larger or smaller text, in all windows."""

    def choose_language(self, choice: LanguageChoice) -> None:
        """Another language, in all windows."""
