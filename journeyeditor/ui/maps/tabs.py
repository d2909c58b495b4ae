"""The tabs above the map, one for each journey of the project; none as long as there is one.

Qt's tab bar brings the pointer, the arrows and the screen reader; this adds the words, renaming in
place, and turns what a person does into verbs. It holds no state of its own about the project.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QTabBar, QWidget

from journeyeditor.canvas.plain import set_tip, wrapped_tip
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import State
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.titles import in_sentence
from journeyeditor.session import Change, Session
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.maps.actions import MapActions
from journeyeditor.ui.maps.words import state_word

LONGEST = 26
"""Width of a title in a tab, in letters of average width, before it is cut off."""


class MapTabs(QWidget):
    """The bar: the tabs, and a button that adds a journey."""

    def __init__(self, session: Session, actions: MapActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self.setObjectName("map-tabs")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = TabBar(session, actions, self)
        self.more = ToolButton("plus", self)
        set_tip(self.more, translate("Maps", "Add a journey to this project."))
        self.more.setAccessibleName(translate("Maps", "Add a journey"))
        self.more.clicked.connect(self._offer)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(4)
        row.addWidget(self.tabs, 0)
        row.addWidget(self.more, 0)
        row.addStretch(1)
        self.leave = session.subscribe(self._changed)
        self._show_maps()

    def rename_open(self) -> None:
        """Rename the open journey in its tab."""
        self.tabs.rename(self.tabs.currentIndex())

    def add_button(self, button: QWidget) -> None:
        """Put one more button at the right end."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(button)

    def add_menu(self) -> QMenu:
        """The ways to add a journey."""
        actions, menu = self._actions, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _entry(menu, translate("Maps", "&Empty journey"), actions.add_blank)
        _entry(menu, translate("Maps", "&Duplicate this journey"), actions.duplicate)
        if self._session.journey.state is State.AS_IS:
            _entry(menu, translate("Maps", "&Copy as to-be journey"), actions.copy_as_to_be)
        return menu

    def _offer(self) -> None:
        self.add_menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _changed(self, change: Change) -> None:
        if change & (Change.SHOWN | Change.PROJECT | Change.MAP):
            self._show_maps()

    def _show_maps(self) -> None:
        self.tabs.refresh()
        self.setVisible(len(self._session.project.maps) > 1)


