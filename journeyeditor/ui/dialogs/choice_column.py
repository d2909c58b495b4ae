"""The left side of a dialog that writes and prints: everything that can be chosen."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.panels.palette import panel


class ChoiceColumn(QScrollArea):
    """Choices under each other, on `ground`. `changed` when a person chose something."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Export", "What is printed"))
        self.ground = panel(self)
        self.column = QVBoxLayout(self.ground)
        self.column.setContentsMargins(0, 4, 0, 8)
        self.column.setSpacing(4)
        self.setWidget(self.ground)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 50)

    @property
    @abstractmethod
    def setup(self) -> object:
        """What is asked for. Raises PosterError when it cannot be printed."""

    @abstractmethod
    def show_setup(self, setup: Any) -> None:  # each column knows its own
        """Show what was asked for; tells nobody."""

    @abstractmethod
    def refuse(self, sentence: str) -> None:
        """Say what is wrong where it was chosen; "" when all is well."""
