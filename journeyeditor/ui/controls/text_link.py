"""Words that lead somewhere: underlined, in the accent colour, reached by the keyboard too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.paint import focus_ring, painter_on
from journeyeditor.ui.controls.tab_order import set_in_order
from journeyeditor.ui.controls.tips import show_tip
from journeyeditor.ui.theme import theme_of


class TextLink(QToolButton):
    """One link; cut off with an ellipsis where it is too long."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 7
        return QSize(width, max(24, self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self.sizeHint().width() > self.width():
            return show_tip(self, event, self.text())
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        font = painter.font()
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.accent))
        room = self.rect().adjusted(3, 0, -3, 0)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() + 1
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()).adjusted(0, 2, 0, -2), theme.accent)
        painter.end()


def indented(link: TextLink) -> QHBoxLayout:
    """A row of a panel with a link whose words begin where those of labels do, 10 px in."""
    row = QHBoxLayout()
    row.setContentsMargins(7, 0, 10, 0)
    row.addWidget(link)
    row.addStretch(1)
    return row


class Target(NamedTuple):
    """What a link leads to: its key, what the link says, and what is said about it."""

    key: str
    words: str
    about: str = ""


class TextLinks(QWidget):
    """Links one after the other, wrapped; `followed` tells the key of the one that is chosen."""

    followed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._targets: tuple[Target, ...] = ()
        self._flow = Flow(self)
        self._links: list[TextLink] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def links(self) -> tuple[TextLink, ...]:
        """The links that are shown."""
        return tuple(self._links[: len(self._targets)])

    def show_targets(self, targets: Sequence[Target]) -> None:
        """Show these; does nothing when they are shown already."""
        if tuple(targets) == self._targets:
            return
        self._targets = tuple(targets)
        while len(self._links) < len(self._targets):
            self._add()
            set_in_order(self)
        for at, link in enumerate(self._links):
            link.setVisible(at < len(self._targets))
        for link, target in zip(self._links, self._targets, strict=False):
            link.setText(target.words)
            set_tip(link, target.about)
            link.setAccessibleDescription(target.about)
        self._flow.invalidate()
        self.updateGeometry()

    def _add(self) -> None:
        at = len(self._links)
        link = TextLink("", self)
        link.clicked.connect(lambda: self.followed.emit(self._targets[at].key))
        self._links.append(link)
        self._flow.addWidget(link)
