"""Fields for lengths in mm."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.label import Plain, plain
from journeyeditor.ui.controls.numbers import parse_number, written

USUAL = (900.0, 600.0)
"""Mm: the size of one's own that is offered first."""


class OwnSize(QWidget):
    """Width and height in mm. `changed` when one of them is typed."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = _row(self)
        self.width_mm, self.height_mm = Number(self, "99999"), Number(self, "99999")
        self.width_mm.setAccessibleName(translate("Export", "Width in mm"))
        self.height_mm.setAccessibleName(translate("Export", "Height in mm"))
        for field, between in ((self.width_mm, "×"), (self.height_mm, "mm")):
            field.finished.connect(self._typed)
            row.addWidget(field)
            row.addWidget(_sign(between, self))
        row.addStretch(1)
        self.setFocusProxy(self.width_mm)
        self.show_value(USUAL)

    @property
    def value(self) -> tuple[float, float]:
        """Width and height in mm; 0 for what is no number."""
        return (
            parse_number(self.width_mm.text()) or 0.0,
            parse_number(self.height_mm.text()) or 0.0,
        )

    def show_value(self, size: tuple[float, float]) -> None:
        """Show a size; tells nobody."""
        for field, side in zip((self.width_mm, self.height_mm), size, strict=True):
            field.show_value(written(side), True)

    def _typed(self, _text: str) -> None:
        for field in (self.width_mm, self.height_mm):
            field.show_value(field.text(), True)
        self.changed.emit()

    def set_wrong(self, wrong: bool) -> None:
        """Mark the fields when there is no such paper."""
        self.width_mm.set_wrong(wrong)
        self.height_mm.set_wrong(wrong)


class Length(QWidget):
    """A length in mm, or none when the field is empty. `changed` when another is typed."""

    changed = Signal()

    def __init__(self, empty: str, parent: QWidget) -> None:
        """`empty` says what an empty field means."""
        super().__init__(parent)
        self.number = Number(self, f"{empty}  ")
        self.number.setPlaceholderText(empty)
        self.number.finished.connect(self._typed)
        row = _row(self)
        row.addWidget(self.number)
        row.addWidget(_sign("mm", self))
        row.addStretch(1)
        self.setFocusProxy(self.number)

    @property
    def value(self) -> float | None:
        """The length in mm, None when the field is empty; below 0 for what is no number."""
        text = self.number.text().strip()
        found = parse_number(text)
        return None if not text else -1.0 if found is None else found

    def show_value(self, length: float | None) -> None:
        """Show a length; tells nobody."""
        self.number.show_value("" if length is None else written(length), True)

    def call_it(self, name: str) -> None:
        """The name by which screen readers tell it from others."""
        self.number.setAccessibleName(name)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field when there is no such length."""
        self.number.set_wrong(wrong)

    def _typed(self, text: str) -> None:
        self.number.show_value(text, True)
        self.changed.emit()


def _row(owner: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(owner)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    return row


def _sign(text: str, parent: QWidget) -> Plain:
    sign = plain(text, parent)
    sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
    sign.setFixedWidth(sign.fontMetrics().horizontalAdvance(text) + 4)
    return sign
