"""A link or loop while it is drawn: what it aims at, what is shown meanwhile, the one commit.

Pointer and keys both draw by way of this; they only differ in how they find the next target.
Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Callable

from journeyeditor.canvas import link_sentences as says
from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.drop import lane_rect
from journeyeditor.canvas.joining import Joining, Offer
from journeyeditor.canvas.sticky import Placed
from journeyeditor.canvas.tools.base import LIVE_MAP
from journeyeditor.model.base import Id
from journeyeditor.model.find import places


class Wiring:
    """Draws one link. `words` puts what would come of it in a sentence, `hint` says how to stop."""

    def __init__(
        self, bench: Bench, joining: Joining, words: Callable[[str], str], hint: str
    ) -> None:
        self._bench = bench
        self._joining = joining
        self._words = words
        self._hint = hint
        self._targets = frozenset(joining.targets())
        self._live = sum(1 for _ in places(joining.journey)) <= LIVE_MAP
        self._at: Id | None = None
        self._offer: Offer | None = None

    @property
    def refused(self) -> bool:
        """Whether what it aims at cannot be linked."""
        return self._offer is not None and self._offer.new is None

    @property
    def drawn(self) -> bool:
        """Whether the map itself shows the link already."""
        return self._live and self._offer is not None and self._offer.new is not None

    def begin(self) -> None:
        """Ring what the thing can be linked with, veil the lanes in which there is nothing."""
        marks, drawing = self._bench.marks, self._bench.scene.drawing
        marks.hover, marks.hovered = None, ""
        self._bench.session.select(frozenset({self._joining.chosen}))
        idle = self._joining.idle()
        marks.refused = [lane_rect(drawing, s) for s in drawing.grid.lanes if s.id in idle]
        marks.targets = [
            Placed(found.layer, found.rect) for found in self._bench.find_all(self._targets)
        ]
        self._bench.tell(self._joining.seek(), self._hint)

    def aim(self, ref: Id | None) -> None:
        """Aim at a thing, or at nothing, and show and say what would come of it."""
        if ref == self._joining.start:
            ref = None
        if ref == self._at:
            return
        self._at = ref
        offer = self._offer = None if ref is None else self._joining.offer(ref)
        marks, session = self._bench.marks, self._bench.session
        marks.aim, marks.traced = None, ""
        if offer is None or offer.new is None:
            session.preview(None)
            self._bench.tell(self._joining.seek() if offer is None else offer.phrase, self._hint)
        else:
            marks.traced = offer.select
            session.preview(offer.new if self._live else None)
            found = self._bench.find(ref or "")
            marks.aim = None if found is None else Placed(found.layer, found.rect)
            self._bench.tell(self._words(offer.phrase), self._hint)
        self._bench.repaint()

    def finish(self) -> bool:
        """Make the link; False when there is none to be made."""
        offer, bench = self._offer, self._bench
        bench.marks.clear_gesture()
        if offer is None or offer.new is None:
            bench.session.preview(None)
            bench.tell(says.no_link_here() if offer is None else offer.phrase, "")
            bench.repaint()
            return False
        chosen = frozenset({offer.select})
        hint = says.linked_hint(is_link=offer.select != self._joining.start)
        if offer.new is self._joining.base:
            bench.session.preview(None)
            bench.session.select(chosen)
            bench.tell(says.chose_existing(), hint)
        else:
            bench.session.commit(offer.label, offer.new, chosen, base=self._joining.base)
            bench.tell(says.linked(offer.phrase), hint)
        bench.repaint()
        return True
