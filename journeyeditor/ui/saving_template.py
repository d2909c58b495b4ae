"""The command that saves the project of a window as a template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeyeditor.i18n import translate
from journeyeditor.templates import Template
from journeyeditor.ui.dialogs.save_template import NAME, SaveTemplate
from journeyeditor.ui.template_folder import template_folder

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow


def save_as_template(window: MainWindow) -> None:
    """Ask for name and extent beside the map; the window that asks already comes forward."""
    open_already = window.findChild(SaveTemplate, NAME)
    dialog = open_already or SaveTemplate(
        window.session,
        template_folder(),
        window.questions,
        lambda made: _say(window, made),
        window,
    )
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def _say(window: MainWindow, made: Template) -> None:
    done = translate("Template", "“{name}” is saved as a template.").format(name=made.name)
    window.status.sentence.say(done, translate("Template", "It is on the start page (Ctrl+N)."))
