"""Labels and tool tips that show texts from strangers as they are.

Left alone, Qt takes a text for HTML when it looks like it, and loads the pictures that it names:
a title in a tool tip could ask a stranger's computer for a file.
"""

from __future__ import annotations

from html import escape
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_JOINER = "\u2060"
"""A sign without width: behind it `<b` is no tag."""


class Tipped(Protocol):
    """What has a tool tip: a widget, an action, an item of a list."""

    def setToolTip(self, text: str, /) -> None:
        """Qt's own."""


def plain_label(text: str, parent: QWidget) -> QLabel:
    """A label that never takes its text for HTML, whatever it is given later."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def set_tip(thing: Tipped, text: str) -> None:
    """Give a thing its tool tip, which a screen reader may tell too: hence no markup in it."""
    thing.setToolTip(unmarked(text))


def unmarked(text: str) -> str:
    """The text, such that Qt does not take it for HTML; what is seen and heard stays the same."""
    return text.replace("<", f"<{_JOINER}").replace("&lt;", f"&{_JOINER}lt;")


def wrapped_tip(text: str) -> str:
    """A text for a tool tip that is shown as it is, and in several lines where it is long."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""
