"""Which gesture a handle begins, and what its tool tip says."""

from __future__ import annotations

from PySide6.QtCore import Qt

from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.grips import Grip, Hold, link_grips
from journeyeditor.canvas.joining import OtherEnd, joining_for
from journeyeditor.canvas.tools.base import Tool
from journeyeditor.canvas.tools.drag_height import DragHeight
from journeyeditor.canvas.tools.draw_link import DrawLink
from journeyeditor.i18n import translate


def tool_for(bench: Bench, grip: Grip) -> Tool | None:
    """The tool for pulling a handle; None when the thing that it belongs to is gone."""
    match grip.hold:
        case Hold.LINK | Hold.LOOP:
            joining = joining_for(bench, grip.ref)
            return None if joining is None else DrawLink(bench, joining, grip.place)
        case Hold.SOURCE | Hold.TARGET:
            return _other_end(bench, grip)
        case Hold.HEIGHT:
            return DragHeight(bench, grip.ref)
        case _:
            return None


def _other_end(bench: Bench, grip: Grip) -> Tool | None:
    link = next((link for link in bench.session.journey.links if link.id == grip.ref), None)
    found = bench.find(grip.ref)
    if link is None or found is None:
        return None
    others = (other for other in link_grips(bench, found) if other.hold is not grip.hold)
    fixed = next(others, None)
    if fixed is None:
        return None
    return DrawLink(bench, OtherEnd(bench, link, grip.hold is Hold.SOURCE), fixed.place)


def grip_tip(grip: Grip) -> str:
    """What pulling a handle does, with the keys that do the same."""
    return {
        Hold.LINK: translate("Links", "Drag to another card to link the two (Ctrl+K)"),
        Hold.LOOP: translate("Links", "Drag to an earlier stage: customers return there (Ctrl+K)"),
        Hold.SOURCE: translate("Links", "Drag to another card: the link begins there"),
        Hold.TARGET: translate("Links", "Drag to another card: the link ends there"),
        Hold.SPAN: translate("Links", "Drag: how many moments it takes (Alt+Shift+Right, Left)"),
        Hold.HEIGHT: translate("Links", "Drag: how high the lane is (Alt+Shift+Down, Up)"),
    }[grip.hold]


def grip_cursor(grip: Grip) -> Qt.CursorShape:
    """What the pointer looks like over a handle."""
    return {
        Hold.SPAN: Qt.CursorShape.SizeHorCursor,
        Hold.HEIGHT: Qt.CursorShape.SizeVerCursor,
    }.get(grip.hold, Qt.CursorShape.PointingHandCursor)
