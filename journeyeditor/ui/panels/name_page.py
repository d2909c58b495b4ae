"""The inspector's page for several things at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.session import Session
from journeyeditor.ui.panels.page import Page


class ManyPage(Page):
    """Several things, or one that has nothing to fill in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.end()

    def fits(self, session: Session) -> bool:
        """Whether this page can show what is chosen."""
        return bool(session.selection)

    def refresh(self, session: Session) -> None:
        """Show what the session holds now."""
        chosen = session.selection
        self.head.say(translate("Inspector", "%n thing(s) chosen", n=len(chosen)))
