"""What a reader may choose at an entry: quiet ticks below its sentence, the contacts of a chain."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.canvas.ask import Popup
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import CurveKind, MetricKind
from journeyeditor.model.journey import JourneyMap
from journeyeditor.telling.report.asked import USUAL
from journeyeditor.telling.report.entry import Topic, plain
from journeyeditor.ui.controls.paint import smaller
from journeyeditor.ui.controls.text_link import TextLink
from journeyeditor.ui.controls.tick import Tick

if TYPE_CHECKING:
    from journeyeditor.telling.report.teller import Teller

WITH_OPTIONS = (Topic.LEDGER, Topic.SCORES, Topic.MEANS, Topic.CHAIN)


class CardOptions(QWidget):
    """The choices of one entry. `changed` tells all choices as they are then."""

    changed = Signal(object)

    def __init__(self, topic: Topic, parent: QWidget) -> None:
        super().__init__(parent)
        self._options = USUAL
        self._teller: Teller | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 0)
        self._column.setSpacing(0)
        self.ticks: dict[str, Tick] = {}
        self.choose = TextLink(translate("Analysis", "Choose contacts…"), self)
        self.choose.setFont(smaller(self.font(), 1.0))
        self.choose.clicked.connect(self._ask_contacts)
        self.choose.hide()
        self._topic = topic
        self._column.addWidget(self.choose)
        if topic is Topic.LEDGER:
            self._tick("calibrated", translate("Analysis", "Calibrate on the measurement"))
        if topic is Topic.SCORES:
            self._tick("weighted", translate("Analysis", "Weigh by the number of answers"))
        if topic in (Topic.SCORES, Topic.MEANS):
            self._tick("few", translate("Analysis", "Count fewer than 5 answers too"))

    def _tick(self, field: str, words: str) -> None:
        tick = Tick(words, self)
        tick.setFont(smaller(self.font(), 1.0))
        tick.clicked.connect(lambda on: self._choose({field: on}))
        self._column.addWidget(tick)
        self.ticks[field] = tick

    def _choose(self, choice: dict[str, object]) -> None:
        self.changed.emit(self._options._replace(**choice))  # type: ignore[arg-type]

    def show_options(self, teller: Teller, known: bool) -> None:
        """Show what is chosen; choices that change nothing here stay away."""
        self._teller, self._options = teller, teller.options
        self.setVisible(teller.scope.card_id is None)
        for field, tick in self.ticks.items():
            tick.show_value(bool(getattr(teller.options, field)))
        if "few" in self.ticks:
            self.ticks["few"].setVisible(teller.options.few or has_few(teller.journey))
        self.choose.setVisible(self._topic is Topic.CHAIN and len(with_share(teller)) > 1)
        for field in ("calibrated", "weighted"):
            if field in self.ticks:
                self.ticks[field].setVisible(known)

    def _ask_contacts(self) -> None:
        """List the contacts that have a share of satisfied customers, to tick."""
        teller = self._teller
        if teller is None:
            return
        every = with_share(teller)
        popup = Popup(self, translate("Analysis", "Contacts of the chain"))
        chosen = frozenset(every) if teller.options.chain is None else teller.options.chain
        ticks = {card: Tick(plain(teller.titled(card)), popup) for card in every}
        for card, tick in ticks.items():
            tick.show_value(card in chosen)
            tick.clicked.connect(partial(self._chain, ticks))
            popup.column.addWidget(tick)
        popup.open_at(self.choose.mapToGlobal(QPoint(0, self.choose.height())))
        for tick in list(ticks.values())[:1]:
            tick.setFocus()

    def _chain(self, ticks: dict[Id, Tick], _on: bool = False) -> None:
        chosen = frozenset(card for card, tick in ticks.items() if tick.isChecked())
        self._choose({"chain": None if len(chosen) == len(ticks) else chosen})


def has_few(journey: JourneyMap) -> bool:
    """Whether something was measured with so few answers that means leave it out."""
    from journeyeditor.analysis.series import ENOUGH  # noqa: PLC0415 - not before it is needed

    curves = (curve for curve in journey.curves if curve.kind is CurveKind.MEASURED)
    asked: Iterable[int | None] = (point.n for curve in curves for point in curve.points)
    return any(n is not None and n < ENOUGH for n in (*asked, *(m.n for m in journey.metrics)))


def with_share(teller: Teller) -> list[Id]:
    """The touchpoints in the scope with a share of satisfied customers, in reading order."""
    metrics = teller.facts.card_metrics
    return [
        step.card.id
        for step in teller.facts.touchpoints
        if any(m.kind is MetricKind.CSAT_PCT for m in metrics.get(step.card.id, ()))
    ]
