"""The row by which one goes from the page of the journey to that of the project and back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.controls.segments import Segments

JOURNEY, PROJECT = "journey", "project"


def part_switch(parent: QWidget) -> Segments:
    """The row; it tells "journey" or "project"."""
    words = [
        (JOURNEY, translate("Inspector", "Journey"), translate("Inspector", "The open journey")),
        (
            PROJECT,
            translate("Inspector", "Project"),
            translate("Inspector", "What all journeys of this file share"),
        ),
    ]
    switch = Segments(words, parent)
    switch.setAccessibleName(translate("Inspector", "Journey or project"))
    return switch
