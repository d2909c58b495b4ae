"""What to do with an empty lane, in italics where the first card would stand. Never printed."""

from __future__ import annotations

from journeyeditor.layout.context import Context
from journeyeditor.layout.curve import lane_scale
from journeyeditor.layout.drawing import Block, Face, Prim, Role
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.handles import follows
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.style import SOFT
from journeyeditor.model.enums import Actor, Content, Zone
from journeyeditor.model.find import holds_steps, main_actor
from journeyeditor.model.journey import JourneyMap, Lane


def hint_blocks(ctx: Context, lane: Lane, y: float, h: float, w: float) -> list[Block]:
    """The hint of a lane that is `h` mm high, on a map `w` mm wide; none where there are cards."""
    words = "" if lane.hidden or lane.cells else _words(ctx, lane)
    if not words:
        return []
    style = ctx.style
    size, x = style.title_pt * 0.9, style.names_w + 12.0 * style.unit
    room = w - x - 12.0 * style.unit
    prims: list[Prim] = []
    for index, line in enumerate(break_lines(ctx.fonts, words, Face.ITALIC, size, room, 3)):
        baseline = (index + 1) * size * MM_PER_PT * 1.27
        prims.append(ctx.text(0, baseline, line, size, Face.ITALIC, SOFT))
    middle = y + h / 2
    if lane.content is Content.EMOTION_CURVE:  # between two lines of the scale, not on the 0 line
        middle -= lane_scale(style, h).step / 2
    top = middle - len(prims) * size * MM_PER_PT * 0.75
    height = len(prims) * size * MM_PER_PT * 1.27
    return [Block(f"hint:{lane.id}", Role.HINT, x, top, room, height, tuple(prims), text=words)]


def _words(ctx: Context, lane: Lane) -> str:
    """What to do with a lane; nothing for lanes of notes and for a curve that has handles."""
    words = ctx.words
    if lane.content is Content.EMOTION_CURVE:
        if _has_handles(ctx.journey, lane):
            return ""
        drawn = any(curve.lane_id == lane.id for curve in ctx.journey.curves)
        return words.hint_faces if drawn else words.hint_emotion
    if not holds_steps(lane):
        return ""
    if lane.actor is Actor.CUSTOMER:
        return words.hint_customer
    if lane.zone is Zone.SUPPORT:
        return words.hint_support
    alone = main_actor(ctx.journey) is Actor.EMPLOYEE
    return words.hint_work if alone else words.hint_employee


def _has_handles(journey: JourneyMap, lane: Lane) -> bool:
    """Whether a curve in the lane has something to show: a card that it follows, or a point."""
    return any(
        curve.points or any(other.cells and follows(curve, lane, other) for other in journey.lanes)
        for curve in journey.curves
        if curve.lane_id == lane.id
    )
