"""Joins the window of the method to the main window: made when first asked for, kept after that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from journeyeditor.ui.panels.editing import Editing

if TYPE_CHECKING:
    from journeyeditor.ui.improving.window import ImprovingWindow
    from journeyeditor.ui.main_window import MainWindow

PAGE_NAMES = ("checks", "actions", "kano", "compare")
"""The pages, in the order of their commands."""

PLACE = "improving"
"""Under this name the settings keep where the window was."""


class Improving:
    """The pages of the method of one main window."""

    def __init__(self, window: MainWindow) -> None:
        self._main = window
        self.window: ImprovingWindow | None = None

    def open(self, name: str) -> None:
        """Show a page."""
        if self.window is None:
            self.window = self._make()
        self.window.open_at(name)

    def verbs(self) -> dict[str, Callable[[], object]]:
        """What the commands that open the pages do."""
        pages = {f"analyse.{name}": partial(self.open, name) for name in PAGE_NAMES}
        return {**pages, "analyse.impact": partial(self._main.lists.open, "impact_chains")}

    def _make(self) -> ImprovingWindow:
        # The pages take a while that the first window need not wait for.
        from journeyeditor.ui.improving.page import Means  # noqa: PLC0415
        from journeyeditor.ui.improving.window import ImprovingWindow  # noqa: PLC0415

        main = self._main
        say, lists = main.status.sentence.say, main.lists.open
        editing = Editing(main.session, main.new_id, say, main.view.show_ref, lists)
        made = ImprovingWindow(Means(editing, main.fonts, date.today()), main)
        made.place(main.settings.bytes(PLACE))
        made.closed.connect(self._keep)
        made.closed.connect(main.activateWindow)
        return made

    def _keep(self) -> None:
        if self.window is not None:
            self._main.settings.keep_bytes(PLACE, self.window.saveGeometry())

    def take_over(self, other: Improving) -> None:
        """Go on where another main window on the same session was, in another language perhaps."""
        if other.window is not None and other.window.isVisible():
            other._keep()
            self.open(other.window.page.name)

    def leave(self) -> None:
        """Put it away for good."""
        if self.window is not None:
            self.window.leave()
            self.window.close()
