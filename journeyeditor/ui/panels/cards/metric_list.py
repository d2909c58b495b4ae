"""Measurements of a card, a stage or a journey: the grade at hand, others added by their scale."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from journeyeditor.edits.metrics import delete_metric
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import MetricKind
from journeyeditor.model.journey import JourneyMap, Metric
from journeyeditor.ui.controls.listing import Listing
from journeyeditor.ui.panels.cards.metric_entry import MetricEntry
from journeyeditor.ui.panels.cards.section import shown_or_hidden
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.field import capital
from journeyeditor.ui.panels.fields.lookup import Table
from journeyeditor.ui.panels.fields.measurements import Scope, kind_name, kind_words

_USUAL = f"new:{MetricKind.GRADE.value}:usual"
"""The key of the place for a grade, which is there without being asked for."""


class Metrics:
    """Shows the measurements of one scope."""

    def __init__(self, editing: Editing, label_width: int, parent: QWidget) -> None:
        self._editing = editing
        self._table: Table[Metric] = Table(lambda m: (m.card_id or m.stage_id or "",))
        self._shown: tuple[JourneyMap, Scope, bool] | None = None
        self._key: object = None
        self._new: list[str] = []
        self._count = 0
        self.listing = Listing(
            translate("Field", "Measurement"),
            lambda owner: self._entry(label_width, owner),
            parent,
        )
        self.listing.asked_to_add.connect(self._ask_kind)
        self.listing.asked_to_remove.connect(self._remove)
        self.menu = QMenu(self.listing)
        for code, word, _ in kind_words():
            self.menu.addAction(word).triggered.connect(lambda _on=False, c=code: self._begin(c))

    def show_scope(
        self, journey: JourneyMap, scope: Scope, usual: bool, key: object = None
    ) -> None:
        """Show what was measured there. `usual`: with a place for a grade; another `key` than
        before: a new visit, so places that were asked for and not filled go."""
        visit = (scope, key)
        if visit != self._key:
            self._new.clear()
        self._shown, self._key = (journey, scope, usual), visit
        near = self._table.of(journey.metrics, scope.card_id or scope.stage_id or "")
        metrics = {metric.id: metric for metric in near if scope.holds(metric)}
        grade = any(metric.kind is MetricKind.GRADE for metric in metrics.values())
        places = [_USUAL] if usual and not grade else []
        keys = [f"{scope.key}/{name}" for name in (*places, *_ordered(metrics), *self._new)]
        for entry in self.listing.show_keys(keys):
            if isinstance(entry, MetricEntry):
                name = entry.key.split("/", 1)[1]
                entry.show_metric(scope, _kind(metrics, name), metrics.get(name))

    def _show_again(self) -> None:
        if self._shown is not None and isinstance(self._key, tuple):
            self.show_scope(*self._shown, self._key[1])

    def _entry(self, label_width: int, owner: QWidget) -> MetricEntry:
        entry = MetricEntry(self._editing, label_width, owner)
        entry.added.connect(lambda: self._drop(entry.key.split("/", 1)[1]))
        return entry

    def _ask_kind(self) -> None:
        plus = self.listing.plus
        self.menu.popup(plus.mapToGlobal(QPoint(0, plus.height())))

    def _begin(self, code: str) -> None:
        """Make a place for a measurement; the project hears of it when it has a value."""
        self._count += 1
        self._new.append(f"new:{code}:{self._count}")
        self._show_again()
        entry = self.listing.entries[-1]
        if isinstance(entry, MetricEntry):
            entry.value.setFocus()

    def _drop(self, key: str) -> None:
        if key in self._new:
            self._new.remove(key)

    def _remove(self, whole: str) -> None:
        key = whole.split("/", 1)[1]
        if self._shown is None:
            return
        journey, scope, _ = self._shown
        metric = next((m for m in journey.metrics if m.id == key), None)
        if metric is None:
            self._drop(key)
            self._show_again()
            return
        self._editing.do(
            capital(translate("Field", "remove {thing}").format(thing=kind_name(metric.kind))),
            lambda project: delete_metric(project, scope.map_id, key),
        )


class MetricList(Metrics):
    """Shows the measurements of the one chosen step."""

    def fits(self, chosen: Chosen) -> bool:
        """Whether one step is chosen."""
        return chosen.one is not None and chosen.are_steps

    def show(self, chosen: Chosen) -> None:
        """Show its measurements."""
        place = chosen.one if self.fits(chosen) else None
        shown_or_hidden(self.listing, place is not None)
        if place is not None:
            scope = Scope(chosen.map_id, card_id=place.card.id)
            self.show_scope(chosen.journey, scope, isinstance(place.card, Touchpoint), chosen.key)


def label_width(widget: QWidget) -> int:
    """Px at which no word of the scales is cut off before a value."""
    words = (part for kind in MetricKind for part in capital(kind_name(kind)).split())
    return max(map(widget.fontMetrics().horizontalAdvance, words)) + 2


def _ordered(metrics: dict[Id, Metric]) -> list[Id]:
    """Grades first, then in the order in which they were made."""
    return sorted(metrics, key=lambda key: metrics[key].kind is not MetricKind.GRADE)


def _kind(metrics: dict[Id, Metric], key: str) -> MetricKind:
    """The scale of a measurement, or the one that a place for a new one is for."""
    return metrics[key].kind if key in metrics else MetricKind(key.split(":")[1])
