"""Opens pages of the method in tests."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QApplication

from journeyeditor.ui.improving.page import MethodPage
from tests.ui.driver import Driver

P = TypeVar("P", bound=MethodPage)


def open_page(driver: Driver, kind: type[P]) -> P:
    """A page, opened by its command."""
    driver.do(f"analyse.{kind.name}")
    QApplication.processEvents()
    window = driver.window.improving.window
    assert window is not None
    assert isinstance(window.page, kind)
    return window.page
