"""The filter of a window: which cards stand back on the map. Never part of the project."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.view import MapView
from journeyeditor.finding.filters import Aspect, Filter, counts, misfits
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map, places
from journeyeditor.model.journey import JourneyMap
from journeyeditor.session import Change, Session
from journeyeditor.ui.finding.filter_bar import FilterBar, Option
from journeyeditor.ui.finding.filter_words import code_words


class Filtering:
    """Joins the row and the map of one window.

    The filter is on while the row is shown, so that nobody wonders why cards are pale. What was
    asked for comes back with the row.
    """

    def __init__(self, session: Session, view: MapView, parent: QWidget) -> None:
        self._session = session
        self._view = view
        self.wanted = Filter()
        self.bar = FilterBar(self._options, parent)
        self._journey: JourneyMap | None = None
        self._all: frozenset[Id] = frozenset()
        self._total = 0
        self.bar.asked.connect(lambda aspect, codes: self.ask(self.wanted.asking(aspect, codes)))
        self.bar.cleared.connect(lambda: self.ask(Filter()))

    def ask(self, wanted: Filter) -> None:
        """Ask for other cards."""
        self.wanted = wanted
        self._journey = None
        self._follow()
        self._say()

    def begin(self) -> None:
        """Show the row; the filter is on again as it was."""
        self.bar.begin()
        self._journey = None
        self._follow()
        self._say()

    def close(self) -> None:
        """Put the row away; all cards are clear."""
        self.bar.hide()
        self._journey = None
        self._follow()
        if self.wanted:
            self._view.bench.tell(
                translate("Filter", "The filter is off; all cards are clear."),
                translate("Filter", "Ctrl+Shift+F switches it on again."),
            )

    def changed(self, change: Change) -> None:
        """The session has changed: other cards may fit."""
        if self.bar.isVisible() and change & (Change.PROJECT | Change.MAP | Change.SELECTION):
            self._follow()

    def _follow(self) -> None:
        journey = find_map(self._session.project, self._session.map_id)
        if journey is not self._journey:
            self._journey = journey
            self._forget_lost()
            self._all = misfits(journey, self.wanted) if self._on else frozenset()
            self._total = sum(1 for _ in places(journey))
            self._show()
        veiled = self._all - self._session.selection  # what one works on stays clear
        marks = self._view.marks
        if veiled != marks.misfits:
            marks.misfits = veiled
            self._view.look_again()

    @property
    def _on(self) -> bool:
        return bool(self.wanted) and not self.bar.isHidden()

    def _forget_lost(self) -> None:
        """Ask no more for channels and departments that the project has not."""
        for aspect in (Aspect.CHANNEL, Aspect.DEPARTMENT):
            chosen = self.wanted.of(aspect)
            if chosen:
                known = chosen & code_words(self._session.project, aspect).keys()
                self.wanted = self.wanted.asking(aspect, known)

    def _show(self) -> None:
        project = self._session.project
        self.bar.show_filter(self.wanted, lambda aspect: code_words(project, aspect))
        text = translate("Filter", "{fitting} of %n card(s)", n=self._total)
        fitting = self._total - len(self._all)
        self.bar.show_count(text.format(fitting=fitting) if self.wanted else "")

    def _say(self) -> None:
        fitting = self._total - len(self._all)
        if not self.wanted:
            said = translate("Filter", "All cards are clear.")
            more = translate("Filter", "Choose above the map what you want to see.")
        elif fitting:
            said = translate("Filter", "%n card(s) fit the filter.", n=fitting)
            more = translate("Filter", "The others stand back; everything can be changed.")
        else:
            said = translate("Filter", "No card fits the filter.")
            more = translate("Filter", "Choose less in the row above the map, or clear it.")
        self._view.bench.tell(said, more)

    def _options(self, aspect: Aspect) -> Sequence[Option]:
        """What the open map has, and what is chosen already."""
        found = counts(self._session.journey, aspect)
        return [
            Option(code, word, found.get(code, 0))
            for code, word in code_words(self._session.project, aspect).items()
            if code in found or code in self.wanted.of(aspect)
        ]
