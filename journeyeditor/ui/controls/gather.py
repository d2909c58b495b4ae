"""Several things out of a list that grows: chips of those chosen, and a line to add others by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.controls.chips import Chips
from journeyeditor.ui.controls.suggest import Suggest


class Gather(QWidget):
    """`toggled` tells a code and whether it is on; `written` a text that is none of the list."""

    toggled = Signal(str, bool)
    written = Signal(str)
    restored = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.chips = Chips(name, (), self, adds=False)
        self.line = Suggest(self)
        self.line.setPlaceholderText(translate("Field", "Add"))
        self.line.setAccessibleName(translate("Inspector", "Add: {field}").format(field=name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chips)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.chips.toggled.connect(self._toggle)
        self.line.chosen.connect(self._choose)
        self.line.written.connect(self.written)
        self.line.restored.connect(self.restored)

    @property
    def pending(self) -> bool:
        """Whether a text has not been taken."""
        return self.line.pending

    def offer(self, words: Sequence[tuple[str, str, str]]) -> None:
        """Change what can be chosen; does nothing when it is the same."""
        self.chips.offer(words)
        self.line.offer(words)

    def show_counts(self, counts: Mapping[str, int], of: int, fresh: bool = False) -> None:
        """Show how many of several things have each code; tells nobody."""
        self.chips.show_counts(counts, of)
        self.chips.setVisible(bool(counts))
        self.line.show_value("", fresh)

    def empty_line(self) -> None:
        """What was written has been taken."""
        self.line.show_value("", fresh=True)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the line when its text cannot be used."""
        self.line.set_wrong(wrong)

    def setAccessibleDescription(self, text: str) -> None:
        super().setAccessibleDescription(text)
        self.line.setAccessibleDescription(text)

    def _choose(self, code: str) -> None:
        self.empty_line()
        if code:
            self.toggled.emit(code, True)

    def _toggle(self, code: str, on: bool) -> None:
        self.toggled.emit(code, on)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
