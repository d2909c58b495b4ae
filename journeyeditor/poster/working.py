"""Posters to work on: blank, or with cards of whom it is about, and frames for sticky notes.

The frames are as large as the notes, so such a poster is laid out round them: lanes get as many
rows of notes as there is height for, then emotion lanes and the parking space share the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.layout.drawing import Block, Box, Face, Pen, Role
from journeyeditor.layout.fitted import BandDrawing, Fitted, Recipe, Room
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.layout.grid import LaneSpan
from journeyeditor.layout.style import LINE, PAPER_TYPES, SOFT, WHITE
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Content
from journeyeditor.model.journey import Lane
from journeyeditor.poster.body import Body, map_block, moved, needed
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.emptied import blank as blanked
from journeyeditor.poster.emptied import partly_filled, takes_notes
from journeyeditor.poster.lane_marks import lane_marks
from journeyeditor.poster.legend import Entry, legend
from journeyeditor.poster.legend_words import legend_words
from journeyeditor.poster.parking import LEAST, parking
from journeyeditor.poster.room import fit_room
from journeyeditor.poster.seen import Seen, seen
from journeyeditor.poster.setup import MOST_BANDS
from journeyeditor.poster.signs import Signs
from journeyeditor.poster.stickies import frames, room_for

GAP = 4.0
"""Between the map and what stands under it, in units of the paper."""

ROWS = 4
"""Rows of notes that a lane gets at most."""

LOWEST_CURVE = 90.0
"""The least height of an emotion lane to draw in, in mm on A0; lower ones cost a row of notes."""

MANY_NOTES = 999
"""More than there can be: the legend says how many, and is measured before they are counted."""

PARKED = 0.36
"""The part of the width that the parking space takes beside the legend."""


def blank(desk: Desk, room: Rect) -> Body:
    """A blank working poster: equal stages, frames in all lanes, a scale to draw on."""
    return _working(desk.about(blanked(desk.subject.journey, desk.words)), room)


def partial(desk: Desk, room: Rect) -> Body:
    """A working poster with what the customer does; the rest is for the workshop.

    Where only employees have lanes, with what they do.
    """
    return _working(desk.about(partly_filled(desk.subject.journey)), room)


def _working(desk: Desk, room: Rect) -> Body:
    """In as many bands as somebody wants, else in the fewest in which a note fits."""
    wanted = desk.setup.bands
    most = min(MOST_BANDS, len(desk.subject.journey.stages))
    found = [_in_bands(desk, room, wanted or 1)]
    while not found[-1].notes and wanted is None and len(found) < most:
        found.append(_in_bands(desk, room, len(found) + 1))
    return found[-1] if found[-1].notes else found[0]


def _in_bands(desk: Desk, room: Rect, bands: int) -> Body:
    gap = GAP * desk.unit
    strip = _strip(desk, MANY_NOTES, room.w)
    fitted = _with_rows(desk, room._replace(h=room.h - strip.h - 2 * gap), bands)
    extra = [tuple(_on_band(desk, band)) for band in fitted.bands]
    notes = sum(len(block.children) for blocks in extra for block in blocks)
    strip = _strip(desk, notes, room.w, seen(fitted))
    at = Rect(room.x, room.y, room.w, fitted.h)
    below = Rect(room.x, at.bottom + gap, room.w, room.bottom - at.bottom - 2 * gap)
    blocks = (map_block(fitted, at, extra), *_under(desk, strip, below))
    return Body(blocks, ((fitted, at),), notes, goodness=float(notes))


# How high lanes are


def _with_rows(desk: Desk, room: Rect, bands: int) -> Fitted:
    """The map with as many rows of notes as its height allows, at full size."""
    _, high = desk.setup.sticky.size
    unit = PAPER_TYPES[desk.measures.type_name].title_pt / 24.0
    for rows in range(ROWS, 0, -1):
        found = _fitted(desk, room, bands, room_for(rows, high))
        lowest = min(band.style.emotion_h for band in found.bands)
        if found.scale == 1.0 and not found.cut and lowest >= LOWEST_CURVE * unit:
            return found
    found = _fitted(desk, room, bands, 0.0)
    return _evenly(desk, room, found)


def _evenly(desk: Desk, room: Rect, found: Fitted) -> Fitted:
    """Empty lanes as high as there is room for, where that is too low for a note."""
    empty = [lane for lane in desk.subject.journey.lanes if takes_notes(lane)]
    spare = room.h - found.h
    if not empty or spare <= 0 or found.scale < 1.0:
        return found
    lanes = {span.id: span.h for span in found.bands[0].drawing.grid.lanes}
    least = min(lanes[lane.id] for lane in empty)
    bands = len(found.bands)
    return _fitted(desk, room, bands, least + spare / (len(empty) * bands) - 0.1)


def _fitted(desk: Desk, room: Rect, bands: int, empty_h: float) -> Fitted:
    recipe = Recipe(
        (),
        GAP * desk.unit,
        desk.setup.coloured_lanes,
        empty_h,
        grow=False,
        hidden=desk.setup.hidden,
    )
    wanted = Room(room.w, room.h, desk.measures.type_name)
    return needed(fit_room(desk.subject, wanted, recipe, bands))


# What lies on the map


def _on_band(desk: Desk, band: BandDrawing) -> Iterator[Block]:
    """Frames, corner marks and the line of instruction for every lane of a band."""
    lanes = {lane.id: lane for lane in desk.subject.journey.lanes}
    yield from lane_marks(desk, band)
    for span in band.drawing.grid.lanes:
        lane = lanes[span.id]
        if takes_notes(lane):
            yield _frames(desk, band, span)
        elif lane.content is Content.EMOTION_CURVE:
            yield _instruction(desk, band, span, lane)


def _frames(desk: Desk, band: BandDrawing, span: LaneSpan) -> Block:
    """The places for notes in a lane; each is a block, so that they can be counted."""
    pen = Pen(LINE, 0.5, (3.0, 2.4), False)
    children: list[Block] = []
    for stage in band.drawing.grid.stages:
        for frame in frames(Rect(stage.x, span.y, stage.w, span.h), desk.setup.sticky.size):
            box = Box(0, 0, frame.w, frame.h, WHITE, pen, 1.6)
            name = f"frame:{span.id}:{stage.id}:{len(children)}"
            children.append(Block(name, Role.NOTE, *frame, (box,)))
    return Block(f"frames:{span.id}", Role.NOTE, 0, 0, 0, 0, (), tuple(children))


def _instruction(desk: Desk, band: BandDrawing, span: LaneSpan, lane: Lane) -> Block:
    """What to do in an emotion lane, in one line under its upper edge."""
    size, words = desk.measures.label_pt, desk.words
    name = _persona(desk, lane.persona_id or desk.subject.journey.persona_id)
    text = words.draw_of.format(name=name) if name else words.draw
    x, y = band.drawing.names_w + 8.0 * desk.unit, 2.0 * desk.unit + size * MM_PER_PT
    line = desk.ctx.text(0, y, text, size, Face.REGULAR, SOFT)
    h = size * MM_PER_PT * 1.5
    return Block(f"draw:{span.id}", Role.HINT, x, span.y, line.width, h, (line,), text=text)


def _persona(desk: Desk, persona_id: Id | None) -> str:
    personas = {persona.id: persona.name for persona in desk.subject.project.personas}
    return personas.get(persona_id or "", "")


# What stands under it


def _strip(desk: Desk, notes: int, w: float, found: Seen | None = None) -> Block:
    """The legend with the frame among its signs, and what to know before one begins."""
    words, measures = desk.words, desk.measures
    signs = Signs(desk.ctx, desk.unit, measures.label_pt)
    wide, high = desk.setup.sticky.size
    frame = words.frame.format(w=f"{wide:g}", h=f"{high:g}")
    entry = [Entry(signs.frame(), frame)] if notes else []
    counted = words.frames[0 if notes == 1 else 1].format(n=notes)
    photo = words.photo if desk.setup.marks_lanes else ""
    told = " ".join(filter(None, (counted if notes else "", photo)))
    lines = [*filter(None, (told,)), words.grounds]
    if found is None:  # room for what cards may come to show when they are narrow
        entry.append(Entry(signs.plate(""), legend_words(desk.ctx.words.language).bare_plate))
    room = w * (1 - PARKED) - 8.0 * desk.unit
    return legend(desk.ctx, measures, room, entry, notes=lines, found=found)


def _under(desk: Desk, strip: Block, room: Rect) -> Iterator[Block]:
    """The legend, and the parking space below it where there is room, else beside it."""
    yield Block("under", Role.MAP, room.x, room.y, room.w, strip.h, (), (moved(strip, 0, 0),))
    y = room.y + strip.h + GAP * desk.unit
    below = Rect(room.x, y, room.w, room.bottom - y)
    if below.h < LEAST * desk.unit:
        x = room.w * (1 - PARKED)
        below = Rect(room.x + x, room.y, room.w - x, room.h)
    yield from parking(desk.ctx, desk.words, desk.measures, below, least=0.0)
