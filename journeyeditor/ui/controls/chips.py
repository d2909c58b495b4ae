"""Several choices out of a list: what is chosen as chips, the rest behind a plus."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.model.titles import in_sentence
from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.paint import box, dashed_box, focus_ring, painter_on, smaller
from journeyeditor.ui.controls.tab_order import set_in_order
from journeyeditor.ui.icons import paint_icon
from journeyeditor.ui.theme import theme_of


class Chip(QToolButton):
    """A rounded button with a word, and a cross or a plus; dashed when it holds only for some."""

    removed = Signal()

    def __init__(self, word: str, sign: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = sign
        self._part = False
        self.setText(word)
        self.setFont(smaller(parent.font(), 0.5))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_part(self, part: bool) -> None:
        """Whether it holds only for some of the things that are chosen."""
        self._part = part
        self.update()

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
        if self._part:
            dashed_box(painter, area, theme.strong, radius)
        else:
            box(painter, area, fill, theme.strong if self.underMouse() else theme.hair, radius)
        side = self._side()
        x = area.right() - side - (8 if self.text() else (area.width() - side) / 2)
        sign_at = QRectF(x, (area.height() - side) / 2, side, side)
        paint_icon(painter, self._sign, sign_at, QColor(theme.soft))
        painter.setPen(QPen(QColor(theme.ink)))
        room = area.adjusted(9, 0, -side - 11, 0)
        # What holds only for some has its count at the end.
        elide = Qt.TextElideMode.ElideMiddle if self._part else Qt.TextElideMode.ElideRight
        text = self.fontMetrics().elidedText(self.text(), elide, int(room.width()) + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        if self.hasFocus():
            focus_ring(painter, area, theme.accent, radius)
        painter.end()

    def _side(self) -> int:
        return max(9, self.fontMetrics().height() * 5 // 8)


class Chips(QWidget):
    """Any number of a list.

    `changed` tells the chosen codes in the order of the list, `toggled` the one that was chosen or
    taken away. For several things at once a code can hold for some only: choosing it then gives
    it to all.
    """

    changed = Signal(tuple)
    toggled = Signal(str, bool)

    def __init__(
        self,
        name: str,
        words: Sequence[tuple[str, str, str]],
        parent: QWidget,
        adds: bool = True,
    ) -> None:
        """`words` are (code, short word on the chip, words in the list); without `adds` there is
        no plus."""
        super().__init__(parent)
        self._words: tuple[tuple[str, str, str], ...] = ()
        self._value: tuple[str, ...] = ()
        self._some: Mapping[str, str] = {}
        self._flow = Flow(self)
        self._chips: list[Chip] = []
        self._add = Chip("", "plus", self)
        set_tip(self._add, translate("Inspector", "Add: {field}").format(field=name))
        self._add.setAccessibleName(self._add.toolTip())
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._add.setMenu(self._menu)
        self._adds = adds
        self._add.setVisible(adds)
        self.offer(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
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
        self._show(tuple(codes), {})

    def show_counts(self, counts: Mapping[str, int], of: int) -> None:
        """Show how many of several things have each code; tells nobody."""
        full = tuple(code for code, count in counts.items() if count == of)
        some = {code: f"{count}/{of}" for code, count in counts.items() if count != of}
        self._show(full, some)

    def _show(self, codes: tuple[str, ...], some: Mapping[str, str]) -> None:
        if (codes, some) == (self._value, self._some):
            return
        self._value, self._some = codes, some
        for action, (code, _, words) in zip(self._menu.actions(), self._words, strict=True):
            action.setChecked(code in codes)
            action.setText(f"{words} {some[code]}" if code in some else words)
        self._make_chips()

    @property
    def words(self) -> tuple[tuple[str, str, str], ...]:
        """What can be chosen: (code, short word on the chip, words in the list)."""
        return self._words

    def offer(self, words: Sequence[tuple[str, str, str]]) -> None:
        """Change what can be chosen; does nothing when it is the same."""
        if tuple(words) == self._words:
            return
        self._words, self._value, self._some = tuple(words), (), {}
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
        chosen = {*self._value, *self._some}
        self._chips = [self._chip(*words) for words in self._words if words[0] in chosen]
        if self._adds:
            self._flow.addWidget(self._add)
        set_in_order(self)
        self.updateGeometry()

    def _chip(self, code: str, word: str, words: str) -> Chip:
        some = self._some.get(code)
        chip = Chip(f"{word} {some}" if some else word, "plus" if some else "close", self)
        chip.show_part(some is not None)
        set_tip(chip, words)
        chip.setAccessibleName(_name(words, some))
        chip.clicked.connect(lambda: self._toggle(code))
        chip.removed.connect(lambda: self._turn(code, False))
        self._flow.addWidget(chip)
        return chip

    def _toggle(self, code: str) -> None:
        self._turn(code, code not in self._value)

    def _turn(self, code: str, on: bool) -> None:
        chosen = {*self._value, code} if on else set(self._value) - {code}
        value = tuple(each for each, _, _ in self._words if each in chosen)
        self._show(value, {each: of for each, of in self._some.items() if each != code})
        self.changed.emit(value)
        self.toggled.emit(code, on)
        if self._adds:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)


def _name(words: str, some: str | None) -> str:
    """What a chip is called: what a press on it does."""
    if some is None:
        return translate("Inspector", "Remove: {word}").format(word=in_sentence(words))
    text = translate("Inspector", "On {some} cards, give it to all: {word}")
    return text.format(some=some, word=in_sentence(words))
