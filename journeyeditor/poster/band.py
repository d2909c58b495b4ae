"""The title band: what the map is about, for whom, how far it reaches, why now and how old.

Pure layout; coordinates in mm from the upper left corner of the band.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import floor
from typing import NamedTuple

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Box, Face, Line, Pen, Prim, Role, Text
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.portrait import persona_of, portrait
from journeyeditor.layout.style import INK, LINE, SOFT, WHITE
from journeyeditor.layout.words import Words
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import State
from journeyeditor.model.project import Persona
from journeyeditor.model.vocabulary import word
from journeyeditor.poster.papers import Measures
from journeyeditor.poster.words import PosterWords
from journeyeditor.telling.words import telling_words

LEADING = 1.27
"""Height of a line of running text, in em."""

TITLE_SHARE = 0.41
"""The part of the width that title and subtitle take when the columns stand beside them."""


SMALLEST = 0.5
"""How much smaller a long title is written before it is cut off."""

UNDER = 0.8
"""Height of the columns under the title at most, as a part of the band beside them."""

AIR = 5.0
"""Between title and columns under it, and below them, in units of the paper."""

DESCENT = 0.3 * MM_PER_PT
"""How far letters reach below their line, in mm for each point of type."""


PORTRAIT = 0.82
"""Side of the persona's picture, as a part of the height of the band."""

MOST_PORTRAIT = 0.3
"""The most of the persona's column that the picture takes."""


class Column(NamedTuple):
    """A column of facts: its label, a bold line, and what follows; `share` of the width.

    `face` is whose picture stands before the words.
    """

    label: str
    bold: str
    lines: tuple[str, ...]
    share: float
    face: Persona | None = None


class Said(NamedTuple):
    """What stands under the title: on the black plate, and beside it."""

    state: str
    kind: str


class Band(NamedTuple):
    """The blocks of the band and its height in mm."""

    blocks: tuple[Block, ...]
    h: float


def title_band(
    ctx: Context, words: PosterWords, measures: Measures, w: float, stacked: bool, said: Said
) -> Band:
    """The band, `w` mm wide; `stacked` puts the columns under the title instead of beside it."""
    facts = [column for column in columns(ctx, words) if column.bold or column.lines]
    height = measures.band
    if stacked:
        head, air = _head(ctx, measures, w, said), AIR * measures.unit
        below = Rect(0, head[-1].rect.bottom + air, w, height * UNDER)
        found = _columns(ctx, words, measures, facts, below)
        return Band((*head, *found), max(map(_foot, (*head, *found))) + air)
    gap = 12.0 * measures.unit
    x = w * TITLE_SHARE
    rule = Line(0, 0, 0, height * 0.88, Pen(LINE, 0.5 * measures.unit, (), False))
    blocks = [*_head(ctx, measures, x - 2 * gap, said)]
    if facts:
        blocks.append(Block("rule", Role.TITLE, x - gap, height * 0.03, 0, height, (rule,)))
        blocks += _columns(ctx, words, measures, facts, Rect(x, 0, w - x, height))
    return Band(tuple(blocks), height)


def _foot(block: Block) -> float:
    """Where what is painted of a block ends: its last line of text, else its own foot."""
    lines = [prim.y + DESCENT * prim.size for prim in block.prims if isinstance(prim, Text)]
    return block.y + (max(lines) if lines else block.h)


def _head(ctx: Context, measures: Measures, w: float, said: Said) -> list[Block]:
    """Title, subtitle and the state in words on a black plate."""
    journey = ctx.journey
    size = _title_size(ctx, measures, w)
    y = measures.title_pt * MM_PER_PT * 0.9
    title = break_lines(ctx.fonts, journey.title, Face.BOLD, size, w, 1)[0]
    blocks = [_line(ctx, "title", y, (title, journey.title), size, Face.BOLD, INK)]
    size = measures.subtitle_pt
    if journey.subtitle:
        y += size * MM_PER_PT * 1.4
        text = break_lines(ctx.fonts, journey.subtitle, Face.REGULAR, size, w, 1)[0]
        whole = (text, journey.subtitle)
        blocks.append(_line(ctx, "subtitle", y, whole, size, Face.REGULAR, INK))
    return [*blocks, _state(ctx, measures, said, Rect(0, y + size * MM_PER_PT * 0.54, w, 0))]


def _title_size(ctx: Context, measures: Measures, w: float) -> float:
    """The size in points at which the title stands on one line, by half points."""
    most = measures.title_pt
    wide = ctx.fonts.width(ctx.journey.title, Face.BOLD, most)
    if wide <= w:  # a title can have no width at all
        return most
    return max(most * SMALLEST, floor(most * w / wide * 2) / 2)


def _line(
    ctx: Context, name: str, y: float, said: tuple[str, str], size: float, face: Face, colour: str
) -> Block:
    """A block of one line whose baseline lies at y; said = the line and the whole text."""
    em = size * MM_PER_PT
    made = ctx.text(0, em, said[0], size, face, colour)
    return Block(name, Role.TITLE, 0, y - em, made.width, em * LEADING, (made,), text=said[1])


def _state(ctx: Context, measures: Measures, said: Said, at: Rect) -> Block:
    """The plate and what stands beside it, in a room `at.w` wide from (at.x, at.y)."""
    size = measures.body_pt
    h, pad, base = size * MM_PER_PT * 1.55, size * MM_PER_PT * 0.57, size * MM_PER_PT * 1.12
    plate = ctx.text(pad, base, said.state, size, Face.BOLD, WHITE)
    w = plate.width + 2 * pad
    kind = break_lines(ctx.fonts, said.kind, Face.REGULAR, size, at.w - w - pad, 1)[0]
    beside = ctx.text(w + pad, base, kind, size, Face.REGULAR, SOFT)
    prims = (Box(0, 0, w, h, INK, None, measures.unit), plate, beside)
    text = f"{said.state}, {said.kind}"
    return Block("state", Role.TITLE, at.x, at.y, beside.x + beside.width, h, prims, text=text)


