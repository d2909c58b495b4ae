"""Following the mouse while another widget has it: a palette row from which something is dragged.

Listening in on that widget's moves and release works on every platform; grabbing the mouse does
not, and taking events away would leave the widget's button pressed for ever.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

Heard = Callable[[QPointF, Qt.KeyboardModifier], None]
"""Takes a place in the listening widget, in px, and the keys that are held."""


class MouseListener(QObject):
    """Passes on the moves and releases that other widgets get, while it listens."""

    def __init__(self, widget: QWidget, moved: Heard, released: Heard) -> None:
        super().__init__(widget)
        self._widget = widget
        self._heard = {
            QEvent.Type.MouseMove: moved,
            QEvent.Type.MouseButtonRelease: released,
        }
        self.listening = False

    def start(self) -> None:
        """Listen from now on."""
        self.listening = True
        _application().installEventFilter(self)

    def stop(self) -> None:
        """Listen no more."""
        self.listening = False
        _application().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        elsewhere = isinstance(watched, QWidget) and watched is not self._widget
        if elsewhere and isinstance(event, QMouseEvent) and event.type() in self._heard:
            at = self._widget.mapFromGlobal(event.globalPosition())
            self._heard[event.type()](at, event.modifiers())
        return False


def _application() -> QObject:
    """The object through which all events pass; a widget cannot exist without it."""
    return cast("QObject", QApplication.instance())
