"""Shows texts of a project with the words marked that another version does not have.

Texts come from strangers: they are put in as plain text, never as HTML.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from journeyeditor.ui.merging.text_difference import Piece
from journeyeditor.ui.theme import theme_of


class ValueText(QTextEdit):
    """Read only; what one has alone is bold and underlined, or struck out where it goes."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setObjectName("page-text")  # which has a ring while the keyboard is there
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setBackgroundRole(self.palette().ColorRole.Button)
        self.document().setDocumentMargin(2)

    def show_pieces(self, pieces: Iterable[Piece], struck: bool = False) -> None:
        """Show one text."""
        self.clear()
        self.add_pieces(pieces, struck)

    def add_line(self, text: str, soft: bool = False, strong: bool = False) -> None:
        """A line of its own, such as the name of a field."""
        look = self._plain()
        if soft:
            look.setForeground(QColor(theme_of(self).soft))
        if strong:
            look.setFontWeight(QFont.Weight.Bold)
        self._begin()
        self.textCursor().insertText(text, look)

    def add_pieces(self, pieces: Iterable[Piece], struck: bool = False, before: str = "") -> None:
        """A text in pieces on lines of their own, a sign before it."""
        self._begin()
        cursor = self.textCursor()
        if before:
            cursor.insertText(f"{before} ", self._plain())
        for piece in pieces:
            cursor.insertText(piece.text, self._own(struck) if piece.own else self._plain())
        self.moveCursor(QTextCursor.MoveOperation.End)

    def to_start(self) -> None:
        """Show its beginning."""
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _begin(self) -> None:
        self.moveCursor(QTextCursor.MoveOperation.End)
        if not self.document().isEmpty():
            self.textCursor().insertBlock(QTextBlockFormat(), self._plain())

    def _plain(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(QColor(theme_of(self).ink))
        return look

    def _own(self, struck: bool) -> QTextCharFormat:
        theme, look = theme_of(self), self._plain()
        look.setBackground(QColor(theme.tint))
        if struck:
            look.setFontStrikeOut(True)
        else:
            look.setFontWeight(QFont.Weight.Bold)
            look.setFontUnderline(True)
        return look
