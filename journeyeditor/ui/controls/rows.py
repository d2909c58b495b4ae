"""Rows of a word, a control, and under it what helps or what is wrong with what stands in it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from journeyeditor.ui.controls.label import Plain, RowLabel
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.controls.rows_layout import RowsLayout

MOST_LABEL = 8.0
"""Width of the words before fields, in widths of the letter m, beyond which they wrap."""


@runtime_checkable
class Markable(Protocol):
    """A control that can show that its text cannot be used."""

    def set_wrong(self, wrong: bool) -> None:
        """Mark it, or not."""


class Rows(QWidget):
    """Rows under each other; where it is narrow, words stand above their controls."""

    def __init__(self, parent: QWidget, label_width: int | None = None) -> None:
        """`label_width`, in px, is how wide the words are, whatever they are; else the widest
        decides."""
        super().__init__(parent)
        self._layout = RowsLayout(self)
        self._fixed = label_width is not None
        self._layout.label_width = label_width or 0
        self._small = smaller(self.font(), 0.5)
        self._notes: dict[QWidget, QLabel] = {}
        self._hints: dict[QWidget, QLabel] = {}
        self._labels: dict[QWidget, QLabel] = {}
        self._help: dict[QWidget, str] = {}
        self._away: set[QWidget] = set()
        # Not Minimum: a panel would keep the height that rows have where they are narrow.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def label_width(self) -> int:
        """How wide the words are, in px, when they stand beside their controls."""
        return self._layout.label_width

    def add(self, name: str, control: QWidget, help_text: str = "", line: str = "") -> None:
        """A row; `name` is also what a screen reader calls the control.

        `help_text` is its tool tip and what a screen reader adds; `line` always stands under it.
        """
        label = RowLabel(name, self)
        label.setBuddy(control)
        label.setToolTip(help_text)
        if not control.accessibleName():
            control.setAccessibleName(name)
        if not control.toolTip():
            control.setToolTip(help_text)
        self._add(control, label, help_text, line)
        if not self._fixed:
            self.set_label_width(label.sizeHint().width())

    @property
    def widest_word(self) -> int:
        """The label width, in px, at which no word before a control is cut off."""
        labels = (label for label in self._labels.values() if isinstance(label, RowLabel))
        return max((label.word_width for label in labels), default=0)

    def fix_label_width(self, width: int) -> None:
        """Give the words this width, in px; longer ones wrap."""
        self._fixed, self._layout.label_width = True, width
        self._layout.invalidate()

    def add_wide(self, control: QWidget, help_text: str = "", line: str = "") -> None:
        """A row without a word before it; the control has the whole width and its own name."""
        self._add(control, None, help_text, line)

    def _add(self, control: QWidget, label: QLabel | None, help_text: str, line: str) -> None:
        hint, note = _line(self), _line(self)
        note.setForegroundRole(QPalette.ColorRole.BrightText)
        self._layout.add_row(label, control, hint, note)
        self._hints[control], self._notes[control] = hint, note
        self._help[control] = help_text
        if label is not None:
            self._labels[control] = label
        self.hint(control, line)

    def call(self, control: QWidget, name: str) -> None:
        """Give a row another word."""
        label = self._labels[control]
        if label.text() != name:
            label.setText(name)
            control.setAccessibleName(name)

    def add_note(self) -> QLabel:
        """A hidden line for what is wrong, under the last row."""
        note = _line(self)
        note.setForegroundRole(QPalette.ColorRole.BrightText)
        self._layout.add_line(note)
        return note

    def set_label_width(self, width: int) -> None:
        """Make the words at least this wide, in px; rows under each other get the same."""
        most = round(MOST_LABEL * self.fontMetrics().horizontalAdvance("m"))
        wide = min(most, max(self._layout.label_width, width))
        if wide != self._layout.label_width:
            self._layout.label_width = wide
            self._layout.invalidate()

    def say(self, control: QWidget, sentence: str) -> None:
        """Write what is wrong under a control, or nothing when all is well."""
        self._show(self._notes[control], control, f"! {sentence}" if sentence else "")
        if isinstance(control, Markable):
            control.set_wrong(bool(sentence))
        self._describe(control)

    def said(self, control: QWidget) -> str:
        """What is said to be wrong under a control, "" when nothing is."""
        return self._notes[control].text().removeprefix("! ")

    def hint(self, control: QWidget, line: str) -> None:
        """Write a soft line under a control, or none; one that begins with "!" is a warning."""
        hint = self._hints[control]
        if hint.text() != line:
            warns = line.startswith("!")
            hint.setFont(bold(self._small) if warns else self._small)
            hint.setForegroundRole(
                QPalette.ColorRole.WindowText if warns else QPalette.ColorRole.PlaceholderText
            )
        self._show(hint, control, line)
        self._describe(control)

    def _show(self, line: QLabel, control: QWidget, text: str) -> None:
        if line.text() != text:
            line.setText(text)
            line.setVisible(bool(text) and control not in self._away)

    def _describe(self, control: QWidget) -> None:
        """Let a screen reader say what a person sees under the control."""
        lines = (self._notes[control].text(), self._hints[control].text(), self._help[control])
        control.setAccessibleDescription(" ".join(filter(None, lines)))

    def set_row_visible(self, control: QWidget, visible: bool) -> None:
        """Show or hide a row."""
        if (control not in self._away) == visible:
            return
        self._away ^= {control}
        for part in (self._labels.get(control), control):
            if part is not None:
                part.setVisible(visible)
        for line in (self._hints[control], self._notes[control]):
            line.setVisible(visible and bool(line.text()))

    def minimumSizeHint(self) -> QSize:
        return self._layout.minimumSize()


def _line(parent: QWidget) -> Plain:
    line = Plain("", parent)
    line.setFont(smaller(parent.font(), 0.5))
    line.setWordWrap(True)
    line.hide()
    return line
