"""The line under the sheet: which page is shown, and how large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.dialogs.sheet_view import SheetView


class Pager(QWidget):
    """Previous, next, and the page that is shown; out of the way when there is one.

    `turned` tells the index of another page.
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = 0
        self.names: Sequence[str] = [""]
        self.previous = self._button("◂", translate("Export", "Previous page"), -1)
        self.next = self._button("▸", translate("Export", "Next page"), 1)
        self._where = plain("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addSpacing(6)
        row.addWidget(self._where, 1)
        self.show_pages([""])

    def show_pages(self, names: Sequence[str], page: int = 0) -> None:
        """Pages are called so now, and this one is shown; tells nobody."""
        self.page, self.names = min(page, len(names) - 1), names
        self.setVisible(len(names) > 1)
        self._refresh()

    def turn(self, step: int) -> None:
        """Go so many pages on, as far as there are."""
        self.go_to(self.page + step)

    def go_to(self, page: int) -> None:
        """Go to a page, or to the last one when there are not so many."""
        page = min(max(0, page), len(self.names) - 1)
        if page != self.page:
            self.page = page
            self._refresh()
            self.turned.emit(page)

    def _button(self, sign: str, word: str, step: int) -> ToolButton:
        button = _button(sign, word, self)
        button.clicked.connect(lambda: self.turn(step))
        return button

    def _refresh(self) -> None:
        self._where.setText(self.names[self.page])
        self.previous.setEnabled(self.page > 0)
        self.next.setEnabled(self.page < len(self.names) - 1)


class Zoomer(QWidget):
    """Larger, smaller, all of the page, and as large as on paper: for one view of a page."""

    def __init__(self, view: SheetView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.smaller = ToolButton("minus", self)
        self.larger = ToolButton("plus", self)
        self.fit = ToolButton("", self, words=True)
        self.fit.setText(translate("Export", "Fit"))
        self.true = ToolButton("", self, words=True)
        self.true.setText("100 %")
        self._percent = plain("", self)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setFixedWidth(self.fontMetrics().horizontalAdvance("400 %") + 12)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self.smaller, self._percent, self.larger, self.fit, self.true):
            row.addWidget(widget)
        self._serve()
        view.zoomed.connect(self._refresh)
        self._refresh()

    def _serve(self) -> None:
        """Let each button and its keys do what it says."""
        view = self._view
        smaller = translate("Export", "Smaller"), ("Ctrl+-",)
        larger = translate("Export", "Larger"), ("Ctrl++", "Ctrl+=")
        fit = translate("Export", "The whole page"), ("Ctrl+0",)
        true = translate("Export", "As large as on paper"), ("Ctrl+1",)
        for button, (word, keys), do in (
            (self.smaller, smaller, lambda: view.zoom_by(-1)),
            (self.larger, larger, lambda: view.zoom_by(1)),
            (self.fit, fit, view.fit),
            (self.true, true, lambda: view.zoom_to(1.0)),
        ):
            set_tip(button, f"{word} ({_shown(keys[0])})")
            button.setAccessibleName(word)
            button.clicked.connect(do)
            for key in keys:
                QShortcut(QKeySequence(key), self.window(), do)

    def _refresh(self) -> None:
        self._percent.setText(f"{round(self._view.zoom * 100)} %")


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _button(sign: str, word: str, parent: QWidget) -> ToolButton:
    button = ToolButton("", parent, words=True)
    button.setText(sign)
    set_tip(button, word)
    button.setAccessibleName(word)
    return button
