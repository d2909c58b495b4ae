"""Fields of several lines begin at the side from which their text is read.

Fields of one line do so by themselves; those of plain text in several lines do not.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from journeyeditor.layout.directed import reads_right


def follow_direction(field: QPlainTextEdit) -> None:
    """Let the field's text stand at the right while it is read from right to left."""

    def follow() -> None:
        right = reads_right(field.toPlainText())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        document = field.document()
        option = document.defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            document.setDefaultTextOption(option)

    field.textChanged.connect(follow)
    follow()
