"""The line at the bottom: what is so in bold, what else is possible, and at the right the state."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetrics,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStatusBar, QWidget

from journeyeditor.canvas.plain import plain_label, set_tip
from journeyeditor.i18n import translate
from journeyeditor.model.enums import Actor, Content
from journeyeditor.model.titles import steady
from journeyeditor.session import Session
from journeyeditor.ui.controls.label import soften
from journeyeditor.ui.controls.paint import bold, painter_on
from journeyeditor.ui.theme import theme_of

GAP = 16


class Sentence(QWidget):
    """Two sentences on one line, the first bold, cut off with an ellipsis where room ends."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.said = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(translate("Status", "Status"))

    def say(self, strong: str, soft: str) -> None:
        """Show the two sentences; a screen reader says them when it has nothing else to say."""
        strong, soft = steady(strong), steady(soft)
        if (strong, soft) == self.said:
            return
        self.said = (strong, soft)
        both = f"{strong} {soft}".strip()
        set_tip(self, both if self._width() > self.width() else "")
        self.setAccessibleDescription(both)
        self.update()
        if both and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, both))

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        x, middle = 0.0, int(Qt.AlignmentFlag.AlignVCenter)
        for text, font, colour in (
            (self.said[0], bold(self.font()), theme.ink),
            (self.said[1], self.font(), theme.soft),
        ):
            metrics = QFontMetrics(font)
            room = max(0, int(self.width() - x))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(x, 0, room, self.height()), middle, shown)
            x += metrics.horizontalAdvance(shown) + (GAP if shown else 0)
        painter.end()

    def _width(self) -> int:
        strong = QFontMetrics(bold(self.font())).horizontalAdvance(self.said[0])
        return strong + GAP + self.fontMetrics().horizontalAdvance(self.said[1])


class StatusLine(QStatusBar):
    """Sentences at the left, counts and whether the work is saved at the right."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._file: tuple[Path | None, datetime | None] = (None, None)
        self.sentence = Sentence(self)
        self.counts = plain_label("", self)
        soften(self.counts)
        self.saved = plain_label("", self)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(8, 3, 8, 3)
        self.saved.setContentsMargins(GAP, 0, 0, 0)
        self.addWidget(self.sentence, 1)
        self.addPermanentWidget(self.counts)
        self.addPermanentWidget(self.saved)
        self.refresh()

    def show_file(self, path: Path | None, moment: datetime | None) -> None:
        """The file of the project, and when this window saved it, if it did."""
        self._file = (path, moment)
        set_tip(self.saved, steady(str(path or "")))
        self.refresh()

    def say_saving(self) -> None:
        """The disk is slow: the file is being written, and nothing is saved yet."""
        self.saved.setText(translate("Status", "Saving…"))

    def refresh(self) -> None:
        """Count the cards again and tell whether the work is saved."""
        self.counts.setText(self._counts())
        self.saved.setText(self._saved())

    def _counts(self) -> str:
        by = count_steps(self._session)
        customer = translate("Status", "%n customer card(s)", n=by[Actor.CUSTOMER])
        employee = translate("Status", "%n employee card(s)", n=by[Actor.EMPLOYEE])
        return f"{customer}, {employee}"

    def _saved(self) -> str:
        path, moment = self._file
        if self._session.modified or path is None:
            return translate("Status", "Not saved yet")
        if moment is None:
            return translate("Status", "Saved")
        return translate("Status", "Saved {time}").format(time=f"{moment:%H:%M}")


def count_steps(session: Session) -> dict[Actor, int]:
    """How many cards of the open journey stand in lanes of each actor; notes do not count."""
    counts = dict.fromkeys(Actor, 0)
    for lane in session.journey.lanes:
        if lane.content is Content.TOUCHPOINTS:
            counts[lane.actor] += sum(len(cell.cards) for cell in lane.cells)
    return counts
