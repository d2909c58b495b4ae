"""The window of the method: tabs at the top, under them one page.

It floats over the main window and leaves that usable, as the window of the lists does.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.session import Change, Session
from journeyeditor.ui.improving.page import Means, MethodPage
from journeyeditor.ui.improving.pages import PAGES, page_titles
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.status import Sentence

MANY, PAUSE = 500, 300
"""On a map of so many cards a page is shown anew only after so many ms without a change."""

_SEEN = Change.PROJECT | Change.SHOWN | Change.MAP | Change.SELECTION


class ImprovingWindow(QWidget):
    """All pages; each is made when it is first shown. `closed` when it is put away."""

    closed = Signal()

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setObjectName("improving")
        self._session: Session = means.editing.session
        self._main_tell = means.editing.tell
        self._means = Means(self._own_editing(means.editing), means.fonts, means.today)
        self._pages: dict[str, MethodPage] = {}
        self._names = tuple(PAGES)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("Improving", "Which page"))
        for title in page_titles().values():
            self.tabs.addTab(title)
        self.stack = QStackedWidget(self)
        self.sentence = Sentence(self)
        self._build()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._refresh)
        self.tabs.currentChanged.connect(lambda at: self.show_page(self._names[at]))
        self._leave = self._session.subscribe(self._changed)

    def _own_editing(self, main: Editing) -> Editing:
        return Editing(main.session, main.new_id, self._tell, main.reveal, main.open_list)

    def _build(self) -> None:
        head = QWidget(self)
        head.setObjectName("map-tabs")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(6, 2, 6, 2)
        row.addWidget(self.tabs)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 2, 10, 2)
        foot.addWidget(self.sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)

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
        self._refresh()

    def open_at(self, name: str) -> None:
        """Come forward with a page."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.show_page(name)
        self.page.focus_first()

    def leave(self) -> None:
        """Stop following the session."""
        self._leave()

    def place(self, state: QByteArray) -> None:
        """Take up the place that it was left in."""
        if self.restoreGeometry(state):
            return
        room = self.screen().availableSize()
        self.resize(self.sizeHint().boundedTo(QSize(room.width() - 40, room.height() - 80)))
        frame, parent = self.frameGeometry(), self.parentWidget()
        if parent is not None:
            frame.moveCenter(parent.frameGeometry().center())
            self.move(frame.topLeft())

    def _changed(self, change: Change) -> None:
        if not self.isVisible() or not change & _SEEN:
            return
        lanes = self._session.journey.lanes
        if sum(len(cell.cards) for lane in lanes for cell in lane.cells) < MANY:
            self._refresh()
        else:
            self._later.start()

    def _refresh(self) -> None:
        self.page.refresh(self._session)

    def _tell(self, strong: str, soft: str) -> None:
        self.sentence.say(strong, soft)
        self._main_tell(strong, soft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the window away; Ctrl+PageUp and Ctrl+PageDown turn to another page."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif turn := _turn(event):
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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._pages:
            self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._later.stop()
        self.closed.emit()


def _turn(event: QKeyEvent) -> int:
    """How many pages on a key leads."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return 0
    return {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
