"""Drawing a link, a loop, or another end of a link, from a handle to what it is to join."""

from __future__ import annotations

from journeyeditor.canvas import link_sentences as says
from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.joining import Joining
from journeyeditor.canvas.sticky import Placed
from journeyeditor.canvas.tools.base import Tool
from journeyeditor.canvas.wiring import Wiring
from journeyeditor.layout.drawing import Role
from journeyeditor.layout.hit import block_at
from journeyeditor.model.base import Id


class DrawLink(Tool):
    """Follows the pointer with a line; over something that fits the map shows the link itself."""

    def __init__(self, bench: Bench, joining: Joining, handle: Placed) -> None:
        super().__init__(bench)
        self._handle = handle
        self._wiring = Wiring(bench, joining, says.letting_go, says.by_pointer())
        self._stages = handle.layer == "header"

    def start(self, at: Pointer) -> None:
        self._wiring.begin()
        self.move(at)

    def move(self, at: Pointer) -> None:
        self._wiring.aim(self._under(at))
        marks = self.bench.marks
        marks.wire = None if self._wiring.drawn else (self._handle, at.px)
        marks.stop = at.px if self._wiring.refused else None
        self.bench.repaint()

    def finish(self, at: Pointer) -> None:
        self._wiring.aim(self._under(at))
        self._wiring.finish()

    def _under(self, at: Pointer) -> Id | None:
        block = block_at(self.bench.scene.shown, at.at.x, at.at.y)
        wanted = Role.STAGE if self._stages else Role.CARD
        return block.ref if block is not None and block.role is wanted else None