def state_words(words: Words, state: State) -> str:
    """The state of a map in words and by its short name."""
    return f"{words.state(state)} ({'as-is' if state is State.AS_IS else 'to-be'})"


def _columns(
    ctx: Context, words: PosterWords, measures: Measures, facts: Sequence[Column], room: Rect
) -> list[Block]:
    """The columns side by side, each as wide as its share of the room."""
    shares = sum(column.share for column in facts)
    gap = 12.0 * measures.unit
    blocks: list[Block] = []
    x = room.x
    for index, column in enumerate(facts):
        w = room.w * column.share / shares
        inner = Rect(x, room.y, w if index == len(facts) - 1 else w - gap, room.h)
        if column.face is not None and (face := _face(ctx, words, column.face, inner)):
            blocks.append(face)
            taken = face.w + gap / 2
            inner = Rect(inner.x + taken, inner.y, inner.w - taken, inner.h)
        prims = _column(ctx, measures, column, inner.w, inner.h)
        text = ", ".join((column.label, column.bold, *column.lines))
        blocks.append(Block(f"info:{index}", Role.TITLE, *inner, prims, text=text))
        x += w
    return blocks


def _face(ctx: Context, words: PosterWords, persona: Persona, room: Rect) -> Block | None:
    """The picture of a persona at the left of a column; None when there is none."""
    side = min(room.h * PORTRAIT, room.w * MOST_PORTRAIT)
    y = room.y + room.h * 0.03
    prims = portrait(ctx, persona, 0, 0, side)
    said = words.picture_of.format(name=persona.name)
    return Block("portrait", Role.TITLE, room.x, y, side, side, prims, text=said) if prims else None


def _column(
    ctx: Context, measures: Measures, column: Column, w: float, h: float
) -> tuple[Prim, ...]:
    """As many lines as there is room for; the last one may end in an ellipsis."""
    label, body = measures.label_pt * MM_PER_PT, measures.body_pt * MM_PER_PT
    y = label * 1.24
    name = break_lines(ctx.fonts, column.label, Face.BOLD, measures.label_pt, w, 1)[0]
    prims: list[Prim] = [ctx.text(0, y, name, measures.label_pt, Face.BOLD, SOFT)]
    left = int((h * 0.97 - y) / (body * LEADING))
    rows = [(column.bold, Face.BOLD), *((line, Face.REGULAR) for line in column.lines)]
    for text, face in rows:
        if not text or left < 1:
            continue
        most = min(left, 2) if face is Face.BOLD else left
        lines = break_lines(ctx.fonts, text, face, measures.body_pt, w, most)
        left -= len(lines)
        for line in lines:
            y += body * LEADING
            prims.append(ctx.text(0, y, line, measures.body_pt, face))
    return tuple(prims)


def columns(ctx: Context, words: PosterWords) -> list[Column]:
    """The four columns, from the project and the map; what is not filled in is left out."""
    project, journey = ctx.project, ctx.journey
    persona = persona_of(ctx, journey.persona_id)
    goals = ", ".join(word(project.language, "goal", goal) for goal in project.goals)
    version = f"v{journey.version}" if journey.version else ""
    team = ", ".join(name for name in journey.facilitators if name)
    about = (words.long_date(journey.date), team, project.organisation)
    return [
        _persona(ctx, words, persona),
        _scenario(ctx, words),
        Column(words.goal, _capital(goals), _filled(project.urgency), 162),
        Column(words.version, version, _filled(*about), 112),
    ]


def _persona(ctx: Context, words: PosterWords, persona: Persona | None) -> Column:
    expects = ctx.journey.expectation
    expected = words.expects.format(text=expects) if expects else ""
    if persona is None:
        return Column(words.persona, "", _filled(expected), 205)
    name = ", ".join(_filled(persona.name, persona.segment))
    quote = f"“{persona.quote}”" if persona.quote else ""
    return Column(words.persona, name, _filled(quote, expected), 205, persona)


def _scenario(ctx: Context, words: PosterWords) -> Column:
    journey = ctx.journey
    limits = (journey.scope_start, journey.scope_end)
    scope = " → ".join(limit or "…" for limit in limits) if any(limits) else ""
    own = telling_words(ctx.words.language)
    stages = own.count(own.stages, len(journey.stages))
    whole = whole_duration(ctx)
    lasts = f"{ctx.words.amount(whole)}, {stages}" if whole else stages
    if not (journey.scenario or scope or whole):
        return Column(words.scenario, "", (), 205)
    return Column(words.scenario, journey.scenario, _filled(scope, lasts), 205)


def whole_duration(ctx: Context) -> Duration | None:
    """How long the journey takes: as given, else the sum if all stages use one unit."""
    journey = ctx.journey
    if journey.duration is not None:
        return journey.duration
    parts = [stage.duration for stage in journey.stages if stage.duration is not None]
    if len(parts) < len(journey.stages) or len({part.unit for part in parts}) != 1:
        return None
    return Duration(value=sum(part.value for part in parts), unit=parts[0].unit)


def _filled(*texts: str) -> tuple[str, ...]:
    return tuple(text for text in texts if text)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
