"""What a context menu is about: what lies under the pointer, or what the keys are on.

Knows no Qt.
"""

from __future__ import annotations

from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.sticky import Placed
from journeyeditor.canvas.tools.select import choose
from journeyeditor.canvas.under import focus_place
from journeyeditor.layout.drawing import Block
from journeyeditor.layout.hit import curve_at

REACH = 9.0
"""Px from the line of a curve within which it is meant."""


def take(bench: Bench, block: Block | None, at: Pointer, scale: float) -> None:
    """Choose what lies under the pointer, unless it is among what is chosen already.

    `scale` is px per mm. Where nothing lies the empty place is meant.
    """
    plain = Pointer(at.at, at.px)
    if block is None:
        block = curve_at(bench.scene.shown, at.at.x, at.at.y, REACH / scale)
    if block is None or not block.ref:
        choose(bench, None, plain)
    elif block.ref not in bench.session.selection:
        choose(bench, block.ref, plain)


def place_of_keys(bench: Bench) -> Placed | None:
    """Where the thing is that a menu asked for by key is about; None when it is nowhere."""
    if bench.focus is not None:
        return focus_place(bench, bench.focus)
    found = bench.find_all(bench.session.selection)
    return Placed(found[0].layer, found[0].rect) if found else None
