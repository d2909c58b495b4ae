"""Sees to what is asked for on the start page of one window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from journeyeditor.i18n import translate
from journeyeditor.templates import Template, load_template
from journeyeditor.ui.settings import LanguageChoice
from journeyeditor.ui.shell import Shell
from journeyeditor.ui.text_size import TextSize
from journeyeditor.ui.theme import ThemeChoice

if TYPE_CHECKING:
    from journeyeditor.app.desk import Desk
    from journeyeditor.ui.dialogs.questions import Questions


class Reception:
    """Opens in this window what can be opened; what cannot is told on its start page."""

    def __init__(self, desk: Desk, shell: Shell, asker: Callable[[], Questions]) -> None:
        self._desk = desk
        self._shell = shell
        self._asker = asker

    def open(self) -> None:
        path = self._asker().which_to_open(self._desk.settings.folder)
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        self._desk.open_files([path], self._shell)

    def begin(self, template: Template) -> None:
        """Open a new project, with the keyboard where its first card will stand."""
        from journeyeditor.edits.new import random_id  # noqa: PLC0415 - loads the model
        from journeyeditor.storage.errors import ProjectError  # noqa: PLC0415

        try:
            project = load_template(template, random_id)
        except ProjectError as error:
            self._tell(error.sentence)
            return
        if self._desk.show_project(project, None, self._shell) and self._shell.editor is not None:
            self._shell.editor.begin()

    def look_at(self, example: Template) -> None:
        """Open a copy of an example; saving asks for a name."""
        from journeyeditor.storage.errors import ProjectError  # noqa: PLC0415 - loads the model
        from journeyeditor.storage.reader import load  # noqa: PLC0415

        try:
            project = load(example.path)
        except ProjectError as error:
            self._tell(error.sentence)
            return
        if self._desk.show_project(project, None, self._shell) and self._shell.editor is not None:
            self._shell.editor.welcome()

    def go_on(self) -> None:
        self._desk.go_on(self._shell)

    def forget(self, path: Path) -> None:
        self._desk.settings.forget(path)
        if self._shell.page is not None:
            self._shell.page.forget(path)

    def back(self) -> None:
        self._shell.leave_page()

    def choose_theme(self, choice: ThemeChoice) -> None:
        self._desk.looks.choose_theme(choice)

    def choose_text_size(self, size: TextSize) -> None:
        self._desk.looks.choose_text_size(size)

    def choose_language(self, choice: LanguageChoice) -> None:
        self._desk.looks.choose_language(choice)

    def _tell(self, sentence: str) -> None:
        if self._shell.page is not None:
            self._shell.page.tell(translate("Start", "Not opened"), [sentence])
