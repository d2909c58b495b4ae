"""The line at the foot of a poster: a ruler that shows scaled prints, and where it comes from.

Pure layout; coordinates in mm from the upper left corner of the footer.
"""

from __future__ import annotations

import re
import unicodedata

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Face, Line, Pen, Prim, Role
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.style import INK, SOFT
from journeyeditor.model.enums import State
from journeyeditor.model.journey import JourneyMap
from journeyeditor.poster.papers import Paper
from journeyeditor.poster.words import PosterWords

RULER = 100.0
"""Length of the ruler in mm, on every paper."""


def footer(ctx: Context, words: PosterWords, paper: Paper, w: float) -> Block:
    """The footer over the whole width `w` in mm."""
    measures = paper.measures
    u, h, size = measures.unit, measures.footer, measures.label_pt
    pen = Pen(INK, 0.7 * u, (), False)
    base = h - 3.0 * u
    prims: list[Prim] = [Line(0, 0, w, 0, Pen(INK, 0.6 * u, (), False))]
    prims.append(Line(0, base, RULER, base, pen))
    for tick in range(11):
        top = base - (5.0 if tick % 5 == 0 else 3.0) * u
        prims.append(Line(tick * RULER / 10, top, tick * RULER / 10, base, pen))
    x, room = RULER + 5.0 * u, w - RULER - 15.0 * u
    source = break_lines(ctx.fonts, origin(ctx, words, paper), Face.REGULAR, size, room / 2, 1)[0]
    right = ctx.text(w, base, source, size, Face.REGULAR, SOFT, anchor="end")
    left = break_lines(ctx.fonts, words.ruler, Face.REGULAR, size, room - right.width, 1)[0]
    prims += [ctx.text(x, base, left, size), right]
    return Block("footer", Role.FOOTER, 0, 0, w, h, tuple(prims))


def origin(ctx: Context, words: PosterWords, paper: Paper) -> str:
    """Name of the file, revision and paper, such as `map_as-is_v0.3 · revision 41 · A0`."""
    revision = words.revision.format(n=ctx.project.revision)
    return " · ".join((file_name(ctx.journey), revision, paper_words(words, paper)))


def paper_words(words: PosterWords, paper: Paper) -> str:
    """The paper in words: name and way it lies, or its size."""
    if not paper.name:
        return f"{paper.w:.0f} × {paper.h:.0f} mm"
    return f"{paper.name} {words.portrait if paper.upright else words.landscape}"


def file_name(journey: JourneyMap) -> str:
    """The suggested name of files about a map, without ending: title, state, version, date."""
    plain = unicodedata.normalize("NFKD", journey.title.lower())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    slug = re.sub(r"[^\w]+", "-", plain).strip("-_")[:60].rstrip("-") or "map"
    state = "as-is" if journey.state is State.AS_IS else "to-be"
    version = f"v{journey.version}" if journey.version else ""
    version = re.sub(r"[^\w.-]+", "-", version)
    return "_".join(part for part in (slug, state, version, journey.date) if part)
