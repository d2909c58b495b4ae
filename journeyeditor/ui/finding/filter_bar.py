"""The row in which one chooses which cards to see. It shows and asks; `filtering` does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.finding.filters import Aspect, Filter
from journeyeditor.i18n import translate
from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.paint import bold, box, focus_ring, painter_on
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.finding.filter_words import aspect_word
from journeyeditor.ui.finding.row import MapRow
from journeyeditor.ui.theme import theme_of

_LONGEST = 22
"""Characters of what is chosen that stand on a button; of more only the number is told."""

_SIDE = 9
"""Px before the words of a button and behind its arrow."""


class Option(NamedTuple):
    """What can be chosen: its code, its word, and how many cards have it."""

    code: str
    word: str
    cards: int


class StayMenu(QMenu):
    """A menu in which several things can be chosen: it stays open until one leaves it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if _can_be_chosen(action):
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and _can_be_chosen(action):
            action.trigger()
        else:
            super().keyPressEvent(event)


def _can_be_chosen(action: QAction | None) -> bool:
    return action is not None and action.isCheckable() and action.isEnabled()


class AspectButton(QToolButton):
    """Opens the choices of one aspect and tells which are made. `changed` carries them."""

    changed = Signal(frozenset)

    def __init__(
        self, aspect: Aspect, options: Callable[[], Sequence[Option]], parent: QWidget
    ) -> None:
        """`options` is asked when the menu opens: the map may have changed."""
        super().__init__(parent)
        self._name = aspect_word(aspect)
        self._options = options
        self._chosen: frozenset[str] = frozenset()
        self.list = StayMenu(self)
        self.list.aboutToShow.connect(self._fill)
        self.setMenu(self.list)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_chosen(frozenset(), ())

    def show_chosen(self, chosen: frozenset[str], words: Sequence[str]) -> None:
        """Show what is chosen; tells nobody."""
        self._chosen = chosen
        said = ", ".join(words)
        short = said if len(said) <= _LONGEST else str(len(words))
        self.setText(f"{self._name}: {short}" if words else self._name)
        set_tip(self, said)
        self.setAccessibleName(f"{self._name}: {said}" if words else self._name)
        self.updateGeometry()
        self.update()

    def _fill(self) -> None:
        self.list.clear()
        options = self._options()
        for option in options:
            words = f"{option.word.replace('&', '&&')}\t{option.cards}"
            action = self.list.addAction(words)
            action.setCheckable(True)
            action.setChecked(option.code in self._chosen)
            action.triggered.connect(lambda _on=False, code=option.code: self._toggle(code))
        if not options:
            nothing = self.list.addAction(translate("Filter", "No card has this."))
            nothing.setEnabled(False)

    def _toggle(self, code: str) -> None:
        self._chosen = self._chosen ^ {code}
        self.changed.emit(self._chosen)

    def sizeHint(self) -> QSize:
        font = bold(self.font()) if self._chosen else self.font()
        width = QFontMetrics(font).horizontalAdvance(self.text())
        return QSize(width + 2 * _SIDE + 15, max(26, self.fontMetrics().height() + 9))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        ground = theme.hover if self.underMouse() or self.isDown() else theme.panel
        line = theme.accent if self._chosen else theme.strong
        box(painter, area, theme.tint if self._chosen else ground, line)
        painter.setFont(bold(self.font()) if self._chosen else self.font())
        painter.setPen(QColor(theme.ink))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(area.adjusted(_SIDE, 0, 0, 0), middle, self.text())
        painter.setPen(QPen(QColor(theme.soft), 1.5))
        x, y = area.right() - _SIDE - 4, area.center().y()
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
        if self.hasFocus():
            focus_ring(painter, area, theme.accent)
        painter.end()


class FilterBar(MapRow):
    """A button for each aspect, and how many cards fit. `asked` tells other choices."""

    asked = Signal(Aspect, frozenset)
    cleared = Signal()

    def __init__(self, options: Callable[[Aspect], Sequence[Option]], parent: QWidget) -> None:
        super().__init__(
            translate("Filter", "Filter"),
            translate("Filter", "Switch the filter off (Esc)"),
            parent,
        )
        self.buttons = {aspect: self._button(aspect, options) for aspect in Aspect}
        self.count = plain("", self)
        self.count.setFont(bold(self.font()))
        self.clear = ToolButton("", self, words=True)
        self.clear.setText(translate("Filter", "Clear"))
        set_tip(self.clear, translate("Filter", "Ask for nothing; all cards are clear again."))
        self.clear.setFixedHeight(28)
        self.clear.clicked.connect(self.cleared)
        self._arrange()

    def _button(
        self, aspect: Aspect, options: Callable[[Aspect], Sequence[Option]]
    ) -> AspectButton:
        button = AspectButton(aspect, lambda: options(aspect), self)
        button.changed.connect(lambda chosen: self.asked.emit(aspect, chosen))
        return button

    def _arrange(self) -> None:
        inside = QWidget(self)
        flow = Flow(inside)
        for button in self.buttons.values():
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        inside.setSizePolicy(policy)
        top = Qt.AlignmentFlag.AlignTop
        self.count.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.count.setFixedHeight(28)
        self.line.addWidget(inside, 1)
        self.line.addWidget(self.count, 0, top)
        self.line.addWidget(self.clear, 0, top)
        self.line.addWidget(self.cross, 0, top)

    def begin(self) -> None:
        """Show the row and bring the keyboard there."""
        self.show()
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_filter(self, wanted: Filter, words: Callable[[Aspect], dict[str, str]]) -> None:
        """Show what is chosen, in words."""
        for aspect, button in self.buttons.items():
            chosen = wanted.of(aspect)
            named = words(aspect) if chosen else {}
            button.show_chosen(chosen, [word for code, word in named.items() if code in chosen])
        self.clear.setEnabled(bool(wanted))

    def show_count(self, sentence: str) -> None:
        """Say how many cards fit."""
        self.count.setText(sentence)
        self.count.setFixedWidth(self.count.fontMetrics().horizontalAdvance(sentence) + 6)
