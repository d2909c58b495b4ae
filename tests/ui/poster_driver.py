"""The poster dialog as its user works with it: whoever chooses something waits for the sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest

from journeyeditor.ui.dialogs.export import ExportDialog


def wait_until(so: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    while not so():
        QTest.qWait(5)


def ready(dialog: ExportDialog) -> None:
    """Wait for the poster that is asked for."""
    dialog.refresh()
    wait_until(lambda: not dialog.is_busy)


def save(dialog: ExportDialog) -> None:
    """Press Save, and wait until the poster is written or is not."""
    dialog.foot.save.click()
    wait_until(lambda: not dialog.foot.is_busy)
