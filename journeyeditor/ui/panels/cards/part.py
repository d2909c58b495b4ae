"""What a page for cards is put together from: parts that show what is chosen, or hide."""

from __future__ import annotations

from typing import Protocol

from journeyeditor.ui.panels.fields.chosen import Chosen


class Part(Protocol):
    """A part of a page."""

    def fits(self, chosen: Chosen) -> bool:
        """Whether there is anything to show."""

    def show(self, chosen: Chosen) -> None:
        """Show what is chosen, or hide when it does not fit."""
