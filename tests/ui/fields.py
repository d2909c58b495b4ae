"""Finds the controls of the inspector's fields by what they stand for."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journeyeditor.model.base import Id
from journeyeditor.model.journey import EmotionCurve
from journeyeditor.ui.controls.field import TextField
from journeyeditor.ui.panels.card_page import CardPage
from journeyeditor.ui.panels.point_page import PointPage
from tests.ui.driver import press, type_letter

W = TypeVar("W", bound=QWidget)
AnyForm = CardPage | PointPage


def control(page: AnyForm, key: str, kind: type[W]) -> W:
    """The control of a field, or the part of it that is of this kind."""
    widget = page.editor(key).widget
    if isinstance(widget, kind):
        return widget
    found = widget.findChild(kind)
    assert isinstance(found, kind), f"{key} has no {kind.__name__}"
    return found


def shown(page: AnyForm, key: str) -> bool:
    """Whether a field is there for what is chosen."""
    return page.editor(key).widget.isVisibleTo(page)


def fill_in(field: TextField, text: str) -> None:
    """Type a text over what stands in a field, key by key, and press Enter."""
    field.setFocus()
    field.selectAll()
    if not text:
        press(field, Qt.Key.Key_Delete)
    for letter in text:
        type_letter(field, letter)
    press(field, Qt.Key.Key_Return)


def unfold(page: CardPage, name: str) -> None:
    """Open a folded section by its name in the settings."""
    page.fold(name).open(True)


def feeling_at(curve: EmotionCurve, card_id: Id) -> float | None:
    """The feeling at a card, None when it is unmeasured."""
    return next((point.v for point in curve.points if point.card_id == card_id), None)
