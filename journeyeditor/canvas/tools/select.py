"""Choosing with the pointer: a click, a click with Ctrl or Shift, a rubber band."""

from __future__ import annotations

from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.chosen import say_chosen, will_choose
from journeyeditor.canvas.index import Piece
from journeyeditor.canvas.sticky import Placed
from journeyeditor.canvas.tools.base import Cancel, Tool
from journeyeditor.canvas.walk import Focus, focus_of, valid
from journeyeditor.i18n import translate
from journeyeditor.layout.drawing import Role
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.hit import hit_at
from journeyeditor.model.base import Id

_RINGED = 300
"""Cards up to which a rubber band rings what it touches; on more the band itself says it."""


def choose(bench: Bench, ref: Id | None, at: Pointer) -> None:
    """Select what was clicked, or the empty cell there.

    Ctrl adds it or takes it away; Shift selects all from the place with the focus up to it.
    """
    session, place = bench.session, _place(bench, ref, at)
    if at.shift and not at.ctrl and place is not None and bench.focus is not None:
        bench.extend(place)
    elif ref is not None:
        only = frozenset({ref})
        session.select(session.selection ^ only if at.ctrl or at.shift else only)
    elif not (at.ctrl or at.shift):
        session.select(frozenset())
    bench.focus = place
    say_chosen(bench)
    bench.repaint()


def _place(bench: Bench, ref: Id | None, at: Pointer) -> Focus | None:
    """Where the keys go after a click; None in a lane that is hidden: there is no walking there."""
    journey = bench.session.journey
    place = _empty(bench, at) if ref is None else focus_of(journey, ref)
    return place if place is not None and valid(journey, place) else None


def _empty(bench: Bench, at: Pointer) -> Focus | None:
    hit = hit_at(bench.scene.drawing, at.at.x, at.at.y)
    return None if hit is None else Focus(hit.lane_id, hit.stage_id, hit.slot)


class RubberBand(Tool):
    """Selects all cards that the rectangle touches."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._from = Point(0, 0)
        self._before: frozenset[Id] = frozenset()

    def start(self, at: Pointer) -> None:
        self._from = at.at
        self._before = self.bench.session.selection if at.shift or at.ctrl else frozenset()

    def move(self, at: Pointer) -> None:
        self.bench.marks.band = self._area(at)
        touched = self._touched(at)
        few = touched if len(touched) <= _RINGED else []
        self.bench.marks.targets = [Placed("body", piece.rect) for piece in few]
        chosen = self._before.union(piece.block.ref for piece in touched)
        self.bench.tell(will_choose(len(chosen)), translate("Canvas", "Esc stops."))
        self.bench.repaint()

    def finish(self, at: Pointer) -> None:
        touched = frozenset(piece.block.ref for piece in self._touched(at))
        self.bench.marks.clear_gesture()
        self.bench.session.select(self._before | touched)
        say_chosen(self.bench)
        self.bench.repaint()

    def cancel(self, _reason: Cancel) -> None:
        self.bench.marks.clear_gesture()
        say_chosen(self.bench)
        self.bench.repaint()

    def _touched(self, at: Pointer) -> list[Piece]:
        """The cards that the rectangle touches."""
        area, scene = self._area(at), self.bench.scene
        return [
            piece
            for piece in scene.index.touching(scene.drawing.body, area)
            if piece.block.role is Role.CARD and piece.rect.overlaps(area)
        ]

    def _area(self, at: Pointer) -> Rect:
        x, y = min(self._from.x, at.at.x), min(self._from.y, at.at.y)
        return Rect(x, y, abs(self._from.x - at.at.x), abs(self._from.y - at.at.y))
