"""The window of the method: tabs at the top, under them one page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.floating import FloatingWindow
from journeyeditor.ui.improving.page import Means, MethodPage
from journeyeditor.ui.improving.pages import PAGES, page_titles

MANY, PAUSE = 500, 300
"""On a map of so many cards a page is shown anew only after so many ms without a change."""


class ImprovingWindow(FloatingWindow):
    """All pages; each is made when it is first shown."""

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__("improving", means.editing, parent)
        self._means = Means(self.editing, means.fonts, means.today)
        self._pages: dict[str, MethodPage] = {}
        self._names = tuple(PAGES)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("Improving", "Which page"))
        for title in page_titles().values():
            self.tabs.addTab(title)
        self.stack = QStackedWidget(self)
        self._build()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.refresh)
        self.tabs.currentChanged.connect(lambda at: self.show_page(self._names[at]))

    def _build(self) -> None:
        head = QWidget(self)
        head.setObjectName("map-tabs")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(6, 2, 6, 2)
        row.addWidget(self.tabs)
        self.column.addWidget(head)
        self.column.addWidget(self.stack, 1)
        self.add_foot()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().horizontalAdvance("m")
        return QSize(em * 92, self.fontMetrics().height() * 37)

    @property
    def page(self) -> MethodPage:
        """The page that is shown."""
        return self._pages[self._names[self.tabs.currentIndex()]]

    def show_page(self, name: str) -> None:
        """Show a page, made now if it was never shown."""
        at = self._names.index(name)
        if self.tabs.currentIndex() != at:
            self.tabs.setCurrentIndex(at)  # which leads back here
            return
        if name not in self._pages:
            self._pages[name] = PAGES[name](self._means, self.stack)
            self.stack.addWidget(self._pages[name])
        self.stack.setCurrentWidget(self._pages[name])
        self.setWindowTitle(page_titles()[name])
        self.sentence.say("", "")
        self.refresh()

    def open_at(self, name: str) -> None:
        """Come forward with a page."""
        self.come_forward()
        self.show_page(name)
        self.page.focus_first()

    def follow(self) -> None:
        lanes = self.session.journey.lanes
        if sum(len(cell.cards) for lane in lanes for cell in lane.cells) < MANY:
            self.refresh()
        else:
            self._later.start()

    def refresh(self) -> None:
        if self._pages:
            self.page.refresh(self.session)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+PageUp and Ctrl+PageDown turn to another page."""
        if turn := _turn(event):
            at = (self.tabs.currentIndex() + turn) % self.tabs.count()
            self.show_page(self._names[at])
            self.page.focus_first()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The keys that turn pages here are those that turn from map to map in the main window."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _turn(event):
            event.accept()
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._later.stop()


def _turn(event: QKeyEvent) -> int:
    """How many pages on a key leads."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return 0
    return {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