class TabBar(QTabBar):
    """One tab a journey. `left` tells that the keyboard may go back to the map.

    `menu_wanted` tells where on the screen the menu of the open journey is to open, and whether
    a key asked for it.
    """

    left = Signal()
    menu_wanted = Signal(QPoint, bool)

    def __init__(self, session: Session, actions: MapActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._field: TitleField | None = None
        self._from_here = False
        self._shown: list[tuple[Id, str, State]] = []
        self._filling = False
        self.setAccessibleName(translate("Maps", "Journeys of this project"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)  # titles are cut off here, states never
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self._open)
        self.tabBarDoubleClicked.connect(self.rename)

    def refresh(self) -> None:
        """Show the maps of the project as they are now."""
        maps = self._session.project.maps
        shown = [(journey.id, journey.title, journey.state) for journey in maps]
        if shown != self._shown:
            self._shown = shown
            self._fill(maps)
        self._filling = True
        self.setCurrentIndex([journey.id for journey in maps].index(self._session.map_id))
        self._filling = False
        self._show_close()

    def rename(self, index: int) -> None:
        """Type another title into a tab: Enter keeps it, Escape does not."""
        if not 0 <= index < self.count():
            return
        self._close_field()
        self._from_here = self.hasFocus()
        map_id, title, _ = self._shown[index]
        self._field = TitleField(title, self)
        self._field.setGeometry(self.tabRect(index).adjusted(3, 2, -3, -2))
        self._field.done.connect(lambda text: self._renamed(map_id, title, text))
        self._field.show()
        self._field.setFocus()
        self._field.selectAll()

    def _fill(self, maps: tuple[JourneyMap, ...]) -> None:
        self._close_field()
        self._filling = True
        while self.count() > len(maps):
            self.removeTab(self.count() - 1)
        while self.count() < len(maps):
            self.addTab("")
        for index, journey in enumerate(maps):
            words = f"{self._cut(in_sentence(journey.title))} · {state_word(journey.state)}"
            self.setTabText(index, words.replace("&", "&&"))
            self.setTabData(index, journey.id)
            self.setTabToolTip(
                index, wrapped_tip(f"{in_sentence(journey.title)}\n{state_word(journey.state)}")
            )
        self._filling = False

    def _cut(self, title: str) -> str:
        metrics = self.fontMetrics()
        room = metrics.averageCharWidth() * LONGEST
        return metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)

    def _show_close(self) -> None:
        """Only the open journey has a button to delete it: nobody hits one by mistake."""
        side = QTabBar.ButtonPosition.RightSide
        for index in range(self.count()):
            is_open = index == self.currentIndex()
            if is_open and self.tabButton(index, side) is None:
                self.setTabButton(index, side, self._close_button())
            elif not is_open and (button := self.tabButton(index, side)) is not None:
                self.setTabButton(index, side, None)
                button.deleteLater()

    def _close_button(self) -> ToolButton:
        button = ToolButton("close", self)
        button.setFixedSize(24, 24)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete does it from the keyboard
        button.setAccessibleName(translate("Maps", "Delete this journey"))
        set_tip(button, translate("Maps", "Delete this journey. Ctrl+Z puts it back."))
        button.clicked.connect(lambda _checked=False: self._actions.delete())
        return button

    def _open(self, index: int) -> None:
        if not self._filling and 0 <= index < self.count():
            self._session.open_map(self.tabData(index))

    def _renamed(self, map_id: Id, before: str, text: str) -> None:
        field, self._field = self._field, None
        if field is not None and field.hasFocus():
            if self._from_here:
                self.setFocus()
            else:
                self.left.emit()
        if text != before:
            self._actions.rename(map_id, text)

    def _close_field(self) -> None:
        field, self._field = self._field, None
        if field is not None:
            field.leave(keep=False)

    # -- events -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        verbs: dict[tuple[int, bool], Callable[[], None]] = {
            (Qt.Key.Key_F2, False): lambda: self.rename(index),
            (Qt.Key.Key_Delete, False): self._actions.delete,
            (Qt.Key.Key_Left, True): lambda: self._actions.move(-1),
            (Qt.Key.Key_Right, True): lambda: self._actions.move(1),
        }
        verb = verbs.get((event.key(), alt))
        if verb is None:
            super().keyPressEvent(event)
        else:
            verb()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A tab was let go: where it lies now is its place in the project, as one step."""
        super().mouseReleaseEvent(event)
        order = [self.tabData(index) for index in range(self.count())]
        before = [shown[0] for shown in self._shown]
        if order != before:
            moved = self._session.map_id  # Qt opens the tab that is dragged
            self._shown = []
            self._actions.move_to(order.index(moved), moved)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the journey of the tab and ask for the menu of what can be done with it."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.tabAt(event.pos())
        if index >= 0:
            at = self.tabRect(index).bottomLeft() if by_key else event.pos()
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.mapToGlobal(at), by_key)


class TitleField(QLineEdit):
    """The title of a journey being typed over its tab; `done` tells what it is to be."""

    done = Signal(str)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._title = title
        self._over = False
        self.setObjectName("map-title")
        self.setMaxLength(200)
        self.setAccessibleName(translate("Maps", "Title of the journey"))

    def leave(self, keep: bool) -> None:
        """End the typing, with what was typed or with the title that it had."""
        if not self._over:
            self._over = True
            self.done.emit(self.text() if keep else self._title)
            self.hide()
            self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """The keys of the window wait while one types."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave(keep=True)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave(keep=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere keeps what was typed; the menu of the field is not elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.leave(keep=True)


def _entry(menu: QMenu, text: str, run: Callable[[], object]) -> None:
    menu.addAction(text).triggered.connect(lambda _checked=False: run())
