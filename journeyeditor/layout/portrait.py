"""The picture of a persona: a square with a thin frame."""

from __future__ import annotations

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Box, Image, Pen, Prims
from journeyeditor.layout.style import LINE, WHITE
from journeyeditor.model.base import Id
from journeyeditor.model.images import image_bytes
from journeyeditor.model.journey import Lane
from journeyeditor.model.project import Persona

FRAME = 0.5
"""Width of the frame, in units of the paper."""


def portrait(ctx: Context, persona: Persona, x: float, y: float, side: float) -> Prims:
    """The picture with its upper left corner at (x, y) mm; nothing for a persona without one."""
    data = ctx.memo.get(
        ("portrait", persona.id), (persona.image,), lambda: image_bytes(persona.image)
    )
    if not data:
        return ()
    frame = Box(x, y, side, side, None, Pen(LINE, FRAME * ctx.style.unit, (), False))
    return Box(x, y, side, side, WHITE), Image(x, y, side, side, data, crop=True), frame


def persona_of(ctx: Context, persona_id: Id | None) -> Persona | None:
    """The persona with this id."""
    return next((each for each in ctx.project.personas if each.id == persona_id), None)


def whose(ctx: Context, lane: Lane) -> Persona | None:
    """Whose feelings a lane tells: its own persona's, else the map's if of the same kind."""
    found = persona_of(ctx, lane.persona_id or ctx.journey.persona_id)
    return found if found is not None and found.kind is lane.actor else None
