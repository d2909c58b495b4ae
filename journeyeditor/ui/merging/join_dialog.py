"""The dialog in which copies are joined; the map behind it shows what comes of each answer.

It changes nothing but what is shown: whoever opens it takes `work` when it is accepted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.merging.conflicts import Choice, Side
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.controls.label import Plain, soften
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.controls.splitter import Splitter
from journeyeditor.ui.merging.conflict_list import ConflictList
from journeyeditor.ui.merging.conflict_page import ConflictPage
from journeyeditor.ui.merging.conflict_words import conflict_key
from journeyeditor.ui.merging.detail import ChangeDetail
from journeyeditor.ui.merging.join_rows import (
    JoinRows,
    base_line,
    keys_line,
    proposals,
    rest_texts,
    summary,
)
from journeyeditor.ui.merging.joining import Asked, Joining
from journeyeditor.ui.merging.preview import JoinPreview
from journeyeditor.ui.panels.palette import panel

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow

SIZE = QSize(1080, 680)
"""Px, on a screen that has so many."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class JoinDialog(QDialog):
    """Accepted when the copies are to be joined as `work` has them then."""

    def __init__(self, work: Joining, window: MainWindow) -> None:
        super().__init__(window)
        self.work = work
        self._rows = JoinRows(work)
        self._preview = JoinPreview(window)
        self.setWindowTitle(translate("Merge", "Join a changed copy"))
        self.list = ConflictList(self)
        self.page = ConflictPage(window.fonts, self)
        self.detail = ChangeDetail(self)
        self.pages = QStackedWidget(self)
        self._build()
        self._connect()
        self._refresh()
        self._begin()

    # -- what it consists of ------------------------------------------------------------------

    def _build(self) -> None:
        for page in (self.page, self.detail):
            self.pages.addWidget(page)
        self.pages.setBackgroundRole(self.palette().ColorRole.Button)
        self.pages.setAutoFillBackground(True)
        parts = Splitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        for at, widget in enumerate((self.list, self.pages)):
            parts.addWidget(widget)
            parts.setStretchFactor(at, 1 + at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head(), Hairline(self), parts, Hairline(self)):
            column.addWidget(part, int(part is parts))
        column.addLayout(self._foot())
        room = self.screen().availableSize()
        self.resize(SIZE.boundedTo(QSize(room.width() - 40, room.height() - 80)))
        parts.setSizes([self.width() // 3, self.width() - self.width() // 3])

    def _head(self) -> QWidget:
        head = panel(self)
        column = QVBoxLayout(head)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        self.summary = Plain("", head)
        self.summary.setFont(bold(self.font()))
        column.addWidget(self.summary)
        for copy in self.work.copies:
            line = Plain(base_line(copy), head)
            set_tip(line, line.text())
            soften(line)
            column.addWidget(line)
        if self.work.asked:
            keys = Plain(keys_line(self.work), head)
            soften(keys)
            column.addWidget(keys)
        return head

    def _foot(self) -> QHBoxLayout:
        self.mine, self.others = (QPushButton(text, self) for text in rest_texts(self.work))
        self.left = Plain("", self)
        soften(self.left)
        self.cancel = QPushButton(translate("Merge", "Cancel"), self)
        self.join = QPushButton(translate("Merge", "&Join"), self)
        self.join.setProperty("filled", True)
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        for button in (self.mine, self.others):
            row.addWidget(button)
        row.addWidget(self.left, 1)
        for button in (self.cancel, self.join):
            row.addWidget(button)
        for button in (self.mine, self.others, self.cancel, self.join):
            button.setAutoDefault(False)
        return row

    def _connect(self) -> None:
        self.list.picked.connect(lambda _key: self._show_current())
        self.list.opened.connect(self._confirm)
        self.list.sided.connect(self._choose_side)
        self.page.answered.connect(self._answer)
        self.mine.clicked.connect(lambda: self._settle(Side.OURS))
        self.others.clicked.connect(lambda: self._settle(Side.THEIRS))
        self.cancel.clicked.connect(self.reject)
        self.join.clicked.connect(self.accept)

    def _begin(self) -> None:
        """At the first thing to choose, or else at the first that joined."""
        first = next((row.key for row in self.list.rows if row.key), "")
        self.list.show_current(first)
        self._show_current()
        (self.list if self.work.asked else self.join).setFocus()

    # -- showing ------------------------------------------------------------------------------

    @property
    def asked(self) -> Asked | None:
        """The conflict of the chosen row."""
        key = self.list.current
        return next((each for each in self.work.asked if conflict_key(each) == key), None)

    def _refresh(self) -> None:
        """Show how things stand after an answer, here and on the map behind."""
        self._rows.update()
        self.summary.setText(summary(self.work))
        self.list.show_rows(self._rows.all())
        open_ones = self.work.open
        for button in (self.mine, self.others):
            button.setEnabled(open_ones > 0)
        self.left.setText(proposals(self.work))
        self._preview.show_project(self.work.ours, self.work.project)

    def _show_current(self) -> None:
        asked = self.asked
        if asked is not None:
            self.page.show_conflict(asked, self.work, self._rows.told)
            self.pages.setCurrentWidget(self.page)
            self._preview.show_thing(asked.conflict.question.key, self.work.project)
            return
        change = self._rows.change(self.list.current)
        if change is not None:
            self.detail.show_change(change, self._rows.told)
            self._preview.show_thing(change.key, self.work.project)
        else:
            self.detail.show_note(self._rows.note(self.list.current))
        self.pages.setCurrentWidget(self.detail)

    # -- answering ----------------------------------------------------------------------------

    def _answer(self, choice: Choice) -> None:
        asked = self.asked
        if asked is not None:
            self.work.answer(asked, choice)
            self._refresh()
            self._show_current()

    def _choose_side(self, _key: str, side: Side) -> None:
        self._answer(side)

    def _confirm(self, _key: str) -> None:
        """Enter takes what is proposed and goes to the next that is to be chosen."""
        asked = self.asked
        if asked is None:
            return
        if not asked.conflict.answered:
            self._answer(asked.conflict.chosen)
        after = next((each for each in self.work.asked if not each.conflict.answered), None)
        if after is None:
            self.join.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.list.show_current(conflict_key(after))
        self._show_current()

    def _settle(self, side: Side) -> None:
        self.work.settle_rest(side)
        self._refresh()
        self._show_current()
        self.join.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- events -------------------------------------------------------------------------------

    def accept(self) -> None:
        self.page.take_typed()
        super().accept()

    def done(self, result: int) -> None:
        """Whatever is decided, the map shows the project again."""
        self._preview.end()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter joins from anywhere, Enter presses the button that has the focus."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        button = self.focusWidget()
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif ctrl:
            self.accept()
        elif isinstance(button, QPushButton):
            button.click()
