"""The left side of the start page: opening, what was open before, and what has to be told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journeyeditor.canvas.plain import plain_label
from journeyeditor.i18n import translate
from journeyeditor.model.titles import in_sentence
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.start.buttons import SIDE, MainButton, Verb
from journeyeditor.ui.start.notice import Notice, Offer
from journeyeditor.ui.start.used import Used
from journeyeditor.ui.start.wishes import Wishes

MARGIN = 16
"""Px at the left and right; words stand `SIDE` px further in, as those on the rows do."""

WIDTH = 290
"""Px at the usual text size."""


class Side(QScrollArea):
    """Scrolls when there is much to show. `behind` is the title of a project to go back to."""

    def __init__(self, wishes: Wishes, behind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = self._sheet = QWidget(self)
        sheet.setBackgroundRole(QPalette.ColorRole.Light)
        sheet.setAutoFillBackground(True)
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(MARGIN, 26, MARGIN, MARGIN)
        self._column.setSpacing(0)
        self.setFixedWidth(round(WIDTH * max(1.0, self.fontMetrics().height() / 15)))
        if behind:
            self._add_way_back(behind)
        self.open = self._add_head(sheet)
        self._told: list[Notice] = []
        self._found: list[Notice] = []
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(SIDE, 0, SIDE, 0)
        self._notices.setSpacing(10)
        self._column.addLayout(self._notices)
        self.used = Used(wishes, self.ensureWidgetVisible, sheet)
        self._column.addWidget(self.used)
        self._column.addStretch(1)
        self.setWidget(sheet)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 400)

    def tell(self, offer: Offer) -> Notice:
        """Tell what went wrong, in place of what was told before."""
        self._replace(self._told, [offer], at=0)
        if QAccessible.isActive():
            text = " ".join((offer.head, *offer.lines))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        return self._told[0]

    def invite(self, files: Sequence[Path]) -> None:
        """Say what letting go of these files would do; without files, what one could do."""
        role = QPalette.ColorRole.Link if files else QPalette.ColorRole.PlaceholderText
        self._hint.setForegroundRole(role)
        if not files:
            self._hint.setText(translate("Start", "Or drop a project or a poster here."))
        elif len(files) == 1:
            text = translate("Start", "Let go to open “{file}”.")
            self._hint.setText(text.format(file=in_sentence(files[0].name)))
        else:
            self._hint.setText(translate("Start", "Let go to open %n file(s).", n=len(files)))

    def hush(self) -> None:
        """What was told is read."""
        self._replace(self._told, [], at=0)

    def show_found(self, offers: Sequence[Offer]) -> None:
        """Offer the work that was found and not saved, in place of what was offered before."""
        self._replace(self._found, offers, at=len(self._told))

    def _replace(self, notices: list[Notice], offers: Sequence[Offer], at: int) -> None:
        for old in notices:
            old.hide()
            old.deleteLater()
        notices[:] = [Notice(offer, self._sheet) for offer in offers]
        before: QWidget = self.open
        for i, notice in enumerate(notices):
            self._notices.insertWidget(at + i, notice)
            notice.show()
            for verb in notice.verbs:
                QWidget.setTabOrder(before, verb)
                before = verb

    def _add_way_back(self, title: str) -> None:
        text = translate("Start", "Back to “{title}” (Esc)").format(title=in_sentence(title))
        room = self.width() - 2 * (MARGIN + SIDE)
        middle = Qt.TextElideMode.ElideMiddle
        back = Verb(self.fontMetrics().elidedText(text, middle, room), self._sheet)
        back.setAccessibleName(text)
        back.clicked.connect(lambda _on=False: self._wishes.back())
        self._column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addSpacing(10)

    def _add_head(self, sheet: QWidget) -> MainButton:
        name = plain_label("Journeyeditor", sheet)
        name.setFont(bold(smaller(self.font(), -5)))
        what = plain_label(translate("Start", "Customer and employee journeys"), sheet)
        button = MainButton("open", translate("Start", "Open a project…"), sheet)
        button.clicked.connect(lambda _on=False: self._wishes.open())
        hint = self._hint = plain_label("", sheet)
        hint.setFont(smaller(self.font(), 0.5))
        hint.setWordWrap(True)
        for label in (name, what, hint):
            label.setContentsMargins(SIDE, 0, SIDE, 0)
        what.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.invite(())
        self._column.addWidget(name)
        self._column.addWidget(what)
        self._column.addSpacing(18)
        row = QVBoxLayout()
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.addWidget(button)
        self._column.addLayout(row)
        self._column.addSpacing(6)
        self._column.addWidget(hint)
        self._column.addSpacing(8)
        return button
