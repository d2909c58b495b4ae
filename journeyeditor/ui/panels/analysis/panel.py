"""The analysis panel: follows every edit, in turns that never keep the map from being drawn.

After a change it waits until the window has been painted, then makes one entry after the other for
a few milliseconds at a time. What it was told before is remembered by identity (`Teller`), what an
entry shows already is not shown again (`EntryCard`), and a panel that is hidden does nothing.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeyeditor import i18n
from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.layout.memo import Memo
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Language, State
from journeyeditor.model.titles import in_sentence, one_line
from journeyeditor.session import Session
from journeyeditor.telling.report.asked import JOURNEY, USUAL, Options, Scope
from journeyeditor.telling.report.entry import Entry, Topic, plain
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.controls.label import plain as plain_label
from journeyeditor.ui.controls.label import soften
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.tab_order import set_in_order
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.panels.analysis.card import MARGIN, EntryCard, say
from journeyeditor.ui.panels.analysis.figures import Figures
from journeyeditor.ui.panels.analysis.options import WITH_OPTIONS, CardOptions
from journeyeditor.ui.panels.analysis.scopes import Level, scope_of, still_there
from journeyeditor.ui.panels.analysis.why import WhyPopup
from journeyeditor.ui.panels.palette import panel

if TYPE_CHECKING:
    from journeyeditor.telling.report.teller import Teller

SOON = 30
"""Milliseconds after a change: what the person did is painted first."""

QUIET = 200
"""Likewise where telling all entries takes more than `LONG`; counted from the last change."""

TURN, LONG = 0.006, 0.030
"""Seconds of one turn, and of telling everything that need not wait until it is quiet."""


class AnalysisPanel(QWidget):
    """Head, three figures, entries.

    `followed` tells cards to choose and show, `pointed` those to point out, `closed` that it is
    to be put away.
    """

    followed = Signal(object)
    pointed = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._memo = Memo()
        self._level, self._scope, self._options = Level.CHOSEN, JOURNEY, USUAL
        self._map_id = session.map_id
        self._mine: frozenset[Id] = frozenset()
        self._turns: Iterator[None] | None = None
        self._stale = True
        self._stops: dict[Topic, tuple[bool, ...]] = {}
        self._cost = 0.0
        self.cards: dict[Topic, EntryCard] = {}
        self._choices: dict[Topic, CardOptions] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.turn)
        self._build()

    # -- what it is made of -------------------------------------------------------------------

    def _build(self) -> None:
        self.setAccessibleName(translate("Analysis", "Analysis"))
        self.setBackgroundRole(self.palette().ColorRole.Button)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self))
        column.addLayout(self._head())
        column.addLayout(self._choice())
        self.title = plain_label("", self)
        self.title.setFont(bold(self.font()))
        self.figures = Figures(self)
        self.figures.asked.connect(self.show_topic)
        column.addLayout(_beside(self.title))
        column.addWidget(self.figures)
        column.addWidget(Hairline(self))
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = self._inside = panel(self.area)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(0)
        self.nothing = self._sentence()
        self._column.addStretch(1)
        self.area.setWidget(inside)
        column.addWidget(self.area, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 3, 6, 0)
        head = plain_label(translate("Analysis", "Analysis"), self)
        head.setFont(bold(smaller(self.font(), 0.5)))
        soften(head)
        row.addWidget(head, 1)
        self.about = plain_label("", self)
        self.about.setFont(smaller(self.font(), 1.0))
        self.about.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        soften(self.about)
        row.addWidget(self.about, 2)
        close = ToolButton("close", self)
        close.setAccessibleName(translate("Analysis", "Close the analysis"))
        set_tip(close, close.accessibleName())
        close.setFixedSize(26, 26)
        close.clicked.connect(self.closed)
        row.addWidget(close)
        return row

    def _choice(self) -> QHBoxLayout:
        self.levels = Segments(
            (
                (
                    Level.CHOSEN,
                    translate("Analysis", "Chosen"),
                    translate("Analysis", "What is chosen on the map, the journey if nothing is."),
                ),
                (Level.JOURNEY, translate("Analysis", "Journey"), ""),
                (Level.STAGE, translate("Analysis", "Stage"), ""),
                (Level.CARD, translate("Analysis", "Card"), ""),
            ),
            self,
        )
        self.levels.show_value(self._level)
        self.levels.chosen.connect(self.choose_level)
        return _beside(self.levels)

    def _sentence(self) -> QLabel:
        words = translate(
            "Analysis", "No feelings yet. After two cards the peak–end score appears here."
        )
        label = plain_label(words, self._inside)
        label.setWordWrap(True)
        soften(label)
        label.hide()
        self._column.addLayout(_beside(label, MARGIN))
        return label

    def _card(self, topic: Topic) -> EntryCard:
        """The card of a topic, made when it is first needed."""
        if topic not in self.cards:
            card = self.cards[topic] = EntryCard(self._inside)
            card.followed.connect(self._follow)
            card.pointed.connect(self.pointed)
            card.why_asked.connect(lambda: self._show_why(card))
            if topic in WITH_OPTIONS:
                options = self._choices[topic] = CardOptions(topic, card)
                options.changed.connect(self.choose_options)
                card.options.addWidget(options)
        return self.cards[topic]

    # -- what is read -------------------------------------------------------------------------

    @property
    def scope(self) -> Scope:
        """What is read."""
        return self._scope

    def choose_level(self, level: str) -> None:
        """Read the journey, a stage or a card, or what is chosen on the map."""
        self._level = Level(level)
        self.levels.show_value(level)
        self._mine = frozenset()
        self.refresh()

    def choose_options(self, options: Options) -> None:
        """Reckon in another way."""
        self._options = options
        self.refresh()

    def _follow(self, refs: tuple[Id, ...]) -> None:
        """What is chosen from here does not lead away from what is read here."""
        self._mine = frozenset(refs)
        self.followed.emit(refs)

    def _show_why(self, card: EntryCard) -> None:
        if card.entry is not None:
            popup = WhyPopup(card.entry, self)
            popup.followed.connect(self._follow)
            popup.open_beside(card.why)

    def show_topic(self, topic: Topic) -> None:
        """Scroll to an entry and bring the keyboard there."""
        card = self.cards.get(topic)
        if card is not None:
            self.area.verticalScrollBar().setValue(card.y())
            card.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Bring the keyboard to the choice of what is read."""
        self.levels.button(self._level).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- following ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Something has changed; a hidden panel waits until it is shown."""
        self._stale = True
        if not self.isVisible():
            return
        if self._cost > LONG:
            self._timer.start(QUIET)
        elif not self._timer.isActive():
            self._timer.start(SOON)

    def focusNextPrevChild(self, on: bool) -> bool:
        """Bring what Tab leads to into view, also when it leads in from above."""
        moved = super().focusNextPrevChild(on)
        here = QApplication.focusWidget()
        if here is not None and self._inside.isAncestorOf(here):
            self.area.ensureWidgetVisible(here, 0, MARGIN)
        return moved

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._timer.start(SOON)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._stale = self._stale or self._turns is not None
        self._turns = None
        self.pointed.emit(())

    def settle(self) -> None:
        """Make everything now that is still to be made."""
        while self.isVisible() and self.busy:
            self.turn()

    @property
    def busy(self) -> bool:
        """Whether something is still to be made."""
        return self._stale or self._turns is not None

    def turn(self) -> None:
        """Make entries for a few milliseconds, and come back for the rest."""
        if self._stale:
            self._stale = False
            self._turns = self._all()
        start = time.perf_counter()
        turns = self._turns
        while turns is not None and time.perf_counter() - start < TURN:
            if next(turns, self) is self:
                turns = self._turns = None
        if turns is not None:
            self._timer.start(0)

    def _all(self) -> Iterator[None]:
        """Make and show one entry after the other."""
        # The analyses take a tenth of a second to import that the first picture need not wait for.
        from journeyeditor.telling.report.account import head, tell, topics  # noqa: PLC0415

        yield
        teller = self._teller()
        empty = not teller.whole.steps
        wanted = () if empty else topics(teller)
        self._arrange(teller, wanted, head(teller) if wanted else ())
        self.nothing.setVisible(empty)
        yield
        cost = 0.0
        for topic in wanted:
            start = time.thread_time()
            entry = tell(teller, topic)
            cost += time.thread_time() - start
            yield
            self._show(teller, entry, wanted)
            yield
        self._cost = cost
        self._order(wanted)

    def _order(self, wanted: tuple[Topic, ...]) -> None:
        """Let Tab come by what is there now, from top to bottom."""
        stops = {topic: self.cards[topic].stops for topic in wanted}
        if list(stops.items()) != list(self._stops.items()):
            self._stops = stops
            set_in_order(self)

    def _teller(self) -> Teller:
        from journeyeditor.telling.report.teller import Teller  # noqa: PLC0415 - see above

        session = self._session
        if session.map_id != self._map_id:
            self._map_id, self._scope = session.map_id, JOURNEY
            self._options = self._options._replace(chain=None)
        journey = session.journey
        if not self._mine or session.selection != self._mine:
            self._mine = frozenset()
            self._choose(scope_of(journey, session.selection, self._level, self._scope))
        else:
            self._choose(still_there(journey, self._scope))
        return Teller(
            session.shown,
            session.map_id,
            Language(i18n.language()),
            date.today(),
            self._scope,
            self._options,
            self._memo,
        )

    def _choose(self, scope: Scope) -> None:
        if scope != self._scope:
            self._scope = scope
            self.pointed.emit(())
            self.area.verticalScrollBar().setValue(0)

    def _arrange(self, teller: Teller, wanted: tuple[Topic, ...], first: tuple[Topic, ...]) -> None:
        """Say what is read, and put the entries that are there already in their order."""
        say(self.about, _about(teller))
        say(self.title, _title(teller))
        self.figures.begin(first)
        for topic, card in self.cards.items():
            card.setVisible(topic in wanted)
        shown = [self.cards[topic] for topic in wanted if topic in self.cards]
        for at, card in enumerate(shown):
            if self._column.indexOf(card) != at:
                self._column.insertWidget(at, card)

    def _show(self, teller: Teller, entry: Entry, wanted: tuple[Topic, ...]) -> None:
        new = entry.topic not in self.cards
        card = self._card(entry.topic)
        card.show_entry(entry, teller.scope.card_id)
        self.figures.show_entry(entry)
        if entry.topic in self._choices:
            self._choices[entry.topic].show_options(teller, entry.known)
        if new:
            before = wanted[: wanted.index(entry.topic)]
            self._column.insertWidget(sum(topic in self.cards for topic in before), card)
            card.show()


def _beside(widget: QWidget, air: int = 3) -> QHBoxLayout:
    """A widget within the margins of the panel. A label's own margins go with its style."""
    row = QHBoxLayout()
    row.setContentsMargins(MARGIN, air, MARGIN, air)
    row.addWidget(widget)
    return row


def _about(teller: Teller) -> str:
    """Whose journey it is, and which state and version of it."""
    journey = teller.journey
    who = teller.name(journey.persona_id) if journey.persona_id else ""
    state = "as-is" if journey.state is State.AS_IS else "to-be"
    version = f"{state} v{journey.version}" if journey.version else state
    return ", ".join(in_sentence(part) for part in (who, version) if part)


def _title(teller: Teller) -> str:
    """What is read."""
    scope = teller.scope
    if scope.card_id is not None:
        return plain(teller.titled(scope.card_id))
    return (
        one_line(teller.journey.title) if scope.stage_id is None else teller.stage(scope.stage_id)
    )
