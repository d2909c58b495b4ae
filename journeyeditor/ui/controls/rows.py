"""Rows of a word, a control, and under it what helps or what is wrong with what stands in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.ui.controls.label import Plain, RowLabel
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.controls.rows_layout import RowItems, RowsLayout

MOST_LABEL = 8.0
"""Width of the words before fields, in widths of the letter m, beyond which they wrap."""


@dataclass(slots=True)
class _Row:
    """One row; the lines under the control are made when they are first needed.

    `mark` shows in the control itself that something is wrong with it, if it can.
    """

    control: QWidget
    items: RowItems
    help: str
    mark: Callable[[bool], None] | None
    label: RowLabel | None = None
    hint: QLabel | None = None
    note: QLabel | None = None
    hinted: str = ""
    said: str = ""
    shown: bool = True


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
        self._rows: dict[QWidget, _Row] = {}
        # Not Minimum: a panel would keep the height that rows have where they are narrow.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # -- making rows --------------------------------------------------------------------------

    def add(self, name: str, control: QWidget, help_text: str = "", line: str = "") -> None:
        """A row; `name` is also what a screen reader calls the control.

        `help_text` is its tool tip and what a screen reader adds; `line` always stands under it.
        """
        label = RowLabel(name, self)
        label.setBuddy(control)
        set_tip(label, help_text)
        if not control.accessibleName():
            control.setAccessibleName(name)
        if not control.toolTip():
            set_tip(control, help_text)
        self._add(control, label, help_text, line)
        if not self._fixed:
            self.set_label_width(label.sizeHint().width())

    def add_wide(self, control: QWidget, help_text: str = "", line: str = "") -> None:
        """A row without a word before it; the control has the whole width and its own name."""
        self._add(control, None, help_text, line)

    def _add(self, control: QWidget, label: RowLabel | None, help_text: str, line: str) -> None:
        items = self._layout.add_row(label, control)
        mark = getattr(control, "set_wrong", None)
        row = self._rows[control] = _Row(control, items, help_text, mark, label)
        _describe(row)
        self.hint(control, line)

    def add_note(self) -> QLabel:
        """A hidden line for what is wrong, under the last row."""
        note = self._line(QPalette.ColorRole.BrightText)
        self._layout.add_row(None, note)
        note.hide()
        return note

    def _line(self, role: QPalette.ColorRole) -> Plain:
        line = Plain("", self)
        line.setFont(self._small)
        line.setForegroundRole(role)
        line.setWordWrap(True)
        return line

    # -- the words before the controls --------------------------------------------------------

    @property
    def label_width(self) -> int:
        """How wide the words are, in px, when they stand beside their controls."""
        return self._layout.label_width

    @property
    def widest_word(self) -> int:
        """The label width, in px, at which no word before a control is cut off."""
        labels = (row.label for row in self._rows.values() if row.label is not None)
        return max((label.word_width for label in labels), default=0)

    def set_label_width(self, width: int) -> None:
        """Make the words at least this wide, in px; rows under each other get the same."""
        most = round(MOST_LABEL * self.fontMetrics().horizontalAdvance("m"))
        wide = min(most, max(self._layout.label_width, width))
        if wide != self._layout.label_width:
            self._layout.label_width = wide
            self._layout.invalidate()

    def fix_label_width(self, width: int) -> None:
        """Give the words this width, in px; longer ones wrap."""
        self._fixed, self._layout.label_width = True, width
        self._layout.invalidate()

    def call(self, control: QWidget, name: str) -> None:
        """Give a row another word."""
        label = self._rows[control].label
        if label is not None and label.text() != name:
            label.setText(name)
            control.setAccessibleName(name)

    # -- what stands under a control ----------------------------------------------------------

    def say(self, control: QWidget, sentence: str) -> None:
        """Write what is wrong under a control, or nothing when all is well.

        A screen reader says it at once.
        """
        row = self._rows[control]
        if sentence == row.said:
            return
        row.said = sentence
        if row.note is None:
            row.note = self._line(QPalette.ColorRole.BrightText)
            row.items.under.append(self._layout.take_in(row.note))
        row.note.setText(f"! {sentence}" if sentence else "")
        row.note.setVisible(bool(sentence) and row.shown)
        if row.mark is not None:
            row.mark(bool(sentence))
        _describe(row)
        if sentence and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(control, sentence))

    def said(self, control: QWidget) -> str:
        """What is said to be wrong under a control, "" when nothing is."""
        return self._rows[control].said

    def hint(self, control: QWidget, line: str) -> None:
        """Write a soft line under a control, or none; one that begins with "!" is a warning."""
        row = self._rows[control]
        if line == row.hinted:
            return
        row.hinted = line
        if row.hint is None:
            row.hint = self._line(QPalette.ColorRole.PlaceholderText)
            row.hint.setContentsMargins(getattr(control, "words_left", 0), 0, 0, 0)
            row.items.below.append(self._layout.take_in(row.hint))
        warns = line.startswith("!")
        row.hint.setFont(bold(self._small) if warns else self._small)
        role = QPalette.ColorRole
        row.hint.setForegroundRole(role.WindowText if warns else role.PlaceholderText)
        row.hint.setText(line)
        row.hint.setVisible(bool(line) and row.shown)
        _describe(row)

    def set_row_visible(self, control: QWidget, visible: bool) -> None:
        """Show or hide a row."""
        row = self._rows[control]
        if row.shown == visible:
            return
        row.shown = visible
        control.setVisible(visible)
        if row.label is not None:
            row.label.setVisible(visible)
        for line, text in ((row.hint, row.hinted), (row.note, row.said)):
            if line is not None:
                line.setVisible(visible and bool(text))

    def is_row_visible(self, control: QWidget) -> bool:
        """Whether a row is shown."""
        return self._rows[control].shown

    def minimumSizeHint(self) -> QSize:
        return self._layout.minimumSize()


def _describe(row: _Row) -> None:
    """Let a screen reader say what a person sees under the control."""
    wrong = f"! {row.said}" if row.said else ""
    row.control.setAccessibleDescription(" ".join(filter(None, (wrong, row.hinted, row.help))))
