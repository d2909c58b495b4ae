"""Joins what finds the way to the window: commands in, map and status line out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.naming import shortened
from journeyeditor.finding.goals import Goal, goals
from journeyeditor.i18n import translate
from journeyeditor.layout.words import words_for
from journeyeditor.model.enums import Actor
from journeyeditor.session import Change
from journeyeditor.ui.finding.filtering import Filtering
from journeyeditor.ui.finding.goal_list import GoalList
from journeyeditor.ui.finding.going import Going
from journeyeditor.ui.finding.search_bar import SearchBar
from journeyeditor.ui.finding.searching import Searching
from journeyeditor.ui.finding.undoing import Undoing

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow


class Wayfinding:
    """What one window has of it."""

    def __init__(self, window: MainWindow) -> None:
        session, view, panes = window.session, window.view, window.panes
        self._window, self._session, self._view, self._panes = window, session, view, panes
        self.undoing = Undoing(session, view, view.told.emit)
        self.going = Going(session, view)
        self.filtering = Filtering(session, view, panes.desk)
        self.search_bar = SearchBar(panes.desk)
        self.searching = Searching(session, view, self.search_bar, panes.notes)
        self.goal_list: GoalList | None = None
        for row in (self.filtering.bar, self.search_bar):
            panes.desk.add_row(row)
        self.filtering.bar.closed.connect(self._end_filter)
        panes.history.chosen.connect(self.undoing.go_to)
        panes.history.left.connect(view.setFocus)
        panes.history.closed.connect(self.toggle_history)

    def settling_verbs(self) -> dict[str, Callable[[], object]]:
        """The commands before which typing and gestures end."""
        return {
            "edit.undo": self.undoing.undo,
            "edit.redo": self.undoing.redo,
            "edit.find": self.searching.begin,
            "edit.find_next": lambda: self.searching.step(1),
            "edit.find_previous": lambda: self.searching.step(-1),
            "edit.go_to": self.go_to,
        }

    def verbs(self) -> dict[str, Callable[[], object]]:
        """The commands that change nothing."""
        return {
            "view.history": self.toggle_history,
            "view.filter": self.toggle_filter,
            "view.fit_selection": self.going.fit_selection,
            "view.fit_stage": self.going.fit_stage,
        }

    def changed(self, change: Change) -> None:
        """The session has changed."""
        self.searching.changed(change)
        self.filtering.changed(change)
        if change & Change.HISTORY:
            self._panes.history.refresh()

    def toggle_history(self) -> None:
        """Show the history and bring the keyboard there, or put it away."""
        shown = not self._panes.is_shown("history")
        self._show_history(shown)
        if shown:
            self._panes.history.focus_first()
        else:
            self._view.setFocus()

    def toggle_filter(self) -> None:
        """Show the row of the filter and bring the keyboard there, or put it away."""
        if self.filtering.bar.isHidden():
            self.filtering.begin()
            self._window.commands.mark("view.filter", True)
        else:
            self._end_filter()

    def go_to(self) -> None:
        """Ask where to go."""
        asked = GoalList(
            lambda typed: goals(self._session.journey, typed), self._goal_name, self._window
        )
        asked.chosen.connect(self._go)
        asked.given_up.connect(self._view.setFocus)
        drawing, camera = self._view.drawing, self._view.camera
        x, y = drawing.names_w * camera.scale, camera.header_px
        corner = QPoint(min(round(x), self._view.width() // 2), min(round(y), 120))
        self.goal_list = asked
        asked.open_at(self._view.mapTo(self._window, corner))

    def take_over(self, other: Wayfinding) -> None:
        """Go on where another window on the same session was, in another language perhaps."""
        self._show_history(other._panes.is_shown("history"))
        if not other.filtering.bar.isHidden():
            self.filtering.wanted = other.filtering.wanted
            self.toggle_filter()
        if not other.search_bar.isHidden():
            self.searching.begin()
            self.search_bar.field.setText(other.search_bar.field.text())
        say_chosen(self._view.bench)

    def _go(self, goal: Goal) -> None:
        if goal.actor is None:
            self.going.to_stage(goal.ref)
        else:
            self.going.to_card(goal.ref)

    def _goal_name(self, goal: Goal) -> str:
        if goal.actor is None:
            return f"{goal.number}  {shortened(goal.name, 44)}"
        words = words_for(self._session.project.language)
        mark = "" if goal.actor is Actor.CUSTOMER else words.employee_mark
        text = translate("Go", "Card {number}  {title}")
        return text.format(number=f"{mark}{goal.number}", title=shortened(goal.name))

    def _end_filter(self) -> None:
        self.filtering.close()
        self._window.commands.mark("view.filter", False)
        self._view.setFocus()

    def _show_history(self, shown: bool) -> None:
        self._panes.show_panel("history", shown)
        self._window.commands.mark("view.history", shown)
