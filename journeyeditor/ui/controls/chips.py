"""Several choices out of a list: what is chosen as chips, the rest behind a plus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.paint import box, focus_ring, painter_on, smaller
from journeyeditor.ui.icons import paint_icon
from journeyeditor.ui.theme import theme_of


class Chip(QToolButton):
    """A rounded button with a word, and a cross or a plus."""

    removed = Signal()

    def __init__(self, word: str, sign: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setText(word)
        self.setFont(smaller(parent.font(), 0.5))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        height = max(24, self.fontMetrics().height() + 6)
        width = self.fontMetrics().horizontalAdvance(self.text()) + 20 if self.text() else 12
        return QSize(width + self._side(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(36, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        radius = area.height() / 2
        fill = theme.hover if self.underMouse() else theme.chip
        box(painter, area, fill, theme.strong if self.underMouse() else theme.hair, radius)
        side = self._side()
        x = area.right() - side - (8 if self.text() else (area.width() - side) / 2)
        sign_at = QRectF(x, (area.height() - side) / 2, side, side)
        paint_icon(painter, self._sign, sign_at, QColor(theme.soft))
        painter.setPen(QPen(QColor(theme.ink)))
        room = area.adjusted(9, 0, -side - 11, 0)
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width()) + 1
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        if self.hasFocus():
            focus_ring(painter, area, theme.accent, radius)
        painter.end()

    def _side(self) -> int:
        return max(9, self.fontMetrics().height() * 5 // 8)


class Chips(QWidget):
    """Any number of a list. `changed` tells the chosen codes in the order of the list."""

    changed = Signal(tuple)

    def __init__(self, name: str, words: Sequence[tuple[str, str, str]], parent: QWidget) -> None:
        """`words` are (code, short word on the chip, words in the list)."""
        super().__init__(parent)
        self._words: tuple[tuple[str, str, str], ...] = ()
        self._value: tuple[str, ...] = ()
        self._flow = Flow(self)
        self._chips: list[Chip] = []
        self._add = Chip("", "plus", self)
        self._add.setToolTip(translate("Inspector", "Add: {field}").format(field=name))
        self._add.setAccessibleName(self._add.toolTip())
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._add.setMenu(self._menu)
        self.offer(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def menu(self) -> QMenu:
        """The list behind the plus."""
        return self._menu

    @property
    def plus(self) -> Chip:
        """The button that opens the list."""
        return self._add

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips of what is chosen."""
        return tuple(self._chips)

    def show_value(self, codes: Sequence[str]) -> None:
        """Show what is chosen; tells nobody."""
        if tuple(codes) == self._value:
            return
        self._value = tuple(codes)
        for action, (code, _, _) in zip(self._menu.actions(), self._words, strict=True):
            action.setChecked(code in self._value)
        self._make_chips()

    @property
    def words(self) -> tuple[tuple[str, str, str], ...]:
        """What can be chosen: (code, short word on the chip, words in the list)."""
        return self._words

    def offer(self, words: Sequence[tuple[str, str, str]]) -> None:
        """Change what can be chosen; does nothing when it is the same."""
        if tuple(words) == self._words:
            return
        self._words, self._value = tuple(words), ()
        self._menu.clear()
        self._fill_menu()
        self._make_chips()

    def _fill_menu(self) -> None:
        for code, _, words in self._words:
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, c=code: self._toggle(c))

    def _make_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._add)
        self._chips = [self._chip(*words) for words in self._words if words[0] in self._value]
        self._flow.addWidget(self._add)
        self.updateGeometry()

    def _chip(self, code: str, word: str, words: str) -> Chip:
        chip = Chip(word, "close", self)
        chip.setToolTip(words)
        chip.setAccessibleName(translate("Inspector", "Remove: {word}").format(word=words))
        chip.clicked.connect(lambda: self._toggle(code))
        chip.removed.connect(lambda: self._toggle(code))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _toggle(self, code: str) -> None:
        chosen = set(self._value) ^ {code}
        value = tuple(each for each, _, _ in self._words if each in chosen)
        self.show_value(value)
        self.changed.emit(value)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
