"""A quiet box at the side of the start page: a few sentences, and verbs for what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.canvas.plain import plain_label
from journeyeditor.model.titles import steady
from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.paint import bold, box, painter_on, smaller
from journeyeditor.ui.start.buttons import SIDE, Verb
from journeyeditor.ui.theme import theme_of

BAR = 3
"""Px of the bar at the left."""


class Choice(NamedTuple):
    """A verb and what it does."""

    verb: str
    do: Callable[[], object]


class Offer(NamedTuple):
    """Something to be told, and what can be done about it: for work that was found, two verbs."""

    head: str
    lines: tuple[str, ...]
    choices: tuple[Choice, ...]


class Notice(QWidget):
    """Shows one offer. It stays until whoever made it takes it away."""

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self.offer = offer
        column = QVBoxLayout(self)
        column.setContentsMargins(BAR + 10, 8, 10, 6)
        column.setSpacing(3)
        for text in (offer.head, *offer.lines):
            label = plain_label(steady(text), self)
            label.setWordWrap(True)
            head = text is offer.head
            label.setFont(bold(self.font()) if head else smaller(self.font(), 0.5))
            column.addWidget(label)
        self.verbs = self._verbs(offer.choices)
        row = QWidget(self)
        flow = Flow(row)
        for verb in self.verbs:
            verb.setParent(row)
            flow.addWidget(verb)
        column.addWidget(row)
        row.setContentsMargins(-SIDE, 0, 0, 0)
        self.setAccessibleName(steady(offer.head))
        self.setAccessibleDescription(steady(" ".join(offer.lines)))

    def _verbs(self, choices: Sequence[Choice]) -> list[Verb]:
        made = []
        for choice in choices:
            verb = Verb(choice.verb, self)
            verb.clicked.connect(lambda _on=False, do=choice.do: do())
            made.append(verb)
        return made

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        box(painter, area, theme.panel, theme.strong)
        painter.fillRect(QRectF(0, 0, BAR, area.height()), QColor(theme.ink))
        painter.end()
