"""A dialog that prints as its user works with it: whoever chooses something waits for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest

from journeyeditor.ui.dialogs.paper_dialog import PaperDialog


def wait_until(so: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    while not so():
        QTest.qWait(5)


def ready(dialog: PaperDialog) -> None:
    """Wait for the pages that are asked for."""
    dialog.refresh()
    wait_until(lambda: not dialog.is_busy)


def save(dialog: PaperDialog) -> None:
    """Press Save, and wait until it is written or is not."""
    dialog.foot.save.click()
    wait_until(lambda: not dialog.foot.is_busy)
