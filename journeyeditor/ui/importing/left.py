"""What is set aside: the reasons in a list, and a place by hand for what fits none or several."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.importing.outcome import Aside
from journeyeditor.importing.places import Places
from journeyeditor.importing.scores import Reason
from journeyeditor.importing.sentences import rows_of, why
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.text_link import TextLink
from journeyeditor.ui.importing import words
from journeyeditor.ui.importing.reader import Understood
from journeyeditor.ui.lists.look import EntryLook
from journeyeditor.ui.lists.rows import Row, Rows

MOST = 500
"""Reasons that are listed; the file with what is left holds them all."""


PLACEABLE = frozenset({Reason.NO_PLACE, Reason.UNKNOWN_PLACE, Reason.SEVERAL_PLACES})
"""Why rows are set aside to which a person can give a place."""


MOST_SEEN = 7
"""Reasons that are seen at the same time."""


class LeftList(QListView):
    """The reasons; `picked` tells that another one is chosen."""

    picked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = Rows(self)
        self.lines.can_rename = False
        self.setModel(self.lines)
        self.setItemDelegate(EntryLook(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(translate("Import", "Rows that get no place, and why"))
        self.selectionModel().currentChanged.connect(self._told)

    def _told(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.picked.emit()

    @property
    def current(self) -> int:
        """The number of the chosen reason, -1 for none."""
        return self.currentIndex().row()

    def choose(self, at: int) -> None:
        """Choose a reason."""
        self.setCurrentIndex(self.lines.index(at))


class Left(QWidget):
    """`placed` tells what rows say of their place and the place that they get by hand;
    `taken_back` that all places given by hand are to be forgotten.
    """

    placed = Signal(object, object)
    taken_back = Signal()

    def __init__(self, places: Places, parent: QWidget) -> None:
        super().__init__(parent)
        self._places = places
        self._aside: tuple[Aside, ...] = ()
        self.list = LeftList(self)
        self.list.picked.connect(self._show_hand)
        self.question = plain("", self)
        self.question.setWordWrap(True)
        self.question.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.place = Choice(self)
        self.place.setAccessibleName(translate("Import", "Put these rows on"))
        self.place.chosen.connect(self._chosen)
        self.back = TextLink("", self)
        self.back.clicked.connect(self.taken_back)
        self._build()

    def _build(self) -> None:
        hand = QVBoxLayout()
        hand.setContentsMargins(12, 4, 12, 6)
        hand.setSpacing(6)
        hand.addWidget(self.question)
        hand.addWidget(self.place)
        hand.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        hand.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 3)
        row.addLayout(hand, 2)

    def show_understood(self, found: Understood) -> None:
        """List why rows are set aside; what was chosen stays so as far as it is there."""
        before = self.list.current
        self._aside = found.preview.aside[:MOST]
        rows = [self._row(found, at) for at in range(len(self._aside))]
        if more := len(found.preview.aside) - len(rows):
            rows.append(Row("", translate("Import", "%n more reason(s), in the file", n=more)))
        self.list.lines.show_rows(rows)
        by_hand = len(found.choices.by_hand)
        self.back.setVisible(bool(by_hand))
        self.back.setText(translate("Import", "Take back %n place(s) given by hand", n=by_hand))
        if self._aside:
            self.list.choose(min(max(0, before), len(self._aside) - 1))
        self._show_hand()
        self._fit()
        self.setVisible(bool(self._aside or by_hand))

    def _row(self, found: Understood, at: int) -> Row:
        aside = self._aside[at]
        rows = rows_of(found.table, aside.entries, few=3)
        text = translate("Import", "row {rows}")
        return Row(str(at), why(aside, found.table, self._places), text.format(rows=rows))

    def _fit(self) -> None:
        """As high as the reasons and what is beside them need, within measure."""
        line = self.list.sizeHintForRow(0)
        beside = self.fontMetrics().lineSpacing() * 6 + self.place.height()
        self.setFixedHeight(max(beside, min(MOST_SEEN, len(self._aside)) * line + 4))

    @property
    def current(self) -> Aside | None:
        """The rows that are chosen in the list."""
        at = self.list.current
        return self._aside[at] if 0 <= at < len(self._aside) else None

    def _show_hand(self) -> None:
        aside = self.current
        by_hand = aside is not None and aside.reason in PLACEABLE
        self.place.setVisible(by_hand)
        self.question.setText("" if aside is None else self._question(aside))
        if by_hand and aside is not None:
            self.place.offer(words.targets(self._places, aside.fits))
            self.place.show_value(words.NONE)

    def _question(self, aside: Aside) -> str:
        n = len(aside.rows)
        if aside.reason is Reason.NO_PLACE:
            return translate("Import", "Put %n row(s) without a place on:", n=n)
        if aside.reason in PLACEABLE:
            text = translate("Import", "Put %n row(s) that say “{what}” on:", n=n)
            return text.format(what=aside.what)
        return self.list.lines.rows[self.list.current].words

    def _chosen(self, code: str) -> None:
        aside, target = self.current, words.target_of(code)
        if aside is not None and target is not None:
            self.placed.emit(aside.where, target)
