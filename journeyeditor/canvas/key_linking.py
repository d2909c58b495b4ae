"""Linking with the keys: arrows aim at the next card or stage, Enter links, Escape stops."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from journeyeditor.canvas import link_sentences as says
from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.joining import Joining, NewLink, joining_for
from journeyeditor.canvas.sticky import Placed
from journeyeditor.canvas.wiring import Wiring
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor
from journeyeditor.model.find import find_card, in_order

_ARROWS: Mapping[Qt.Key, Point] = {
    Qt.Key.Key_Left: Point(-1, 0),
    Qt.Key.Key_Right: Point(1, 0),
    Qt.Key.Key_Up: Point(0, -1),
    Qt.Key.Key_Down: Point(0, 1),
}


class KeyLinking:
    """Draws one link at a time; `reveal` scrolls what is aimed at into view."""

    def __init__(self, bench: Bench, reveal: Callable[[Placed], None]) -> None:
        self._bench = bench
        self._reveal = reveal
        self._joining: Joining | None = None
        self._wiring: Wiring | None = None
        self._at: Id = ""
        self._rects: Mapping[Id, Rect] = {}

    @property
    def active(self) -> bool:
        """Whether a link is being drawn."""
        return self._wiring is not None

    def begin(self) -> None:
        """Begin at what is selected; two selected cards are linked at once."""
        self.stop()
        bench = self._bench
        chosen = bench.session.selection
        if len(chosen) == 2:
            self._link_two(chosen)
            return
        joining = joining_for(bench, next(iter(chosen))) if len(chosen) == 1 else None
        if joining is None or not joining.targets():
            bench.tell(says.not_to_link() if joining is None else joining.seek(), "")
            return
        self._joining = joining
        self._wiring = Wiring(bench, joining, says.pressing_enter, says.by_keys())
        refs = (*joining.targets(), joining.start)
        self._rects = {found.block.ref: found.rect for found in bench.find_all(refs)}
        self._at = joining.start
        self._wiring.begin()
        self._step(self._first())

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key does; False when no link is being drawn."""
        if self._wiring is None:
            return False
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._step(_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            wiring, self._wiring = self._wiring, None
            wiring.finish()
        elif key is Qt.Key.Key_Escape:
            self.stop()
            self._bench.tell("", "")
        return True

    def stop(self) -> None:
        """Draw no more; nothing has changed."""
        if self._wiring is not None:
            self._wiring = None
            self._bench.marks.clear_gesture()
            self._bench.session.preview(None)
            self._bench.repaint()

    def _link_two(self, chosen: frozenset[Id]) -> None:
        """From the card that is read first to the other."""
        bench = self._bench
        cards = [p.card.id for p in in_order(bench.session.journey) if p.card.id in chosen]
        if len(cards) < 2:
            bench.tell(says.not_to_link(), "")
            return
        wiring = Wiring(bench, NewLink(bench, cards[0]), says.pressing_enter, says.by_keys())
        wiring.aim(cards[1])
        wiring.finish()

    def _first(self) -> Point:
        """Where to look first: support runs between customers above and employees below."""
        place = (
            None
            if self._joining is None
            else find_card(self._bench.session.journey, self._joining.start)
        )
        if place is None:
            return _ARROWS[Qt.Key.Key_Left]
        up = place.lane.actor is Actor.EMPLOYEE
        return _ARROWS[Qt.Key.Key_Up if up else Qt.Key.Key_Down]

    def _step(self, way: Point) -> None:
        ref = nearest(self._rects, self._at, way)
        if self._wiring is None or ref is None:
            return
        self._at = ref
        found = self._bench.find(ref)
        if found is not None:
            self._reveal(Placed(found.layer, found.rect))
        self._wiring.aim(ref)


def nearest(rects: Mapping[Id, Rect], start: Id, way: Point) -> Id | None:
    """The thing nearest to another in the direction of an arrow, by their middles; None at the end.

    What lies straight ahead goes before what is nearer but to the side.
    """
    if start not in rects:
        return None
    here = rects[start].centre

    def cost(ref: Id) -> float:
        there = rects[ref].centre
        dx, dy = there.x - here.x, there.y - here.y
        ahead = dx * way.x + dy * way.y
        aside = abs(dx * way.y) + abs(dy * way.x)
        return ahead + 2 * aside if ahead > 0.5 else float("inf")

    best = min((ref for ref in rects if ref != start), key=cost, default=None)
    return best if best is not None and cost(best) < float("inf") else None
