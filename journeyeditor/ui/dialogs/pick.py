"""Asks for one thing of a list, however many there are and whatever they are called."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.i18n import translate
from journeyeditor.model.titles import in_sentence
from journeyeditor.ui.controls.label import plain

WIDE, MOST_ROWS = 56, 12
"""Width in letters, and rows that are seen at once."""
SPACING = 2
"""Px around each row."""


class PickDialog(QDialog):
    """Accepted when `picked` is the key of what was chosen."""

    def __init__(self, sentence: str, verb: str, names: Mapping[str, str], parent: QWidget) -> None:
        """`names` by the keys of what can be chosen."""
        super().__init__(parent)
        self._keys = [*names]
        self.setWindowTitle("Journeyeditor")
        self.list = QListWidget(self)
        self.list.addItems([in_sentence(name) for name in names.values()])
        self.list.setCurrentRow(0)
        self.list.setSpacing(SPACING)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(sentence)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self._build(sentence, verb)
        self.list.setFocus()

    @property
    def picked(self) -> str:
        """The key of the row that is chosen."""
        return self._keys[self.list.currentRow()]

    def _build(self, sentence: str, verb: str) -> None:
        label = plain(sentence, self)
        label.setWordWrap(True)
        cancel = QPushButton(translate("Files", "Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        take = QPushButton(verb, self)
        take.setProperty("filled", True)
        take.setDefault(True)
        take.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(label)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        rows = min(len(self._keys), MOST_ROWS)
        height = (self.list.sizeHintForRow(0) + 2 * SPACING) * rows + 2 * self.list.frameWidth()
        self.list.setMinimumHeight(min(height, self.screen().availableSize().height() // 2))
        width = self.fontMetrics().averageCharWidth() * WIDE
        self.resize(QSize(width, self.sizeHint().height()))
