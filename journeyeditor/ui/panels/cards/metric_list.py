"""The measurements of one card: the grade always at hand, others to be added by their scale."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from journeyeditor.edits.metrics import delete_metric
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import MetricKind
from journeyeditor.model.journey import Metric
from journeyeditor.ui.controls.listing import Listing
from journeyeditor.ui.panels.cards.metric_entry import MetricEntry
from journeyeditor.ui.panels.cards.section import shown_or_hidden
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.field import capital
from journeyeditor.ui.panels.fields.measurements import kind_name, kind_words

_USUAL = f"new:{MetricKind.GRADE.value}:usual"
"""The key of the place for a grade, which is there without being asked for."""


class MetricList:
    """Shows the measurements of the one chosen step."""

    def __init__(self, editing: Editing, label_width: int, parent: QWidget) -> None:
        self._editing = editing
        self._chosen: Chosen | None = None
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

    def fits(self, chosen: Chosen) -> bool:
        """Whether one step is chosen."""
        return chosen.one is not None and chosen.are_steps

    def show(self, chosen: Chosen) -> None:
        """Show its measurements."""
        place = chosen.one if self.fits(chosen) else None
        shown_or_hidden(self.listing, place is not None)
        if place is None:
            return
        if chosen.key != self._key:
            self._new.clear()
        self._chosen, self._key = chosen, chosen.key
        metrics = {m.id: m for m in chosen.journey.metrics if m.card_id == place.card.id}
        grade = any(metric.kind is MetricKind.GRADE for metric in metrics.values())
        usual = [] if grade or not isinstance(place.card, Touchpoint) else [_USUAL]
        keys = [f"{place.card.id}/{key}" for key in (*usual, *_ordered(metrics), *self._new)]
        for entry in self.listing.show_keys(keys):
            if isinstance(entry, MetricEntry):
                key = entry.key.split("/", 1)[1]
                entry.show_metric(
                    chosen.map_id, place.card.id, _kind(metrics, key), metrics.get(key)
                )

    def _entry(self, label_width: int, owner: QWidget) -> MetricEntry:
        entry = MetricEntry(self._editing, label_width, owner)
        entry.added.connect(lambda: self._drop(entry.key.split("/", 1)[1]))
        return entry

    def _ask_kind(self) -> None:
        plus = self.listing.plus
        self.menu.popup(plus.mapToGlobal(QPoint(0, plus.height())))

    def _begin(self, code: str) -> None:
        """Make a place for a measurement; the project hears of it when it has a value."""
        if self._chosen is None:
            return
        self._count += 1
        self._new.append(f"new:{code}:{self._count}")
        self.show(self._chosen)
        entry = self.listing.entries[-1]
        if isinstance(entry, MetricEntry):
            entry.value.setFocus()

    def _drop(self, key: str) -> None:
        if key in self._new:
            self._new.remove(key)

    def _remove(self, whole: str) -> None:
        key, chosen = whole.split("/", 1)[1], self._chosen
        if chosen is None:
            return
        metric = next((m for m in chosen.journey.metrics if m.id == key), None)
        if metric is None:
            self._drop(key)
            self.show(chosen)
            return
        self._editing.do(
            capital(translate("Field", "remove {thing}").format(thing=kind_name(metric.kind))),
            lambda project: delete_metric(project, chosen.map_id, key),
        )


def _ordered(metrics: dict[Id, Metric]) -> list[Id]:
    """Grades first, then in the order in which they were made."""
    return sorted(metrics, key=lambda key: metrics[key].kind is not MetricKind.GRADE)


def _kind(metrics: dict[Id, Metric], key: str) -> MetricKind:
    """The scale of a measurement, or the one that a place for a new one is for."""
    return metrics[key].kind if key in metrics else MetricKind(key.split(":")[1])
