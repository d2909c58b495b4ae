"""The inspector's page for points of an emotion curve: what is felt at a card, and how one knows.

The same fields stand on the page of the card; here they are of the curve whose point is chosen.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.session import Session
from journeyeditor.ui.controls.text_link import Target, TextLinks
from journeyeditor.ui.panels.cards.card_rows import CardRows
from journeyeditor.ui.panels.cards.curve_choice import curve_name
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.chosen import Chosen, Looking, chosen_points
from journeyeditor.ui.panels.fields.editors import Editor
from journeyeditor.ui.panels.fields.feelings import feeling_fields
from journeyeditor.ui.panels.fields.naming import step_name
from journeyeditor.ui.panels.page import Page


class PointPage(Page):
    """One point, or several of one curve."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen: Chosen | None = None
        self._looking = Looking()
        self._rows = self.add_rows()
        self.card = TextLinks(self._rows)
        self.card.followed.connect(editing.go_to)
        self._rows.add(translate("Field", "Card"), self.card)
        drafts: dict[str, Any] = {}
        self._table = CardRows(feeling_fields(drafts), self._rows, editing, drafts)
        self.end()

    def fits(self, session: Session) -> bool:
        """Whether this page can show what is chosen."""
        self._chosen = chosen_points(session, self._looking) if session.selection else None
        return self._chosen is not None

    def refresh(self, session: Session) -> None:
        """Show what the session holds now."""
        chosen = self._chosen
        if chosen is None or chosen.curve is None:
            return
        count = len(chosen.places)
        what = (
            translate("Inspector", "Emotion point")
            if count == 1
            else translate("Inspector", "%n emotion point(s)", n=count)
        )
        self.head.say(what, curve_name(session.shown, chosen.curve))
        place = chosen.one
        self._rows.set_row_visible(self.card, place is not None)
        if place is not None:
            name = step_name(chosen.journey, place)
            about = translate("Field", "Choose this card")
            self.card.show_targets([Target(place.card.id, name, about)])
        self._table.show(chosen)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is wrong in a field does not wait for a page that goes and comes back."""
        super().hideEvent(event)
        if self.isHidden():
            self._looking.visit += 1

    def editor(self, key: str) -> Editor:
        """The control of a field. Raises KeyError when there is none."""
        return self._table.editor(key)
