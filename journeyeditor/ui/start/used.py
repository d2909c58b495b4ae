"""What was open before: "continue where you were", and the files used last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.canvas.plain import plain_label, set_tip
from journeyeditor.i18n import translate
from journeyeditor.model.titles import in_sentence, steady
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.left_behind import Place, RecentFile, names
from journeyeditor.ui.start.buttons import SIDE, Row, Verb
from journeyeditor.ui.start.walk import Walk
from journeyeditor.ui.start.when import about
from journeyeditor.ui.start.wishes import Wishes


class Used(QWidget):
    """Two lists of rows under their headings; nothing at all where nothing was used yet."""

    def __init__(
        self, wishes: Wishes, reveal: Callable[[QWidget], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._walk = Walk(self, reveal)
        self._places: list[Place] = []
        self._names: dict[Path, str] = {}
        self.going_on: Row | None = None
        self.rows: dict[Path, Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_used(
        self, places: Sequence[Place], files: Sequence[RecentFile], now: datetime
    ) -> None:
        """Show where one was and what was used, each list if there is something in it."""
        self._places = list(places)
        self._names = names(files)
        if self._places:
            self._add_heading(translate("Start", "Continue where you were"))
            self.going_on = self._add_row(self._where(), self._how_many(), self._wishes.go_on)
        if files:
            self._add_heading(translate("Start", "Used last"))
        for file in files:
            self._add_file(file, now)
        self._walk_over_rows()

    def mark_missing(self, path: Path) -> None:
        """Say of a file that it is not there, and offer to take it off the list."""
        self._places = [place for place in self._places if place.path != path]
        if self.going_on is not None:
            self.going_on.setText(self._where())
            self.going_on.tell(self._how_many(), grey=not self._places)
            self.going_on.setEnabled(bool(self._places))
        row = self.rows.get(path)
        if row is not None and not row.grey:
            row.tell(translate("Start", "This file is not there now"), grey=True)
            self._offer_removal(row, path)

    def remove(self, path: Path) -> None:
        """Show a file no more."""
        row = self.rows.pop(path)
        at = self._column.indexOf(row)
        below = self._column.itemAt(at + 1)
        verb = None if below is None else below.widget()
        for widget in (row, verb if isinstance(verb, Verb) else None):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._walk_over_rows()

    def _where(self) -> str:
        first = self._places[0].path if self._places else Path()
        return in_sentence(self._names.get(first) or RecentFile(first).name)

    def _how_many(self) -> str:
        if not self._places:
            return translate("Start", "This file is not there now")
        if len(self._places) == 1:
            return translate("Start", "As you left it")
        return translate("Start", "And %n more, as you left them", n=len(self._places) - 1)

    def _add_heading(self, text: str) -> None:
        heading = plain_label(text, self)
        heading.setFont(bold(self.font()))
        heading.setContentsMargins(SIDE, 16, 0, 5)
        self._column.addWidget(heading)

    def _add_row(self, text: str, line: str, do: Callable[[], object]) -> Row:
        row = Row(text, line, self)
        row.clicked.connect(lambda _on=False: do())
        self._column.addWidget(row)
        return row

    def _add_file(self, file: RecentFile, now: datetime) -> None:
        row = self._add_row(
            in_sentence(self._names[file.path]),
            about(file, now),
            lambda: self._wishes.open_file(file.path),
        )
        set_tip(row, steady(str(file.path)))
        row.removed.connect(lambda: self._wishes.forget(file.path))
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.customContextMenuRequested.connect(lambda at: self._ask(file.path, row.mapToGlobal(at)))
        self.rows[file.path] = row

    def _ask(self, path: Path, at: QPoint) -> None:
        """The menu of a file; it outlives the row, which it can take away."""
        from journeyeditor.ui.context.files import file_menu  # noqa: PLC0415 - a start needs none

        file_menu(path, self._wishes.forget, self._wishes.open_file, self).popup(at)

    def _offer_removal(self, row: Row, path: Path) -> None:
        verb = Verb(translate("Start", "Take it off the list"), self)
        verb.clicked.connect(lambda _on=False: self._wishes.forget(path))
        at = self._column.indexOf(row) + 1
        self._column.insertWidget(at, verb, 0, Qt.AlignmentFlag.AlignLeft)
        verb.show()
        QWidget.setTabOrder(row, verb)

    def _walk_over_rows(self) -> None:
        first = [self.going_on] if self.going_on else []
        self._walk.over([*first, *self.rows.values()])
