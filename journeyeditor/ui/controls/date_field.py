"""A date: typed in any of the usual ways, or chosen from a calendar that opens under it."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import language, translate
from journeyeditor.ui.controls.dates import date_text, read_date
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.paint import row_height
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.theme import theme_of


class DateLine(Number):
    """The line that is typed in; `asked` tells that the calendar is wanted."""

    asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setMinimumWidth(60)
        self.setMaximumWidth(16_777_215)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.asked.emit()
        else:
            super().keyPressEvent(event)


class DateField(QWidget):
    """A day, or none when it is empty.

    `changed` tells the day as YYYY-MM-DD or "". `refused` tells the sentence for a text that is
    no day.
    """

    changed = Signal(str)
    refused = Signal(str)
    restored = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._value = ""
        self.line = DateLine(self)
        self.line.finished.connect(self._read)
        self.line.restored.connect(self.restored)
        self.line.asked.connect(self.open_calendar)
        self.button = ToolButton("calendar", self)
        self.button.setFixedSize(row_height(self), row_height(self))
        self.button.clicked.connect(self.open_calendar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.calendar: Calendar | None = None

    def show_value(self, value: str, fresh: bool = False) -> None:
        """Show what the project holds; tells nobody."""
        self._value = value
        self.line.show_value(date_text(value), fresh)

    @property
    def pending(self) -> bool:
        """Whether something else stands in the field than the project holds."""
        return self.line.pending

    def set_wrong(self, wrong: bool) -> None:
        """Mark the line when it cannot be used."""
        self.line.set_wrong(wrong)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        words = translate("Field", "Calendar: {field}").format(field=name.lower())
        self.button.setAccessibleName(words)
        set_tip(self.button, words)

    def setAccessibleDescription(self, text: str) -> None:
        super().setAccessibleDescription(text)
        self.line.setAccessibleDescription(text)

    def _read(self, text: str) -> None:
        value = read_date(text)
        if value is None:
            self.refused.emit(
                translate("Field", "Write a day as {one} or {other}.").format(
                    one=date_text("2026-05-31"), other="2026-05-31"
                )
            )
        elif value == self._value:
            self.line.put_back()
        else:
            self.changed.emit(value)

    def open_calendar(self) -> None:
        """Show the calendar under the line."""
        self.calendar = Calendar(self._value, self)
        self.calendar.chosen.connect(self.changed)
        self.calendar.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.calendar.show()


class Calendar(QFrame):
    """A month to choose a day from; goes when a day is chosen, at Escape or a click elsewhere."""

    chosen = Signal(str)

    def __init__(self, value: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.days = QCalendarWidget(self)
        self.days.setLocale(QLocale(language()))
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.days.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.days.setAccessibleName(translate("Field", "Calendar"))
        weekend = QTextCharFormat()  # Qt's red would shout, and is hard to read on dark ground
        weekend.setForeground(QColor(theme_of(self).ink))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.days.setWeekdayTextFormat(weekday, weekend)
        day = QDate.fromString(value, Qt.DateFormat.ISODate)
        if day.isValid():
            self.days.setSelectedDate(day)
        self.days.activated.connect(self._choose)
        self.days.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.days)
        self.days.setFocus()

    def _choose(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(str(day.toString(Qt.DateFormat.ISODate)))
