"""The way from a remark to what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeyeditor.canvas.walk import focus_of
from journeyeditor.checking.remark import Remark, Rule
from journeyeditor.model.find import present

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow


def show_remark(window: MainWindow, remark: Remark) -> None:
    """Show what a remark is about, and bring the keyboard there."""
    refs = present(window.session.journey, frozenset(remark.refs))
    if remark.rule is Rule.NO_OWNER:
        window.lists.open("actions", remark.refs[0])
    elif refs:
        _show_on_map(window, [ref for ref in remark.refs if ref in refs])
    else:
        window.show_details()
        window.inspector.bring_to(window.inspector.journey.field_of(remark.rule))


def _show_on_map(window: MainWindow, refs: list[str]) -> None:
    view = window.view
    view.bench.focus = focus_of(window.session.journey, refs[0])
    window.session.select(frozenset(refs))
    view.show_ref(refs[0])
    view.setFocus()
