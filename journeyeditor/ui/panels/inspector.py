"""The panel at the right: the fields of what is chosen, or of the journey."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journeyeditor.edits.new import IdSource
from journeyeditor.i18n import translate
from journeyeditor.session import Session
from journeyeditor.ui.panels.card_page import CardPage
from journeyeditor.ui.panels.changes import Changes
from journeyeditor.ui.panels.curve_page import CurvePage
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.journey_page import JourneyPage
from journeyeditor.ui.panels.lane_page import LanePage
from journeyeditor.ui.panels.link_page import LinkPage
from journeyeditor.ui.panels.name_page import ManyPage
from journeyeditor.ui.panels.palette import panel
from journeyeditor.ui.panels.stage_page import StagePage

AnyPage = JourneyPage | CardPage | StagePage | LanePage | CurvePage | LinkPage | ManyPage


class Inspector(QScrollArea):
    """Shows the first page that fits the selection.

    `told` is for the status line, `revealed` tells what the map shall scroll to.
    """

    told = Signal(str, str)
    revealed = Signal(str)

    def __init__(self, session: Session, new_id: IdSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Inspector", "Inspector"))
        inside = panel(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        changes = Changes(session, new_id)
        self.journey = JourneyPage(changes, inside)
        self.card = CardPage(changes, inside)
        editing = Editing(session, new_id, self.told.emit, self.revealed.emit)
        self.stage = StagePage(editing, inside)
        self.lane = LanePage(editing, inside)
        self.curve = CurvePage(editing, inside)
        self.link = LinkPage(editing, inside)
        self._pages: tuple[AnyPage, ...] = (
            self.journey,
            self.card,
            self.stage,
            self.lane,
            self.curve,
            self.link,
            ManyPage(inside),
        )
        for page in self._pages:
            column.addWidget(page)
            page.hide()
        self.setWidget(inside)
        self.refresh()

    @property
    def page(self) -> AnyPage:
        """The page that is shown."""
        return next(page for page in self._pages if page.fits(self._session))

    @property
    def least_width(self) -> int:
        """The width, in px, below which fields would be cut off; goes by the size of the text."""
        return max(page.minimumSizeHint().width() for page in self._pages)

    def refresh(self) -> None:
        """Show what is chosen now."""
        shown = self.page
        for page in self._pages:
            page.setVisible(page is shown)
        shown.refresh(self._session)

    def focus_first(self) -> None:
        """Bring the keyboard to the first field."""
        first = self.page.nextInFocusChain()
        while first is not None and first.focusPolicy() == Qt.FocusPolicy.NoFocus:
            first = first.nextInFocusChain()
        if first is not None and self.isAncestorOf(first):
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
