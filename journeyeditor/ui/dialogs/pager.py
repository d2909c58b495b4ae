"""Walks through the pages of a poster; out of the way when there is one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.controls.label import plain


class Pager(QWidget):
    """Previous, the page that is shown, next. `turned` tells the index of another page."""

    turned = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.page, self._pages = 0, 1
        self.previous = self._button(translate("Export", "Previous page"), -1)
        self.next = self._button(translate("Export", "Next page"), 1)
        self._where = plain("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self._where, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        self.show_pages(1)

    def show_pages(self, pages: int) -> None:
        """So many pages there are now; begins at the first."""
        self.page, self._pages = 0, pages
        self.setVisible(pages > 1)
        self._refresh()

    def turn(self, step: int) -> None:
        """Go so many pages on, as far as there are."""
        page = min(max(0, self.page + step), self._pages - 1)
        if page != self.page:
            self.page = page
            self._refresh()
            self.turned.emit(page)

    def _button(self, word: str, step: int) -> QPushButton:
        button = QPushButton(word, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.turn(step))
        return button

    def _refresh(self) -> None:
        text = translate("Export", "Page {page} of {pages}")
        self._where.setText(text.format(page=self.page + 1, pages=self._pages))
        self.previous.setEnabled(self.page > 0)
        self.next.setEnabled(self.page < self._pages - 1)
