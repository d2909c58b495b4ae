"""Tool tips for texts that are cut off: plain, since the texts come from strangers."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


def show_tip(widget: QWidget, event: QHelpEvent, text: str) -> bool:
    """Show the whole text, and below it what the widget has to say otherwise."""
    lines = [text, widget.toolTip()] if widget.toolTip() != text else [text]
    QToolTip.showText(event.globalPos(), tip("\n".join(filter(None, lines))), widget)
    return True


def tip(text: str) -> str:
    """A text that Qt shows as it is, wrapped where it is long."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""
