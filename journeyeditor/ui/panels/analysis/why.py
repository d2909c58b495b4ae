"""The pop-up that says where a figure comes from."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from journeyeditor.canvas.plain import plain_label
from journeyeditor.i18n import translate
from journeyeditor.telling.report.entry import Entry, Sentence, Span
from journeyeditor.ui.controls.label import soften
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.panels.analysis.linked_text import LinkedText

WIDTH, MOST = 360, 560
"""Px at the usual text size."""


class WhyPopup(QFrame):
    """Formula, source, cards used, cards left out with the reason; goes at Esc or a click beside.

    `followed` tells the cards of a link.
    """

    followed = Signal(object)

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.Box)
        self.setAccessibleName(translate("Analysis", "Why: {name}").format(name=entry.name))
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(2)
        self._head(entry)
        self._part(translate("Analysis", "How it is computed"), (Span(entry.why.formula),))
        self._part(translate("Analysis", "Source"), (Span(entry.why.source),))
        self._part(translate("Analysis", "Used"), entry.why.used)
        self._part(translate("Analysis", "Left out"), *entry.why.skipped)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(area)
        self._inside = inside

    def _head(self, entry: Entry) -> None:
        label = self._label(f"{entry.name}  {entry.figure}")
        label.setFont(bold(self.font()))
        for mark in entry.marks:
            soften(self._label(mark))

    def _label(self, words: str) -> QLabel:
        label = plain_label(words, self)
        label.setWordWrap(True)
        self._column.addWidget(label)
        return label

    def _part(self, title: str, *sentences: Sentence) -> None:
        """A heading and what stands below it; nothing when there is nothing to say."""
        said = [sentence for sentence in sentences if sentence]
        if not said:
            return
        self._column.addSpacing(8)
        head = self._label(title)
        head.setFont(bold(smaller(self.font(), 1.0)))
        soften(head)
        for sentence in said:
            text = LinkedText(self)
            text.show_sentence(sentence)
            text.followed.connect(self._follow)
            self._column.addWidget(text)

    def _follow(self, refs: object) -> None:
        self.close()
        self.followed.emit(refs)

    def open_beside(self, widget: QWidget) -> None:
        """Show it left of a widget, within the screen."""
        factor = max(1.0, self.fontMetrics().height() / 15)
        width = round(WIDTH * factor)
        height = min(self._column.totalHeightForWidth(width - 20) + 8, round(MOST * factor))
        self.resize(QSize(width, height))
        corner = widget.mapToGlobal(QPoint(0, 0))
        screen = widget.screen().availableGeometry()
        x = max(screen.left() + 4, corner.x() - width - 16)
        y = min(max(corner.y() - height // 2, screen.top() + 4), screen.bottom() - height - 4)
        self.move(x, y)
        self.show()
        first = self.findChildren(LinkedText)
        linked = next((text for text in first if text.links), None)
        if linked is not None:
            linked.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
