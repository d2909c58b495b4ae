"""The line at the foot of a poster: a ruler that shows scaled prints, and where it comes from.

Pure layout; coordinates in mm from the upper left corner of the footer.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Face, Line, Pen, Prim, Role
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.style import INK, SOFT
from journeyeditor.poster.papers import Paper
from journeyeditor.poster.words import PosterWords
from journeyeditor.storage.names import map_name

RULER = 100.0
"""Length of the ruler in mm, on every paper."""


def footer(ctx: Context, words: PosterWords, paper: Paper, w: float, inside: bool) -> Block:
    """The footer over the whole width `w` in mm; on narrow paper in two rows.

    `inside` tells that the file can be opened as the project that it shows.
    """
    measures = paper.measures
    u, h, size = measures.unit, measures.footer, measures.label_pt
    base = h - 3.0 * u
    prims: list[Prim] = [Line(0, 0, w, 0, Pen(INK, 0.6 * u, (), False)), *_ruler(base, u)]
    x, source = RULER + 5.0 * u, origin(ctx, words, paper)
    if inside:
        source = f"{source} · {words.inside}"
    beside = ctx.fonts.width(f"{words.ruler}{source}", Face.REGULAR, size) + 10.0 * u
    below = w - x < beside
    room = w if below else w / 2
    source = break_lines(ctx.fonts, source, Face.REGULAR, size, room, 1)[0]
    left = break_lines(ctx.fonts, words.ruler, Face.REGULAR, size, w - x, 1)[0]
    step = size * MM_PER_PT * 1.5 if below else 0.0
    prims.append(ctx.text(x, base, left, size))
    anchor = "start" if below else "end"
    at = 0.0 if below else w
    prims.append(ctx.text(at, base + step, source, size, Face.REGULAR, SOFT, anchor))
    return Block("footer", Role.FOOTER, 0, 0, w, h + step, tuple(prims))


def _ruler(base: float, u: float) -> Iterator[Prim]:
    """A line of 100 mm with a tick each 10 mm."""
    pen = Pen(INK, 0.7 * u, (), False)
    yield Line(0, base, RULER, base, pen)
    for tick in range(11):
        top = base - (5.0 if tick % 5 == 0 else 3.0) * u
        yield Line(tick * RULER / 10, top, tick * RULER / 10, base, pen)


def origin(ctx: Context, words: PosterWords, paper: Paper) -> str:
    """Name of the file, revision and paper, such as `map_as-is_v0.3 · revision 41 · A0`."""
    revision = words.revision.format(n=ctx.project.revision)
    return " · ".join((map_name(ctx.journey), revision, paper_words(words, paper)))


def paper_words(words: PosterWords, paper: Paper) -> str:
    """The paper in words: name and way it lies, or its size."""
    if not paper.name:
        return f"{paper.w:.0f} × {paper.h:.0f} mm"
    return f"{paper.name} {words.portrait if paper.upright else words.landscape}"
