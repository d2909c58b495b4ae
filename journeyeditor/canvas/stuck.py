"""The name of a stage that begins left of the window: it moves along, so that one can read it.

Knows no Qt.
"""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.detail import Detail, prims_at
from journeyeditor.layout.drawing import Block, Drawing, Prims, Text


class Stuck(NamedTuple):
    """A stage's header with its ground where it is and its words `shift` mm to the right."""

    block: Block
    ground: Prims
    words: Prims
    shift: float


def stuck(drawing: Drawing, camera: Camera, detail: Detail) -> Stuck | None:
    """The header of the leftmost stage in view, None when its words are where they belong.

    The words stop at the right end of their stage: the next one pushes them out.
    """
    seen = drawing.names_w + max(0, camera.x) / camera.scale
    span = drawing.grid.stage_at(seen)
    block = next((b for b in drawing.header.children if span and b.ref == span.id), None)
    if block is None:
        return None
    prims = prims_at(block, detail)
    words = tuple(prim for prim in prims if isinstance(prim, Text))
    if not words:
        return None
    margin = min(prim.x for prim in words)
    room = block.w - margin - max(prim.x + prim.width for prim in words)
    shift = min(seen - block.x, room)
    if shift <= 0:
        return None
    ground = tuple(prim for prim in prims if not isinstance(prim, Text))
    return Stuck(block, ground, words, shift)
