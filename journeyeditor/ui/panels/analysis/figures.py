"""The three figures above everything else; each leads to its entry."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.telling.report.entry import Entry, Topic
from journeyeditor.ui.controls.paint import box, focus_ring, painter_on, smaller
from journeyeditor.ui.panels.analysis.card import MARGIN, figure_font
from journeyeditor.ui.theme import theme_of


class Figure(QAbstractButton):
    """A short word and a large figure below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.word, self.figure = "", ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def begin(self, word: str) -> None:
        """Show the word alone."""
        self.word, self.figure = word, ""
        self.setAccessibleName(word)

    def show_entry(self, entry: Entry) -> None:
        """Show this figure."""
        self.figure = entry.figure
        self.setAccessibleName(f"{entry.name}: {entry.figure}")
        set_tip(self, entry.name)
        self.update()

    def sizeHint(self) -> QSize:
        small = QFontMetrics(smaller(self.font(), 1.0)).height()
        return QSize(80, small + QFontMetrics(figure_font(self.font())).height() + 8)

    def _fitting(self, width: float) -> QFont:
        """The font of the figure, smaller where the panel is narrow: a figure is never cut off."""
        font, least = figure_font(self.font()), self.font().pointSizeF()
        while QFontMetrics(font).horizontalAdvance(self.figure) > width:
            if font.pointSizeF() <= least:
                break
            font.setPointSizeF(font.pointSizeF() - 0.5)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), painter_on(self)
        area = QRectF(self.rect())
        if self.underMouse():
            box(painter, area, theme.hover, None)
        room = area.adjusted(4, 4, -4, -4)
        for words, font, colour, side in (
            (self.word, smaller(self.font(), 1.0), theme.soft, Qt.AlignmentFlag.AlignTop),
            (self.figure, self._fitting(room.width()), theme.ink, Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            cut = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, round(room.width()) + 1
            )
            painter.drawText(room, int(side), cut)
        if self.hasFocus():
            focus_ring(painter, area, theme.accent)
        painter.end()


class Figures(QWidget):
    """Three in a row. `asked` tells the topic of the one that is pressed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN - 4, 2, MARGIN - 4, 6)
        row.setSpacing(4)
        self._topics: tuple[Topic, ...] = ()
        self.figures = [Figure(self) for _ in range(3)]
        for at, figure in enumerate(self.figures):
            figure.hide()
            figure.clicked.connect(lambda _=False, at=at: self.asked.emit(self._topics[at]))
            row.addWidget(figure, 1)

    def begin(self, topics: tuple[Topic, ...]) -> None:
        """These will be shown; until their entries come they have names alone."""
        changed = topics != self._topics
        self._topics = topics
        for at, figure in enumerate(self.figures):
            figure.setVisible(at < len(topics))
            if changed and at < len(topics):
                figure.begin(short_names()[topics[at]])

    def show_entry(self, entry: Entry) -> None:
        """Show the figure of an entry, if it is one of the three."""
        if entry.topic in self._topics:
            self.figures[self._topics.index(entry.topic)].show_entry(entry)


def short_names() -> dict[Topic, str]:
    """What stands above the figures."""
    return {
        Topic.PEAK_END: translate("Analysis", "Peak–end"),
        Topic.HAND_OVERS: translate("Analysis", "Hand-over"),
        Topic.COVERAGE: translate("Analysis", "Coverage"),
        Topic.MEANS: translate("Analysis", "Feeling"),
        Topic.LEDGER: translate("Analysis", "Friction"),
    }
