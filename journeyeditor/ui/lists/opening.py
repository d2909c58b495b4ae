"""Joins the window of the lists to the main window: made when first asked for, kept after that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeyeditor.ui.panels.editing import Editing

if TYPE_CHECKING:
    from journeyeditor.ui.lists.window import ListsWindow
    from journeyeditor.ui.main_window import MainWindow

PLACE = "lists"
"""Under this name the settings keep where the window was."""


class Lists:
    """The lists of one main window."""

    def __init__(self, window: MainWindow) -> None:
        self._main = window
        self.window: ListsWindow | None = None

    def open(self, name: str = "", key: str = "") -> None:
        """Show a list, by its field of the project, "" for the last one, and in it an entry."""
        if self.window is None:
            self.window = self._make()
        self.window.open_at(name, key)

    def _make(self) -> ListsWindow:
        # Eight forms take a while that the first window need not wait for.
        from journeyeditor.ui.lists.window import ListsWindow  # noqa: PLC0415

        main = self._main
        editing = Editing(
            main.session, main.new_id, main.status.sentence.say, main.view.show_ref, self.open
        )
        made = ListsWindow(editing, main)
        made.place(main.settings.bytes(PLACE))
        made.closed.connect(self._keep)
        made.closed.connect(main.activateWindow)
        return made

    def _keep(self) -> None:
        if self.window is not None:
            self._main.settings.keep_bytes(PLACE, self.window.saveGeometry())

    def take_over(self, other: Lists) -> None:
        """Go on where another main window on the same session was, in another language perhaps."""
        if other.window is not None and other.window.isVisible():
            editor = other.window.editor
            other._keep()
            self.open(editor.name, editor.list.current)

    def leave(self) -> None:
        """Put it away for good."""
        if self.window is not None:
            self.window.leave()
            self.window.close()
