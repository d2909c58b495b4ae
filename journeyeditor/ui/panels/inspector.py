"""The panel at the right: the fields of what is chosen, or of the journey."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from journeyeditor.edits.new import IdSource
from journeyeditor.i18n import translate
from journeyeditor.session import Session
from journeyeditor.ui.panels.card_page import CardPage
from journeyeditor.ui.panels.curve_page import CurvePage
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.journey_page import JourneyPage
from journeyeditor.ui.panels.lane_page import LanePage
from journeyeditor.ui.panels.link_page import LinkPage
from journeyeditor.ui.panels.name_page import ManyPage
from journeyeditor.ui.panels.palette import panel
from journeyeditor.ui.panels.parts import JOURNEY
from journeyeditor.ui.panels.point_page import PointPage
from journeyeditor.ui.panels.project_page import ProjectPage
from journeyeditor.ui.panels.stage_page import StagePage
from journeyeditor.ui.settings import Settings

AnyPage = (
    JourneyPage
    | ProjectPage
    | PointPage
    | CardPage
    | StagePage
    | LanePage
    | CurvePage
    | LinkPage
    | ManyPage
)


class Inspector(QScrollArea):
    """Shows the first page that fits the selection.

    `told` is for the status line, `revealed` tells what the map shall scroll to, `list_asked`
    which list of the project shall be shown, and which entry of it. `linking` that a link
    is wanted from the chosen card.
    """

    told = Signal(str, str)
    revealed = Signal(str)
    list_asked = Signal(str, str)
    linking = Signal()

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
        editing = Editing(session, new_id, self.told.emit, self.revealed.emit, self.list_asked.emit)
        self._part = JOURNEY
        self.journey = JourneyPage(editing, self.show_part, lambda: self._part, inside)
        self.project = ProjectPage(editing, self.show_part, lambda: self._part, inside)
        self.point = PointPage(editing, inside)
        self.card = CardPage(editing, Settings(), self.linking.emit, inside)
        self.stage = StagePage(editing, inside)
        self.lane = LanePage(editing, inside)
        self.curve = CurvePage(editing, inside)
        self.link = LinkPage(editing, inside)
        self._pages: tuple[AnyPage, ...] = (
            self.journey,
            self.project,
            self.point,
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

    def show_part(self, part: str) -> None:
        """Show the journey or the project while nothing is chosen."""
        self._part = part
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        self.refresh()
        page = self.page
        if had_keyboard and isinstance(page, JourneyPage | ProjectPage):
            page.switch.button(part).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Bring the keyboard to the first field."""
        first = self.page.first or self.page.nextInFocusChain()
        while first is not None and first.focusPolicy() == Qt.FocusPolicy.NoFocus:
            first = first.nextInFocusChain()
        if first is not None and self.isAncestorOf(first):
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
