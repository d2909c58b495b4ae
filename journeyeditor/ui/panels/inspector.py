"""The panel at the right: the fields of what is chosen, or of the journey."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from journeyeditor.edits.new import IdSource
from journeyeditor.i18n import translate
from journeyeditor.session import Session
from journeyeditor.ui.controls.tab_order import next_in_order
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


P = TypeVar(
    "P",
    JourneyPage,
    ProjectPage,
    PointPage,
    CardPage,
    StagePage,
    LanePage,
    CurvePage,
    LinkPage,
    ManyPage,
)

ORDER = ("journey", "project", "point", "card", "stage", "lane", "curve", "link", "many")
"""The pages in the order in which they are asked whether they fit."""

SPARE = 150
"""Milliseconds between the making of pages that nobody has needed yet: the first picture of the
window comes first, and the first click on a card need not wait."""


class Inspector(QScrollArea):
    """Shows the first page that fits the selection.

    `told` is for the status line, `revealed` tells what the map shall scroll to, `list_asked`
    which list of the project shall be shown, and which entry of it. `linking` that a link
    is wanted from the chosen card, `remark_followed` the remark whose subject is wanted,
    `photo_opened` which photo of the chosen lane.
    """

    told = Signal(str, str)
    revealed = Signal(str)
    list_asked = Signal(str, str)
    linking = Signal()
    remark_followed = Signal(object)
    photo_opened = Signal(str)

    def __init__(self, session: Session, new_id: IdSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Inspector", "Inspector"))
        inside = self._inside = panel(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._editing = Editing(
            session, new_id, self.told.emit, self.revealed.emit, self.list_asked.emit
        )
        self._part = JOURNEY
        self._made: list[AnyPage] = []
        self._files = session.files_begun
        self._spare = QTimer(self)
        self._spare.setSingleShot(True)
        self._spare.setInterval(SPARE)
        self._spare.timeout.connect(self._make_one)
        self.setWidget(inside)
        self.refresh()

    # -- the pages, each made when it is first needed, or when there is time for it ------------

    @cached_property
    def journey(self) -> JourneyPage:
        """The journey, while nothing is chosen."""
        page = JourneyPage(self._editing, self.show_part, lambda: self._part, self._inside)
        page.remarks.followed.connect(self.remark_followed)
        return self._take_in(page)

    @cached_property
    def project(self) -> ProjectPage:
        """The project, while nothing is chosen."""
        return self._take_in(
            ProjectPage(self._editing, self.show_part, lambda: self._part, self._inside)
        )

    @cached_property
    def point(self) -> PointPage:
        """Points of a curve."""
        return self._take_in(PointPage(self._editing, self._inside))

    @cached_property
    def card(self) -> CardPage:
        """One card or several."""
        return self._take_in(CardPage(self._editing, Settings(), self.linking.emit, self._inside))

    @cached_property
    def stage(self) -> StagePage:
        """A stage."""
        return self._take_in(StagePage(self._editing, self._inside))

    @cached_property
    def lane(self) -> LanePage:
        """A lane."""
        page = LanePage(self._editing, self._inside)
        page.photos.opened.connect(self.photo_opened)
        return self._take_in(page)

    @cached_property
    def curve(self) -> CurvePage:
        """A curve."""
        return self._take_in(CurvePage(self._editing, self._inside))

    @cached_property
    def link(self) -> LinkPage:
        """A link."""
        return self._take_in(LinkPage(self._editing, self._inside))

    @cached_property
    def many(self) -> ManyPage:
        """Several things of different kinds."""
        return self._take_in(ManyPage(self._inside))

    def _take_in(self, page: P) -> P:
        page.hide()
        self._column.addWidget(page)
        self._made.append(page)
        return page

    def _make_one(self) -> None:
        """Make one of the pages that are not there yet, and come back for the next."""
        for name in ORDER:
            if name not in vars(self):
                getattr(self, name)
                self._spare.start()
                return

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._spare.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._spare.stop()

    def _forget(self) -> None:
        """Let the pages go, each of which holds the project that it showed last.

        One in which somebody types stays: what leaves the keyboard tells what was typed.
        """
        typed_on = QApplication.focusWidget() or self
        for name in [name for name in ORDER if name in vars(self)]:
            page = getattr(self, name)
            if not page.isAncestorOf(typed_on):
                del vars(self)[name]
                self._made.remove(page)
                page.hide()
                page.deleteLater()
        if self.isVisible():
            self._spare.start()

    # -- showing ------------------------------------------------------------------------------

    @property
    def page(self) -> AnyPage:
        """The page that is shown."""
        pages: Iterator[AnyPage] = (getattr(self, name) for name in ORDER)
        return next(page for page in pages if page.fits(self._session))

    def refresh(self) -> None:
        """Show what is chosen now."""
        if self._files != self._session.files_begun:
            self._files = self._session.files_begun
            self._forget()
        shown = self.page
        for page in self._made:
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

    def bring_to(self, field: QWidget) -> None:
        """Bring the keyboard to a field of the page that is shown, and the field into view."""
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QApplication.sendPostedEvents(self._inside, QEvent.Type.LayoutRequest)
        self.ensureWidgetVisible(field, 0, 60)

    def focus_first(self) -> None:
        """Bring the keyboard to the first field."""
        first = self.page.first or next_in_order(self.page)
        while first.focusPolicy() == Qt.FocusPolicy.NoFocus:
            first = next_in_order(first)
        if self.isAncestorOf(first):
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
