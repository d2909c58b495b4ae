"""The meetings in which the map was discussed, newest first; dates and notes can be changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.edits.entries import add_entry, delete_entry, revise_entry
from journeyeditor.i18n import translate
from journeyeditor.model.project import Project, Review
from journeyeditor.ui.controls.date_field import DateField
from journeyeditor.ui.controls.field import Line
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.listing import Entry, Listing
from journeyeditor.ui.controls.paint import smaller
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.form import change_label, too_long


class Meeting(Entry):
    """One meeting: its day and what was said."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = DateField(self)
        self.day.setAccessibleName(translate("Project", "Day"))
        self.note = Line(self)
        self.note.setAccessibleName(translate("Project", "What was agreed"))
        self.note.setPlaceholderText(translate("Project", "What was agreed"))
        self.wrong = plain("", self)
        self.wrong.setFont(smaller(self.font(), 0.5))
        self.wrong.setWordWrap(True)
        self.wrong.setForegroundRole(self.palette().ColorRole.BrightText)
        self.wrong.hide()
        self.row.insertWidget(0, self.day, 1)
        self.column.addWidget(self.note)
        self.column.addWidget(self.wrong)

    def say(self, sentence: str) -> None:
        """Write what is wrong, or nothing."""
        self.wrong.setText(f"! {sentence}" if sentence else "")
        self.wrong.setVisible(bool(sentence))


class ReviewRows(QWidget):
    """The list, and a button for a meeting of today."""

    def __init__(self, editing: Editing, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._editing, self._today = editing, today
        self.listing = Listing(translate("Project", "Discussed today"), self._make, self)
        self.listing.asked_to_add.connect(self._add)
        self.listing.asked_to_remove.connect(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.listing, 0, Qt.AlignmentFlag.AlignTop)

    def show_log(self, project: Project) -> None:
        """Show the meetings of a project."""
        log = project.review_log
        order = sorted(range(len(log)), key=lambda at: (log[at].date, at), reverse=True)
        entries = self.listing.show_keys([str(at) for at in order])
        for at, entry in zip(order, entries, strict=True):
            if isinstance(entry, Meeting):
                entry.day.show_value(log[at].date, entry.fresh)
                entry.note.show_value(log[at].note, entry.fresh)
                entry.call_it(log[at].date or translate("Project", "meeting"))
                if entry.fresh:
                    entry.say("")

    def _make(self, parent: QWidget) -> Entry:
        entry = Meeting(parent)
        entry.day.changed.connect(lambda value: self._change(entry, "", date=value))
        entry.day.refused.connect(entry.say)
        entry.day.restored.connect(lambda: entry.say(""))
        entry.note.typed.connect(lambda text: self._change(entry, "note", note=text))
        return entry

    def _change(self, entry: Meeting, merge: str, **fields: str) -> None:
        at = int(entry.key)
        key = f"review:{at}:{merge}" if merge else ""
        label = change_label(translate("Project", "Meeting"))
        refused = self._editing.do(
            label, lambda p: revise_entry(p, "review_log", at, **fields), key
        )
        entry.say(refused and too_long())

    def _add(self) -> None:
        day = self._today().isoformat()
        label = translate("Project", "Add meeting")
        self._editing.do(label, lambda p: add_entry(p, "review_log", Review(date=day)))
        newest = next(iter(self.listing.entries), None)
        if isinstance(newest, Meeting):
            newest.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, key: str) -> None:
        label = translate("Project", "Delete meeting")
        self._editing.do(label, lambda p: delete_entry(p, "review_log", int(key)))
