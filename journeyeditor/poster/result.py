"""A result poster: the whole map, and under it what we see, what we do, and the legend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from journeyeditor.layout.fitted import Recipe
from journeyeditor.layout.geometry import Rect
from journeyeditor.poster.actions import Planned, actions, causes_aimed_at, kind_of, planned
from journeyeditor.poster.body import Body
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.findings import findings, findings_left_out
from journeyeditor.poster.left_out import LeftOut, Part
from journeyeditor.poster.legend import Entry
from journeyeditor.poster.signs import Signs
from journeyeditor.poster.told import GAP, SOME_DAY, Panel, Told, with_panels
from journeyeditor.telling.findings import Reading
from journeyeditor.telling.headlines import Headline, headlines


def result(desk: Desk, room: Rect) -> Body:
    """The map with findings, and with actions where there are any."""
    recipe = Recipe((), GAP * desk.unit, desk.setup.coloured_lanes, hidden=desk.setup.hidden)
    return with_panels(desk, room, told(desk), recipe)


def told(desk: Desk) -> Told:
    """What a result poster tells of its map."""
    subject = desk.subject
    reading = Reading(subject.project, subject.journey.id, subject.fonts, SOME_DAY)
    heads, plans = headlines(reading), planned(reading)
    panels: list[Panel] = [partial(findings, heading=desk.words.findings, found=heads)]
    if plans:
        panels.append(partial(actions, plans=plans))
    signs = partial(_more_signs, reading=reading, plans=plans)
    return Told(tuple(panels), signs, partial(_left_out, desk, heads, plans))


def _left_out(
    desk: Desk, heads: Sequence[Headline], plans: Sequence[Planned], shown: frozenset[str]
) -> Iterator[LeftOut]:
    """The findings and actions for which there is no room."""
    yield from findings_left_out(heads, shown)
    for index, plan in enumerate(plans):
        if f"action:{index}" not in shown:
            signed = (plan.action.owner, desk.words.long_date(plan.action.due))
            note = " · ".join(each for each in (kind_of(desk, plan), plan.aims, *signed) if each)
            yield LeftOut(Part.ACTIONS, str(index + 1), plan.action.title, note)


def _more_signs(desk: Desk, *, reading: Reading, plans: Sequence[Planned]) -> Iterator[Entry]:
    """What the actions use of signs: the black disc, and short names of causes."""
    signs = Signs(desk.ctx, desk.unit, desk.measures.label_pt)
    if any(plan.quadrant == 0 for plan in plans):
        yield Entry(signs.disc(filled=True), desk.words.quadrants[0])
    for name, title in causes_aimed_at(reading, plans):
        yield Entry(signs.number(name), title)
