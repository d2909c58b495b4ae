"""Whether things in the window may move by themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle

from journeyeditor.ui.settings import Settings


def reduced_motion() -> bool:
    """Whether a person wants no motion: then things are at once where they would glide to.

    The menu View says so, or the system: Qt then gives its own animations no time.
    """
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return Settings().less_motion or QApplication.style().styleHint(hint) == 0
