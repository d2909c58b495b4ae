"""The page of keys: a window beside the map, with a field that searches as one types."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.i18n import translate
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.keys.columns import Columns
from journeyeditor.ui.keys.groups import key_groups, matching
from journeyeditor.ui.keys.rows import KeyGroup, KeyRow

LONGEST = 100
"""Characters that one can search for."""

_LINES = MappingProxyType({Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1})
_ENDS = MappingProxyType({Qt.Key.Key_Home: -1_000, Qt.Key.Key_End: 1_000})
_PAGES = MappingProxyType({Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1})


class KeyField(QLineEdit):
    """Keeps the keyboard while its keys scroll: so many `lines` or `pages` further."""

    lines = Signal(int)
    pages = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _LINES:
            self.lines.emit(_LINES[key])
        elif key in _PAGES:
            self.pages.emit(_PAGES[key])
        elif key in _ENDS and not self.text():
            self.lines.emit(_ENDS[key])
        elif key is Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


NAME = "keys-page"


class KeysPage(QDialog):
    """All keys. Not modal: one reads, and tries on the map."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Pages", "Shortcuts"))
        self._groups = key_groups()
        self.field = self._make_field()
        self.area = self._make_area()
        self.said = plain("", self)
        soften(self.said)
        self.nothing = self._make_nothing()
        self._build()
        self._size()
        self._show()
        self.field.setFocus()
        self.setObjectName(NAME)  # last: by this name only a page that is whole is found again

    @property
    def rows(self) -> list[KeyRow]:
        """The rows that are shown, in the order of reading."""
        return self._sheet.findChildren(KeyRow)

    def _make_field(self) -> KeyField:
        field = KeyField(self)
        field.setMaxLength(LONGEST)
        field.setClearButtonEnabled(True)
        field.setPlaceholderText(translate("Pages", "Search: what do you want to do?"))
        field.setAccessibleName(translate("Pages", "Search in all shortcuts"))
        field.textChanged.connect(self._typed)
        field.lines.connect(lambda by: self._scroll(by * 3 * self.fontMetrics().height()))
        field.pages.connect(lambda by: self._scroll(by * self.area.verticalScrollBar().pageStep()))
        return field

    def _make_area(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(translate("Pages", "Shortcuts"))
        return area

    def _make_nothing(self) -> QLabel:
        label = plain("", self)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setContentsMargins(16, 12, 16, 4)
        label.setBackgroundRole(QPalette.ColorRole.Light)
        label.setAutoFillBackground(True)
        return label

    def _build(self) -> None:
        close = QPushButton(translate("Pages", "Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 10)
        foot.addWidget(self.said, 1)
        foot.addWidget(close)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 10)
        head.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addWidget(self.nothing, 1)
        column.addLayout(foot)

    def _size(self) -> None:
        """Two columns where the screen has room for them."""
        metrics = self.fontMetrics()
        wanted = (metrics.averageCharWidth() * 130, metrics.height() * 40)
        screen = self.screen().availableSize()
        self.resize(min(wanted[0], screen.width() - 80), min(wanted[1], screen.height() - 90))

    def _typed(self) -> None:
        self._show()
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self.field, self._told())
            QAccessible.updateAccessibility(event)

    def _told(self) -> str:
        return self.said.text() if self.rows else self.nothing.text()

    def _show(self) -> None:
        """Show what has the words that are typed."""
        words = self.field.text().strip()
        found = matching(self._groups, words)
        sheet = self._sheet = QWidget(self.area)
        sheet.setBackgroundRole(QPalette.ColorRole.Light)
        sheet.setAutoFillBackground(True)
        columns = Columns(self.fontMetrics().averageCharWidth() * 46, sheet)
        columns.setContentsMargins(16, 12, 16, 4)
        for group in found:
            columns.addWidget(KeyGroup(group, sheet))
        self.area.setWidget(sheet)
        self.area.setVisible(bool(found))
        self._say(words, sum(len(group.entries) for group in found))

    def _say(self, words: str, many: int) -> None:
        """How many there are, in small at the foot; that there is none where one looks for it."""
        none = translate("Pages", "No shortcut found for “{words}”. Try another word.")
        self.said.setText(translate("Pages", "%n shortcut(s)", n=many))
        self.nothing.setVisible(not many)
        self.nothing.setText(none.format(words=words))

    def _scroll(self, by: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + by)


def show_keys(parent: QWidget) -> None:
    """Open the page, or come back to the one that is open."""
    open_one = parent.findChild(KeysPage, NAME)
    page = open_one if isinstance(open_one, KeysPage) else KeysPage(parent)
    page.show()
    page.raise_()
    page.activateWindow()
    page.field.setFocus()
    page.field.selectAll()
