"""Since when a contact has its Kano class: a list of days and classes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journeyeditor.edits.kano import delete_kano_entry, log_kano, revise_kano_entry
from journeyeditor.i18n import translate
from journeyeditor.model.cards import KanoEntry, Touchpoint
from journeyeditor.model.enums import Kano
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.date_field import DateField
from journeyeditor.ui.controls.dates import date_text
from journeyeditor.ui.controls.listing import Entry, Listing
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.inspector_words import word

Today = Callable[[], date]


def history_of(chosen: Chosen) -> tuple[KanoEntry, ...]:
    """The history of the one chosen touchpoint, () for anything else."""
    place = chosen.one
    if place is None or not isinstance(place.card, Touchpoint):
        return ()
    return place.card.kano_history


def has_history(chosen: Chosen) -> bool:
    """Whether there is a history, or a class that one could begin for."""
    place = chosen.one
    classed = place is not None and isinstance(place.card, Touchpoint) and place.card.kano
    return bool(classed) or bool(history_of(chosen))


def since(chosen: Chosen) -> str:
    """Since when the card has the class that was noted last."""
    history = history_of(chosen)
    if not history:
        return translate("Field", "not dated")
    last = history[-1]
    text = translate("Field", "{kano} since {day}")
    return text.format(kano=word("kano", last.kano.value).lower(), day=date_text(last.date))


class HistoryEntry(Entry):
    """A day and the class from that day on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = DateField(self)
        self.kano = Choice(self)
        self.kano.offer([(each.value, word("kano", each.value), "") for each in Kano])
        self.rows = Rows(self, 0)
        self.rows.add_wide(self.day)
        self.rows.add_wide(self.kano)
        self.row.insertWidget(0, self.rows, 1)
        self.row.setAlignment(self.cross, Qt.AlignmentFlag.AlignTop)
        self.day.refused.connect(partial(self.rows.say, self.day))
        self.day.restored.connect(partial(self.rows.say, self.day, ""))

    def show_entry(self, entry: KanoEntry) -> None:
        """Show an entry of the history."""
        self.day.show_value(entry.date, self.fresh)
        if not self.day.pending:
            self.rows.say(self.day, "")
        self.kano.show_value(entry.kano.value)
        day = date_text(entry.date)
        self.call_it(day)
        self.day.setAccessibleName(translate("Field", "Since"))
        self.kano.setAccessibleName(translate("Field", "Kano from {day}").format(day=day))


class KanoHistory:
    """The list of days and classes of the one chosen touchpoint."""

    def __init__(self, editing: Editing, rows: Rows, today: Today = date.today) -> None:
        self._editing, self._today = editing, today
        self._chosen: Chosen | None = None
        self.listing = Listing(translate("Field", "From today"), self._entry, rows)
        self.listing.setAccessibleName(translate("Field", "Kano through time"))
        rows.add_wide(
            self.listing,
            "",
            translate("Field", "What delights today is expected tomorrow: note since when."),
        )
        self.listing.asked_to_add.connect(self._add)
        self.listing.asked_to_remove.connect(self._remove)

    def fits(self, chosen: Chosen) -> bool:
        """Whether one touchpoint with a class is chosen."""
        return has_history(chosen)

    def show(self, chosen: Chosen) -> None:
        """Show its history."""
        self._chosen = chosen
        history = history_of(chosen)
        keys = [f"{at}/{next(iter(chosen.ids))}" for at in range(len(history))]
        entries = self.listing.show_keys(keys)
        for entry, noted in zip(entries, history, strict=True):
            if isinstance(entry, HistoryEntry):
                entry.show_entry(noted)
        place = chosen.one
        card = place.card if place is not None else None
        self.listing.plus.setEnabled(isinstance(card, Touchpoint) and card.kano is not None)

    def _entry(self, owner: QWidget) -> HistoryEntry:
        entry = HistoryEntry(owner)
        entry.day.changed.connect(lambda day: self._revise(entry, date=day))
        entry.kano.chosen.connect(lambda code: self._revise(entry, kano=Kano(code)))
        return entry

    def _keep(self, edit: Callable[[Project, Chosen, str], Project]) -> str:
        chosen = self._chosen
        if chosen is None or chosen.one is None:
            return ""
        card_id = chosen.one.card.id
        label = translate("Field", "Change Kano through time")
        return self._editing.do(label, lambda project: edit(project, chosen, card_id))

    def _revise(self, entry: HistoryEntry, **fields: object) -> None:
        at = int(entry.key.split("/")[0])
        said = self._keep(lambda p, c, i: revise_kano_entry(p, c.map_id, i, at, **fields))
        entry.rows.say(entry.day, said)

    def _remove(self, key: str) -> None:
        at = int(key.split("/", maxsplit=1)[0])
        self._keep(lambda p, c, i: delete_kano_entry(p, c.map_id, i, at))

    def _add(self) -> None:
        """Note that the card has its class from today on."""
        place = self._chosen.one if self._chosen is not None else None
        if place is None or not isinstance(place.card, Touchpoint) or place.card.kano is None:
            return
        kano, day = place.card.kano, self._today().isoformat()
        self._keep(lambda p, c, i: log_kano(p, c.map_id, i, day, kano))
