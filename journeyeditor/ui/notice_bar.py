"""A bar over the map for what has to be told of its file, with verbs; it takes no keyboard away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolBar, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.controls.paint import painter_on
from journeyeditor.ui.start.buttons import Verb
from journeyeditor.ui.start.notice import BAR, Offer
from journeyeditor.ui.status import Sentence
from journeyeditor.ui.theme import theme_of


class NoticeBar(QToolBar):
    """Shows one offer, or is not there. Choosing a verb does not close it: whoever told it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setWindowTitle(translate("Files", "About the file"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setEnabled(False)
        self.verbs: list[Verb] = []
        self.offer: Offer | None = None
        self._shown: QAction | None = None
        self.hide()

    def show_offer(self, offer: Offer | None) -> None:
        """Show this in place of what was there; None = nothing."""
        self.offer = offer
        self.verbs = []
        self.setVisible(offer is not None)
        if self._shown is not None:
            self.removeAction(self._shown)
            self._shown.deleteLater()
            self._shown = None
        if offer is None:
            return
        self._shown = self.addWidget(self._content(offer))

    def _content(self, offer: Offer) -> QWidget:
        content = QWidget(self)
        row = QHBoxLayout(content)
        row.setContentsMargins(BAR + 8, 4, 8, 4)
        row.setSpacing(4)
        sentence = Sentence(content)
        sentence.setAccessibleName(offer.head)
        sentence.say(offer.head, " ".join(offer.lines))
        row.addWidget(sentence, 1)
        for choice in offer.choices:
            verb = Verb(choice.verb, content)
            verb.clicked.connect(lambda _on=False, do=choice.do: do())
            row.addWidget(verb)
            self.verbs.append(verb)
        return content

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(theme.tint))
        painter.fillRect(QRectF(0, 0, BAR, self.height()), QColor(theme.ink))
        painter.end()
