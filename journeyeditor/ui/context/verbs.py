"""What the commands do that stand mostly in context menus, by their id."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from journeyeditor.canvas import arranging_words as says
from journeyeditor.canvas.lane_keys import stretch_lane
from journeyeditor.model.enums import Evidence
from journeyeditor.ui.commands.arranging import FACES

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow

Verbs = dict[str, Callable[[], object]]


def arranging_verbs(window: MainWindow) -> Verbs:
    """The commands that change the map: typing and gestures end before them."""
    view = window.view
    arranging = view.arranging
    faces: Verbs = {f"edit.feel.{v}": partial(arranging.feel, float(v)) for v in FACES}
    evidence: Verbs = {
        f"edit.evidence.{each.value}": partial(
            arranging.give, "evidence", each, says.label_evidence()
        )
        for each in Evidence
    }
    return {
        "edit.move.left": partial(view.nudge, -1, 0),
        "edit.move.right": partial(view.nudge, 1, 0),
        "edit.move.up": partial(view.nudge, 0, -1),
        "edit.move.down": partial(view.nudge, 0, 1),
        **faces,
        "edit.feel.none": partial(arranging.feel, None),
        "edit.feel.up": partial(arranging.feel_better, up=True),
        "edit.feel.down": partial(arranging.feel_better, up=False),
        **evidence,
        "insert.stage_before": partial(arranging.add_stage, after=False),
        "insert.stage_after": partial(arranging.add_stage, after=True),
        "insert.lane_above": partial(arranging.add_lane, below=False),
        "insert.lane_below": partial(arranging.add_lane, below=True),
        "insert.moment": arranging.insert_moment,
        "insert.moment_out": arranging.remove_moment,
        "journey.lane_taller": partial(stretch_lane, view.bench, 1),
        "journey.lane_lower": partial(stretch_lane, view.bench, -1),
        "journey.print_lane": arranging.toggle_print,
    }


def menu_here() -> None:
    """Ask what has the keyboard for its menu. The Menu key does so by itself on all systems."""
    widget = QApplication.focusWidget()
    if widget is None:
        return
    at = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))


def list_verbs(window: MainWindow) -> Verbs:
    """The commands of a note and of a step of the history, and the menu itself."""
    notes, session = window.panes.notes, window.session
    do = {f"note.{what}": partial(notes.do, what) for what in _NOTE}

    def newest() -> None:
        window.wayfinding.undoing.go_to(len(session.steps.labels))

    rows = window.panes.history.list
    return {
        "view.menu": menu_here,
        **do,
        "step.go": lambda: rows.chosen.emit(rows.currentIndex().row()),
        "step.newest": newest,
    }


_NOTE = ("place", "edit", "copy", "up", "down", "all", "delete")
