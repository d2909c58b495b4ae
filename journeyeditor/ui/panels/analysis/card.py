"""One entry in the panel: name and figure, chart, sentence, and where it all comes from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.canvas.plain import plain_label
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.telling.report.entry import Entry, Sentence, plain
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.controls.label import soften
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.controls.text_link import TextLink
from journeyeditor.ui.panels.analysis.chart_view import ChartView
from journeyeditor.ui.panels.analysis.linked_text import LinkedText

P = TypeVar("P", ChartView, LinkedText)

MARGIN = 12


def figure_font(font: QFont) -> QFont:
    """The font of figures: 3.5 pt larger than other text, semibold, digits all as wide."""
    found = smaller(bold(font), -3.5)
    found.setFeature(QFont.Tag("tnum"), 1)
    return found


class EntryCard(QWidget):
    """Shows one entry, and only what has changed of it.

    `followed` and `pointed` tell the cards of a link; `why_asked` that somebody wants to know.
    """

    followed = Signal(object)
    pointed = Signal(object)
    why_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry: Entry | None = None
        self._known: Id | None = None
        self.name, self.figure, self.marks = (_label(self) for _ in range(3))
        self.chart = self._wired(ChartView(self))
        self.sentence = self._text()
        self.lines: list[LinkedText] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.options = QVBoxLayout()
        self.options.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 8, MARGIN, 0)
        column.setSpacing(2)
        column.addLayout(self._head())
        for part in (self.marks, self.chart, self.sentence):
            column.addWidget(part)
        column.addLayout(self._rows)
        column.addLayout(self.options)
        column.addLayout(self._foot())
        column.addSpacing(3)
        column.addWidget(Hairline(self))

    def _head(self) -> QHBoxLayout:
        self.name.setWordWrap(True)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.figure.setFont(figure_font(self.font()))
        self.marks.setFont(smaller(self.font(), 1.0))
        self.marks.setWordWrap(True)
        self.marks.setAlignment(Qt.AlignmentFlag.AlignRight)
        soften(self.marks)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _foot(self) -> QHBoxLayout:
        """Two quiet links: the cards, and why."""
        self.cards = self._link("", self._follow)
        self.why = self._link(translate("Analysis", "Why"), self.why_asked.emit)
        row = QHBoxLayout()
        row.addWidget(self.cards)
        row.addStretch(1)
        row.addWidget(self.why)
        return row

    def _link(self, words: str, run: Callable[[], object]) -> TextLink:
        link = TextLink(words, self)
        link.setFont(smaller(self.font(), 1.0))
        link.clicked.connect(run)
        return link

    def _text(self) -> LinkedText:
        text = self._wired(LinkedText(self))
        text.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        return text

    def _wired(self, part: P) -> P:
        part.followed.connect(self.followed)
        part.pointed.connect(self.pointed)
        return part

    def _follow(self) -> None:
        if self.entry is not None:
            self.followed.emit(self.entry.cards)

    @property
    def stops(self) -> tuple[bool, ...]:
        """Which of its parts take the keyboard, from top to bottom."""
        parts = (self.chart, self.sentence, *self.lines)
        return tuple(part.focusPolicy() != Qt.FocusPolicy.NoFocus for part in parts)

    def show_entry(self, entry: Entry, known: Id | None = None) -> None:
        """Show this; nothing happens when it is what is shown already.

        `known` is the card that all of it is about: no link is needed to lead there.
        """
        same = (entry, known) == (self.entry, self._known)
        self.entry, self._known = entry, known  # the newest knows the newest reasons
        if same:
            return
        say(self.name, entry.name)
        say(self.figure, entry.figure)
        say(self.marks, " · ".join(entry.marks))
        said = f"{entry.name}: {entry.figure}. {plain(entry.sentence)}"
        self.chart.show_chart(entry.chart, said)
        _show(self.sentence, entry.sentence)
        self._show_lines(entry.lines)
        self._show_foot(entry)

    def _show_lines(self, lines: tuple[Sentence, ...]) -> None:
        while len(self.lines) < len(lines):
            self.lines.append(self._text())
            self._rows.addWidget(self.lines[-1])
        for at, text in enumerate(self.lines):
            _show(text, lines[at] if at < len(lines) else ())

    def _show_foot(self, entry: Entry) -> None:
        words = translate("Analysis", "Show %n card(s)", n=len(entry.cards))
        if self.cards.text() != words:
            self.cards.setText(words)
            self.cards.updateGeometry()
        self.cards.setVisible(entry.cards not in ((), (self._known,)))
        about = translate("Analysis", "Why: {name}").format(name=entry.name)
        self.why.setAccessibleName(about)
        self.cards.setAccessibleName(f"{words}: {entry.name}")


def _label(parent: QWidget) -> QLabel:
    label = plain_label("", parent)
    return label


def say(label: QLabel, words: str) -> None:
    """Let a label say this; without words it takes no room."""
    if label.text() != words:
        label.setText(words)
    label.setVisible(bool(words))


def _show(text: LinkedText, sentence: Sentence) -> None:
    text.show_sentence(sentence)
    text.setVisible(bool(sentence))
