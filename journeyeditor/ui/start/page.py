"""The start page: opening and what was open at the left, what one can begin with at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.templates import examples, templates
from journeyeditor.ui.left_behind import Place
from journeyeditor.ui.settings import Settings
from journeyeditor.ui.start.menus import StartMenus
from journeyeditor.ui.start.notice import Choice, Offer
from journeyeditor.ui.start.own import OwnTemplates
from journeyeditor.ui.start.presence import Presence
from journeyeditor.ui.start.previews import FOR_DRAWING, FOR_EDITING, Previews, warmers
from journeyeditor.ui.start.shelves import Shelves
from journeyeditor.ui.start.side import Side
from journeyeditor.ui.start.tile import Tile
from journeyeditor.ui.start.turns import Turns
from journeyeditor.ui.start.wishes import Wishes

REST = 80
"""Milliseconds without a change of size after which the drawings are made anew."""


class StartPage(QWidget):
    """`seen` once it has been painted. `places` are those where one can go on, `behind` is the
    title of the project that one can go back to.

    Drawings, and whether the recent files are still there, follow when it has been seen.
    """

    seen = Signal()

    def __init__(
        self,
        settings: Settings,
        wishes: Wishes,
        previews: Previews,
        places: Sequence[Place] = (),
        behind: str = "",
    ) -> None:
        super().__init__()
        self._settings, self._wishes, self._previews = settings, wishes, previews
        self._places, self._behind = places, behind
        self._is_seen = False
        self._turns = Turns(self)
        self._presence = Presence(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._draw)
        self._build()
        self._connect()
        self.setWindowTitle("Journeyeditor")

    def _build(self) -> None:
        self.menus = StartMenus(self._settings, self._wishes, self)
        self.side = Side(self._wishes, self._behind, self)
        used = self._settings.recent_files
        self.side.used.show_used(self._places, used, datetime.now().astimezone())
        self.shelves = Shelves(self)
        self.shelves.add(translate("Start", "Begin a new journey"), templates(), self._wishes.begin)
        own = self.shelves.add(translate("Start", "Your own templates"), (), self._wishes.begin)
        self._own = OwnTemplates(own, self.shelves, self.side)
        look = translate("Start", "Look at a worked example")
        self.shelves.add(look, examples(), self._wishes.look_at)
        row = QHBoxLayout()
        row.setSpacing(1)
        row.addWidget(self.side)
        row.addWidget(self.shelves, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setMenuBar(self.menus)
        column.addLayout(row)

    def _connect(self) -> None:
        self._presence.missing.connect(self.side.used.mark_missing)
        self.shelves.undrawn.connect(self._rest.start)
        self.seen.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Bring the keyboard to what comes first: going on, or else the first template."""
        going_on = self.side.used.going_on
        if going_on is not None and not self._behind:
            going_on.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.shelves.tiles[0].setFocus(Qt.FocusReason.TabFocusReason)

    def tell(self, head: str, lines: Sequence[str]) -> None:
        """Say what went wrong, until somebody has read it."""
        read = Choice(translate("Start", "Close"), self.side.hush)
        self.side.tell(Offer(head, tuple(lines), (read,)))

    def offer(self, found: Sequence[Offer]) -> None:
        """Offer work that was found and never saved, each with two verbs; none takes them away."""
        self.side.show_found(found)

    def invite(self, files: Sequence[Path]) -> None:
        """Files are held over the page, or no more."""
        self.side.invite(files)

    def forget(self, path: Path) -> None:
        """Show a recent file no more."""
        self.side.used.remove(path)

    def let_go(self) -> None:
        """The page is shown no more: nothing that it had in hand is finished."""
        self._turns.clear()
        self._rest.stop()
        self._presence.wait(0.2)
        self.hide()
        self.deleteLater()

    # -- once it is seen ----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_seen:
            self._is_seen = True
            self.seen.emit()

    def _go_on(self) -> None:
        self._turns.add(self.menus.fill)
        files = [file.path for file in self._settings.recent_files]
        places = [place.path for place in self._places]
        self._presence.look(dict.fromkeys([*places, *files]))
        for job in warmers(FOR_DRAWING):
            self._turns.add(job)
        self._turns.add(self._own.show_all)
        self._turns.add(self._draw)
        for job in warmers(FOR_EDITING):
            self._turns.add(job)

    def _draw(self) -> None:
        """Draw what is on the tiles, one tile a turn."""
        if self._is_seen:
            for tile in self.shelves.tiles:
                self._turns.add(lambda tile=tile: self._draw_one(tile))  # type: ignore[misc]

    def _draw_one(self, tile: Tile) -> None:
        size = tile.picture_size(tile.width())
        picture = self._previews.picture(tile.offered.path, size, self.devicePixelRatioF())
        tile.show_picture(picture)

    # -- what somebody does -------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the project behind the page."""
        if event.key() == Qt.Key.Key_Escape and self._behind:
            self._wishes.back()
        else:
            super().keyPressEvent(event)
