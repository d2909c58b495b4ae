"""Which list: their titles under each other, with how many entries each has."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.edits.catalogue import AnyList
from journeyeditor.i18n import translate
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.paint import focus_ring, painter_on
from journeyeditor.ui.controls.segments import Item, OneOf
from journeyeditor.ui.lists.names import NAMES, list_names
from journeyeditor.ui.theme import theme_of

SIDE = 12


class ListButton(Item):
    """One title."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, count: int) -> None:
        """Show how many entries it has."""
        if count != self._count:
            self._count = count
            self.setAccessibleDescription(translate("Lists", "%n entries", n=count))
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(f"{self.text()}  999")
        return QSize(width + 2 * SIDE, max(28, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.fillRect(area, QColor(theme.tint if self.isChecked() else theme.hover))
        if self.isChecked():
            painter.fillRect(QRectF(0, 0, 3, area.height()), QColor(theme.accent))
        room = area.adjusted(SIDE, 0, -SIDE, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(theme.ink))
        painter.drawText(room, int(middle), self.text())
        painter.setPen(QColor(theme.soft))
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignRight), str(self._count))
        if self.hasFocus():
            focus_ring(painter, area.adjusted(1, 0, -1, 0), theme.accent)
        painter.end()


class ListChoice(OneOf):
    """`chosen` tells the list; `opened` when Enter goes on to its entries."""

    opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Lists", "Which list"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        self._titles: dict[AnyList, ListButton] = {}
        for name, title in zip(NAMES, (title for _, title in list_names()), strict=True):
            self._titles[name] = ListButton(title, self)
            self.add(name, self._titles[name])
            column.addWidget(self._titles[name])
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.show_value(NAMES[0])

    def count(self, project: Project) -> None:
        """Show how many entries the lists of a project have."""
        for name, button in self._titles.items():
            button.say(len(getattr(project, name)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
