"""Joins the analysis panel to its window: commands in, map and settings out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from journeyeditor.canvas.sticky import Placed
from journeyeditor.model.base import Id
from journeyeditor.model.find import places
from journeyeditor.session import Change
from journeyeditor.ui.finding.going import around
from journeyeditor.ui.panels.analysis.scopes import Level

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow

NAME = "analysis"
"""Under this name the settings keep whether the panel is shown."""

BORDER = "right"
"""Under this one where its border with the inspector was."""

SHARES = (5200, 4800, 4000)
"""How inspector, analysis and history share their height at the first start."""


class Analysing:
    """The analysis panel of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session, self._view, self._panes = window.session, window.view, window.panes
        self.panel = window.panes.analysis
        self.panel.followed.connect(self.show_cards)
        self.panel.pointed.connect(self.point_out)
        self.panel.closed.connect(self.toggle)
        self.panel.levels.chosen.connect(self._mark)

    def restore(self) -> None:
        """Take up what was left: the panel goes with the others at the right."""
        settings, right = self._window.settings, self._panes.right
        if not right.restoreState(settings.bytes(BORDER)):
            right.setSizes(list(SHARES))
        right.splitterMoved.connect(lambda *_: settings.keep_bytes(BORDER, right.saveState()))
        self.show(settings.is_on(NAME) and self._panes.is_shown("inspector"))
        self._mark()

    def verbs(self) -> dict[str, Callable[[], object]]:
        """What the commands do."""
        levels = {f"analyse.{level}": partial(self.choose, level) for level in Level}
        return {
            "analyse.panel": self.toggle,
            "view.inspector": self.toggle_right,
            **levels,
        }

    def changed(self, change: Change) -> None:
        """The session has changed."""
        if change & (Change.SHOWN | Change.PROJECT | Change.MAP | Change.SELECTION):
            self.panel.refresh()

    def toggle(self) -> None:
        """Show the panel and bring the keyboard there, or put it away."""
        shown = not self._panes.is_shown(NAME)
        self.show(shown)
        self._window.settings.turn(NAME, shown)
        if shown:
            self.panel.focus_first()
        else:
            self._view.setFocus()

    def toggle_right(self) -> None:
        """Show the panels at the right or put them away; the analysis comes back if it was on."""
        self._window.toggle_panel("inspector")
        shown = self._panes.is_shown("inspector")
        self.show(shown and self._window.settings.is_on(NAME))

    def choose(self, level: Level) -> None:
        """Read a journey, a stage, a card or what is chosen; the panel is shown for that."""
        if not self._panes.is_shown(NAME):
            self.toggle()
        self.panel.choose_level(level)
        self._mark()

    def _mark(self) -> None:
        for level in Level:
            self._window.commands.mark(f"analyse.{level}", level == self.panel.levels.value)

    def show(self, shown: bool) -> None:
        """Show the panel or put it away, and say so in the menu."""
        self._panes.show_panel(NAME, shown)
        self._window.commands.mark("analyse.panel", shown)

    def show_cards(self, refs: tuple[Id, ...]) -> None:
        """Choose the cards of a finding, and bring all of them into view."""
        self.point_out(())
        known = {place.card.id for place in places(self._session.journey)}
        chosen = frozenset(refs) & known
        if not chosen:
            return
        self._view.settle()
        self._session.select(chosen)
        found = self._view.bench.find_all(chosen)
        if len(found) > 1:
            self._frame([Placed(each.layer, each.rect) for each in found])
        else:
            self._view.show_ref(next(iter(chosen)))

    def _frame(self, found: list[Placed]) -> None:
        """Scroll to them; show the map smaller if they do not fit, never larger."""
        drawing, camera = self._view.scene.shown, self._view.camera
        whole = around(each.rect for each in found)
        look = camera.framing(whole, drawing.header_h, drawing.names_w, most=camera.zoom)
        if look.zoom < camera.zoom:
            self._view.travel(look)
        else:
            self._view.reveal(Placed("body", whole))

    def point_out(self, refs: tuple[Id, ...]) -> None:
        """Ring the cards that a link is about and let the others stand back."""
        marks = self._view.marks
        if self._window.wayfinding.search_bar.isVisible():
            return  # rings and veil are the search's
        found = frozenset(refs)
        missed: frozenset[Id] = frozenset()
        if found:
            every = frozenset(place.card.id for place in places(self._session.journey))
            missed = every - found
        if (found, missed) != (marks.found, marks.missed):
            marks.found, marks.missed = found, missed
            self._view.look_again()

    def take_over(self, other: Analysing) -> None:
        """Go on where another window on the same session was."""
        self.panel.choose_level(other.panel.levels.value)
        self._mark()
