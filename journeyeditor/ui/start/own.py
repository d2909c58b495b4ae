"""The user's own templates on the start page: shown when it is seen, deleted and put back there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from journeyeditor.i18n import translate
from journeyeditor.templates import Template, templates
from journeyeditor.ui.start.notice import Choice, Offer
from journeyeditor.ui.start.shelves import Shelf, Shelves
from journeyeditor.ui.start.side import Side
from journeyeditor.ui.template_folder import template_folder

QUEUED = Qt.ConnectionType.QueuedConnection
"""A tile that is deleted has to finish first what it is at."""


class OwnTemplates:
    """One shelf, filled from the user's folder. It opens every file in there to tell what it is."""

    def __init__(self, shelf: Shelf, shelves: Shelves, side: Side) -> None:
        self._shelf, self._shelves, self._side = shelf, shelves, side

    def show_all(self) -> None:
        """Show what is in the folder now."""
        own = [each for each in templates(template_folder()) if each.own]
        if own == [tile.offered for tile in self._shelf.tiles]:
            return
        for tile in self._shelves.fill(self._shelf, own):
            tile.removed.connect(partial(self._delete, tile.offered), QUEUED)
        self._shelves.arrange()

    def _delete(self, template: Template) -> None:
        from journeyeditor.own_templates import delete_template  # noqa: PLC0415 - loads the model
        from journeyeditor.storage.errors import SaveError  # noqa: PLC0415

        try:
            data = delete_template(template)
        except SaveError as error:
            self._tell(error.sentence)
            return
        self.show_all()
        text = translate("Start", "The template “{name}” is deleted.").format(name=template.name)
        undo = Choice(translate("Start", "Put it back"), partial(self._put_back, template, data))
        self._tell(text, undo)

    def _put_back(self, template: Template, data: bytes) -> None:
        from journeyeditor.own_templates import put_back  # noqa: PLC0415 - loads the model
        from journeyeditor.storage.errors import SaveError  # noqa: PLC0415

        try:
            put_back(template, data)
        except SaveError as error:
            self._tell(error.sentence)
            return
        self._side.hush()
        self.show_all()
        for tile in self._shelf.tiles:
            if tile.offered == template:
                tile.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, sentence: str, *choices: Choice) -> None:
        close = Choice(translate("Start", "Close"), self._side.hush)
        told = self._side.tell(Offer(sentence, (), (*choices, close)))
        told.verbs[0].setFocus(Qt.FocusReason.TabFocusReason)
