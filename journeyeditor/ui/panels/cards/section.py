"""A section of a page that can be folded away; its rows are made when it is first unfolded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from journeyeditor.ui.controls.fold import Fold
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.tab_order import set_in_order
from journeyeditor.ui.panels.cards.part import Part
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.settings import Settings

Build = Callable[[Rows], Sequence[Part]]
"""Makes the parts of a section on its rows."""


def nothing(_chosen: Chosen) -> str:
    """For sections about which there is nothing to say while they are folded."""
    return ""


class FoldedSection:
    """Remembers, under its name, whether it was left open."""

    def __init__(
        self,
        fold: Fold,
        name: str,
        settings: Settings,
        build: Build,
        fits: Callable[[Chosen], bool],
        about: Callable[[Chosen], str] = nothing,
    ) -> None:
        """`fits` says whether there is anything to show, `about` what the head says of it."""
        self.fold = fold
        self.parts: Sequence[Part] = ()
        self.rows: Rows | None = None
        self.label_width = 0
        self._name, self._settings = name, settings
        self._build, self._fits, self._about = build, fits, about
        self._chosen: Chosen | None = None
        fold.open(settings.is_open(name))
        fold.turned.connect(self._turned)

    def fits(self, chosen: Chosen) -> bool:
        """Whether there is anything to show."""
        return self._fits(chosen)

    def show(self, chosen: Chosen) -> None:
        """Show what is chosen; while it is folded only its head."""
        self._chosen = chosen
        there = self._fits(chosen)
        shown_or_hidden(self.fold, there)
        if not there:
            return
        self.fold.head.say(self._about(chosen))
        if self.fold.is_open:
            self._show(chosen)

    def _show(self, chosen: Chosen) -> None:
        if self.rows is None:
            self.rows = Rows(self.fold.body, self.label_width)
            self.parts = self._build(self.rows)
            self.fold.column.addWidget(self.rows)
        for part in self.parts:
            part.show(chosen)
        set_in_order(self.fold.body)

    def _turned(self, is_open: bool) -> None:
        self._settings.keep_open(self._name, is_open)
        if is_open and self._chosen is not None:
            self._show(self._chosen)


def shown_or_hidden(widget: QWidget, shown: bool) -> None:
    """Show or hide a widget, without a word to Qt when nothing changes."""
    if widget.isHidden() == shown:
        widget.setVisible(shown)


class OpenSection:
    """A head with parts under it that are always there; the head goes when no part fits."""

    def __init__(self, ground: QWidget) -> None:
        self.ground = ground
        self.parts: list[Part] = []

    def fits(self, chosen: Chosen) -> bool:
        """Whether any of its parts has anything to show."""
        return any(part.fits(chosen) for part in self.parts)

    def show(self, chosen: Chosen) -> None:
        """Show what is chosen."""
        there = self.fits(chosen)
        if there:
            for part in self.parts:
                part.show(chosen)
        shown_or_hidden(self.ground, there)
