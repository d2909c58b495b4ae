"""Joins the photos to the main window: commands, drops on the map, pasting, and the viewer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.photos.taking import (
    holds_photo,
    photo_files,
    take_data,
    take_files,
    which_photos,
)

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow
    from journeyeditor.ui.photos.viewer import PhotoViewer

PLACE = "photos"
"""Under this name the settings keep where the window was."""


class Photos(QObject):
    """The photos of one main window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._main = window
        self.viewer: PhotoViewer | None = None
        self.ask: Callable[[QWidget], tuple[Path, ...]] = which_photos
        window.view.viewport().setAcceptDrops(True)
        window.view.viewport().installEventFilter(self)

    def connect_page(self) -> None:
        """Follow what is asked for in the inspector."""
        self._main.inspector.photo_opened.connect(self.open)
        self._main.clipboard.takes_picture = self.paste

    def verbs(self) -> dict[str, Callable[[], object]]:
        """What the commands do."""
        return {"journey.add_photos": self.choose, "journey.photos": self.open}

    # -- looking ------------------------------------------------------------------------------

    def open(self, photo_id: Id = "") -> None:
        """Show the photos of the chosen lane, else of the first that has any."""
        session = self._main.session
        lanes = [lane for lane in session.journey.lanes if lane.photos]
        chosen = self._chosen()
        lane_id = chosen or next((lane.id for lane in lanes), "")
        if self.viewer is None:
            self.viewer = self._make()
        self.viewer.open_at(lane_id, photo_id)

    def _make(self) -> PhotoViewer:
        from journeyeditor.ui.photos.viewer import PhotoViewer  # noqa: PLC0415 - not at the start

        made = PhotoViewer(self._editing(), self._main)
        made.place(self._main.settings.bytes(PLACE))
        made.closed.connect(self._keep)
        made.closed.connect(self._main.activateWindow)
        return made

    def _keep(self) -> None:
        if self.viewer is not None:
            self._main.settings.keep_bytes(PLACE, self.viewer.saveGeometry())

    def leave(self) -> None:
        """Put it away for good."""
        if self.viewer is not None:
            self.viewer.leave()
            self.viewer.close()

    # -- taking -------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for photos of the chosen lane."""
        lane_id = self._chosen()
        paths = self.ask(self._main) if lane_id else ()
        if paths and (wrong := take_files(self._editing(), lane_id, paths)):
            self._main.status.sentence.say(wrong, "")

    def paste(self, data: QMimeData) -> bool:
        """Take a picture from the clipboard into the chosen lane; False when that is not asked."""
        lane_id = self._chosen()
        if not lane_id or not holds_photo(data):
            return False
        self._take(lane_id, data)
        return True

    def _take(self, lane_id: Id, data: QMimeData) -> None:
        wrong = take_data(self._editing(), lane_id, data)
        if wrong:
            self._main.status.sentence.say(wrong, "")
        else:
            self._main.session.select(frozenset({lane_id}))

    def _chosen(self) -> Id:
        session = self._main.session
        lanes = (lane.id for lane in session.journey.lanes if session.selection == {lane.id})
        return next(lanes, "")

    def _editing(self) -> Editing:
        main = self._main
        return Editing(
            main.session, main.new_id, main.status.sentence.say, main.view.show_ref, main.lists.open
        )

    # -- drops on the map ---------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Photos can be dropped on a lane or its name; anything else is left to the window."""
        if isinstance(event, QDropEvent) and photo_files(event.mimeData()):
            lane_id = self._lane_under(event)
            if isinstance(event, (QDragEnterEvent, QDragMoveEvent)):
                self._invite(event, lane_id)
                return True
            if event.type() == QEvent.Type.Drop and lane_id:
                event.acceptProposedAction()
                self._take(lane_id, event.mimeData())
                return True
        elif isinstance(event, (QDragEnterEvent, QDragMoveEvent)):
            event.ignore()
            return True
        return False

    def _invite(self, event: QDragMoveEvent, lane_id: Id) -> None:
        event.acceptProposedAction()  # a drag that was refused once is never offered again
        lanes = {lane.id: lane.name for lane in self._main.session.journey.lanes}
        if lane_id:
            text = translate("Photos", "Drop to keep the photo with the lane “{lane}”.")
            self._main.status.sentence.say(text.format(lane=lanes[lane_id]), "")
        else:
            text = translate("Photos", "Drop the photo on a lane or on its name.")
            self._main.status.sentence.say(text, "")

    def _lane_under(self, event: QDropEvent) -> Id:
        """The lane under the pointer, its name at the left included; "" for none."""
        view, at = self._main.view, event.position()
        point = view.camera.to_map(at.x(), at.y())
        span = view.drawing.grid.lane_at(point.y)
        return span.id if span is not None and not span.hidden else ""
