"""Tool tips for texts that are cut off."""

from __future__ import annotations

from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from journeyeditor.canvas.plain import wrapped_tip


def show_tip(widget: QWidget, event: QHelpEvent, text: str) -> bool:
    """Show the whole text, and below it what the widget has to say otherwise."""
    lines = [text, widget.toolTip()] if widget.toolTip() != text else [text]
    QToolTip.showText(event.globalPos(), wrapped_tip("\n".join(filter(None, lines))), widget)
    return True
