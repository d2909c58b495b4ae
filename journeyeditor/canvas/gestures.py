"""From presses and moves to tools: one gesture at a time, begun when the pointer has moved.

A press alone is a click; which tool a drag becomes depends on what was pressed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.grip_tools import grip_tip, tool_for
from journeyeditor.canvas.grips import Grip
from journeyeditor.canvas.tools.base import Cancel, Tool
from journeyeditor.canvas.tools.drag_cards import DragCards
from journeyeditor.canvas.tools.drag_point import DragPoint
from journeyeditor.canvas.tools.drag_rows import DragLane, DragStage
from journeyeditor.canvas.tools.pan import Pan
from journeyeditor.canvas.tools.select import RubberBand, choose
from journeyeditor.layout.drawing import Block, Role

Look = Callable[[Pointer], Block | None]
"""What lies under the pointer that can be chosen."""

Feel = Callable[[Pointer], Grip | None]
"""The handle under the pointer."""


class Gestures:
    """Holds the press or the running tool. `far` is how many px make a press a drag."""

    def __init__(self, bench: Bench, look: Look, feel: Feel, far: int) -> None:
        self._bench = bench
        self._look = look
        self._feel = feel
        self._far = far
        self._pressed: tuple[Pointer, Block | None] | None = None
        self._grip: Grip | None = None
        self._tool: Tool | None = None
        self._last: Pointer | None = None

    @property
    def busy(self) -> bool:
        """Whether a button is down or something is carried."""
        return self._tool is not None or self._pressed is not None

    @property
    def dragging(self) -> bool:
        """Whether a tool is at work."""
        return self._tool is not None

    @property
    def pushing(self) -> bool:
        """Whether the map itself is being pushed about."""
        return isinstance(self._tool, Pan)

    @property
    def last(self) -> Pointer | None:
        """Where the pointer was last."""
        return self._last

    def press(self, at: Pointer) -> None:
        """The left button went down on the map."""
        self.cancel(Cancel.COMMAND)
        self._grip = self._feel(at)
        if self._grip is not None:
            self._pressed = (at, None)
            return
        block = self._look(at)
        self._pressed = (at, block)
        chosen = self._bench.session.selection
        if block is not None and block.ref not in chosen and not (at.ctrl or at.shift):
            choose(self._bench, block.ref, at)

    def begin(self, tool: Tool, at: Pointer) -> None:
        """Start a tool at once: something was picked up elsewhere, or the map is pushed."""
        self.cancel(Cancel.COMMAND)
        self._tool, self._last = tool, at
        with self._or_nothing():
            tool.start(at)

    def move(self, at: Pointer) -> None:
        """The pointer moved."""
        self._last = at
        with self._or_nothing():
            if self._tool is not None:
                self._tool.move(at)
            elif self._pressed is not None and self._is_far(at):
                start, block = self._pressed
                self._pressed = None
                self._tool = self._tool_for(block)
                if self._tool is not None:
                    self._tool.start(start)
                    self._tool.move(at)

    def release(self, at: Pointer) -> None:
        """The button went up."""
        if self._tool is not None:
            tool, self._tool = self._tool, None
            with self._or_nothing():
                tool.finish(at)
        elif self._pressed is not None:
            _, block = self._pressed
            self._click(at, block)
        self._pressed = None

    def cancel(self, reason: Cancel) -> bool:
        """End the gesture without a result; False when there is none."""
        was_busy = self.busy
        self._pressed = None
        if self._tool is not None:
            tool, self._tool = self._tool, None
            with self._or_nothing():
                tool.cancel(reason)
        return was_busy

    @contextmanager
    def _or_nothing(self) -> Iterator[None]:
        """A gesture that goes wrong is over, and nothing of it stays to be seen."""
        try:
            yield
        except Exception:
            self._tool = self._pressed = None
            self._bench.marks.clear_gesture()
            self._bench.session.preview(None)
            raise

    def _click(self, at: Pointer, block: Block | None) -> None:
        if self._grip is not None:
            choose(self._bench, self._grip.ref, at)
            self._bench.tell(grip_tip(self._grip), "")
            return
        many = len(self._bench.session.selection) > 1
        fresh = block is not None and self._bench.session.selection == {block.ref}
        if at.ctrl or at.shift or many or not fresh:
            choose(self._bench, None if block is None else block.ref, at)

    def _is_far(self, at: Pointer) -> bool:
        if self._pressed is None:
            return False
        start = self._pressed[0].px
        return abs(at.px.x - start.x) + abs(at.px.y - start.y) >= self._far

    def _tool_for(self, block: Block | None) -> Tool | None:
        if self._grip is not None:
            return tool_for(self._bench, self._grip)
        match None if block is None else block.role:
            case Role.CARD if block is not None:
                return DragCards(self._bench, block.ref)
            case Role.POINT if block is not None and block.ref:
                return DragPoint(self._bench, block.ref)
            case Role.STAGE if block is not None:
                return DragStage(self._bench, block.ref)
            case Role.LANE_NAME if block is not None:
                return DragLane(self._bench, block.ref)
        return RubberBand(self._bench)
